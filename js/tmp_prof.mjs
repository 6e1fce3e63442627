import { spawn } from "node:child_process"; import { chromium } from "@playwright/test";
const server=spawn("../target/debug/xtask",["static",process.env.SITE,"--port","4379"],{stdio:"ignore"}); await new Promise(r=>setTimeout(r,800));
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
const page=await b.newPage({viewport:{width:390,height:800},serviceWorkers:"block"}); const s=await page.context().newCDPSession(page);
await page.goto("http://127.0.0.1:4379/"+(process.argv[2]??"area/essex/")); await page.waitForTimeout(500);
const ch=i=>page.evaluate((i)=>{const l=document.getElementById("area");l.selectedIndex=i;l.dispatchEvent(new Event("change",{bubbles:true}));},i);
await ch(5); await page.waitForTimeout(1500); await s.send("Emulation.setCPUThrottlingRate",{rate:4}); for(let i=0;i<4;i++){await ch(i+2);await page.waitForTimeout(400)}
await s.send("Profiler.enable"); await s.send("Profiler.setSamplingInterval",{interval:100}); await s.send("Profiler.start"); const n=10;
for(let i=0;i<n;i++){await ch(i+7);await page.waitForTimeout(500)}
const {profile}=await s.send("Profiler.stop"); const self=new Map(); const dt=profile.timeDeltas; const byId=new Map(profile.nodes.map(x=>[x.id,x]));
profile.samples.forEach((id,i)=>{const x=byId.get(id).callFrame; const k=x.functionName+" "+x.url.replace(/.*\//,"").slice(0,12)+":"+x.columnNumber; self.set(k,(self.get(k)??0)+dt[i]/1000);});
for(const [k,v] of [...self].sort((a,b)=>b[1]-a[1]).slice(0,28)) console.log((v/n).toFixed(2).padStart(8),k);
await b.close(); server.kill();
