// Bad addresses, no script, no wasm, slow wasm.
import { expect, painted, started, test } from "./page.js";

for (const [address, said, offer] of [
  ["/?area=esex", "We could not find a police area called “esex”", "Essex"],
  ["/?area=KENT&year=2019-20", "We could not find a police area called “KENT”", "Kent"],
  ["/?area=essex&year=2031-32", "“2031-32” is not a year we cover (2010/11 to 2023/24, written 2023-24)", "2023/24"],
  ["/area/kent/?measure=x", "We did not recognise “x” in this link", null],
  ["/?area=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "“<img src=x onerror=alert(1)>”", null],
  [`/?area=%ff%fe%00&measure=${"x".repeat(6000)}`, "We could not find a police area called", null],
]) {
  test(`${address.slice(0, 60)} is answered in a line`, async ({ atlas }) => {
    await atlas.open(address);
    await expect(atlas.notices).toContainText(said);
    await expect(atlas.heading).toBeVisible();
    if (offer) {
      await atlas.notices.getByRole("link", { name: offer, exact: true }).click();
      await expect(atlas.heading).toContainText(offer);
      await expect(atlas.notices).toHaveText("");
    }
  });
}

test("where no style sheet can be made, as in Safari before 16.4, every panel opens in its style", async ({ atlas, page }) => {
  await page.addInitScript(() => {
    globalThis.CSSStyleSheet = class {
      constructor() {
        throw new TypeError("Illegal constructor");
      }
    };
    delete Document.prototype.adoptedStyleSheets;
  });
  await atlas.open("/area/derbyshire/2016-17/");
  for (const panel of ["share", "story", "own"]) await page.locator(`#${panel} > summary`).click();
  await expect(page.locator("#share-code")).toHaveValue(/<iframe/);
  await expect(page.locator("#story-text")).toHaveValue(/1,154/);
  await expect(page.locator("#own-file")).toBeVisible();
  await expect(page.locator("#share .line").first()).toHaveCSS("display", "flex");
  await expect(page.locator("#story-paste")).toHaveCSS("resize", "vertical");
  await expect(page.locator("#own-drop")).toHaveCSS("border-top-style", "dashed");
  await page.locator("#with-line > summary").click();
  await expect(page.locator("#with-line select")).toHaveCount(1);
  await expect(page.locator("#answer")).toHaveCSS("position", "absolute");
  await expect(page.getByText("could not be loaded")).toHaveCount(0);
});

test("three hundred addresses of noise in a row: each shows a page, none breaks it", async ({ atlas, page }) => {
  await atlas.open("/area/kent/");
  const shown = await page.evaluate(async () => {
    let seed = 20261122;
    const chance = (below) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    const bits = [
      "area=",
      "year=",
      "measure=",
      "with=",
      "from=",
      "lock=",
      "view=",
      "kent",
      "~",
      "2016-17",
      "&",
      "%00",
      "%ff",
      "%",
      "<b>",
      "=",
      "é",
      "\u202e",
      "9".repeat(300),
      "essex",
    ];
    let headings = 0;
    for (let round = 0; round < 300; round++) {
      const noise = Array.from({ length: chance(9) }, () => bits[chance(bits.length)]).join("");
      history.pushState(null, "", `/?${noise}`);
      dispatchEvent(new PopStateEvent("popstate"));
      await new Promise((done) => setTimeout(done));
      headings += document.querySelector("h1").textContent.length > 5 && document.querySelectorAll("#notices b").length === 0;
    }
    return headings;
  });
  expect(shown).toBe(300);
});

// the site of the fixture knows where it will stand; the full one finds its root from the address
const roots = {
  "http://127.0.0.1:4173/": "https://atlas.example/",
  "http://127.0.0.1:4176/news/embeds/atlas/": "https://atlas.example/",
  "http://127.0.0.1:4174/": "/",
  "http://127.0.0.1:4177/data/mappa/": "/data/mappa/",
};
for (const [root, leads] of Object.entries(roots)) {
  for (const depth of ["nowhere", "area/derbyshir/", "area/derbyshire/1999-00/", "area/a/b/c/d/derbyshire"]) {
    // where the path to the site has a folder named like one of ours, only what lies in another can tell where the site begins
    if (leads === "/data/mappa/" && depth === "nowhere") continue;
    test(`${root}${depth} is no page, and says so with the way back`, async ({ page }) => {
      const answer = await page.goto(root + depth);
      expect(answer.status()).toBe(404);
      await expect(page.locator("h1")).toHaveText("Page not found");
      await expect(page.getByRole("link", { name: "Kent", exact: true })).toHaveAttribute("href", `${leads}area/kent/`);
      if (depth.includes("derby")) {
        await expect(page.locator("#offer")).toHaveText("Did you mean Derbyshire?");
        await expect(page.locator("#offer a")).toHaveAttribute("href", `${leads}area/derbyshire/`);
      }
    });
  }
}

test("the way back from no page leads to a page", async ({ page }) => {
  await page.goto("http://127.0.0.1:4177/data/mappa/area/derbyshir/");
  await page.locator("#offer a").click();
  await expect(page).toHaveURL("http://127.0.0.1:4177/data/mappa/area/derbyshire/");
  await expect(page.locator("h1")).toContainText("Derbyshire police area");
});

test("without script the page is whole, and areas are chosen from the list", { tag: "@chromium" }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/area/durham/");
  await expect(page.locator("#chart .wide svg")).toBeVisible();
  await expect(page.locator("#chooser")).toBeHidden();
  await expect(page.getByRole("row")).not.toHaveCount(0);
  await page.getByRole("link", { name: "All areas" }).click();
  await page.getByRole("main").getByRole("link", { name: "Essex" }).click();
  await expect(page.locator("h1")).toHaveText("Essex police area 2022/23");
  await page.getByRole("row", { name: "2019/20" }).getByRole("link").first().click();
  await expect(page.locator("h1")).toHaveText("Essex police area 2019/20");
  await context.close();
});

