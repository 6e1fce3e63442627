// With script and without: the same text, at every address.
import { expect, test } from "./page.js";
import { addresses, html, runsApp, texts } from "./site.js";

const all = addresses("fixture");
const [withApp, without] = [true, false].map((app) => all.filter((address) => runsApp("fixture", address) === app));

test("pages that have no app have no script but their own, and that of the field for places", () => {
  expect(without.length).toBeGreaterThan(600);
  for (const address of without) {
    const scripts = html("fixture", address).match(/<script[^>]*>|\son\w+=/g) ?? [];
    const own = scripts
      .filter((script) => script !== '<script type="application/ld+json">')
      .map((script) => script.replace(/ integrity="sha256-[\w+/]{43}="/, "").replace(/-[0-9a-f]+|\.{1,2}\//g, ""));
    const module = (name) => `<script type="module" src="assets/${name}.js">`;
    // in the page itself: that of a frame; of others that which puts the slash at the end of an address back
    const beside = /^(\/cy)?\/embed\//.test(address)
      ? []
      : address.startsWith("/compare/")
        ? [module("compare"), module("field")]
        : address === "/" || address === "/cy/"
          ? [module("front")]
          : [module("field")];
    expect(own, address).toEqual(["<script>", ...beside]);
  }
});

test("loaded with script, a page says what it says without: every area, and each in some year", async ({ page }) => {
  test.setTimeout(180_000);
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  // the years go round, so that all of them come up
  const years = [...new Set(withApp.map((address) => address.split("/")[3]).filter(Boolean))];
  const latest = withApp.filter((address) => address.split("/").length <= 4);
  const some = latest.flatMap((address, index) =>
    address.startsWith("/area/") ? [address, `${address}${years[index % years.length]}/`] : [address],
  );
  expect(some.length).toBeGreaterThan(80);
  const frames = without.filter((address) => /^\/embed\/[a-z-]+\/$/.test(address) && address !== "/embed/check/"); // it tells what it finds
  expect(frames.length).toBeGreaterThan(40);
  for (const address of [...some, ...frames]) {
    await page.goto(address, { waitUntil: frames.includes(address) ? "load" : "domcontentloaded" });
    if (!frames.includes(address)) await page.mouse.move(40, 40);
    if (!frames.includes(address)) await page.waitForSelector("html[data-started]", { state: "attached" });
    const [on, off] = await page.evaluate(texts);
    expect(on, address).toBe(off);
  }
  expect(errors).toEqual([]);
});

test("what the app writes for an address is what is published there, for every area and year", async ({ atlas, page }) => {
  test.setTimeout(180_000);
  await atlas.open("/area/england-and-wales/");
  // once the details have come, without which no source is written
  await atlas.area.selectOption("Essex");
  await expect(page.locator("#notes li").first()).toBeAttached();
  const different = await page.evaluate(
    async (all) => {
      const parts = ["app", "records"];
      const text = (root, id) => {
        const copy = root.getElementById(id).cloneNode(true);
        for (const part of copy.querySelectorAll("#announcement, #found, #notices, #with-line, #own > :not(summary), #answer, #story"))
          part.remove();
        return copy.textContent.replace(/\s+/g, " ");
      };
      const found = [];
      for (const address of all) {
        const published = new DOMParser().parseFromString(
          (await (await fetch(address)).text()).replace(/<style>.*?<\/style>/s, ""),
          "text/html",
        );
        history.pushState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate"));
        // what is out of sight is written once the rest has been painted
        await new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done))));
        for (const part of parts) {
          const [here, there] = [text(document, part), text(published, part)];
          if (here !== there) {
            const at = [...here].findIndex((letter, index) => letter !== there[index]);
            found.push([address, here.slice(at - 30, at + 60), there.slice(at - 30, at + 60)]);
          }
        }
      }
      return found;
    },
    all.filter((address) => /^\/area\/./.test(address)),
  );
  expect(different).toEqual([]);
});
