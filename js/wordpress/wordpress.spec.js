// Our frames in a real WordPress, as its editors paste them and its readers see them.
import { expect, test } from "@playwright/test";
import { ATLAS, start } from "./host.js";

const PAGES = ["", "area/essex/2019-20/", "area/essex", "embed/essex/2019-20/", "compare/", "compare/2019-20/", "cy/area/gwent/"];
const ROLES = ["administrator", "editor", "author"];
/** @type {Awaited<ReturnType<typeof start>>} */
let wordpress;

test.describe.configure({ mode: "serial" }); // one WordPress serves all
test.use({ ignoreHTTPSErrors: true });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  wordpress = await start();
  console.log(`WordPress ${wordpress.version}`);
});
test.afterAll(() => wordpress?.stop());

/** The code that our panel hands out for what an area's page shows. */
async function code(page) {
  await page.goto(`${ATLAS}area/essex/2019-20/`);
  await page.mouse.move(40, 40);
  await page.locator("#share summary").first().click();
  await expect(page.locator("#share-previews figcaption").nth(2)).toContainText("high");
  return page.locator("#share-code").inputValue();
}

/** A post as a reader sees it: the frame is there, as wide as its column, and all of it can be read. */
async function whole(page, address, width) {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(address);
  const frame = page.locator("iframe").first();
  await frame.scrollIntoViewIfNeeded();
  await expect(frame).toBeVisible();
  const inside = await (await frame.elementHandle()).contentFrame();
  await inside.waitForSelector("#leads", { state: "attached" });
  const state = () =>
    inside.evaluate(() => {
      scrollTo(0, 1e6);
      const { bottom, right } = document.querySelector("#leads").getBoundingClientRect();
      return { reached: bottom <= innerHeight + 1, wide: document.documentElement.scrollWidth - innerWidth, right: right <= innerWidth };
    });
  await expect.poll(state, address).toEqual({ reached: true, wide: 0, right: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${address} at ${width}`).toBeLessThanOrEqual(0);
  return inside;
}

/** Logs in, and opens the editor on a new post. */
async function write(page, role, query = "") {
  await page.setViewportSize({ width: 1280, height: 900 });
  // by the form, without its page, whose script takes the focus at some moment
  const login = `${wordpress.address}/wp-login.php`;
  await page.request.get(login);
  const answer = await page.request.post(login, { form: { log: role, pwd: "password", testcookie: "1" } });
  expect(answer.url()).toContain("/wp-admin/");
  await page.goto(`${wordpress.address}/wp-admin/post-new.php${query}`);
}

test("a bare address of every kind of page is a frame by our oEmbed answer", { tag: "@short" }, async () => {
  for (const path of PAGES) {
    const answer = await wordpress.ask("oembed", ATLAS + path);
    expect(answer, path).toMatch(/<iframe class="wp-embedded-content" sandbox="allow-scripts"[^>]* width="100%" height="1000"/);
    expect(answer, path).not.toContain("scrolling");
  }
  expect(await wordpress.ask("oembed", `${ATLAS}about/`)).toBe(false);
});

test("of the code of an author, who may paste none, the link stays", { tag: "@short" }, async ({ page }) => {
  const kept = await wordpress.ask("kses", await code(page));
  expect(kept).toBe(`<a href="${ATLAS}area/essex/2019-20/">Registered sexual offenders: Essex police area, 2019/20 (MAPPA Atlas)</a>`);
});

test("a post in a column of 260 pixels and on a desk: as wide as its column, and all can be read", { tag: "@short" }, async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of ["area/essex/2019-20/", "area/kent/", "compare/2019-20/", "cy/area/gwent/"]) {
    const address = ATLAS + path;
    const block = `<!-- wp:embed {"url":"${address}","type":"rich"} --><figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`;
    for (const [kind, content] of [
      ["classic", `${address}\n\nText.`],
      ["block", block],
    ]) {
      const post = await wordpress.ask("post", "author", `${kind} ${path}`.replace(/\W+/g, "-"), content);
      for (const width of [320, 1280]) await whole(page, post, width);
      const feed = await (await page.request.get(`${post}feed/?withoutcomments=1`)).text();
      expect(feed, path).toContain(address.replace("compare/2019-20/", "compare/"));
    }
  }
});

test("in letters of twice the size the end of a frame can be scrolled to", { tag: "@short" }, async ({ page }) => {
  const post = await wordpress.ask("post", "author", "large", `${ATLAS}area/hampshire/2010-11/`);
  const inside = await whole(page, post, 320);
  await inside.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  const end = () =>
    inside.evaluate(() => (scrollTo(0, 1e6), document.querySelector("#leads").getBoundingClientRect().bottom - innerHeight));
  await expect.poll(end).toBeLessThanOrEqual(1);
});

test("sixty fresh visits: no height is told that is none, and the last is the frame's", async ({ browser }) => {
  test.setTimeout(240_000);
  const post = await wordpress.ask("post", "author", "visits", `${ATLAS}area/essex/2019-20/`);
  const told = [];
  for (let visit = 0; visit < 60; visit++) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.told = [];
      if (self === top) addEventListener("message", ({ data }) => data?.message === "height" && window.told.push(Number(data.value)));
    });
    await page.goto(post);
    await page.locator("iframe").scrollIntoViewIfNeeded();
    const inside = await (await page.locator("iframe").elementHandle()).contentFrame();
    const own = () => inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await expect.poll(async () => (await page.evaluate(() => Number(document.querySelector("iframe").height))) - (await own())).toBe(0);
    told.push(await page.evaluate(() => window.told));
    await context.close();
  }
  const heights = told.flat();
  console.log("heights told", Math.min(...heights), "to", Math.max(...heights), "in", told.length, "visits; first ones", [
    ...new Set(told.map(([first]) => first)),
  ]);
  // before it is shown WordPress has it as wide as the window, where it is lower
  expect(Math.min(...heights)).toBeGreaterThan(400);
  expect(Math.max(...heights)).toBeLessThan(1000);
});

for (const role of ROLES)
  test(`the block editor, as ${role}: a bare address, a frame's address and our code, pasted`, async ({ page, context }) => {
    test.setTimeout(180_000);
    const pasted = await code(page);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    for (const what of [`${ATLAS}area/essex/2019-20/`, `${ATLAS}embed/essex/2019-20/`, `${ATLAS}compare/2019-20/`, pasted]) {
      await write(page, role);
      await page.waitForFunction(() => window.wp?.data?.select("core/editor")?.getCurrentPostId());
      await page.evaluate(() => {
        const { dispatch, select } = window.wp.data;
        if (select("core/edit-post")?.isFeatureActive?.("welcomeGuide")) dispatch("core/edit-post").toggleFeature("welcomeGuide");
        dispatch("core/preferences")?.set("core/edit-post", "welcomeGuide", false);
      });
      await page.keyboard.press("Escape");
      const canvas = page.locator('iframe[name="editor-canvas"]');
      await expect(page.locator(".editor-post-title__input").or(canvas).first()).toBeVisible();
      const editor = (await canvas.count()) ? page.frameLocator('iframe[name="editor-canvas"]') : page;
      await editor.locator(".editor-post-title__input").click();
      await page.keyboard.type(`Pasted ${role}`);
      await page.keyboard.press("Enter");
      await page.evaluate((text) => navigator.clipboard.writeText(text), what);
      await page.keyboard.press("Control+V");
      await expect(editor.locator(".wp-block-embed__wrapper iframe, .wp-block-embed iframe, .wp-block-html").first()).toBeVisible({
        timeout: 20_000,
      });
      const post = await page.evaluate(async () => {
        const { dispatch, select } = window.wp.data;
        dispatch("core/editor").editPost({ status: "publish" });
        await dispatch("core/editor").savePost();
        return select("core/editor").getPermalink();
      });
      for (const width of [320, 1280]) await whole(page, post, width);
    }
  });

for (const role of ROLES)
  test(`the classic editor, as ${role}: a bare address, and our code in the tab for code`, async ({ page }) => {
    test.setTimeout(120_000);
    const pasted = await code(page);
    for (const what of [`${ATLAS}area/essex/2019-20/`, pasted]) {
      await write(page, role, "?classic");
      await page.locator("#title").fill(`Classic ${role}`);
      await page.locator("#content-html").click();
      await page.locator("#content").fill(what);
      await page.locator("#content-tmce").click();
      await page.locator("#content-html").click();
      await page.locator("#publish").click();
      await page.waitForURL(/post\.php/);
      const post = `${wordpress.address}/?p=${new URL(page.url()).searchParams.get("post")}`;
      if (role === "author" && what === pasted) {
        await page.goto(post);
        await expect(page.getByRole("link", { name: /Essex police area, 2019\/20 \(MAPPA Atlas\)/ })).toBeVisible();
      } else for (const width of [320, 1280]) await whole(page, post, width);
    }
  });

test("Custom HTML: kept of an administrator and an editor; of an author the link stays", async ({ page }) => {
  const pasted = await code(page);
  for (const role of ROLES) {
    const post = await wordpress.ask("post", role, `html-${role}`, `<!-- wp:html -->\n${pasted}\n<!-- /wp:html -->`);
    if (role === "author") {
      await page.goto(post);
      await expect(page.getByRole("link", { name: /Essex police area, 2019\/20 \(MAPPA Atlas\)/ })).toBeVisible();
    } else for (const width of [320, 1280]) await whole(page, post, width);
  }
});
