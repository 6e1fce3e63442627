// Our frames in the pages of every kind of host, on another origin: the host's frame grows and shrinks with ours.
import { readFileSync } from "node:fs";
import { filtered, hosts, serveHost, wordpress } from "./hosts.js";
import { expect, test } from "./page.js";

const embed = (baseURL, more = "") => `${baseURL}/embed/essex/2019-20/${more}`;

let host;
const article = async (content, policy, headers) => (host = await serveHost(() => content, policy, headers)).url;
test.afterEach(() => host?.close());

/// The host's frame is as high as our page in it, now and after it has grown and shrunk.
async function follows(page, index = 0, host = "") {
  const element = page.locator("iframe").nth(index);
  const inside = await (await element.elementHandle()).contentFrame();
  await inside.waitForSelector("#headline");
  await element.scrollIntoViewIfNeeded(); // out of sight nothing is drawn, so nothing grows
  const fits = () =>
    expect
      .poll(async () => {
        const outer = await element.evaluate((one) => one.clientHeight);
        return Math.abs(outer - (await inside.evaluate(() => document.documentElement.getBoundingClientRect().height)));
      })
      .toBeLessThanOrEqual(2);
  await fits();
  const first = await element.evaluate((one) => one.clientHeight);
  await inside.evaluate(() => {
    const more = document.createElement("div");
    more.id = "more";
    more.style.height = "260px";
    document.getElementById("main").append(more);
  });
  await fits();
  const grown = await element.evaluate((one) => one.clientHeight);
  await inside.evaluate(() => document.getElementById("more").remove());
  await fits();
  const shrunk = await element.evaluate((one) => one.clientHeight);
  expect(shrunk).toBeLessThan(grown - 200);
  if (host) test.info().annotations.push({ type: "host", description: `${host}|${first} → ${grown} → ${shrunk}` });
  return inside;
}

for (const [name, content] of Object.entries(hosts)) {
  for (const width of [900, 320]) {
    test(`${name} at ${width} pixels: the frame grows and shrinks with ours`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(await article(content(embed(baseURL))));
      const inside = await follows(page, 0, `${name}|${width}`);
      // and in it a choice works
      await inside.locator("#area").selectOption("durham");
      await expect(page.frameLocator("iframe").locator("h1")).toContainText("Durham police area 2019/20");
    });
  }
}

test("a host whose policy allows nothing but the frame: it follows", async ({ page, baseURL }) => {
  const policy = `default-src 'none'; frame-src ${baseURL}; script-src 'unsafe-inline'; style-src 'unsafe-inline'`;
  await page.goto(await article(hosts["Datawrapper's listener"](embed(baseURL)), policy));
  await follows(page, 0, "a policy of default-src 'none'|1280");
});

