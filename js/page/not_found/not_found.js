// @ts-check
// In the page for addresses that are none, which is served at whatever depth: its links are made to lead from the site's root, and
// the area whose address is nearest to the one asked for is offered.
import { all, byId, find } from "../dom.js";
import { watchField } from "../places/field.js";
import { nearestId, rootOf } from "./nearest.js";

const path = location.pathname;
const root = rootOf(path, document.body.dataset.site);
/** @type {Map<string, HTMLAnchorElement>} */
const areas = new Map();
for (const link of /** @type {HTMLAnchorElement[]} */ (all("a[data-path]"))) {
  const to = link.dataset.path ?? "";
  link.href = root + to;
  const [, id] = /^area\/(.+)\/$/.exec(to) ?? [];
  if (id) areas.set(id, link);
}
const best = areas.get(nearestId(path, [...areas.keys()]) ?? "");
if (best) byId("offer").replaceChildren("Did you mean ", best.cloneNode(true), "?");

// from where this page was had: a copy of the site elsewhere can load from nowhere else
const own = root.startsWith(location.origin) ? root : rootOf(path, undefined);
const form = find("places", HTMLFormElement);
if (form) form.action = `${own}area/`;
watchField(() => import(new URL(`${own}{{places}}`, location.href).href));
