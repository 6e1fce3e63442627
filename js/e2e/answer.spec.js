// The chart answers: mouse, finger and arrow keys go along its years, and a year that is chosen is the year of the page.
import { violations } from "./axe.js";
import { expect, painted, started, test } from "./page.js";

const layer = (page) => page.locator("#answer");
const box = (page) => page.locator("#answer p");

/** Where a year of the chart that is to be seen is, halfway down it, by its place among the years. */
const at = (page, index) =>
  page.evaluate((index) => {
    const svg = [...document.querySelectorAll("#chart svg")].find((one) => one.getClientRects().length);
    svg.scrollIntoView({ block: "center" });
    const [left, right] = svg.dataset.x.split(" ").map(Number);
    const { a, e } = svg.getScreenCTM();
    const { y, height } = svg.getBoundingClientRect();
    return [(left + ((right - left) * index) / (svg.dataset.years.split(" ")[1] - 1)) * a + e, y + height / 2];
  }, index);
const point = async (page, index) => page.mouse.move(...(await at(page, index)));
const click = async (page, index) => page.mouse.click(...(await at(page, index)));
const there = (page) => expect(layer(page)).toBeAttached();

test("pointed at, each year is told: value, kind and source of every line; and nothing moves", async ({ atlas, page }) => {
  await atlas.open("/area/essex/2019-20/");
  await there(page);
  await point(page, 9); // a use, at which the sources come
  const sizes = () => page.evaluate(() => [document.documentElement.scrollHeight, document.querySelector("#with-line").offsetTop, scrollY]);
  const before = await sizes();
  await expect(box(page)).toHaveText(
    /^2019\/20:\s+Essex 99, published figure \(Clacton and Frinton Gazette, .*\);\s+England and Wales 119, published figure \(.*\)\.$/,
  );
  await point(page, 12);
  await expect(box(page)).toContainText("2022/23:");
  await expect(box(page)).toContainText(/England and Wales 129\.2, calculated by MAPPA Atlas \(from .*\)/);
  await point(page, 1);
  await expect(box(page)).toHaveText(/^2011\/12:\s+Essex: no figure;\s+England and Wales: no figure\.$/);
  expect(await sizes()).toEqual(before);
  // the line stands where the year is, and the box beside it, within the chart
  for (const index of [0, 6, 13]) {
    await point(page, index);
    const [x] = await at(page, index);
    const [line, words, whole] = await page
      .locator("#answer i, #answer p, #answer")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()).sort((a, b) => a.width - b.width));
    expect(Math.abs(line.x - x)).toBeLessThan(1.5);
    expect(words.x > x || words.right < x).toBe(true);
    expect(words.x >= whole.x && words.right <= whole.right + 0.5).toBe(true);
  }
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(box(page)).toBeHidden();
  await point(page, 3);
  await expect(box(page)).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(box(page)).toBeHidden();
});

test("a year that is clicked is the year of the page", async ({ atlas, page }) => {
  await atlas.open("/area/essex/");
  await there(page);
  await click(page, 9);
  await expect(page).toHaveURL("/area/essex/2019-20/");
  await expect(atlas.lead).toContainText("1,596");
  await expect(atlas.year).toHaveValue("2019-20");
  await expect(box(page)).toContainText("2019/20:");
  await page.goBack();
  await expect(atlas.heading).not.toContainText("2019/20");
});

test("by keyboard: a slider, of which each year is said in one sentence, and Enter chooses", async ({ atlas, page }) => {
  await atlas.open("/area/derbyshire/2016-17/");
  const slider = page.getByRole("slider", { name: "Chart: arrow keys move along the years, Enter shows one on the page" });
  await expect(slider).toHaveAttribute("aria-valuemin", "2010");
  await expect(slider).toHaveAttribute("aria-valuemax", "2023");
  await slider.focus();
  await expect(slider).toHaveAttribute(
    "aria-valuetext",
    /^2016\/17:\s+Derbyshire 125.2, published figure \(Burton Mail, 3 November 2017\);/,
  );
  await slider.evaluate((one) => {
    window.said = [];
    new MutationObserver(() => window.said.push(one.ariaValueText.slice(0, 7))).observe(one, { attributeFilter: ["aria-valuetext"] });
  });
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowRight", "Home", "ArrowLeft", "End", "ArrowUp", "ArrowDown"])
    await page.keyboard.press(key);
  await expect(slider).toHaveAttribute("aria-valuenow", "2022");
  // once for each year, also at the ends
  expect(await page.evaluate(() => window.said)).toEqual(["2015/16", "2014/15", "2015/16", "2010/11", "2023/24", "2022/23"]);
  await expect(box(page)).toBeVisible();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/area/derbyshire/2010-11/");
  await expect(atlas.heading).toContainText("2010/11");
  await expect(slider).toBeFocused(); // the chart is written again, and the reader stays
  await page.keyboard.press("ArrowRight");
  await expect(box(page)).toContainText("2011/12:");
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(box(page)).toBeHidden();
});

