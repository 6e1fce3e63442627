// A choice that is made before the app has started, or where it cannot, is answered in place from the published page of that
// choice: its parts are put into this page, which stands for it from then on. early.js has asked for it.
import { published as shownNow, tell } from "./shown.js";

const page = document.documentElement;
const get = (id) => document.getElementById(id);
const parts = "translation year headline chart facts topics-heading topic-0 topic-1 topic-2 topic-3 topic-4 topic-5 force record-table notes bare";

let shown;
let last;

/** Settled when the last choice has been answered. */
export const answered = () => last;

async function answer() {
  const { chosen } = page.dataset;
  const here = location.href;
  const url = new URL(chosen, here).href;
  try {
    const published = await (await document.asked).text();
    if (page.dataset.chosen !== chosen || location.href !== here) return; // another choice has overtaken it
    delete page.dataset.chosen;
    const there = new DOMParser().parseFromString(published, "text/html");
    // what leads somewhere still does when the address changes under it
    for (const link of document.querySelectorAll("a[href]:not([href^='#']), link[href]")) link.href = link.href;
    for (const told of document.querySelectorAll("[rel=canonical], [property^=og]")) told.remove();
    history.pushState(null, "", url);
    for (const id of parts.split(" ")) get(id).replaceChildren(...there.getElementById(id).childNodes);
    const [app, its] = [get("app"), there.getElementById("app")];
    app.dataset.root = new URL(its.dataset.root, url).href;
    app.dataset.page = its.dataset.page;
    app.toggleAttribute("data-year", "year" in its.dataset);
    document.title = there.title;
    get("area").value = its.dataset.page.split("/")[1];
    get("announcement").textContent = get("lead").firstChild.textContent.replace(/\d+$/, "");
    shown = true;
    tell(shownNow());
  } catch {
    location.href = url;
  }
}

/** Answers choices from now on, and the one that has been made already. */
export function answerChoices() {
  if (!get("area") || get("app").dataset.root === "?" || !get("translation")) return; // frames and the single file have no pages to ask for
  document.answer = () => (last = answer());
  addEventListener("popstate", () => shown && !("started" in page.dataset) && location.reload());
  if ("chosen" in page.dataset) document.answer();
}
