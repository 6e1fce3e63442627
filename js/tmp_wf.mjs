import { spawn } from "node:child_process";
import { chromium } from "@playwright/test";
const root="http://127.0.0.1:4372/";
const server=spawn("../target/debug/xtask",["static",process.env.SITE,"--port","4372"],{stdio:"ignore"});
await new Promise(r=>setTimeout(r,800));
const browser=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox","--disable-gpu","--disable-background-networking"]});
for(let k=0;k<3;k++){
const context=await browser.newContext({viewport:{width:390,height:900},serviceWorkers:"block"});const page=await context.newPage();const s=await context.newCDPSession(page);await s.send("Network.enable");await s.send("Network.emulateNetworkConditions",{offline:false,latency:150,downloadThroughput:200000,uploadThroughput:96000});await s.send("Emulation.setCPUThrottlingRate",{rate:4});
await page.addInitScript(()=>{window.tl=[];const f0=window.fetch;window.fetch=(...a)=>{const r=f0(...a);r.then(x=>{tl.push(['resp '+String(a[0]).slice(-14),performance.now()]);const j=x.json.bind(x);x.json=()=>{const q=j();q.then(()=>tl.push(['json',performance.now()]));return q}});return r};let last;const look=()=>{const l=document.getElementById("area");if(l&&document.activeElement!==l){l.focus();tl.push(["focus",performance.now()]);setTimeout(()=>{l.selectedIndex=20;tl.push(["change",performance.now()]);l.dispatchEvent(new Event("change",{bubbles:true}))},60)}const h=document.querySelector("h1")?.textContent.trim();if(h&&h!==last){tl.push([last=h,performance.now()])}};new MutationObserver(look).observe(document,{childList:true,subtree:true,characterData:true});new PerformanceObserver(l=>l.getEntries().forEach(e=>tl.push(["long "+e.duration,e.startTime]))).observe({type:"longtask",buffered:true});new PerformanceObserver(l=>l.getEntries().forEach(e=>tl.push([e.name,e.startTime]))).observe({type:"paint",buffered:true});});
await page.goto(root+"area/derbyshire/2016-17/");await page.waitForTimeout(2500);
const r=await page.evaluate(()=>[tl,performance.getEntriesByType("resource").map(e=>[e.name.replace(/.*\//,""),Math.round(e.startTime),Math.round(e.responseEnd)]),performance.getEntriesByType("navigation").map(e=>[Math.round(e.responseStart),Math.round(e.responseEnd)])]);
console.log(JSON.stringify(r[2]),r[1].map(x=>x.join(" ")).join(" | "));console.log(r[0].map(x=>x[0]+" "+Math.round(x[1])).join(" | "));await context.close();}
await browser.close();server.kill();
