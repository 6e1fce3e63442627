// The service worker: reading without a network, and a new build in place of the old one.
import { spawn } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { expect, started, test } from "./page.js";

test.use({ serviceWorkers: "allow" });
test.setTimeout(180_000); // every area's page is fetched, by two builds, on whatever machine this is

const xtask = process.env.XTASK ?? "../target/debug/xtask";
const place = (name) => new URL(`../../target/${name}`, import.meta.url).pathname;

const hosts = [];
test.afterEach(() => Promise.all(hosts.splice(0).map((gone) => gone())));

/// A host of its own, whose site can be replaced and which can be gone.
async function host() {
  const port = 4160 + test.info().parallelIndex; // far from those of the sites
  const folder = place(`e2e-host-${port}`);
  const put = (site) => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(place(`site/${site}`), folder, { recursive: true, filter: (path) => !/\/(card|embed|oembed)$/.test(path) });
  };
  put("fixture");
  const server = spawn(xtask, ["static", folder, "--port", String(port), "--base", "/atlas/"], { stdio: "ignore" });
  const root = `http://127.0.0.1:${port}/atlas/`;
  await expect(async () => expect((await fetch(root)).ok).toBe(true)).toPass();
  const gone = () => new Promise((done) => ((server.exitCode ?? server.signalCode) ? done() : (server.once("exit", done), server.kill())));
  hosts.push(gone);
  return { root, put, gone };
}

const controlled = (page) => page.evaluate(() => navigator.serviceWorker.ready.then((worker) => worker.active.state));

test("what has been seen, every area and every year of it can be read without a network", async ({ page, context }) => {
  const { root, gone } = await host();
  await page.goto(`${root}area/essex/2019-20/`);
  await started(page);
  await controlled(page);
  await gone();
  await context.setOffline(true);
  await page.goto(`${root}area/kent/`); // kept from the first visit on
  await expect(page.locator("h1")).toContainText("Kent police area");
  await started(page);
  await page.goto(`${root}area/derbyshire/2016-17/`); // never seen: the app has it
  await expect(page.locator("#lead")).toContainText("1,154");
  await page.goto(`${root}area/england-and-wales/?measure=cat2`);
  await started(page);
});

test("a new build replaces the old one at the next visit, and says so", async ({ page }) => {
  const { root, put } = await host();
  await page.goto(`${root}area/england-and-wales/`);
  await started(page);
  await controlled(page);
  await expect(page.locator("#updated")).toHaveText("");
  const names = () => page.evaluate(() => caches.keys());
  const [old] = await names();
  put("full");
  await page.goto(`${root}area/kent/`);
  await started(page);
  await expect(page.locator(".made-up").first()).toContainText("made up"); // the new build at once, not the old one from the cache
  await expect(page.locator("#updated")).toContainText("MAPPA Atlas has been updated.", { timeout: 60_000 });
  await expect(page.locator("#updated")).toBeInViewport();
  const kept = await names();
  expect(kept).toHaveLength(1);
  expect(kept[0]).not.toBe(old);
});

test("in a sandbox and in the single file nothing is kept, and nothing goes wrong", async ({ atlas, page, baseURL }) => {
  await page.route("**/article", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe sandbox="allow-scripts" src="${baseURL}/area/kent/"></iframe>` }),
  );
  await page.goto("/article");
  await started(page, page.frameLocator("iframe"));
  await expect(page.frameLocator("iframe").locator("#not-started")).toBeHidden();
  await atlas.open("/mappa-atlas.html");
  await page.waitForTimeout(500);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("in a frame nothing is kept", async ({ page, baseURL }) => {
  await page.route("**/article", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${baseURL}/area/kent/"></iframe>` }),
  );
  await page.goto("/article");
  await started(page, page.frameLocator("iframe"));
  await page.waitForTimeout(500);
  expect(
    await page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]),
  ).toEqual([0, 0]);
});
