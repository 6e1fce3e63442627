// For reporters: a text that can be printed, and the check of one that somebody else wrote.
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { expect, test } from "./page.js";

const open = async (page) => {
  await page.locator("#story summary").first().click();
  await expect(page.locator("#story-text")).not.toHaveValue("");
};
const said = (page) => page.locator("#story-checked mark").evaluateAll((all) => all.map((one) => [one.firstChild.data, one.className]));

test("the story is the page's own, follows it, and takes nothing from anyone before it is opened", async ({ atlas, page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await atlas.open("/area/derbyshire/2016-17/");
  expect(asked.filter((url) => /panels/.test(url))).toEqual([]);
  await open(page);
  const text = page.locator("#story-text");
  await expect(text).toHaveValue(
    /^Number of registered sex offenders in Derbyshire police area rises by 48 \(4%\) to 1,154 in the year to 31 March 2017\n/,
  );
  for (const line of [
    "1,154",
    "or one in 799",
    "rose by 48 (4%)",
    "risen by 54%, from 749 (50% in England and Wales)",
    "14 people were cautioned",
    "In the same year 15 people were taken off",
    "made 100 sexual harm",
    "four notification orders",
    "three registered",
    "not show how safe",
    "999",
    "Burton Mail",
    "Rape Crisis",
  ])
    await expect(text).toHaveValue(new RegExp(line.replace(/[().]/g, "\\$&")));
  await expect(text).toHaveValue(/http:\/\/127\.0\.0\.1:\d+\/area\/derbyshire\/2016-17\/$/);
  // three headlines, each with its date; the first that is copied is all of it
  await expect(page.locator("#story button").first()).toHaveText("Copy all");
  await page.getByLabel("Headline", { exact: true }).selectOption({ label: "Long run" });
  await expect(text).toHaveValue(/^Number of .* up 54% since 2010\/11, from 749 to 1,154 on 31 March 2017\n/);
  await page.getByLabel("Headline", { exact: true }).selectOption({ label: "Rate beside England and Wales" });
  await expect(text).toHaveValue(
    /^Derbyshire police area: 125\.2 registered sex offenders per 100,000 people aged 10\+ on 31 March 2017, 16% higher than in England and Wales\n/,
  );
  await expect(page.locator("#story-lines")).toContainText("lifelong anonymity");
  await expect(page.locator("#story-lines")).toContainText("IPSO");
  await page.getByLabel("Percentages in your house style").selectOption({ label: "54 per cent" });
  await expect(text).toHaveValue(/16 per cent higher/);
  await expect(text).not.toHaveValue(/%/);
  await page.getByLabel("Format").selectOption({ label: "Markdown" });
  await expect(text).toHaveValue(/^# Derbyshire police area: .*\[MAPPA Atlas\]\(http.*\)$/s);
  // every figure that a sentence rests on is behind it
  await page.locator("#story-lines details summary").nth(3).click(); // after the headlines
  await expect(page.locator("#story-lines details[open] li")).toHaveText([
    "Registered sexual offenders, Derbyshire, 2016/17: 1,154, Published",
  ]);
  await atlas.area.selectOption("cleveland");
  await expect(text).toHaveValue(/^# Cleveland police area: /);
  // of an area with nothing: England and Wales, and the way to the workbook
  await atlas.area.selectOption("gloucestershire");
  await expect(page.locator("#story-nothing")).toContainText(
    "We have no figures for Gloucestershire: this draft is about England and Wales.",
  );
  await expect(page.locator("#story-nothing a")).toHaveAttribute("href", /\/own\/$/);
  await expect(text).toHaveValue(/^On 31 March 2017 there were 55,236 registered sex offenders in England and Wales/);
  await expect(text).toHaveValue(/does not show how safe.*Rape Crisis/s);
});

test("what a year lacks is told from the nearest year, and areas beside one are named", async ({ atlas, page }) => {
  await atlas.open("/area/derbyshire/2018-19/");
  await open(page);
  const text = page.locator("#story-text");
  await expect(text).toHaveValue(/\n\nIn 2016\/17, the nearest year with figures, there were 1,154 registered sex offenders/);
  await expect(text).toHaveValue(/\/area\/derbyshire\/2016-17\/$/); // where its figures are
  await atlas.open("/area/northumbria/2022-23/?with=durham~cumbria");
  await open(page);
  await expect(text).toHaveValue(
    /On 31 March 2023 the rate in neighbouring Durham was 178 for every 100,000 people aged 10 and over and in neighbouring Cumbria 139\./,
  );
});

test("one sentence is copied with its source", async ({ atlas, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await atlas.open("/area/essex/2019-20/");
  await open(page);
  await page.getByRole("button", { name: "Copy: The rate is 18% lower" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^The rate is 18% lower than the England and Wales rate of 119 \(worked out before rounding\)\. \(Source: Ministry of Justice MAPPA figures for 2019\/20, .* http.*\/area\/essex\/2019-20\/\)$/,
  );
});

test("a story is checked number by number, and our figure stands beside what differs", async ({ atlas, page }) => {
  await atlas.open("/area/derbyshire/2016-17/");
  await open(page);
  await page
    .locator("#story-paste")
    .fill("Derbyshire has 1,145 registered sex offenders, one in 799 people, and the highest rate. Up 54 per cent since 2010/11.");
  expect(await said(page)).toEqual([
    ["1,145", "differs"],
    ["799", "agrees"],
    ["highest", "cannot-tell"],
    ["54 per cent", "agrees"],
  ]);
  await expect(page.locator("#story-why li").first()).toContainText(
    "“1,145” does not match our figures. Registered sexual offenders (Category 1), Derbyshire, 2016/17: 1,154. Read as: number of registered sex offenders, Derbyshire, 31 March 2017.",
  );
  await expect(page.locator("#story-sum")).toHaveText("4 numbers found. Match: 2. Do not match: 1. Cannot be checked: 1.");
  await atlas.year.selectOption("2015-16"); // another year, other figures
  await expect(page.locator("#story-why li").nth(1)).toContainText("2015/16: one in");
});

test("a reader says what a mark is about, and it is judged anew", async ({ atlas, page }) => {
  await atlas.open("/area/derbyshire/2016-17/");
  await open(page);
  await page
    .locator("#story-paste")
    .fill("Some 842 registered sex offenders were visited. It is the highest rate. There were 1,154 in Derbyshire.");
  const lines = page.locator("#story-why li");
  expect((await said(page)).map(([words]) => words)).toEqual(["842", "highest", "1,154"]);
  expect((await said(page))[0][1]).not.toBe("agrees");
  await expect(lines.nth(1).locator("details")).toHaveCount(0); // a rank is about no figure
  const about = lines.first().locator("summary");
  await expect(about).toHaveText("This is about …");
  await expect(lines.locator("select")).toHaveCount(0); // made when they are opened
  await about.focus();
  await page.keyboard.press("Enter");
  await expect(lines.locator("select")).toHaveCount(3);
  const [measure, place, year] = ["Measure", "Place", "Year"].map((name) => lines.first().getByLabel(name, { exact: true }));
  await expect(measure).toHaveValue("rso"); // as it was read
  await expect(place).toHaveValue("derbyshire");
  await expect(year).toHaveValue("2016-17");
  await place.selectOption("durham");
  await year.selectOption("2019-20");
  await expect(lines.first()).toContainText("“842” matches our figures. Registered sexual offenders (Category 1), Durham, 2019/20: 842.");
  expect((await said(page))[0]).toEqual(["842", "agrees"]);
  await expect(page.locator("#story-sum")).toHaveText(/^3 numbers found\. Match: 2\./);
  await expect(year).toHaveValue("2019-20"); // the lists stay as they were left, and so does the focus
  await year.selectOption("2010-11");
  await expect(lines.first()).toContainText("“842” does not match our figures.");
  await expect(lines.first()).toContainText("Read as: number of registered sex offenders, Durham, 31 March 2011.");
  expect((await said(page))[0]).toEqual(["842", "differs"]);
  await expect(lines.nth(2)).toContainText("“1,154” matches our figures."); // no other mark is touched
  await page.locator("#story-paste").fill("There were 842 registered sex offenders in Derbyshire.");
  expect(await said(page)).toEqual([["842", "differs"]]); // another text begins anew
});

test("whatever is pasted is answered calmly: markup, foreign marks, a megabyte, nothing", async ({ atlas, page }) => {
  await atlas.open("/area/essex/2019-20/");
  await open(page);
  const paste = page.locator("#story-paste");
  const sum = page.locator("#story-sum");
  await paste.fill("<img src=x onerror=alert(1)> \u202e1,596 RSOs</mark> & <b>99</b>");
  await expect(page.locator("#story-checked img, #story-checked b")).toHaveCount(0);
  await expect(page.locator("#story-checked")).toContainText(/^<img src=x onerror=alert\(.*<\/mark> & <b>99.*<\/b>$/);
  expect((await said(page))[0]).toEqual(["1,596", "agrees"]);
  await paste.fill("Nothing is counted here.");
  await expect(sum).toHaveText("No numbers to check.");
  await paste.fill("  ");
  await expect(sum).toHaveText("");
  await paste.evaluate((field) => {
    field.value = "There were 1,596 registered sex offenders in Essex. ".repeat(20_000);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await expect(sum).toContainText("We checked only the first 30,000 characters. Paste the rest separately.");
});

const saved = async (page, button) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return [download.suggestedFilename(), readFileSync(await download.path())];
};

test("table and chart are taken along with title, source, caveat and address, and say what the page says", { tag: "@chromium" }, async ({
  atlas,
  page,
  baseURL,
}) => {
  await atlas.open("/area/durham/2019-20/");
  await open(page);
  const address = `${baseURL}/area/durham/2019-20/`;
  const [csvName, csv] = await saved(page, "Download table (CSV)");
  expect(csvName).toBe("mappa-durham-rso-2019-20.csv");
  const lines = csv.toString().split("\r\n");
  const cells = await page
    .locator("#record-table tr")
    .evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
  for (const [index, row] of cells.entries()) {
    const written = row.map((cell) => (/^[\d,]+(\.\d)?$/.test(cell) ? cell.replace(",", "") : cell.includes(",") ? `"${cell}"` : cell));
    expect(lines[index]).toBe(written.join(","));
  }
  const below = lines.slice(cells.length).join("\n");
  for (const part of ["Source: Ministry of Justice", "not show how safe", "Edition fixture-1", address]) expect(below).toContain(part);

  const [svgName, svg] = await saved(page, "SVG, to edit");
  expect(svgName).toBe("mappa-durham-rso-2019-20.svg");
  expect(svg.toString()).toMatch(
    /<style>@font-face\{font-family:'Public Sans';font-weight:400 700;src:url\(data:font\/woff2;base64,[^)]+\)\}<\/style>/,
  );
  // programs that draw SVG know no style of ours: every mark has its colour on itself
  const plain = svg.toString().replace(/<style.*?<\/style>/s, ""); // the page's policy forbids foreign styles even in what is only read
  expect(plain).not.toMatch(/class=|var\(/);
  const drawn = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const lacking = [...parsed.querySelectorAll("path, circle, text")].filter(
      (one) => !one.getAttribute("fill") || (one.localName === "path" && !one.getAttribute("stroke")),
    );
    return {
      bad: parsed.querySelector("parsererror")?.textContent,
      lacking: lacking.map((one) => one.outerHTML),
      text: [...parsed.querySelectorAll("text")].map((line) => line.textContent).join(" "),
      title: parsed.querySelector("svg > title")?.textContent,
      lines: parsed.querySelectorAll("path[stroke='#12436d']").length,
    };
  }, plain);
  expect(drawn.bad).toBeUndefined();
  expect(drawn.lacking).toEqual([]);
  expect(drawn.title).toBe(await page.locator("#trend-heading").textContent());
  for (const part of [
    drawn.title,
    "Registered sex offenders per 100,000 people aged 10+ on 31 March",
    "Source: Ministry of Justice",
    "not show how safe",
    "call 999",
    address.replace(/^https?:\/\/|\/$/g, ""),
    "MAPPA Atlas",
    "Open Government Licence",
  ])
    expect(drawn.text).toContain(part);
  expect(drawn.lines).toBeGreaterThan(0);

  for (const [button, width, height] of [
    ["Landscape 1200 × 675", 1200, 675],
    ["Square 1080 × 1080", 1080, 1080],
    ["Portrait 1080 × 1350", 1080, 1350],
    ["Print 2400 × 1350", 2400, 1350],
  ]) {
    const [pngName, png] = await saved(page, button);
    expect(pngName).toBe(`mappa-durham-rso-2019-20-${width}x${height}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    // and there is something on it: a picture of one colour would be a few hundred bytes
    const parts = [...png.toString("latin1").matchAll(/IDAT/g)].map(({ index }) =>
      png.subarray(index + 4, index + 4 + png.readUInt32BE(index - 4)),
    );
    expect(new Set(inflateSync(Buffer.concat(parts))).size).toBeGreaterThan(50);
  }

  // areas beside it stay in the address, and their sources are named
  await atlas.open("/area/durham/2019-20/?with=cleveland");
  await open(page);
  const [, compared] = await saved(page, "SVG, to edit");
  expect(compared.toString()).toContain(`${address}?with=cleveland`.replace(/^https?:\/\//, ""));
  expect(compared.toString()).toMatch(/<desc>[^<]*Cleveland/);

  await expect(page.locator("#story-cite")).toHaveValue(
    /^MAPPA Atlas \(20\d\d\) MAPPA statistics: Durham police area 2019\/20, edition .* Open Government Licence v3\.0\. http.*\/area\/durham\/2019-20\/$/,
  );
  await expect(page.locator("#story-bibtex")).toHaveValue(/^@misc\{mappa-durham-2019-20,\n {2}author = \{\{MAPPA Atlas\}\}/);
  for (const id of ["story-area", "story-all", "story-excel", "story-xlsx", "story-zip"]) {
    const answer = await page.request.get(await page.locator(`#${id}`).evaluate((link) => link.href));
    expect(answer.status(), id).toBe(200);
  }

  // of an area of which nothing is held there is nothing to take
  await atlas.area.selectOption("kent");
  for (const id of ["story-csv", "story-pictures", "story-all", "story-cite"]) await expect(page.locator(`#${id}`)).toBeHidden();
  await expect(page.locator("#story-nothing")).toBeVisible();
});

test("the desk is reached from the header and from beside the headline", async ({ atlas, page }) => {
  await atlas.open("/area/essex/2019-20/");
  for (const place of ["#top nav", ".jumps"]) {
    await page.locator(place).getByRole("link", { name: "For reporters" }).click();
    await expect(page.locator("#story-text")).toHaveValue(/1,596/);
    await expect(page).toHaveURL(/#reporters$/);
    await page.locator("#story summary").first().click(); // folded again
  }
});
