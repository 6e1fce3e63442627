// Addresses that were made to mislead: of every kind of page, in every parameter, in the fragment, in the path.
import { kinds } from "../e2e/kinds.js";
import { network } from "../e2e/network.js";
import { expect, painted, test } from "../e2e/page.js";
import { runsApp } from "../e2e/site.js";
import { parameters, paths, payloads, raw } from "./payloads.js";
import { count, watch } from "./watch.js";

test.setTimeout(180_000);

/** The app has started, where the page has one. */
async function settled(page, path) {
  await page.mouse.move(50, 50);
  await page.mouse.move(60, 60);
  const app = path.endsWith("/") && !path.includes("check") && runsApp("fixture", `/${path}`);
  if (app) await expect(page.locator("html")).toHaveAttribute("data-started", "", { timeout: 20_000 });
  await painted(page);
}

/** Loads of one page, each with another query and fragment: what went wrong. */
async function loads(page, path, queries, opens = []) {
  const wrong = await watch(page);
  const found = [];
  for (const query of queries) {
    await page.goto(`/${path}?${query}`);
    await settled(page, path);
    for (const where of opens) {
      await page.locator(where).click();
      await expect(page.locator(where.replace("> summary", "textarea")).first()).not.toHaveValue("");
    }
    found.push(...(await wrong()).map((what) => `${what} at ?${query.slice(0, 100)}`));
  }
  return found;
}

for (const [kind, { path, opens }] of Object.entries(kinds)) {
  const page_ = path.split("?")[0];
  test(`addresses of the kind ${kind}: every payload in every parameter`, async ({ page }) => {
    const queries = payloads.map((payload) => {
      const text = encodeURIComponent(payload);
      return `${parameters.map((name) => `${name}=${text}`).join("&")}#?secret=${text}`;
    });
    const found = await loads(page, page_, queries, opens);
    count("addresses, encoded", queries.length, found.length);
    expect(found).toEqual([]);
  });
}

for (const path of ["area/durham/", "embed/durham/", "compare/2019-20/", "", "404.html"])
  test(`addresses of /${path}: payloads as they are, one parameter at a time`, async ({ page }) => {
    const queries = ["area", "year", "measure", "with", "from", "view", "q"].flatMap((name) =>
      raw.map((payload) => `${name}=${payload}#${payload}`),
    );
    const found = await loads(page, path, queries);
    count("addresses, raw", queries.length, found.length);
    expect(found).toEqual([]);
  });

for (const [site, about] of [
  ["fixture", "with a site address"],
  ["full", "without one"],
])
  test(`no page, ${about}: every link stays with us`, async ({ page }) => {
    const host = await network("/", site);
    host.slash = "none";
    const wrong = await watch(page);
    const ours = ["https://atlas.example", new URL(host.root).origin];
    const found = [];
    for (const path of paths) {
      const answer = await page.goto(host.root.replace(/\/$/, "") + path);
      expect(answer.status(), path).toBe(404);
      await painted(page);
      const links = await page.locator("a[href], form[action]").evaluateAll((all) => all.map((one) => one.href ?? one.action));
      expect(links.length).toBeGreaterThan(40);
      const away = links.filter((link) => !ours.includes(new URL(link).origin));
      found.push(...[...away, ...(await wrong())].map((what) => `${what} at ${path.slice(0, 80)}`));
    }
    count(`paths that are none, ${about}`, paths.length, found.length);
    await host.close();
    expect(found).toEqual([]);
  });
