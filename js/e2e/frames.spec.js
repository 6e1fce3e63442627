// Our pages in frames of other people's pages: how high they are, what they never lose, how light they are.
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";
import { expect, painted, test } from "./page.js";

const site = new URL("../../target/site/fixture/", import.meta.url).pathname;
const folders = (path) => readdirSync(`${site}${path}`).filter((name) => !name.includes("."));
const areas = folders("embed").filter((name) => !["compare", "check"].includes(name));

test("every frame is at most 1,000 pixels high at 320 pixels, as a chart and as a table, and fits the frame that oEmbed gives", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const most = {};
  // a window that is higher than the frame, as scrollbars take room; the longest sentences stand where the least is known, in the first year; and the latest is what is shared
  const paths = areas.flatMap((area) => [`embed/${area}/`, `embed/${area}/2010-11/`]);
  for (const width of [320, 600]) {
    await page.setViewportSize({ width, height: 1200 });
    for (const path of [...paths, ...folders("embed/compare").map((year) => `embed/compare/${year}/`)]) {
      for (const view of path.includes("compare") ? ["", "?view=tiles", "?view=multiples", "?view=funnel"] : ["", "?view=table"]) {
        await page.goto(`/${path}${view}`, { waitUntil: "domcontentloaded" });
        const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
        if (height > (most[width]?.[0] ?? 0)) most[width] = [height, path + view];
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
      }
    }
  }
  console.log("highest frames", most);
  expect(most[320][0]).toBeLessThanOrEqual(1000);
  const answer = JSON.parse(readFileSync(`${site}oembed/kent.json`, "utf8"));
  expect(answer.width).toBe(600);
  expect(most[600][0]).toBeLessThanOrEqual(answer.height);
});

test("a frame asks for nothing but itself until it is used; then it works in place and leaves its address alone", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/embed/essex/2019-20/?childId=x#?secret=abc");
  await page.waitForLoadState("networkidle"); // and nothing more comes
  expect(asked.filter((path) => path !== "/icon.svg")).toEqual(["/embed/essex/2019-20/"]);
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

test("without the app a choice in a frame leads to the frame of that choice, and what the host asked for stays", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("/embed/essex/?view=table&childId=x#?secret=abc");
  await page.locator("#year").selectOption("2019-20");
  await expect(page).toHaveURL("/embed/essex/2019-20/?view=table&childId=x#?secret=abc");
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
  await expect(page).toHaveURL(/\/embed\/durham\/2019-20\/\?x=1$/);
  slow.close();
});

test("what is locked cannot be chosen, and another measure is drawn", async ({ page }) => {
  await page.goto("/embed/durham/?lock=area");
  await expect(page.locator("#area")).toBeHidden();
  await expect(page.locator("#year")).toBeVisible();
  await page.goto("/embed/durham/?lock=area,year&measure=total");
  await expect(page.locator("#chooser")).toBeHidden();
  await expect(page.locator("#trend-heading")).toHaveText("Everyone managed under MAPPA, number of people");
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
  console.log("script of a frame, with the heights", size);
  expect(size).toBeLessThanOrEqual(1_200);
});
