// The byte budgets of the fixture and of a full dataset (those of the shipped one: shipped.spec.js); and what a first view loads.
import { budgets } from "./budget.js";
import { expect, started, test } from "./page.js";

for (const name of ["fixture", "full"]) budgets(name);

// how far from sight a picture is fetched is each browser's own
test("a first view asks for five files at most, its use for three more, and nothing is asked of anyone else", { tag: "@chromium" }, async ({
  page,
  baseURL,
}) => {
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  const asked = () => requests.filter((url) => !url.endsWith("icon.png")).map((url) => url.replace(/.*\//, "").replace(/-[0-9a-f]{8}/, ""));
  await page.goto("/area/essex/");
  await page.waitForLoadState("networkidle"); // and nothing more comes
  expect(asked().sort()).toEqual(["", "latest.json", "map.svg", "public-sans.woff2", "start.js"]); // five at most
  await started(page);
  expect(asked()).toEqual(expect.arrayContaining(["app.wasm", "figures.txt", "load.js"]));
  expect(requests.every((url) => url.startsWith(baseURL))).toBe(true);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
