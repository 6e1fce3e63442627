// How it looks and reads: widths, dark, print, axe, layout shift.
import { violations } from "./axe.js";
import { collisions, expect, painted, started, test } from "./page.js";

const fixture = [
  "/",
  "/area/derbyshire/2016-17/",
  "/area/kent/",
  "/area/durham/?measure=total",
  "/compare/2019-20/?with=essex~kent&measure=cat2",
  "/data/",
  "/data/sources/",
  "/about/",
  "/embed/check/",
  "/cy/area/gwent/",
  "/cy/area/south-wales/2019-20/",
  "/cy/about/",
  "/cy/embed/north-wales/",
];
const pages = [
  ...fixture,
  "http://127.0.0.1:4174/area/avon-and-somerset/",
  "http://127.0.0.1:4175/area/kent/",
  "http://127.0.0.1:4174/compare/2024-25/",
];

const modes = {
  "in light at 1280 pixels": { width: 1280, media: { colorScheme: "light" } },
  "in dark at 1280 pixels": { width: 1280, media: { colorScheme: "dark" } },
  "in light at 320 pixels, which is 1280 at 400%": { width: 320, media: { colorScheme: "light" } },
  "in forced colours": { width: 1280, media: { forcedColors: "active" } },
  "with text at 200%": { width: 1280, style: "html { font-size: 212.5% }" },
};
const styled = (page, css) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, css);
const excess = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const address of pages) {
  for (const [mode, { width, media = {}, style = "" }] of Object.entries(modes)) {
    test(`${address} ${mode}: no violation by axe, nothing wider than the screen`, { tag: "@chromium" }, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(media);
      await page.goto(address);
      await styled(page, style);
      expect(await excess(page)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
    });
  }
}

test("with the spacing that readers may set (WCAG 1.4.12) nothing is cut off and nothing is wider than the screen", async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of pages) {
      await page.goto(address);
      await styled(
        page,
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
      );
      expect(await excess(page), address).toBeLessThanOrEqual(0);
      const cut = await page.evaluate(() => {
        const hides = (one) =>
          /hidden|clip/.test(getComputedStyle(one).overflowX) && getComputedStyle(one).clipPath === "none" && !one.closest("svg"); // what is for screen readers alone is clipped
        return [...document.body.querySelectorAll("*")]
          .filter((one) => hides(one) && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1))
          .map((one) => one.outerHTML.slice(0, 80));
      });
      expect(cut, address).toEqual([]);
    }
  }
});

test("every page has one line that is too long for no screen: long names at 320 pixels", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const area of ["avon-and-somerset", "hampshire", "devon-and-cornwall", "london", "dyfed-powys"]) {
    await atlas.open(`/area/${area}/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), area).toBeLessThanOrEqual(320);
    const wide = await page.locator("#chart .narrow svg text").evaluateAll((texts) => {
      const edge = texts[0]?.ownerSVGElement.getBoundingClientRect().right + 16;
      return texts.filter((text) => text.getBoundingClientRect().right > edge).map((text) => text.textContent);
    });
    expect(wide, area).toEqual([]);
  }
});

test("labels at line ends never collide", async ({ atlas, page }) => {
  for (const area of ["derbyshire/2016-17", "thames-valley", "essex", "sussex", "west-mercia"]) {
    await atlas.open(`/area/${area}/`);
    const labels = page.locator("#chart .wide svg text.area, #chart .wide svg text.ew");
    expect(await labels.count(), area).toBeGreaterThan(1);
    expect(await collisions(labels), area).toEqual([]);
  }
});

test("starting the app moves nothing", async ({ page }) => {
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const address of fixture.slice(1, 4)) {
    await page.goto(address);
    await started(page);
    await painted(page);
    // nothing but the typeface, where the machine has none that is fitted to it
    if (!address.includes("?")) expect(await page.evaluate(() => window.shifts), address).toBeLessThan(0.01);
  }
});

test("on paper the figures stand and the controls do not", { tag: "@chromium" }, async ({ atlas, page }) => {
  await atlas.open("/area/essex/2019-20/");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#chooser")).toBeHidden();
  await expect(page.locator("#rates")).toBeVisible();
  await expect(page.locator("#record-table")).toBeVisible();
});