/// The app's wasm arrives five seconds late.
const late = (page) =>
  page.route("**/*.wasm", async (route) => {
    await new Promise((done) => setTimeout(done, 5000));
    await route.continue().catch(() => {}); // the reader has gone on
  });

test("what is asked before the app has started is answered then", async ({ page }) => {
  await late(page);
  await page.goto("/area/kent/2022-23/");
  await page.locator("#find").pressSequentially("Colchester");
  await page.locator("#find").press("Enter");
  await expect(page.locator("html")).not.toHaveAttribute("data-started", "");
  await started(page);
  await expect(page.locator("#find")).toBeFocused();
  await expect(page.locator("h1")).toHaveText("Essex police area 2022/23");
});

test("a measure that is chosen before the app has started is drawn then, of the area that is chosen too", async ({ page }) => {
  await late(page);
  await page.goto("/area/durham/2016-17/");
  await page.locator("#measure").selectOption("total");
  await page.locator("#area").selectOption("england-and-wales");
  await expect(page).toHaveURL("/area/england-and-wales/2016-17/");
  await expect(page.locator("html")).not.toHaveAttribute("data-started", "");
  await started(page);
  await expect(page).toHaveURL("/area/england-and-wales/2016-17/?measure=total");
  await expect(page.locator("#measure")).toHaveValue("total");
  await expect(page.locator(".subtitle")).toHaveText(/^Everyone managed under MAPPA, number of people on 31 March, /);
});

test("a choice that was answered from its page, where the app cannot come, survives a link to a part of the page", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("/area/essex/2019-20/");
  await page.locator("#area").selectOption("durham");
  await expect(page).toHaveURL("/area/durham/2019-20/");
  await expect(page.locator("h1")).toContainText("Durham");
  await page.evaluate(() => (window.mine = true));
  await page.evaluate(() => (location.hash = "#record"));
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL("/area/durham/2019-20/");
  await painted(page);
  expect(await page.evaluate(() => window.mine)).toBe(true);
  await expect(page.locator("h1")).toContainText("Durham");
});

test("what is asked before the places have come is answered with them", async ({ page }) => {
  let come;
  const places = new Promise((done) => (come = done));
  await page.route("**/towns-*", async (route) => (await places, route.continue()));
  await page.goto("/area/kent/2022-23/");
  await started(page);
  await page.locator("#find").pressSequentially("Colchester");
  await page.locator("#find").press("Enter");
  await expect(page.locator("h1")).toHaveText("Kent police area 2022/23");
  come();
  await expect(page.locator("h1")).toHaveText("Essex police area 2022/23");
  await expect(page.locator("#find")).toHaveValue("");
});

