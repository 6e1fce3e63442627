// The panel "Share and embed": what it hands out works where it is pasted.
import { serveHost } from "./hosts.js";
import { expect, test } from "./page.js";

const open = async (atlas, page, address) => {
  await atlas.open(address);
  await page.getByText("Share and embed").click();
  await expect(page.getByLabel("Embed code (no script)")).toHaveValue(/<iframe/);
};
const link = (page) => page.getByLabel("Link to this page");
const code = (page) => page.getByLabel("Embed code (no script)");
const picture = (page) => page.locator("#share-picture-code");

test("the panel is loaded when it is opened, and gives the link, the frame and the picture of what is shown", async ({
  atlas,
  page,
  baseURL,
}) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await atlas.open("/area/essex/2019-20/?utm_source=chat");
  expect(asked.some((path) => /panels|embed/.test(path))).toBe(false);
  await page.locator("#share > summary").click();
  await expect(link(page)).toHaveValue(`${baseURL}/area/essex/2019-20/`);
  await expect(code(page)).toHaveValue(
    /src="[^"]*\/embed\/essex\/2019-20\/" title="Registered sexual offenders: Essex police area, 2019\/20"/,
  );
  await expect(picture(page)).toHaveValue(
    /card\/essex-2019-20\.png" width="600" height="315" alt="Essex police area 2019\/20\. On 31 March 2020, 1,596 registered/,
  );
  await expect(page.locator("#share-picture")).toHaveJSProperty("naturalWidth", 1200);
  // each width is shown with the height that it needs, and the code reserves the greatest
  const captions = page.locator("#share-previews figcaption");
  for (const [index, width] of [260, 640, 900].entries())
    await expect(captions.nth(index)).toHaveText(new RegExp(`^${width} pixels wide: \\d+ high$`));
  const heights = (await captions.allTextContents()).map((text) => Number(/(\d+) high/.exec(text)[1]));
  await expect(code(page)).toHaveValue(new RegExp(`height="${Math.max(...heights)}"`));
});

