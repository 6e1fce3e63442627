// @ts-check
// The map answers: pointing at a shape or moving onto it tells name, value and year; touched once it tells, twice it leads there.
// One shape is a stop of the Tab key, and the arrow keys go to the next one in their direction.
import { all, find } from "../dom.js";
import { nearest } from "./nearest.js";

/** Makes the map answer, if there is one; gives what tells anew what is told after the figures have changed. */
export function answering() {
  const map = document.querySelector("#map");
  const said = find("map-said", HTMLParagraphElement);
  if (!map || !said) return () => {};
  const shapes = /** @type {SVGAElement[]} */ (all("a", map));
  /** @type {SVGAElement | undefined} */
  let told;

  /** Tells of a shape; of none it is silent. */
  function tell(/** @type {SVGAElement | undefined} */ shape) {
    told?.classList.remove("told");
    told = shape;
    told?.classList.add("told");
    const [name, ...rest] = shape?.getAttribute("aria-label")?.split(": ") ?? [];
    const text = (/** @type {string} */ kind, words = "") => Object.assign(document.createElement(kind), { textContent: words });
    said?.replaceChildren(
      ...(name ? [text("b", name), text("span", rest.join(": ")), text("span", map?.getAttribute("data-beside") ?? "")] : []),
    );
  }

  const shapeOf = (/** @type {Event} */ { target }) =>
    /** @type {SVGAElement | undefined} */ (target instanceof Element ? (target.closest("#map a") ?? undefined) : undefined);
  map.addEventListener("pointerover", (event) => {
    if (/** @type {PointerEvent} */ (event).pointerType !== "touch") tell(shapeOf(event)); // a finger tells by touching
  });
  map.addEventListener("focusin", (event) => tell(shapeOf(event)));
  let touched = false;
  map.addEventListener("pointerdown", (event) => {
    touched = /** @type {PointerEvent} */ (event).pointerType === "touch" && shapeOf(event) !== told;
  });
  map.addEventListener("click", (event) => {
    if (touched) event.preventDefault(); // what is under a finger is told first
    touched = false;
    tell(shapeOf(event));
  });

  const stop = (/** @type {SVGAElement | undefined} */ shape) => {
    for (const one of shapes) one.setAttribute("tabindex", one === shape ? "0" : "-1");
  };
  stop(shapes[0]);
  map.addEventListener("focusin", (event) => stop(shapeOf(event)));
  map.addEventListener("keydown", (event) => {
    const from = shapeOf(event);
    const { key } = /** @type {KeyboardEvent} */ (event);
    if (!from || !key.startsWith("Arrow")) return;
    event.preventDefault();
    const middle = (/** @type {SVGAElement} */ shape) => {
      const { x, y, width, height } = /** @type {SVGGraphicsElement} */ (shape.firstElementChild).getBBox();
      return { x: x + width / 2, y: y + height / 2 };
    };
    shapes[nearest(shapes.map(middle), shapes.indexOf(from), key)]?.focus();
  });
  return () => tell(told);
}
