// Areas that the reader has marked: in the map, the trends, the spread and the table at once, and said in words.
import { element } from "../element.js";
import { asked, withMarked } from "./address.js";

const most = 5;
const get = (id) => document.getElementById(id);
const idOf = (link) => /\/area\/([^/]+)\//.exec(link.getAttribute("href"))?.[1];

/** Marks what the address asks for. What it gives marks again once another year is shown. */
export function marking(framed) {
  // by area: its row, its tile, its trend, which stay the same elements in every year
  const places = new Map();
  for (const links of ["#every-area tbody a", ".tiles a", ".multiples a"])
    for (const link of document.querySelectorAll(links)) {
      const id = idOf(link);
      places.set(id, [...(places.get(id) ?? []), link.closest("li, tr")]);
    }
  const cells = (id) => [...places.get(id)[0].cells].map((cell) => cell.textContent.trim());
  const known = new Map([...places.keys()].slice(1).map((id) => [id, cells(id)[0]])); // England and Wales comes first
  const wanted = asked(location.search, known);
  let { marked } = wanted;
  const line = element("div", { id: "marks" });
  const words = element("p", { id: "marked" });
  words.setAttribute("role", "status");
  const notices = element("div", { id: "notices" });
  notices.setAttribute("role", "status");
  (framed ? document.querySelector("h1") : get("years").parentElement).after(notices, ...(framed ? [] : [line]), words);

  function show() {
    for (const [id, elements] of places) for (const element of elements) element.classList.toggle("marked", marked.includes(id));
    spread();
    const year = document.querySelector("h1 .year").textContent;
    words.textContent = marked.map((id) => sentence(id, year)).join(" ");
    for (const cell of document.querySelectorAll("#every-area thead th"))
      cell.classList.toggle("marked", cell.dataset.measure === wanted.measure);
    tell();
  }
  function sentence(id, year) {
    const [name, , rate, , , , usual] = cells(id);
    if (rate === "not held") return `${name}: not in the sources we hold for ${year}.`;
    return `${name}: ${rate} for every 100,000${usual && `, ${usual} the usual range`}.`;
  }
  // the dots of the spread stand in the order of their areas
  function spread() {
    const chart = document.querySelector("#funnel [data-areas]");
    if (!chart) return;
    const areas = chart.dataset.areas.split(" ");
    const dots = [...chart.querySelectorAll("circle")];
    for (const old of chart.querySelectorAll("text.marked")) old.remove();
    let free = -Infinity;
    const here = dots.filter((dot, index) => dot.classList.toggle("marked", marked.includes(areas[index])));
    const at = (dot, name) => Number(dot.getAttribute(name));
    for (const dot of here.sort((a, b) => at(a, "cy") - at(b, "cy"))) {
      const label = document.createElementNS("http://www.w3.org/2000/svg", "text");
      free = Math.max(at(dot, "cy") + 5, free + 16);
      const left = at(dot, "cx") > 520;
      label.setAttribute("class", "marked");
      label.setAttribute("x", at(dot, "cx") + (left ? -11 : 11));
      label.setAttribute("y", free);
      if (left) label.setAttribute("text-anchor", "end");
      label.textContent = known.get(areas[dots.indexOf(dot)]);
      dot.parentNode.append(label);
    }
    // where the chart is wider than the screen
    if (here.length)
      chart.scrollLeft = (at(here[0], "cx") / chart.firstElementChild.viewBox.baseVal.width) * chart.scrollWidth - chart.clientWidth / 2;
  }
  function tell() {
    notices.replaceChildren(
      ...wanted.said.map(({ text, offer, measure }) => {
        const said = element("p", {}, text);
        if (offer)
          said.append(
            " Did you mean ",
            element("a", { href: location.pathname + withMarked(location.search, [...marked, offer]) }, known.get(offer)),
            "?",
          );
        if (measure) {
          const there = document.querySelector(`#every-area [data-measure="${measure}"]`);
          said.append(there ? " stands in " : " is in no source we hold for this year.");
          if (there) said.append(element("a", { href: "#every-area" }, "the table"), ", as numbers, which are no rates.");
        }
        return said;
      }),
    );
  }
  function choose(areas) {
    marked = areas;
    history.replaceState(null, "", location.pathname + withMarked(location.search, marked));
    controls();
    show();
  }
  function controls() {
    const select = element("select", { id: "mark" }, new Option(marked.length < most ? "choose an area" : "five are the most", ""));
    for (const [id, name] of known) if (!marked.includes(id)) select.append(new Option(name, id));
    select.disabled = marked.length >= most;
    // by a button: in a closed list each arrow key is a choice
    const add = element("button", { type: "button", disabled: select.disabled }, "Mark");
    add.addEventListener("click", () => {
      if (!select.value) return select.focus();
      choose([...marked, select.value]);
      (get("mark").disabled ? line.querySelector("button:enabled") : get("mark")).focus({ preventScroll: true });
    });
    const chosen = marked.map((id) => {
      const button = element("button", { type: "button" }, known.get(id), " ×");
      button.setAttribute("aria-label", `Take the mark off ${known.get(id)}`);
      button.addEventListener("click", () => {
        choose(marked.filter((other) => other !== id));
        get("mark").focus({ preventScroll: true });
      });
      return button;
    });
    line.replaceChildren(element("label", { htmlFor: "mark" }, "Mark an area"), " ", select, add, ...chosen);
  }

  controls();
  show();
  if (!framed && wanted.section) get(wanted.section)?.scrollIntoView();
  return show;
}
