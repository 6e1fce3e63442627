// Every area in one year: picture, trends, spread and table, with script and without.
import { readFileSync } from "node:fs";
import { expect, painted, test } from "./page.js";

const rows = (page) => page.locator("#every-area tbody tr");
const names = (page) => page.locator("#every-area tbody tr:visible th").allTextContents();
/** The bar of a year. */
const year = (page, text) => page.locator(`#years a[aria-label^="${text}:"]`);
const shape = (page, name) => page.locator(`#map a[aria-label^="${name}:"]`);
/** Highlights an area by the list and its button. */
const highlight = async (page, label) => {
  await page.getByLabel("Highlight an area").selectOption({ label });
  await page.getByRole("button", { name: "Add", exact: true }).click();
};
const text = (page) =>
  page.locator("#compare").evaluate((all) => {
    const copy = all.cloneNode(true);
    for (const part of copy.querySelectorAll(".search, .pictures, #compare-said, #marks, #mark, #notices")) part.remove();
    return copy.textContent.replace(/\s+/g, " ");
  });

// the Firefox that is driven here goes without scripts, but its style does not know of it
test("without script all views are there, say the same of each area, and map or tiles can be chosen", { tag: "@chromium" }, async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/compare/2019-20/");
  const html = readFileSync(new URL("../../target/site/fixture/compare/2019-20/index.html", import.meta.url), "utf8");
  const table = new Map(
    [...html.matchAll(/<tr[^>]*><th scope="row"><a href="([^"]+)">[^<]+<\/a><\/th><td[^>]*>.*?<\/td><td[^>]*>(?:<span>)?([^<]*)</g)].map(
      ([, href, rate]) => [href, rate],
    ),
  );
  const tiles = [...html.matchAll(/<li class="q(.) c\d r\d[^"]*"><a href="([^"]+)"><span>[^<]+<\/span> <b[^>]*>(?:<span>)?([^<]+)</g)];
  const shapes = [...html.matchAll(/<a href="([^"]+)" aria-label="[^"]+: ([^"]+), 2019\/20"><path class="q(.)"/g)];
  expect(tiles.length).toBe(42);
  expect(shapes.length).toBe(42);
  for (const [step, href, rate] of [...tiles.map((tile) => tile.slice(1)), ...shapes.map(([, href, rate, step]) => [step, href, rate])]) {
    expect(rate, href).toBe(table.get(href) ?? "no figure"); // areas without any figure stand below the table
    expect(step === "n", href).toBe(rate === "no figure"); // what is not held is no colour of the scale
  }
  expect((await rows(page).count()) - 1 + (await page.locator("#without a").count())).toBe(42);
  // above the picture: how fair the sample is, and what a rate is not
  await expect(page.locator("#fair")).toContainText(/^\d+ of 42 areas have a figure; these are not a fair sample of all\./);
  await expect(page.locator("#fair")).toContainText("A higher rate does not mean a more dangerous place.");
  expect((await page.locator("#fair").boundingBox()).y).toBeLessThan((await page.locator("#map").boundingBox()).y);
  await expect(page.locator("#map")).toBeVisible();
  await expect(page.locator(".tiles")).toBeHidden();
  await page.getByText("Tiles", { exact: true }).click();
  await expect(page.locator("#map")).toBeHidden();
  await expect(page.locator(".tiles")).toBeVisible();
  await expect(page.getByLabel("Show", { exact: true })).toBeHidden(); // it needs a script
  // one dot for each area whose number and population are held, and the sentence counts them
  await expect(page.locator("#funnel svg circle")).toHaveCount(22);
  await expect(page.locator("#funnel > p").first()).toContainText(
    "In 2019/20, 18 of 22 police areas are within the range usual for police areas. Based on the 22 areas we have figures for,",
  );
  await context.close();
});

test("the address without a year is the fullest recent year, whose own address search engines are told", async ({ page }) => {
  await page.goto("/compare/");
  const own = await page.locator("link[rel=canonical]").getAttribute("href");
  expect(own).toMatch(/\/compare\/20\d\d-\d\d\/$/);
  const shown = await text(page);
  await year(page, "2019/20").click();
  await expect(page).toHaveURL("/compare/2019-20/");
  await page.goBack();
  await expect(page).toHaveURL("/compare/");
  await expect(page.locator("h1")).not.toContainText("2019/20");
  expect(await text(page)).toBe(shown);
  await page.goto(new URL(own).pathname);
  expect(await text(page)).toBe(shown);
});

