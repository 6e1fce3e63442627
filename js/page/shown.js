// @ts-check
// What the page shows: whoever changes it says so by one event on the document, and whoever needs to know listens.

/**
 * What the page shows.
 * @typedef {object} Shown
 * @property {string} address its whole address, in which all that was chosen stands
 * @property {string} area the slug of its area
 * @property {string} year its year, as in addresses: `2016-17`
 * @property {boolean} pinned whether the address names the year; else it is the latest, whatever that will be
 */

import { listed } from "./listed.js";

const name = "atlas:shown";

/** Says what the page shows from now on. @param {Shown} shown */
export const tell = (shown) => void document.dispatchEvent(new CustomEvent(name, { detail: shown }));

/** Does something whenever the page shows something else. @param {(shown: Shown) => void} does */
export const whenShown = (does) => document.addEventListener(name, (event) => does(/** @type {CustomEvent<Shown>} */ (event).detail));

/** What the page shows as it was published. @returns {Shown} */
export function published() {
  const app = /** @type {HTMLElement} */ (document.getElementById("app"));
  const year = /** @type {HTMLOptionElement | null} */ (document.querySelector("#year [selected]"));
  // the front page is that of England and Wales
  return {
    address: location.href,
    area: app.dataset.page?.split("/")[1] ?? "england-and-wales",
    year: year?.value ?? "",
    pinned: "year" in app.dataset,
  };
}

/**
 * What its address asks for besides area and year: the id of a measure, the slugs of other areas, and the first year drawn;
 * empty where nothing is asked for.
 * @param {Shown} shown
 */
export function asked({ address }) {
  const query = new URL(address).searchParams;
  return {
    measure: query.get("measure") ?? "",
    areas: listed(query),
    from: query.get("from") ?? "",
  };
}
