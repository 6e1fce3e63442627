// The app can fail in many ways; the page never does. Each rung: what goes wrong, and what the reader still has.
import { expect, started, test } from "./page.js";

const line = (page) => page.locator("#not-started");

/// The page stands, says so in one line, and a choice leads to the page of that choice.
async function stands(page) {
  await page.mouse.move(40, 40); // at which the app is fetched
  await expect(line(page)).toContainText("Some features could not load. You can still open every area and year");
  await expect(page.locator("#lead")).toContainText("1,596");
  await page.locator("#area").selectOption("durham");
  await expect(page).toHaveURL("/area/durham/2019-20/");
}

const answered = (pattern, answer) => (page) => page.route(pattern, (route) => route.fulfill(answer));
const before = (script) => (page) => page.addInitScript(script);

for (const [what, breaks] of Object.entries({
  "the wasm is missing": answered("**/*.wasm", { status: 404, body: "" }),
  "the wasm is no wasm": answered("**/*.wasm", { status: 200, contentType: "application/wasm", body: "no wasm" }),
  "the figures are missing": answered("**/figures-*", { status: 404, body: "" }),
  "the figures are no figures": answered("**/figures-*", { status: 200, body: "no figures" }),
  "the script is missing": answered("**/assets/start-*.js", { status: 404, body: "" }),
  "the script of the app is missing": answered("**/assets/load-*.js", { status: 404, body: "" }),
  "the script is newer than the browser": answered("**/assets/start-*.js", {
    status: 200,
    contentType: "text/javascript",
    body: "let it be;",
  }),
  "the browser knows no modules": before(() => {
    delete HTMLScriptElement.prototype.noModule;
    delete NodeList.prototype.forEach;
  }),
  "the browser knows no wasm": before(() => delete globalThis.WebAssembly),
  "the app breaks off at the start": before(() => {
    const real = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...given) => {
      const { instance, module } = await real(...given);
      const start = () => {
        throw new WebAssembly.RuntimeError("unreachable");
      };
      return { instance: { exports: { ...instance.exports, start } }, module };
    };
  }),
  "wasm is forbidden by the host's own policy": (page) =>
    page.route("**/area/essex/**", async (route) => {
      const answer = await route.fetch();
      const headers = { ...answer.headers(), "content-security-policy": "script-src 'self' 'unsafe-inline'" };
      await route.fulfill({ response: answer, headers });
    }),
})) {
  test(`if ${what} the page stands and says so`, async ({ page }) => {
    await breaks(page);
    await page.goto("/area/essex/2019-20/");
    await stands(page);
  });
}

test("wasm served as something else still starts", async ({ page }) => {
  await page.route("**/*.wasm", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), "content-type": "text/plain" } });
  });
  await page.goto("/area/essex/2019-20/");
  await started(page);
  await expect(line(page)).toBeHidden();
});

/** Every function that the app is given by the browser breaks off, once it is told to by `breakOff`. */
const breakable = (page) =>
  page.addInitScript(() => {
    const real = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = (source, imports) => {
      for (const functions of Object.values(imports)) {
        for (const [name, does] of Object.entries(functions)) {
          if (typeof does !== "function") continue;
          functions[name] = (...given) => {
            if (globalThis.breakOff) throw new WebAssembly.RuntimeError("unreachable");
            return does(...given);
          };
        }
      }
      return real(source, imports);
    };
  });

test("if the app breaks off later it is stopped, and the page as published is a link away", async ({ page }) => {
  await breakable(page);
  await page.goto("/area/essex/2019-20/");
  await started(page);
  await page.locator("#area").selectOption("durham");
  await expect(page.locator("h1")).toContainText("Durham");
  // at once, since whatever else the app does now breaks it off too
  await page.evaluate(() => {
    globalThis.breakOff = true;
    const area = document.getElementById("area");
    area.value = "kent";
    area.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(line(page)).toContainText("Something went wrong and this page may be incomplete");
  for (const id of ["find", "area", "year", "measure"]) await expect(page.locator(`#${id}`)).toBeDisabled();
  await line(page).getByRole("link").click();
  await expect(page).toHaveURL("/area/durham/2019-20/");
  await expect(line(page)).toBeHidden();
  await expect(page.locator("h1")).toContainText("Durham police area 2019/20");
});

test("the list of sources is asked for again if it could not be had", async ({ page }) => {
  let asked = 0;
  await page.route("**/details-*", (route) => (asked++ ? route.continue() : route.abort()));
  await page.goto("/area/essex/2019-20/");
  await started(page);
  await page.locator("#area").selectOption("kent");
  await expect.poll(() => asked).toBeGreaterThan(0);
  await expect(line(page)).toBeHidden(); // choosing works, and nothing says otherwise
  await page.locator("#year").selectOption("2016-17");
  await page.locator("#year").selectOption("2019-20");
  await page.locator("#area").selectOption("essex");
  await expect(page.locator("#notes li").first()).toBeAttached();
});

test("if the list of sources is of another edition a line says so, and the app goes on", async ({ page }) => {
  const other = "http://127.0.0.1:4174/";
  const html = await (await page.request.get(`${other}embed/check/`)).text();
  const [details] = /assets\/details-[^"]+/.exec(html);
  const body = await (await page.request.get(other + details)).body();
  await page.route("**/details-*", (route) => route.fulfill({ body }));
  await page.goto("/area/essex/2019-20/");
  await started(page);
  await page.locator("#area").selectOption("kent");
  await expect(line(page)).toHaveText(
    "Sources and notes could not be loaded. A file of this page is damaged, or of another edition. Reload the page.",
  );
  await expect(page.locator("h1")).toContainText("Kent");
  for (const id of ["find", "area", "year", "measure"]) await expect(page.locator(`#${id}`)).toBeEnabled();
  await page.locator("#area").selectOption("durham");
  await expect(page.locator("h1")).toContainText("Durham");
  await expect(page).toHaveURL("/area/durham/2019-20/");
});

test("if the app breaks off over the list of sources it is stopped", async ({ page }) => {
  await breakable(page);
  await page.route("**/details-*", async (route) => {
    await page.evaluate(() => (globalThis.breakOff = true));
    await route.continue();
  });
  await page.goto("/area/essex/2019-20/?measure=cat2");
  await expect(page.locator("html")).toHaveAttribute("data-started", ""); // at once, since only the app can draw what is asked for
  await page.locator("#area").focus();
  await expect(line(page)).toContainText("Something went wrong and this page may be incomplete");
  await expect(page.locator("#area")).toBeDisabled();
  await expect(line(page).getByRole("link")).toHaveJSProperty("href", "http://127.0.0.1:4173/area/essex/2019-20/");
});

test("after the app has broken off links lead to pages, and Back does", async ({ page }) => {
  await page.goto("/area/essex/2019-20/");
  await started(page);
  await page.getByRole("row", { name: "2018/19" }).getByRole("link").click();
  await expect(page.locator("h1")).toContainText("2018/19");
  await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") })));
  await expect(line(page)).toBeVisible();
  await page.goBack();
  await expect(page.locator("h1")).toContainText("Essex police area 2019/20");
  await expect(page.locator("html")).not.toHaveAttribute("data-stopped", "");
});
