// Every area in one year: map, trends, spread and table, with script and without.
import { readFileSync } from "node:fs";
import { expect, painted, test } from "./page.js";

const rows = (page) => page.locator("#every-area tbody tr");
const names = (page) => page.locator("#every-area tbody tr:visible th").allTextContents();
const text = (page) =>
  page.locator("#compare").evaluate((all) => {
    const copy = all.cloneNode(true);
    for (const part of copy.querySelectorAll("#years + button, .search, #compare-said, #marks, #marked, #notices")) part.remove();
    return copy.textContent.replace(/\s+/g, " ");
  });

test("without script all four views are there, and say the same of each area", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/compare/2019-20/");
  await expect(page.locator(".tiles li")).toHaveCount(42);
  await expect(page.locator(".multiples li")).toHaveCount(42);
  await expect(rows(page)).toHaveCount(43);
  const html = readFileSync(new URL("../../target/site/fixture/compare/2019-20/index.html", import.meta.url), "utf8");
  const table = new Map(
    [...html.matchAll(/<tr[^>]*><th scope="row"><a href="([^"]+)">[^<]+<\/a><\/th><td[^>]*>[^<]*<\/td><td[^>]*>([^<]*)</g)].map(
      ([, href, rate]) => [href, rate],
    ),
  );
  const tiles = [...html.matchAll(/<li [^>]*class="c\d r\d t(.)"[^>]*><a href="([^"]+)"><span>[^<]+<\/span> <[bi]>([^<]+)</g)];
  expect(tiles.length).toBe(42);
  for (const [, step, href, rate] of tiles) {
    expect(rate, href).toBe(table.get(href));
    expect(step === "n", href).toBe(rate === "no figure"); // what is not held is no colour of the scale
  }
  // one dot for each area whose number and population are held, and the sentence counts them
  await expect(page.locator("#funnel svg circle")).toHaveCount(22);
  await expect(page.locator("#funnel > p").first()).toContainText(
    "In 2019/20, 18 of 22 police areas are within the range usual for police areas. Based on the 22 areas we have figures for,",
  );
  await context.close();
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
  await page
    .locator(".tiles a")
    .first()
    .evaluate((tile) => (tile.dataset.mine = "kept"));
  await page.getByRole("link", { name: "2018/19" }).click();
  await expect(page.locator("h1")).toHaveText("All police areas 2018/19");
  await expect(page).toHaveURL("/compare/2018-19/");
  const inPlace = await text(page);
  await expect(page.locator(".tiles a").first()).toHaveAttribute("data-mine", "kept"); // marks change, elements stay
  await expect(page.locator(".tiles a").first()).toHaveAttribute("href", /\/area\/[a-z-]+\/2018-19\/$/);
  expect(
    await page
      .locator("#every-area tbody a")
      .nth(5)
      .evaluate((link) => link.href),
  ).toContain(`${baseURL}/area/cleveland/2018-19/`);
  await page.reload();
  expect(await text(page)).toBe(inPlace);
  await page.goBack();
  await expect(page.locator("h1")).toHaveText("All police areas 2019/20");
});

test("the table is sorted and searched on asking only; what is not held comes last, England and Wales first", async ({ page }) => {
  await page.goto("/compare/2019-20/");
  expect((await names(page)).slice(0, 3)).toEqual(["England and Wales", "Avon and Somerset", "Bedfordshire"]);
  const rate = page.getByRole("columnheader", { name: "Rate per 100,000" });
  await rate.getByRole("button").click();
  await expect(rate).toHaveAttribute("aria-sort", "ascending");
  expect((await names(page)).slice(0, 2)).toEqual(["England and Wales", "Hertfordshire"]);
  await rate.getByRole("button").click();
  expect((await names(page)).slice(0, 2)).toEqual(["England and Wales", "Lancashire"]);
  await expect(rows(page).last()).toContainText("no figure");
  await expect(page.locator("#every-area caption")).toContainText("on 31 March 2020, by “Rate per 100,000 people aged 10+”, highest first");
  // another year keeps the order that was asked for
  await page.getByRole("link", { name: "2018/19" }).click();
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

test("the years play, and stop at the last; with reduced motion one press is one step", { tag: "@chromium" }, async ({ page }) => {
  await page.goto("/compare/2021-22/");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.getByRole("button", { name: "Stop" })).toBeVisible();
  await expect(page.locator("h1")).toContainText("2023/24", { timeout: 8_000 });
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.clock.install();
  await page.goto("/compare/2021-22/");
  await page.getByRole("button", { name: "Next year" }).click();
  await expect(page.locator("h1")).toContainText("2022/23");
  await page.clock.runFor(10_000); // and no other follows
  await expect(page.locator("h1")).toContainText("2022/23");
});

test("by keyboard a tile leads to its area, in that year", async ({ page }) => {
  await page.goto("/compare/2019-20/");
  await page.locator(".tiles a").first().focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/area\/durham\/2019-20\/$/);
});

