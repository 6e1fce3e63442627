// What the check of a pasted story costs: the time from the paste until its verdicts stand on the page, on a processor four times
// slower. Adds to docs/benchmark.md, unless DRY is set. `node bench/check.js ROUNDS`, with CHROME and XTASK set.
import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { chromium } from "@playwright/test";

const rounds = Number(process.argv[2] ?? 15);
const site = new URL(process.env.SITE ?? "../../target/site/bench-full/", import.meta.url).pathname;
const server = spawn(process.env.XTASK, ["static", site, "--port", "4193"], { stdio: "ignore" });
const browser = await chromium.launch({
  executablePath: process.env.CHROME,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

const line = "There were 1,596 registered sex offenders in Essex, up 7% in a year, or 99 for every 100,000 people aged 10 and over. ";
const texts = [
  ["a newspaper’s story", line.repeat(17)],
  ["all that is read of a longer one", line.repeat(400)],
  ["one number of 30,000 digits", "1".repeat(30_000)],
  ["numbers and commas", "9,".repeat(15_000)],
  ["“1 in 1 in”", "1 in 1 in ".repeat(3_000)],
  ["numbers in words", "one ".repeat(7_500)],
  ["a megabyte", line.repeat(9_000)],
];

const tab = await browser.newPage({ viewport: { width: 390, height: 800 }, serviceWorkers: "block" });
await tab.goto("http://127.0.0.1:4193/area/essex/");
await tab.locator("#story > summary").click();
await tab.waitForFunction(() => document.getElementById("story-text")?.value);
await (await tab.context().newCDPSession(tab)).send("Emulation.setCPUThrottlingRate", { rate: 4 });

const paste = async (text) => {
  const field = document.getElementById("story-paste");
  field.value = text;
  const began = performance.now();
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await Promise.resolve(); // the panel writes what has changed before this comes back
  void document.getElementById("story-sum").offsetHeight; // and laid out
  return performance.now() - began;
};

const lines = ["", "## The check of a story", ""];
lines.push(
  `The time until the verdicts on a pasted text are laid out, ${rounds} rounds, 4 × slower, Chromium ${browser.version()}; no more than 30,000 characters are read.`,
  "",
);
lines.push("| text | characters | median, ms | quartiles |", "|---|---|---|---|");
for (const [name, text] of texts) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    times.push(await tab.evaluate(paste, text));
    await tab.evaluate(paste, "");
  }
  times.sort((one, other) => one - other);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => times[Math.round((rounds - 1) * part)].toFixed(0));
  lines.push(`| ${name} | ${text.length.toLocaleString("en-GB")} | ${middle} | ${low} to ${high} |`);
}
console.log(lines.join("\n"));
if (!process.env.DRY) appendFileSync(new URL("../../docs/benchmark.md", import.meta.url), `${lines.join("\n")}\n`);
await browser.close();
server.kill();
