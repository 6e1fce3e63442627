// Our page beside the same view by every rival and beside plain HTML: one server, one Chromium, rounds interleaved, each visit in
// a context of its own. Prints the tables and writes docs/benchmark.md. `node bench/rivals/run.js ROUNDS`, with CHROME and XTASK
// set; `cargo xtask bench` does that. Rules and measures: medians, with quartiles where they matter.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { chromium } from "@playwright/test";
import { keepMemory, memoryOf } from "../memory.js";
import { buildRivals, put, version } from "./build.js";

const rounds = Number(process.argv[2] ?? 9);
const only = process.argv[3]?.split(",");
const site = new URL(process.env.SITE ?? "../../../target/site/bench/", import.meta.url).pathname;
const root = "http://127.0.0.1:4194/";
const built = await buildRivals(site);
const server = spawn(process.env.XTASK, ["static", site, "--port", "4194"], { stdio: "ignore" });
const browser = await chromium.launch({
  executablePath: process.env.CHROME,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

const desktop = { name: "desktop", width: 1280 };
const phone = {
  name: "phone (4 × slower, 1.6 Mbit/s, 150 ms)",
  width: 390,
  cpu: 4,
  network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 96_000 },
};

const label = {
  plain: "hand-written script and SVG",
  uplot: "uPlot",
  d3: "D3",
  chartjs: "Chart.js",
  plot: "Observable Plot",
  echarts: "ECharts",
  vega: "Vega-Lite",
  plotly: "Plotly (basic)",
};
let pages = [
  { name: "**MAPPA Atlas**, the page of an area", path: "area/derbyshire/2016-17/", ours: true, onUse: true },
  { name: "**MAPPA Atlas**, the app asked for at once", path: "area/derbyshire/2016-17/?measure=rso", ours: true },
  { name: "**MAPPA Atlas**, its frame", path: "embed/derbyshire/2016-17/", ours: true, onUse: true },
  { name: "static HTML (floor)", path: "rivals/floor/", floor: true },
  ...built.map(([id, pasted, path]) => ({ name: `${label[id]}${pasted ? ", pasted" : ""} ${version(id)}`.trim(), path, pasted, id })),
];
if (process.env.PASTED === "no") pages = pages.filter(({ pasted }) => !pasted); // a third of the time
if (only) pages = pages.filter(({ path, floor, ours }) => ours || floor || only.some((part) => path.includes(part)));

// the marks of a visit, taken the same way on every page
const observed = () => {
  const seen = (window.seen = { cls: 0 });
  new PerformanceObserver((list) =>
    list.getEntries().forEach(({ name, startTime }) => name === "first-contentful-paint" && (seen.fcp = startTime)),
  ).observe({ type: "paint", buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime }) => (seen.lcp = startTime))).observe({
    type: "largest-contentful-paint",
    buffered: true,
  });
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (seen.cls += value))).observe({
    type: "layout-shift",
    buffered: true,
  });
  const watch = new MutationObserver(() => {
    if (!document.documentElement || !("started" in document.documentElement.dataset)) return;
    seen.ready = performance.now();
    watch.disconnect();
  });
  watch.observe(document, { attributes: true, attributeFilter: ["data-started"], childList: true, subtree: true });
};

async function visitor(profile) {
  const context = await browser.newContext({ viewport: { width: profile.width, height: 900 }, serviceWorkers: "block" });
  const tab = async () => {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Performance.enable");
    if (profile.network) await session.send("Network.emulateNetworkConditions", profile.network);
    if (profile.cpu) await session.send("Emulation.setCPUThrottlingRate", { rate: profile.cpu });
    await page.addInitScript(observed);
    await keepMemory(page);
    return [page, session];
  };
  return [context, tab];
}

const metric = async (session, wanted) => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === wanted).value;
const settled = (page, { floor, onUse }) =>
  floor || onUse
    ? page.waitForTimeout(300)
    : page
        .waitForFunction(() => "ready" in (window.seen ?? {}), undefined, { timeout: 60_000, polling: 50 })
        .then(() => page.waitForTimeout(300));

