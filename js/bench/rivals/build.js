// Builds the same view with every rival, beside our own site, so that one server gives them all: each as a tree-shaken module
// (its best case), and with the library's own file in a script element, as people paste it.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";

const here = new URL("./", import.meta.url).pathname;

// name: [package whose version counts, what a pasted page loads, the global that it makes]
export const rivals = {
  plain: ["no library", [], ""],
  uplot: ["uplot", ["uplot/dist/uPlot.iife.min.js"], "uPlot"],
  d3: ["d3", ["d3/dist/d3.min.js"], "d3"],
  chartjs: ["chart.js", ["chart.js/dist/chart.umd.min.js"], "Chart"],
  plot: ["@observablehq/plot", ["d3/dist/d3.min.js", "@observablehq/plot/dist/plot.umd.min.js"], "Plot"],
  echarts: ["echarts", ["echarts/dist/echarts.min.js"], "echarts"],
  vega: ["vega-lite", [], ""], // its packages have no file to paste any more
  plotly: ["plotly.js-basic-dist-min", ["plotly.js-basic-dist-min/plotly-basic.min.js"], "Plotly"],
};

export const version = (name) => {
  const [from] = rivals[name];
  return from === "no library" ? "" : JSON.parse(readFileSync(`${here}node_modules/${from}/package.json`, "utf8")).version;
};

// every figure that is shown on our page, read from the table that the site publishes: for each area and measure a value a year
function figures(site) {
  const fields = (line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g).map((field) => field.replace(/,$/, "").replace(/^"|"$/g, ""));
  const rows = readFileSync(`${site}data/mappa.csv`, "utf8").trim().split("\n").slice(1).map(fields);
  const shown = rows.filter((row) => row[8] === "shown" && row[3] >= "2010/11");
  const years = [...new Set(shown.map((row) => row[3]))].sort();
  const areas = new Map(rows.map(([id, name]) => [id, { id, name, figures: {} }]));
  for (const [id, , , year, measure, value] of shown) {
    const series = (areas.get(id).figures[measure] ??= years.map(() => null));
    series[years.indexOf(year)] = value === "" ? null : Number(value);
  }
  const last = ({ id }) => id === "england-and-wales";
  const all = [...areas.values()];
  return { years, areas: [...all.filter((area) => !last(area)), all.find(last)] };
}

const page = (
  style,
  head,
  foot,
) => `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Registered sexual offenders by police area</title><style>${style}</style>${head}</head><body><main>
<form><p><label for="area">Police area</label><select id="area"></select></p><p><label for="year">Year to 31 March</label><select id="year"></select></p><p><label for="measure">Show the trend of</label><select id="measure"></select></p></form>
<h1 id="title"></h1><p id="lead"></p><figure id="chart"></figure>
<table><tbody id="rows"></tbody></table>
</main>${foot}</body></html>`;

const compress = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** Writes a file of the site with its compressed form. */
export function put(site, path, content) {
  mkdirSync(`${site}${path}`.replace(/[^/]*$/, ""), { recursive: true });
  writeFileSync(`${site}${path}`, content);
  writeFileSync(`${site}${path}.br`, compress(content));
}

function asset(site, stem, content) {
  const name = `assets/rival-${stem}-${createHash("sha256").update(content).digest("hex").slice(0, 12)}.js`;
  put(site, name, content);
  return `../../${name}`;
}

/** Builds all of them into a published site; the addresses of their pages. */
export async function buildRivals(site) {
  const data = JSON.stringify(figures(site));
  const style = /<style>(.*?)<\/style>/s.exec(readFileSync(`${site}index.html`, "utf8"))[1];
  const pages = [];
  for (const [name, [, files, global]] of Object.entries(rivals)) {
    for (const pasted of files.length ? [false, true] : [false]) {
      const plugin = {
        name: "data and pasted libraries",
        setup(to) {
          to.onResolve({ filter: /data\.json$/ }, () => ({ path: "data", namespace: "data" }));
          to.onLoad({ filter: /.*/, namespace: "data" }, () => ({ contents: data, loader: "json" }));
          if (!pasted) return;
          to.onResolve({ filter: /^[^.]/ }, ({ path, kind }) => (kind === "entry-point" ? undefined : { path, namespace: "global" }));
          const also = name === "chartjs" ? "Object.assign({ Chart: window.Chart }, window.Chart)" : `window.${global}`;
          to.onLoad({ filter: /.*/, namespace: "global" }, () => ({ contents: `module.exports = ${also};` }));
        },
      };
      const options = {
        entryPoints: [`${here}${name}.js`],
        bundle: true,
        minify: true,
        write: false,
        legalComments: "none",
        format: pasted ? "iife" : "esm",
        plugins: [plugin],
        logLevel: "error",
      };
      const { outputFiles } = await build(options);
      const app = asset(site, pasted ? `${name}-app` : name, outputFiles[0].contents);
      const libraries = pasted
        ? files.map((file) => asset(site, file.split("/").at(-1).replace(/\W+/g, "-"), readFileSync(`${here}node_modules/${file}`)))
        : [];
      const css = name === "uplot" ? readFileSync(`${here}node_modules/uplot/dist/uPlot.min.css`, "utf8") : "";
      const scripts = `${libraries.map((file) => `<script src="${file}"></script>`).join("")}<script src="${app}"></script>`;
      const path = `rivals/${name}${pasted ? "-pasted" : ""}/`;
      put(
        site,
        `${path}index.html`,
        pasted ? page(style + css, "", scripts) : page(style + css, `<script type="module" src="${app}"></script>`, ""),
      );
      pages.push([name, pasted, path]);
    }
  }
  return pages;
}
