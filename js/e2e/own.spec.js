// "Use your own table": a reader's file in place of the published figures, read in the browser and sent nowhere.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "./page.js";

const book = (name) => new URL(`../../data/import/tests/books/${name}`, import.meta.url).pathname;
const said = (page) => page.locator("#own-said");

async function open(atlas, page, address) {
  await atlas.open(address);
  await page.getByText("Use your own table").click();
  await expect(page.getByLabel("Choose a file, or drop one here")).toBeVisible();
}
const choose = (page, name, buffer) =>
  page.getByLabel("Choose a file, or drop one here").setInputFiles(buffer ? { name, mimeType: "text/csv", buffer } : book(name));

test("a workbook of a year that nobody has published yet: the whole page shows it, marked, until the published data are back", async ({
  atlas,
  page,
  context,
}) => {
  await open(atlas, page, "/area/kent/");
  const asked = [];
  // a blob is in the page; the small map is one picture for all areas, and what is behind its # is asked of nobody; for the icon the
  // browser asks by itself
  context.on("request", (request) => /^blob:|\/assets\/map-|\/icon\.png/.test(request.url()) || asked.push(request.url()));
  await context.setOffline(true);
  const began = Date.now();
  await choose(page, "mappa-2024-25-area-tables.xlsx");
  await expect(atlas.heading).toContainText("Kent police area 2024/25");
  console.log("from the drop to the page", Date.now() - began, "ms");
  await expect(page.locator("#own-shown")).toContainText("Showing figures from your file “mappa-2024-25-area-tables.xlsx”");
  await expect(atlas.lead).toContainText(/^On 31 March 2025, [\d,]+ registered sex offenders were managed in the Kent police force area/);
  await expect(page.locator("#headline .source")).toContainText(
    "Source: Ministry of Justice, 2024/25, from the workbook “mappa-2024-25-area-tables.xlsx”.",
  );
  await expect(page.locator("#rates")).toContainText("from your file");
  await expect(page.locator("#record-table tr.chosen")).toContainText("†");
  await expect(page.locator("#record-table caption")).toContainText("† where a figure is from your file");
  await expect(page.locator("#notes")).toContainText("From your file. Ministry of Justice, the workbook “mappa-2024-25-area-tables.xlsx”");
  await expect(page.locator("#chart")).toContainText("2024/25");
  await expect(said(page)).toContainText("43 rows, 1,032 figures of 2024/25");
  await expect(said(page)).toContainText("1,032 new, 0 unchanged, 0 changed");
  // other areas and years are there too, in place; the address stays that of the published page
  await atlas.area.selectOption("essex");
  await expect(atlas.heading).toContainText("Essex police area 2024/25");
  await atlas.year.selectOption("2019-20");
  await expect(atlas.lead).toContainText("1,596");
  await expect(page).toHaveURL("/area/kent/");
  await expect(page.locator("#share")).toBeHidden();
  await expect(page.locator("#story")).toBeVisible();
  // a link within the page leads to no other area
  await page.getByRole("link", { name: "What we read" }).click();
  await expect(page).toHaveURL("/area/kent/#own-said");
  await page.waitForTimeout(300);
  await expect(atlas.heading).toContainText("Essex police area 2019/20");
  await atlas.year.selectOption("2024-25");
  expect(asked, "nothing is asked of anyone").toEqual([]);
  atlas.errors.splice(0, atlas.errors.length, ...atlas.errors.filter((error) => !error.includes("ERR_INTERNET_DISCONNECTED")));
  await context.setOffline(false);
  await page.getByRole("button", { name: "Show the published figures" }).click();
  await expect(atlas.heading).toContainText("Essex police area 2022/23");
  await expect(page.locator("#own-shown")).toHaveCount(0);
  await expect(page.locator("#record-table")).not.toContainText("†");
  await expect(page.locator("#share")).toBeVisible();
});

const saved = async (page, button) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return [download.suggestedFilename(), readFileSync(await download.path())];
};

