// @ts-check
// The figures of the table, by what `measure=` in an address names: the one place that picture, facts and highlights read.
import { all } from "../dom.js";

/** @typedef {import("./fifths.js").Figure} Figure */

/** The cell of a row in the column of a measure, if it holds a figure. */
function cell(/** @type {HTMLTableRowElement | null} */ row, /** @type {string} */ measure) {
  const head = /** @type {HTMLTableCellElement | null} */ (document.querySelector(`#every-area th[data-measure="${measure}"]`));
  const cell = head && row?.cells[head.cellIndex];
  return cell?.dataset.value === undefined ? undefined : cell;
}

/** A change with its sign, in the figures of the house. */
const signed = (/** @type {number} */ value) => `${["−", "±", "+"][Math.sign(value) + 1]}${Math.abs(value).toLocaleString("en-GB")}`;

/** @returns {Figure | undefined} */
function read(/** @type {HTMLTableRowElement | null} */ row, /** @type {string} */ measure) {
  const found = cell(row, measure);
  if (!found) return undefined;
  const value = Number(found.dataset.value);
  return { text: measure === "change" ? signed(value) : found.textContent, value };
}

const rowOf = (/** @type {string} */ id) =>
  /** @type {HTMLTableRowElement | null} */ (document.querySelector(`#every-area tr[data-area="${CSS.escape(id)}"]`));
const nationalRow = () => /** @type {HTMLTableRowElement | null} */ (document.querySelector("#every-area tbody tr:not([data-area])"));

/**
 * The figure of an area.
 *
 * @param {string} id
 * @param {string} measure
 */
export const figure = (id, measure) => read(rowOf(id), measure);

/** Where an area lies among the others, in words; nothing where no limits can be drawn. */
export const usual = (/** @type {string} */ id) => cell(rowOf(id), "rso")?.dataset.usual;

/** The figure of England and Wales, and its name. */
export const national = (/** @type {string} */ measure) => ({
  figure: read(nationalRow(), measure),
  name: nationalRow()?.cells[0]?.textContent ?? "",
});

/**
 * The figures of all areas that have one, by id.
 *
 * @param {string} measure
 */
export function figures(measure) {
  const rows = /** @type {HTMLTableRowElement[]} */ (all("#every-area tr[data-area]"));
  return new Map(
    rows.flatMap((row) => {
      const figure = read(row, measure);
      return figure ? [/** @type {[string, Figure]} */ ([row.dataset.area ?? "", figure])] : [];
    }),
  );
}
