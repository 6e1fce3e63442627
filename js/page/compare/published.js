// @ts-check
// The published page of each year, fetched once.

/** @type {Map<string, Promise<Document>>} */
const pages = new Map();

/** @param {string} href */
async function read(href) {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  // its links count from its own address
  for (const link of page.querySelectorAll("a[href]")) link.setAttribute("href", new URL(link.getAttribute("href") ?? "", href).href);
  return page;
}

/**
 * The published page at an address.
 *
 * @param {string} href
 */
export function published(href) {
  const page = pages.get(href) ?? read(href);
  pages.set(href, page);
  page.catch(() => pages.delete(href)); // the next who asks tries again
  return page;
}
