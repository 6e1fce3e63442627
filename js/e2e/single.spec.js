// The single file, opened from a disk.
import { copyFileSync, mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, test } from "./page.js";

const folder = new URL("../../target/e2e-disk/", import.meta.url).pathname;

let copies = 0;

/// A copy as a mail programme would name it, with nothing beside it; of its own, since tests run side by side.
function copied(site = "fixture") {
  mkdirSync(folder, { recursive: true });
  const copy = `${folder}mappa-atlas (${process.pid}, ${++copies}) ${site}.html`;
  copyFileSync(new URL(`../../target/site/${site}/mappa-atlas.html`, import.meta.url).pathname, copy);
  return pathToFileURL(copy).href;
}

test("the single file opens from a disk, and holds every area and year", async ({ atlas, page, context }) => {
  const asked = [];
  context.on("request", (request) => asked.push(request.url().slice(0, 60)));
  await page.setViewportSize({ width: 1280, height: 900 });
  const file = copied();
  await atlas.open(file);
  await expect(atlas.area.locator("option")).toHaveCount(43);
  await atlas.area.selectOption("derbyshire");
  await atlas.year.selectOption("2016-17");
  await expect(atlas.lead).toContainText("1,154");
  await expect(page).toHaveURL(`${file}?area=derbyshire&year=2016-17`);
  await page.reload();
  await expect(atlas.lead).toContainText("1,154");
  await page.getByRole("row", { name: "2015/16" }).getByRole("link").click();
  await expect(page).toHaveURL(`${file}?area=derbyshire&year=2015-16`);
  await page.goBack();
  await expect(atlas.lead).toContainText("1,154");
  await atlas.find.fill("Colchester");
  await atlas.find.press("Enter");
  await expect(atlas.heading).toContainText("Essex police area 2016/17");
  await page.locator("#record-table").getByRole("link", { name: "2005/06" }).click();
  await expect(page.locator("#essex")).toBeInViewport();
  for (const name of ["Data", "About"]) await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { name: "About MAPPA Atlas" })).toBeInViewport();
  expect(asked.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual([]);
});

test("a link into the single file with nonsense in it is answered in a line", async ({ atlas }) => {
  await atlas.open(`${copied()}?area=esex&year=2019-20`);
  await expect(atlas.notices).toContainText("We could not find a police area called “esex”");
  await atlas.notices.getByRole("link", { name: "Essex" }).click();
  await expect(atlas.heading).toContainText("Essex");
});

test("without script the single file shows England and Wales, and says what is missing", { tag: "@chromium" }, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(copied());
  await expect(page.getByText("To choose an area, turn on JavaScript.")).toBeVisible();
  await expect(page.locator("#lead")).toContainText("England and Wales");
  await context.close();
});

test("where it cannot start, the single file says so, and does not speak of pages that it has not", async ({ page }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto(copied());
  await expect(page.locator("#not-started")).toContainText(
    "This browser cannot run this file’s features, so it shows England and Wales only",
  );
});

test("an empty dataset makes a single file too", async ({ atlas }) => {
  await atlas.open(copied("empty"));
  await expect(atlas.heading).toBeVisible();
});
