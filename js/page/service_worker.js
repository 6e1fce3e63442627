// @ts-check
// The service worker of the top-level site: what has been seen once can be read again without a network.
// The publisher fills in what it keeps; its name changes with every build.
import { keptAs, onKeptPage } from "./what_to_keep.js";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { scope } = worker.registration;
const name = `mappa-atlas ${scope} {{build}}`;
// the publisher writes lists of paths over these
const app = /** @type {string[]} */ (/** @type {unknown} */ ("{{app}}"));
const pages = /** @type {string[]} */ (/** @type {unknown} */ ("{{pages}}"));

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(replace()));

async function install() {
  const fresh = pages.map((path) => new Request(path, { cache: "no-cache" }));
  await (await caches.open(name)).addAll([...app, ...fresh]);
  await worker.skipWaiting();
}

// The new build takes the place of the old one, and says so to every page that is open.
async function replace() {
  const old = (await caches.keys()).filter((other) => other.startsWith(`mappa-atlas ${scope} `) && other !== name);
  await Promise.all(old.map((other) => caches.delete(other)));
  await worker.clients.claim();
  if (!old.length) return;
  // a page that does not listen yet finds the note, and one that has looked for the note listens
  await (await caches.open(name)).put("updated", new Response());
  for (const page of await worker.clients.matchAll({ type: "window" })) page.postMessage("updated");
}

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  const path = request.url.slice(scope.length);
  event.respondWith(path.startsWith("assets/") ? fromCache(request) : fromNetwork(event, path));
});

/**
 * Files of the app never change under their names.
 *
 * @param {Request} request
 */
async function fromCache(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/**
 * Pages are always the newest there is; without a network they are as they were last seen.
 *
 * @param {FetchEvent} event
 * @param {string} path relative to the site's root, with its query
 */
async function fromNetwork(event, path) {
  const { request } = event;
  const key = keptAs(path);
  try {
    const answer = await fetch(request);
    if (key !== undefined && answer.ok && answer.type === "basic") event.waitUntil(keep(scope + key, answer.clone()));
    return answer;
  } catch (error) {
    const seen = key === undefined ? undefined : await caches.match(scope + key);
    if (seen) return seen;
    const there = onKeptPage(path);
    if (request.mode === "navigate" && there) return Response.redirect(scope + there);
    throw error;
  }
}

/**
 * @param {string} address
 * @param {Response} answer
 */
async function keep(address, answer) {
  const cache = await caches.open(name);
  await cache.put(address, answer);
}
