// Takes the site's service worker out of readers' browsers, and empties what it has kept; what other sites of the same origin have kept
// stays. To use it, put this file in the place of worker.js, and leave it there: see the README.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(off()));
async function off() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(`mappa-atlas ${registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}