/** A cold visit, then a warm one; and what a change of area costs once all is there. */
async function visit(one, profile) {
  const [context, tab] = await visitor(profile);
  const [page, session] = await tab();
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(root + one.path, { waitUntil: "load" });
  await settled(page, one);
  const found = await page.evaluate(() => window.seen);
  Object.assign(found, {
    bytes: bytes / 1000,
    task: 1000 * (await metric(session, "TaskDuration")),
    script: 1000 * (await metric(session, "ScriptDuration")),
  });
  if (!one.floor && !one.pasted) found.change = await change(page, session);
  await session.send("HeapProfiler.collectGarbage");
  found.heap = ((await metric(session, "JSHeapUsedSize")) + (await memoryOf(page))) / 1e6;
  const [again] = await tab();
  await again.goto(root + one.path, { waitUntil: "load" });
  await settled(again, one);
  const warm = await again.evaluate(() => window.seen);
  await context.close();
  return { ...found, warmFcp: warm.fcp, warmReady: warm.ready };
}

async function change(page, session) {
  const step = async (act) => {
    const before = await metric(session, "TaskDuration");
    await page.evaluate(act);
    await page.waitForTimeout(200);
    return 1000 * ((await metric(session, "TaskDuration")) - before);
  };
  const next = () => {
    const list = document.getElementById("area");
    list.selectedIndex = 5 + ((list.selectedIndex + 1) % 30);
    list.dispatchEvent(new Event("change", { bubbles: true }));
  };
  // a frame fetches its app at the first touch; the page its sources
  await page.evaluate(() => document.getElementById("area").focus());
  await page.waitForFunction(() => "started" in document.documentElement.dataset, undefined, { timeout: 60_000 });
  await step(next);
  await page.waitForTimeout(300);
  const [times, idle] = [[], []];
  for (let index = 0; index < 3; index++) {
    times.push(await step(next));
    idle.push(await step(() => {}));
  }
  return median(times) - median(idle);
}

