// What must not happen on a page, whatever is thrown at it; and how much was thrown.
import { test } from "@playwright/test";

/** In the page, before all else: notes what its policy refuses. */
const noteRefused = () => {
  globalThis.refused = [];
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => refused.push(`${violatedDirective} ${blockedURI}`));
};

/** In the page: what only a text that was taken for markup or script can have left. */
const foreign = () => {
  const handlers = ["onerror", "onload", "onclick", "onfocus", "ontoggle", "onmouseover", "onbegin"].map((name) => `[${name}]`);
  const others = "base[href], object, embed, hostile, meta[http-equiv=refresh], a[href^='javascript:' i], [src^='javascript:' i]";
  const found = [...document.querySelectorAll(`${handlers}, ${others}`)].map((one) => `element ${one.outerHTML.slice(0, 120)}`);
  if ("ran" in globalThis) found.push("a payload ran");
  return [...found, ...(globalThis.refused ?? []).splice(0).map((what) => `refused by the policy: ${what}`)];
};

/** Controls, and marks that turn direction or take no room: of a foreign text none is to come through. */
export const MARKS = /(?![\n\t])[\p{Cc}\p{Cf}]/u;

/** What a payload does, if it is run. */
export const RUN = "globalThis.ran=1";

/**
 * Watches a page. What it gives tells what has gone wrong since it was last asked: errors of scripts, dialogs, requests to others, what
 * the policy refused, elements that a text became, a payload that ran.
 */
export async function watch(page) {
  const seen = [];
  page.on("pageerror", ({ message }) => seen.push(`error ${message}`));
  page.on("dialog", (dialog) => (seen.push(`dialog ${dialog.message()}`), dialog.dismiss()));
  page.on("popup", (other) => seen.push(`window ${other.url()}`));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!["blob:", "data:"].includes(protocol) && hostname !== "127.0.0.1") seen.push(`request ${request.url().slice(0, 120)}`);
  });
  await page.addInitScript(noteRefused);
  return async (where = page) => [...seen.splice(0), ...(await where.evaluate(foreign))];
}

/** A line for the table at the end: so many of these were tried, and so many came through. */
export const count = (what, tried, through = 0) =>
  test.info().annotations.push({ type: "count", description: [what, tried, through].join("|") });
