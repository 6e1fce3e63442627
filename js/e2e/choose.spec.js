// Choosing an area and a year: by keyboard, by mouse, by typing, by link.
import { expect, painted, test } from "./page.js";

test("an area is found by a town or a council of it, with the keyboard alone", async ({ atlas, page }) => {
  await atlas.open("/area/england-and-wales/");
  await expect(atlas.heading).toHaveText("England and Wales 2023/24");
  await atlas.find.focus();
  await page.keyboard.type("Colchester");
  await expect(atlas.found).toHaveText("Colchester, Essex police area");
  await page.keyboard.press("Enter");
  await expect(atlas.heading).toHaveText("Essex police area 2022/23");
  await expect(page).toHaveURL("/area/essex/");
  await expect(atlas.find).toHaveValue("");
  await expect(atlas.find).toBeFocused();
  await expect(page.locator("#announcement")).toContainText("Essex police force area");
});

test("an area and a year are chosen from the lists", async ({ atlas, page }) => {
  await atlas.open("/area/england-and-wales/");
  await atlas.area.selectOption("Derbyshire");
  await expect(page).toHaveURL("/area/derbyshire/");
  await atlas.year.selectOption("2016/17");
  await expect(page).toHaveURL("/area/derbyshire/2016-17/");
  await expect(page).toHaveTitle("Registered sex offenders in the Derbyshire police area, 2016/17: 125.2 per 100,000 people aged 10+");
  await expect(atlas.lead).toContainText("1,154 registered sex offenders");
});

test("a list is stepped through with the arrow keys", async ({ atlas, page }) => {
  await atlas.open("/area/durham/2023-24/");
  await atlas.year.focus();
  await page.keyboard.press("ArrowDown");
  await expect(atlas.heading).toHaveText("Durham police area 2022/23");
  await expect(atlas.year).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL("/area/durham/2021-22/");
});

test("a close match is offered and not taken", async ({ atlas, page }) => {
  await atlas.open("/area/kent/");
  await atlas.find.fill("Darbyshire");
  await expect(atlas.found).toContainText("Did you mean one of these?");
  await atlas.find.press("Enter");
  await expect(page).toHaveURL("/area/kent/");
  await atlas.found.getByRole("option", { name: "Derbyshire police area", exact: true }).click();
  await expect(atlas.heading).toHaveText("Derbyshire police area 2016/17");
  await expect(atlas.find).toBeFocused();
  await expect(atlas.found).toHaveText("");
});

test("what no place is called is answered with what we know", async ({ atlas }) => {
  await atlas.open("/area/england-and-wales/");
  await atlas.find.fill("Atlantis");
  await expect(atlas.found).toContainText("No match found. Try your council, county or police force, or choose from the list.");
});

test("Back, Forward and reload keep the view", async ({ atlas, page }) => {
  await atlas.open("/area/england-and-wales/");
  await atlas.area.selectOption("Essex");
  await atlas.year.selectOption("2019/20");
  await atlas.area.selectOption("Durham");
  await expect(page).toHaveURL("/area/durham/2019-20/");
  await page.goBack();
  await expect(atlas.heading).toHaveText("Essex police area 2019/20");
  await expect(atlas.area).toHaveValue("essex");
  await page.goBack();
  await expect(page).toHaveURL("/area/essex/");
  await page.goBack();
  await expect(atlas.heading).toHaveText("England and Wales 2023/24");
  await page.goForward();
  await page.goForward();
  await expect(atlas.heading).toHaveText("Essex police area 2019/20");
  await page.reload();
  await atlas.started();
  await expect(atlas.heading).toHaveText("Essex police area 2019/20");
  await expect(atlas.year).toHaveValue("2019-20");
});

test("a link of the table leads to its year in place", async ({ atlas, page }) => {
  await atlas.open("/area/durham/");
  await page.evaluate(() => (window.here = true));
  await page.getByRole("row", { name: "2015/16" }).getByRole("link").first().click();
  await expect(page).toHaveURL("/area/durham/2015-16/");
  await expect(atlas.heading).toBeFocused();
  expect(await page.evaluate(() => window.here)).toBe(true);
  await page.getByRole("link", { name: "About", exact: true }).click();
  await expect(page).toHaveURL("/about/");
});

