// @ts-check
// Names in the chart of the spread, whose dots stand in the order of the areas that it names: those that are highlighted, and the one
// that is pointed at or touched.
import { byId } from "../dom.js";

const right = 520; // from here on there is no room for a name on the right, in the chart's own pixels
const near = 24; // a dot is pointed at from so many of them away

/** The chart with its dots, each with its area. */
function chart() {
  const frame = /** @type {HTMLElement | null} */ (document.querySelector("#dots"));
  const svg = frame?.querySelector("svg");
  if (!frame || !svg) return undefined;
  const areas = frame.dataset.areas?.split(" ") ?? [];
  const at = (/** @type {Element} */ dot, /** @type {string} */ name) => Number(dot.getAttribute(name));
  const dots = [...svg.querySelectorAll("circle")].map((dot, index) => ({
    dot,
    id: areas[index] ?? "",
    x: at(dot, "cx"),
    y: at(dot, "cy"),
  }));
  return { frame, svg, dots };
}

/** A name beside a dot. */
function label(
  /** @type {{ dot: Element, x: number }} */ { dot, x },
  /** @type {number} */ y,
  /** @type {string} */ kind,
  /** @type {string} */ name,
) {
  const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
  text.setAttribute("class", kind);
  text.setAttribute("x", `${x + (x > right ? -11 : 11)}`);
  text.setAttribute("y", `${y}`);
  if (x > right) text.setAttribute("text-anchor", "end");
  text.textContent = name;
  dot.parentNode?.append(text);
}

/**
 * Marks the dots of these areas and writes their names beside them.
 *
 * @param {string[]} marked
 * @param {Map<string, string>} names by id
 */
export function markSpread(marked, names) {
  const found = chart();
  if (!found) return;
  const { frame, svg, dots } = found;
  for (const old of svg.querySelectorAll("text.marked")) old.remove();
  for (const { dot, id } of dots) dot.classList.toggle("marked", marked.includes(id));
  const here = dots.filter(({ id }) => marked.includes(id)).sort((one, other) => one.y - other.y);
  let free = Number.NEGATIVE_INFINITY; // above it a name stands already
  for (const one of here) {
    free = Math.max(one.y + 5, free + 16);
    label(one, free, "marked", names.get(one.id) ?? one.id);
  }
  // where the chart is wider than the screen
  const [first] = here;
  if (first) frame.scrollLeft = (first.x / svg.viewBox.baseVal.width) * frame.scrollWidth - frame.clientWidth / 2;
}

/**
 * Tells the name of the dot that is pointed at.
 *
 * @param {Map<string, string>} names by id
 */
export function namingDots(names) {
  const tell = (/** @type {PointerEvent} */ event) => {
    const found = chart();
    if (!found) return;
    const { svg, dots } = found;
    for (const old of svg.querySelectorAll(".told")) {
      if (old instanceof SVGTextElement) old.remove();
      else old.classList.remove("told");
    }
    const box = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / box.width;
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    const far = (/** @type {{ x: number, y: number }} */ dot) => Math.hypot(dot.x - x, dot.y - y);
    const [nearest] = dots.filter((dot) => far(dot) < near).sort((one, other) => far(one) - far(other));
    if (!nearest || nearest.dot.classList.contains("marked")) return;
    nearest.dot.classList.add("told");
    label(nearest, nearest.y + 5, "told", names.get(nearest.id) ?? nearest.id);
  };
  for (const sign of ["pointermove", "pointerdown", "pointerleave"])
    byId("funnel").addEventListener(sign, (event) => tell(/** @type {PointerEvent} */ (event)));
}
