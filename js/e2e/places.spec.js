// The field for places: on every page, by keyboard and by pointer, in English and in Welsh.
import { violations } from "./axe.js";
import { expect, test } from "./page.js";

const option = (page, name) => page.getByRole("option", { name });
/** The options, as they are read. */
const options = (page) => page.getByRole("option").allTextContents();

test.describe("places", () => {
  test("the list is gone through with the keyboard, and Enter takes what is marked", async ({ atlas, page }) => {
    await page.goto("/about/");
    await atlas.find.focus();
    await expect(atlas.find).toHaveRole("combobox");
    await page.keyboard.type("Newport");
    await expect(page.getByRole("listbox", { name: "Places" })).toBeVisible();
    await expect(atlas.find).toHaveAttribute("aria-expanded", "true");
    const shown = await options(page);
    expect(shown[0]).toBe("Newport, Gwent police area");
    expect(shown).toContain("Newport, Essex police area");
    await expect(atlas.find).not.toHaveAttribute("aria-activedescendant");
    const active = () => page.locator("#found [aria-selected=true]");
    await page.keyboard.press("ArrowDown");
    await expect(active()).toHaveText(shown[0]);
    await page.keyboard.press("ArrowUp"); // round to the last
    await expect(active()).toHaveText(shown.at(-1));
    await page.keyboard.press("Home");
    await expect(active()).toHaveText(shown[0]);
    await page.keyboard.press("End");
    await expect(active()).toHaveText(shown.at(-1));
    const id = await active().getAttribute("id");
    await expect(atlas.find).toHaveAttribute("aria-activedescendant", id);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("listbox")).toHaveCount(0);
    await expect(atlas.find).toHaveAttribute("aria-expanded", "false");
    await expect(atlas.find).toHaveValue("Newport");
    await page.keyboard.press("ArrowDown"); // opens it again
    await expect(active()).toHaveText(shown[0]);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/area/gwent/");
  });

  test("Escape clears a field whose list is closed", async ({ atlas, page }) => {
    await page.goto("/data/");
    await atlas.find.fill("Derby");
    await expect(option(page, /Derbyshire/).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(atlas.find).toHaveValue("");
  });

  test("how many were found is told once typing rests", async ({ atlas, page }) => {
    await page.goto("/about/");
    await atlas.find.pressSequentially("Ashford");
    const live = page.locator("#places [role=status]");
    await expect(live).toHaveText(/^\d places found\. Use the arrow keys\.$/);
    await atlas.find.fill("Llanelli");
    await expect(live).toHaveText("1 place found. Use the down arrow.");
  });

  test("what leaves no doubt is gone to; several are offered with a sentence; a slip is never taken", async ({ atlas, page }) => {
    await page.goto("/about/");
    await atlas.find.fill("Ashford");
    await atlas.find.press("Enter");
    await expect(atlas.found).toContainText("Several places match: choose one.");
    expect((await options(page)).slice(0, 2)).toEqual(["Ashford, Kent police area", "Ashford, Surrey police area"]);
    await atlas.find.fill("Chesterfeild");
    await atlas.find.press("Enter");
    await expect(atlas.found).toContainText("Did you mean one of these?");
    await expect(page).toHaveURL("/about/");
    await atlas.find.fill("Met police");
    await atlas.find.press("Enter");
    await expect(page).toHaveURL("/area/london/");
  });

  test("a postcode is answered honestly, and what no place is called with the way on", async ({ atlas, page }) => {
    await page.goto("/about/");
    for (const typed of ["CO15 1AA", "me14"]) {
      await atlas.find.fill(typed);
      await expect(atlas.found).toHaveText("Postcodes are not looked up here: type your town.");
    }
    await atlas.find.fill("Atlantis");
    await expect(atlas.found).toContainText("No match found.");
    await expect(page.getByRole("option")).toHaveCount(0);
    await atlas.found.getByRole("link", { name: "List of all areas" }).click();
    await expect(page).toHaveURL("/area/");
    await expect(atlas.heading).toHaveText("All police areas");
  });

  test("a result is chosen by the pointer, in place where the page can show it", async ({ atlas, page }) => {
    await atlas.open("/area/kent/2019-20/?measure=total");
    await page.evaluate(() => (window.here = true));
    await atlas.find.fill("Burton");
    await expect(page.getByRole("option").first()).toHaveText("Burton upon Trent, Staffordshire police area");
    const { height } = await page.getByRole("option").first().boundingBox();
    expect(height).toBeGreaterThanOrEqual(44);
    await page.getByRole("option").first().click();
    await expect(page).toHaveURL("/area/staffordshire/2019-20/?measure=total");
    await expect(atlas.heading).toHaveText("Staffordshire police area 2019/20");
    await expect(atlas.find).toHaveValue("");
    await expect(atlas.found.getByRole("option")).toHaveCount(0);
    expect(await page.evaluate(() => window.here)).toBe(true);
    // the page of all areas stays where it was
    await expect(page.getByRole("search")).toHaveAttribute("action", /^http.*\/area\/$/);
  });

  test("a tap on a phone takes a result, and the keyboard goes away", { tag: "@chromium" }, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto("/area/kent/");
    const field = page.getByLabel("Town, council or police area");
    await field.tap();
    await field.fill("Colchester");
    await page.getByRole("option", { name: "Colchester, Essex police area" }).tap();
    await expect(page.locator("h1")).toHaveText(/^Essex police area/);
    await expect(field).not.toBeFocused();
    expect(await field.evaluate((input) => Number.parseFloat(getComputedStyle(input).fontSize))).toBeGreaterThanOrEqual(16);
    await context.close();
  });

  test("the page of all areas in a year has the field, and it leads on", async ({ atlas, page }) => {
    await page.goto("/compare/2019-20/");
    await atlas.find.fill("Colchester");
    await atlas.find.press("Enter");
    await expect(page).toHaveURL("/area/essex/");
  });

  for (const root of ["http://127.0.0.1:4174/", "http://127.0.0.1:4177/data/mappa/", "http://127.0.0.1:4173/"])
    test(`${root}: the page for no address has the field`, async ({ page }) => {
      await page.goto(`${root}area/a/b/nowhere/`);
      const field = page.getByLabel("Town, council or police area");
      await field.fill("Llanelli");
      await expect(page.getByRole("option")).toHaveText(["Llanelli, Dyfed-Powys police area"]);
      await field.press("Enter");
      await expect(page).toHaveURL(`${root}area/dyfed-powys/`);
    });

  test("in Welsh the field speaks Welsh, and leads to Welsh pages where there are any", async ({ page }) => {
    const field = page.getByLabel("Tref, cyngor neu ardal heddlu");
    await page.goto("/cy/about/");
    await field.fill("Abertawe");
    await expect(page.getByRole("option")).toHaveText(["Abertawe, ardal heddlu De Cymru"]);
    await field.press("Enter");
    await expect(page).toHaveURL("/cy/area/south-wales/");
    await field.fill("Colchester");
    await field.press("Enter");
    await expect(page).toHaveURL("/area/essex/");
    await page.goto("/cy/area/");
    await field.fill("SA1 1AA");
    await expect(page.locator("#found")).toHaveText("Ni chwilir am godau post yma: teipiwch enw’ch tref.");
  });

  test("what is sent off before the list has come is answered when it comes", async ({ atlas, page }) => {
    let come;
    const list = new Promise((done) => (come = done));
    await page.route("**/towns-*", async (route) => (await list, route.continue()));
    await page.goto("/about/");
    await atlas.find.fill("Colchester");
    await atlas.find.press("Enter");
    await expect(page).toHaveURL("/about/");
    come();
    await expect(page).toHaveURL("/area/essex/");
  });

  test("where the list cannot be had, the field leads to every area", async ({ page }) => {
    const field = page.getByLabel("Town, council or police area");
    await page.route("**/towns-*", (route) => route.abort());
    await page.goto("/about/");
    await field.fill("Colchester");
    await field.press("Enter");
    await expect(page).toHaveURL("/area/?place=Colchester");
    await expect(field).toHaveValue("Colchester");
  });

  test("where the page's script cannot be had, the field leads to every area, and is answered there", async ({ page }) => {
    await page.route("**/assets/start-*.js", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("/area/kent/");
    await expect(page.locator("#not-started")).toBeVisible();
    await page.getByLabel("Town, council or police area").fill("Colchester");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/area/?place=Colchester");
    await expect(page.getByRole("option")).toHaveText(["Colchester, Essex police area"]);
  });

  test("without script the field leads to the page of every area", { tag: "@chromium" }, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const [address, label, every] of [
      ["/area/kent/", "Town, council or police area", "/area/"],
      ["/compare/2019-20/", "Town, council or police area", "/area/"],
      ["/cy/about/", "Tref, cyngor neu ardal heddlu", "/cy/area/"],
    ]) {
      await page.goto(address);
      await page.getByLabel(label).fill("Colchester");
      await page.getByLabel(label).press("Enter");
      await expect(page).toHaveURL(`${every}?place=Colchester`);
      await expect(page.getByRole("main").getByRole("link", { name: "Essex", exact: true })).toBeVisible();
    }
    await context.close();
  });

  for (const address of ["/", "/area/essex/", "/about/", "/cy/area/", "/area/nowhere/"])
    test(`axe finds nothing wrong with the open list on ${address}`, { tag: "@chromium" }, async ({ page }) => {
      const root = address === "/area/nowhere/" ? "http://127.0.0.1:4174" : "";
      await page.goto(root + address);
      await page.locator("#find").fill("Newport");
      await expect(page.getByRole("listbox")).toBeVisible();
      await page.keyboard.press("ArrowDown");
      await expect(page.locator("#found [aria-selected=true]")).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
});
