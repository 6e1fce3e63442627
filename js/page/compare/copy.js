// @ts-check
// Making the page say what the published page of another year says. Picture, facts and highlights are written from the table anew.
import { all, byId, find } from "../dom.js";
import { idOf } from "./areas.js";

/** What is another in another year. Headings of views and trends are the same in each. */
const differ = ["h1", "#compare > .lede", "#fair", "#map-day", "#measure", "#funnel", "#files", "#below", "#frames"];

/** The year of a page, as in addresses: its links to areas lead to it. */
const slug = (/** @type {ParentNode} */ page) => page.querySelector(".tiles a")?.getAttribute("href")?.split("/").at(-2) ?? "";

/**
 * Writes what is another in another year. Shapes, tiles and trends keep their elements, so that focus and place stay; their links lead
 * to the other year. The table sees to itself.
 *
 * @param {Document} other
 */
export function copyPage(other) {
  for (const selector of differ) {
    const [ours, their] = [document.querySelector(selector), other.querySelector(selector)];
    if (ours && their && ours.innerHTML !== their.innerHTML) ours.replaceChildren(...their.cloneNode(true).childNodes);
  }
  for (const link of all("#map a, .tiles a, #multiples a"))
    if (idOf(link)) link.setAttribute("href", link.getAttribute("href")?.replace(/[^/]+\/$/, `${slug(other)}/`) ?? "");
  // from some years on there are ranks
  const [ours, their] = [find("ranks"), find("ranks", HTMLElement, other)];
  if (ours && their) {
    for (const part of ["p", "ul"]) {
      const theirs = their.querySelector(part)?.cloneNode(true);
      if (theirs) ours.querySelector(part)?.replaceWith(theirs);
    }
  } else if (ours) ours.remove();
  else if (their) byId("every-area").after(their.cloneNode(true));
  const current = all("#years a", other).map((link) => link.getAttribute("aria-current"));
  for (const [index, link] of all("#years a").entries()) {
    const now = current[index];
    if (now) link.setAttribute("aria-current", now);
    else link.removeAttribute("aria-current");
  }
  document.title = other.title;
}
