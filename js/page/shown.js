// @ts-check
// What the page shows: whoever changes it says so by one event on the document, and whoever needs to know listens.

/**
 * What the page shows.
 * @typedef {object} Shown
 * @property {string} address its whole address
 * @property {string} area the slug of its area
 * @property {string} year its year, as in addresses: `2016-17`
 * @property {boolean} pinned whether the address names the year; else it is the latest, whatever that will be
 * @property {string} measure the id of the measure that is drawn
 * @property {string[]} with the slugs of the areas beside it
 * @property {string} from the first year drawn; empty where that is the first of all
 */

const name = "atlas:shown";

/** Says what the page shows from now on. @param {Shown} shown */
export const tell = (shown) => void document.dispatchEvent(new CustomEvent(name, { detail: shown }));

/** Does something whenever the page shows something else. @param {(shown: Shown) => void} does */
export const whenShown = (does) => document.addEventListener(name, (event) => does(/** @type {CustomEvent<Shown>} */ (event).detail));

/** What a page shows as it was published. @returns {Shown} */
export function published() {
  const app = /** @type {HTMLElement} */ (document.getElementById("app"));
  const [, area] = (app.dataset.page ?? "").split("/"); // the front page is that of England and Wales
  const year = /** @type {HTMLOptionElement | null} */ (document.querySelector("#year [selected]"));
  return { address: location.href, area: area ?? "england-and-wales", year: year?.value ?? "", pinned: "year" in app.dataset, measure: "rso", with: [], from: "" };
}
