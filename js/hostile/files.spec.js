// A reader's own files, opened one after another: each is read or refused in a sentence within the time that is allowed, quoted short;
// nothing in it becomes markup, and nothing is asked of anyone.
import { expect, started, test } from "../e2e/page.js";
import { books, names, texts } from "./files.js";
import { count, MARKS, watch } from "./watch.js";

test.setTimeout(400_000);

/** The page and the panel, as far as a file can write into them. */
const written = () => [...document.querySelectorAll("#own-said, #own-said li, #own-said p, #own-shown")].map((one) => one.textContent);

/** Opens the files, each `[name, bytes]`; the slowest are told. */
async function opened(page, files, within) {
  const wrong = await watch(page);
  const asked = [];
  await page.goto("/own/");
  await started(page);
  const field = page.locator("#own-file");
  await expect(field).toBeVisible();
  // but for the parts of the app that come when it is used
  const ours = /^blob:|icon\.png|\/assets\/(map|with|details|answer|offline)-/;
  page.on("request", (request) => ours.test(request.url()) || asked.push(request.url()));
  const times = [];
  const found = [];
  for (const [name, bytes] of files) {
    await page.evaluate(() => (document.getElementById("own-said").dataset.before = ""));
    const began = Date.now();
    await field.setInputFiles({ name, mimeType: "", buffer: Buffer.from(typeof bytes === "function" ? bytes() : bytes) });
    const sent = Date.now();
    await expect(page.locator("#own-said > p, #own-said > h3").first()).toBeVisible();
    await expect(page.locator("#own-said")).not.toContainText("Reading “", { timeout: 25_000 });
    const took = Date.now() - sent;
    times.push([took, name.slice(0, 30), sent - began]);
    const said = await page.evaluate(written);
    const long = said.filter((text) => text.length > 5_000 || /x{70}|(<img[^>]*>){4}/.test(text));
    found.push(
      ...[...(await wrong()), ...long.map((text) => `long: ${text.slice(0, 200)}`)].map((what) => `${name.slice(0, 30)}: ${what}`),
    );
    if (said.some((text) => MARKS.test(text))) found.push(`${name.slice(0, 30)}: a mark`);
    if (took > within) found.push(`${name.slice(0, 30)}: ${took} ms`);
    console.log(`${name.slice(0, 30)}: ${took} ms: ${said[0].slice(0, 140)}`);
  }
  found.push(...asked.map((url) => `asked for ${url}`));
  await page.locator("#area").selectOption("kent"); // the page is as alive as before
  await expect(page.locator("h1")).toContainText("Kent");
  times.sort(([one], [other]) => other - one);
  console.log("the slowest", times.slice(0, 4));
  return found;
}

for (const [about, files] of [
  ["texts", Object.entries(texts)],
  ["workbooks", Object.entries(books)],
])
  test(`own files: ${about}`, async ({ page }) => {
    const found = await opened(page, files, 22_000);
    count("files of a reader’s own", files.length, found.length);
    expect(found).toEqual([]);
  });

test("own files: their names", async ({ page }) => {
  const good = "area,year,measure,value\nderbyshire,2016/17,rso,1200\n";
  const files = names.flatMap((name) => [
    [name, good],
    [name, "no table"],
  ]);
  const found = await opened(page, files, 5_000);
  count("names of files", files.length, found.length);
  expect(found).toEqual([]);
});
