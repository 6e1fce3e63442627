// @ts-check
// Making the page say what the published page of another year says.
import { all, byId } from "../dom.js";

/**
 * Makes an element say what another of the same shape says, touching only what differs.
 *
 * @param {Element} ours
 * @param {Element} their
 */
export function copy(ours, their) {
  if (ours.className !== their.className) ours.className = their.className;
  if (ours instanceof HTMLAnchorElement && their instanceof HTMLAnchorElement && ours.href) ours.href = their.href;
  for (const name of ["value", "usual"]) {
    if (!(ours instanceof HTMLElement && their instanceof HTMLElement)) break;
    if (their.dataset[name] === undefined) delete ours.dataset[name];
    else if (ours.dataset[name] !== their.dataset[name]) ours.dataset[name] = their.dataset[name];
  }
  const [parts, theirs] = [[...ours.children], [...their.children]];
  const alike = parts.length === theirs.length && parts.every((part, index) => part.localName === theirs[index]?.localName);
  if (alike && parts.length) copyEach(parts, theirs);
  else if (parts.length || theirs.length) ours.replaceChildren(...their.cloneNode(true).childNodes);
  else if (ours.textContent !== their.textContent) ours.textContent = their.textContent;
}

/**
 * Copies each of a list into its place in another.
 *
 * @param {Element[]} ours
 * @param {Element[]} theirs
 */
export function copyEach(ours, theirs) {
  for (const [index, one] of ours.entries()) {
    const other = theirs[index];
    if (other) copy(one, other);
  }
}

/**
 * Writes what is another in another year. Tiles keep their elements, so that focus and order stay, and what is the same is not
 * touched. The table sees to itself.
 *
 * @param {Document} other
 */
export function copyPage(other) {
  copyEach(all(".tiles li"), all(".tiles li", other));
  for (const selector of ["h1", "#compare > p:not(#marked, #compare-said)", "#funnel", "#frames"]) {
    const [ours, their] = [document.querySelector(selector), other.querySelector(selector)];
    if (ours && their && ours.innerHTML !== their.innerHTML) ours.replaceChildren(...their.cloneNode(true).childNodes);
  }
  // from some years on there are ranks
  const [ours, their] = [document.querySelector("#ranks"), other.querySelector("#ranks")];
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
