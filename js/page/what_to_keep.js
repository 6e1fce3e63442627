// @ts-check
// What the service worker keeps of what has been seen, what an answer must be to be kept, and what shows what has not been seen.

/** The most pages that are kept besides those of the first visit; the oldest go. */
export const MOST_PAGES = 60;
/** The longest page that is kept, in bytes: the longest of ours has 85,000. So those 60 take at most 9 MB. */
export const LONGEST_PAGE = 150_000;

/**
 * The path under which a page is kept; `undefined` for what is no page: downloads and pictures of links, some 80 MB of them. A page is
 * kept once, whatever its query asks for and whether or not the host takes the slash at its end away: without a script it is the same
 * page.
 *
 * @param {string} path relative to the site's root, with its query
 */
export function keptAs(path) {
  const page = path.replace(/[?#].*/s, "").replace(/(^|\/)index\.html$/, "$1");
  if (/\.[^/]*$/.test(page)) return undefined;
  return page === "" ? page : page.replace(/\/?$/, "/");
}

/** Whether a text is a page of ours, and not what a host or a network has put in its place: `index.html` writes the mark. */
export const isOurs = (/** @type {string} */ text) => /<meta name=["']?generator["']? content=["']?MAPPA Atlas/.test(text);

/**
 * Whether a kept page is shown instead of an answer that is no page of ours: the host is busy or broken, or a network that wants a
 * password, a shop's or a train's, has answered for it. That there is no such page, or that one may not see it, is told as it is.
 *
 * @param {number} status
 */
export const isOfNoUse = (status) => status < 300 || status === 408 || status === 429 || status >= 500;

/**
 * Where a page that is kept, and on which the app has every area and year, shows an area's year, and all else that its address asks
 * for; `undefined` for any other page.
 *
 * @param {string} path
 */
export function onKeptPage(path) {
  const [, area, year] = /^area\/([\w-]+)\/([\d-]+)\/$/.exec(keptAs(path) ?? "") ?? [];
  if (!area) return undefined;
  const [query = ""] = path.split("?").slice(1).join("?").split("#");
  const asked = query.split("&").filter((pair) => /^(measure|view|with|from)=/.test(pair));
  return `area/england-and-wales/?${[`area=${area}`, `year=${year}`, ...asked].join("&")}`;
}
