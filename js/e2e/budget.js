// The byte budgets of the product's contract, in brotli bytes.
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "./page.js";
import { files, site } from "./site.js";

// script, wasm and style of a first view, its use included: the contract's
const PROGRAM = 90_000;
const WASM = 70_000; // of which the app
// and with the figures, which grow with the dataset
const FIRST_VIEW = { fixture: 95_000, shipped: 95_500, rehearsal: 98_500, full: 115_000 };
const READ = 8_000;
const PAGE = 8_000;
const WITH_MAP = 13_000; // the front page and those of all areas
const ANSWER = 2_000; // the layer by which the chart answers, once the page is used
const PLACES = { script: 3_000, list: 22_000 };

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The tests that hold the budgets of a site. */
export function budgets(name) {
  test(`budget: the first view of the ${name} dataset: script, wasm, style and figures`, () => {
    const assets = `${site(name)}assets/`;
    const sizes = Object.fromEntries(
      readdirSync(assets).map((file) => [file.replace(/-[0-9a-f]+/, ""), brotli(readFileSync(assets + file))]),
    );
    const page = readFileSync(`${site(name)}area/essex/index.html`, "utf8");
    sizes.style = brotli(/<style>(.*?)<\/style>/s.exec(page)[1]);
    sizes.inline = brotli(/<script>(.*?)<\/script>/s.exec(page)[1]);
    console.log(name, sizes);
    // the field for places, when it is first used
    expect(sizes["places.js"]).toBeLessThanOrEqual(PLACES.script);
    expect(sizes["towns.txt"]).toBeLessThanOrEqual(PLACES.list);
    expect(sizes["answer.js"]).toBeLessThanOrEqual(ANSWER);
    // what is read with, and what choosing in place needs besides
    const read = sizes.inline + sizes["start.js"] + sizes.style;
    expect(read).toBeLessThanOrEqual(READ);
    const used = read + sizes["app.wasm"] + sizes["load.js"] + sizes["figures.txt"];
    const program = used - sizes["figures.txt"];
    console.log(name, "read", read, "program", program, "of", PROGRAM, "with its figures", used, "of", FIRST_VIEW[name]);
    expect(sizes["app.wasm"]).toBeLessThanOrEqual(WASM);
    expect(program).toBeLessThanOrEqual(PROGRAM);
    expect(used).toBeLessThanOrEqual(FIRST_VIEW[name]);
  });

  test(`budget: every page of the ${name} dataset, but for the style and the script that are the same in all, which count above`, () => {
    const pages = files(name).filter((path) => path.endsWith(".html") && !path.endsWith("mappa-atlas.html")); // which has everything inside
    expect(pages.length).toBeGreaterThan(1200);
    const html = (path) => readFileSync(site(name) + path, "utf8");
    // the ninety longest: compressing all takes half a minute, and one of these is the largest
    const length = Object.fromEntries(pages.map((path) => [path, html(path).length]));
    const some = pages.sort((a, b) => length[b] - length[a]).slice(0, 90);
    const sizes = some.map((path) => [
      brotli(
        html(path)
          .replace(/<style>.*?<\/style>/s, "")
          .replace(/<script>.*?<\/script>/s, ""),
      ),
      path,
    ]);
    sizes.sort((a, b) => b[0] - a[0]);
    const isMap = ([, path]) => /^(cy\/)?index.html$|^(embed\/)?compare\//.test(path);
    for (const [kind, most, its] of [
      ["with a map", WITH_MAP, sizes.filter(isMap)],
      ["without one", PAGE, sizes.filter((one) => !isMap(one))],
    ]) {
      const [largest, path] = its[0];
      console.log(name, "largest page", kind, largest, path);
      expect(largest).toBeLessThanOrEqual(most);
    }
  });
}
