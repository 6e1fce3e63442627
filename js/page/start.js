// In every page of the app. The page is complete before this runs, and stays so if it cannot. Choices are answered from pages that
// are published, and the app is loaded when the page is first used: whoever only reads never fetches it.
import { answerChoices, answered } from "./answer.js";
import { published, whenShown } from "./shown.js";
import { notStarted, whenOpened, whenUsed } from "./used.js";

const page = document.documentElement;
const file = (id) => document.getElementById(id);
const beside = (name) => new URL(name, import.meta.url).href; // the publisher fills in the names

let shown = published();
whenShown((now) => (shown = now));
const panel = file("share");
if (panel) {
  // there is nothing of the panel for reporters without a script, so a script puts it there
  const story = document.createElement("details");
  story.id = "story";
  story.innerHTML = "<summary><h2>For reporters: write it up, check a story</h2></summary>";
  panel.before(story);
  for (const one of [panel, story]) whenOpened(one, () => import("./panels.js").then((panels) => panels[one.id](one, shown)));
}
// not every browser opens what a link leads into
document.querySelector("a[href='#sharing']")?.addEventListener("click", () => (panel.open = true));

answerChoices();

async function load() {
  // what the reader has asked for goes first, but not for ever
  await Promise.race([answered(), new Promise((done) => setTimeout(done, 1_000))]);
  // all at once: the app asks for these two when it runs
  for (const name of ["./app.wasm", "./figures.txt"]) {
    document.head.append(Object.assign(document.createElement("link"), { crossOrigin: "anonymous", as: "fetch", rel: "preload", href: beside(name) }));
  }
  import("./load.js").catch(notStarted);
}
// at once if the address asks for what only the app can draw
if (location.search || file("find").value || "asked" in page.dataset) load();
// else soon after the first sign of use, which a choice may follow
else {
  const soon = () => setTimeout(load, 200);
  if ("chosen" in page.dataset || document.activeElement !== document.body) soon();
  else whenUsed(soon);
}
