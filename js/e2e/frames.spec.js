// Our pages in frames of other people's pages: how high they are, what they never lose, how light they are.
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";
import { buildSync } from "esbuild";
import { expect, painted, started, test } from "./page.js";

const site = new URL("../../target/site/fixture/", import.meta.url).pathname;
const folders = (path) => readdirSync(`${site}${path}`).filter((name) => !name.includes("."));
const areas = folders("embed").filter((name) => !["compare", "check"].includes(name));

test("every frame is at most 1,000 pixels high from 280 pixels on, of whichever kind, and fits the frame that oEmbed gives", async ({
  page,
}) => {
  test.setTimeout(600_000);
  const most = {};
  // a window that is higher than the frame, as scrollbars take room; the longest sentences stand where the least is known, in the first year; and the latest is what is shared
  const paths = areas.flatMap((area) => [`embed/${area}/`, `embed/${area}/2010-11/`]);
  for (const path of [...paths, ...folders("embed/compare").map((year) => `embed/compare/${year}/`)]) {
    for (const view of path.includes("compare")
      ? ["", "?view=map", "?view=tiles", "?view=multiples", "?view=funnel"]
      : ["", "?view=chart", "?view=number", "?view=table", "?view=map"]) {
      await page.goto(`/${path}${view}`, { waitUntil: "domcontentloaded" });
      for (const width of [260, 280, 320, 600]) {
        await page.setViewportSize({ width, height: 1200 });
        const [height, over] = await page.evaluate(() => {
          const { documentElement: html } = document;
          return [html.getBoundingClientRect().height, html.scrollWidth - innerWidth];
        });
        if (height > (most[width]?.[0] ?? 0)) most[width] = [height, path + view];
        expect(over, path).toBeLessThanOrEqual(0);
      }
    }
  }
  console.log("highest frames", most);
  for (const width of [280, 320]) expect(most[width][0], `${width}`).toBeLessThanOrEqual(1000);
  const answer = JSON.parse(readFileSync(`${site}oembed/kent.json`, "utf8"));
  expect(answer.width).toBe(600);
  expect(most[600][0]).toBeLessThanOrEqual(answer.height);
});

test("the chart alone and the number alone are as low as they are said to be, of every area", async ({ page }) => {
  test.setTimeout(300_000);
  const limits = { chart: { 320: 480, 640: 430, 900: 480 }, number: { 320: 380, 640: 220 } };
  // of each area the latest year that we have and every fifth: all of them take longer than a test may
  const years = (area) => folders(`embed/${area}`).filter((_, index) => index % 5 === 0);
  const paths = areas.flatMap((area) => [`embed/${area}/`, ...years(area).map((year) => `embed/${area}/${year}/`)]);
  for (const [kind, widths] of Object.entries(limits))
    for (const [width, limit] of Object.entries(widths)) {
      await page.setViewportSize({ width: Number(width), height: 1200 });
      let most = [0, ""];
      for (const path of paths) {
        await page.goto(`/${path}?view=${kind}`, { waitUntil: "domcontentloaded" });
        const [height, over] = await page.evaluate(() => {
          const { documentElement: html } = document;
          return [html.getBoundingClientRect().height, html.scrollWidth - innerWidth];
        });
        if (height > most[0]) most = [height, path];
        expect(over, path).toBeLessThanOrEqual(0);
      }
      console.log("highest", kind, width, most);
      expect(most[0], `${kind} at ${width}: ${most[1]}`).toBeLessThanOrEqual(limit);
    }
});

test("every kind holds source, caveat and help, and shows what it is named for", async ({ page }) => {
  const kinds = { "": "#chart", trend: "#chart", chart: "#chart", number: "#rates", table: "#record", map: "#locator" };
  const all = ["#chart", "#rates", "#record", "#locator", "#chooser"];
  const hidden = { chart: ["#rates", "#record", "#locator", "#chooser"], number: ["#chart", "#record", "#locator", "#chooser"] };
  for (const [kind, shown] of Object.entries(kinds))
    for (const width of [320, 640, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      // what else stands in the address takes nothing away
      await page.goto(`/embed/essex/2022-23/?view=${kind}&lock=area,year&theme=light`);
      await expect(page.locator(shown)).toBeVisible();
      for (const part of hidden[kind] ?? []) await expect(page.locator(part)).toBeHidden();
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count
      const words = await page.evaluate(() => document.body.innerText);
      for (const said of [
        /Source: Ministry of Justice/,
        /count(s)? people, not crimes, and do(es)? not show how safe/,
        /immediate danger, call 999.*call 101/s,
      ])
        expect(words, `${kind} at ${width}`).toMatch(said);
      expect(all).toContain(shown);
      await expect(page.getByRole("link", { name: /MAPPA Atlas/ })).toBeVisible();
    }
  await page.goto("/embed/compare/2019-20/?view=map");
  await expect(page.locator("#map")).toBeVisible();
  await expect(page.locator("#compare .tiles")).toBeHidden();
});

test("the full width is used: facts stand beside the chart", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const kind of ["trend", "chart", "map"]) {
    await page.goto(`/embed/essex/2022-23/?view=${kind}`);
    const { x, width } = await page.locator(kind === "map" ? "#standing" : "#chart .wide").boundingBox();
    expect(x, kind).toBeGreaterThan(400);
    expect(x + width, kind).toBeGreaterThan(1400);
  }
});

