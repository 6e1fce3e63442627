// @ts-check
// Which area a link leads to, and what the areas are called.
import { all } from "../dom.js";

/**
 * The id of the area that a link leads to; of any other link nothing.
 *
 * @param {Element | null | undefined} link
 */
export const idOf = (link) => /\/area\/([^/]+)\/[^/]+\/$/.exec(link?.getAttribute("href") ?? "")?.[1] ?? "";

/** The names of all areas by id, alphabetically: those in the table, and those without a figure below it. */
export function areaNames() {
  const links = all("#every-area tr[data-area] a, #without a");
  const names = links.map((link) => /** @type {[string, string]} */ ([idOf(link), link.textContent]));
  return new Map(names.sort(([, one], [, other]) => one.localeCompare(other, "en")));
}
