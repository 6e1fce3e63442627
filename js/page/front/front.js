// @ts-check
// On the front page: the map answers and shows other years in place; an address like ?area=essex&year=2019-20 leads on.
import { all, byId } from "../dom.js";
import { answering } from "../map/shapes.js";
import { step } from "../map/step.js";
import { fromBeside, watchField } from "../places/field.js";

// an address that asks for something is answered where the app is, which also says what it does not understand
const asked = new URLSearchParams(location.search);
if (["area", "year", "measure", "view", "with", "from"].some((name) => asked.has(name)))
  location.replace(wanted() ?? byId("national-link", HTMLAnchorElement).href + location.search);

/** The page of the area and the year that are asked for, with the rest of what is; nothing where one of them is unknown. */
function wanted() {
  const [area, year] = ["area", "year"].map((name) => {
    const value = asked.get(name);
    asked.delete(name);
    return value;
  });
  const page = [...document.links].find(({ pathname }) => pathname.endsWith(`/area/${area}/`))?.href;
  if (!page || (year && !document.querySelector(`#years a[href$="/${CSS.escape(year)}/"]`))) return undefined;
  return `${page}${year ? `${year}/` : ""}${asked.size ? `?${asked}` : ""}`;
}

watchField(fromBeside);

const map = /** @type {SVGElement} */ (document.querySelector("#map"));
const tell = answering();
const years = /** @type {HTMLAnchorElement[]} */ (all("#years a"));
const words = byId("finder").dataset;
/** What an element is called, before what is said of it. */
const named = (/** @type {Element} */ element) => element.getAttribute("aria-label")?.split(": ")[0] ?? "";

/** Shows another year: its rates stand in the page. */
function show(/** @type {HTMLAnchorElement} */ link) {
  const index = years.indexOf(link);
  const year = named(link);
  const slug = link.href.split("/").at(-2);
  let held = 0;
  for (const shape of /** @type {SVGAElement[]} */ (all("a", map))) {
    const rate = shape.dataset.r?.split(",")[index] ?? "";
    if (rate) held += 1;
    shape.firstElementChild?.setAttribute("class", `q${step(rate, Number(map.dataset.first), Number(map.dataset.step))}`);
    shape.setAttribute("aria-label", `${named(shape)}: ${rate || words.none}, ${year}`);
    shape.setAttribute("href", shape.getAttribute("href")?.replace(/[^/]+\/$/, `${slug}/`) ?? "");
  }
  const national = map.dataset.r?.split(",")[index];
  map.dataset.beside = national ? `${words.national}: ${national}` : "";
  byId("map-year").textContent = link.dataset.day ?? "";
  byId("map-held").textContent = String(held);
  byId("map-fair").hidden = held >= Number(words.fair);
  for (const other of years) {
    if (other === link) other.setAttribute("aria-current", "true");
    else other.removeAttribute("aria-current");
  }
  tell();
}

byId("years").addEventListener("click", (event) => {
  const link = years.find((one) => event.target instanceof Node && one.contains(event.target));
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  show(link);
});
