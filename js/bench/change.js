// What a change costs: the time of all tasks (script, style, layout, paint) in the 400 ms after it, on a processor four times
// slower, less what the same 400 ms cost when nothing is changed. And how long a real key on the list of areas waits for what it
// changes to be painted (Event Timing, of which INP is made). `node bench/change.js ROUNDS`, with CHROME and XTASK set.
import { spawn } from "node:child_process";
import { chromium } from "@playwright/test";

const rounds = Number(process.argv[2] ?? 15);
const root = "http://127.0.0.1:4193/";
const site = new URL(process.env.SITE ?? "../../target/site/bench-full/", import.meta.url).pathname;
const server = spawn(process.env.XTASK, ["static", site, "--port", "4193"], { stdio: "ignore" });
// an ordinary profile, made for this run: in a private window the icon is asked for again at every address
const browser = await chromium.launchPersistentContext("", {
  executablePath: process.env.CHROME,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  viewport: { width: 390, height: 800 },
  serviceWorkers: "block",
});

// each change is a function of the page and of the round
const area = (round) => {
  const list = document.getElementById("area");
  list.selectedIndex = 3 + (round % 35);
  list.dispatchEvent(new Event("change", { bubbles: true }));
};
const year = (round) => document.querySelectorAll("#years a")[2 + (round % 9)].click();
const pointed = (round) =>
  document.querySelectorAll("#years a")[2 + (round % 9)].dispatchEvent(new Event("pointerover", { bubbles: true }));
const mark = (round) => {
  const marked = document.querySelector("#marks button[aria-label]");
  if (marked) return marked.click();
  const list = document.getElementById("mark");
  list.selectedIndex = 1 + (round % 35);
  document.getElementById("add").click();
};
const nothing = () => {};

const cases = [
  ["another area, one chart (a frame)", "embed/essex/?from=2011-12", area],
  ["another area, its whole page", "area/essex/", area],
  ["another year of all areas, pointed at before", "compare/2019-20/", year, pointed],
  ["an area marked in all views, or its mark taken off", "compare/2019-20/", mark],
];

async function total(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
}

async function cost(tab, session, change, round) {
  const before = await total(session);
  await tab.evaluate(change, round);
  await tab.waitForTimeout(400);
  return (await total(session)) - before;
}

// how long each interaction has taken, by its id
const timed = () => {
  window.interactions = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) window.interactions.set(interactionId, Math.max(duration, window.interactions.get(interactionId) ?? 0));
  }).observe({ type: "event", durationThreshold: 16 });
};

/** From a key on the list of areas to the paint of what it has changed, in ms, each time. */
async function keys(tab) {
  await tab.locator("#area").focus();
  for (let round = 0; round < rounds; round++) {
    await tab.keyboard.press("ArrowDown");
    await tab.waitForTimeout(500);
  }
  return tab.evaluate(() => [...window.interactions.values()]);
}

const quantile = (list, part) => list.sort((a, b) => a - b)[Math.round((list.length - 1) * part)];
console.log(`\nTask time of a change, ${rounds} rounds, 4 × slower, Chromium ${browser.browser()?.version()}\n`);
console.log("| change | median | quartiles | a key until it is painted: median | the longest |\n|---|---|---|---|---|");
for (const [name, path, change, ready = nothing] of cases) {
  const tab = await browser.newPage();
  const session = await tab.context().newCDPSession(tab);
  await tab.addInitScript(timed);
  await tab.goto(root + path);
  await tab.waitForTimeout(1000);
  await tab.evaluate(change, 20); // what is loaded when the page is first used
  await tab.waitForTimeout(1500);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Performance.enable");
  const [costs, idle] = [[], []];
  for (let round = 0; round < rounds; round++) {
    await tab.evaluate(ready, round);
    await tab.waitForTimeout(600);
    idle.push(await cost(tab, session, nothing, round));
    costs.push(await cost(tab, session, change, round));
  }
  const rest = quantile(idle, 0.5);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => Math.max(0, quantile(costs, part) - rest).toFixed(0));
  const waited = change === area ? await keys(tab) : [];
  const told = waited.length ? `${quantile(waited, 0.5)} ms | ${quantile(waited, 1)} ms` : "– | –";
  console.log(`| ${name} | ${middle} ms | ${low} to ${high} ms | ${told} |`);
  await tab.close();
}
await browser.close();
server.kill();
