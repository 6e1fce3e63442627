// @ts-check
// What is said and done when the app fails after it has started.
import { path } from "./address_bar.js";
import { all, byId } from "./dom.js";

const page = document.documentElement;

/**
 * Says something about the app in the line that the page has for it.
 *
 * @param {...(Node | string)} words
 */
export function say(...words) {
  const line = byId("not-started");
  line.replaceChildren(...words);
  line.hidden = false;
}

/** Once the app has broken off, nothing reaches it any more: controls are off, links lead to pages, and one line says so. */
export function stop() {
  if ("stopped" in page.dataset) return;
  page.dataset.stopped = "";
  const here = path();
  for (const sign of ["click", "change", "input", "submit"]) addEventListener(sign, (event) => event.stopImmediatePropagation(), true);
  addEventListener(
    "popstate",
    (event) => {
      event.stopImmediatePropagation();
      if (path() !== here) location.reload(); // a link to a part of the page leads nowhere else
    },
    true,
  );
  for (const control of /** @type {(HTMLInputElement | HTMLSelectElement)[]} */ (all("input, select"))) control.disabled = true;
  const link = document.createElement("a");
  link.href = location.search.includes("area=") ? location.href : ".";
  link.textContent = "Reload the original page";
  say("Something went wrong and this page may be incomplete. ", link, ".");
}

/** Whether an error is of the app itself, after which nothing that it holds can be relied on. */
export const brokenOff = (/** @type {unknown} */ error) => error instanceof WebAssembly.RuntimeError;
