// Comparing an area with others: on the same chart, in the same table, in the address.
import { collisions, expect, painted, test } from "./page.js";

const chart = (page) => page.locator("#chart .wide svg");
const labels = (page) => chart(page).locator("text.area, text.ew, text[class^=o]").allTextContents();
const heads = (page) => page.locator("#record-table thead th").allTextContents();

test("a link with other areas draws them, each with its label, its column and its words", async ({ atlas, page }) => {
  await atlas.open("/area/durham/?with=cleveland~northumbria");
  await expect(chart(page).locator("path.o1, circle.o1").first()).toBeAttached();
  expect((await labels(page)).filter((text) => /^[A-Z]/.test(text))).toEqual(["Durham", "England and Wales", "Cleveland", "Northumbria"]);
  expect((await heads(page)).slice(0, 6)).toEqual([
    "Year",
    "Registered sexual offenders",
    "Rate per 100,000 people aged 10+",
    "England and Wales rate",
    "Cleveland rate",
    "Northumbria rate",
  ]);
  await expect(page.locator("#trend-text")).toContainText(/Cleveland: .* in 2023\/24.*Northumbria: /);
  // the numbers in the words are those of the table
  const row = page.locator("#record-table tr", { hasText: "2023/24" });
  const cleveland = await row.locator("td").nth(3).textContent();
  await expect(page.locator("#trend-text")).toContainText(`${cleveland} in 2023/24`);
});

test("areas are added, taken out, and chosen by one click; every step is in the address", async ({ atlas, page }) => {
  await atlas.open("/area/gwent/");
  await page.getByText("Compare with other areas").click();
  const add = page.getByLabel("Compare with", { exact: true });
  await add.selectOption("south-wales");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page).toHaveURL("/area/gwent/?with=south-wales");
  await expect(page.locator("#record-table thead")).toContainText("South Wales rate");
  await add.selectOption({ label: "Kent" });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page).toHaveURL("/area/gwent/?with=south-wales~kent");
  await expect(page.locator("#trend-text")).toContainText("Kent: no figures.");
  await page.getByRole("link", { name: "Remove South Wales" }).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await page.getByRole("link", { name: "Remove South Wales" }).click();
  await expect(page).toHaveURL("/area/gwent/?with=kent");
  await expect(page.locator("#record-table thead")).not.toContainText("South Wales rate");
  await painted(page);
  expect(await page.evaluate(() => scrollY)).toBe(before); // the page stays where the reader is
  await page.getByRole("link", { name: "the four Welsh areas" }).click();
  await expect(page).toHaveURL("/area/gwent/?with=kent~dyfed-powys~north-wales~south-wales");
  expect((await labels(page)).filter((text) => /^[A-Z]/.test(text))).toEqual(
    expect.arrayContaining(["Gwent", "Dyfed-Powys", "North Wales", "South Wales"]),
  );
  // another area keeps those beside it; one that is chosen as the first is not beside itself
  await atlas.area.selectOption("north-wales");
  await expect(page).toHaveURL("/area/north-wales/?with=kent~dyfed-powys~south-wales");
});

test("by keyboard the control keeps the focus", async ({ atlas, page }) => {
  await atlas.open("/area/essex/");
  await page.getByText("Compare with other areas").focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Compare with", { exact: true }).focus();
  await page.keyboard.press("k");
  await page.keyboard.press("ArrowDown");
  await painted(page);
  await expect(page).toHaveURL(/essex\/$/); // going through the list chooses nothing yet
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/with=kent$/);
  await expect(page.getByLabel("Compare with", { exact: true })).toBeFocused();
});

test("what is half chosen in the list stays when the sources come", async ({ atlas, page }) => {
  let come;
  const sources = new Promise((done) => (come = done));
  await page.route("**/details-*", async (route) => (await sources, await route.continue()));
  await atlas.open("/area/essex/");
  await page.getByText("Compare with other areas").click(); // at which the line comes, and the sources are asked for
  const list = page.getByLabel("Compare with", { exact: true });
  await list.selectOption("Kent");
  const sourced = page.waitForResponse("**/details-*");
  come();
  await (await sourced).finished();
  await painted(page);
  await expect(list).toHaveValue("kent");
});

test("unknown, repeated and too many areas are answered in a line, and the rest is drawn", async ({ atlas, page }) => {
  await atlas.open("/area/essex/?with=kent~kent~nowhere~essex");
  await expect(atlas.notices).toContainText("nowhere");
  await expect(page.locator("#record-table thead")).toContainText("Kent rate");
  await atlas.open("/area/essex/?with=kent~durham~cleveland~norfolk~suffolk~sussex");
  await expect(atlas.notices).toContainText("You can compare five areas at most");
  expect((await heads(page)).filter((head) => head.endsWith(" rate"))).toHaveLength(6);
  const labels = chart(page).locator("text.area, text.ew, text[class^=o]");
  expect(await labels.count()).toBeGreaterThan(5);
  expect(await collisions(labels)).toEqual([]);
});

test("numbers of people beside each other are said to be no rates", async ({ atlas, page }) => {
  await atlas.open("http://127.0.0.1:4174/area/durham/?measure=total&with=cleveland");
  await expect(page.locator("#chart")).toContainText(
    "These are numbers of people, not rates, so bigger areas tend to have bigger numbers.",
  );
});

test("in a frame they are drawn too, and the panel hands them on", async ({ atlas, page }) => {
  await page.goto("/embed/durham/?with=cleveland&lock=area,year");
  await expect(page.locator("#trend-text")).toContainText("Cleveland: ");
  await atlas.open("/area/durham/?with=cleveland");
  await page.getByText("Share and embed").click();
  await expect(page.getByLabel("Embed code (no script)")).toHaveValue(/\/embed\/durham\/2023-24\/\?with=cleveland"/);
});
