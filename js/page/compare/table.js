// @ts-check
// A table that can be sorted by each column and searched by area. Alphabetical until somebody asks otherwise; England and
// Wales, the row of no police area, stays first, and what is not held comes last, whichever way.
import { element } from "../element.js";
import { compare, value } from "./order.js";

/** @param {HTMLTableCellElement} cell */
const read = (cell) => value(cell.textContent.trim(), cell.dataset.value, cell.classList.contains("none"));
const column = (/** @type {HTMLElement} */ head) => head.dataset.measure ?? head.dataset.column;
const area = (/** @type {HTMLTableRowElement} */ row) => row.dataset.area;

/**
 * The parts of a table of areas.
 *
 * @param {ParentNode} page
 */
function parts(page) {
  const table = page.querySelector("table");
  const [head, body] = [table?.tHead, table?.tBodies[0]];
  if (!table?.caption || !head || !body) throw new Error("There is no table of areas on this page.");
  return { table, caption: table.caption, head, body };
}

/**
 * Makes the table of a section so.
 *
 * @param {HTMLElement} section
 */
export function sorting(section) {
  const { table, caption, head, body } = parts(section);
  const heads = () => /** @type {HTMLTableCellElement[]} */ ([...head.querySelectorAll("th")]);
  let [by] = heads().map(column);
  let down = false;

  function sort() {
    // not every year has every column
    const at = Math.max(
      0,
      heads().findIndex((head) => column(head) === by),
    );
    const rows = [...body.rows];
    const values = new Map(rows.map((row) => [row, read(/** @type {HTMLTableCellElement} */ (row.cells[at]))]));
    const of = (/** @type {HTMLTableRowElement} */ row) => /** @type {import("./order.js").Value} */ (values.get(row));
    const areas = rows.filter(area).sort((one, other) => compare(of(one), of(other), down));
    const sorted = [...rows.filter((row) => !area(row)), ...areas];
    if (sorted.some((row, index) => row !== rows[index])) body.append(...sorted);
    const order = caption.querySelector("span");
    const alphabetical = down ? "in reverse alphabetical order" : "alphabetically";
    if (order) order.textContent = at ? `by “${heads()[at]?.textContent}”, ${down ? "highest" : "lowest"} first` : alphabetical;
    for (const [index, head] of heads().entries()) {
      if (index === at) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
  }
  function buttons() {
    for (const head of heads()) head.append(element("button", { type: "button" }, ...head.childNodes));
  }
  table.addEventListener("click", ({ target }) => {
    const head = target instanceof Element && target.closest("th button")?.parentElement;
    if (!head) return;
    down = by === column(head) && !down;
    by = column(head);
    sort();
  });

  buttons();
  const search = searching(section, body);
  return {
    /**
     * Takes over what the table of another year says.
     *
     * @param {Document} page
     */
    copy(page) {
      const theirs = parts(page);
      caption.replaceChildren(...theirs.caption.cloneNode(true).childNodes);
      head.replaceChildren(...theirs.head.cloneNode(true).childNodes);
      body.replaceChildren(...theirs.body.cloneNode(true).childNodes);
      buttons();
      sort();
      search();
    },
  };
}

/**
 * Adds a field that shows only the areas whose name has what is typed. What it gives looks again.
 *
 * @param {HTMLElement} section
 * @param {HTMLTableSectionElement} body
 */
function searching(section, body) {
  const input = element("input", { id: "search", type: "search", autocomplete: "off", spellcheck: false });
  const said = element("span", {});
  said.setAttribute("role", "status");
  const label = element("label", { htmlFor: "search" }, "Filter areas by name");
  section.querySelector("h2")?.after(element("p", { className: "search" }, label, " ", input, " ", said));
  let timer = 0;
  const search = () => {
    const wanted = input.value.trim().toLowerCase();
    let shown = 0;
    for (const row of body.rows) {
      row.hidden = !row.cells[0]?.textContent.toLowerCase().includes(wanted);
      if (!row.hidden) shown++;
    }
    // told once typing rests: at every letter it would talk over the reader
    clearTimeout(timer);
    const told = !wanted ? "" : shown ? `${shown} of ${body.rows.length} areas` : "No matching areas";
    timer = setTimeout(() => {
      if (said.textContent !== told) said.textContent = told;
    }, 700);
  };
  input.addEventListener("input", search);
  return search;
}
