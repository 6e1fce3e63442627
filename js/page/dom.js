// @ts-check
// Elements by their id, typed.

/**
 * The element with this id, of this kind. One that must be there and is not is named in the error.
 *
 * @template {HTMLElement} [E=HTMLElement]
 * @param {string} id
 * @param {new () => E} [kind]
 * @param {Document} [page]
 * @returns {E}
 */
export function byId(id, kind, page) {
  const element = find(id, kind, page);
  if (!element) throw new Error(`There is no #${id} on this page.`);
  return element;
}

/**
 * The element with this id, of this kind, if the page has one: not every page has every part.
 *
 * @template {HTMLElement} [E=HTMLElement]
 * @param {string} id
 * @param {new () => E} [kind]
 * @param {Document} [page]
 * @returns {E | undefined}
 */
export function find(id, kind, page = document) {
  const element = page.getElementById(id);
  return element instanceof (kind ?? HTMLElement) ? /** @type {E} */ (element) : undefined;
}

/**
 * All elements of a selector, as an array.
 *
 * @template {Element} [E=HTMLElement]
 * @param {string} selector
 * @param {ParentNode} [page]
 * @returns {E[]}
 */
export const all = (selector, page = document) => [.../** @type {NodeListOf<E>} */ (page.querySelectorAll(selector))];
