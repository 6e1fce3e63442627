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
const alone = "Not tested: this page is not embedded.";
const asked = "lock=area,year"; // in the code that is given out, to see whether a query comes through

say("script", "JavaScript runs.");
say(
  "width",
  `${framed ? "The embed" : "This window"} is ${innerWidth} pixels wide.`,
  innerWidth < 260 ? "That is too narrow: our embeds need 260." : "Our embeds work at any width from 260 pixels.",
);

/** @param {boolean} works whether the app can be loaded */
function sandbox(works) {
  if (!framed) return say("sandbox", alone);
  if (self.origin !== "null") return say("sandbox", "None that affects us.");
  say(
    "sandbox",
    "Your system embeds us in a sandbox without an origin, as WordPress does.",
    works ? "Everything in our embeds works there." : "The other lines say what works there.",
  );
}

const without =
  "Another area or year loads a new page in the embed. Areas to compare, other measures and first years that a link asks for are missing.";

/** Whether the app can be loaded. */
async function app() {
  try {
    await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)); // the least module that there is
  } catch {
    say("app", "WebAssembly is off in this browser, or blocked.", without);
    return false;
  }
  try {
    const answers = await Promise.all(["app-file", "figures-file"].map((id) => fetch(byId(id, HTMLLinkElement).href, { method: "HEAD" })));
    const bad = answers.find((answer) => !answer.ok);
    if (bad) throw new Error(`error ${bad.status}`);
    say("app", "It works: another area or year shows without loading a new page.");
    return true;
  } catch (error) {
    say("app", `It could not load (${/** @type {Error} */ (error).message}).`, without);
    return false;
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
  more.textContent = "Testing whether your page follows the height of the embed …";
  byId("check-height").append(more);
  for (let turn = 0; turn < 15 && innerHeight <= before; turn++) await pause(100);
  const follows = innerHeight > before;
  more.remove();
  if (follows) return say("height", "Your page follows the height of the embed.");
  const fits = innerHeight >= most() ? "which is enough for this page" : `and this page needs ${most()}`;
  say(
    "height",
    `Your page does not follow the height of the embed: it stays at ${before} pixels, ${fits}. Keep the height in our embed code: it works at any width.`,
  );
}

function address() {
  if (!framed) return say("address", alone);
  const kept = location.search.includes(asked);
  const heard = new URLSearchParams(location.search).has("childId")
    ? " pym.js added to it."
    : /\?secret=/.test(location.hash)
      ? " WordPress added to it."
      : "";
  say(
    "address",
    (kept
      ? "The full link came through."
      : "Part of the link is missing: your system has removed it, or it was not in the code you pasted.") + heard,
  );
}

function storage() {
  let allowed = true;
  try {
    void window.localStorage; // only whether it may be asked for: nothing is read, nothing written
  } catch {
    allowed = false;
  }
  say("storage", allowed ? "Allowed" : "Blocked", "here. Our embeds store nothing, so it does not matter.");
}

function copying() {
  const button = byId("check-copy");
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText("MAPPA");
      say("copied", "Copying works here.");
    } catch {
      say("copied", "Copying is blocked here. Our embeds have no copy buttons, so this does not matter.");
    }
  });
}

function referrer() {
  if (!framed || !document.referrer) return say("referrer", "Your page did not tell the embed its link.");
  say("referrer", `Your page told the embed that it is on ${new URL(document.referrer).host}. We do not use this or pass it on.`);
}

if (!framed) {
  const here = new URL(location.href);
  const code = byId("check-code", HTMLTextAreaElement);
  code.value = frameCode(`${here.origin}${here.pathname}?${asked}`, "Test of MAPPA Atlas embeds", 1400);
  code.addEventListener("focus", () => code.select());
  byId("check-code-part").hidden = false;
}
address();
storage();
copying();
referrer();
void app().then(sandbox);
void height();
