// Loads the app and hands it the figures; the details (sources, places) follow when the page is used from then on.
import init, { start as takeOver } from "app";
import { keep } from "./keep.js";
import { tell } from "./shown.js";
import { notStarted, whenOpened, whenUsed } from "./used.js";

const page = document.documentElement;
const file = (id) => document.getElementById(id);

async function bytes(url, what) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The ${what} could not be fetched (${answer.status}).`);
  return new Uint8Array(await answer.arrayBuffer());
}

// Once the app has broken off, nothing reaches it any more: controls are off, links lead to pages, and one line says so.
function stop() {
  if ("stopped" in page.dataset) return;
  page.dataset.stopped = "";
  for (const sign of ["click", "change", "input", "submit"]) addEventListener(sign, (event) => event.stopImmediatePropagation(), true);
  addEventListener("popstate", (event) => (event.stopImmediatePropagation(), location.reload()), true);
  for (const control of document.querySelectorAll("input, select")) control.disabled = true;
  const link = document.createElement("a");
  link.href = location.search.includes("area=") ? location.href : location.pathname;
  link.textContent = "This page as it was published";
  const line = file("not-started");
  line.replaceChildren("Choosing in place has broken off, and what is shown may be incomplete. ", link, ".");
  line.hidden = false;
}

const broken = (event) => (event.error ?? event.reason) instanceof WebAssembly.RuntimeError && stop();

// A choice that was made before, and whose page has not come yet, is shown by the app.
function showChosen() {
  const { chosen } = page.dataset;
  if (chosen === undefined) return;
  delete page.dataset.chosen; // which is answered with that
  history.pushState(null, "", chosen);
  dispatchEvent(new PopStateEvent("popstate"));
}

// the publisher fills in the names of the files; the single file has them inside
const inside = file("figures-file");
const beside = (name) => new URL(name, import.meta.url).href;
const figuresFile = inside?.href ?? beside("./figures.txt");
const details = inside?.dataset.details ?? beside("./details.txt");
// before a choice changes the address, from which this is counted
const root = new URL(file("app").dataset.root, location.href);

/** What the app shows. @type {import("./shown.js").Shown} */
let shown;

async function start() {
  const [figures] = await Promise.all([
    bytes(figuresFile, "file of figures"),
    init({ module_or_path: file("app-file")?.href ?? beside("./app.wasm") }),
  ]);
  const app = takeOver(figures, (address, area, year, pinned) => tell((shown = { address, area, year, pinned })));
  addEventListener("error", broken);
  addEventListener("unhandledrejection", broken);
  page.dataset.started = "";
  setTimeout(showChosen); // once the app has taken note of what was published
  const ownTable = file("own");
  whenOpened(ownTable, () => import("./panels.js").then(({ own }) => own(ownTable, shown, app)));
  const own = file("app").dataset;
  if (own.root !== "?" && !own.page.startsWith("embed/")) keep(root);
  if (file("bare")) whenUsed(() => import("./with.js").then(({ open }) => open(shown)).catch(() => {}));
  // what was typed or asked before there were places to answer with
  const [chooser, find] = [file("chooser"), file("find")];
  let asked = "asked" in page.dataset ? find?.value : undefined;
  const ask = () => (asked = find?.value);
  chooser?.addEventListener("submit", ask);
  async function add() {
    let list;
    try {
      list = await bytes(details, "list of sources");
    } catch {
      return whenUsed(add); // a lost connection may come back
    }
    try {
      app.add(list);
      chooser?.removeEventListener("submit", ask);
      if (asked && asked === find.value) chooser.requestSubmit();
    } catch (error) {
      stop(error);
    }
  }
  if (find?.value || asked) add();
  else whenUsed(add);
}

start().catch(notStarted);