test("the trend of another measure is a link", async ({ atlas, page }) => {
  await atlas.open("/area/england-and-wales/");
  await page.getByLabel("Chart", { exact: true }).selectOption("Everyone managed under MAPPA");
  await expect(page).toHaveURL("/area/england-and-wales/?measure=total");
  await page.reload();
  await atlas.started();
  await expect(page.locator(".subtitle")).toHaveText(/^Everyone managed under MAPPA, number of people on 31 March, /);
  await expect(page.locator("#trend-text")).toContainText("number of people: Everyone managed under MAPPA");
});

test("the site works under any base path", async ({ atlas, page }) => {
  await atlas.open("http://127.0.0.1:4176/news/embeds/atlas/area/essex/2019-20/");
  await atlas.area.selectOption("Derbyshire");
  await expect(page).toHaveURL("http://127.0.0.1:4176/news/embeds/atlas/area/derbyshire/2019-20/");
  await page.getByRole("link", { name: "MAPPA Atlas" }).click();
  await expect(page).toHaveURL("http://127.0.0.1:4176/news/embeds/atlas/");
  await page.getByRole("link", { name: "About", exact: true }).click();
  await expect(page).toHaveURL("http://127.0.0.1:4176/news/embeds/atlas/about/");
});

test("the front page takes an area and a year in its query", async ({ atlas }) => {
  await atlas.open("/?area=essex&year=2019-20");
  await expect(atlas.heading).toHaveText("Essex police area 2019/20");
  await expect(atlas.area).toHaveValue("essex");
});

