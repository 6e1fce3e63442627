// Parts of the site that come damaged or not at all. In Chromium and Firefox: hostile/damaged.spec.js.
import { setTimeout as pause } from "node:timers/promises";
import { network } from "../e2e/network.js";
import { damages, parts, told, use } from "../hostile/damage.js";
import { expect, outcome, test } from "./webkit.js";

/** How long a reader waits for an answer at most, in milliseconds. */
const PATIENCE = 20_000;

/** What a reader gets of a part of the site when one of its files is damaged. */
async function gets(window, { path, stands, does, came }, file, damage) {
  const host = await network("/atlas/", "served");
  host.damaged.set(`assets/${file}-`, damages[damage]);
  /** What a function gives in the page, which may be led to another just now. */
  const run = (does, ...args) => window.run(does, ...args).catch(() => {});
  const text = ([where, words]) => document.querySelector(where)?.textContent.includes(words);
  await window.go(host.root + path);
  await expect.poll(() => run(text, stands), { timeout: PATIENCE }).toBe(true);
  await pause(300); // for the scripts that do come
  await run(use);
  await run(`() => void (${does})()`);
  const began = Date.now();
  let is = "nothing";
  while (is === "nothing" && Date.now() - began < PATIENCE) {
    const [answered, said] = (await run(`() => [(${came})(), (${told})()]`)) ?? [];
    if (answered) is = "answered";
    else if (said) is = "said";
    else await pause(100);
  }
  await window.go("about:blank");
  await host.close();
  return is;
}

for (const [name, part] of Object.entries(parts))
  for (const file of part.files)
    test(`damaged ${file}, ${name}`, async ({ driver }) => {
      test.setTimeout(180_000);
      const window = await driver.open([], "none"); // what never comes would never have loaded
      const all = {};
      for (const damage of Object.keys(damages).filter((damage) => damage !== part.silent))
        all[damage] = await gets(window, part, file, damage);
      await window.close();
      expect(Object.keys(all).filter((damage) => all[damage] === "nothing")).toEqual([]);
      const said = Object.keys(all).filter((damage) => all[damage] === "said");
      outcome(`${Object.keys(all).length - said.length} answered, ${said.length} said${said.length ? `: ${said.join(", ")}` : ""}`);
    });