test("a table is as high as its rows, and that of every area shows ten", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await page.goto("/embed/durham/?view=table");
  const rest = (selector) => page.locator(selector).evaluate((scroll) => scroll.scrollHeight - scroll.clientHeight);
  expect(await rest("#record .scroll")).toBeLessThanOrEqual(1);
  await page.goto("/embed/compare/2019-20/?view=table");
  const shown = await page.locator("#every-area .scroll").evaluate((scroll) => {
    const { bottom } = scroll.getBoundingClientRect();
    return [...scroll.querySelectorAll("tbody tr")].filter((row) => row.getBoundingClientRect().bottom <= bottom).length;
  });
  expect(shown).toBeGreaterThanOrEqual(10);
});

for (const reader of ["light", "dark"]) {
  // Debian's Firefox cannot be told what its reader prefers
  const tag = reader === "dark" ? ["@chromium"] : [];
  test(`a frame has the colours that its address names, else its reader's, who prefers ${reader}`, { tag }, async ({ page }) => {
    const paper = { light: "rgb(255, 255, 255)", dark: "rgb(20, 23, 27)" };
    const ink = { light: "rgb(18, 67, 109)", dark: "rgb(207, 230, 251)" }; // the map's darkest shade
    await page.emulateMedia({ colorScheme: reader });
    for (const path of ["embed/essex/2019-20/", "embed/compare/2019-20/"])
      for (const [asked, shown] of [
        ["", reader],
        ["?theme=light", "light"],
        ["?theme=dark", "dark"],
        ["?theme=sepia", reader],
      ]) {
        await page.goto(`/${path}${asked}`);
        await expect(page.locator("body")).toHaveCSS("background-color", paper[shown]);
        if (path.includes("compare") && asked !== "?theme=sepia") {
          const shade = await page.evaluate(() => {
            const legend = document.createElement("i");
            legend.className = "q4";
            document.querySelector("#compare").append(legend);
            return getComputedStyle(legend).backgroundColor;
          });
          expect(shade).toBe(ink[shown]);
        }
      }
  });
}

test("another year of a compared frame is of the same kind and colours", async ({ page }) => {
  await page.goto("/embed/compare/2019-20/?view=funnel&theme=dark");
  await page.locator("#years a").first().click();
  await expect(page).toHaveURL(/\/embed\/compare\/2010-11\/\?view=funnel&theme=dark$/);
  await expect(page.locator("#funnel")).toBeVisible();
});

test("areas to compare with are understood however they are joined", async ({ page }) => {
  for (const query of ["with=kent~durham", "with=kent,durham", "with=kent&with=durham", "with=kent%2Cdurham"]) {
    await page.goto(`/embed/essex/2019-20/?${query}`);
    await expect(page.locator("#chart .wide")).toContainText("Durham");
  }
});

