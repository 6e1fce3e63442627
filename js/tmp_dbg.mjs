import { spawn } from "node:child_process"; import { chromium } from "@playwright/test";
const server=spawn("../target/debug/xtask",["static","../target/site/tryfull","--port","4378"],{stdio:"ignore"}); await new Promise(r=>setTimeout(r,800));
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
const page=await b.newPage({viewport:{width:390,height:800},serviceWorkers:"block"}); page.on("console",m=>console.log(m.text()));page.on("pageerror",m=>console.log(m));
await page.addInitScript(()=>{const o=Element.prototype.replaceChildren; Element.prototype.replaceChildren=function(...a){console.log("RC",this.id||this.nodeName+"."+this.className,this.childNodes.length,"→",a.length); return o.apply(this,a)}; const r=Node.prototype.replaceChild; Node.prototype.replaceChild=function(n,o2){console.log("R1",this.id||this.nodeName,o2.nodeName,n.nodeName,o2.getAttributeNames?.().join(),n.getAttributeNames?.().join());return r.call(this,n,o2)}});
await page.goto("http://127.0.0.1:4378/area/essex/"); await page.waitForTimeout(500);
const ch=i=>page.evaluate((i)=>{const l=document.getElementById("area");l.selectedIndex=i;l.dispatchEvent(new Event("change",{bubbles:true}));},i);
await ch(5); await page.waitForTimeout(1500); console.log("----"); await ch(9); await page.waitForTimeout(1000);
await b.close(); server.kill();