test("release day, as a reporter: from the file's arrival to a checked story and a picture", { tag: "@chromium" }, async ({
  atlas,
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const began = Date.now();
  let last = began;
  const step = (what) => {
    const now = Date.now();
    console.log(`release day: ${what}: ${((now - last) / 1000).toFixed(1)} s; ${((now - began) / 1000).toFixed(1)} s in all`);
    last = now;
  };
  await atlas.open("/area/kent/");
  await page.getByRole("link", { name: "open them here" }).click();
  await expect(page).toHaveURL(/\/own\/$/);
  await expect(page.getByLabel("Choose a file, or drop one here")).toBeVisible();
  step("from the area's page to the page for one's own table");
  await choose(page, "mappa-2024-25-area-tables.xlsx");
  const banner = page.locator("#own-shown");
  await expect(banner).toContainText("mappa-2024-25-area-tables.xlsx");
  step("the workbook is read");
  await banner.getByRole("link", { name: "All areas" }).click();
  const areas = page.locator("#own-areas");
  await expect(areas.locator("tbody tr")).toHaveCount(43);
  await areas.getByRole("link", { name: "Kent", exact: true }).click();
  await expect(atlas.heading).toContainText("Kent police area 2024/25");
  await expect(page).toHaveURL(/\/own\//);
  step("the area is chosen from all that the file has");
  await banner.getByRole("link", { name: "Draft copy" }).click();
  const text = page.locator("#story-text");
  await expect(text).toHaveValue(/^[\d,]+ registered sex offenders in Kent police area on 31 March 2025\n/);
  await expect(text).toHaveValue(/Source: Ministry of Justice, 2024\/25, from the workbook “mappa-2024-25-area-tables\.xlsx”\./);
  await expect(text).not.toHaveValue(/https?:/); // no address leads to these figures
  await expect(page.locator("#story-own")).toContainText("There are no links, embeds or image cards");
  await page.getByRole("button", { name: "Copy all" }).click();
  await expect(page.locator("#story").getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await text.inputValue());
  step("the draft is copied");
  await page.locator("#story-paste").fill(copied.split("\n\nSource:")[0]);
  await expect(page.locator("#story-sum")).toContainText(/^\d+ numbers found\./);
  await expect(page.locator("#story-checked mark.differs")).toHaveCount(0);
  await expect(page.locator("#story-checked mark.agrees").first()).toBeVisible();
  step("the draft is checked");
  const [pngName, png] = await saved(page, "Landscape 1200 × 675");
  expect(pngName).toBe("mappa-kent-rso-2024-25-1200x675.png");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 675]);
  step("the picture is saved");
  const [svgName, svg] = await saved(page, "SVG, to edit");
  expect(svgName).toBe("mappa-kent-rso-2024-25.svg");
  const drawn = svg.toString().replace(/<style.*?<\/style>/s, "");
  expect(drawn).toContain("Ministry of Justice");
  expect(drawn).not.toContain("/area/kent/");
  const [csvName, csv] = await saved(page, "Download table (CSV)");
  expect(csvName).toBe("mappa-kent-rso-2024-25.csv");
  expect(csv.toString()).toContain("from the workbook “mappa-2024-25-area-tables.xlsx”");
  const [everyName, every] = await saved(page, "Download all areas in your file (CSV)");
  expect(everyName).toBe("mappa-all-areas-2024-25.csv");
  expect(every.toString()).toMatch(/^Area,.*\r\n/);
  expect(
    every
      .toString()
      .split("\r\n")
      .filter((line) => /^(Kent|Essex|England and Wales),\d/.test(line)),
  ).toHaveLength(3);
  step("SVG and both tables are saved");
  for (const id of ["story-all", "share"]) await expect(page.locator(`#${id}`)).toBeHidden();
  await page.getByRole("button", { name: "Show the published figures" }).click();
  await expect(text).not.toHaveValue(/workbook/);
});

test("a file that is dropped, figures that differ, and one file after another", async ({ atlas, page }) => {
  await open(atlas, page, "/area/derbyshire/2016-17/");
  const text = "area,year,measure,value\nDerbyshire,2016/17,rso,1200\nDerbyshire,2016/17,rso_rate,130\n";
  await page.locator("#own-drop").evaluate((drop, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "mine.csv"));
    drop.dispatchEvent(new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true }));
    drop.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, text);
  await expect(atlas.lead).toContainText("1,200 registered sex offenders");
  await expect(said(page)).toContainText("Derbyshire, 2016/17, Registered sexual offenders: 1,154 → 1,200");
  await expect(page.locator("#notes")).toContainText("Another source gives 1,154");
  await choose(page, "tidy.csv");
  await expect(page.locator("#own-shown")).toContainText("tidy.csv");
  await atlas.area.selectOption("derbyshire");
  await atlas.year.selectOption("2016-17");
  await expect(atlas.lead).toContainText("1,154"); // the first file is gone
});

