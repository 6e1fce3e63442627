import { spawn } from "node:child_process";
import { chromium } from "@playwright/test";
const root="http://127.0.0.1:4373/";
const server=spawn("../target/debug/xtask",["static",process.env.SITE,"--port","4373"],{stdio:"ignore"});
await new Promise(r=>setTimeout(r,1500));
const browser=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox","--disable-gpu"]});
for(const [w,h,scheme] of [[1280,900,"light"],[390,844,"dark"]]){
const page=await browser.newPage({viewport:{width:w,height:h},colorScheme:scheme,serviceWorkers:"block"});
await page.route("**/*.wasm",()=>{});
await page.route("**/area/durham/2019-20/",async r=>{await new Promise(d=>setTimeout(d,60000));});
await page.goto(root+"area/essex/2019-20/",{timeout:90000});await page.waitForTimeout(800);
await page.locator("#area").focus();await page.waitForTimeout(1500);await page.locator("#area").selectOption("durham");await page.waitForTimeout(700);
await page.screenshot({path:`/tmp/speed/wait-${w}.png`});await page.close();}
await browser.close();server.kill();
