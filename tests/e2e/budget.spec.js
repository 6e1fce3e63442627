// The byte budgets of the product's contract, in brotli bytes; and what a first view loads.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, started, test } from "./page.js";

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const site = (name) => new URL(`../../target/site/${name}/`, import.meta.url).pathname;

function htmlFiles(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? htmlFiles(path) : name.endsWith(".html") ? [path] : [];
  });
}

for (const [name, most] of [["shipped", 95_000], ["full", 115_000]]) {
  test(`the first view of the ${name} dataset: script, wasm, style and figures`, () => {
    const assets = join(site(name), "assets");
    const sizes = Object.fromEntries(readdirSync(assets).map((file) => [file.replace(/-[0-9a-f]+/, ""), brotli(readFileSync(join(assets, file)))]));
    const page = readFileSync(join(site(name), "index.html"), "utf8");
    sizes.style = brotli(/<style>(.*?)<\/style>/s.exec(page)[1]);
    sizes.inline = brotli(/<script>(.*?)<\/script>/s.exec(page)[1]);
    console.log(name, sizes);
    // what is read with, and what choosing in place needs besides
    const first = sizes.inline + sizes["start.js"] + sizes.style;
    expect(first).toBeLessThanOrEqual(8_000);
    console.log(name, "read", first, "used", first + sizes["app.wasm"] + sizes["load.js"] + sizes["figures.txt"]);
    expect(first + sizes["app.wasm"] + sizes["load.js"] + sizes["figures.txt"]).toBeLessThanOrEqual(most);
  });

  test(`every page of the ${name} dataset, but for the style and the script that are the same in all, which count above`, () => {
    const pages = htmlFiles(site(name)).filter((path) => !path.endsWith("mappa-atlas.html")); // which has everything inside
    expect(pages.length).toBeGreaterThan(1200);
    // the sixty longest: compressing all takes half a minute, and one of these is the largest
    const length = Object.fromEntries(pages.map((path) => [path, readFileSync(path, "utf8").length]));
    const some = pages.sort((a, b) => length[b] - length[a]).slice(0, 60);
    const sizes = some.map((path) => [brotli(readFileSync(path, "utf8").replace(/<style>.*?<\/style>/s, "").replace(/<script>.*?<\/script>/s, "")), path]);
    const [largest, path] = sizes.sort((a, b) => b[0] - a[0])[0];
    console.log(name, "largest page", largest, path.split("/site/")[1]);
    expect(largest).toBeLessThanOrEqual(8_000);
  });
}

test("a first view asks for two files, its use for three more, and nothing is asked of anyone else", async ({ page, baseURL }) => {
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  const asked = () => requests.filter((url) => !url.endsWith("icon.svg")).map((url) => url.replace(/.*\//, "").replace(/-[0-9a-f]{8}/, ""));
  await page.goto("/area/essex/");
  await page.waitForTimeout(1_000);
  expect(asked()).toEqual(["", "start.js"]);
  await started(page);
  expect(asked().sort().slice(0, 5)).toEqual(["", "app.wasm", "figures.txt", "load.js", "start.js"]);
  expect(requests.every((url) => url.startsWith(baseURL))).toBe(true);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
