// What readers have set or added: a browser's translation, an old Safari, a phone's zoom, a screen reader, an app's own browser.
import { expect, started, test } from "./page.js";

/** As a browser translates a page: every text goes into two elements, in other words, with thousands set by points. */
const translate = () => {
  document.documentElement.lang = "es";
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const parent = text.parentElement;
    if (!text.data.trim() || parent.closest("script, style, svg, textarea, font, [translate=no]")) continue;
    const words = text.data
      .replace(/(\d)([.,])(?=\d)/g, (_, digit, mark) => digit + (mark === "." ? "," : "."))
      .replace(/[A-Za-z]{3,}/g, (word) => `${[...word].reverse().join("")}`);
    if (parent.closest("option")) {
      text.data = words;
      continue;
    }
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = words;
    outer.append(inner);
    text.replaceWith(outer);
  }
};

test("a translated page of all areas sorts, filters and highlights as before", async ({ page }) => {
  await page.goto("/compare/2022-23/");
  await expect(page.locator("#search")).toBeVisible();
  await page.evaluate(translate);
  const rows = () =>
    page
      .locator("#every-area tbody tr")
      .evaluateAll((rows) => rows.map((row) => [row.dataset.area ?? "national", row.cells[1].dataset.value]));
  const before = await rows();
  await page.locator("#every-area th button").nth(1).click();
  await page.locator("#every-area th button").nth(1).click();
  const sorted = await rows();
  expect(sorted).not.toEqual(before);
  expect(sorted[0][0]).toBe("national");
  const values = sorted.slice(1).map(([, value]) => (value === undefined ? undefined : Number(value)));
  const held = values.filter((value) => value !== undefined);
  expect(values.slice(0, held.length)).toEqual([...held].sort((a, b) => b - a));
  await page.locator("#mark").selectOption("essex");
  await page.locator("#add").click();
  await expect(page).toHaveURL(/with=essex/);
  await expect(page.locator("#every-area tr.marked")).toHaveAttribute("data-area", "essex");
  // shades are of the numbers, however they are written
  const shades = () =>
    page.locator("#map a path:first-child").evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute("class")).join());
  const rates = await shades();
  await page.locator("#measure").selectOption("number");
  await expect(page).toHaveURL(/measure=number/);
  expect(await shades()).not.toBe(rates);
  await page.locator("#measure").selectOption("rso");
  expect(await shades()).toBe(rates);
  await page.locator("#years a").first().click();
  await expect(page).not.toHaveURL(/2022-23/);
});

test("on a translated page of an area, area, year, measure and panels are chosen as before, and nothing old stays in sight", async ({
  atlas,
  page,
}) => {
  await atlas.open("/area/derbyshire/2016-17/");
  await page.locator("#story > summary").click();
  await expect(page.locator("#story-paste")).toBeVisible();
  await page.locator("#share > summary").click();
  await expect(page.locator("#share-code")).toHaveValue(/derbyshire/);
  await page.evaluate(translate);
  await page.locator("#area").selectOption("essex");
  await page.locator("#year").selectOption("2019-20");
  await expect(page).toHaveURL(/area\/essex\/2019-20/);
  await expect(page.locator("#lead")).toContainText("1,596");
  await expect(page.locator("#lead")).not.toContainText(/1.154/);
  await expect(page.locator("#share-code")).toHaveValue(/embed\/essex\/2019-20/);
  await expect(page.locator("#story")).toContainText("1,596");
  await expect(page.locator("#story")).not.toContainText(/1.154/);
  await page.locator("#story-paste").fill("Essex has 1,596 registered sex offenders.");
  await expect(page.locator("#story-sum")).toHaveText(/Match: 1/);
});

/** Panels, each with what is in it once it is open. */
const PANELS = [
  ["#story", "#story-paste"],
  ["#share", "#share-code"],
  ["#own", "#own-file"],
];

