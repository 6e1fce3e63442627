// What long use does: `node bench/endure.js memory 5000` changes area and year so often and prints how memory grows;
// `node bench/endure.js monkey 10` presses, types and clicks at random for so many minutes and stops at the first error.
// `node bench/endure.js messages 100000` posts so many messages, in the words of hosts and damaged, to a frame and to a page.
// With CHROME and XTASK set, in `js/`, after `cargo xtask test`.
import { spawn } from "node:child_process";
import { chromium } from "@playwright/test";
import { keepMemory, memoryOf } from "./memory.js";

const [what, much] = [process.argv[2], Number(process.argv[3])];
const site = new URL(process.env.SITE ?? "../../target/site/shipped/", import.meta.url).pathname;
const root = "http://127.0.0.1:4195/";
const server = spawn(process.env.XTASK, ["static", site, "--port", "4195"], { stdio: "ignore" });
const browser = await chromium.launch({
  executablePath: process.env.CHROME,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, serviceWorkers: "block" });
const errors = [];
context.on("weberror", (error) => errors.push(error.error().message));

async function opened(path) {
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("crash", () => errors.push("the page has crashed"));
  await page.goto(root + path);
  return page;
}

async function memory() {
  await keepMemory(context);
  const page = await opened("area/essex/");
  await page.mouse.move(40, 40); // at which the app is fetched
  await page.waitForSelector("html[data-started]", { state: "attached" });
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  console.log("| changes | JavaScript, MB | wasm, MB | nodes | listeners |\n|---|---|---|---|---|");
  for (let done = 0; done <= much; done += much / 5) {
    if (done > 0) {
      await page.evaluate(async (times) => {
        const lists = ["area", "year", "measure"].map((id) => document.getElementById(id));
        for (let index = 0; index < times; index++) {
          const list = lists[index % 7 ? 0 : 1 + (index % 2)];
          list.selectedIndex = (list.selectedIndex + 1) % list.options.length;
          list.dispatchEvent(new Event("change", { bubbles: true }));
          await new Promise((next) => setTimeout(next));
        }
      }, much / 5);
    }
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
    const wasm = await memoryOf(page);
    console.log(
      `| ${done} | ${(of("JSHeapUsedSize") / 1e6).toFixed(2)} | ${(wasm / 1e6).toFixed(2)} | ${of("Nodes")} | ${of("JSEventListeners")} |`,
    );
  }
}

async function monkey() {
  let seed = 20_261_122;
  const chance = (below) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  const starts = [
    "",
    "area/essex/",
    "area/kent/2010-11/",
    "compare/2019-20/",
    "embed/gwent/",
    "data/",
    "cy/area/gwent/",
    "mappa-atlas.html",
    "area/durham/?with=kent~essex&measure=cat2",
  ];
  const keys = ["Tab", "Tab", "Tab", "Enter", "Space", "ArrowDown", "ArrowUp", "Escape", "a", "D", "é", "Home", "End", "Backspace"];
  const until = Date.now() + much * 60_000;
  let [actions, visits] = [0, 0];
  while (Date.now() < until && !errors.length) {
    const page = await opened(starts[chance(starts.length)]);
    page.on("dialog", (dialog) => dialog.dismiss());
    visits++;
    for (let step = 0; step < 60 && Date.now() < until; step++, actions++) {
      const acted = await (async () => {
        if (chance(3)) return page.keyboard.press(keys[chance(keys.length)]);
        if (chance(8) === 0) return page.goBack({ timeout: 2000 });
        if (chance(8) === 0) return page.setViewportSize({ width: 320 + chance(1000), height: 400 + chance(600) });
        return page.mouse.click(chance(page.viewportSize().width), chance(page.viewportSize().height));
      })().catch((error) => error);
      if (acted instanceof Error && /crash|closed/i.test(acted.message)) break;
      // what leads out of the site is not ours
      if (!page.url().startsWith(root) && page.url() !== "about:blank") break;
      if (errors.length) console.error(`after ${actions} actions, at ${page.url()}: ${errors.join("; ")}`);
    }
    for (const open of context.pages()) await open.close();
  }
  console.log(`monkey: ${actions} actions in ${visits} visits and ${much} minutes, ${errors.length} errors`);
}

