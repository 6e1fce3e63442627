// @ts-check
// Map, tiles and table as drawings, from what is on the page.
import { all, byId } from "../dom.js";
import { fit, fitted, hatch, ink, light, quiet, rule, warm, words } from "./plain.js";
import { text } from "./template.js";

/** @typedef {import("./template.js").Content} Content */
/** @typedef {import("./template.js").Measure} Measure */

/**
 * The shades with their ranges, over a map; or beside it, with as many facts as have room.
 *
 * @param {number} scale
 * @param {number} width
 * @param {number} height
 * @param {Measure} measure
 * @param {boolean} wide
 */
function legend(scale, width, height, measure, wide) {
  const size = 14 * scale;
  let [out, x, y] = ["", 0, size];
  for (const item of all("#picture .legend li")) {
    const step = /q(.)/.exec(item.querySelector("i")?.className ?? "")?.[1] ?? "n";
    const label = words(item);
    const needed = size * 2.6 + measure(label, size);
    if (!wide && x + needed > width) [x, y] = [0, y + size * 1.5];
    const fill = light.get(`q${step}`) ?? "url(#hatch)";
    out += `<rect x="${x.toFixed(1)}" y="${(y - size * 0.85).toFixed(1)}" width="${(size * 1.5).toFixed(1)}" height="${size.toFixed(1)}" fill="${fill}" stroke="${rule}" stroke-width="1"/>`;
    out += text(label, x + size * 2, y, { size, fill: ink });
    if (wide) y += size * 1.5;
    else x += needed;
  }
  if (wide)
    for (const fact of all("#facts div")) {
      if (y + size * 3 > height) break;
      out += text(words(fact.querySelector("dd")), 0, y + size * 1.6, { size: size * 1.4, fill: ink, bold: true });
      y += size * 2.8;
      out += text(words(fact.querySelector("dt")), 0, y, { size });
      y += size * 0.5;
    }
  return { out, y: y + size };
}

/**
 * Name and figure of each highlighted area, beside its shape: on its right where there is room, each below the last.
 *
 * @param {SVGSVGElement} svg
 * @param {number} width
 * @param {number} height
 * @param {number} size of the letters
 * @param {Measure} measure
 */
function labels(svg, width, height, size, measure) {
  const { x, y, scale, left, top } = fit(svg, width, height);
  const shapes = /** @type {SVGPathElement[]} */ (all("#map .over")).map((shape) => ({ shape, box: shape.getBBox() }));
  let last = Number.NEGATIVE_INFINITY;
  return shapes
    .sort((a, b) => a.box.y + a.box.height / 2 - b.box.y - b.box.height / 2)
    .map(({ shape, box }) => {
      const told = document.querySelector(`#marked [data-area="${shape.dataset.area}"]`);
      const [figure = ""] = words(told?.querySelector("span")).split(/ for |, /);
      const label = `${words(told?.querySelector("b"))}: ${figure}`;
      const long = measure(label, size, true);
      const middle = top + (box.y + box.height / 2 - y) * scale + size * 0.35;
      last = Math.max(middle, last + size * 1.25);
      const right = left + (box.x + box.width - x) * scale + size * 0.4;
      const before = left + (box.x - x) * scale - size * 0.4;
      const [at, anchor] = right + long <= width ? [right, ""] : [before - long >= 0 ? before : width, "end"];
      const line = text(label, at, last, { size, fill: ink, bold: true, anchor });
      // on a halo, as a second text: not every program knows the order of fill and stroke
      return line.replace("<text", '<text stroke="#fff" stroke-width="5" stroke-linejoin="round"') + line;
    })
    .join("");
}

/** The map, with its legend on the left or above. @type {Content["draw"]} */
export function map(width, height, scale, measure) {
  const svg = /** @type {SVGSVGElement} */ (document.querySelector("#map"));
  const wide = width > height * 1.3;
  const { out, y } = legend(scale, width, height, measure, wide);
  const [left, top] = wide ? [width * 0.3, 0] : [0, y];
  return `${hatch}${out}<g transform="translate(${left.toFixed(1)} ${top.toFixed(1)})">${fitted(svg, byId("picture"), width - left, height - top)}${labels(svg, width - left, height - top, 13 * scale, measure)}</g>`;
}