test("with few areas the points are drawn, no limits, and the page says why", async ({ page }) => {
  await page.goto("/compare/2018-19/");
  await expect(page.locator("#funnel svg circle")).toHaveCount(18);
  await expect(page.locator("#funnel svg path.break")).toHaveCount(0);
  await expect(page.locator("#funnel > p").first()).toHaveText(
    "We have numbers and populations for only 18 areas in 2018/19. We need at least 20 to show a usual range.",
  );
  await page.goto("/compare/2010-11/");
  await expect(page.locator("#funnel")).toContainText("We have no numbers and populations of areas in 2010/11");
  await expect(page.locator("#funnel svg")).toHaveCount(0); // no empty axes
});

test("what chance could do, changes and ranks: each with what it means, ranks only on asking", async ({ page }) => {
  await page.goto("/compare/2019-20/");
  const essex = rows(page).filter({ has: page.getByRole("link", { name: "Essex", exact: true }) });
  await expect(essex).toContainText("94 to 103"); // Byar's limits of 1,596 among those who live there
  await expect(essex).toContainText("+100 (+7%)"); // as its own page and the newspaper have it
  await expect(page.locator("#every-area .told")).toContainText("only if we have at least 8 of them");
  await expect(page.locator("#every-area .told")).toContainText("contain the underlying rate 95 times in 100");
  await expect(page.locator("#every-area caption")).toContainText("Not a ranking of danger");
  await expect(page.locator("#ranks")).toHaveCount(0); // a rank among 22 areas is none among 42
  await page.goto("http://127.0.0.1:4174/compare/2019-20/");
  const ranks = page.locator("#ranks");
  await expect(ranks.locator("ul")).toBeHidden();
  await ranks.locator("summary").click();
  await expect(ranks.locator("li")).toHaveCount(42);
  await expect(ranks).toContainText("In 95 of 100 simulations in which only chance varied");
  await expect(ranks).toContainText("A rank says nothing about how safe a place is");
});

test("another year is shown in place, says what its page says, and Back leads back", async ({ page, baseURL }) => {
  await page.goto("/compare/2019-20/");
  for (const kept of ["#map a", ".tiles a"])
    await page
      .locator(kept)
      .first()
      .evaluate((link) => (link.dataset.mine = "kept"));
  await year(page, "2018/19").click();
  await expect(page.locator("h1")).toHaveText("All police areas 2018/19");
  await expect(page).toHaveURL("/compare/2018-19/");
  await expect(page.locator("#years [aria-current]")).toHaveAttribute("aria-label", /^2018\/19: \d+ of 42 areas$/);
  await expect(page.locator("#years a:focus")).toHaveCount(1); // reading goes on there
  const inPlace = await text(page);
  for (const kept of ["#map a", ".tiles a"]) {
    await expect(page.locator(kept).first()).toHaveAttribute("data-mine", "kept"); // figures change, elements stay
    await expect(page.locator(kept).first()).toHaveAttribute("href", /\/area\/[a-z-]+\/2018-19\/$/);
  }
  expect(await page.locator("#every-area tr[data-area=essex] a").evaluate((link) => link.href)).toContain(`${baseURL}/area/essex/2018-19/`);
  await page.reload();
  expect(await text(page)).toBe(inPlace);
  await page.goBack();
  await expect(page.locator("h1")).toHaveText("All police areas 2019/20");
});

