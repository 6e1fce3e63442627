// node first.mjs ROUNDS PATHS... : first answer, interleaved
import { spawn } from "node:child_process";
import { chromium } from "@playwright/test";
const rounds=Number(process.argv[2]??5);
const root="http://127.0.0.1:4371/";
const site=process.env.SITE;
const server=spawn("../target/debug/xtask",["static",site,"--port","4371"],{stdio:"ignore"});
await new Promise(r=>setTimeout(r,800));
const browser=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox","--disable-gpu","--disable-background-networking"]});
const phone={name:"phone",width:390,cpu:4,network:{offline:false,latency:150,downloadThroughput:200000,uploadThroughput:96000}};
const desktop={name:"desktop",width:1280};
const telling=()=>{let last;const look=()=>{const list=document.getElementById("area");if(list&&document.activeElement!==list)list.focus();const h=document.querySelector("h1")?.textContent.trim();if(h&&h!==last)window.tell("heading",(last=h),Date.now());};new MutationObserver(look).observe(document,{childList:true,subtree:true,characterData:true});document.addEventListener("change",({target})=>target.id==="area"&&window.tell("taken","",Date.now()),true);};
async function first(path,p){const context=await browser.newContext({viewport:{width:p.width,height:900},serviceWorkers:"block"});const page=await context.newPage();const s=await context.newCDPSession(page);await s.send("Network.enable");if(p.network)await s.send("Network.emulateNetworkConditions",p.network);if(p.cpu)await s.send("Emulation.setCPUThrottlingRate",{rate:p.cpu});
let f,taken,answered,tk0;await page.exposeFunction("tell",(w,h,t)=>{if(w==="taken"){taken=t;tk0??=t;}else if(f===undefined)f=t,page.h=h;else if(h!==page.h)answered??=t;});await page.addInitScript(telling);const b=Date.now();await page.goto(root+path,{waitUntil:"commit"});
while(answered===undefined){const n=Date.now();if(f!==undefined&&(taken===undefined||n-taken>3000)){taken=undefined;await page.keyboard.press("ArrowDown").catch(()=>{});}await new Promise(d=>setTimeout(d,60));if(n-b>40000)throw Error(path);}
const R=await page.evaluate(()=>[performance.timeOrigin,performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource')).map(e=>e.name.replace(/.*4371/,'').slice(-40)+' '+[e.startTime,e.responseStart,e.responseEnd].map(Math.round).join('/')),performance.getEntriesByName('first-contentful-paint').map(e=>Math.round(e.startTime))]).catch(()=>0);if(process.env.V)console.log(path,p.name,'origin',R&&Math.round(R[0]-b),'heading',f-b,'taken',tk0-b,'answer',answered-b,'fcp',R&&R[2],'\n  '+(R?R[1].join('\n  '):''));await context.close();return [f-b,tk0-b,answered-b];}
const med=a=>[...a].sort((x,y)=>x-y)[Math.floor(a.length/2)];
const paths=process.argv.slice(3);
for(const p of [desktop,phone]){const r=new Map(paths.map(x=>[x,[]]));for(const x of paths)await first(x,p);for(let i=0;i<rounds;i++)for(const x of paths)r.get(x).push(await first(x,p));
console.log(p.name);for(const [x,a] of r)console.log(x.padEnd(40),"heading",med(a.map(v=>v[0])),"taken",med(a.map(v=>v[1])),"answer",med(a.map(v=>v[2])),"of",a.map(v=>v[2]).join(" "));}
await browser.close();server.kill();
