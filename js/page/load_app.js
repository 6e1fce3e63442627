// @ts-check
// Loads the app and hands it the figures; the details (sources and the like) follow when the page is used from then on.
import init, { start as startApp } from "app";
import { takeOver } from "./border.js";
import { brokenOff, say, stop } from "./broken_off.js";
import { byId, find } from "./dom.js";
import { pending } from "./pending.js";
import { tell } from "./shown.js";
import { mend, notStarted, whenOpened, whenUsed } from "./used.js";

const page = document.documentElement;

/**
 * @param {Promise<Response>} asked
 * @param {string} what
 */
async function bytes(asked, what) {
  const answer = await asked;
  if (!answer.ok) throw new Error(`The ${what} could not be loaded (error ${answer.status}).`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The measure that was chosen before the app was there: another than that of the page as it was published. */
function chosenMeasure() {
  const [option] = find("measure", HTMLSelectElement)?.selectedOptions ?? [];
  return option && !option.defaultSelected ? option.value : undefined;
}

/**
 * Shows what was chosen before, and is not shown yet.
 *
 * @param {string | undefined} measure
 */
function showPending(measure) {
  const { href } = pending;
  delete pending.href; // a page that comes now is too late
  if (href !== undefined) {
    history.pushState(null, "", href);
    dispatchEvent(new PopStateEvent("popstate"));
  }
  if (measure === undefined) return;
  const list = byId("measure", HTMLSelectElement);
  list.value = measure;
  list.dispatchEvent(new Event("change", { bubbles: true }));
}

// the publisher fills in the names and hashes of the files; the single file has them inside
const inside = find("figures-file", HTMLLinkElement);
const beside = (/** @type {string} */ name) => new URL(name, import.meta.url).href;
const details = inside?.dataset.details ?? beside("./details.txt");
const own = byId("app").dataset;

/** What the app shows. @type {import("./shown.js").Shown} */
let shown;

async function start() {
  const [wasm, packed] = pending.files ?? [];
  const [figures] = await Promise.all([
    bytes(packed ?? fetch(inside?.href ?? beside("./figures.txt")), "file of figures"),
    // no other program than was published
    init({
      module_or_path: wasm ?? find("app-file", HTMLLinkElement)?.href ?? fetch(beside("./app.wasm"), { integrity: "{{app.wasm}}" }),
    }),
  ]);
  const measure = chosenMeasure();
  const app = takeOver(startApp, figures, (now) => {
    shown = now;
    tell(now);
  });
  addEventListener("error", ({ error }) => brokenOff(error) && stop());
  addEventListener("unhandledrejection", ({ reason }) => brokenOff(reason) && stop());
  page.dataset.started = "";
  setTimeout(showPending, 0, measure); // once the app has taken note of what was published
  const ownTable = find("own", HTMLDetailsElement);
  if (ownTable) whenOpened(ownTable, () => import("./panels.js").then((panels) => panels.own(ownTable, shown, app)));
  if (own.root !== "?") {
    if (!own.page?.startsWith("embed/")) import("./offline.js").then(({ keep }) => keep(), mend);
    // the single file has nothing beside it; the same facts stand in its table and its notes
    import("./answer.js").then(({ answer }) => answer((index) => app.answer(index)), mend);
  }
  if (find("bare")) whenUsed(() => import("./with.js").then(({ open }) => open(shown), mend));
  whenUsed(() => addDetails(app));
}

/**
 * Adds the details when the page is used.
 *
 * @param {import("app").App} app
 */
async function addDetails(app) {
  let list;
  try {
    list = await bytes(fetch(details), "list of sources");
  } catch {
    whenUsed(() => addDetails(app)); // a lost connection may come back
    return;
  }
  try {
    app.add(list);
  } catch (error) {
    if (brokenOff(error)) stop();
    // of another edition, or damaged: the figures are well, and so is the app
    else {
      say(`Sources and notes could not be loaded. ${/** @type {Error} */ (error).message}`);
      mend();
    }
  }
}

start().catch(notStarted);
