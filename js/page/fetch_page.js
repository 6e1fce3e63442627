// @ts-check
// A choice that is made before the app has started, or where it cannot, is answered in place from the published page of that
// choice: its parts are put into this page, which stands for it from then on. inline.js has asked for it.
import { makeAbsolute, path, push, whenLedElsewhere } from "./address_bar.js";
import { byId, find } from "./dom.js";
import { pending } from "./pending.js";
import { published as shownNow, tell } from "./shown.js";

const page = document.documentElement;
// biome-ignore format: on one line, where a test compares it with the parts that the app writes
const parts = "translation year headline measure chart facts standing-part topic-list force record-table note-list bare";

let shown = false;
/** @type {Promise<void> | undefined} */
let last;

/** Settled when the last choice has been answered. */
export const answered = () => last;

async function answer() {
  const { href: chosen, page: asked } = pending;
  if (!chosen || !asked) return;
  const here = path();
  const url = new URL(chosen, location.href).href;
  try {
    const published = await (await asked).text();
    if (pending.href !== chosen || path() !== here) return; // another choice has overtaken it
    delete pending.href;
    // without its style, which names the typeface by a way of its own: the policy of this page would complain of it
    const there = new DOMParser().parseFromString(published.replace(/<style>.*?<\/style>/s, ""), "text/html");
    // what leads somewhere still does when the address changes under it
    makeAbsolute("a[href]:not([href^='#']), link[href]");
    push(url);
    const measure = find("measure", HTMLSelectElement);
    const drawn = measure?.value; // what the chart is to be of is kept, and drawn by the app
    // read anew: of options that are moved one by one each would be the chosen one for a moment
    for (const id of parts.split(" ")) byId(id).innerHTML = byId(id, HTMLElement, there).innerHTML;
    delete page.dataset.waiting;
    if (measure && drawn) measure.value = drawn;
    const [app, its] = [byId("app"), byId("app", HTMLElement, there)];
    const about = its.dataset.page ?? "";
    app.dataset.root = new URL(its.dataset.root ?? "", url).href;
    app.dataset.page = about;
    app.toggleAttribute("data-year", "year" in its.dataset);
    document.title = there.title;
    byId("area", HTMLSelectElement).value = about.split("/")[1] ?? "";
    byId("announcement").textContent = byId("lead").firstChild?.textContent?.replace(/\d+$/, "") ?? "";
    shown = true;
    tell(shownNow());
  } catch {
    location.href = url;
  }
}

/** Answers choices from now on, and the one that has been made already. */
export function answerChoices() {
  if (!find("area") || byId("app").dataset.root === "?" || !find("translation")) return; // frames and the single file have no pages to ask for
  pending.answer = () => {
    last = answer();
  };
  whenLedElsewhere(() => {
    if (shown && !("started" in page.dataset)) location.reload();
  });
  if (pending.href) pending.answer();
}
