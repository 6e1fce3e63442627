// Parts of the site that come damaged or not at all: the page stands, and what its reader does is answered, or it is said that it
// cannot be. In WebKit: webkit/damaged.spec.js.
import { network } from "../e2e/network.js";
import { expect, test } from "../e2e/page.js";
import { damages, parts, told, use } from "./damage.js";
import { count, watch } from "./watch.js";

/** How long a reader waits for an answer at most, in milliseconds. */
const PATIENCE = 20_000;

/** What a reader gets of a part of the site when one of its files is damaged. */
async function outcome(context, { path, stands, does, came }, file, damage) {
  const host = await network();
  host.damaged.set(`assets/${file}-`, damages[damage]);
  const page = await context.newPage();
  const wrong = await watch(page);
  try {
    await page.goto(host.root + path, { waitUntil: "commit" });
    await expect(page.locator(stands[0]).first()).toContainText(stands[1], { timeout: PATIENCE });
    await page.waitForTimeout(300); // for the scripts that do come
    // the front page may be leading on just now
    for (const step of [use, does]) await expect(() => page.evaluate(step)).toPass({ timeout: PATIENCE });
    const began = Date.now();
    while (Date.now() - began < PATIENCE) {
      // a choice may be led to another page just now
      const [answered, said] = await page.evaluate(`[(${came})(), (${told})()]`).catch(() => []);
      if (answered) return "answered";
      if (said) return `said: ${said.trim().slice(0, 90)}`;
      await page.waitForTimeout(100);
    }
    return "nothing";
  } finally {
    const found = (await wrong().catch(() => [])).filter((what) => !what.startsWith("error"));
    expect(found, damage).toEqual([]);
    await page.close();
    await host.close();
  }
}

for (const [name, part] of Object.entries(parts))
  for (const file of part.files)
    test(`damaged ${file}, ${name}`, async ({ context }) => {
      test.setTimeout(90_000);
      const outcomes = await Promise.all(
        Object.keys(damages)
          .filter((damage) => damage !== part.silent)
          .map(async (damage) => [damage, await outcome(context, part, file, damage)]),
      );
      for (const [damage, outcome] of outcomes) console.log(`${name}, ${file} ${damage}: ${outcome}`);
      const unsaid = outcomes.filter(([, outcome]) => outcome === "nothing");
      count("parts of the site damaged", outcomes.length, unsaid.length);
      expect(unsaid).toEqual([]);
    });