test("a host that takes in nothing but what allows it, and shares memory with nobody (COEP, COOP): it follows, sandboxed too", async ({
  page,
  baseURL,
}) => {
  const isolated = { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" };
  for (const name of ["Datawrapper's listener", "a sandbox"]) {
    await page.goto(await article(hosts[name](embed(baseURL)), undefined, isolated));
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    const inside = await follows(page, 0, `COEP, ${name}|1280`);
    await inside.locator("#area").selectOption("durham");
    await expect(page.frameLocator("iframe").locator("h1")).toContainText("Durham police area 2019/20");
    host.close();
  }
});

test("two frames in one article, each with its own height", async ({ page, baseURL }) => {
  const one = hosts["Datawrapper's listener"](embed(baseURL));
  const two = `<iframe id="second" title="Table" width="100%" src="${baseURL}/embed/kent/?view=table&lock=area,year"></iframe>`;
  await page.goto(await article(one + two));
  await follows(page, 0);
  await follows(page, 1);
  const heights = await page.locator("iframe").evaluateAll((all) => all.map((frame) => frame.clientHeight));
  expect(heights[0]).not.toBe(heights[1]);
});

test("an older listener for charts, which looks for a frame by its address: a film before ours keeps its height, both of ours fit", async ({
  page,
  baseURL,
}) => {
  const film = `<iframe title="A film" src="about:blank#/embed/a-film" width="560" style="height:315px"></iframe>`;
  const ours = hosts["Datawrapper's old listener"](embed(baseURL));
  const second = `<iframe title="Durham" width="100%" src="${baseURL}/embed/durham/"></iframe>`;
  await page.goto(await article(film + ours + second));
  await follows(page, 1);
  await follows(page, 2);
  expect(
    await page
      .locator("iframe")
      .first()
      .evaluate((one) => one.clientHeight),
  ).toBe(315);
});

test("WordPress: a bare address becomes a frame by our oEmbed answer, with the handshake, within its limits", async ({ page, baseURL }) => {
  const answer = readFileSync(new URL("../../target/site/fixture/oembed/essex-2019-20.json", import.meta.url), "utf8");
  const { html } = JSON.parse(answer.replaceAll("https://atlas.example", baseURL));
  await page.goto(await article(wordpress + filtered(html, "s3cr3t")));
  const frame = page.locator("iframe");
  await expect(frame).toBeVisible();
  await expect(page.locator("blockquote")).toBeHidden();
  const inside = page.frameLocator("iframe");
  const height = () => inside.locator("html").evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  await expect.poll(async () => Number(await frame.getAttribute("height")) - (await height())).toBe(0);
  expect(await height()).toBeLessThanOrEqual(1000);
  // nothing is cut off, and the address stands there as text for whoever cannot follow the link
  await expect(inside.getByText("atlas.example/area/essex/2019-20/")).toBeVisible();
  await inside.locator("#year").selectOption("2018-19");
  await expect(inside.locator("h1")).toContainText("Essex police area 2018/19");
  // a link leads the reader there, through WordPress
  await inside.getByRole("link", { name: /All years, sources/ }).click();
  await expect(page).toHaveURL(`${baseURL}/area/essex/2018-19/`);
});

test("WordPress without our script: the sentence and the link stay", async ({ page, baseURL }) => {
  await page.route("**/embed/**", (route) => route.abort());
  const answer = readFileSync(new URL("../../target/site/fixture/oembed/essex-2019-20.json", import.meta.url), "utf8");
  await page.goto(await article(wordpress + filtered(JSON.parse(answer.replaceAll("https://atlas.example", baseURL)).html, "abc")));
  await expect(page.locator("blockquote")).toContainText("1,596 registered sex offenders were managed in the Essex police force area");
  await expect(page.locator("blockquote")).toContainText("does not show how safe an area is");
});

test("a hostile host: nothing happens, nothing leaks, no error", async ({ atlas, page, baseURL }) => {
  const content = `<script>window.told = []; addEventListener("message", (event) => told.push(event.data));</script>
    <iframe id="frame" title="Rates" width="600" height="700" src="${embed(baseURL)}"></iframe><iframe id="other" srcdoc="other"></iframe>`;
  await page.goto(await article(content));
  const inside = page.frameLocator("#frame");
  await expect(inside.locator("#headline")).toBeVisible();
  await page.waitForLoadState("networkidle");
  const before = await inside.locator("body").innerHTML();
  const answers = await page.evaluate(async () => {
    const frame = document.getElementById("frame").contentWindow;
    told.length = 0;
    const odd = [
      null,
      undefined,
      0,
      "",
      [],
      {},
      "x".repeat(1_000_000),
      "[iFrameSizer]",
      "[iFrameSizer]<img src=x>:1:2:3:4:5:6:7:8:9",
      `[iFrameSizer]${":".repeat(9)}`,
      { message: "ready", secret: "<b>" },
      { message: "ready", secret: "a".repeat(33) },
      { message: "height", value: 9 },
      { type: "iframe-child-init".repeat(9) },
      { sentinel: "amp" },
      new Map([["a", 1]]),
      new ArrayBuffer(9),
    ];
    for (const message of odd) frame.postMessage(message, "*");
    await new Promise((done) => setTimeout(done, 300));
    const toOdd = told.length;
    // a frame beside it is not its parent
    document.getElementById("other").contentWindow.eval(`parent.frames[0].postMessage({ type: "iframe-child-init" }, "*")`);
    await new Promise((done) => setTimeout(done, 300));
    const toOther = told.length;
    for (let many = 0; many < 10_000; many++) frame.postMessage({ type: "iframe-get-child-dimensions" }, "*");
    await new Promise((done) => setTimeout(done, 1500));
    return { toOdd, toOther, toMany: told.length, text: JSON.stringify(told) };
  });
  expect(answers.toOdd).toBe(0);
  expect(answers.toOther).toBe(0);
  expect(answers.toMany).toBeLessThan(1_000); // a handful for each frame that is drawn, not for each message
  expect(answers.text).not.toContain("<");
  expect(await inside.locator("body").innerHTML()).toBe(before);
  expect(atlas.errors).toEqual([]);
});

test("a host that grows because we grow is left alone after a while", async ({ page, baseURL }) => {
  // it makes our page higher each time that it is told a height
  const content = `<iframe id="frame" title="Rates" width="600" height="700" src="${embed(baseURL)}"></iframe><script>window.heights = [];
    addEventListener("message", ({ data }) => data.sentinel === "amp" && heights.push(data.height));</script>`;
  await page.goto(await article(content));
  const inside = await (await page.locator("#frame").elementHandle()).contentFrame();
  await inside.waitForSelector("#headline");
  await inside.evaluate(async () => {
    const more = document.createElement("div");
    document.getElementById("main").append(more);
    for (let round = 1; round <= 60; round++) {
      more.style.height = `${round * 10}px`;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  });
  expect(await page.evaluate(() => heights.length)).toBeLessThanOrEqual(22);
});

test("alone, a frame's page tells nobody anything", async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    globalThis.told = 0;
    const real = window.postMessage.bind(window);
    window.postMessage = (...given) => (globalThis.told++, real(...given));
  });
  await page.goto(embed(baseURL));
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => globalThis.told)).toBe(0);
});

