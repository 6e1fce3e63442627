// @ts-check
// Marks in the chart of the spread, whose dots stand in the order of the areas that it names.

const right = 520; // from here on there is no room for a name on the right, in the chart's own pixels

/**
 * Marks the dots of these areas and writes their names beside them.
 *
 * @param {string[]} marked
 * @param {Map<string, string>} names by id
 */
export function markSpread(marked, names) {
  const chart = /** @type {HTMLElement | null} */ (document.querySelector("#funnel [data-areas]"));
  const svg = chart?.querySelector("svg");
  if (!chart || !svg) return;
  const areas = chart.dataset.areas?.split(" ") ?? [];
  for (const old of svg.querySelectorAll("text.marked")) old.remove();
  const at = (/** @type {Element} */ dot, /** @type {string} */ name) => Number(dot.getAttribute(name));
  const here = [...svg.querySelectorAll("circle")].flatMap((dot, index) => {
    const id = areas[index] ?? "";
    const chosen = dot.classList.toggle("marked", marked.includes(id));
    return chosen ? [{ dot, name: names.get(id) ?? id, x: at(dot, "cx"), y: at(dot, "cy") }] : [];
  });
  let free = Number.NEGATIVE_INFINITY; // above it a name stands already
  for (const { dot, name, x, y } of here.sort((one, other) => one.y - other.y)) {
    free = Math.max(y + 5, free + 16);
    const label = document.createElementNS("http://www.w3.org/2000/svg", "text");
    label.setAttribute("class", "marked");
    label.setAttribute("x", `${x + (x > right ? -11 : 11)}`);
    label.setAttribute("y", `${free}`);
    if (x > right) label.setAttribute("text-anchor", "end");
    label.textContent = name;
    dot.after(label);
  }
  // where the chart is wider than the screen
  const [first] = here;
  if (first) chart.scrollLeft = (first.x / svg.viewBox.baseVal.width) * chart.scrollWidth - chart.clientWidth / 2;
}
