// Texts that are pasted to be checked: none becomes markup, none turns the words around it, and none holds the page up.
import { expect, started, test } from "../e2e/page.js";
import { count, MARKS, RUN, watch } from "./watch.js";

test.setTimeout(240_000);

/** How long a key may hold the page up, in milliseconds, on any machine: what is meant are 200 of a machine with nothing else to do,
 *  which is measured and printed, and not tested. */
const KEY = 1_000;
const line = "There were 1,596 registered sex offenders in Essex, up 7% in a year, or 99 for every 100,000 people aged 10 and over. ";
const img = `<img src=x onerror=${RUN}>`;

const texts = {
  markup: `${img} 1,596 RSOs</mark></p><hostile> & <b>99</b> <script>${RUN}</script>`,
  "markup between digits": `1<b>,5</b>96 RSOs, 1${img}596 offenders`,
  "15,000 numbers": "1 ".repeat(15_000),
  "10,000 percentages": "1% ".repeat(10_000),
  "4,000 counts": "9 RSOs ".repeat(4_285),
  "760 claims": line.repeat(400),
  "30,000 digits": "1".repeat(30_000),
  "numbers and commas": "9,".repeat(15_000),
  "one in one in": "1 in 1 in ".repeat(3_000),
  "numbers in words": "one ".repeat(7_500),
  "a megabyte": line.repeat(9_000),
  "without a space": "x".repeat(3_000), // over ten times as many letters Chromium lays out for seconds
  surrogates: "\ud800 1,596 RSOs \udc00 ".repeat(1_000),
  combining: `1\u0301\u0301,5\u030196 RSOs `.repeat(1_000),
  "right to left": "\u202e1,596 registered sex offenders in Essex\u2066 ".repeat(300),
  "marks within claims": "the high\u202eest rate, 1,\u200b596 RSOs\u2066 ".repeat(100),
  "names of prototypes": "__proto__ constructor 1,596 toString valueOf RSOs in __proto__ ".repeat(100),
  "other digits": "١٢٣٤ ４５６ ²³ Ⅷ ½ RSOs in Essex ".repeat(500),
};

const all = Object.entries(texts);
for (const [part, some] of [all.slice(0, 8), all.slice(8)].entries())
  test(`texts to check, part ${part + 1}`, async ({ page }) => {
    const wrong = await watch(page);
    await page.goto("/area/essex/2019-20/");
    await started(page);
    await page.locator("#story > summary").click();
    await expect(page.locator("#story-text")).toHaveValue(/1,596/);
    await page.evaluate(() => {
      globalThis.held = [];
      if (PerformanceObserver.supportedEntryTypes.includes("longtask"))
        new PerformanceObserver((list) => held.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
    });
    const field = page.locator("#story-paste");
    const found = [];
    for (const [name, text] of some) {
      await field.fill("");
      await page.keyboard.insertText(text); // as it is pasted
      const rests = () => page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 300)));
      await rests();
      const paste = await page.evaluate(() => Math.max(0, ...held.splice(0)));
      const keys = [];
      for (const key of "789") {
        await page.keyboard.press(key);
        await rests();
        keys.push(await page.evaluate(() => Math.max(0, ...held.splice(0))));
      }
      const key = Math.min(...keys); // whatever else this machine does
      const quotes = await page
        .locator("#story-why li")
        .evaluateAll((all) => all.map((one) => [one.querySelector("b").textContent, one.textContent]));
      const long = quotes.filter(([quote, whole]) => quote.length > 120 || MARKS.test(whole)).length;
      console.log(
        `${name}: ${Math.round(paste)} ms to paste, ${Math.round(key)} ms a key: ${await page.locator("#story-sum").textContent()}`,
      );
      if (key > KEY) found.push(`${name}: a key held the page for ${Math.round(key)} ms`);
      if (long) found.push(`${name}: ${long} claims quoted long or with marks`);
      found.push(...(await wrong()).map((what) => `${name}: ${what}`));
    }
    count("texts to check", some.length, found.length);
    expect(found).toEqual([]);
  });
