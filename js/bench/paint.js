// How soon a page is painted: as it is, and as plain HTML, which is the same page without scripts and the typeface. One browser, rounds
// interleaved, each in a context of its own with nothing cached. Adds to docs/benchmark.md, unless DRY is set. `node bench/paint.js
// ROUNDS`, with CHROME and XTASK set; `cargo xtask bench` does that.
import { spawn } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "@playwright/test";

const rounds = Number(process.argv[2] ?? 15);
/** By name: the path, and how many times the paint of plain HTML its own may take on a phone. */
const pages = {
  area: ["area/derbyshire/2016-17/", 1.1],
  front: ["", 1.2],
  compare: ["compare/2019-20/", 1.2],
};
const site = new URL("../../target/site/bench/", import.meta.url).pathname;
const bare = new URL("../../target/site/bench-bare/", import.meta.url).pathname;

rmSync(bare, { recursive: true, force: true });
for (const [path] of Object.values(pages)) {
  // the policy too, which would refuse a style that has been changed
  const plain = readFileSync(`${site}${path}index.html`, "utf8")
    .replace(/<script(?! type="application\/ld).*?<\/script>/gs, "")
    .replace(/<link rel="(module)?preload".*?>|<meta http-equiv="Content-Security-Policy".*?>/g, "")
    .replace(/@font-face\{font-family:Public.*?\}/g, "");
  if (/woff2|type="module"/.test(plain)) throw new Error(`/${path} without script and typeface still has some`);
  mkdirSync(bare + path, { recursive: true });
  writeFileSync(`${bare}${path}index.html`, plain);
  const packed = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  writeFileSync(`${bare}${path}index.html.br`, packed);
}
cpSync(`${site}icon.png`, `${bare}icon.png`);

const ports = { "as it is": 4191, "plain HTML": 4192 };
const servers = [site, bare].map((folder, index) =>
  spawn(process.env.XTASK, ["static", folder, "--port", String(Object.values(ports)[index])], { stdio: "ignore" }),
);
const browser = await chromium.launch({
  executablePath: process.env.CHROME,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

const profiles = {
  desktop: null,
  "phone (4 × slower, 1.6 Mbit/s, 150 ms)": {
    cpu: 4,
    network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 96_000 },
  },
};

/** The first paint with content, and how far things moved in the half second after loading. */
async function measure(address, profile) {
  const context = await browser.newContext({
    viewport: profile ? { width: 390, height: 800 } : { width: 1280, height: 900 },
    serviceWorkers: "block",
  });
  const tab = await context.newPage();
  if (profile) {
    const session = await context.newCDPSession(tab);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", profile.network);
    await session.send("Emulation.setCPUThrottlingRate", { rate: profile.cpu });
  }
  await tab.goto(address, { waitUntil: "load" });
  await tab.waitForTimeout(500);
  const seen = await tab.evaluate(
    () =>
      new Promise((done) => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) shift += value;
        }).observe({ type: "layout-shift", buffered: true });
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntriesByName("first-contentful-paint")) setTimeout(() => done({ first: startTime, shift }));
        }).observe({ type: "paint", buffered: true });
      }),
  );
  await context.close();
  return seen;
}

const quantile = (list, part) => [...list].sort((a, b) => a - b)[Math.round((list.length - 1) * part)];
const ms = (value) => String(Math.round(value));

const lines = [
  "\n## First paint beside plain HTML\n",
  `Measured on ${new Date().toISOString().slice(0, 10)}: ${rounds} rounds, interleaved; Chromium ${browser.version()}; ${cpus().length} cores of ${cpus()[0].model.trim()}; load ${loadavg()[0].toFixed(1)} at the start.`,
  "*Plain HTML* is the same page without scripts and the typeface. First contentful paint in ms, medians; quartiles in brackets.\n",
  "| profile | page | as it is | plain HTML | of plain HTML | goal | largest shift |\n|---|---|---|---|---|---|---|",
];
for (const [name, profile] of Object.entries(profiles))
  for (const [page, [path, goal]] of Object.entries(pages)) {
    const address = (port) => `http://127.0.0.1:${port}/${path}`;
    const times = Object.values(ports).map(() => []);
    const shifts = [];
    // one round more than is counted: the first is for the server's and the system's caches
    for (let round = 0; round <= rounds; round++)
      for (const [index, port] of Object.values(ports).entries()) {
        const { first, shift } = await measure(address(port), profile);
        if (round) times[index].push(first);
        if (!index) shifts.push(shift);
      }
    const told = times.map((list) => `${ms(quantile(list, 0.5))} (${ms(quantile(list, 0.25))} to ${ms(quantile(list, 0.75))})`);
    const ratio = quantile(times[0], 0.5) / quantile(times[1], 0.5);
    lines.push(
      `| ${name} | ${page} | ${told.join(" | ")} | ${ratio.toFixed(2)} | ${profile ? goal : "–"} | ${Math.max(...shifts).toFixed(3)} |`,
    );
  }
await browser.close();
for (const server of servers) server.kill();
console.log(lines.join("\n"));
if (!process.env.DRY) appendFileSync(new URL("../../docs/benchmark.md", import.meta.url), `${lines.join("\n")}\n`);
