// On the page of every area: marks, another year in place, a button that steps through the years, a table that can be sorted
// and searched. Other years are read from their own published pages, so nothing is said here that does not stand there.
// In a frame, whose address is its host's, only the marks.
import { marking } from "./marks.js";
import { stepping } from "./play.js";
import { sorting } from "./table.js";

const get = (id) => document.getElementById(id);
const framed = document.documentElement.hasAttribute("data-view");
const pages = new Map();

/** The published page of a year, once it is fetched. */
function published(href) {
  if (!pages.has(href)) {
    const page = (async () => {
      const answer = await fetch(href);
      if (!answer.ok) throw new Error(`${answer.status}`);
      const other = new DOMParser().parseFromString(await answer.text(), "text/html");
      // its links count from its own address
      for (const link of other.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), href).href;
      return other;
    })();
    page.catch(() => pages.delete(href)); // the next who asks tries again
    pages.set(href, page);
  }
  return pages.get(href);
}

// what is another in another year; tiles and rows keep their elements, so that focus and order stay, and what is the same is
// not touched
function write(other) {
  const pairs = (selector) => [document, other].map((page) => [...page.querySelectorAll(selector)]);
  const [tiles, theirs] = pairs(".tiles li");
  for (const [index, tile] of tiles.entries()) copy(tile, theirs[index]);
  table.write(other.querySelector("#every-area table"), copy);
  for (const selector of ["h1", "#compare > p:not(#marked, #compare-said)", "#funnel", "#frames"]) {
    const [[ours], [their]] = pairs(selector);
    if (ours && their && ours.innerHTML !== their.innerHTML) ours.replaceChildren(...their.cloneNode(true).childNodes);
  }
  // from some years on there are ranks
  const [[ours], [their]] = pairs("#ranks");
  if (ours && their) for (const part of ["p", "ul"]) ours.querySelector(part).replaceWith(their.querySelector(part).cloneNode(true));
  else if (ours) ours.remove();
  else if (their) get("every-area").after(their.cloneNode(true));
  for (const [index, link] of pairs("#years a")[0].entries()) {
    const current = pairs("#years a")[1][index].getAttribute("aria-current");
    if (current) link.setAttribute("aria-current", current);
    else link.removeAttribute("aria-current");
  }
  document.title = other.title;
}

/** Makes an element say what another of the same shape says, touching only what differs. */
function copy(ours, their) {
  if (ours.className !== their.className) ours.className = their.className;
  if (ours.href) ours.href = their.href;
  const parts = [...their.children];
  if (
    parts.length &&
    parts.length === ours.children.length &&
    parts.every((part, index) => part.localName === ours.children[index].localName)
  )
    for (const [index, part] of [...ours.children].entries()) copy(part, parts[index]);
  else if (parts.length || ours.children.length) ours.replaceChildren(...their.cloneNode(true).childNodes);
  else if (ours.textContent !== their.textContent) ours.textContent = their.textContent;
}

/** Shows a year in place; where that cannot be, the browser goes to its page. */
async function show(href, push) {
  try {
    write(await published(href));
    mark();
    if (push) history.pushState(null, "", href + location.search);
    get("compare-said").textContent = document.querySelector("h1").textContent;
  } catch {
    location.href = href + location.search;
  }
}

for (const link of document.querySelectorAll("a[href]")) link.href = link.href; // before the address changes
const mark = marking(framed);
const table = framed || sorting(get("every-area"));
if (!framed) {
  const links = [...document.querySelectorAll("#years a")];
  const year = (event) => event.target.closest("a");
  get("years").addEventListener("click", (event) => {
    const link = year(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    play.stop();
    show(link.href, true);
  });
  // who points at a year may want it: it is there when they press
  for (const sign of ["pointerover", "focusin"])
    get("years").addEventListener(sign, (event) => year(event) && published(year(event).href).catch(() => {}));
  addEventListener("popstate", () => show(location.origin + location.pathname, false));
  const at = () => links.findIndex((link) => link.hasAttribute("aria-current"));
  const play = stepping(get("years"), {
    last: () => at() === links.length - 1,
    next: async (first) => {
      await show(links[first ? 0 : at() + 1].href, true);
      const next = links[at() + 1];
      if (next) published(next.href).catch(() => {});
    },
  });
}
