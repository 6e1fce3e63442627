// @ts-check
// The order of a column.

/**
 * What a cell is sorted by: its number, if it has one, else its text. `none` is one without a figure.
 *
 * @typedef {{ text: string, number: number, none: boolean }} Value
 */

/**
 * @param {string} text what stands in the cell
 * @param {string | undefined} number its number, where the text is more than that
 * @param {boolean} none whether it says that there is no figure
 * @returns {Value}
 */
export const value = (text, number, none) => ({
  text,
  number: Number((number ?? text).replaceAll(",", "")),
  none: none || text === "",
});

/**
 * Numbers by size, text by the alphabet, and what has no figure last, whichever way.
 *
 * @param {Value} one
 * @param {Value} other
 * @param {boolean} down
 */
export function compare(one, other, down) {
  if (one.none || other.none) return Number(one.none) - Number(other.none);
  const text = Number.isNaN(one.number) || Number.isNaN(other.number);
  const order = text ? one.text.localeCompare(other.text, "en") : one.number - other.number;
  return down ? -order : order;
}
