import { spawn } from "node:child_process"; import { chromium } from "@playwright/test";
const server=spawn("../target/debug/xtask",["static",(process.env.SITE??"../target/site/tryfull"),"--port","4378"],{stdio:"ignore"}); await new Promise(r=>setTimeout(r,800));
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
const page=await b.newPage({viewport:{width:390,height:800},serviceWorkers:"block"});
for (const u of process.argv.slice(2)){ await page.goto("http://127.0.0.1:4378/"+u); await page.waitForTimeout(500);
await page.evaluate(()=>{const l=document.getElementById("area");l.selectedIndex=5;l.dispatchEvent(new Event("change",{bubbles:true}));}); await page.waitForTimeout(1500);
console.log(u, await page.evaluate(async()=>{const ids=[...document.querySelectorAll("[id]")].map(e=>e.id); const out={}; const mo=new MutationObserver(l=>{for(const m of l){ if(m.type==="childList"){const k=m.target.id||m.target.tagName; out[k]=(out[k]??0)+[...m.addedNodes].reduce((a,x)=>a+1+(x.querySelectorAll?.("*").length??0),0);}}}); mo.observe(document,{childList:true,subtree:true}); const l=document.getElementById("area");l.selectedIndex=9;l.dispatchEvent(new Event("change",{bubbles:true})); await new Promise(r=>setTimeout(r,900)); return [JSON.stringify(out), document.querySelectorAll("*").length, Object.keys(out).map(k=>{const e=document.getElementById(k);return e?k+" "+Math.round(e.getBoundingClientRect().top)+"+"+Math.round(e.getBoundingClientRect().height):k}).join(", ")].join("\n");}));
}
await b.close(); server.kill();