test("other areas and another measure are told too, and a choice of another area is followed", async ({ atlas, page }) => {
  await atlas.open("/area/essex/?with=durham~kent");
  await there(page);
  await point(page, 9);
  await expect(box(page)).toContainText(/;\s+Durham [\d.]+, [a-z][^;]*;\s+Kent: no figure\.$/);
  await atlas.area.selectOption("derbyshire");
  await painted(page);
  await point(page, 6);
  await expect(box(page)).toContainText(/2016\/17:\s+Derbyshire 125\.2/);
  await atlas.open("/area/essex/2019-20/?measure=cat2");
  await there(page);
  await point(page, 9);
  await expect(box(page)).toHaveText(/^2019\/20:\s+Essex 351, published \(Clacton and Frinton Gazette, [^;]*\)\.$/);
});

test("where there is no chart there is nothing to ask", async ({ atlas, page }) => {
  await atlas.open("/area/essex/?measure=cat4");
  await there(page);
  await expect(page.locator("#chart svg")).toHaveCount(0);
  await expect(layer(page)).toBeHidden();
  await page.locator("#measure").selectOption("cat2");
  await expect(page.locator("#chart svg").first()).toBeAttached();
  await expect(layer(page)).toBeVisible();
});

test("a finger: touched once a year tells, touched again it is chosen; elsewhere it goes away", { tag: "@chromium" }, async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto("/area/essex/2019-20/");
  await started(page);
  await there(page);
  const tap = async (index) => page.touchscreen.tap(...(await at(page, index)));
  await tap(8);
  await expect(box(page)).toContainText("2018/19:");
  await tap(10);
  await expect(box(page)).toContainText("2020/21:");
  await expect(page).toHaveURL("/area/essex/2019-20/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await tap(10);
  await expect(page).toHaveURL("/area/essex/2020-21/");
  // across it tells, and does not scroll; up and down it scrolls
  const session = await context.newCDPSession(page);
  const drag = async (from, to) => {
    const touch = (type, points) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    await touch("touchStart", [{ x: from[0], y: from[1] }]);
    for (let step = 1; step <= 10; step++)
      await touch("touchMove", [{ x: from[0] + ((to[0] - from[0]) * step) / 10, y: from[1] + ((to[1] - from[1]) * step) / 10 }]);
    await touch("touchEnd", []);
    await painted(page);
  };
  const from = await at(page, 3);
  const scrolled = await page.evaluate(() => scrollY);
  await drag(from, await at(page, 7));
  await expect(box(page)).toContainText("2017/18:");
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await expect(page).toHaveURL("/area/essex/2020-21/");
  await drag(from, [from[0], from[1] - 200]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50);
  await expect(box(page)).toBeHidden();
  // a tap while the page still moves only stops it
  await expect.poll(() => page.evaluate(() => new Promise((done) => ((y) => setTimeout(() => done(scrollY - y), 200))(scrollY)))).toBe(0);
  await page.evaluate(() => scrollTo(0, 0));
  await tap(5);
  await expect(box(page)).toBeVisible();
  await page.locator("h1").dispatchEvent("pointerdown");
  await expect(box(page)).toBeHidden();
  await context.close();
});

test("a frame answers too; what is locked is not chosen, and else its address stays", async ({ page }) => {
  await page.goto("/embed/essex/2019-20/?lock=area,year");
  await started(page);
  await there(page);
  await expect(layer(page)).toHaveAttribute("aria-label", "Chart: arrow keys move along the years");
  await click(page, 8);
  await expect(box(page)).toContainText(/2018\/19:\s+Essex 93, published figure \(/);
  await layer(page).focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await painted(page);
  await expect(page.locator("h1")).toContainText("2019/20");
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto("/embed/essex/2019-20/?childId=x");
  await started(page);
  await there(page);
  await click(page, 8);
  await expect(page.locator("h1")).toContainText("2018/19");
  await expect(page).toHaveURL("/embed/essex/2019-20/?childId=x");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("a reader's own table is told as such", async ({ atlas, page }) => {
  await atlas.open("/area/derbyshire/2016-17/");
  await there(page);
  await page.getByText("Use your own table").click();
  const buffer = Buffer.from("area,year,measure,value\nDerbyshire,2016/17,rso,1200\nDerbyshire,2016/17,rso_rate,130\n");
  await page.getByLabel("Choose a file, or drop one here").setInputFiles({ name: "mine.csv", mimeType: "text/csv", buffer });
  await expect(atlas.lead).toContainText("1,200 registered sex offenders");
  await point(page, 6);
  await expect(box(page)).toContainText(/2016\/17:\s+Derbyshire 130, from your file;\s+England and Wales 108, published figure \(/);
});

test("without the layer the page is as it was, and says so to nobody", async ({ page }) => {
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.route("**/answer-*.js", (route) => route.abort());
  await page.goto("/area/essex/2019-20/");
  await started(page);
  await page.locator("#year").selectOption("2018-19");
  await expect(page.locator("h1")).toContainText("2018/19");
  await expect(page.locator("#not-started")).toBeHidden();
  await expect(layer(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});