test("the table is sorted and searched on asking only; what is not held comes last, England and Wales first", async ({ page }) => {
  await page.goto("/compare/2019-20/");
  expect((await names(page)).slice(0, 3)).toEqual(["England and Wales", "Bedfordshire", "Cleveland"]);
  const rate = page.getByRole("columnheader", { name: "Rate per 100,000" });
  await rate.getByRole("button").click();
  await expect(rate).toHaveAttribute("aria-sort", "ascending");
  expect((await names(page)).slice(0, 2)).toEqual(["England and Wales", "Hertfordshire"]);
  await rate.getByRole("button").click();
  expect((await names(page)).slice(0, 2)).toEqual(["England and Wales", "Lancashire"]);
  await expect(rows(page).last()).toContainText("no figure");
  await expect(page.locator("#every-area caption")).toContainText("on 31 March 2020, by “Rate per 100,000 people aged 10+”, highest first");
  // another year keeps the order that was asked for
  await year(page, "2018/19").click();
  await expect(page.locator("h1")).toContainText("2018/19");
  const rates = (await rows(page).locator("td:nth-child(3)").allTextContents())
    .slice(1)
    .filter((rate) => rate !== "no figure")
    .map(Number);
  expect(rates).toEqual([...rates].sort((a, b) => b - a));
  await page.getByLabel("Filter areas by name").fill("wales");
  expect((await names(page)).sort()).toEqual(["England and Wales", "North Wales", "South Wales"]);
  await page.getByLabel("Filter areas by name").fill("<b>");
  await expect(page.getByText("No matching areas")).toBeVisible();
});

test("by keyboard the map is one stop, arrows go from shape to shape and tell of each, Enter leads to the area in that year", async ({
  page,
}) => {
  await page.goto("/compare/2019-20/");
  await page.locator("#map a[tabindex='0']").focus();
  expect(await page.locator("#map a[tabindex='0']").count()).toBe(1);
  const told = page.locator("#map-said b");
  const first = await told.textContent();
  await page.keyboard.press("ArrowDown");
  await expect(told).not.toHaveText(first);
  await expect(page.locator("#map a:focus")).toHaveAttribute("aria-label", new RegExp(`^${await told.textContent()}: .+, 2019/20$`));
  const href = await page.locator("#map a:focus").getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(href);
  await expect(page).toHaveURL(/\/area\/[a-z-]+\/2019-20\/$/);
});

test("pointing at a shape tells name, value, year and England and Wales, of the measure that is shown", async ({ page }) => {
  await page.goto("/compare/2019-20/");
  await shape(page, "Essex").locator("path").hover();
  const said = page.locator("#map-said");
  await expect(said.locator("b")).toHaveText("Essex");
  await expect(said).toContainText("99, 2019/20");
  await expect(said).toContainText("England and Wales: 119");
  await page.getByLabel("Show", { exact: true }).selectOption("cat2");
  await shape(page, "Essex").locator("path").hover();
  await expect(said).toContainText("351, 2019/20"); // as in the newspaper
});

test("where a year cannot be fetched, its page is gone to", async ({ page }) => {
  await page.goto("/compare/2019-20/");
  await page.evaluate(() => (globalThis.fetch = () => Promise.reject(new Error("no"))));
  await year(page, "2018/19").click();
  await expect(page).toHaveURL("/compare/2018-19/");
  await expect(page.locator("h1")).toHaveText("All police areas 2018/19");
});

/** The answers of these addresses come when they are let go. */
async function held(page, pattern) {
  const waiting = [];
  await page.route(pattern, async (route) => {
    await new Promise((go) => waiting.push(go));
    await route.continue().catch(() => {});
  });
  const letGo = () => {
    for (const go of waiting.splice(0)) go();
  };
  return { letGo, waiting };
}

test("of two years that are chosen quickly the last is shown, whichever comes first", async ({ page }) => {
  await page.goto("/compare/2019-20/");
  const { letGo, waiting } = await held(page, "**/compare/2018-19/");
  await year(page, "2018/19").click();
  await expect.poll(() => waiting.length).toBe(1);
  await year(page, "2016/17").click();
  await expect(page).toHaveURL("/compare/2016-17/");
  const late = page.waitForResponse("**/compare/2018-19/");
  letGo();
  await (await late).finished();
  await painted(page);
  await expect(page.locator("h1")).toHaveText("All police areas 2016/17");
  await expect(page).toHaveURL("/compare/2016-17/");
  await expect(page.locator("#years [aria-current]")).toHaveAttribute("aria-label", /^2016/);
});

