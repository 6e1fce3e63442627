// How soon a page is painted: as it is, and with its script taken out. One browser, rounds interleaved, each in a context of
// its own with nothing cached. `node bench/paint.js ROUNDS`, with CHROME and XTASK set; `cargo xtask bench` does that.
import { spawn } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";

const rounds = Number(process.argv[2] ?? 15);
const path = "area/derbyshire/2016-17/";
const site = new URL("../../target/site/bench/", import.meta.url).pathname;
const bare = new URL("../../target/site/bench-bare/", import.meta.url).pathname;

// the same page with neither script nor anything loaded for it
rmSync(bare, { recursive: true, force: true });
cpSync(`${site}${path}`, `${bare}${path}`, { recursive: true });
cpSync(`${site}icon.svg`, `${bare}icon.svg`);
const page = readFileSync(`${site}${path}index.html`, "utf8");
const without = page.replace(/<script(?! type="application\/ld).*?<\/script>/gs, "").replace(/<link rel="preload".*?>/g, "");
for (const form of ["", ".br", ".gz"]) rmSync(`${bare}${path}index.html${form}`, { force: true });
writeFileSync(`${bare}${path}index.html`, without);
const { brotliCompressSync, constants } = await import("node:zlib");
writeFileSync(`${bare}${path}index.html.br`, brotliCompressSync(without, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));

const hosts = { "as it is": [site, 4191], "without script": [bare, 4192] };
const servers = Object.values(hosts).map(([folder, port]) =>
  spawn(process.env.XTASK, ["static", folder, "--port", String(port)], { stdio: "ignore" }),
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

async function measure(port, profile) {
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
  await tab.goto(`http://127.0.0.1:${port}/${path}`, { waitUntil: "load" });
  const first = await tab.evaluate(
    () =>
      new Promise((done) =>
        new PerformanceObserver((list) =>
          list.getEntriesByName("first-contentful-paint").forEach((entry) => done(entry.startTime)),
        ).observe({ type: "paint", buffered: true }),
      ),
  );
  await context.close();
  return first;
}

const quantile = (sorted, part) => sorted[Math.round((sorted.length - 1) * part)];
const ms = (value) => `${Math.round(value)} ms`;

console.log(`\nFirst contentful paint of /${path}, ${rounds} rounds, Chromium ${browser.version()}\n`);
console.log("| profile | page | median | quartiles |\n|---|---|---|---|");
for (const [name, profile] of Object.entries(profiles)) {
  const times = Object.fromEntries(Object.keys(hosts).map((host) => [host, []]));
  for (const [, port] of Object.values(hosts)) await measure(port, profile); // once for the server's and the system's caches
  for (let round = 0; round < rounds; round++)
    for (const [host, [, port]] of Object.entries(hosts)) times[host].push(await measure(port, profile));
  const spreads = Object.entries(times).map(([host, list]) => {
    const sorted = list.sort((a, b) => a - b);
    const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(sorted, part));
    console.log(`| ${name} | ${host} | ${ms(middle)} | ${ms(low)} to ${ms(high)} |`);
    return [low, high];
  });
  const overlap = spreads[0][0] <= spreads[1][1] && spreads[1][0] <= spreads[0][1];
  console.log(`| ${name} | quartiles overlap | ${overlap ? "yes" : "no"} | |`);
}
await browser.close();
for (const server of servers) server.kill();
