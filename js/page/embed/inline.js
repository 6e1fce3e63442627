// @ts-check
// In every frame's page itself, behind its style: what its address asks for is shown at once, in the colours that it names, a choice
// leads to the page of that choice and is answered by its headline until that comes, the host is told the height. The app is fetched
// only when it is used, or when the address asks for what only it can draw.
import { askHeadlines, showHeadline } from "../headlines.js";
import "../slash.js";
import { tellHeight } from "./height.js";

const page = document.documentElement;
const query = new URLSearchParams(location.search);
page.dataset.view = query.get("view") ?? "";
page.dataset.lock = (query.get("lock") ?? "").replaceAll(",", " ");
const theme = query.get("theme") ?? "";
if (theme === "light" || theme === "dark") {
  page.style.colorScheme = theme;
  // what the style has for readers who prefer dark holds for all, or for none
  for (const { media } of /** @type {Iterable<CSSMediaRule>} */ (document.styleSheets[0]?.cssRules ?? []))
    if (/scheme/.test(media?.mediaText)) media.mediaText = theme === "dark" ? "screen" : "not all";
}

// with the typeface that stands in until ours has come it may be too high for a moment, and Firefox keeps a scrollbar that it has once shown
page.style.overflow = "hidden";
addEventListener("load", () => (page.style.overflow = ""));

const get = (/** @type {string} */ id) => document.getElementById(id);
const value = (/** @type {string} */ id) => /** @type {HTMLSelectElement} */ (get(id)).value;

// asked for when a list is first used, since a choice may follow
document.addEventListener(
  "focusin",
  () => {
    const { root, page = "" } = get("app")?.dataset ?? {};
    if (root) askHeadlines(page.split("/")[2] ?? "", root);
  },
  { once: true },
);

/** What was chosen last. @type {string | undefined} */
let chosen;
// until the app has started, and from the moment that the lists are there; the query and the fragment are the host's
document.addEventListener("change", ({ target }) => {
  const app = get("app");
  const { id } = /** @type {HTMLElement} */ (target);
  if (!app || "started" in page.dataset || !["area", "year"].includes(id)) return;
  const [area, year] = [value("area"), id === "year" || "year" in app.dataset ? value("year") : ""];
  const first = query.has("first") ? "" : `${location.search ? "&" : "?"}first=${encodeURIComponent(location.href)}`;
  const href = `${app.dataset.root}embed/${area}/${year && `${year}/`}${location.search}${first}${location.hash}`;
  chosen = href;
  showHeadline(area, year, app.dataset.root, () => chosen === href);
  location.replace(href);
});

addEventListener("DOMContentLoaded", () => {
  const app = get("app");
  // what this kind of frame never shows need not be written at each choice
  const { view = "" } = page.dataset;
  const shown = { record: view === "table", standing: view === "map", trend: !/^(table|number|map)$/.test(view) };
  for (const [id, is] of Object.entries(shown)) if (!is) get(id)?.remove();
  tellHeight(page);
  // another year of the same kind; and the small map shows the area that is chosen
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("#years a"))) link.search = location.search;
  const map = /** @type {HTMLImageElement | null} */ (get("locator"));
  document.addEventListener("atlas:shown", (event) => {
    if (map) map.src = map.src.replace(/#.*/, `#${/** @type {CustomEvent} */ (event).detail.area}`);
  });
  const its = /** @type {HTMLElement | null} */ (document.querySelector("[data-script]"));
  if (!its) return;
  const asked = ["measure", "with", "from"].filter((name) => query.has(name));
  page.dataset.asked = `${asked}`; // the style shows what of it is missing
  const now = asked[0] || its.id === "check";
  const line = get("not-started");
  // blocked, as by Safari in a sandbox where nobody has told the site its own address
  const fail = () => now && line?.removeAttribute("hidden");
  const load = () => {
    import(its.dataset.script ?? "").catch(fail);
  };
  // a network that is silent is told of too, until the app starts after all
  if (now && app) setTimeout(() => "started" in page.dataset || fail(), 15_000);
  document.addEventListener("atlas:shown", () => line?.setAttribute("hidden", ""), { once: true });
  if (now) load();
  // soon after the first sign of use: a choice, which leads elsewhere, may follow
  const soon = () => setTimeout(() => chosen || load(), 200);
  if (app && document.activeElement !== document.body) soon();
  else if (app) for (const sign of ["pointermove", "pointerdown", "focusin"]) addEventListener(sign, soon, { once: true, passive: true });
});
