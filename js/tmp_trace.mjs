// trace of another area on the page: full dataset, phone, 4x
import { spawn } from "node:child_process";
import { chromium } from "@playwright/test";
import fs from "node:fs";
const port=4377, root=`http://127.0.0.1:${port}/`;
const server=spawn("../target/debug/xtask",["static",process.env.SITE??"../target/site/full","--port",port],{stdio:"ignore"});
await new Promise(r=>setTimeout(r,800));
const browser=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox","--disable-gpu","--disable-background-networking"]});
const path=process.argv[2]??"area/essex/", n=+(process.argv[3]??8);
const page=await browser.newPage({viewport:{width:390,height:800},serviceWorkers:"block"});
const s=await page.context().newCDPSession(page);
await page.goto(root+path); await page.waitForTimeout(1000);
const change=(r)=>{const l=document.getElementById("area");l.selectedIndex=3+(r%35);l.dispatchEvent(new Event("change",{bubbles:true}));};
await page.evaluate(change,20); await page.waitForTimeout(2000);
await s.send("Emulation.setCPUThrottlingRate",{rate:4});
for(let i=0;i<3;i++){await page.evaluate(change,i);await page.waitForTimeout(600);}
await browser.startTracing(page,{path:"/tmp/trace.json",categories:["devtools.timeline","disabled-by-default-devtools.timeline","blink.user_timing","toplevel"]});
for(let i=3;i<3+n;i++){await page.evaluate(change,i);await page.waitForTimeout(800);}
await browser.stopTracing(); await browser.close(); server.kill();
const ev=JSON.parse(fs.readFileSync("/tmp/trace.json")).traceEvents;
const th=ev.find(e=>e.name==="thread_name"&&e.args.name==="CrRendererMain"&&ev.some(x=>x.pid===e.pid&&x.tid===e.tid&&x.name==="FunctionCall"));
const mine=ev.filter(e=>e.pid===th.pid&&e.tid===th.tid&&e.ph==="X").sort((a,b)=>a.ts-b.ts||b.dur-a.dur);
const self={},count={}; const stack=[];
for(const e of mine){ while(stack.length&&stack.at(-1).ts+stack.at(-1).dur<=e.ts) stack.pop(); e.self=e.dur; if(stack.length) stack.at(-1).self-=e.dur; stack.push(e);}
for(const e of mine){self[e.name]=(self[e.name]??0)+e.self/1000; count[e.name]=(count[e.name]??0)+1;}
console.log("per change, ms of self time"); for(const [k,v] of Object.entries(self).sort((a,b)=>b[1]-a[1]).slice(0,18)) console.log(k.padEnd(40),(v/n).toFixed(1),"×",(count[k]/n).toFixed(1));
const lay=mine.filter(e=>e.name==="Layout").map(e=>`${(e.dur/1000).toFixed(0)}ms dirty ${e.args.beginData?.dirtyObjects}/${e.args.beginData?.totalObjects}`); console.log(lay.slice(0,8).join("; "));
const st=mine.filter(e=>e.name==="UpdateLayoutTree").map(e=>`${(e.dur/1000).toFixed(0)}ms ${e.args.elementCount}`); console.log(st.slice(0,10).join("; "));
