// @ts-check
// What the service worker keeps of what has been seen, and what stands in for a page that has not.

/**
 * The path under which an answer is kept; `undefined` for what is not: downloads and pictures of links, some 80 MB of them. A page is
 * kept once, whatever its query asks for: without a script it is the same page.
 *
 * @param {string} path relative to the site's root, with its query
 */
export function keptAs(path) {
  const [file = ""] = path.split(/[?#]/);
  return /^(data|card|oembed)\/.*[^/]$/.test(file) ? undefined : file;
}

/**
 * Where a page that is kept, and on which the app has every area and year, shows an area's year; `undefined` for any other page.
 *
 * @param {string} path
 */
export function onKeptPage(path) {
  const [, area, year] = /^area\/([\w-]+)\/([\d-]+)\//.exec(path) ?? [];
  return area && `area/england-and-wales/?area=${area}&year=${year}`;
}
