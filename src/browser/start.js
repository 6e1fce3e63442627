// Loads the app and hands it the figures; the details (sources, places) follow when the page is first used.
// The page is complete before this runs, and stays so if it cannot.
import init, { start } from "app";
import { answerChoices, showChosen } from "./answer.js";
import { keep } from "./keep.js";

const page = document.documentElement;
const file = (id) => document.getElementById(id);

async function bytes(url, what) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The ${what} could not be fetched (${answer.status}).`);
  return new Uint8Array(await answer.arrayBuffer());
}

// The line is in the page; here it is told why.
function notStarted(error) {
  const line = file("not-started");
  line.append(` ${error.message}`);
  line.hidden = false;
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

function whenUsed(does, again) {
  const signs = ["pointerdown", "keydown", "focusin", "input", "change", "popstate"];
  if (!again) signs.push("pointermove");
  const once = () => {
    for (const sign of signs) removeEventListener(sign, once);
    does();
  };
  for (const sign of signs) addEventListener(sign, once, { passive: true });
  // what was typed or asked before there was anything to answer with
  if (!again && (file("find")?.value || "asked" in page.dataset)) once();
}

// panels are loaded when they are opened
function whenOpened(panel, load) {
  const opened = () => load().catch(() => panel.append(failed.content.cloneNode(true)));
  if (panel?.open) opened();
  else panel?.addEventListener("toggle", opened, { once: true });
}
const failed = document.createElement("template");
failed.innerHTML = "<p>What belongs here could not be loaded: reload the page, or copy its address from the browser.</p>";
const panel = file("share"); // it needs no app
whenOpened(panel, () => import("./share.js").then(({ open }) => open(panel)));
// for reporters: there is nothing of it without a script, so a script puts it there
if (panel) {
  const story = document.createElement("details");
  story.id = "story";
  story.innerHTML = "<summary><h2>For reporters: write it up, check a story</h2></summary>";
  panel.before(story);
  const data = file("figures-file");
  const urls = [data.href, new URL(data.dataset.details, location.href).href];
  const top = new URL(file("app").dataset.root, location.href).href;
  whenOpened(story, () => import("./story.js").then(({ open }) => open(story, urls, top)));
}
// not every browser opens what a link leads into
document.querySelector("a[href='#sharing']")?.addEventListener("click", () => (panel.open = true));

// before a choice changes the address, from which these are counted
const details = new URL(file("figures-file").dataset.details, location.href);
const root = new URL(file("app").dataset.root, location.href);
answerChoices();

try {
  const [figures] = await Promise.all([
    bytes(file("figures-file").href, "file of figures"),
    init({ module_or_path: file("app-file").href }),
  ]);
  const app = start(figures);
  addEventListener("error", broken);
  addEventListener("unhandledrejection", broken);
  page.dataset.started = "";
  setTimeout(showChosen); // once the app has taken note of what was published
  const ownTable = file("own");
  const its = { app, figures: file("figures-file").href, more: details, root };
  whenOpened(ownTable, () => import("./own.js").then(({ open }) => open(ownTable, its)));
  const own = file("app").dataset;
  if (own.root !== "?" && !own.page.startsWith("embed/")) keep(root);
  if (file("bare")) whenUsed(() => import("./with.js").then(({ open }) => open()).catch(() => {}));
  whenUsed(async function add() {
    let list;
    try {
      list = await bytes(details, "list of sources");
    } catch {
      return whenUsed(add, 1); // a lost connection may come back
    }
    try {
      app.add(list);
      if ("asked" in page.dataset) file("chooser").requestSubmit();
    } catch (error) {
      stop(error);
    }
  });
} catch (error) {
  notStarted(error);
}