test("where a year cannot be fetched, its page is gone to", async ({ page }) => {
  await page.goto("/compare/2019-20/");
  await page.evaluate(() => (globalThis.fetch = () => Promise.reject(new Error("no"))));
  await page.getByRole("link", { name: "2018/19" }).click();
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
  await page.getByRole("link", { name: "2018/19" }).click();
  await expect.poll(() => waiting.length).toBe(1);
  await page.getByRole("link", { name: "2016/17" }).click();
  await expect(page).toHaveURL("/compare/2016-17/");
  const late = page.waitForResponse("**/compare/2018-19/");
  letGo();
  await (await late).finished();
  await painted(page);
  await expect(page.locator("h1")).toHaveText("All police areas 2016/17");
  await expect(page).toHaveURL("/compare/2016-17/");
  await expect(page.locator("#years [aria-current]")).toHaveText("2016/17");
});

test("a year that is chosen while the years play ends the play", async ({ page }) => {
  await page.goto("/compare/2016-17/");
  const { letGo, waiting } = await held(page, "**/compare/2017-18/");
  await page.getByRole("button", { name: "Play" }).click();
  await expect.poll(() => waiting.length).toBe(1);
  await page.getByRole("link", { name: "2022/23" }).click();
  await expect(page).toHaveURL("/compare/2022-23/");
  const late = page.waitForResponse("**/compare/2017-18/");
  letGo();
  await (await late).finished();
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await painted(page);
  await expect(page.locator("h1")).toHaveText("All police areas 2022/23");
});

test("years that come more slowly than they play are shown one by one, to the last", async ({ page }) => {
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto("/compare/2021-22/");
  let asked = 0;
  await page.route("**/compare/202*/", async (route) => {
    asked++;
    await new Promise((done) => setTimeout(done, 4_000)); // a second and a half is the pace
    await route.continue();
  });
  const entries = await page.evaluate(() => history.length);
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.locator("h1")).toHaveText("All police areas 2023/24", { timeout: 15_000 });
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await expect(page).toHaveURL("/compare/2023-24/");
  expect(asked).toBe(2);
  expect(await page.evaluate(() => history.length)).toBe(entries + 2); // each once
  expect(errors).toEqual([]);
});

test("a link to a part of the page leads there, without a network too", async ({ page, context }) => {
  await page.goto("/compare/2019-20/?measure=cat2");
  await page.evaluate(() => (window.mine = true));
  await context.setOffline(true);
  await page.locator("#notices").getByRole("link", { name: "the table" }).click();
  await expect(page).toHaveURL("/compare/2019-20/?measure=cat2#every-area");
  await page.goBack();
  await painted(page);
  expect(await page.evaluate(() => window.mine)).toBe(true);
  await expect(page.locator("h1")).toHaveText("All police areas 2019/20");
});

