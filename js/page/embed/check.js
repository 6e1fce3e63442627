// @ts-check
// The page for publishers: what comes through in their system, in words. That this file has loaded is itself an answer.
import { byId } from "../dom.js";
import { frameCode } from "./code.js";

/**
 * Says what came of a trial, in its line.
 *
 * @param {string} id
 * @param {...string} words
 */
function say(id, ...words) {
  byId(`check-${id}`).textContent = words.join(" ");
}
const framed = window.parent !== window;
const alone = "Not tried: this page stands alone, in no frame.";
const asked = "lock=area,year"; // in the code that is given out, to see whether a query comes through

say("script", "Script runs.");
say(
  "width",
  `${framed ? "The frame" : "This window"} is ${innerWidth} pixels wide.`,
  innerWidth < 320 ? "That is too narrow: 320 are needed." : "Frames of ours are whole at every width from 320 pixels.",
);

function sandbox() {
  if (!framed) return say("sandbox", alone);
  if (self.origin !== "null") return say("sandbox", "None that takes away our origin.");
  say(
    "sandbox",
    "Your system puts the frame into a sandbox that takes away its origin, as WordPress does. Everything in our frames works there.",
  );
}

async function app() {
  try {
    await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)); // the least module that there is
  } catch {
    return say(
      "app",
      "WebAssembly is off in this browser, or forbidden. Another area or year is then another page in the frame; nothing else is missing.",
    );
  }
  try {
    const answers = await Promise.all(["app-file", "figures-file"].map((id) => fetch(byId(id, HTMLLinkElement).href, { method: "HEAD" })));
    const bad = answers.find((answer) => !answer.ok);
    if (bad) throw new Error(`the answer was ${bad.status}`);
    say("app", "It can be loaded, so another area or year is shown in place.");
  } catch (error) {
    say(
      "app",
      `It cannot be loaded (${/** @type {Error} */ (error).message}). Another area or year is then another page in the frame; nothing else is missing.`,
    );
  }
}

const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

// A line more and less: does the frame follow?
async function height() {
  if (!framed) return say("height", alone);
  const most = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
  await pause(400); // for what the host loads itself
  const before = innerHeight;
  const more = document.createElement("p");
  more.textContent = "Trying whether your page follows the height of the frame …";
  byId("check-height").append(more);
  for (let turn = 0; turn < 15 && innerHeight <= before; turn++) await pause(100);
  const follows = innerHeight > before;
  more.remove();
  if (follows) return say("height", "Your page follows the height of the frame.");
  const fits = innerHeight >= most() ? "which is enough for this page" : `and this page needs ${most()}`;
  say(
    "height",
    `Your page does not follow the height of the frame: it stays at ${before} pixels, ${fits}. The code that we give out has a height that is enough at every width; keep it.`,
  );
}

function address() {
  if (!framed) return say("address", alone);
  const kept = location.search.includes(asked);
  const heard = new URLSearchParams(location.search).has("childId")
    ? " pym.js has put its mark on it."
    : /\?secret=/.test(location.hash)
      ? " WordPress has put its mark on it."
      : "";
  say(
    "address",
    (kept
      ? "It came through whole, with what it asks for."
      : "It came without what our code asks for: your system has cut it off, or it was not pasted with it.") + heard,
  );
}

function storage() {
  let allowed = true;
  try {
    void window.localStorage; // only whether it may be asked for: nothing is read, nothing written
  } catch {
    allowed = false;
  }
  say("storage", allowed ? "Allowed" : "Forbidden", "here. We use none, so it does not matter.");
}

function copying() {
  const button = byId("check-copy");
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText("MAPPA");
      say("copied", "Copying is allowed here.");
    } catch {
      say("copied", "Copying is forbidden here. Frames have no buttons to copy with, so nothing depends on it.");
    }
  });
}

function referrer() {
  if (!framed || !document.referrer) return say("referrer", "Your page has not told us its address.");
  say(
    "referrer",
    `Your page has told the frame that it is of ${new URL(document.referrer).host}. Nothing is done with it, and the frame passes it on to nobody.`,
  );
}

if (!framed) {
  const here = new URL(location.href);
  const code = byId("check-code", HTMLTextAreaElement);
  code.value = frameCode(`${here.origin}${here.pathname}?${asked}`, "What this site keeps of a frame of MAPPA Atlas", 1400);
  code.addEventListener("focus", () => code.select());
  byId("check-code-part").hidden = false;
}
sandbox();
address();
storage();
copying();
referrer();
void app();
void height();
