// Reading without a network: the site's service worker, for the site itself only, never inside somebody else's page.
export function keep(root) {
  if (self !== top || !root.protocol.startsWith("http") || navigator.connection?.saveData) return;
  let workers;
  try {
    workers = navigator.serviceWorker;
  } catch {} // a sandbox forbids even to ask
  if (!workers) return;
  workers.addEventListener("message", (event) => event.data === "updated" && told(root));
  told(root).catch(() => {});
  // after the page has all that it needs itself
  const register = () => workers.register(new URL("worker.js", root)).catch(() => {});
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}

// The worker leaves a note when a new build has taken the place of the old one; it is read once.
async function told(root) {
  const note = new URL("updated", root);
  for (const name of await caches.keys()) {
    if (!(await (await caches.open(name)).delete(note))) continue;
    const line = document.getElementById("updated");
    line.textContent = "This site has been updated since your last visit. If this page was open before, reload it.";
    addEventListener("pointerdown", () => (line.textContent = ""), { once: true });
  }
}
