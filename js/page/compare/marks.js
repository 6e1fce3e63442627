// @ts-check
// Areas that the reader has marked: in the map, the trends, the spread and the table at once, and said in words.
import { path, replace } from "../address_bar.js";
import { all, byId, find } from "../dom.js";
import { element } from "../element.js";
import { asked, most, withMarked } from "./address.js";
import { markSpread } from "./spread.js";

/**
 * Marks what the address asks for. What it gives marks again once another year is shown.
 *
 * @param {boolean} framed
 */
export function marking(framed) {
  // rows, tiles and trends stay the same elements in every year; a tile and a trend are of the area that their link leads to
  const rows = new Map(/** @type {HTMLTableRowElement[]} */ (all("#every-area tr[data-area]")).map((row) => [row.dataset.area ?? "", row]));
  const ids = new Map([...rows].map(([id, row]) => [row.querySelector("a")?.href, id]));
  const links = /** @type {HTMLAnchorElement[]} */ (all(".tiles a, .multiples a, #every-area tr[data-area] a"));
  const places = links.map((link) => ({ id: ids.get(link.href) ?? "", place: link.closest("li, tr") }));
  const names = new Map([...rows].map(([id, row]) => [id, row.cells[0]?.textContent ?? ""]));
  const wanted = asked(location.search, names);
  let { marked } = wanted;
  const line = element("div", { id: "marks" });
  const words = said(element("p", { id: "marked" }));
  const notices = said(element("div", { id: "notices" }));
  const before = framed ? document.querySelector("h1") : byId("years").parentElement;
  before?.after(notices, ...(framed ? [] : [line]), words);

  function show() {
    for (const { id, place } of places) place?.classList.toggle("marked", marked.includes(id));
    markSpread(marked, names);
    words.textContent = marked.map(sentence).join(" ");
    for (const cell of all("#every-area thead th")) cell.classList.toggle("marked", cell.dataset.measure === wanted.measure);
    notices.replaceChildren(...wanted.notices.map(notice));
  }
  /** The cell of an area in a column of the table, by the column's id. */
  function cell(/** @type {string} */ id, /** @type {string} */ column) {
    const head = /** @type {HTMLTableCellElement | null} */ (document.querySelector(`#every-area th[data-column=${column}]`));
    return head && rows.get(id)?.cells[head.cellIndex];
  }
  function sentence(/** @type {string} */ id) {
    const rate = cell(id, "rate");
    if (!rate || rate.classList.contains("none"))
      return `We do not have a figure for ${names.get(id)} in ${document.querySelector("h1 .year")?.textContent}.`;
    return `${names.get(id)}: ${rate.textContent} per 100,000 people aged 10+${rate.dataset.usual ? `, ${rate.dataset.usual}` : ""}.`;
  }
  function notice(/** @type {import("./address.js").Notice} */ { text, offer, measure, counted }) {
    const line = element("p", {}, text);
    if (offer) {
      const href = location.pathname + withMarked(location.search, [...marked, offer]);
      line.append(" Did you mean ", element("a", { href }, names.get(offer) ?? offer), "?");
    }
    if (measure && document.querySelector(`#every-area [data-measure="${measure}"]`))
      line.append(
        " ",
        element("a", { href: "#every-area" }, "The table"),
        ` has the numbers of people managed ${counted}; these are not rates.`,
      );
    else if (measure) line.append(` We do not have the numbers of people managed ${counted} for this year.`);
    return line;
  }
  function choose(/** @type {string[]} */ areas) {
    marked = areas;
    const href = location.pathname + withMarked(location.search, marked);
    if (href !== path()) replace(href);
    controls();
    show();
  }
  function controls() {
    const full = marked.length >= most;
    const select = element("select", { id: "mark", disabled: full }, new Option(full ? "You can add five at most" : "Choose an area", ""));
    for (const [id, name] of names) if (!marked.includes(id)) select.append(new Option(name, id));
    // by a button: in a closed list each arrow key is a choice
    const add = element("button", { type: "button", disabled: full }, "Add");
    add.addEventListener("click", () => {
      if (!select.value) return select.focus();
      choose([...marked, select.value]);
      focus();
    });
    line.replaceChildren(element("label", { htmlFor: "mark" }, "Highlight an area"), " ", select, add, ...marked.map(chosen));
  }
  /** An area that is marked, with the button that takes the mark off. */
  function chosen(/** @type {string} */ id) {
    const button = element("button", { type: "button" }, names.get(id) ?? id, " ×");
    button.setAttribute("aria-label", `Remove ${names.get(id)}`);
    button.addEventListener("click", () => {
      choose(marked.filter((other) => other !== id));
      focus();
    });
    return button;
  }
  /** Reading goes on at the list; where that is full, at the first button that empties it. */
  function focus() {
    const list = byId("mark", HTMLSelectElement);
    const next = list.disabled ? line.querySelector("button:enabled") : list;
    /** @type {HTMLElement | null} */ (next)?.focus({ preventScroll: true });
  }

  controls();
  show();
  if (!framed && wanted.section) find(wanted.section)?.scrollIntoView();
  return show;
}

/**
 * An element whose changes are read out.
 *
 * @template {HTMLElement} E
 * @param {E} element
 */
function said(element) {
  element.setAttribute("role", "status");
  return element;
}
