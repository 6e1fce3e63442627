// A host whose network goes bad, for the tests of the service worker: real answers over a real connection, well or as bad as is asked for.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { site } from "./site.js";

const kinds = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".woff2": "font/woff2",
};
const PORTAL = "<!doctype html><title>Log in to our WiFi</title><h1>Welcome on board</h1>";

/** What is answered in place of a page, by what is wrong. */
const bad = {
  hang() {},
  busy: (answer) => answer.writeHead(503, { "Content-Type": "text/html" }).end("<!doctype html><title>503</title><h1>Busy</h1>"),
  redirect: (answer, base) => answer.writeHead(302, { Location: `${base}portal.html` }).end(),
  portal: (answer) => answer.writeHead(200, { "Content-Type": "text/html" }).end(PORTAL),
  cut(answer) {
    answer.writeHead(200, { "Content-Type": "text/html", "Content-Length": 50_000 }).write("<!doctype html><title>Half a p");
    setTimeout(() => answer.destroy(), 50);
  },
};
export const networks = Object.keys(bad);

/**
 * Serves a site. What its answers are is changed by the properties of what is returned: `pages` (one of the networks, or "well"),
 * `slash` ("kept", "stripped" by a redirect, or "none": both are answered), `wrong` (files of which the next answer is a portal's
 * page), `damaged` (beginnings of paths, each with what answers in its place: it is given the answer, the right bytes and their type).
 */
export async function network(base = "/atlas/", name = "fixture") {
  const host = { pages: "well", slash: "kept", wrong: new Set(), damaged: new Map(), late: 0, asked: [], moved: new Map() };
  const server = createServer(async (request, answer) => {
    const { pathname, search } = new URL(`http://host${request.url}`); // what begins with two slashes names no other
    host.asked.push(request.url);
    if (`${pathname}/` === base && host.slash === "kept") return answer.writeHead(301, { Location: base }).end();
    const path = `${pathname}/` === base ? "" : pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
    if (path === undefined) return answer.writeHead(404).end();
    if (path === "portal.html") return bad.portal(answer);
    const isFile = extname(path) !== "";
    if (!isFile && host.pages !== "well") return bad[host.pages](answer, base);
    if (!isFile && host.slash === "stripped" && path.endsWith("/"))
      return answer.writeHead(301, { Location: base + path.slice(0, -1) + search }).end();
    if (!isFile && host.slash === "kept" && path && !path.endsWith("/"))
      return answer.writeHead(301, { Location: `${base}${path}/${search}` }).end();
    // one wrong answer, which caches on the way may keep for a year, as they may the right one
    const caching = path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    const wrong = [...host.wrong].find((name) => path.startsWith(`assets/${name}-`));
    if (wrong) {
      host.wrong.delete(wrong);
      return answer.writeHead(200, { "Content-Type": kinds[extname(path)], "Cache-Control": caching }).end(PORTAL);
    }
    if (!isFile && host.late) await new Promise((done) => setTimeout(done, host.late));
    const file = host.moved.get(path) ?? (isFile ? path : `${path.replace(/\/?$/, "/").replace(/^\/$/, "")}index.html`);
    try {
      const body = await readFile(site(name) + file);
      const [damage] = [...host.damaged].filter(([stem]) => file.startsWith(stem)).map(([, damage]) => damage);
      if (damage) return damage(answer, body, kinds[extname(file)]);
      answer.writeHead(200, { "Content-Type": kinds[extname(file)] ?? "application/octet-stream", "Cache-Control": caching }).end(body);
    } catch {
      answer.writeHead(404, { "Content-Type": "text/html" }).end(await readFile(`${site(name)}404.html`));
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  host.root = `http://127.0.0.1:${server.address().port}${base}`;
  host.close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return host;
}
