// The service worker under bad networks and hosts of every kind.

import { network, networks } from "./network.js";
import { expect, started, test } from "./page.js";

test.use({ serviceWorkers: "allow" });
test.setTimeout(120_000);

let host;
test.beforeEach(async () => {
  host = await network();
});
test.afterEach(() => host.close());

/** Until the worker has kept all that it keeps at first. */
const kept = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
/** What is kept: paths from the site's root. */
const paths = (page) =>
  page.evaluate(async (root) => {
    const cache = await caches.open((await caches.keys())[0]);
    return (await cache.keys()).map(({ url }) => url.slice(root.length));
  }, host.root);

async function visited(page, path = "area/essex/2019-20/") {
  await page.goto(host.root + path);
  await started(page);
  await kept(page);
  await page.goto(host.root + path); // now by the worker
  await expect.poll(() => paths(page)).toContain(path);
}

for (const kind of networks)
  test(`the kept page is shown within seconds: ${kind}`, async ({ page }) => {
    await visited(page);
    host.pages = kind;
    const shown = async (path, words) => {
      const began = Date.now();
      await page.goto(host.root + path);
      await expect(page.locator("h1")).toContainText(words);
      const took = Date.now() - began;
      console.log(kind, path, took, "ms");
      expect(took).toBeLessThan(8_000);
    };
    await shown("area/essex/2019-20/", "Essex police area"); // seen
    await shown("area/kent/?utm_source=x", "Kent police area"); // kept from the first visit on
    await shown("area/durham/2016-17/?measure=cat2&with=kent", "Durham police area"); // never seen: the app has it
    await expect(page.locator("#measure")).toHaveValue("cat2");
    await shown("compare/", "police areas");
    host.pages = "well";
    await page.waitForTimeout(kind === "hang" ? 1_000 : 0);
    await page.goto(`${host.root}area/gwent/2019-20/`); // it recovers
    await expect(page.locator("h1")).toContainText("Gwent police area");
    await expect(page).toHaveURL(/gwent\/2019-20/);
    for (const path of await paths(page)) expect(path).not.toContain("portal");
  });

test("a page that is not kept is answered too, where the network hangs or is gone, and says so", async ({ page, context }) => {
  await visited(page);
  host.pages = "hang";
  const began = Date.now();
  await page.goto(`${host.root}cy/area/gwent/2016-17/`);
  await expect(page.locator("h1")).toHaveText("Dim cysylltiad");
  expect(Date.now() - began).toBeLessThan(14_000);
  await context.setOffline(true);
  await page.goto(`${host.root}compare/2016-17/`);
  await expect(page.locator("h1")).toHaveText("No connection");
  await page.getByRole("link", { name: "Compare all police areas" }).click();
  await expect(page).toHaveURL(`${host.root}compare/`);
  await expect(page.locator("#every-area tbody tr").first()).toBeVisible();
});

test("an answer that comes too late is kept", async ({ page }) => {
  await visited(page);
  host.late = 4_500;
  const began = Date.now();
  await page.goto(`${host.root}area/kent/`);
  expect(Date.now() - began).toBeLessThan(4_400);
  host.late = 0;
  const when = () =>
    page.evaluate(async (at) => {
      const cache = await caches.open((await caches.keys())[0]);
      return (await cache.keys()).findIndex(({ url }) => url === at);
    }, `${host.root}area/kent/`);
  const before = await when();
  await expect.poll(when).toBeGreaterThan(before); // put anew, and so behind the rest
});

test("a page is kept once, and no more pages than are allowed, the oldest going first", async ({ page }) => {
  await visited(page);
  await page.evaluate(async (root) => {
    for (let n = 0; n < 300; n += 1) await (await fetch(`${root}area/essex/2019-20/?utm_source=${n}&fbclid=${n}`)).text();
    for (const file of ["data/mappa.xlsx", "data/mappa.zip", "mappa-atlas.html"]) await (await fetch(root + file)).blob();
  }, host.root);
  const first = await paths(page);
  expect(first.filter((path) => path.includes("?") || /^data\/.*\.|atlas\.html/.test(path))).toEqual([]);
  await page.evaluate(async (root) => {
    for (const area of ["essex", "kent", "durham", "gwent", "norfolk"])
      for (let year = 2010; year < 2024; year += 1) await (await fetch(`${root}area/${area}/${year}-${String(year + 1).slice(2)}/`)).text();
  }, host.root);
  const seen = async () => (await paths(page)).filter((path) => /^area\/[^/]+\/\d/.test(path));
  await expect.poll(async () => (await seen()).length).toBe(60);
  expect(await seen()).toContain("area/norfolk/2023-24/");
  expect(await seen()).not.toContain("area/essex/2010-11/");
});

