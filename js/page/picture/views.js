// @ts-check
// What the pictures of the page of all areas say and show: what is on the page.
import { all, byId } from "../dom.js";
import { map, table, tiles } from "./drawings.js";
import { fitted, words } from "./plain.js";

/** @typedef {import("./template.js").Content} Content */

const said = (/** @type {string} */ selector) => words(document.querySelector(selector));

/**
 * What the picture of a view says and shows.
 *
 * @param {"map" | "funnel" | "table"} view
 * @returns {Content}
 */
export function ofView(view) {
  const year = said("h1 .year");
  const measure = byId("measure", HTMLSelectElement).value;
  const asTiles = all("#as-tiles:checked").length > 0;
  const shown = said("#shown");
  const everywhere = said("#compare > .lede");
  const name = view === "map" && asTiles ? "tiles" : view;
  const numbers = [...byId("not-rates").childNodes].map((node) => node.textContent).join("");
  const of = {
    map: {
      title: `${shown.replace(/^Rate/, "Registered sex offenders")}, ${said("#map-day")}`,
      subtitle: `Police areas of England and Wales, ${year}. ${said("#map-held")} of ${all("#map a").length} areas have a figure${byId("map-fair").hidden ? "" : said("#map-fair")}.`,
      notes: byId("not-rates").hidden ? "" : numbers,
      draw: asTiles ? tiles : map,
    },
    funnel: {
      title: `${said("#funnel h2")}, ${year}`,
      subtitle: "Registered sex offenders per 100,000 people aged 10+, by population aged 10 and over; a dot for each area",
      notes: words(all("#funnel .told").at(-1)),
      draw: (/** @type {number} */ width, /** @type {number} */ height) =>
        fitted(/** @type {SVGSVGElement} */ (document.querySelector("#dots svg")), byId("funnel"), width, height),
    },
    table: {
      title: everywhere.replace(/\.$/, ""),
      subtitle: "Number of people, and rate per 100,000 people aged 10 and over. A dash: no figure.",
      notes: said("#without"),
      draw: table,
    },
  }[view];
  return {
    ...of,
    name: `mappa-${name}-all-areas-${view === "map" ? `${measure}-` : ""}${year.replace("/", "-")}`,
    source: said("#compare > .source"),
    caveat: "{{caveat}} Not a ranking of danger.",
    help: "{{help}}",
    address: location.href.replace(location.hash, ""),
    edition: `${said("footer").split(",")[0]}. Crown copyright, OGL v3.0. Contains OS data © Crown copyright and database right 2016.`,
    description: `${of.title}. ${of.subtitle} ${view === "funnel" ? said("#funnel p") : ""}`,
  };
}