const figure = (year, number) => Buffer.from(`area,year,measure,value\nderbyshire,${year},rso,${number}\n`);

test("several files at once: the page shows the figures of all, each credited to its own; what cannot be read is told among them", async ({
  atlas,
  page,
}) => {
  await open(atlas, page, "/area/derbyshire/");
  await page.getByLabel("Choose a file, or drop one here").setInputFiles([
    { name: "first.csv", mimeType: "text/csv", buffer: figure("2016/17", 1200) },
    { name: "empty.csv", mimeType: "text/csv", buffer: Buffer.from("area,year,measure,value\n") },
    { name: "second.csv", mimeType: "text/csv", buffer: figure("2017/18", 1300) },
  ]);
  await expect(page.locator("#own-shown")).toContainText("“first.csv”, “second.csv”");
  await expect(said(page).locator(".whole")).toContainText([/“first.csv”: 1 row/, /“second.csv”: 1 row/]);
  await expect(said(page).locator(".refused")).toContainText("“empty.csv”");
  await expect(atlas.heading).toContainText("Derbyshire police area 2017/18");
  for (const [year, number, name] of [
    ["2017-18", "1,300", "second.csv"],
    ["2016-17", "1,200", "first.csv"],
  ]) {
    await atlas.year.selectOption(year);
    await expect(atlas.lead).toContainText(`${number} registered sex offenders`);
    await expect(page.locator("#headline .source")).toContainText(`“${name}”`);
  }
});

test("the same file, mended and chosen again, is read again; a file without figures is never said to be shown", async ({
  atlas,
  page,
}, info) => {
  const path = info.outputPath("mine.csv");
  const field = page.getByLabel("Choose a file, or drop one here");
  const pick = (number) => {
    writeFileSync(path, figure("2016/17", number));
    return field.setInputFiles(path);
  };
  await open(atlas, page, "/area/derbyshire/2016-17/");
  await pick("");
  await expect(said(page)).toContainText("“mine.csv”");
  await expect(page.locator("#own-shown")).toHaveCount(0);
  await expect(page.locator("main")).not.toContainText("Showing figures");
  await pick(1201);
  await expect(atlas.lead).toContainText("1,201 registered sex offenders");
  // the field says which file it is
  expect(await field.evaluate((input) => [...input.files].map(({ name }) => name))).toEqual(["mine.csv"]);
  await pick(1202);
  await expect(atlas.lead).toContainText("1,202 registered sex offenders");
});

test("a file dropped beside the box is read, not opened in place of the page, and keeps its question for the year", async ({
  atlas,
  page,
}) => {
  await open(atlas, page, "/area/bedfordshire/");
  const stayed = await page.evaluate(
    (bytes) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], "tables.xlsx"));
      const fired = (type) =>
        document.querySelector("h1").dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      return ["dragover", "drop"].map((type) => !fired(type));
    },
    [...readFileSync(book("bad-two-years.xlsx"))],
  );
  expect(stayed).toEqual([true, true]);
  await expect(said(page)).toContainText("choose the year");
  await page.getByLabel("Year, if the file does not give it").selectOption("2024/25");
  await expect(atlas.heading).toContainText("Bedfordshire police area 2024/25");
  // text that is dragged is none of our business
  const text = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData("text/plain", "words");
    return document.querySelector("h1").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect(text).toBe(true);
});

test("a guess is told, and undone and made again by its name", async ({ atlas, page }) => {
  await open(atlas, page, "/area/kent/2016-17/");
  await choose(page, "mappa-2016-17.csv", Buffer.from("Area,Category 1 Total\nKent,1001 [p]\nEssex,1402\n"));
  await expect(atlas.lead).toContainText("1,001 registered sex offenders");
  await expect(said(page)).toContainText("[p]: provisional");
  await page.getByRole("button", { name: "Leave out the 1 figure based on a guess about marks beside figures" }).click();
  await expect(said(page)).toContainText("1 figure based on a guess left out, as you asked");
  await expect(atlas.lead).not.toContainText("1,001");
  await expect(said(page)).not.toContainText("[p]: provisional");
  await page.getByRole("button", { name: "Take in again what is based on a guess about marks beside figures" }).click();
  await expect(said(page)).toContainText("[p]: provisional");
});

