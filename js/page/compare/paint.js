// @ts-check
// The picture, as map and as tiles, of any measure: shades, labels, legend, and the facts beside it, all from the table. Rates keep the
// shades that were published, which mean the same in every year; of numbers each shade is a fifth of the areas.
import { all, byId, find } from "../dom.js";
import { element } from "../element.js";
import { step } from "../map/step.js";
import { idOf } from "./areas.js";
import { between, fifths } from "./fifths.js";
import { figures, national } from "./figures.js";
import { strip } from "./strip.js";

/** @typedef {import("./fifths.js").Figure} Figure */

const [picture, map] = [byId("picture"), /** @type {SVGElement} */ (document.querySelector("#map"))];
const legend = /** @type {HTMLElement} */ (picture.querySelector(".legend"));
const published = [...legend.children];
const none = picture.dataset.none ?? "";

/** Gives an element a shade: 0 to 4, or "n". */
function shade(/** @type {Element | null} */ element, /** @type {string} */ step) {
  for (const name of [...(element?.classList ?? [])]) if (/^q.$/.test(name)) element?.classList.remove(name);
  element?.classList.add(`q${step}`);
}

const range = (/** @type {Figure[] | undefined} */ ends) => {
  const [low, high] = ends ?? [];
  if (!low || !high) return "–";
  return low.text === high.text ? low.text : `${low.text} to ${high.text}`;
};

/**
 * Draws a measure.
 *
 * @param {string} measure
 * @param {Map<string, string>} names of the areas, by id
 */
export function paint(measure, names) {
  const held = figures(measure);
  const values = [...held.values()];
  const rates = measure === "rso";
  const parts = rates ? [] : fifths(values);
  const steps = new Map(
    [...held].map(([id, { value }], index) => [
      id,
      `${rates ? step(`${value}`, Number(map.dataset.first), Number(map.dataset.step)) : parts[index]}`,
    ]),
  );
  const year = document.querySelector("h1 .year")?.textContent ?? "";
  for (const link of all("a", map)) {
    const id = idOf(link);
    shade(link.querySelector("path"), steps.get(id) ?? "n");
    link.setAttribute("aria-label", `${names.get(id)}: ${held.get(id)?.text ?? none}, ${year}`);
  }
  for (const tile of all(".tiles li")) {
    const id = idOf(tile.querySelector("a"));
    shade(tile, steps.get(id) ?? "n");
    const figure = held.get(id);
    const shown = tile.querySelector("b");
    shown?.classList.toggle("none", !figure);
    shown?.replaceChildren(figure?.text ?? element("span", {}, none));
  }
  const shades = [0, 1, 2, 3, 4].flatMap((part) => {
    const here = values.filter((_, index) => parts[index] === part);
    return here.length ? [element("li", {}, element("i", { className: `q${part}` }), range(between(here)))] : [];
  });
  legend.replaceChildren(...(rates ? published : [...shades, ...published.slice(-1)]));

  const benchmark = national(measure);
  map.dataset.beside = benchmark.figure ? `${benchmark.name}: ${benchmark.figure.text}` : "";
  strip(held, steps, benchmark, names);
  const say = (/** @type {string} */ id, /** @type {string} */ text) => {
    const place = byId(id).querySelector("dd");
    if (place && place.textContent !== text) place.textContent = text;
  };
  say("fact-national", benchmark.figure?.text ?? "–");
  say("fact-half", range(between(values, Math.floor(Math.max(0, values.length - 1) / 4))));
  say("fact-all", range(between(values)));
  byId("map-held").textContent = String(held.size);
  byId("map-fair").hidden = held.size >= Number(picture.dataset.fair);
  byId("bands").hidden = !rates;
  byId("not-rates").hidden = rates;
  const option = find("measure", HTMLSelectElement)?.querySelector(`option[value="${measure}"]`);
  const head = document.querySelector(`#every-area th[data-measure="${measure}"]`);
  byId("shown").textContent = (option ?? head)?.textContent ?? "";
  for (const cell of all("#every-area thead th")) cell.classList.toggle("marked", !rates && cell === head);
}