test("it follows the page: another area, another year, another measure", async ({ atlas, page, baseURL }) => {
  await open(atlas, page, "/area/essex/");
  await expect(link(page)).toHaveValue(`${baseURL}/area/essex/`);
  // of the year that is shown, whatever comes later
  await expect(code(page)).toHaveValue(/\/embed\/essex\/2022-23\/" title="Registered sexual offenders: Essex police area, 2022\/23"/);
  await atlas.area.selectOption("durham");
  await expect(code(page)).toHaveValue(/\/embed\/durham\/2023-24\/"/);
  await atlas.year.selectOption("2016-17");
  await expect(link(page)).toHaveValue(`${baseURL}/area/durham/2016-17/`);
  await expect(code(page)).toHaveValue(/\/embed\/durham\/2016-17\/" title="Registered sexual offenders: Durham police area, 2016\/17"/);
  await page.getByLabel("Chart", { exact: true }).selectOption("total");
  await expect(code(page)).toHaveValue(/\/embed\/durham\/2016-17\/\?measure=total" title="everyone managed under MAPPA: Durham/i);
  await atlas.area.selectOption("kent");
  await expect(page.getByText("so there is no image")).toBeVisible();
  await expect(picture(page)).toBeHidden();
});

test("every option is in the code, in the order of the contract, and the frame obeys", async ({ atlas, page }) => {
  await open(atlas, page, "/area/durham/2019-20/?measure=cat2");
  await page.getByLabel("Show", { exact: true }).selectOption("Table of every year");
  await expect(page.locator("#share-latest")).toBeHidden();
  await page.getByLabel("Readers can choose another area").uncheck();
  await page.getByLabel("Readers can choose another year").uncheck();
  await expect(code(page)).toHaveValue(/\/embed\/durham\/2019-20\/\?measure=cat2&amp;view=table&amp;lock=area,year"/);
  await page.getByRole("combobox", { name: "Year shown", exact: true }).selectOption("Always the latest year we have");
  await expect(page.getByText("no longer matches what you wrote")).toBeVisible();
  await expect(code(page)).toHaveValue(
    /\/embed\/durham\/\?measure=cat2&amp;view=table&amp;lock=area,year" title="[^"]*, latest year we have"/,
  );
  const inside = page.frameLocator("#share-previews iframe").first();
  await expect(inside.locator("#chooser")).toBeHidden();
  await expect(inside.locator("#record")).toBeVisible();
  // no option hides what must travel
  for (const text of ["call 999", "does not show how safe an area is", "Source:"])
    await expect(inside.getByText(text).filter({ visible: true }).first()).toBeVisible();
  await page.getByLabel("Colours").selectOption("Always dark");
  await expect(code(page)).toHaveValue(/\?measure=cat2&amp;view=table&amp;lock=area,year&amp;theme=dark"/);
});

test("each kind of frame has its name in the code and its own height; where nothing can be chosen, nothing is locked", async ({
  atlas,
  page,
}) => {
  await open(atlas, page, "/area/essex/2019-20/");
  await page.getByLabel("Readers can choose another area").uncheck();
  const kinds = { "Chart alone": ["chart", 520], "Number alone": ["number", 480], Map: ["map", 1000], "Chart with facts": ["", 1000] };
  for (const [name, [kind, most]] of Object.entries(kinds)) {
    const alone = name.endsWith("alone");
    const query = [kind && `view=${kind}`, alone ? "" : "lock=area"].filter(Boolean).join("&amp;");
    await page.getByLabel("Show", { exact: true }).selectOption(name);
    await expect(code(page)).toHaveValue(new RegExp(`/embed/essex/2019-20/\\?${query}"`));
    await expect(page.getByLabel("Readers can choose another area")).toBeVisible({ visible: !alone });
    await expect.poll(async () => Number(/height="(\d+)"/.exec(await code(page).inputValue())[1])).toBeLessThanOrEqual(most);
  }
});

test("the code as it is given, pasted into a page that knows nothing of us: whole from 260 to 1280 pixels, with a title", async ({
  atlas,
  page,
}) => {
  for (const address of ["/area/essex/2019-20/", "/area/kent/"]) {
    await open(atlas, page, address);
    await expect(page.locator("#share-previews figcaption").nth(2)).toContainText("high");
    const pasted = await code(page).inputValue();
    expect(pasted).not.toContain("<script");
    let width = 260;
    const host = await serveHost(() => `<div style="width: ${width}px">${pasted}</div>`);
    for (width of [260, 320, 900, 1280]) {
      await page.setViewportSize({ width: width + 40, height: 700 }); // some browsers' scrollbars take room
      await page.goto(host.url);
      const frame = page.locator("iframe");
      await expect(frame).toHaveAttribute("title", /police area, 20\d\d\/\d\d$/);
      const inside = await (await frame.elementHandle()).contentFrame();
      await inside.waitForSelector("#headline");
      expect(
        await inside.evaluate(() => document.documentElement.scrollHeight - innerHeight),
        `${address} at ${width}`,
      ).toBeLessThanOrEqual(0);
    }
    host.close();
    await page.setViewportSize({ width: 1280, height: 720 });
  }
});

test("copying where it is allowed, and selected text where it is not", { tag: "@chromium" }, async ({ atlas, page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(atlas, page, "/area/essex/");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link(page).inputValue());
  // a frame of another origin may not copy unless it is allowed to
  const host = await serveHost(() => `<iframe title="x" width="900" height="700" src="${baseURL}/area/essex/"></iframe>`);
  await page.goto(host.url);
  const inside = page.frameLocator("iframe");
  await inside.getByText("Share and embed").click();
  await expect(code(inside)).toHaveValue(/<iframe/);
  await inside.getByRole("button", { name: "Copy code" }).first().click();
  await expect(inside.getByText("The text is selected")).toBeVisible();
  await expect(code(inside)).toBeFocused();
  const selected = await code(inside).evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
  expect(selected).toBe(await code(inside).inputValue());
  host.close();
  expect(atlas.errors.splice(0).filter((error) => !error.includes("permissions policy"))).toEqual([]); // Chromium's word on the same
});

test("what is selected for copying stays so when the heights come", async ({ atlas, page }) => {
  let come;
  const frames = new Promise((done) => (come = done));
  await page.route("**/embed/**", async (route) => (await frames, route.continue()));
  await open(atlas, page, "/area/essex/");
  await code(page).focus();
  await expect(code(page)).toHaveValue(/height="1000"/);
  come();
  await expect(code(page)).not.toHaveValue(/height="1000"/);
  const selected = await code(page).evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
  expect(selected).toBe(await code(page).inputValue());
});

test("the system's own way to share, where there is one", async ({ atlas, page, baseURL }) => {
  await page.addInitScript(() => (navigator.share = async (told) => void (globalThis.shared = told)));
  await open(atlas, page, "/area/essex/2019-20/");
  await page.getByRole("button", { name: "Share…" }).click();
  await expect.poll(() => page.evaluate(() => globalThis.shared?.url)).toBe(`${baseURL}/area/essex/2019-20/`);
  await page.evaluate(() => (navigator.share = () => Promise.reject(new DOMException("no", "NotAllowedError"))));
  await page.getByRole("button", { name: "Share…" }).click();
  await expect(page.getByText("Sharing is blocked here")).toBeVisible();
});

test("without script the bare form and the page to try it with are plain links; without the panel's script a line says so", async ({
  browser,
  page,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto("/area/essex/2019-20/");
  await plain.getByText("Share and embed").click();
  await plain.getByRole("link", { name: "the embed version" }).click();
  await expect(plain).toHaveURL("/embed/essex/2019-20/");
  await context.close();
  await page.route("**/panels-*.js", (route) => route.abort());
  await page.goto("/area/essex/");
  await page.getByText("Share and embed").click();
  await expect(page.getByText("This section could not be loaded")).toBeVisible();
});

test("by keyboard alone, from the heading to a copied code", async ({ atlas, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await atlas.open("/area/essex/");
  await page.locator("#share summary").focus();
  await page.keyboard.press("Enter");
  await expect(code(page)).toHaveValue(/<iframe/);
  for (let step = 0; step < 20 && !(await page.evaluate(() => document.activeElement.dataset.copy === "share-code")); step++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Copied.")).toBeVisible();
});
