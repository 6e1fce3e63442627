// What the address of this page asks for besides its year: `with=` marks areas, `view=` leads to one of the views, `measure=`
// to a column of the table. What is not understood is said in a line, with the nearest match offered, never taken.

const most = 5;
const views = { trend: "", table: "every-area", funnel: "funnel", tiles: "tiles", multiples: "multiples" };
const measures = { rso: "", cat2: "in Category 2", cat3: "in Category 3", cat4: "in Category 4", total: "in all categories" };

// foreign text, as much of it as fits in a line, without marks that would garble our own words
const quoted = (text) =>
  `“${[...text]
    .slice(0, 40)
    .join("")
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd")}${[...text].length > 40 ? "…" : ""}”`;
const unknown = (name, value, instead) => `“${name}=” in this address has a value that we do not know, ${quoted(value)}, so ${instead}.`;

/** How many letters must change to make one word the other. */
function distance(one, other) {
  let row = [...Array(other.length + 1).keys()];
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at++) next[at] = Math.min(next[at - 1] + 1, row[at] + 1, row[at - 1] + (letter !== other[at - 1]));
    row = next;
  }
  return row.at(-1);
}

function nearest(given, known) {
  const word = given.slice(0, 40).toLowerCase();
  const [best] = [...known.keys()]
    .map((id) => [id.startsWith(word) && word.length > 2 ? 0 : distance(word, id), id])
    .sort((a, b) => a[0] - b[0]);
  return best && best[0] <= Math.max(1, word.length / 3) ? best[1] : undefined;
}

/** What the query asks for: the areas to be marked, the section to go to, the measure; and the lines that must be said.
 * `known` has the name of each area by its id. */
export function asked(search, known) {
  const query = new URLSearchParams(search.slice(0, 2000));
  const said = [];
  const marked = [];
  for (const id of (query.get("with") ?? "").split("~").filter(Boolean)) {
    if (said.length > most) break; // noise: enough has been said
    if (marked.includes(id)) continue;
    if (!known.has(id)) said.push({ text: unknown("with", id, "it is left out"), offer: nearest(id, known) });
    else if (marked.length < most) marked.push(id);
    else {
      said.push({ text: `Only the first ${["no", "one", "two", "three", "four", "five"][most]} areas are marked.` });
      break;
    }
  }
  const view = query.get("view") ?? "trend";
  if (!Object.hasOwn(views, view)) said.push({ text: unknown("view", view, "all are shown") });
  const measure = query.get("measure") ?? "rso";
  if (!Object.hasOwn(measures, measure)) said.push({ text: unknown("measure", measure, "registered sexual offenders are shown") });
  else if (measures[measure])
    said.push({
      text: `Rates are published of registered sexual offenders only, so these are what is compared here. How many people were managed ${measures[measure]}`,
      measure,
    });
  return { marked, said, section: views[view], measure };
}

/** The query with these areas marked, in the order of the contract: measure, view, with. */
export function withMarked(search, marked) {
  const parts = search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part && !part.startsWith("with="));
  const late = (part) => /^(from|lock)=/.test(part);
  const query = [
    ...parts.filter((part) => !late(part)),
    ...(marked.length ? [`with=${marked.join("~")}`] : []),
    ...parts.filter(late),
  ].join("&");
  return query && `?${query}`;
}
