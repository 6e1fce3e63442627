// @ts-check
// The address of the page, while another page than the published one is shown in its place.

/** The address without its fragment, by which two pages are told apart. */
export const path = () => location.pathname + location.search;

let shown = path();

/**
 * Makes links absolute, so that they still lead where they do when the address changes under them. One that is no address stays as it is.
 *
 * @param {string} links their selector
 */
export function makeAbsolute(links) {
  const found = /** @type {NodeListOf<HTMLAnchorElement | HTMLLinkElement>} */ (document.querySelectorAll(links));
  for (const link of found) link.setAttribute("href", link.href);
}

/** Takes out of the head what it says of the page that was published: whoever shares this page would share that one. */
export function forgetPublished() {
  for (const published of document.querySelectorAll("[rel=canonical], [property^=og]")) published.remove();
}

/**
 * Enters what is shown now into the history.
 *
 * @param {string} href
 */
export function push(href) {
  forgetPublished();
  history.pushState(null, "", href);
  shown = path();
}

/**
 * Changes the address of what is shown.
 *
 * @param {string} href
 */
export function replace(href) {
  history.replaceState(null, "", href);
  shown = path();
}

/**
 * Calls back when Back or Forward has led to another address. A link to a part of the page fires `popstate` too, and leads nowhere.
 *
 * @param {() => void} callback
 */
export function whenLedElsewhere(callback) {
  addEventListener("popstate", () => {
    if (path() === shown) return;
    shown = path();
    callback();
  });
}
