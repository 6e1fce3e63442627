// @ts-check
// In every page of the app. The page is complete before this runs, and stays so if it cannot. Choices are answered from pages that
// are published, and the app is loaded when the page is first used: whoever only reads never fetches it.
import { asksForApp } from "./asked.js";
import { byId, find } from "./dom.js";
import { answerChoices, answered } from "./fetch_page.js";
import { followOnMap } from "./locator.js";
import { pending } from "./pending.js";
import { fromBeside, watchField } from "./places/field.js";
import { published, whenShown } from "./shown.js";
import { notStarted, whenOpened, whenUsed } from "./used.js";

const beside = (/** @type {string} */ name) => new URL(name, import.meta.url).href; // the publisher fills in the names

let shown = published();
whenShown((now) => {
  shown = now;
});
followOnMap();
const panel = find("share", HTMLDetailsElement);
if (panel) {
  // there is nothing of the panel for reporters without a script, so a script puts it there
  const story = document.createElement("details");
  story.id = "story";
  story.innerHTML = "<summary><h2>For reporters</h2></summary>";
  byId("reporters").replaceChildren(story);
  whenOpened(panel, () => import("./panels.js").then(({ share }) => share(panel, shown)));
  whenOpened(story, () => import("./panels.js").then((panels) => panels.story(story, shown)));
  // what the address leads into, or a link that was followed before this was there
  if (location.hash === "#reporters") story.open = true;
}

answerChoices();
watchField(fromBeside);

async function load() {
  // what the reader has asked for goes first, but not for ever
  await Promise.race([answered(), new Promise((done) => setTimeout(done, 1_000))]);
  // all at once: the app takes these two when it runs. No preload: Safari asks again for what is still on its way
  pending.files ??= [fetch(beside("./app.wasm"), { integrity: "{{app.wasm}}" }), fetch(beside("./figures.txt"))];
  import("./load_app.js").catch(notStarted);
}
// at once if the address asks for it, or a file is to be opened
if (asksForApp() || find("own", HTMLDetailsElement)?.open) void load();
// else soon after the first sign of use, which a choice may follow
else {
  const soon = () => setTimeout(load, 200);
  if (pending.href || document.activeElement !== document.body) soon();
  else whenUsed(soon);
}