/** The tiles: every area of the same size. @type {Content["draw"]} */
export function tiles(width, height, scale, measure) {
  const wide = width > height * 1.6;
  const { out, y } = legend(scale, width, height, measure, wide);
  const [left, top] = wide ? [width * 0.3, 0] : [0, y];
  const cells = all(".tiles li").map((tile) => {
    const at = (/** @type {string} */ name) => Number(new RegExp(`\\b${name}(\\d+)`).exec(tile.className)?.[1] ?? 1);
    return { tile, column: at("c") - 1 - (tile.classList.contains("w") ? 0.1 : 0), row: at("r") - 1 };
  });
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const high = (height - top) / rows;
  const across = (width - left) / 7.1;
  const drawn = cells.map(({ tile, column, row }) => {
    const [x, y] = [left + (column + 0.1) * across, top + row * high];
    const step = /\bq(.)/.exec(tile.className)?.[1] ?? "n";
    const dark = step === "3" || step === "4";
    const marked = tile.classList.contains("marked");
    const name = words(tile.querySelector("a > span"));
    const figure = words(tile.querySelector("b"));
    const fill = dark ? "#fff" : ink;
    const fit = (/** @type {string} */ label, /** @type {number} */ size) => Math.min(size, (size * (across - 16)) / measure(label, size));
    const shown = step === "n" ? "–" : figure;
    return (
      `<rect x="${(x + 1.5).toFixed(1)}" y="${(y + 1.5).toFixed(1)}" width="${(across - 3).toFixed(1)}" height="${(high - 3).toFixed(1)}" fill="${light.get(`q${step}`) ?? "url(#hatch)"}" stroke="${marked ? warm : rule}" stroke-width="${marked ? 3 : 1}"/>` +
      text(name, x + 8, y + high * 0.42, { size: fit(name, Math.min(13 * scale, high * 0.34)), fill }) +
      text(shown, x + 8, y + high * 0.84, { size: Math.min(15 * scale, high * 0.4), fill, bold: true })
    );
  });
  return hatch + out + drawn.join("");
}

/** The table, as many rows below one another as have room. @type {Content["draw"]} */
export function table(width, height, scale, measure) {
  const heads = all("#every-area thead th").slice(0, 3).map(words);
  const rows = /** @type {HTMLTableRowElement[]} */ (all("#every-area tbody tr")).filter((row) => !row.hidden);
  const gap = 36;
  const name = (/** @type {HTMLTableRowElement} */ row) => words(row.cells[0]);
  const longest = Math.max(1, ...rows.map((row) => measure(name(row), 1, !row.dataset.area)));
  // so many beside one another that the letters are largest
  const [columns, size] = [1, 2, 3, 4].reduce(
    ([best, largest], columns) => {
      const wide = (width - gap * (columns - 1)) / columns;
      const size = Math.min(height / (Math.ceil(rows.length / columns) * 1.3 + 2), (wide * 0.58) / longest, 15 * scale);
      return size > largest ? [columns, size] : [best, largest];
    },
    [1, 0],
  );
  const each = Math.ceil(rows.length / columns);
  const high = Math.min((height - size * 2) / each, size * 1.9);
  const wide = (width - gap * (columns - 1)) / columns;
  let out = "";
  for (let column = 0; column < columns; column++) {
    const left = column * (wide + gap);
    const ends = [left, left + wide * 0.8, left + wide];
    const short = [heads[0] ?? "", "Number", "Rate"];
    for (const [index, head] of short.entries())
      out += text(head, ends[index] ?? 0, size, { size: size * 0.9, anchor: index ? "end" : "" });
    out += `<path d="M${left.toFixed(1)} ${(size * 1.5).toFixed(1)}H${(left + wide).toFixed(1)}" fill="none" stroke="${quiet}" stroke-width="1"/>`;
    for (const [index, row] of rows.slice(column * each, (column + 1) * each).entries()) {
      const y = size * 1.5 + high * (index + 0.72);
      const marked = row.classList.contains("marked");
      for (const [place, cell] of [...row.cells].slice(0, 3).entries()) {
        const shown = cell.classList.contains("none") ? "–" : words(cell);
        out += text(shown, ends[place] ?? 0, y, {
          size,
          fill: ink,
          bold: marked || !row.dataset.area,
          anchor: place ? "end" : "",
        });
      }
      out += `<path d="M${left.toFixed(1)} ${(y + high * 0.28).toFixed(1)}H${(left + wide).toFixed(1)}" fill="none" stroke="${rule}" stroke-width="0.5"/>`;
    }
  }
  return out;
}