test("the start touches nothing that is in use: text, focus, selection, scroll position, controls", async ({ page }) => {
  await late(page);
  await page.goto("/area/essex/2019-20/");
  await page.locator("#find").pressSequentially("Colch");
  await page.evaluate(() => {
    document.getElementById("find").setSelectionRange(1, 3);
    scrollTo(0, 120);
    globalThis.controls = [...document.querySelectorAll("#app select, #app input, #app h1, #app svg")];
  });
  await expect(page.locator("html")).not.toHaveAttribute("data-started", "");
  await started(page);
  await expect(page.locator("#found")).toContainText("Essex"); // what was typed is answered
  const now = await page.evaluate(() => {
    const find = document.getElementById("find");
    const same = globalThis.controls.every((control) => control.isConnected);
    return [find.value, find.selectionStart, find.selectionEnd, document.activeElement === find, scrollY, same];
  });
  expect(now).toEqual(["Colch", 1, 3, true, 120, true]);
});

test("a year chosen before the app has started is a plain link, and Back leads back", async ({ page }) => {
  await late(page);
  await page.goto("/area/essex/");
  await page.locator("#year").selectOption("2019-20");
  await expect(page).toHaveURL("/area/essex/2019-20/");
  await expect(page.locator("#lead")).toContainText("1,596");
  await page.goBack();
  await expect(page).toHaveURL("/area/essex/");
  await expect(page.locator("h1")).toHaveText("Essex police area 2022/23");
  await expect(page.locator("#year")).toHaveValue("2022-23");
});

test("another view than the published one does not pass for it", async ({ atlas, page }) => {
  await atlas.open("/area/kent/");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", "https://atlas.example/area/kent/");
  await atlas.area.selectOption("essex");
  await expect(atlas.heading).toContainText("Essex");
  await expect(page.locator("link[rel=canonical], meta[property^='og:']")).toHaveCount(0);
});

test("in a sandboxed frame the page works, sources and all", async ({ page, baseURL }) => {
  await page.route("**/article", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<iframe width="900" height="800" sandbox="allow-scripts" src="${baseURL}/area/kent/"></iframe>`,
    }),
  );
  await page.goto("/article"); // a sandbox has an origin of its own
  const inside = page.frameLocator("iframe");
  await started(page, inside);
  await inside.locator("#find").fill("Colchester");
  await expect(inside.locator("#found")).toContainText("Essex");
  await inside.locator("#area").selectOption("essex");
  await expect(inside.locator("h1")).toContainText("Essex");
  await expect(inside.locator("#notes li").first()).toBeAttached();
  await expect(inside.locator("#not-started")).toBeHidden();
});

test("no page breaks its own policy, and none runs what it does not name", async ({ atlas, page }) => {
  for (const address of [
    "/",
    "/area/essex/2019-20/",
    "/compare/2019-20/",
    "/data/",
    "/about/",
    "/embed/essex/2019-20/",
    "/embed/compare/2019-20/",
    "/embed/check/",
    "/mappa-atlas.html",
  ]) {
    await page.goto(address, { waitUntil: "load" });
    const run = await page.evaluate(() => {
      globalThis.ran = false;
      const script = document.createElement("script");
      script.textContent = "globalThis.ran = true";
      document.head.append(script);
      return globalThis.ran;
    });
    expect(run, address).toBe(false);
    expect(
      atlas.errors.splice(0).filter((error) => !error.includes("inline script")),
      address,
    ).toEqual([]);
  }
});

test("of no hostile address the 404 page has links to another host", async ({ page }) => {
  const site = "http://127.0.0.1:4174";
  const hostile = [
    "//evil.example/area/kent",
    "/\\evil.example/x",
    "/.//evil.example/cy/",
    "/%2e%2e//evil.example/x",
    "///evil.example/x",
    "//user@evil.example/area/x",
  ];
  const html = await (await page.request.get(`${site}/404.html`)).text();
  for (const path of hostile) {
    await page.route(`${site}/**`, (route) =>
      route.request().isNavigationRequest() ? route.fulfill({ status: 404, contentType: "text/html", body: html }) : route.continue(),
    );
    await page.goto(site + path);
    const origins = await page.locator("a[href]").evaluateAll((links) => [...new Set(links.map((link) => new URL(link.href).origin))]);
    expect(origins, path).toEqual([site]);
    await page.unroute(`${site}/**`);
  }
});