test("a frame asks for nothing but itself until it is used; then it works in place and leaves its address alone", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/embed/essex/2019-20/?childId=x#?secret=abc");
  await page.waitForLoadState("networkidle"); // and nothing more comes
  expect(asked.filter((path) => path !== "/icon.png")).toEqual(["/embed/essex/2019-20/"]);
  await page.locator("#area").focus();
  await expect(page.locator("html")).toHaveAttribute("data-started", "");
  await page.locator("#area").selectOption("durham");
  await expect(page.locator("h1")).toContainText("Durham police area 2019/20");
  await page.locator("#year").selectOption("2016-17");
  await expect(page.locator("h1")).toContainText("2016/17");
  await expect(page).toHaveURL("/embed/essex/2019-20/?childId=x#?secret=abc");
  await expect(page.getByRole("link", { name: /All years, sources/ })).toHaveAttribute("href", /\/area\/durham\/2016-17\/$/);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test("a choice before the app has come is answered by its headline, until the frame of that choice is there", async ({ page }) => {
  let come;
  await page.route("**/assets/load-*.js", () => {}); // it does not come
  await page.route("**/embed/durham/2019-20/*", async (route) => (await new Promise((done) => (come = done)), await route.continue()));
  await page.goto("/embed/essex/2019-20/");
  // asked in one go: whatever is asked of a page that is being left waits for the next
  const { lead, note, said, seen } = await page.evaluate(async () => {
    const list = document.getElementById("area");
    list.focus(); // the headlines are asked for then; Firefox gives up what is under way when a page is left
    while (!performance.getEntriesByType("resource").some(({ name }) => name.includes("/headlines/")))
      await new Promise((done) => setTimeout(done, 20));
    list.value = "durham";
    list.dispatchEvent(new Event("change", { bubbles: true }));
    while (!document.querySelector("h1").textContent.startsWith("Durham")) await new Promise((done) => setTimeout(done, 20));
    const [chart, curve] = [document.getElementById("chart"), document.querySelector("#chart > .wide")];
    return {
      lead: document.getElementById("lead").textContent,
      note: document.querySelector("#headline sup").checkVisibility(), // there are no notes in a frame
      said: getComputedStyle(chart, "::before").content,
      seen: Number(getComputedStyle(curve).opacity),
    };
  });
  expect(lead).toContain("in the Durham police force area");
  expect(note).toBe(false);
  expect(said).toContain("Loading the chart and the other figures");
  expect(seen).toBeLessThan(0.2);
  come();
  await expect(page).toHaveURL(/\/embed\/durham\/2019-20\//);
  await expect(page.locator("#trend-heading")).toContainText("Durham");
  await expect(page.locator("#chart > .wide")).toHaveCSS("opacity", "1");
});

test("a frame that is dragged wider tells its height to the last", async ({ page, baseURL }) => {
  await page.route("**/article", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<iframe width="544" height="900" src="${baseURL}/embed/essex/2019-20/"></iframe>
        <script>addEventListener("message", ({ data }) => data.sentinel === "amp" && (window.told = data.height))</script>`,
    }),
  );
  await page.goto("/article");
  const inside = page.frameLocator("iframe");
  for (let width = 544; width <= 900; width += 8) {
    await page.locator("iframe").evaluate((frame, width) => (frame.width = width), width);
    await painted(page);
  }
  const height = await inside.locator("html").evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  await expect.poll(() => page.evaluate(() => window.told)).toBe(height);
});

test("in a closed fold a frame tells no height; opened, and to a host that listens late, it does", async ({ page, baseURL }) => {
  await page.route("**/article", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<script>addEventListener("message", ({ data }) => data.sentinel === "amp" && window.told.push(data.height)); window.told = [];</script>
        <details><summary>More</summary><iframe width="600" height="400" src="${baseURL}/embed/essex/2019-20/"></iframe></details>`,
    }),
  );
  await page.goto("/article");
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => window.told)).toEqual([]);
  await page.locator("summary").click();
  const height = () =>
    page
      .frameLocator("iframe")
      .locator("html")
      .evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  await expect.poll(async () => (await page.evaluate(() => window.told.at(-1))) === (await height())).toBe(true);
  expect(await page.evaluate(() => window.told.every((told) => told > 400 && told < 1000))).toBe(true);
  // told once more when all has loaded, for hosts whose own script comes after the frame
  await page.reload();
  await page.locator("summary").click();
  await expect.poll(() => page.evaluate(() => window.told.length)).toBeGreaterThanOrEqual(1);
});

test("a frame that cannot draw what its address asks for says so: files that are gone, no script, or silent", async ({ page }) => {
  const line = page.locator("#not-started");
  for (const [address, file, missing] of [
    ["/embed/essex/?measure=cat2", "load", "not the measure that was asked for"],
    ["/embed/essex/?with=kent", "load", "areas to compare are missing"],
    ["/embed/compare/2022-23/?measure=number", "compare", "not the measure that was asked for"],
  ]) {
    for (const answer of [
      { status: 404, body: "" },
      { contentType: "text/html", body: "<p>Log in</p>" },
      { contentType: "text/javascript", body: "const half = (" },
    ]) {
      await page.route(`**/assets/${file}-*`, (route) => route.fulfill(answer));
      await page.goto(address);
      await expect(line).toBeVisible();
      await expect(line).toContainText(missing, { useInnerText: true });
      await page.unroute(`**/assets/${file}-*`);
    }
  }
  await page.clock.install();
  let come;
  const wasm = new Promise((done) => (come = done));
  await page.route("**/*.wasm", async (route) => (await wasm, route.continue()));
  await page.goto("/embed/essex/?measure=cat2");
  await page.clock.fastForward(16_000);
  await expect(line).toBeVisible();
  come(); // it comes after all
  await expect(page.locator("html")).toHaveAttribute("data-started", "");
  await expect(line).toBeHidden();
});