test("links to a part of the page lead there without a network, in a year that is shown in place too", async ({ page, context }) => {
  await page.goto("/compare/2019-20/");
  await year(page, "2018/19").click();
  await expect(page.locator("h1")).toHaveText("All police areas 2018/19");
  await page.evaluate(() => (window.mine = true));
  await context.setOffline(true);
  for (const part of ["#every-area", "#main"]) await page.evaluate((part) => (location.hash = part), part);
  for (const hash of ["#every-area", ""]) {
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(hash);
  }
  await painted(page);
  expect(await page.evaluate(() => window.mine)).toBe(true);
  await expect(page.locator("h1")).toHaveText("All police areas 2018/19");
});

test("another year than the published one does not pass for it", async ({ page }) => {
  await page.goto("/compare/2019-20/");
  const published = page.locator("link[rel=canonical], meta[property^='og:']");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", "https://atlas.example/compare/2019-20/");
  await year(page, "2018/19").click();
  await expect(page).toHaveURL("/compare/2018-19/");
  await expect(published).toHaveCount(0);
});

test("changes in a year are sorted by how many people they are", async ({ page }) => {
  await page.goto("http://127.0.0.1:4174/compare/2019-20/");
  const head = page.getByRole("columnheader", { name: "Change in a year" });
  await head.getByRole("button").click();
  const column = await head.evaluate((cell) => cell.cellIndex);
  const texts = await page
    .locator("#every-area tbody tr[data-area]")
    .evaluateAll((rows, column) => rows.map((row) => row.cells[column].textContent), column);
  const numbers = texts
    .filter(Boolean)
    .map((text) => (text === "no change" ? 0 : Number(/^[+−][\d,]+/.exec(text)[0].replace("−", "-").replace(",", ""))));
  expect(numbers.length).toBeGreaterThan(30);
  expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
});

test("the shades of rates mean the same in every year, and each step has a place in the legend", async ({ page }) => {
  const legend = async (year) => {
    await page.goto(`http://127.0.0.1:4174/compare/${year}/`);
    return page.locator(".legend").textContent();
  };
  expect(await legend("2012-13")).toBe(await legend("2024-25"));
  const steps = new Set(await page.locator(".tiles li").evaluateAll((tiles) => tiles.map((tile) => /\bq./.exec(tile.className)[0])));
  expect(steps.size).toBeGreaterThan(3);
});

test("a measure is drawn from the table: shades by fifths, a legend of its own, facts; and numbers are said to be no rates", async ({
  page,
}) => {
  await page.goto("http://127.0.0.1:4174/compare/2019-20/");
  await expect(page.locator("#bands")).toBeVisible();
  const rates = await page.locator(".legend").textContent();
  await page.getByLabel("Show", { exact: true }).selectOption("number");
  await expect(page).toHaveURL("http://127.0.0.1:4174/compare/2019-20/?measure=number");
  await expect(page.locator("#not-rates")).toContainText("bigger areas tend to have bigger numbers");
  await expect(page.locator("#map-heading")).toContainText("Number of registered sex offenders, 31 March 2020");
  const counts = await page.locator("#map path[class^=q]").evaluateAll((shapes) => {
    const held = {};
    for (const { classList } of shapes) held[classList[0]] = (held[classList[0]] ?? 0) + 1;
    return held;
  });
  expect(Object.keys(counts).sort()).toEqual(["q0", "q1", "q2", "q3", "q4"]);
  for (const [step, count] of Object.entries(counts)) expect(count, step).toBeGreaterThan(7); // 42 in five
  // what is written on a tile stands in the table, and a larger number has no lighter shade
  const tiles = await page
    .locator(".tiles li")
    .evaluateAll((tiles) =>
      tiles.map((tile) => [Number(tile.querySelector("b").textContent.replaceAll(",", "")), Number(/\bq(\d)/.exec(tile.className)[1])]),
    );
  const sorted = tiles.sort(([one], [other]) => one - other).map(([, step]) => step);
  expect(sorted).toEqual([...sorted].sort());
  await expect(page.locator(".legend li").first()).toContainText(`${Math.min(...tiles.map(([number]) => number))} to`);
  await expect(page.locator("#every-area th.marked")).toHaveText("Registered sexual offenders");
  await page.getByLabel("Show", { exact: true }).selectOption("change");
  await expect(page.locator("#fact-national dd")).toHaveText(/^[+−][\d,]+$/);
  await page.getByLabel("Show", { exact: true }).selectOption("rso");
  await expect(page).toHaveURL("http://127.0.0.1:4174/compare/2019-20/");
  expect(await page.locator(".legend").textContent()).toBe(rates);
});

