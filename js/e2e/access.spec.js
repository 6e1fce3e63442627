// Without eyes and without a mouse: what a screen reader is told, and every function by keyboard alone.
import { expect, test } from "./page.js";

/** The names of the cells of all tables, as Chromium hands them to a screen reader. */
async function spoken(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const roles = ["cell", "gridcell", "columnheader", "rowheader"];
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = [];
  const walk = (node) => {
    if (!node.ignored && roles.includes(node.role?.value)) told.push((node.name?.value ?? "").replace(/\s+/g, " ").trim());
    for (const id of node.childIds ?? []) if (known.has(id)) walk(known.get(id));
  };
  walk(nodes[0]);
  return told;
}

for (const address of ["/area/derbyshire/2016-17/", "/compare/2019-20/", "/data/", "/cy/area/gwent/"]) {
  test(`a screen reader is told every cell of the tables of ${address}, in their order`, { tag: "@chromium" }, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator("html")).not.toHaveAttribute("data-first"); // from then on nothing is kept back
    const shown = await page
      .locator("table :is(th, td)")
      .evaluateAll((cells) => cells.filter((cell) => cell.checkVisibility()).map((cell) => cell.textContent.replace(/\s+/g, " ").trim()));
    expect(shown.length).toBeGreaterThan(40);
    expect(await spoken(page)).toEqual(shown);
  });
}

test("every function of an area's page by keyboard alone", async ({ atlas, page }) => {
  test.setTimeout(180_000); // five hundred keys
  const keys = page.keyboard;
  /** Presses Tab until this has the focus: whoever cannot use a mouse gets there so. */
  const reach = async (what, most = 140, key = "Tab") => {
    for (let pressed = 0; pressed < most; pressed++) {
      if (await what.evaluate((element) => element === document.activeElement)) return;
      await keys.press(key);
    }
    throw new Error(`${what} is not reached by ${key}`);
  };
  await page.goto("/area/derbyshire/2016-17/");
  await keys.press("Tab");
  await expect(page.getByText("Skip to main content")).toBeFocused();
  await keys.press("Enter");
  await expect(page).toHaveURL(/#main$/);
  await page.goto("/area/derbyshire/2016-17/");
  await reach(atlas.find);
  await expect(page.locator("html")).toHaveAttribute("data-started", ""); // a key is use
  await keys.type("Colchester");
  await keys.press("Enter");
  await expect(atlas.heading).toHaveText(/^Essex/);
  await reach(atlas.area);
  await keys.type("Durham");
  await expect(atlas.heading).toHaveText(/^Durham/);
  await reach(atlas.year);
  await keys.type("2019");
  await expect(atlas.heading).toHaveText("Durham police area 2019/20");
  const measure = page.locator("#measure");
  await reach(measure);
  await keys.type("Everyone");
  await expect(page).toHaveURL(/measure=total/);
  await reach(measure, 1);
  await keys.press("Home");
  // another area beside it
  await reach(page.getByText("Compare with other areas"));
  await keys.press("Enter");
  await reach(page.locator("#with"));
  await keys.type("Kent");
  await keys.press("Tab");
  await keys.press("Enter");
  await expect(page).toHaveURL(/with=kent/);
  // a year from the table, and a source
  await reach(
    page
      .getByRole("row", { name: /^2018\/19/ })
      .getByRole("link")
      .first(),
  );
  await keys.press("Enter");
  await expect(atlas.heading).toHaveText("Durham police area 2018/19");
  const noted = page.locator("#rates sup a").first();
  await reach(noted);
  await keys.press("Enter"); // it opens what is folded
  await expect(page.locator("#notes")).toHaveAttribute("open", "");
  await reach(page.locator("#notes :target a[href^='http']").first(), 2); // the note's own source is next
  // the panels
  await page.goto("/area/durham/2019-20/");
  for (const [panel, inside] of [
    ["story", "textarea, button"],
    ["share", "button, input"],
    ["own", "input[type=file]"],
  ]) {
    await reach(page.locator(`#${panel} > summary`));
    await keys.press("Enter");
    await reach(page.locator(`#${panel}`).locator(inside).first(), 30);
  }
  await reach(page.locator("footer a").last(), 200);
});

test("every function of the page of all areas by keyboard alone", async ({ page }) => {
  test.setTimeout(90_000);
  const keys = page.keyboard;
  const reach = async (what) => {
    for (let pressed = 0; pressed < 400; pressed++) {
      if (await what.evaluate((element) => element === document.activeElement)) return;
      await keys.press("Tab");
    }
    throw new Error(`${what} is not reached`);
  };
  await page.goto("/compare/2019-20/");
  await reach(page.locator("#years a[aria-label^='2018/19']"));
  await keys.press("Enter");
  await expect(page.locator("h1")).toContainText("2018/19");
  const sort = page.locator("th button").nth(1);
  await reach(sort);
  await keys.press("Enter");
  await expect(page.locator("th[aria-sort]").first()).toBeVisible();
  await reach(page.locator("table tbody a").first());
  await keys.press("Enter");
  await expect(page.locator("#app")).toBeVisible();
});
