// @ts-check
// On the page of every area: marks, another year in place, a button that steps through the years, a table that can be sorted
// and searched. Other years are read from their own published pages, so nothing is said here that does not stand there.
// In a frame, whose address is its host's, only the marks.
import { push, whenLedElsewhere } from "../address_bar.js";
import { all, byId } from "../dom.js";
import { copyPage } from "./copy.js";
import { marking } from "./marks.js";
import { stepping } from "./play.js";
import { published } from "./published.js";
import { sorting } from "./table.js";

const links = /** @type {HTMLAnchorElement[]} */ (all("a[href]"));
for (const link of links) link.setAttribute("href", link.href); // before the address changes
const framed = document.documentElement.hasAttribute("data-view");
const mark = marking(framed);
if (!framed) otherYears();

/** Shows other years in place. */
function otherYears() {
  const table = sorting(byId("every-area"));
  const list = byId("years");
  const years = /** @type {HTMLAnchorElement[]} */ (all("a", list));
  const at = () => years.findIndex((link) => link.hasAttribute("aria-current"));
  let latest = 0; // which request is the last: an answer to any other comes too late

  /**
   * Shows a year in place; where that cannot be, the browser goes to its page.
   *
   * @param {string} href
   * @param {boolean} entered whether it is to be entered into the history
   */
  async function show(href, entered) {
    const mine = ++latest;
    try {
      const page = await published(href);
      if (mine !== latest) return;
      copyPage(page);
      table.copy(page);
      mark();
      if (entered) push(href + location.search);
      byId("compare-said").textContent = document.querySelector("h1")?.textContent ?? "";
    } catch {
      if (mine === latest) location.href = href + location.search;
    }
  }

  /** Fetches a year that may be wanted, so that it is there when it is. */
  function prepare(/** @type {string | undefined} */ href) {
    if (href) published(href).catch(() => {});
  }
  const pointedAt = (/** @type {Event} */ { target }) => (target instanceof Element ? target.closest("a") : null);

  const steps = stepping(list, {
    last: () => at() === years.length - 1,
    next: async (first) => {
      const year = years[first ? 0 : at() + 1];
      if (year) await show(year.href, true);
      prepare(years[at() + 1]?.href);
    },
  });
  list.addEventListener("click", (event) => {
    const year = pointedAt(event);
    if (!year || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    steps.stop();
    void show(year.href, true);
  });
  for (const sign of ["pointerover", "focusin"]) list.addEventListener(sign, (event) => prepare(pointedAt(event)?.href));
  whenLedElsewhere(() => {
    steps.stop();
    void show(location.origin + location.pathname, false);
  });
}
