// What Lighthouse says of each kind of page, as a phone: `node bench/rivals/lighthouse.js ROUNDS`, with CHROME and XTASK set;
// `cargo xtask bench` does that. Medians. Adds to docs/benchmark.md. A frame is not to be indexed, which Lighthouse counts
// against its SEO: that one is told and not asked for.
import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const rounds = Math.min(Number(process.argv[2] ?? 3), 3); // its own numbers hardly move
const site = new URL("../../../target/site/bench/", import.meta.url).pathname;
const root = "http://127.0.0.1:4203/";
const pages = {
  "front page": "",
  "area page": "area/derbyshire/2016-17/",
  "every area": "compare/2019-20/",
  data: "data/",
  "in Welsh": "cy/area/gwent/2023-24/",
  frame: "embed/derbyshire/2016-17/",
};
const categories = ["performance", "accessibility", "best-practices", "seo"];

const server = spawn(process.env.XTASK, ["static", site, "--port", "4203"], { stdio: "ignore" });
const chrome = await launch({ chromePath: process.env.CHROME, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
const rows = [];
let version;
for (const [name, path] of Object.entries(pages)) {
  const runs = [];
  for (let round = 0; round < rounds; round++)
    runs.push((await lighthouse(root + path, { port: chrome.port, output: "json", logLevel: "error", onlyCategories: categories })).lhr);
  version = runs[0].lighthouseVersion;
  const scores = categories.map((category) => Math.round(100 * median(runs.map((run) => run.categories[category].score))));
  const times = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"].map((id) =>
    Math.round(median(runs.map((run) => run.audits[id].numericValue))),
  );
  const shift = median(runs.map((run) => run.audits["cumulative-layout-shift"].numericValue)).toFixed(3);
  const lost = Object.values(runs[0].audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === "binary" && score === 0)
    .map(({ id }) => id);
  rows.push(`| ${name} | ${scores.join(" | ")} | ${times.join(" | ")} | ${shift} | ${lost.join(", ")} |`);
  console.log(rows.at(-1));
}
await chrome.kill();
server.kill();
appendFileSync(
  new URL("../../../docs/benchmark.md", import.meta.url),
  `\n## Lighthouse\n\nLighthouse ${version}, phone, medians of ${rounds}; 100 is the most. Times in ms. A frame asks not to be indexed; pages without the app may ask for nothing at all, so that Lighthouse, which asks from within the page, does not get robots.txt there.\n\n| page | performance | accessibility | best practices | SEO | first paint | largest paint | blocking | shift | what it misses |\n|---|---|---|---|---|---|---|---|---|---|\n${rows.join("\n")}\n`,
);
