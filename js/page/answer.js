// @ts-check
// The chart answers: mouse, finger and arrow keys go along its years, and what each line is in a year stands beside it. It is a
// layer over the published chart, outside of what is written again, so that nothing moves; the app has the words. To screen
// readers it is a slider: they hand the arrow keys on to one, and read its value aloud, once for each year.
import style from "./answer.css" with { type: "text" };
import { byId, find } from "./dom.js";
import { element } from "./element.js";
import { styled } from "./panel.js";
import { whenShown } from "./shown.js";

/** Lets the chart answer. @param {(index: number) => string} words what it shows in a year, counted from its first */
export function answer(words) {
  const found = find("chart");
  if (!found) return; // a frame of the number alone has none
  const chart = found;
  const list = find("year", HTMLSelectElement);
  const [line, box] = [element("i", {}), element("p", {})];
  const layer = element("div", { id: "answer", tabIndex: 0 }, line, box);
  const { classList } = layer;
  const say = (/** @type {string} */ name, /** @type {string | number} */ value) => layer.setAttribute(`aria-${name}`, `${value}`);

  // years are the calendar years in which they begin: that which is told of, the first and the last
  let [year, first, last] = [0, 0, 0];
  // where the first and the last are in the window
  let [left, right] = [0, 0];

  const numbers = (/** @type {string | undefined} */ text) => /** @type {[number, number]} */ (text?.split(" ").map(Number));

  /** Tells of the year, if there is a chart. Nothing is measured, since most of what is written anew is never asked. */
  function tell() {
    const svg = /** @type {SVGSVGElement | null} */ (chart.querySelector("[data-x]"));
    layer.hidden = !svg;
    if (!svg) return;
    const [begins, count] = numbers(svg.dataset.years);
    [first, last] = [begins, begins + count - 1];
    year = Math.min(Math.max(year, first), last);
    const said = words(year - first);
    if (said === box.textContent) return;
    box.textContent = said;
    say("valuemin", first);
    say("valuemax", last);
    say("valuenow", year);
    say("valuetext", said);
  }

  /** Lays the layer over the chart that is to be seen, and what is told of the year beside it. */
  function lay() {
    const svg = /** @type {SVGSVGElement[]} */ ([...chart.querySelectorAll("[data-x]")]).find((one) => one.getClientRects().length);
    const matrix = svg?.getScreenCTM();
    if (!svg || !matrix) return;
    const [from, to] = numbers(svg.dataset.x);
    [left, right] = [from * matrix.a + matrix.e, to * matrix.a + matrix.e];
    const [own, around] = [svg.getBoundingClientRect(), byId("trend").getBoundingClientRect()];
    layer.style.cssText = `left:${own.x - around.x}px;top:${own.y - around.y}px;width:${own.width}px;height:${own.height}px`;
    const x = left - own.x + ((right - left) * (year - first)) / (last - first || 1);
    const room = own.width - x;
    line.style.left = `${x}px`;
    // on the side that has more room
    box.style.cssText = `${x > room ? "right" : "left"}:${Math.min(x, room) + 9}px;max-width:min(24rem,${Math.max(x, room) - 9}px)`;
  }
  const show = (/** @type {number} */ wanted) => {
    year = wanted;
    tell();
    lay();
    classList.add("on");
  };
  const hide = () => classList.remove("on");
  const isOn = () => classList.contains("on");
  const chosen = () => Number.parseInt(list?.value ?? "", 10) || 9999;

  // a year that is locked, or has no page, is in no list that is to be seen
  const free = () => list?.getClientRects().length;
  function choose() {
    const slug = `${year}-${`${year + 1}`.slice(2)}`;
    if (!list || !free() || list.value === slug || ![...list.options].some(({ value }) => value === slug)) return;
    list.value = slug;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** Whether it is on the chart; then its year is shown. @param {MouseEvent} event */
  function point({ target, clientX }) {
    if (!(/** @type {Element} */ (target).closest("[data-x]"))) return false;
    if (!isOn()) lay();
    show(Math.round(first + ((clientX - left) / (right - left || 1)) * (last - first)));
    return true;
  }
  // the year that was told of when a finger came down: only a second tap chooses it
  let before = 0;
  let mouse = false;
  chart.addEventListener("pointerdown", (event) => {
    mouse = event.pointerType === "mouse";
    before = isOn() ? year : 0;
    point(event);
  });
  chart.addEventListener("pointermove", (event) => point(event) || hide());
  chart.addEventListener("pointerleave", ({ pointerType }) => pointerType === "mouse" && hide());
  chart.addEventListener("pointercancel", hide); // the finger scrolls
  chart.addEventListener("click", (event) => point(event) && (mouse || before === year) && choose());
  document.addEventListener("pointerdown", ({ target }) => chart.contains(/** @type {Node} */ (target)) || hide());
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());

  /** @type {Record<string, () => number>} */
  const keys = {
    ArrowLeft: () => year - 1,
    ArrowDown: () => year - 1,
    ArrowRight: () => year + 1,
    ArrowUp: () => year + 1,
    Home: () => first,
    End: () => last,
  };
  layer.addEventListener("keydown", (event) => {
    const to = keys[event.key];
    if (event.key === "Enter") choose();
    else if (!to || event.altKey || event.ctrlKey || event.metaKey) return;
    else show(to());
    event.preventDefault();
  });
  layer.addEventListener("focus", () => show(chosen()));
  layer.addEventListener("blur", hide);

  layer.setAttribute("role", "slider");
  say("label", `Chart: arrow keys move along the years${free() ? ", Enter shows one on the page" : ""}`);
  styled(style);
  chart.after(layer);
  show(chosen());
  // what was touched while this came
  if (!matchMedia("(hover:none)").matches || !chart.matches(":hover")) hide();
  addEventListener("resize", lay);
  // once it is written
  whenShown(() =>
    requestAnimationFrame(() => {
      if (!isOn()) year = chosen();
      const absent = layer.hidden;
      tell();
      if (absent || isOn()) lay();
    }),
  );
}