test.describe("before the app has started", () => {
  const held = async (page) => {
    let go;
    const gate = new Promise((open) => (go = open));
    await page.route("**/*.wasm", async (route) => (await gate, await route.continue()));
    return () => go();
  };

  test("a choice is answered in place, from the page of that choice, and the app goes on from there", async ({ atlas, page }) => {
    const start = await held(page);
    await page.goto("/area/essex/2019-20/");
    await atlas.area.focus();
    await atlas.area.selectOption("durham");
    await expect(atlas.heading).toHaveText("Durham police area 2019/20");
    await expect(page).toHaveURL("/area/durham/2019-20/");
    await expect(page).toHaveTitle(/^Registered sex offenders in the Durham police area, 2019\/20/);
    await expect(page.locator("html")).not.toHaveAttribute("data-started", "");
    await expect(atlas.area).toBeFocused();
    await expect(page.locator("#announcement")).toContainText("Durham police force area");
    await atlas.year.selectOption("2022-23");
    await expect(page).toHaveURL("/area/durham/2022-23/"); // the headline may have been there before its page
    await expect(page.locator("html")).not.toHaveAttribute("data-waiting");
    await expect(atlas.heading).toHaveText("Durham police area 2022/23");
    // what stands there is what was published there, and links lead where they led
    const other = await page.evaluate(async () => {
      const there = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
      const ids = [...there.querySelectorAll("[id]")]
        .map(({ id }) => id)
        .filter((id) => !["app", "area", "chooser", "announcement", "main", "records", "reporters"].includes(id));
      return ids.filter((id) => document.getElementById(id)?.textContent !== there.getElementById(id).textContent);
    });
    expect(other).toEqual([]);
    start();
    await atlas.started();
    await expect(atlas.heading).toHaveText("Durham police area 2022/23");
    await atlas.area.selectOption("kent");
    await expect(page).toHaveURL("/area/kent/2022-23/");
    await page.goBack();
    await expect(atlas.heading).toHaveText("Durham police area 2022/23");
    await page.goBack();
    await page.goBack();
    await expect(atlas.heading).toHaveText("Essex police area 2019/20");
    await page.getByRole("link", { name: "All areas" }).click();
    await page.getByRole("main").getByRole("link", { name: "Kent" }).click();
    await expect(page).toHaveURL("/area/kent/");
  });

  test("the headline of a choice is there before its page; until that comes, the rest says that it is on its way", async ({
    atlas,
    page,
  }) => {
    await held(page);
    let come;
    await page.route("**/area/durham/2019-20/", async (route) => (await new Promise((done) => (come = done)), await route.continue()));
    const headlines = page.waitForResponse("**/data/headlines/2019-20.json");
    await page.goto("/area/essex/2019-20/");
    await headlines; // from then on an answer needs no network
    await atlas.area.focus();
    await atlas.area.selectOption("durham");
    await expect(atlas.heading).toHaveText("Durham police area 2019/20");
    await expect(page.locator("#lead")).toContainText("in the Durham police force area");
    const said = () => page.locator("#chart").evaluate((chart) => getComputedStyle(chart, "::before").content);
    const seen = () => page.locator("#facts").evaluate((facts) => Number(getComputedStyle(facts).opacity));
    expect(await said()).toContain("Loading the chart and the other figures");
    expect(await seen()).toBeLessThan(0.2);
    await expect(atlas.area).toBeFocused();
    come();
    await expect(page).toHaveURL("/area/durham/2019-20/");
    expect(await said()).toBe("none");
    expect(await seen()).toBe(1);
    await expect(page.locator("#trend-heading")).toContainText("Durham");
    // where a network answers for the headlines, the page itself is waited for
    await page.route("**/data/headlines/**", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Log in</h1>" }));
    await atlas.year.selectOption("2022-23");
    await expect(atlas.heading).toHaveText("Durham police area 2022/23");
  });

  test("the small map follows where it is near what is in sight, and in print", async ({ atlas, page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto("/area/essex/2019-20/");
    const map = page.locator("#locator");
    const isThere = () => map.evaluate((image) => image.complete && image.naturalWidth > 0);
    await atlas.area.selectOption("durham");
    await expect(page).toHaveURL("/area/durham/2019-20/");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(map).toHaveAttribute("src", /#durham$/);
    await atlas.area.selectOption("gwent");
    await expect(page).toHaveURL("/area/gwent/2019-20/");
    await map.scrollIntoViewIfNeeded();
    await expect(map).toHaveAttribute("src", /#gwent$/);
    await expect.poll(isThere).toBe(true);
  });

  test("Back shows what was there before, whether the app has come or not", async ({ atlas, page }) => {
    await held(page);
    await page.goto("/area/essex/");
    await atlas.area.selectOption("gwent");
    await expect(page).toHaveURL("/area/gwent/");
    await expect(page.getByRole("link", { name: "Cymraeg" })).toHaveAttribute("href", /cy\/area\/gwent\/$/);
    await page.goBack();
    await expect(atlas.heading).toHaveText(/^Essex/);
  });

  test("of two quick choices the last is shown, and one whose page cannot be had leads there", async ({ page }) => {
    const [area, heading] = [page.locator("#area"), page.locator("h1")];
    await held(page);
    let slow;
    await page.route("**/area/durham/", async (route) => (await new Promise((done) => (slow = done)), await route.continue()));
    await page.goto("/area/essex/");
    await area.selectOption("durham");
    await area.selectOption("kent");
    await expect(page).toHaveURL("/area/kent/");
    const late = page.waitForResponse("**/area/durham/");
    slow();
    await (await late).finished();
    await painted(page);
    await expect(heading).toHaveText(/^Kent/);
    await page.route("**/area/sussex/", (route, request) => (request.resourceType() === "document" ? route.continue() : route.abort()));
    await area.selectOption("sussex");
    await expect(page).toHaveURL("/area/sussex/");
    await expect(heading).toHaveText(/^Sussex/);
  });

  test("a choice whose page comes after the app has started is shown by the app", async ({ atlas, page }) => {
    const start = await held(page);
    let come;
    await page.route("**/area/durham/", async (route) => (await new Promise((done) => (come = done)), await route.continue()));
    await page.goto("/area/essex/");
    await atlas.area.selectOption("durham");
    start();
    await atlas.started();
    come();
    await expect(atlas.heading).toHaveText(/^Durham/);
    await expect(page).toHaveURL("/area/durham/");
  });
});
