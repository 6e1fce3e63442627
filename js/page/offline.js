// @ts-check
// Reading without a network: the site's service worker, for the site itself only, never inside somebody else's page.
import { byId } from "./dom.js";

/** @param {URL} root */
export function keep(root) {
  if (self !== top || !root.protocol.startsWith("http") || navigator.connection?.saveData) return;
  /** @type {ServiceWorkerContainer | undefined} */
  let workers;
  try {
    workers = navigator.serviceWorker;
  } catch {} // a sandbox forbids even to ask
  if (!workers) return;
  const container = workers;
  const look = () => {
    tellOfUpdate(root).catch(() => {});
  };
  container.addEventListener("message", (event) => event.data === "updated" && look());
  look();
  // after the page has all that it needs itself
  const register = () => container.register(new URL("worker.js", root)).catch(() => {});
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}

/**
 * The worker leaves a note when a new build has taken the place of the old one; it is read once.
 *
 * @param {URL} root
 */
async function tellOfUpdate(root) {
  const note = new URL("updated", root);
  for (const name of await caches.keys()) {
    if (!(await (await caches.open(name)).delete(note))) continue;
    const line = byId("updated");
    line.textContent = "MAPPA Atlas has been updated. Reload this page to see the new version.";
    const clear = () => {
      line.textContent = "";
    };
    addEventListener("pointerdown", clear, { once: true });
  }
}
