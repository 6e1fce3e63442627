// @ts-check
// Areas that the reader has highlighted: in the picture, the trends, the spread and the table at once, and told beside the picture.
import { all, byId, find } from "../dom.js";
import { element } from "../element.js";
import { most } from "./address.js";
import { idOf } from "./areas.js";
import { figure, usual } from "./figures.js";
import { markSpread } from "./spread.js";
import { markStrip } from "./strip.js";

/**
 * What a highlighted area has, in words.
 *
 * @param {string} id
 * @param {string} measure
 */
function words(id, measure) {
  const found = figure(id, measure);
  if (!found) return `no figure for ${document.querySelector("h1 .year")?.textContent}`;
  return measure === "rso" ? [found.text, usual(id)].filter(Boolean).join(", ") : found.text;
}

/** Draws the outlines of these areas once more, above all shapes, so that no neighbour covers them. */
function outline(/** @type {string[]} */ marked) {
  const map = document.querySelector("#map");
  for (const old of all(".over", map ?? document)) old.remove();
  for (const shape of all("#map a")) {
    const over = marked.includes(idOf(shape)) ? shape.querySelector("path")?.cloneNode() : undefined;
    if (!(over instanceof Element)) continue;
    over.setAttribute("class", "over");
    over.setAttribute("data-area", idOf(shape));
    map?.append(over);
  }
}

/**
 * Highlights these areas, and no others. `remove` takes one away; in a frame nothing can be taken away.
 *
 * @param {string[]} marked
 * @param {string} measure
 * @param {Map<string, string>} names
 * @param {((id: string) => void) | undefined} remove
 */
export function mark(marked, measure, names, remove) {
  for (const place of all(".tiles li, .multiples li, .few li, #every-area tr[data-area]"))
    place.classList.toggle("marked", marked.includes(idOf(place.querySelector("a"))));
  outline(marked);
  markSpread(marked, names);
  markStrip(marked);
  const list = element("ul", { id: "marked" });
  for (const id of marked) {
    const one = element("li", {}, element("b", {}, names.get(id) ?? id), " ", element("span", {}, words(id, measure)));
    one.dataset.area = id;
    if (remove) {
      const button = element("button", { type: "button" }, "×");
      button.setAttribute("aria-label", `Remove ${names.get(id)}`);
      button.addEventListener("click", () => remove(id));
      one.append(" ", button);
    }
    list.append(one);
  }
  byId("marks").replaceChildren(...(marked.length ? [list] : []));
  const select = find("mark", HTMLSelectElement);
  if (!select) return;
  const full = marked.length >= most;
  select.disabled = full;
  byId("add", HTMLButtonElement).disabled = full;
  const others = [...names].filter(([id]) => !marked.includes(id)).map(([id, name]) => new Option(name, id));
  select.replaceChildren(new Option(full ? "You can add five at most" : "Choose an area", ""), ...others);
}