test("the mark of a campaign does not load the app, and nothing of it is lost", async ({ page }) => {
  await page.goto(`${host.root}area/essex/?fbclid=abc`);
  await page.waitForTimeout(1_000);
  expect(host.asked.filter((path) => /assets\/(app|load|figures)-/.test(path))).toEqual([]);
  await page.goto(`${host.root}area/essex/?fbclid=abc&measure=cat2`);
  await expect(page.locator("html")).toHaveAttribute("data-started", "");
});

for (const [name, panel, then] of [
  ["app"],
  ["figures"],
  ["load"],
  ["panels", "#share", "#share button"],
  ["offline"],
  ["answer", "", "#answer"],
  ["with", "#with-line", "#with-line select"],
])
  test(`one wrong answer of a host is not kept: ${name}`, async ({ page }) => {
    await page.goto(`${host.root}area/essex/2019-20/`);
    host.wrong.add(name);
    await page.mouse.move(50, 50);
    await page.mouse.move(55, 55);
    if (panel) await page.locator(`${panel} > summary`).click();
    await expect.poll(() => host.wrong.size).toBe(0);
    await page.waitForTimeout(1_500); // it is fetched anew
    await page.reload();
    await started(page);
    if (panel) await page.locator(`${panel} > summary`).click();
    await page.mouse.move(60, 60);
    if (then) await expect(page.locator(then).first()).toBeAttached();
    await kept(page);
  });

test("while the worker installs itself a wrong file or page leaves no worker, and the next visit has one", async ({ page }) => {
  host.moved.set("area/norfolk/", "404.html"); // answered with 200, as some hosts do
  await page.goto(`${host.root}area/essex/2019-20/`);
  await started(page);
  await expect
    .poll(async () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), { timeout: 20_000 })
    .toBe(0);
  host.moved.clear();
  await page.reload();
  await started(page);
  await kept(page);
  expect(await paths(page)).toContain("area/norfolk/");
});

for (const slash of ["stripped", "none"])
  for (const base of ["/atlas/", "/"])
    test(`where a host takes slashes away: ${slash}, at ${base}`, async ({ page, context }) => {
      await host.close();
      host = await network(base);
      host.slash = slash;
      for (const path of ["area/kent", "area/kent/2016-17?measure=cat2", "compare/2019-20", "about", "data/changes"]) {
        await page.goto(host.root + path);
        await expect(page.locator("h1")).toBeVisible();
        const broken = await page.evaluate(
          (root) =>
            [...document.links].map(({ href }) => href).filter((href) => href.startsWith(location.origin) && !href.startsWith(root)),
          host.root,
        );
        expect(broken, path).toEqual([]);
      }
      await page.goto(`${host.root}area/kent`);
      await started(page);
      await kept(page);
      await context.setOffline(true);
      for (const path of ["area/essex", "area/essex/", "area/derbyshire/2016-17"]) {
        await page.goto(host.root + path);
        await started(page);
        await expect(page.locator("h1")).toContainText(/essex/.test(path) ? "Essex" : "Derbyshire");
      }
    });

test("the kill switch takes the worker away and empties what is ours, and nothing else", async ({ page }) => {
  await visited(page);
  await page.evaluate(async () => (await caches.open("somebody else's")).put("/x", new Response("x")));
  host.moved.set("worker.js", "worker-off.js");
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch((error) => {
      // Firefox complains that it is gone before it can say that it has been renewed
      if (!error.message.includes("has been uninstalled")) throw error;
    });
  });
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(["somebody else's"]);
  await page.goto("about:blank");
  await page.goto(`${host.root}about/`);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.goto(`${host.root}area/essex/`); // it registers the switch, which takes itself away
  await started(page);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
