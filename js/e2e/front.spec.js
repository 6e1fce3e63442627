// The front page: the map as finder, its years, and what an address asks of it.
import { expect, test } from "./page.js";

const shapes = (page) => page.locator("#map a");
const shape = (page, name) => page.locator(`#map a[aria-label^="${name}:"]`);
const said = (page) => page.locator("#map-said");

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the front page is whole: every shape is a link with name, value and year, every year and every area a link", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("h1")).toHaveText("How many registered sex offenders are managed where you live?");
    expect(await shapes(page).count()).toBe(42);
    for (const label of await shapes(page).evaluateAll((all) => all.map((one) => one.getAttribute("aria-label"))))
      expect(label).toMatch(/^.+: (about )?([\d.,]+|no figure), 20\d\d\/\d\d$/);
    expect(await page.locator("#years a").count()).toBe(14);
    expect(await page.getByRole("navigation", { name: "All police areas" }).getByRole("link").count()).toBe(43);
    await expect(page.locator("#national dd").first()).toHaveText("130.9");
    await shape(page, "Durham").click();
    await expect(page.locator("h1")).toContainText("Durham police area");
  });
});

test("pointing at a shape tells its name, rate and year beside England and Wales; a click goes there", async ({ page }) => {
  await page.goto("/");
  await shape(page, "Durham").hover();
  await expect(said(page)).toContainText(/Durham\s*[\d.]+, 20\d\d\/\d\d\s*England and Wales: [\d.]+/);
  await shape(page, "Durham").click();
  await expect(page).toHaveURL(/\/area\/durham\/20\d\d-\d\d\/$/);
});

// Playwright has no finger for Debian's Firefox
test("touched once a shape tells, touched again it leads there", { tag: "@chromium" }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 }, baseURL });
  const page = await context.newPage();
  await page.goto("/");
  await shape(page, "Cumbria").tap();
  await expect(said(page)).toContainText("Cumbria");
  await expect(page).toHaveURL("/");
  await shape(page, "Cumbria").tap();
  await expect(page).toHaveURL(/\/area\/cumbria\//);
  await context.close();
});

test("by keyboard the map is one stop, arrows go from shape to shape, Enter goes there", async ({ page }) => {
  await page.goto("/");
  const stops = page.locator("#map a[tabindex='0']");
  await expect(stops).toHaveCount(1);
  await shape(page, "Kent").focus();
  await expect(said(page)).toContainText("Kent");
  await page.keyboard.press("ArrowLeft");
  await expect(shape(page, "Kent")).not.toBeFocused();
  await expect(stops).toHaveCount(1);
  await expect(stops).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/area\/[a-z-]+\/20\d\d-\d\d\/$/);
});

test("another year in place says and shades what the published page of that year does", async ({ page }) => {
  const read = () =>
    shapes(page).evaluateAll((all) => all.map((one) => [one.getAttribute("aria-label"), one.firstElementChild.getAttribute("class")]));
  for (const year of ["2010-11", "2016-17", "2019-20"]) {
    await page.goto(`/compare/${year}/`);
    const published = await read();
    await page.goto("/");
    await page.locator(`#years a[href$="/${year}/"]`).click();
    await expect(page.locator("#years [aria-current]")).toHaveAttribute("href", new RegExp(`${year}/$`));
    expect(await read()).toEqual(published);
    await expect(page.locator("#map-held")).toHaveText(String(published.filter(([, shade]) => shade !== "qn").length));
    await expect(page.locator("#map-year")).toHaveText(`31 March ${Number(year.slice(0, 4)) + 1}`);
    await expect(shape(page, "Essex")).toHaveAttribute("href", new RegExp(`area/essex/${year}/$`));
  }
});

test("an address with an area or a year leads to it, and what it does not understand is said there", async ({ atlas, page }) => {
  await page.goto("/?area=essex&year=2019-20");
  await expect(atlas.heading).toHaveText("Essex police area 2019/20");
  await expect(page).toHaveURL("/area/essex/2019-20/");
  await page.goto("/?area=essexx");
  await expect(atlas.notices).toContainText("essexx");
  await expect(atlas.notices).toContainText("Did you mean Essex?");
});
