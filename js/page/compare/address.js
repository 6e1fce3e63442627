// @ts-check
// What the address of this page asks for besides its year: `with=` highlights areas, `view=` is the picture or leads to one of the
// other views, `measure=` is what picture and facts show. What is not understood is said in a line, with the nearest match offered,
// never taken. The grammar is that of `core/src/link`; `addresses.json` holds the two together.
import { editDistance } from "../edit_distance.js";
import { listed } from "../listed.js";

/**
 * A line on something in the address: what it says; the field and the value that were not understood; the area that it offers.
 *
 * @typedef {{ text: string, unknown?: [string, string], offer?: string }} Notice
 */
/** What is chosen. @typedef {{ marked: string[], measure: string, view: string }} Chosen */

/** How many areas can be highlighted. */
export const most = 5;
const views = ["trend", "chart", "number", "table", "funnel", "map", "tiles", "multiples"];
const measures = ["rso", "cat2", "cat3", "cat4", "total", "number", "change"];
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
 * What the query asks for, and the lines that must be said.
 *
 * @param {string} search
 * @param {Map<string, string>} known the name of each area by its id
 * @returns {Chosen & { notices: Notice[] }}
 */
export function asked(search, known) {
  const query = new URLSearchParams(search.slice(0, longest));
  /** @type {Notice[]} */
  const notices = [];
  /** @type {string[]} */
  const marked = [];
  for (const id of listed(query)) {
    if (notices.length > most) break; // noise: enough has been said
    if (marked.includes(id) || id === "england-and-wales") continue; // that stands beside every area anyway
    if (!known.has(id)) notices.push({ ...unknown("with", id, "we left it out"), offer: nearest(id, known.keys()) });
    else if (marked.length < most) marked.push(id);
    else {
      notices.push({ text: "You can highlight five areas at most. This page shows the first five." });
      break;
    }
  }
  /** One of a list that a field names; else the first of it, and a line. */
  function one(/** @type {string} */ name, /** @type {string[]} */ list, /** @type {string} */ instead) {
    const given = query.get(name);
    if (given === null || list.includes(given)) return given ?? list[0] ?? "";
    notices.push(unknown(name, given, instead));
    return list[0] ?? "";
  }
  const view = one("view", views, "this page shows all views");
  return { marked, notices, view, measure: one("measure", measures, "this page shows registered sex offenders") };
}

/**
 * The query in which this is chosen, in the order of the contract: measure, view, with, from, lock, theme; what is not ours stays, at its end.
 *
 * @param {string} search
 * @param {Chosen} chosen
 */
export function printed(search, { marked, measure, view }) {
  const parts = search.replace(/^\?/, "").split("&").filter(Boolean);
  const of = (/** @type {string} */ name) => parts.filter((part) => part.startsWith(`${name}=`));
  const ours = ["measure", "view", "with", "from", "lock", "theme"];
  const query = [
    ...(measure === "rso" ? [] : [`measure=${measure}`]),
    ...(view === "trend" ? [] : [`view=${view}`]),
    ...(marked.length ? [`with=${marked.join("~")}`] : []),
    ...of("from"),
    ...of("lock"),
    ...of("theme"),
    ...parts.filter((part) => !ours.some((name) => part.startsWith(`${name}=`))),
  ].join("&");
  return query && `?${query}`;
}