test("what is chosen is kept: in other years, after Back, after a reload", async ({ page }) => {
  await page.goto("/compare/2019-20/?with=essex");
  await page.getByLabel("Show", { exact: true }).selectOption("number");
  await highlight(page, "Kent");
  await page.getByText("Tiles", { exact: true }).click();
  const query = "?measure=number&view=tiles&with=essex~kent";
  await expect(page).toHaveURL(`/compare/2019-20/${query}`);
  const all = async () => {
    await expect(page.locator(".tiles")).toBeVisible();
    await expect(page.locator("#map")).toBeHidden();
    await expect(page.getByLabel("Show", { exact: true })).toHaveValue("number");
    await expect(page.locator("#marked li")).toHaveCount(2);
    await expect(page.locator("#shown")).toHaveText("Number of registered sex offenders");
  };
  await expect(year(page, "2018/19")).toHaveAttribute("href", new RegExp(`/compare/2018-19/\\${query}$`)); // in another window too
  await year(page, "2018/19").click();
  await expect(page).toHaveURL(`/compare/2018-19/${query}`);
  await expect(page.locator("h1")).toContainText("2018/19");
  await all();
  await page.reload();
  await all();
  await page.goBack();
  await expect(page).toHaveURL(`/compare/2019-20/${query}`);
  await expect(page.locator("h1")).toContainText("2019/20");
  await all();
  await page.goto("/compare/2019-20/?view=map");
  await expect(page.locator("#map")).toBeVisible();
  await expect(page.locator("#notices")).toBeEmpty();
});

