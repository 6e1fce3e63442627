// @ts-check
// On the page of every area: another year in place, another measure, map or tiles, areas that stand out, a table that can be sorted and
// searched. What is chosen stands in the address. Other years are read from their own published pages, so nothing is said here that does
// not stand there. In a frame, whose address is its host's, what its address asks for is shown, and no more.
import { push, replace, whenLedElsewhere } from "../address_bar.js";
import { all, byId, find } from "../dom.js";
import { element } from "../element.js";
import { answering } from "../map/shapes.js";
import { pictures } from "../picture_beside.js";
import { asked, printed } from "./address.js";
import { areaNames } from "./areas.js";
import { copyPage } from "./copy.js";
import { figures } from "./figures.js";
import { mark } from "./marks.js";
import { paint } from "./paint.js";
import { published } from "./published.js";
import { namingDots } from "./spread.js";
import { sorting } from "./table.js";

/** @typedef {import("./address.js").Chosen} Chosen */

// before the address changes: a query alone is of any year
for (const link of all("a[href]:not([href^='?'], [href^='#'])"))
  link.setAttribute("href", new URL(link.getAttribute("href") ?? "", document.baseURI).href);
const framed = document.documentElement.hasAttribute("data-view");
const names = areaNames();
const tell = answering();
namingDots(names);
const notices = element("div", { id: "notices" });
notices.setAttribute("role", "status");
byId("bar").after(notices);
let chosen = asked(location.search, names);
/** Which section a view is; the picture is one of two. */
const sections = new Map([
  ["table", "every-area"],
  ["funnel", "funnel"],
  ["multiples", "multiples"],
]);

/** The address of the page without its choices. It names the host: a path that begins with two slashes would lead to another. */
const here = () => location.origin + location.pathname;

/** Shows what is chosen. */
function show() {
  const missing = chosen.measure !== "rso" && figures(chosen.measure).size === 0;
  const measure = missing ? "rso" : chosen.measure;
  paint(measure, names);
  mark(chosen.marked, measure, names, framed ? undefined : remove);
  tell();
  const lines = chosen.notices.map(({ text, offer }) => {
    const line = element("p", {}, text);
    if (offer) {
      const href = here() + printed(location.search, { ...chosen, marked: [...chosen.marked, offer] });
      line.append(" Did you mean ", element("a", { href }, names.get(offer) ?? offer), "?");
    }
    return line;
  });
  if (missing) lines.push(element("p", {}, "We do not have what you chose for this year, so the rates are shown."));
  notices.replaceChildren(...lines);
  if (framed) return;
  byId("measure", HTMLSelectElement).value = measure;
  byId(chosen.view === "tiles" ? "as-tiles" : "as-map", HTMLInputElement).checked = true;
  // so that a year or a view that is opened in another window has it too
  for (const link of /** @type {HTMLAnchorElement[]} */ (all("#years a"))) link.search = printed(location.search, chosen);
  for (const link of /** @type {HTMLAnchorElement[]} */ (all("#compare h2 a")))
    link.href = here() + printed("", { ...chosen, view: new URLSearchParams(link.search).get("view") ?? "trend" });
}

/** Changes what is chosen, in the page and in the address. */
function choose(/** @type {Partial<Chosen>} */ part) {
  chosen = { ...chosen, ...part };
  const search = printed(location.search, chosen);
  if (search !== location.search) replace(here() + search);
  show();
}

function remove(/** @type {string} */ id) {
  choose({ marked: chosen.marked.filter((other) => other !== id) });
  byId("mark").focus({ preventScroll: true });
}

/** The lists and the two pictures. */
function controls() {
  const [measure, list] = [byId("measure", HTMLSelectElement), byId("mark", HTMLSelectElement)];
  measure.addEventListener("change", () => choose({ measure: measure.value }));
  byId("add").addEventListener("click", () => {
    if (!list.value) return list.focus();
    byId("compare-said").textContent =
      `${names.get(list.value)}: ${figures(chosen.measure).get(list.value)?.text ?? byId("picture").dataset.none}`;
    choose({ marked: [...chosen.marked, list.value] });
    // where the list is full, reading goes on at the first button that empties it
    const next = list.disabled ? document.querySelector("#marked button") : list;
    /** @type {HTMLElement | null} */ (next)?.focus({ preventScroll: true });
  });
  byId("as").addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement) choose({ view: target.value === "tiles" ? "tiles" : "trend" });
  });
}

/** Shows other years in place. */
function otherYears() {
  const table = sorting(byId("every-area"));
  const list = byId("years");
  let latest = 0; // which request is the last: an answer to any other comes too late

  /**
   * Shows a year in place; where that cannot be, the browser goes to its page.
   *
   * @param {string} href without a query
   * @param {boolean} entered whether it is to be entered into the history
   */
  async function showYear(href, entered) {
    const mine = ++latest;
    const search = location.search;
    try {
      const page = await published(href);
      if (mine !== latest) return;
      if (entered) push(href + location.search);
      else chosen = asked(location.search, names);
      copyPage(page);
      table.copy(page);
      show();
      byId("compare-said").textContent = document.querySelector("h1")?.textContent ?? "";
    } catch {
      if (mine === latest) location.href = href + search;
    }
  }
  const yearAt = (/** @type {Event} */ { target }) => (target instanceof Element ? target.closest("a") : null);
  const address = (/** @type {HTMLAnchorElement} */ { origin, pathname }) => origin + pathname;

  list.addEventListener("click", (event) => {
    const year = yearAt(event);
    if (!year || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void showYear(address(year), true);
  });
  // so that it is there when it is wanted
  for (const sign of ["pointerover", "focusin"])
    list.addEventListener(sign, (event) => {
      const year = yearAt(event);
      if (year) published(address(year)).catch(() => {});
    });
  whenLedElsewhere(() => void showYear(here(), false));
}

/** Below map, spread and table a place for pictures of them, which is filled when it is opened. */
function offerPictures() {
  for (const [view, above] of /** @type {const} */ ([
    ["map", ".tiles"],
    ["funnel", "#funnel"],
    ["table", "#below"],
  ])) {
    const place = element("div", {});
    const fold = element("details", { className: "pictures" }, element("summary", {}, "Download picture"), place);
    fold.addEventListener("toggle", async () => {
      if (place.firstChild) return;
      const { offer, ofView } = await pictures();
      offer(place, () => ofView(view));
    });
    document.querySelector(above)?.after(fold);
  }
}

if (!framed) {
  controls();
  otherYears();
  offerPictures();
}
show();
if (!framed) find(sections.get(chosen.view) ?? "")?.scrollIntoView();
