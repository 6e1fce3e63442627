// What the service worker keeps of hosts that answer wrongly, and of a browser that has no room. Other hosts and networks, new builds
// and old tabs: e2e/network.spec.js, e2e/offline.spec.js.
import { readFileSync } from "node:fs";
import { network } from "../e2e/network.js";
import { expect, started, test } from "../e2e/page.js";
import { site } from "../e2e/site.js";
import { damages } from "./damage.js";
import { count, watch } from "./watch.js";

test.use({ serviceWorkers: "allow" });
test.setTimeout(120_000);

const answers = {
  ...damages,
  "an error": (answer) => answer.writeHead(500, { "Content-Type": "text/html" }).end("<h1>Error</h1>"),
  "a part of it": (answer, body, type) =>
    answer.writeHead(206, { "Content-Type": type, "Content-Range": `bytes 0-99/${body.length}` }).end(body.subarray(0, 100)),
  "led elsewhere": (answer) => answer.writeHead(302, { Location: "/atlas/icon.png" }).end(),
};
delete answers["never coming"]; // nothing is kept of it either, and it would take its time
delete answers["of another type"]; // whose bytes are right

let host;
test.beforeEach(async () => {
  host = await network();
});
test.afterEach(() => host.close());

/** Every file and page that is kept, beside what it should be: those that are something else. */
async function wrongly(page) {
  const kept = await page.evaluate(async (root) => {
    const all = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        const bytes = new Uint8Array(await answer.arrayBuffer());
        all.push([request.url.slice(root.length), Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")]);
      }
    }
    return all;
  }, host.root);
  const right = (path) => readFileSync(`${site("fixture")}${path}${path === "" || path.endsWith("/") ? "index.html" : ""}`, "latin1");
  return kept.filter(([path, text]) => path !== "updated" && text !== right(path)).map(([path]) => path);
}

for (const [about, answer] of Object.entries(answers))
  test(`what comes as ${about} while the worker installs itself is not kept`, async ({ browser }) => {
    const found = [];
    let tried = 0;
    for (const stem of ["assets/figures-", "assets/app-", "assets/load-", "assets/map-", "area/norfolk/"]) {
      if (stem === "area/norfolk/" && /bit|half/.test(about)) continue; // of pages the worker knows the mark, not the hash
      tried += 1;
      const context = await browser.newContext({ serviceWorkers: "allow" });
      const page = await context.newPage();
      const wrong = await watch(page);
      await page.goto(`${host.root}about/`); // which has fetched none of it
      host.damaged.set(stem, answer);
      host.asked.length = 0;
      const state = await page.evaluate(async (root) => {
        const { installing } = await navigator.serviceWorker.register(`${root}worker.js`);
        return new Promise((done) => installing.addEventListener("statechange", () => done(installing.state)));
      }, host.root);
      expect(host.asked.filter((path) => path.startsWith(`/atlas/${stem}`)).length, stem).toBeGreaterThan(0);
      if (state !== "redundant") found.push(`${stem}: the worker is ${state}`);
      found.push(...(await wrongly(page)).map((path) => `${stem}: ${path} is kept`));
      host.damaged.clear();
      await page.goto(`${host.root}area/essex/2019-20/`); // the host is well again
      await started(page);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
      found.push(...(await wrongly(page)).map((path) => `${stem}, then: ${path} is kept`), ...(await wrong()));
      await context.close();
    }
    count("wrong answers while the worker installs itself", tried, found.length);
    expect(found).toEqual([]);
  });

test("where the browser gives no room the page works all the same", { tag: "@chromium" }, async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  const wrong = await watch(page);
  for (const quotaSize of [200_000, 1_000]) {
    await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(host.root).origin, quotaSize });
    for (const path of ["area/essex/2019-20/", "area/kent/", "compare/"]) {
      await page.goto(host.root + path);
      if (path.startsWith("area")) await started(page);
      await page.waitForTimeout(700);
    }
    expect(await wrongly(page)).toEqual([]);
  }
  const found = await wrong();
  count("browsers without room", 2, found.length);
  expect(found).toEqual([]);
});