for (const [name, words] of [
  ["bad-bomb.xlsx", "unpacks to more than 30 MB"],
  ["bad-encrypted.xlsx", "protected by a password"],
  ["bad-truncated.xlsx", "could not be read as a workbook"],
  ["bad-other.xlsx", "begins with “Area”"],
  ["bad-duplicate.xlsx", "Bedfordshire appears twice"],
  ["bad-two-years.xlsx", "choose the year"],
  ["empty.xlsx", "it is empty"],
  ["bad-memory.xls", "could not be read"], // it asks for more memory than the worker may have
]) {
  test(`${name} is refused in a sentence, and the page stays as it was`, async ({ atlas, page }) => {
    await open(atlas, page, "/area/essex/2019-20/");
    await choose(page, name);
    await expect(said(page)).toContainText(`“${name}” `);
    await expect(said(page)).toContainText(words);
    await expect(atlas.lead).toContainText("1,596");
    await expect(page.locator("#own-shown")).toHaveCount(0);
  });
}

test("what is doubtful is said beside what is shown", async ({ atlas, page }) => {
  await open(atlas, page, "/area/derbyshire/");
  await choose(page, "bad-letter.xlsx");
  await expect(said(page)).toContainText("Check before you use these figures");
  await expect(said(page)).toContainText("column B (Cambridgeshire, Registered sexual offenders) has “1,0l7”, not a number");
});

test("the year can be given, and a file of 21 MB is not even opened", async ({ atlas, page }) => {
  await open(atlas, page, "/area/bedfordshire/");
  await choose(page, "bad-two-years.xlsx");
  await expect(said(page)).toContainText("choose the year");
  await page.getByLabel("Year, if the file does not give it").selectOption("2024/25");
  await expect(atlas.heading).toContainText("Bedfordshire police area 2024/25");
  await choose(page, "huge.xlsx", Buffer.alloc(21_000_000, "x"));
  await expect(said(page)).toContainText("is too big (21 MB). The Ministry’s area tables are under 1 MB");
});

test("the page never freezes: a worker that hangs is ended, and one that breaks is told of", async ({ atlas, page }) => {
  await page.clock.install();
  await open(atlas, page, "/area/essex/2019-20/");
  await page.evaluate(() => (Worker.prototype.postMessage = () => {})); // it never answers
  await choose(page, "tidy.csv");
  await expect(said(page)).toContainText("Reading “tidy.csv”");
  await page.clock.runFor(3_500);
  await expect(page.locator("#own-reading")).toContainText("3 s");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(said(page)).toContainText("Stopped. Nothing has changed on the page.");
  await expect(page.locator("#own-reading")).toHaveCount(0);
  await choose(page, "tidy.csv");
  await expect(said(page)).toContainText("Reading “tidy.csv”");
  await page.clock.runFor(21_000);
  await expect(said(page)).toContainText("took more than 20 seconds and was stopped");
  await expect(page.locator("#own-reading")).toHaveCount(0);
});

test("the template can be filled in and read", async ({ atlas, page, request }) => {
  await open(atlas, page, "/area/essex/2019-20/");
  const href = await page.getByRole("link", { name: "Download the template" }).getAttribute("href");
  const template = await (await request.get(href)).text();
  expect(template).toContain("essex,2024/25,rso,,published\r\n");
  await choose(page, "mine.csv", Buffer.from(template.replace("essex,2024/25,rso,,", "essex,2024/25,rso,1700,")));
  await expect(atlas.lead).toContainText("1,700 registered sex offenders");
});

test("a name with markup in it is only a name; hostile bytes do no harm", async ({ atlas, page }) => {
  await open(atlas, page, "/area/essex/2019-20/");
  await choose(page, "<img src=x onerror=alert(1)>.csv", Buffer.from("area,year,measure,value\nessex,2019/20,rso,<b>\n<script>,x,y,z\n"));
  await expect(said(page)).toContainText("<img src=x onerror=alert(1)>.csv");
  expect(await page.locator("#own-said img, #own-said script, #own-said b").count()).toBe(0);
});

test("without script, and in the single file, it is not offered", { tag: "@chromium" }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/area/essex/");
  await expect(page.locator("#own")).toBeHidden();
  await context.close();
  expect(readFileSync(new URL("../../target/site/fixture/mappa-atlas.html", import.meta.url), "utf8")).not.toContain('id="own"');
});