test("the table is taken along as files that say what it says", async ({ page }) => {
  await page.goto("/compare/2019-20/");
  const [csv, xlsx] = await page.locator("#files a").evaluateAll((links) => links.map((link) => link.href));
  expect(csv).toMatch(/\/compare\/2019-20\/registered-sex-offenders-2019-20\.csv$/);
  const lines = (await (await page.request.get(csv)).text()).trim().split("\n");
  expect(lines.length).toBe(44); // a head, England and Wales, 42 areas
  const essex = lines.find((line) => line.startsWith("Essex,"));
  expect(essex).toContain("essex,E23000028,2019/20,1596,published,99,");
  expect(essex).toContain("351");
  expect(essex).toContain("does not show how safe an area is");
  for (const line of lines) expect(line).not.toMatch(/^"?[=+@-]/);
  const book = await page.request.get(xlsx);
  expect(book.ok()).toBe(true);
  expect((await book.body()).subarray(0, 2).toString()).toBe("PK");
  await year(page, "2018/19").click();
  await expect(page.locator("#files a").first()).toHaveAttribute("href", /registered-sex-offenders-2018-19\.csv$/);
});

test("map, tiles, spread and table are taken along as pictures, with legend, source, caveat and address", { tag: "@chromium" }, async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" }); // pictures are light all the same
  await page.goto("/compare/2019-20/?with=essex");
  const folds = page.locator(".pictures");
  const saved = async (index, button) => {
    const fold = folds.nth(index);
    if (!(await fold.getAttribute("open").then((open) => open !== null))) await fold.locator("summary").click();
    const [download] = await Promise.all([page.waitForEvent("download"), fold.getByRole("button", { name: button }).click()]);
    return [download.suggestedFilename(), readFileSync(await download.path())];
  };
  const rates = (await page.locator("#every-area tbody td:nth-child(3)").allTextContents()).filter((rate) => /\d/.test(rate));
  for (const [index, name, parts] of [
    [0, "mappa-map-all-areas-rso-2019-20", ["per 100,000 people", "no figure", "England and Wales"]],
    [1, "mappa-funnel-all-areas-2019-20", ["people aged 10 and over", "Essex"]],
    [2, "mappa-table-all-areas-2019-20", ["Essex", ...rates]],
  ]) {
    const [file, svg] = await saved(index, "SVG, to edit");
    expect(file).toBe(`${name}.svg`);
    const drawn = svg.toString().replace(/<style.*?<\/style>/s, "");
    expect(drawn).not.toMatch(/class=|var\(|font-family="[^"]*$/);
    for (const part of [
      ...parts,
      "Source: Ministry of Justice",
      "not show how safe",
      "call 999",
      "MAPPA Atlas",
      "/compare/2019-20/?with=essex",
    ])
      expect(drawn).toContain(part);
    const [pngFile, png] = await saved(index, "Square 1080 × 1080");
    expect(pngFile).toBe(`${name}-1080x1080.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1080]);
  }
  await page.getByText("Tiles", { exact: true }).click();
  const [file, svg] = await saved(0, "SVG, to edit");
  expect(file).toBe("mappa-tiles-all-areas-rso-2019-20.svg");
  expect(svg.toString()).toContain(">Essex</text>");
});

test("a dash is no figure, in words to be heard; areas without any are links below the table", async ({ page }) => {
  await page.goto("/compare/2019-20/");
  await expect(page.locator("#every-area td.none").first()).toHaveText("no figure");
  await expect(page.locator("#every-area .told")).toContainText("– means that we have no figure; that does not mean zero.");
  const without = page.locator("#without a");
  expect(await without.count()).toBeGreaterThan(5);
  for (const href of await without.evaluateAll((links) => links.map((link) => link.getAttribute("href"))))
    expect(href).toMatch(/\/2019-20\/$/);
});

test("the head of the table stays in sight, and so does the column of the areas on a phone", { tag: "@chromium" }, async ({ page }) => {
  await page.goto("http://127.0.0.1:4174/compare/2019-20/");
  await page.locator("#every-area tbody tr").nth(35).scrollIntoViewIfNeeded();
  await expect(page.locator("#every-area thead th").first()).toBeInViewport();
  await page.setViewportSize({ width: 390, height: 800 });
  const frame = page.locator("#every-area .scroll");
  await frame.scrollIntoViewIfNeeded();
  await frame.evaluate((frame) => frame.scrollTo(300, 600));
  await expect(page.locator("#every-area thead th").first()).toBeInViewport();
  expect((await page.locator("#every-area tbody tr").nth(20).locator("th").boundingBox()).x).toBeLessThan(30);
});

test("an area that is highlighted stands out in every view, is told beside the picture, kept in the address and in other years", async ({
  page,
}) => {
  await page.goto("/compare/2019-20/?with=essex");
  const marked = page.locator("#marked li");
  await expect(marked).toContainText("Essex 99, within the usual range");
  for (const place of [".tiles li", ".multiples li", "#every-area tbody tr"]) {
    await expect(page.locator(`${place}.marked`), place).toHaveCount(1);
    await expect(page.locator(`${place}.marked`), place).toContainText("Essex");
  }
  await expect(page.locator("#map .over")).toHaveCount(1);
  await expect(page.locator("#funnel circle.marked")).toHaveCount(1);
  await expect(page.locator("#funnel text.marked")).toHaveText("Essex");
  // the highlighted one is the first of the trends
  const tops = await page.locator(".multiples li").evaluateAll((all) => all.map((one) => [one.offsetTop, one.offsetLeft]));
  const first = await page.locator(".multiples li.marked").evaluate((one) => [one.offsetTop, one.offsetLeft]);
  expect(first).toEqual([Math.min(...tops.map(([top]) => top)), Math.min(...tops.map(([, left]) => left))]);
  await highlight(page, "Kent");
  await expect(page).toHaveURL("/compare/2019-20/?with=essex~kent"); // at once
  await expect(marked.nth(1)).toContainText("Kent no figure for 2019/20");
  await year(page, "2018/19").click();
  await expect(page).toHaveURL("/compare/2018-19/?with=essex~kent");
  await expect(marked.first()).toContainText("Essex 93");
  await expect(marked.nth(1)).toContainText("Kent no figure for 2018/19");
  await expect(page.locator("#funnel text.marked")).toHaveText("Essex");
  await page.getByRole("button", { name: "Remove Essex" }).press("Enter");
  await expect(page).toHaveURL("/compare/2018-19/?with=kent");
  await expect(page.locator(".tiles li.marked")).toContainText("Kent");
  const list = page.getByLabel("Highlight an area");
  await expect(list).toBeFocused();
  await page.keyboard.press("ArrowDown"); // going through the closed list chooses nothing yet
  await expect(list).not.toHaveValue("");
  await expect(page).toHaveURL("/compare/2018-19/?with=kent");
});

test("a dot of the spread is named when it is pointed at", async ({ page }) => {
  await page.goto("/compare/2019-20/");
  await expect(page.locator("#funnel text.told")).toHaveCount(0);
  await page.locator("#funnel circle").nth(3).hover();
  await expect(page.locator("#funnel text.told")).toHaveText(/^[A-Z][a-z]/);
});

test("each dot of the spread that is marked is that of its area", async ({ page }) => {
  // the most people live in London, the fewest of those held in Cumbria: their dots are the last and the first across
  await page.goto("http://127.0.0.1:4174/compare/2019-20/?with=london~cumbria");
  const across = (dots) => dots.map((dot) => Number(dot.getAttribute("cx")));
  const all = (await page.locator("#funnel circle").evaluateAll(across)).sort((a, b) => a - b);
  expect(all.length).toBe(42);
  const marked = (await page.locator("#funnel circle.marked").evaluateAll(across)).sort((a, b) => a - b);
  expect(marked).toEqual([all[0], all[41]]);
});

test("what an address asks for and is not there is said in a line, with the nearest offered, and the rest is shown", async ({ page }) => {
  const lines = page.locator("#notices p");
  await page.goto("/compare/2019-20/?with=essx~kent~kent~<b>x</b>&view=pie");
  await expect(lines).toHaveCount(3);
  await expect(lines.first()).toHaveText("We did not recognise “essx” in this link, so we left it out. Did you mean Essex?");
  await expect(lines.nth(1)).toContainText("“<b>x</b>”");
  await expect(lines.nth(2)).toContainText("“pie”");
  await expect(page.locator(".tiles li.marked")).toHaveCount(1); // repeated, and marked once
  await lines.first().getByRole("link", { name: "Essex" }).click();
  await expect(page.locator(".tiles li.marked")).toHaveCount(2);
  await page.goto("/compare/2019-20/?with=kent~essex~sussex~surrey~dorset~gwent~durham");
  await expect(lines).toHaveText("You can highlight five areas at most. This page shows the first five.");
  await expect(page.locator(".tiles li.marked")).toHaveCount(5);
  await expect(page.getByLabel("Highlight an area")).toBeDisabled();
  await page.goto(`/compare/2019-20/?with=${"x~".repeat(4000)}&measure=${"y".repeat(500)}`);
  await expect(lines.first()).toContainText("“x”");
  expect(await lines.count()).toBeLessThan(9);
});

test("where a measure is not held the rates are shown, and a line says so; it stays chosen for other years", async ({ page }) => {
  await page.goto("/compare/2012-13/?measure=cat4"); // ten years before there was such a category
  await expect(page.locator("#notices p")).toContainText("We do not have what you chose for this year, so the rates are shown.");
  await expect(page.locator("#shown")).toHaveText("Rate per 100,000 people aged 10+");
  await expect(page).toHaveURL("/compare/2012-13/?measure=cat4");
});

test("each view is a link; in a frame too areas stand out, and its address is its host's", async ({ page }) => {
  await page.goto("/compare/2019-20/?view=funnel");
  await expect(page.locator("#funnel")).toBeInViewport();
  for (const [view, shown] of [
    ["map", "#map"],
    ["tiles", ".tiles"],
    ["multiples", ".multiples"],
    ["funnel", "#dots"],
    ["table", "#every-area table"],
  ]) {
    await page.goto(`/embed/compare/2019-20/?view=${view}`);
    for (const one of ["#map", ".tiles", ".multiples", "#dots", "#every-area table"])
      await expect(page.locator(one), `${view}: ${one}`).toBeVisible({ visible: one === shown });
  }
  await page.goto("/embed/compare/2019-20/?view=tiles&with=essex&measure=cat2");
  await expect(page.locator(".tiles li.marked")).toContainText("Essex");
  await expect(page.locator(".tiles li.marked")).toContainText("351");
  await expect(page.locator("#marked")).toContainText("Essex 351");
  await expect(page.getByLabel("Highlight an area")).toHaveCount(0);
  await expect(page).toHaveURL("/embed/compare/2019-20/?view=tiles&with=essex&measure=cat2");
});
