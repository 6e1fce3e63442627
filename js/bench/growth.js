// What a larger dataset would cost: `node bench/growth.js ROUNDS`, with CHROME and XTASK set; `cargo xtask bench` does that. The shipped
// figures, and made-up ones ten, a hundred and a thousand times as many, each behind the same page: bytes, how soon the app is
// ready on a phone, what a change costs. Adds to docs/benchmark.md.
import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { keepMemory, memoryOf } from "./memory.js";

const rounds = Number(process.argv[2] ?? 9);
const root = new URL("../../", import.meta.url).pathname;
const site = `${root}target/site/bench/`;
const path = "area/derbyshire/2016-17/";
const grown = [
  [10, 43, 15, 3],
  [100, 129, 15, 1],
  [1000, 255, 77, 1],
]; // of areas, years, every how manyth measure

const named = (stem) => readdirSync(`${site}assets`).find((name) => name.startsWith(stem) && /\.(txt|wasm|js)$/.test(name));
/** The page alone, with these figures behind it. */
function place(times, files) {
  const to = `${root}target/site/growth/${times}/`;
  rmSync(to, { recursive: true, force: true });
  for (const part of [path, "assets/"]) cpSync(site + part, to + part, { recursive: true });
  for (const [stem, bytes] of Object.entries(files)) {
    const name = `${to}assets/${named(stem)}`;
    writeFileSync(name, bytes);
    writeFileSync(`${name}.br`, brotliCompressSync(bytes));
    rmSync(`${name}.gz`, { force: true });
  }
  return to;
}

const held = readFileSync(`${root}data/figures.csv`, "utf8")
  .split("\n")
  .filter((line) => line.includes(",shown,")).length;
const cases = [{ times: 1, held, site: place(1, {}) }];
for (const [times, ...shape] of grown) {
  const folder = `${root}target/site/growth/packed/`;
  mkdirSync(folder, { recursive: true });
  const words = [
    "run",
    "--quiet",
    "--release",
    "-p",
    "mappa-data",
    "--example",
    "grown",
    "--",
    "target/site/full-data",
    folder,
    ...shape.map(String),
  ];
  const count = Number(execFileSync("cargo", words, { cwd: root, encoding: "utf8" }));
  cases.push({
    times,
    held: count,
    site: place(times, { "figures-": readFileSync(`${folder}figures`), "details-": readFileSync(`${folder}details`) }),
  });
}

const browser = await chromium.launch({
  executablePath: process.env.CHROME,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
for (const [index, one] of cases.entries()) {
  one.port = 4196 + index;
  one.server = spawn(process.env.XTASK, ["static", one.site, "--port", String(one.port)], { stdio: "ignore" });
  Object.assign(one, { ready: [], change: [] });
}
await new Promise((done) => setTimeout(done, 500));
const total = async (session) =>
  1000 * (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value;
for (let round = 0; round <= rounds; round++) {
  for (const one of cases) {
    const context = await browser.newContext({ viewport: { width: 390, height: 900 }, serviceWorkers: "block" });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Performance.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 96_000,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.addInitScript(() => {
      new MutationObserver(
        () => document.documentElement && "started" in document.documentElement.dataset && (window.ready ??= performance.now()),
      ).observe(document, { attributes: true, childList: true, subtree: true });
    });
    await keepMemory(page);
    await page.goto(`http://127.0.0.1:${one.port}/${path}?measure=rso`);
    await page.waitForFunction(() => window.ready, undefined, { timeout: 60_000 });
    await page.waitForTimeout(500);
    const before = await total(session);
    await page.evaluate(() => {
      const list = document.getElementById("area");
      list.value = "durham";
      list.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await page.waitForTimeout(400);
    if (round > 0) {
      one.change.push((await total(session)) - before);
      one.ready.push(await page.evaluate(() => window.ready));
      one.memory = (await memoryOf(page)) / 1e6;
    }
    await context.close();
  }
}
await browser.close();
for (const { server } of cases) server.kill();

const lines = ["", "## A larger dataset", ""];
const say = (line) => lines.push(line);
const quantile = (list, part) => list.sort((a, b) => a - b)[Math.round((list.length - 1) * part)];
const spread = (list) => `${quantile(list, 0.5).toFixed(0)} (${quantile(list, 0.25).toFixed(0)} to ${quantile(list, 0.75).toFixed(0)})`;
const kB = (bytes) => (bytes / 1000).toFixed(1);
say(
  `Made-up figures behind the same page, ${rounds} rounds, phone; the app asked for at once. The largest is about all that the types can hold: 255 areas, 26 measures, 77 years.\n`,
);
say(
  "| times the shipped figures | figures | packed, kB | brotli, kB | app ready, ms | a change, ms | wasm's memory, MB |\n|---|---|---|---|---|---|---|",
);
for (const one of cases) {
  const packed = readFileSync(`${one.site}assets/${named("figures-")}`);
  say(
    `| ${one.times} | ${one.held} | ${kB(packed.length)} | ${kB(brotliCompressSync(packed).length)} | ${spread(one.ready)} | ${spread(one.change)} | ${one.memory.toFixed(1)} |`,
  );
}

console.log(lines.join("\n"));
if (!process.env.DRY) appendFileSync(`${root}docs/benchmark.md`, `${lines.join("\n")}\n`);