test("without the app a choice in a frame leads to the frame of that choice, and what the host asked for stays", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("/embed/essex/?view=table&childId=x#?secret=abc");
  await page.locator("#year").selectOption("2019-20");
  // with the address as the host has written it, by which hosts know the frame
  const first = encodeURIComponent(`${new URL("/embed/essex/?view=table&childId=x", page.url()).href}#?secret=abc`);
  await expect(page).toHaveURL(`/embed/essex/2019-20/?view=table&childId=x&first=${first}#?secret=abc`);
  await expect(page.locator("#record")).toBeVisible();
  await expect(page.locator("#trend")).toBeHidden();
});

test("a choice that is made while the page of a frame still comes is answered too", async ({ page }) => {
  // a server that keeps the end of the page back for a second
  const html = readFileSync(`${site}embed/essex/2019-20/index.html`, "utf8");
  const cut = html.indexOf("</form>");
  const slow = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    if (!request.url.startsWith("/embed/essex/2019-20/")) return response.end("<h1>another</h1>");
    response.write(html.slice(0, cut));
    setTimeout(() => response.end(html.slice(cut)), 1_500);
  }).listen(0, "127.0.0.1");
  await once(slow, "listening");
  await page.goto(`http://127.0.0.1:${slow.address().port}/embed/essex/2019-20/?x=1`, { waitUntil: "commit" });
  await page.locator("#area").selectOption("durham");
  await expect(page).toHaveURL(/\/embed\/durham\/2019-20\/\?x=1&first=/);
  slow.close();
});

test("after the host is loaded anew the list of a frame says what the frame shows", async ({ page, baseURL }) => {
  await page.route("**/article", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe title="x" width="600" height="900" src="${baseURL}/embed/essex/"></iframe>` }),
  );
  await page.goto("/article");
  const inside = page.frameLocator("iframe");
  await started(page, inside);
  await inside.locator("#area").selectOption("durham");
  await expect(inside.locator("h1")).toContainText("Durham");
  await page.reload();
  const agree = async () => expect(await inside.locator("h1").textContent()).toContain(await chosen());
  const chosen = () => inside.locator("#area").evaluate((list) => list.selectedOptions[0].text);
  await expect(inside.locator("h1")).toBeVisible();
  await agree();
  await started(page, inside); // nor does the app see another choice than is there
  await agree();
});

test("what is locked cannot be chosen, and another measure is drawn", async ({ page }) => {
  await page.goto("/embed/durham/?lock=area");
  await expect(page.locator("#area")).toBeHidden();
  await expect(page.locator("#year")).toBeVisible();
  await page.goto("/embed/durham/?lock=area,year&measure=total");
  await expect(page.locator("#chooser")).toBeHidden();
  await expect(page.locator(".subtitle")).toHaveText(/^Everyone managed under MAPPA, number of people on 31 March, /);
});

test("a frame pinned to a year says when a later one is out", async ({ page }) => {
  await page.goto("/embed/essex/2019-20/");
  await expect(page.locator("#newer")).toHaveText("We have figures for a later year (2022/23): see them.");
  await page.goto("/embed/essex/");
  await expect(page.locator("#newer")).toBeHidden();
});

test("a frame is complete without script", { tag: "@chromium" }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/embed/essex/2019-20/");
  await expect(page.locator("#lead")).toContainText("1,596");
  await expect(page.locator("#chart .wide svg")).toBeVisible();
  await expect(page.locator("#chooser")).toBeHidden();
  await expect(page.getByText("If a child is in immediate danger, call 999")).toBeVisible();
  await context.close();
});

test("the script of a frame is small", () => {
  const html = readFileSync(`${site}embed/essex/index.html`, "utf8");
  const script = /<script>(.*?)<\/script>/s.exec(html)[1];
  const size = brotliCompressSync(script).length;
  // of which the heights are what the contract bounds
  const entryPoints = [new URL("../page/embed/height.js", import.meta.url).pathname];
  const [heights] = buildSync({ entryPoints, bundle: true, minify: true, write: false, format: "esm", target: "safari15" }).outputFiles;
  const told = brotliCompressSync(heights.contents).length;
  console.log("script of a frame", size, "of which the heights", told);
  expect(told).toBeLessThanOrEqual(1_000);
  expect(size).toBeLessThanOrEqual(2_000);
});
