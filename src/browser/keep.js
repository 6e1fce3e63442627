// Reading without a network: the site's service worker, for the site itself only, never inside somebody else's page.
export function keep(root) {
  const workers = navigator.serviceWorker;
  if (self !== top || !workers || !root.protocol.startsWith("http") || navigator.connection?.saveData) return;
  workers.addEventListener("message", (event) => {
    if (event.data !== "updated") return;
    const line = document.getElementById("updated");
    line.textContent = "This site has been updated since your last visit. If this page was open before, reload it.";
  });
  // after the page has all that it needs itself
  const register = () => workers.register(new URL("worker.js", root)).catch(() => {});
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