// tells every heading as it comes, and when the list of areas has taken a choice; the list has the focus as soon as it is there
const telling = () => {
  let last;
  const look = () => {
    const list = document.getElementById("area");
    if (list && document.activeElement !== list) list.focus();
    const heading = document.querySelector("h1")?.textContent.trim();
    if (heading && heading !== last) window.tell("heading", (last = heading), Date.now());
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  document.addEventListener("change", ({ target }) => target.id === "area" && window.tell("taken", "", Date.now()), true);
};

/** From the beginning of a visit until a key pressed on the list of areas shows another area, by app or by link. The key is
 *  pressed every 60 ms until the list has taken it, and again only if nothing has come of it for three seconds. */
async function firstAnswer(one, profile) {
  const [context, tab] = await visitor(profile);
  const [page] = await tab();
  let [first, taken, answered] = [];
  await page.exposeFunction("tell", (what, heading, time) => {
    if (what === "taken") taken = time;
    else if (first === undefined) first = heading;
    else if (heading !== first) answered ??= time;
  });
  await page.addInitScript(telling);
  const begun = Date.now();
  await page.goto(root + one.path, { waitUntil: "commit" });
  while (answered === undefined) {
    const now = Date.now();
    if (first !== undefined && (taken === undefined || now - taken > 3000)) {
      taken = undefined;
      await page.keyboard.press("ArrowDown").catch(() => {});
    }
    await new Promise((done) => setTimeout(done, 60));
    if (now - begun > 60_000) throw new Error(`${one.path} gives no answer`);
  }
  await context.close();
  return answered - begun;
}

const sorted = (list) => list.filter((value) => value !== undefined && !Number.isNaN(value)).sort((a, b) => a - b);
const quantile = (list, part) => {
  const all = sorted(list);
  return all.length ? all[Math.round((all.length - 1) * part)] : undefined;
};
const median = (list) => quantile(list, 0.5);
const print = (value, digits = 0) => (value === undefined ? "–" : value.toFixed(digits));
const spread = (list) =>
  median(list) === undefined ? "–" : `${print(median(list))} (${print(quantile(list, 0.25))} to ${print(quantile(list, 0.75))})`;

const lines = [];
const say = (line) => {
  console.log(line);
  lines.push(line);
};

// the floor is what D3 has drawn, without any script
const [context, tab] = await visitor(desktop);
const [drawn] = await tab();
await drawn.goto(`${root}rivals/d3/`);
await settled(drawn, {});
const html = await drawn.evaluate(() => document.documentElement.outerHTML);
put(site, "rivals/floor/index.html", `<!DOCTYPE html>${html.replace(/<script.*?<\/script>/gs, "")}`);
await context.close();

const begun = new Date();
say("# Our page beside its rivals\n");
say(
  `Measured on ${begun.toISOString().slice(0, 10)}: ${rounds} rounds, interleaved; Chromium ${browser.version()}; ${cpus().length} cores of ${cpus()[0].model.trim()}; load ${loadavg()[0].toFixed(1)} at the start.`,
);
say(
  "`cargo xtask bench` makes this file. Each page has the same figures, sentence, lists, chart and table of every year; ours has much besides.",
);
say(
  "A rival is bundled with tree-shaking by esbuild, or *pasted*: its own file in a script element. All are compressed by brotli 11 and come from one server.",
);
say(
  "*First answer*: from the beginning of the visit until a key pressed on the list of areas shows another area, whether by the app or by a link. *Ready*: the app itself, which ours loads when its page is first used: a mouse that moves, a finger, a key, a scroll. *Change*: time of all tasks for another area, less what idling costs. *Heap*: of JavaScript, with wasm's memory. Times in ms, medians; quartiles in brackets.",
);
for (const profile of [desktop, phone]) {
  const results = new Map(pages.map((one) => [one, { answer: [], visits: [] }]));
  for (const one of pages)
    await visit(one, desktop).catch((error) => {
      throw new Error(`${one.path}: ${error.message}`);
    }); // for the server's and the system's caches
  for (let round = 0; round < rounds; round++) {
    for (const one of pages) {
      const found = results.get(one);
      found.visits.push(await visit(one, profile));
      if (!one.floor) found.answer.push(await firstAnswer(one, profile));
    }
    console.error(`${profile.name}: round ${round + 1} of ${rounds}`);
  }
  const all = (one, what) => results.get(one).visits.map((found) => found[what]);
  const floor = median(
    all(
      pages.find(({ floor }) => floor),
      "fcp",
    ),
  );
  const rivalAnswers = pages.filter(({ ours, floor }) => !ours && !floor).map((one) => median(results.get(one).answer));
  const best = Math.min(...rivalAnswers);
  say(`\n## ${profile.name}\n`);
  say(
    "| page | bytes, kB | first paint | of the floor | largest paint | ready | first answer | of the best rival | all tasks | script | change | heap, MB | shift | warm: paint | warm: ready |",
  );
  say("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
  for (const one of pages) {
    const of = (what, digits) => print(median(all(one, what)), digits);
    const { answer } = results.get(one);
    const ratio = median(answer) === undefined ? "–" : print(median(answer) / best, 2);
    say(
      `| ${one.name} | ${of("bytes", 1)} | ${spread(all(one, "fcp"))} | ${print(median(all(one, "fcp")) / floor, 2)} | ${of("lcp")} | ${one.onUse ? "on use" : of("ready")} | ${spread(answer)} | ${ratio} | ${of("task")} | ${of("script")} | ${of("change", 1)} | ${of("heap", 1)} | ${of("cls", 3)} | ${of("warmFcp")} | ${one.onUse ? "on use" : of("warmReady")} |`,
    );
  }
}
say(`\nTook ${Math.round((Date.now() - begun) / 60_000)} minutes; load ${loadavg()[0].toFixed(1)} at the end.`);
if (!only) writeFileSync(new URL("../../../docs/benchmark.md", import.meta.url), `${lines.join("\n")}\n`);
await browser.close();
server.kill();
