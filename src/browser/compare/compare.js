// On the page of every area: another year in place, a button that steps through the years, a table that can be sorted and
// searched. Other years are read from their own published pages, so nothing is said here that does not stand there.
import { stepping } from "./play.js";
import { sorting } from "./table.js";

const get = (id) => document.getElementById(id);
const pages = new Map();

/** The published page of a year, once it is fetched. */
async function published(href) {
  if (!pages.has(href)) {
    const answer = await fetch(href);
    if (!answer.ok) throw new Error(`${answer.status}`);
    pages.set(href, new DOMParser().parseFromString(await answer.text(), "text/html"));
  }
  return pages.get(href);
}

// what is another in another year; tiles and rows keep their elements, so that focus and order stay
function write(other) {
  const pairs = (selector) => [document, other].map((page) => [...page.querySelectorAll(selector)]);
  const [tiles, theirs] = pairs(".tiles li");
  for (const [index, tile] of tiles.entries()) {
    tile.className = theirs[index].className;
    tile.firstElementChild.replaceChildren(...theirs[index].firstElementChild.cloneNode(true).childNodes);
    tile.firstElementChild.href = theirs[index].firstElementChild.href;
  }
  const rows = new Map([...other.querySelectorAll("#every-area tbody tr")].map((row) => [row.cells[0].textContent, row]));
  for (const row of document.querySelectorAll("#every-area tbody tr")) {
    const their = rows.get(row.cells[0].textContent);
    for (const [index, cell] of [...row.cells].entries()) {
      if (index) (cell.className = their.cells[index].className), (cell.textContent = their.cells[index].textContent);
      else cell.firstElementChild.href = their.cells[0].firstElementChild.href;
    }
  }
  for (const selector of ["h1", "#compare > p", "#funnel", "#every-area caption", "#frames"]) {
    const [[ours], [their]] = pairs(selector);
    if (ours && their) ours.replaceChildren(...their.cloneNode(true).childNodes);
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

/** Shows a year in place; where that cannot be, the browser goes to its page. */
async function show(href, push) {
  try {
    const other = await published(href);
    // its links count from its own address
    for (const link of other.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), href).href;
    write(other);
    resort();
    if (push) history.pushState(null, "", href);
    get("compare-said").textContent = document.querySelector("h1").textContent;
    return true;
  } catch {
    location.href = href;
  }
}

for (const link of document.querySelectorAll("a[href]")) link.href = link.href; // before the address changes
const resort = sorting(get("every-area"));
const links = [...document.querySelectorAll("#years a")];
get("years").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  play.stop();
  show(link.href, true);
});
addEventListener("popstate", () => show(location.href, false));
const at = () => links.findIndex((link) => link.hasAttribute("aria-current"));
const play = stepping(get("years"), {
  last: () => at() === links.length - 1,
  next: (first) => show(links[first ? 0 : at() + 1].href, true),
});
