// @ts-check
// What is loaded only when it is wanted.
import { byId } from "./dom.js";

/**
 * Does something at the first sign that the page is used.
 *
 * @param {() => unknown} does
 */
export function whenUsed(does) {
  const signs = ["pointermove", "pointerdown", "keydown", "focusin", "input", "change", "scroll", "popstate"];
  const once = () => {
    for (const sign of signs) removeEventListener(sign, once);
    does();
  };
  for (const sign of signs) addEventListener(sign, once, { passive: true });
}

/**
 * Loads what belongs into a panel when that is opened.
 *
 * @param {HTMLDetailsElement | undefined} panel
 * @param {() => Promise<unknown>} load
 */
export function whenOpened(panel, load) {
  if (!panel) return;
  const opened = () => {
    const line = document.createElement("p");
    line.textContent = "This section could not be loaded. Check your connection and reload the page.";
    const say = () => panel.append(line);
    const late = setTimeout(say, 15_000); // it may never come
    load()
      .then(
        () => line.remove(),
        () => {
          say();
          mend();
        },
      )
      .then(() => clearTimeout(late));
  };
  if (panel.open) opened();
  else panel.addEventListener("toggle", opened, { once: true });
}

/**
 * Says why the app has not started. The line is in the page.
 *
 * @param {Error} error
 */
export function notStarted({ message }) {
  const line = byId("not-started");
  line.append(` ${message}`);
  line.hidden = false;
  mend();
}

/** What could not be used is fetched anew, so that the next load finds it right; so is what does that. */
export function mend() {
  import("./offline.js")
    .then(({ mend }) => mend())
    .catch(() => fetch(new URL("./offline.js", import.meta.url), { cache: "reload" }).catch(() => {}));
}
