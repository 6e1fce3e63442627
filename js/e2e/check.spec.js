// The page with which publishers try what their system keeps of a frame: it says what is so, in each kind of host.
import { hosts, serveHost } from "./hosts.js";
import { expect, test } from "./page.js";

let host;
test.afterEach(() => host?.close());

async function inside(page, content) {
  host = await serveHost(() => content);
  await page.goto(host.url);
  return page.frameLocator("iframe");
}
const row = (frame, name) => frame.locator(`#check-${name}`);
const address = (baseURL) => `${baseURL}/embed/check/?lock=area,year`;

test("in a page with a listener: script runs, the height is followed, the address is whole", async ({ page, baseURL }) => {
  const frame = await inside(page, hosts["Datawrapper's listener"](address(baseURL)));
  await expect(row(frame, "script")).toHaveText("JavaScript runs.");
  await expect(row(frame, "app")).toContainText("It works");
  await expect(row(frame, "height")).toHaveText("Your page follows the height of the embed.");
  await expect(row(frame, "sandbox")).toContainText("None that affects us");
  await expect(row(frame, "address")).toContainText("The full link came through");
  await expect(row(frame, "referrer")).toContainText("127.0.0.1");
});

test("in a page without one, which cuts off the query: both are said", async ({ page, baseURL }) => {
  const frame = await inside(
    page,
    `<iframe title="x" width="240" height="400" referrerpolicy="no-referrer" src="${baseURL}/embed/check/"></iframe>`,
  );
  await expect(row(frame, "height")).toContainText(/does not follow .* stays at 400 pixels, and this page needs \d{3,4}/);
  await expect(row(frame, "address")).toContainText("Part of the link is missing");
  await expect(row(frame, "width")).toContainText("240 pixels wide. That is too narrow");
  await expect(row(frame, "referrer")).toContainText("did not tell the embed");
});

test("in WordPress's sandbox: no origin, no storage, no copying, and the app all the same", { tag: "@chromium" }, async ({
  page,
  baseURL,
}) => {
  const frame = await inside(
    page,
    `<iframe title="x" width="600" height="900" sandbox="allow-scripts" src="${address(baseURL)}#?secret=abc"></iframe>`,
  );
  await expect(row(frame, "sandbox")).toContainText("as WordPress does");
  await expect(row(frame, "storage")).toContainText("Blocked here");
  await expect(row(frame, "app")).toContainText("It works");
  await expect(row(frame, "address")).toContainText("WordPress added to it");
  await frame.getByRole("button", { name: "Test copying" }).click();
  await expect(row(frame, "copied")).toContainText("Copying is blocked here");
});

test("in a sandbox without script: the page says so, and what stands all the same", async ({ page, baseURL }) => {
  const frame = await inside(page, `<iframe title="x" width="600" height="900" sandbox src="${address(baseURL)}"></iframe>`);
  await expect(row(frame, "script").locator("noscript")).toBeVisible();
  expect(await row(frame, "script").locator("noscript").textContent()).toContain("JavaScript is not running here");
  await expect(frame.locator("#not-started")).toBeHidden();
  await expect(row(frame, "height")).toContainText("Not tested");
  await expect(frame.getByText("If a child is in immediate danger, call 999")).toBeVisible();
});

test("alone it gives the code to try it with", async ({ atlas, page, baseURL }) => {
  await page.goto("/embed/check/");
  await expect(page.locator("#check-code")).toHaveValue(new RegExp(`^<iframe src="${baseURL}/embed/check/\\?lock=area,year" title="`));
  await expect(row(page, "height")).toContainText("is not embedded");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(atlas.errors).toEqual([]);
});

test("where the app cannot be loaded, it says so and why", async ({ page, baseURL }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 403 }));
  const frame = await inside(page, hosts.AMP(address(baseURL)));
  await expect(row(frame, "app")).toContainText("It could not load (error 403)");
});