/** Neither a frame nor a page may do anything that a message says: not change, not go elsewhere, not answer but with its height. */
async function messages() {
  const words = [
    "[iFrameSizer]x:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true",
    "pymxPYMxxxPYMxheightxPYMx9",
    "iframe-child-init",
    "iframe-get-child-dimensions",
    "ready",
    "link",
    "height",
    "amp",
    "frames-init",
    "embed-size",
    "javascript:alert(1)",
    "https://evil.example/",
    "../../compare/",
    "<img src=x onerror=alert(1)>",
    "__proto__",
    "constructor",
    "secret",
    "abc",
    "\u202e",
    "\0",
    "%00",
    "x".repeat(100_000),
  ];
  const keys = [
    "type",
    "message",
    "secret",
    "value",
    "sentinel",
    "height",
    "width",
    "event",
    "href",
    "method",
    "area",
    "year",
    "__proto__",
    "source",
    "data",
    "dataset",
    "figures",
  ];
  await context.route("**/host.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${root}embed/essex/2019-20/?childId=x" width=600 height=900></iframe>` }),
  );
  const page = await opened("host.html");
  const own = await opened("area/essex/2019-20/");
  await own.mouse.move(40, 40);
  await own.waitForSelector("html[data-started]", { state: "attached" });
  const panels = own.locator("button[aria-expanded=false], summary");
  for (const panel of await panels.all()) await panel.click({ timeout: 2000 }).catch(() => {});
  await own.waitForTimeout(1500);
  const frame = page.frames()[1];
  await frame.waitForLoadState();
  const state = (of) => of.evaluate(() => [location.href, document.title, document.documentElement.outerHTML].join("\n"));
  const before = [await state(frame), await state(own)];
  const post = ([words, keys, times]) =>
    new Promise((done) => {
      let seed = 20_261_122;
      const chance = (below) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
      const of = (list) => list[chance(list.length)];
      const value = (deep) =>
        [
          () => of(words),
          () => chance(1e9) - 5e8,
          () => null,
          () => NaN,
          () => Infinity,
          () => new Uint8Array(chance(50)),
          () => new Date(chance(1e9)),
          () => new Map([[of(keys), of(words)]]),
          () => (deep ? [value(0), value(0)] : true),
          () => (deep ? object(deep - 1) : 1n),
          () => JSON.stringify({ [of(keys)]: of(words) }),
          () => {
            const word = of(words);
            return word.slice(0, chance(word.length)) + of(words) + word.slice(chance(word.length));
          },
        ][chance(12)]();
      const object = (deep) => Object.fromEntries(Array.from({ length: 1 + chance(5) }, () => [of(keys), value(deep)]));
      const answers = {};
      addEventListener("message", ({ source, data }) => {
        if (source === window) return;
        const kind = typeof data === "string" ? data.slice(0, 13) : Object.keys(data).sort().join();
        answers[kind] = (answers[kind] ?? 0) + 1;
      });
      const target = document.querySelector("iframe[width='600']")?.contentWindow ?? window;
      void (async () => {
        for (let sent = 0; sent < times; sent++) {
          target.postMessage(chance(2) ? object(3) : value(3), "*");
          if (sent % 500 === 0) await new Promise((next) => setTimeout(next, 1));
        }
        setTimeout(() => done(answers), 1000);
      })();
    });
  const answers = await page.evaluate(post, [words, keys, much]);
  await own.evaluate(post, [words, keys, much]);
  const after = [await state(frame), await state(own)];
  for (const [index, name] of ["the frame", "the page"].entries())
    if (before[index] !== after[index]) errors.push(`${name} is not what it was`);
  if (context.pages().length !== 2) errors.push("a page was opened");
  console.log(
    `messages: ${much} to a frame and ${much} to a page with its panels open; its answers: ${JSON.stringify(answers)}; ${errors.length} errors`,
  );
}

await { memory, monkey, messages }[what]();
await browser.close();
server.kill();
if (errors.length) {
  console.error(errors.join("\n"));
  process.exit(1);
}
