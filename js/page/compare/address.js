// @ts-check
// What the address of this page asks for besides its year: `with=` marks areas, `view=` leads to one of the views, `measure=`
// to a column of the table. What is not understood is said in a line, with the nearest match offered, never taken.
// The grammar is that of `core/src/link`; `addresses.json` holds the two together.
import { editDistance } from "../edit_distance.js";

/**
 * A line on something in the address: what it says; the field and the value that were not understood; the area or the measure
 * that it offers, by id; and whom that measure counts.
 *
 * @typedef {{ text: string, unknown?: [string, string], offer?: string, measure?: string, counted?: string }} Notice
 */

/** How many areas can be marked. */
export const most = 5;
/** The section of each view. @type {Record<string, string>} */
const views = { trend: "", table: "every-area", funnel: "funnel", tiles: "tiles", multiples: "multiples" };
/** Whom each measure counts. @type {Record<string, string>} */
const measures = { rso: "", cat2: "in Category 2", cat3: "in Category 3", cat4: "in Category 4", total: "in all categories" };
const longest = 2_000; // of an address

/**
 * Foreign text, as much of it as fits in a line, without marks that would garble our own words.
 *
 * @param {string} text
 */
function quoted(text) {
  const letters = [...text];
  const first = letters.slice(0, 40).join("");
  const clean = first.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
  return `“${clean}${letters.length > 40 ? "…" : ""}”`;
}

/**
 * @param {string} name
 * @param {string} value
 * @param {string} instead what is done or shown
 * @returns {Notice}
 */
const unknown = (name, value, instead) => {
  const text = `We did not recognise ${quoted(value)} in this link, so ${instead}.`;
  return { text, unknown: [name, quoted(value).slice(1, -1)] };
};

/**
 * The id nearest to a word: one that begins with it, else at most one letter in three away.
 *
 * @param {string} given
 * @param {Iterable<string>} ids
 */
export function nearest(given, ids) {
  const word = given.slice(0, 40).toLowerCase();
  /** @type {string | undefined} */
  let best;
  let least = Math.max(1, word.length / 3);
  for (const id of ids) {
    const distance = word.length > 2 && id.startsWith(word) ? 0 : editDistance(word, id);
    if (distance < least || (distance === least && best === undefined)) [least, best] = [distance, id];
  }
  return best;
}

/**
 * What the query asks for: the areas to be marked, the section to go to, the measure; and the lines that must be said.
 *
 * @param {string} search
 * @param {Map<string, string>} known the name of each area by its id
 */
export function asked(search, known) {
  const query = new URLSearchParams(search.slice(0, longest));
  /** @type {Notice[]} */
  const notices = [];
  /** @type {string[]} */
  const marked = [];
  for (const id of (query.get("with") ?? "").split("~").filter(Boolean)) {
    if (notices.length > most) break; // noise: enough has been said
    if (marked.includes(id) || id === "england-and-wales") continue; // that stands beside every area anyway
    if (!known.has(id)) notices.push({ ...unknown("with", id, "we left it out"), offer: nearest(id, known.keys()) });
    else if (marked.length < most) marked.push(id);
    else {
      notices.push({ text: "You can highlight five areas at most. This page shows the first five." });
      break;
    }
  }
  const given = { view: query.get("view") ?? "trend", measure: query.get("measure") ?? "rso" };
  const section = Object.hasOwn(views, given.view) ? views[given.view] : undefined;
  if (section === undefined) notices.push(unknown("view", given.view, "this page shows all views"));
  const counted = Object.hasOwn(measures, given.measure) ? measures[given.measure] : undefined;
  if (counted === undefined) notices.push(unknown("measure", given.measure, "this page shows registered sex offenders"));
  else if (counted)
    notices.push({
      text: "Rates are published only for registered sex offenders, so we compare those.",
      measure: given.measure,
      counted,
    });
  return { marked, notices, section: section ?? "", measure: counted === undefined ? "rso" : given.measure };
}

/**
 * The query with these areas marked, in the order of the contract: measure, view, with, from, lock.
 *
 * @param {string} search
 * @param {string[]} marked
 */
export function withMarked(search, marked) {
  const parts = search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part && !part.startsWith("with="));
  const late = parts.filter((part) => /^(from|lock)=/.test(part));
  const early = parts.filter((part) => !late.includes(part));
  if (marked.length) early.push(`with=${marked.join("~")}`);
  const query = [...early, ...late].join("&");
  return query && `?${query}`;
}
