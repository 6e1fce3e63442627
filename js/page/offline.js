// @ts-check
// Reading without a network: the site's service worker, for the site itself only, never inside somebody else's page; and what is to be
// done when a file of the app was not what it should be. Loaded once the app has started, or has failed to.
import { byId } from "./dom.js";

const root = new URL("../", import.meta.url); // this file is among the assets
const assets = new URL("./", import.meta.url).href;

/** Has the site's pages kept, and tells of a new build. */
export function keep() {
  if (self !== top || !root.protocol.startsWith("http") || navigator.connection?.saveData) return;
  /** @type {ServiceWorkerContainer | undefined} */
  let workers;
  try {
    workers = navigator.serviceWorker;
  } catch {} // a sandbox forbids even to ask
  if (!workers) return;
  const container = workers;
  const look = () => {
    tellOfUpdate().catch(() => {});
  };
  container.addEventListener("message", (event) => event.data === "updated" && look());
  look();
  // after the page has all that it needs itself
  const register = () => container.register(new URL("worker.js", root)).catch(() => {});
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}

/**
 * Fetches anew what this page has fetched of the app, past every cache: a host that answered wrongly once said that its answer holds
 * for a year. The browser and the worker keep what comes in the place of what they had, so that the next load finds it right.
 */
export async function mend() {
  const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
  for (const file of new Set(fetched.filter((name) => name.startsWith(assets)))) await fetch(file, { cache: "reload" }).catch(() => {});
}

/** What this site has kept; other sites of the same origin have theirs. */
async function ours() {
  try {
    const names = (await caches.keys()).filter((name) => name.startsWith(`mappa-atlas ${root} `));
    return await Promise.all(names.map((name) => caches.open(name)));
  } catch {
    return []; // a sandbox, or a page that came without encryption
  }
}

/** The worker leaves a note when a new build has taken the place of the old one; it is read once. */
async function tellOfUpdate() {
  const note = new URL("updated", root);
  for (const cache of await ours()) {
    if (!(await cache.delete(note))) continue;
    const line = byId("updated");
    line.textContent = "MAPPA Atlas has been updated. Reload this page to see the new version.";
    const clear = () => {
      line.textContent = "";
    };
    addEventListener("pointerdown", clear, { once: true });
  }
}