test("a frame stores nothing, asks nobody else and tells no referrer", async ({ page, context, baseURL }) => {
  const asked = [];
  context.on("request", (request) => asked.push([request.url(), request.headers().referer ?? ""]));
  await page.addInitScript(() => {
    globalThis.stored = [];
    for (const name of ["setItem", "getItem"]) Storage.prototype[name] = () => globalThis.stored.push(name);
    indexedDB.open = () => globalThis.stored.push("indexedDB");
    caches.open = () => globalThis.stored.push("caches");
    Object.defineProperty(Document.prototype, "cookie", {
      get: () => (globalThis.stored.push("cookie"), ""),
      set: () => globalThis.stored.push("cookie"),
    });
  });
  await page.goto(await article(hosts["Datawrapper's listener"](embed(baseURL))));
  const inside = page.frameLocator("iframe");
  await inside.locator("#area").focus();
  await expect(inside.locator("html")).toHaveAttribute("data-started", "");
  await inside.locator("#area").selectOption("kent");
  await inside.locator("#area").selectOption("durham");
  await expect(inside.locator("h1")).toContainText("Durham");
  expect(await inside.locator("html").evaluate(() => globalThis.stored)).toEqual([]);
  const ours = asked.filter(([url]) => !url.startsWith(host.url));
  expect(ours.length).toBeGreaterThan(3);
  for (const [url, referrer] of ours) {
    expect(url.startsWith(baseURL), url).toBe(true);
    if (!url.includes("/embed/")) expect(referrer, url).toBe("");
  }
  expect(await context.cookies()).toEqual([]);
});