test("another year than the published one does not pass for it", async ({ page }) => {
  await page.goto("/compare/2019-20/");
  const published = page.locator("link[rel=canonical], meta[property^='og:']");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", "https://atlas.example/compare/2019-20/");
  await page.getByRole("link", { name: "2018/19" }).click();
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

test("the colours mean the same in every year, and each step has a place in the legend", async ({ page }) => {
  const legend = async (year) => {
    await page.goto(`http://127.0.0.1:4174/compare/${year}/`);
    return page.locator(".legend").textContent();
  };
  expect(await legend("2012-13")).toBe(await legend("2024-25"));
  const steps = new Set(await page.locator(".tiles li").evaluateAll((tiles) => tiles.map((tile) => tile.className.slice(-2))));
  expect(steps.size).toBeGreaterThan(3);
});

test("an area that is marked is marked in every view, said in words, kept in the address and in other years", async ({ page }) => {
  await page.goto("/area/essex/2019-20/");
  await page.getByRole("link", { name: "Compare all police areas, 2019/20" }).click();
  await expect(page).toHaveURL("/compare/2019-20/?with=essex");
  const marked = page.locator("#marked");
  await expect(marked).toHaveText("Essex: 99 per 100,000 people aged 10+, within the usual range.");
  for (const place of [".tiles li", ".multiples li", "#every-area tbody tr"]) {
    await expect(page.locator(`${place}.marked`), place).toHaveCount(1);
    await expect(page.locator(`${place}.marked`), place).toContainText("Essex");
  }
  await expect(page.locator("#funnel circle.marked")).toHaveCount(1);
  await expect(page.locator("#funnel text.marked")).toHaveText("Essex");
  await page.getByLabel("Highlight an area").selectOption({ label: "Kent" });
  await expect(page).toHaveURL("/compare/2019-20/?with=essex"); // an arrow key in the closed list marks nothing yet
  await page.getByRole("button", { name: "Mark", exact: true }).click();
  await expect(page).toHaveURL("/compare/2019-20/?with=essex~kent");
  await expect(marked).toContainText("We do not have a figure for Kent in 2019/20.");
  await page.getByRole("link", { name: "2018/19" }).click();
  await expect(page).toHaveURL("/compare/2018-19/?with=essex~kent");
  await expect(marked).toContainText("Essex: 93 per 100,000 people aged 10+. We do not have a figure for Kent in 2018/19.");
  await expect(page.locator("#funnel text.marked")).toHaveText("Essex");
  await page.getByRole("button", { name: "Remove Essex" }).press("Enter");
  await expect(page).toHaveURL("/compare/2018-19/?with=kent");
  await expect(page.locator(".tiles li.marked")).toContainText("Kent");
  await expect(page.getByLabel("Highlight an area")).toBeFocused();
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

test("a measure without rates is answered by a sentence, and its numbers stand in the table", async ({ page }) => {
  await page.goto("/compare/2019-20/?measure=cat2");
  const line = page.locator("#notices p");
  await expect(line).toHaveText(
    "Rates are published only for registered sex offenders, so we compare those. The table has the numbers of people managed in Category 2; these are not rates.",
  );
  const head = page.locator("#every-area th.marked");
  await expect(head).toHaveText("Category 2");
  const column = await head.evaluate((cell) => cell.cellIndex);
  const essex = rows(page).filter({ has: page.getByRole("link", { name: "Essex", exact: true }) });
  await expect(essex.locator(":scope > *").nth(column)).toHaveText("351"); // as in the newspaper
  await page.goto("/compare/2012-13/?measure=cat4"); // ten years before there was such a category
  await expect(line).toContainText("We do not have the numbers of people managed in Category 4 for this year.");
});

test("each view is a link; in a frame too areas are marked, and its address is its host's", async ({ page }) => {
  await page.goto("/compare/2019-20/?view=funnel");
  await expect(page.locator("#funnel")).toBeInViewport();
  await page.goto("/embed/compare/2019-20/?view=tiles&with=essex");
  await expect(page.locator(".tiles li.marked")).toContainText("Essex");
  await expect(page.locator("#marked")).toContainText("Essex: 99 per 100,000 people aged 10+");
  await expect(page.getByLabel("Highlight an area")).toHaveCount(0);
  await expect(page).toHaveURL("/embed/compare/2019-20/?view=tiles&with=essex");
});
