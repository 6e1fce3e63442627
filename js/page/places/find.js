// @ts-check
// The search of the field for places: what is typed finds areas, and the councils, towns and villages in them.

/**
 * A police area, or England and Wales.
 * @typedef {object} Area
 * @property {string} id its id in addresses
 * @property {string} name
 * @property {string} welsh its Welsh name, if it has Welsh pages; else empty
 */

/**
 * A name that can be typed.
 * @typedef {object} Place
 * @property {string} name
 * @property {Area} area where it lies
 * @property {number} size the class of its size; 0 is the largest, and what an area itself has
 * @property {string} folded the name as it is compared
 */

/**
 * What was found.
 * @typedef {object} Found
 * @property {"fits" | "close" | "nothing" | "postcode"} kind whether these begin with or are what was typed, or are one slip away
 * @property {Place[]} places best first
 * @property {Place} [sure] the one that is meant, where there can be no doubt
 */

const most = 8;

/** Words that a name may end or begin with, whatever it is the name of. */
const common = "police area force constabulary council borough district county city town heddlu ardal cyngor sir tref dinas".split(" ");

/**
 * A text as it is compared: small letters without accents, words parted by one space, `&` as `and`, `Saint` as `St`.
 *
 * @param {string} text
 */
export const fold = (text) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f.'’]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\bsaint\b/g, "st")
    .replace(/\bthe\b/g, "")
    .replace(/ +/g, " ")
    .trim();

/**
 * Reads the list of places; `data/src/places.rs` has its form.
 *
 * @param {string} text
 */
export function read(text) {
  /** @type {Place[]} */
  const places = [];
  /** @type {Area} */
  let area;
  let size = 0;
  const add = (/** @type {string} */ name) => places.push({ name, area, size, folded: fold(name) });
  for (const line of text.split("\n")) {
    if (line[0] === "#") {
      const [name = "", id, welsh = ""] = line.slice(1).split(";");
      area = { id: id || name.toLowerCase().replace(/ /g, "-"), name, welsh };
      size = 0;
      add(name);
    } else if (line === "-") size++;
    else if (line) add(line);
  }
  return places;
}

/**
 * How well a name fits: 0 it is what was typed, 1 it begins so, 2 each word that was typed begins one of its words.
 *
 * @param {string} wanted
 * @param {string} name
 */
function fit(wanted, name) {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  const words = name.split(" ");
  return wanted.split(" ").every((word) => words.some((part) => part.startsWith(word))) ? 2 : undefined;
}

/**
 * Whether a name is what was typed but for one letter too many, too few or wrong, or two that have changed places: 0; whether it
 * begins so: 1.
 *
 * @param {string} wanted
 * @param {string} name
 */
export function slip(wanted, name) {
  if (wanted.length < 4) return;
  let at = 0;
  while (at < wanted.length && wanted[at] === name[at]) at++;
  const [rest, other] = [wanted.slice(at), name.slice(at)];
  /** @type {[string, string][]} */
  const ways = [
    [rest.slice(1), other],
    [rest, other.slice(1)],
    [rest.slice(1), other.slice(1)],
    rest[0] === other[1] && rest[1] === other[0] ? [rest.slice(2), other.slice(2)] : [rest, ""],
  ];
  if (ways.some(([ours, theirs]) => ours === theirs)) return 0;
  return ways.some(([ours, theirs]) => theirs.startsWith(ours)) ? 1 : undefined;
}

/** Without the words that any name may have, mistyped or not, if anything is left. @param {string} wanted */
function bare(wanted) {
  const left = wanted.split(" ").filter((word) => !common.some((one) => one === word || slip(word, one) === 0));
  return left.join(" ") || wanted;
}

/**
 * Finds what was typed.
 *
 * @param {Place[]} places
 * @param {string} typed
 * @returns {Found | undefined} nothing where nothing was typed
 */
export function find(places, typed) {
  const wanted = fold(typed.slice(0, 80));
  if (!wanted) return;
  if (/^[a-z]{1,2}\d[a-z\d]?( ?\d[a-z]{0,2})?$/.test(wanted)) return { kind: "postcode", places: [] };
  const without = bare(wanted);
  for (const text of new Set([wanted, without])) {
    // Stoke-on-Trent, Stoke upon Trent
    const forms = new Set([text, text.replace(/\bon\b/g, "upon"), text.replace(/\bupon\b/g, "on")]);
    const found = best(places, (name) => least([...forms].map((form) => fit(form, name))));
    if (found.length) return { kind: "fits", places: found.slice(0, most).map(({ place }) => place), sure: sure(found) };
  }
  const found = best(places, (name) => slip(without, name));
  return { kind: found.length ? "close" : "nothing", places: found.slice(0, most).map(({ place }) => place) };
}

/** The least of those numbers that are there. @param {(number | undefined)[]} numbers */
const least = (numbers) => numbers.filter((one) => one !== undefined).sort()[0];

/** @typedef {{ place: Place, fits: number, cost: number }} Ranked */

/**
 * The places that fit, best first: the better fit and the larger place count for as much.
 *
 * @param {Place[]} places
 * @param {(name: string) => number | undefined} rank
 */
function best(places, rank) {
  /** @type {Ranked[]} */
  const found = [];
  for (const place of places) {
    const fits = rank(place.folded);
    if (fits !== undefined) found.push({ place, fits, cost: 2 * fits + place.size });
  }
  const own = (/** @type {Place} */ { name, area }) => (name === area.name ? 0 : 1);
  const by = new Intl.Collator("en").compare;
  return found.sort(
    (a, b) =>
      a.cost - b.cost ||
      a.place.size - b.place.size ||
      own(a.place) - own(b.place) ||
      by(a.place.name, b.place.name) ||
      by(a.place.area.name, b.place.area.name),
  );
}

/**
 * The place that is meant without a doubt: all that fit are of one area; or it is what was typed, and what fits elsewhere is not,
 * nor so large that it may have been meant.
 *
 * @param {Ranked[]} found
 */
function sure(found) {
  const [first] = found;
  if (!first) return;
  const rival = (/** @type {Ranked} */ { place, fits, cost }) =>
    place.area !== first.place.area && !(first.fits === 0 && fits > 0 && cost > first.cost);
  return found.some(rival) ? undefined : first.place;
}
