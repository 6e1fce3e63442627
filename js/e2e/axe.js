// What axe finds wrong with a page. It is handed to the page by Chromium's debugger, since the page's own policy forbids foreign
// scripts; so of the same tests in Firefox this part alone is Chromium's.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export async function violations(page) {
  if (process.env.FIREFOX) return [];
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  const run = "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })";
  const found = await session.send("Runtime.evaluate", {
    expression: `${run}.then((found) => JSON.stringify(found.violations.map((one) => [one.id, one.nodes.slice(0, 3).map((node) => node.html.slice(0, 120))])))`,
    awaitPromise: true,
  });
  return JSON.parse(found.result.value);
}