test("where no style sheet can be made, as in Safari before 16.4, every panel opens and has its style", async ({ page }) => {
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addInitScript(() => {
    globalThis.CSSStyleSheet = class {
      constructor() {
        throw new TypeError("Illegal constructor");
      }
    };
    delete Document.prototype.adoptedStyleSheets;
  });
  await page.goto("/area/derbyshire/2016-17/");
  await started(page);
  for (const [panel, inside] of PANELS) {
    await page.locator(`${panel} > summary`).click();
    await expect(page.locator(inside)).toBeAttached();
    await expect(page.locator(panel)).not.toContainText("could not be loaded");
  }
  await expect(page.locator("#share .options")).toHaveCSS("display", "flex");
  await page.locator("#with-line > summary").click();
  await expect(page.locator("#with-line select")).toBeVisible();
  expect(errors).toEqual([]);
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("no field has letters of less than 16 pixels, at which iOS would zoom in", { tag: "@chromium" }, async ({ page }) => {
    const small = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("input, select, textarea")]
          .filter((field) => !["checkbox", "radio", "file", "hidden"].includes(field.type))
          .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
          .map((field) => `${field.id} ${getComputedStyle(field).fontSize}`),
      );
    for (const path of ["/", "/area/kent/", "/compare/", "/embed/essex/", "/embed/compare/2022-23/", "/about/", "/nowhere/", "/own/"]) {
      await page.goto(path);
      expect(await small(), path).toEqual([]);
    }
    await page.goto("/area/derbyshire/2016-17/");
    await started(page);
    for (const [panel, inside] of PANELS) {
      await page.locator(`${panel} > summary`).tap();
      await expect(page.locator(inside)).toBeAttached();
    }
    expect(await small()).toEqual([]);
  });

  test("the system's own way to share comes first, with sentence, address and card", { tag: "@chromium" }, async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      navigator.share = async (told) => void (globalThis.shared = told);
      navigator.canShare = (told) => told.files?.[0] instanceof File;
    });
    await page.goto("/area/essex/2019-20/");
    await page.locator("#share > summary").tap();
    await expect(page.locator("#share-link")).toBeVisible();
    expect(await page.locator("#share button").first().getAttribute("id")).toBe("share-native");
    await page.locator("#share-native").tap();
    await expect.poll(() => page.evaluate(() => globalThis.shared?.files?.length)).toBe(1);
    const shared = await page.evaluate(() => {
      const { title, text, url, files } = globalThis.shared;
      return { title, text, url, name: files[0].name, type: files[0].type, size: files[0].size };
    });
    expect(shared.url).toBe(`${baseURL}/area/essex/2019-20/`);
    expect(shared.text).toMatch(/1,596 registered sex offenders.*do not show how safe an area is\.$/);
    expect([shared.name, shared.type]).toEqual(["essex-2019-20.png", "image/png"]);
    expect(shared.size).toBeGreaterThan(5_000);
    // an area without a rate has no card
    await page.goto("/area/kent/");
    await expect(page.locator("html")).not.toHaveAttribute("data-first"); // nothing moves under the finger from then on
    await page.locator("#share > summary").tap();
    await page.locator("#share-native").tap();
    await expect.poll(() => page.evaluate(() => globalThis.shared?.url)).toBe(`${baseURL}/area/kent/`);
    expect(await page.evaluate(() => globalThis.shared.files)).toBeUndefined();
  });
});

/** How often what is said to screen readers in an element changes. */
const writes = async (page, selector) => {
  await page.locator(selector).waitFor({ state: "attached" });
  await page.evaluate((selector) => {
    globalThis.writes = [];
    const live = document.querySelector(selector);
    new MutationObserver(() => globalThis.writes.push(live.textContent)).observe(live, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  }, selector);
};

test("what is found is told once, when typing rests", async ({ atlas, page }) => {
  await atlas.open("/area/derbyshire/2016-17/");
  await page.locator("#story > summary").click();
  await writes(page, "#story [role=status]#story-told");
  await expect(page.locator("#story-sum[role], #story-checked[role]")).toHaveCount(0);
  await page.locator("#story-paste").pressSequentially("Derbyshire has 1,154 sex offenders", { delay: 20 });
  await expect(page.locator("#story-told")).toContainText("1 number found");
  expect(await page.evaluate(() => globalThis.writes)).toEqual([await page.locator("#story-sum").textContent()]);
  await page.goto("/compare/2022-23/");
  await writes(page, ".search [role=status]");
  await page.locator("#search").pressSequentially("shire", { delay: 30 });
  await expect(page.locator(".search [role=status]")).toHaveText(/^\d+ of \d+ areas$/);
  expect(await page.evaluate(() => globalThis.writes.length)).toBe(1);
});

test("one Back leaves, after years have been shown one by one on the front page", async ({ page }) => {
  await page.goto("/about/");
  await page.goto("/");
  const years = page.locator("#years a");
  for (const at of [0, 2, 4]) await years.nth(at).click();
  await page.evaluate(() => history.back());
  // Firefox does not tell Playwright of a page that it kept, and Chromium does not answer while it goes there
  await expect(async () => expect(await page.evaluate(() => location.pathname)).toBe("/about/")).toPass({ timeout: 5_000 });
});

test.describe("in an app's own browser", () => {
  test.use({
    userAgent:
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 300.0",
  });
  test("nothing is told as saved, and another way is named", { tag: "@chromium" }, async ({ atlas, page }) => {
    await atlas.open("/area/derbyshire/2016-17/");
    await page.locator("#story > summary").click();
    await page.locator("#story-csv").click();
    await expect(page.locator("#story-saved")).toHaveText(/^This app’s browser may not have saved mappa-.*open this page in Safari/);
    await page.locator("#story-pictures button").last().click();
    await expect(page.locator("#story-pictures [role=status]")).toContainText("may not have saved");
    await expect(page.locator("#story")).not.toContainText("Saved as");
  });
});

test("the panel says what a bare link leaves out", async ({ atlas, page }) => {
  await atlas.open("/area/durham/2019-20/");
  await page.locator("#share > summary").click();
  await expect(page.locator("#share-hosts")).toContainText("turn the link to this page into an embed");
  await expect(page.locator("#share-hosts span")).toBeHidden();
  await page.locator("#share-theme").selectOption({ label: "Always dark" });
  await expect(page.locator("#share-hosts span")).toContainText("paste the code instead");
  await atlas.open("/area/durham/2019-20/?with=cleveland~northumbria");
  await page.locator("#share > summary").click();
  await expect(page.locator("#share-hosts span")).toBeVisible();
});
