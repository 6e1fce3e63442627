// @ts-check
// Beside the picture: each area a dot on a line from the least to the greatest figure, dots that would touch piled up, in the shades of
// the picture. It is no more than the table says, and so hidden from who hears the page.
import { byId } from "../dom.js";

/** @typedef {import("./fifths.js").Figure} Figure */

const [width, base, size, edge] = [400, 96, 11, 8]; // in the strip's own pixels

/** @returns {SVGElement} */
function drawn(/** @type {string} */ name, /** @type {Record<string, string | number>} */ given, text = "") {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(given)) element.setAttribute(key, `${value}`);
  element.textContent = text;
  return element;
}

/**
 * Draws the figures of the areas, by id.
 *
 * @param {Map<string, Figure>} figures
 * @param {Map<string, string>} steps the shade of each
 * @param {{ figure: Figure | undefined, name: string }} national
 * @param {Map<string, string>} names
 */
export function strip(figures, steps, national, names) {
  const strip = /** @type {Element | null} */ (document.querySelector("#strip"));
  const sorted = [...figures].sort(([, one], [, other]) => one.value - other.value);
  const [first, last] = [sorted[0]?.[1], sorted.at(-1)?.[1]];
  if (!strip || !first || !last || first.value === last.value) return strip?.replaceChildren();
  const across = (/** @type {number} */ value) => edge + ((width - 2 * edge) * (value - first.value)) / (last.value - first.value);
  /** How many dots are piled up in each place. @type {Map<number, number>} */
  const piles = new Map();
  const dots = sorted.map(([id, { text, value }]) => {
    const place = Math.round((across(value) - edge) / size);
    const under = piles.get(place) ?? 0;
    piles.set(place, under + 1);
    const dot = drawn("circle", {
      cx: edge + place * size,
      cy: base - size / 2 - under * size,
      r: size / 2 - 0.5,
      class: `q${steps.get(id)}`,
      "data-area": id,
    });
    dot.append(drawn("title", {}, `${names.get(id)}: ${text}`));
    return dot;
  });
  const highest = Math.max(...piles.values());
  const parts = [drawn("path", { d: `M${edge} ${base + 1}H${width - edge}` }), ...dots];
  parts.push(drawn("text", { x: 0, y: base + 20 }, first.text), drawn("text", { x: width, y: base + 20, "text-anchor": "end" }, last.text));
  const { figure, name } = national;
  if (figure && figure.value > first.value && figure.value < last.value) {
    const x = across(figure.value);
    const y = Math.min(base - highest * size - 8, 24);
    parts.unshift(drawn("path", { class: "ew", d: `M${x} ${base}V${y}` }));
    const left = x > width / 2;
    parts.push(drawn("text", { x: x + (left ? -6 : 6), y: y + 8, "text-anchor": left ? "end" : "start" }, `${name} ${figure.text}`));
  }
  strip.replaceChildren(...parts);
}

/** Marks the dots of these areas. */
export function markStrip(/** @type {string[]} */ marked) {
  for (const dot of byId("picture").querySelectorAll("#strip circle"))
    dot.classList.toggle("marked", marked.includes(dot.getAttribute("data-area") ?? ""));
}
