// @ts-check
// The service worker of the top-level site: what has been seen once can be read again without a network, or with a bad one.
// The publisher fills in what it keeps; its name changes with every build.
import { notKept } from "./not_kept.js";
import { isOfNoUse, isOurs, keptAs, LONGEST_PAGE, MOST_PAGES, onKeptPage } from "./what_to_keep.js";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { scope } = worker.registration;
const name = `mappa-atlas ${scope} {{build}}`;
// the publisher writes over these: files with their hashes, those of the first visit and those that are kept once they are used; pages
const first = /** @type {Record<string, string>} */ (/** @type {unknown} */ ("{{first}}"));
const later = /** @type {Record<string, string>} */ (/** @type {unknown} */ ("{{later}}"));
const pages = /** @type {string[]} */ (/** @type {unknown} */ ("{{pages}}"));
const files = new Map(Object.entries({ ...first, ...later }));

/** How long the network is waited for where a kept page could be shown, where none could, and after it has just been silent, in ms. */
const PATIENCE = { kept: 3_000, none: 7_000, silent: 300 };
/** When the network was last waited for in vain. */
let silent = Number.NEGATIVE_INFINITY;
const SILENCE = 10_000;

const nothing = () => undefined;

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(replace()));

// Nothing that is not as it was published: with one wrong answer there is no new worker, and what is kept stays.
async function install() {
  const cache = await caches.open(name);
  await Promise.all(
    Object.keys(first).map(async (path) => (await cache.match(scope + path)) ?? cache.put(scope + path, await published(path, "default"))),
  );
  await Promise.all(
    pages.map(async (path) => {
      const { copy } = await fromNetwork(path, path, { cache: "no-cache" });
      if (!copy) throw new Error(`${path} is not the page that was published`);
      await cache.put(scope + path, copy);
    }),
  );
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
  const [file = ""] = path.split(/[?#]/);
  const page = keptAs(path);
  if (files.has(file)) event.respondWith(ofApp(event, file));
  else if (page !== undefined) event.respondWith(ofPage(event, path, page));
});

/** What is kept under a path. @param {string} path */
const kept = (path) =>
  caches
    .open(name)
    .then((cache) => cache.match(scope + path, { ignoreVary: true }))
    .catch(nothing);

/**
 * A file of the app, which never changes under its name. A page that could not use it asks for it anew.
 *
 * @param {FetchEvent} event
 * @param {string} path
 */
async function ofApp(event, path) {
  const known = await kept(path);
  const anew = event.request.cache === "reload";
  if (known && !anew) return known;
  try {
    const answer = await published(path, anew ? "reload" : "default");
    const copy = answer.clone();
    const put = caches.open(name).then((cache) => cache.put(scope + path, copy));
    event.waitUntil(put.catch(nothing)); // no room, no copy
    return answer;
  } catch (error) {
    if (known) return known;
    throw error;
  }
}

/**
 * A file of the app from the network, as it was published: another is no answer. A wrong one may lie in a cache on the way, and is
 * asked for once more, past it.
 *
 * @param {string} path
 * @param {RequestCache} cache
 */
function published(path, cache) {
  const ask = (/** @type {RequestCache} */ cache) =>
    fetch(scope + path, { cache, integrity: files.get(path) ?? "", referrerPolicy: "no-referrer" });
  return ask(cache).catch(() => ask("reload"));
}

/**
 * A page: the newest there is. Where the network is silent, gone, busy or somebody else's, the page is as it was last seen; the answer
 * may still come, and is kept.
 *
 * @param {FetchEvent} event
 * @param {string} path relative to the site's root, with its query
 * @param {string} page the path under which it is kept
 * @returns {Promise<Response>}
 */
async function ofPage(event, path, page) {
  const { request } = event;
  const coming = fromNetwork(path, page, { cache: request.cache, headers: request.headers });
  event.waitUntil(coming.then(({ copy }) => copy && keep(page, copy)).catch(nothing)); // no room, no copy
  let failed = false;
  const answered = coming.catch(() => {
    failed = true;
  });
  const come = await within(performance.now() - silent < SILENCE ? PATIENCE.silent : PATIENCE.kept, answered);
  if (come?.useful) return come.answer;
  if (!come && !failed) silent = performance.now();
  const known = await kept(page);
  const there = request.mode === "navigate" && onKeptPage(path);
  if (known) return known;
  if (there) return Response.redirect(scope + there);
  if (come) return come.answer;
  // where it leads out of the site, only the browser can follow
  const late = failed ? within(PATIENCE.none, fetch(request)).catch(nothing) : within(PATIENCE.none, answered).then((last) => last?.answer);
  const last = await late;
  if (last) return last;
  if (request.mode !== "navigate") return Response.error();
  return new Response(notKept(page, scope), { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

/**
 * What a promise comes to, if it does so in time.
 *
 * @template T
 * @param {number} time in ms
 * @param {Promise<T>} promise
 * @returns {Promise<T | undefined>}
 */
const within = (time, promise) => Promise.race([promise, new Promise((done) => setTimeout(done, time, undefined))]);

/**
 * A page from the network, read to its end: what to answer, whether that is of use, and a copy to keep if it is ours.
 *
 * @param {string} path relative to the site's root, with its query
 * @param {string} page the path under which it is kept
 * @param {RequestInit} how
 */
async function fromNetwork(path, page, how) {
  const came = await fetch(scope + path, { referrerPolicy: "no-referrer", ...how });
  const body = await came.arrayBuffer();
  silent = Number.NEGATIVE_INFINITY;
  const { status, statusText, headers, redirected, url } = came;
  const ours = came.ok && isOurs(new TextDecoder().decode(body));
  // to another page, or to another home of the site; but not from an address with a slash to the same without
  const led = redirected && !(url.startsWith(scope) && keptAs(url.slice(scope.length)) === page);
  // made anew: browsers refuse what has been led elsewhere before
  const answer = led ? Response.redirect(url) : new Response(body.byteLength ? body : null, { status, statusText, headers });
  const copy = ours && !led && body.byteLength <= LONGEST_PAGE ? answer.clone() : undefined;
  return { answer, copy, useful: ours || !isOfNoUse(status) };
}

/**
 * Keeps a page, and no more than so many of those that are not kept from the first visit on.
 *
 * @param {string} page
 * @param {Response} answer
 */
async function keep(page, answer) {
  if (!(await caches.has(name))) return; // a new build has taken this one's place
  const cache = await caches.open(name);
  await cache.put(scope + page, answer);
  const paths = (await cache.keys()).map(({ url }) => url.slice(scope.length));
  const seen = paths.filter((path) => !files.has(path) && !pages.includes(path)); // in the order in which they were kept
  await Promise.all(seen.slice(0, -MOST_PAGES).map((path) => cache.delete(scope + path)));
}
