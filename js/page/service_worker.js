// The service worker of the top-level site: what has been seen once can be read again without a network.
// The publisher fills in what it keeps; its name changes with every build.
const kept = `mappa-atlas ${registration.scope} {{build}}`;
const app = "{{app}}";
const pages = "{{pages}}";
const own = (name) => name.startsWith(`mappa-atlas ${registration.scope} `);

addEventListener("install", (event) => {
  const fresh = pages.map((path) => new Request(path, { cache: "no-cache" }));
  event.waitUntil(
    caches
      .open(kept)
      .then((cache) => cache.addAll([...app, ...fresh]))
      .then(() => skipWaiting()),
  );
});

addEventListener("activate", (event) => event.waitUntil(replace()));

// The new build takes the place of the old one, and says so to every page that is open.
async function replace() {
  const old = (await caches.keys()).filter((name) => own(name) && name !== kept);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
  if (!old.length) return;
  // a page that does not listen yet finds the note, and one that has looked for the note listens
  await (await caches.open(kept)).put("updated", new Response());
  for (const page of await clients.matchAll({ type: "window" })) page.postMessage("updated");
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const path = request.url.startsWith(registration.scope) ? request.url.slice(registration.scope.length) : null;
  if (request.method !== "GET" || path === null) return;
  if (path.startsWith("assets/")) event.respondWith(fromCache(request));
  else event.respondWith(fromNetwork(event, path));
});

// Files of the app never change under their names.
async function fromCache(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

// Pages are always the newest there is; without a network they are as they were last seen.
async function fromNetwork(event, path) {
  const { request } = event;
  try {
    const answer = await fetch(request);
    if (answer.ok && answer.type === "basic") {
      const copy = answer.clone();
      event.waitUntil(caches.open(kept).then((cache) => cache.put(request, copy)));
    }
    return answer;
  } catch (error) {
    const seen = await caches.match(request, { ignoreSearch: true });
    if (seen) return seen;
    // the front page has every area and year inside
    const [, area, year] = /^area\/([\w-]+)\/([\d-]+)\//.exec(path) ?? [];
    if (request.mode === "navigate" && area) return Response.redirect(`${registration.scope}?area=${area}&year=${year}`);
    throw error;
  }
}
