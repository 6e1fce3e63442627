// What holds of any dataset: of data/ as it is, and of data/ after a rehearsed release day. No test here names a figure, an
// area's latest year or a gap, so that none is to be mended when figures are added.
import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { violations } from "./axe.js";
import { budgets } from "./budget.js";
import { expect, test } from "./page.js";
import { addresses, files, html, runsApp, site, texts } from "./site.js";

for (const [name, port] of [
  ["shipped", 4178],
  ["rehearsal", 4179],
]) {
  test.describe(name, () => {
    test.use({ baseURL: `http://127.0.0.1:${port}` });
    budgets(name);

    test("every page has one heading, a title, a description and a canonical address, and no two have the same", () => {
      const all = addresses(name);
      expect(all.length).toBeGreaterThan(1200);
      const told = { title: new Map(), description: new Map() };
      for (const address of all) {
        const page = html(name, address);
        expect(page.match(/<h1[\s>]/g)?.length, address).toBe(1);
        const canonical = /<link rel="canonical" href="https:\/\/atlas\.example\/([^"]*)"/.exec(page)?.[1];
        expect(existsSync(`${site(name)}${canonical}index.html`), `${address}: ${canonical}`).toBe(true);
        const said = {
          title: /<title>([^<]+)<\/title>/.exec(page)?.[1],
          description: /<meta name="description" content="([^"]+)"/.exec(page)?.[1],
        };
        for (const [what, text] of Object.entries(said)) {
          expect(text?.length, `${what} of ${address}`).toBeGreaterThan(10);
          if (address.includes("/embed/")) continue; // a frame has the title of its page
          expect(told[what].get(text), `${what} of ${address}`).toBeUndefined();
          told[what].set(text, address);
        }
      }
    });

    test("every link leads to a page of ours, and every file that a page loads is there", () => {
      const there = new Set(files(name));
      const wrong = new Set();
      for (const page of [...there].filter((path) => path.endsWith(".html") && path !== "mappa-atlas.html" && path !== "404.html")) {
        for (const [, link] of html(name, `/${page.slice(0, -"index.html".length)}`).matchAll(/(?:href|src)="([^"#?]*)[^"]*"/g)) {
          if (!link || /^[a-z]+:/.test(link)) continue;
          const target = normalize(join(dirname(page), link)).replace(/^\.\/?$/, "");
          const found = there.has(target) || there.has(`${target.replace(/\/$/, "")}${target ? "/" : ""}index.html`);
          if (!found) wrong.add(`${page}: ${link}`);
        }
      }
      expect([...wrong].slice(0, 10)).toEqual([]);
    });

    // the front page, and of some areas the latest year, the first and the last: whichever there are
    const areas = addresses(name)
      .filter((address) => /^\/area\/[a-z-]+\/$/.test(address))
      .sort();
    const years = addresses(name)
      .filter((address) => address.startsWith(`${areas[0]}2`))
      .sort();
    const some = ["/area/england-and-wales/", areas[0], areas[20], areas.at(-1), years[0], years.at(-1).replace(areas[0], areas[30])];
    const compare = addresses(name)
      .filter((address) => address.startsWith("/compare/"))
      .sort()
      .at(-1);

    test("no script is needed: lead, figures, chart and help are there", { tag: "@chromium" }, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
      const page = await context.newPage();
      for (const address of some) {
        await page.goto(address);
        await expect(page.locator("h1"), address).toBeVisible();
        await expect(page.locator("#lead"), address).toContainText(/registered sex offenders/);
        await expect(page.locator("#chart svg").first(), address).toBeAttached();
        expect(await page.locator("#record-table tr").count(), address).toBeGreaterThan(1); // runs of years without figures are one row
        await expect(page.getByText("does not show how safe an area is").first(), address).toBeVisible();
      }
      await page.goto("/area/");
      await expect(page.getByRole("main").getByRole("link")).toHaveCount(areas.length);
      await page.goto(compare);
      // those without a figure stand below the table
      await expect(page.locator("#every-area tbody tr, #without a")).toHaveCount(areas.length);
      await context.close();
    });

    test("with the app a page says what it says without", async ({ page }) => {
      const errors = [];
      page.on("pageerror", (error) => errors.push(error.message));
      for (const address of some) {
        expect(runsApp(name, address), address).toBe(true);
        await page.goto(address, { waitUntil: "domcontentloaded" });
        await page.mouse.move(40, 40);
        await page.waitForSelector("html[data-started]", { state: "attached" });
        const [on, off] = await page.evaluate(texts);
        expect(on, address).toBe(off);
      }
      expect(errors).toEqual([]);
    });

    for (const address of ["/", some[5], compare, "/area/", "/data/", areas[0].replace("area", "embed")]) {
      test(`axe finds nothing wrong with ${address}`, { tag: "@chromium" }, async ({ page }) => {
        await page.goto(address);
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}
