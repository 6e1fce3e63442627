// Pages of other people, on an origin of their own: the ways in which newsrooms frame ours, with the real libraries.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const lib = (file) => `/lib/${file}`;
const frame = (src, more = "") => `<iframe id="frame" title="Rates" width="100%" src="${src}" ${more}></iframe>`;

// As Datawrapper's documentation gives it to hosts.
const datawrapper = `<script>
  window.addEventListener("message", (event) => {
    if (event.data["datawrapper-height"] === undefined) return;
    for (const id in event.data["datawrapper-height"])
      for (const one of document.querySelectorAll("iframe"))
        if (one.contentWindow === event.source) one.style.height = event.data["datawrapper-height"][id] + "px";
  });
</script>`;
// An older one looks for the frame by its id in the address.
const datawrapperOld = `<script>
  window.addEventListener("message", (event) => {
    for (const id in event.data["datawrapper-height"] ?? {})
      document.querySelector('iframe[src*="' + id + '"]').style.height = event.data["datawrapper-height"][id] + "px";
  });
</script>`;
const listener = (read) => `<script>
  window.addEventListener("message", ({ data, source }) => {
    const one = document.getElementById("frame");
    if (source !== one.contentWindow) return;
    let height;
    try { height = (${read})(data); } catch { return; }
    if (height) one.style.height = height + "px";
  });
</script>`;

/** Every host: what it serves for a frame of this address. */
export const hosts = {
  "pym.js 1.3": (src) =>
    `<div id="host"></div><script src="${lib("pym.js/dist/pym.v1.js")}"></script><script>new pym.Parent("host", "${src}", {});</script>`,
  "@newswire/frames": (src) =>
    `<div id="host"></div><script src="${lib("@newswire/frames/dist/frames.umd.js")}"></script><script>new newswireFrames.Framer(document.getElementById("host"), { src: "${src}" });</script>`,
  "iframe-resizer 4": (src) =>
    `${frame(src)}<script src="${lib("iframe-resizer/js/iframeResizer.js")}"></script><script>iFrameResize({ checkOrigin: false }, "#frame");</script>`,
  "iframe-resizer 5": (src) =>
    `${frame(src)}<script src="${lib("@iframe-resizer/parent/index.umd.js")}"></script><script>iframeResize({ license: "GPLv3", checkOrigin: false }, "#frame");</script>`,
  "@open-iframe-resizer/core": (src) =>
    `${frame(src)}<script type="module">import { initialize } from "${lib("@open-iframe-resizer/core/dist/index.js")}"; initialize({}, "#frame");</script>`,
  "Datawrapper's listener": (src) => frame(src) + datawrapper,
  "Datawrapper's old listener": (src) => frame(src) + datawrapperOld,
  AMP: (src) => frame(src) + listener(`(data) => data.sentinel === "amp" && data.type === "embed-size" && data.height`),
  Embedly: (src) => frame(src) + listener(`(data) => ((told) => told.context === "iframe.resize" && told.height)(JSON.parse(data))`),
  "the Guardian": (src) => frame(src) + listener(`(data) => ((told) => told.type === "set-height" && told.value)(JSON.parse(data))`),
  "a sandbox": (src) => frame(src, 'sandbox="allow-scripts"') + datawrapper,
  "a sandbox that allows more": (src) => frame(src, 'sandbox="allow-scripts allow-same-origin allow-popups"') + datawrapper,
};

/** What WordPress makes of an oEmbed answer of a site that it does not know: wp_filter_oembed_result. */
export function filtered(answer, secret) {
  const quote = /<blockquote.*?<\/blockquote>/s.exec(answer)[0].replace("<blockquote", `<blockquote data-secret="${secret}"`);
  const [whole] = /<iframe[^>]*><\/iframe>/.exec(answer);
  const kept = ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"];
  const attributes = [...whole.matchAll(/(\w+)="([^"]*)"/g)].filter(([, name]) => kept.includes(name));
  const src = attributes.find(([, name]) => name === "src")[2];
  const others = attributes.filter(([, name]) => name !== "src").map(([pair]) => pair);
  return `${quote}<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;" data-secret="${secret}" src="${src}#?secret=${secret}" ${others.join(" ")}></iframe>`;
}

/** What WordPress's wp-embed.js does, after its source: handshake, height within limits, links of the same host. */
export const wordpress = `<script>
  addEventListener("message", ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = "none";
    for (const one of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (source !== one.contentWindow) continue;
      one.removeAttribute("style");
      if (data.message === "height") one.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
      if (data.message === "link" && new URL(data.value).host === new URL(one.src).host && document.activeElement === one) top.location.href = data.value;
    }
  });
  addEventListener("DOMContentLoaded", () => {
    for (const one of document.querySelectorAll("iframe.wp-embedded-content")) one.contentWindow.postMessage({ message: "ready", secret: one.dataset.secret }, "*");
  });
</script>`;

/** A server of such pages on a free port: what `page` gives for a path, and the libraries. */
export async function serveHost(pages, policy, headers = {}) {
  const server = createServer((request, answer) => {
    const file = /^\/lib\/([\w@./-]+)$/.exec(request.url)?.[1];
    if (file && !file.includes("..")) {
      answer.setHeader("content-type", "text/javascript");
      return answer.end(readFileSync(new URL(`../node_modules/${file}`, import.meta.url)));
    }
    answer.setHeader("content-type", "text/html; charset=utf-8");
    for (const [name, value] of Object.entries(headers)) answer.setHeader(name, value);
    if (policy) answer.setHeader("content-security-policy", policy);
    answer.end(
      `<!DOCTYPE html><html lang="en"><title>An article</title><style>body { margin: 0 } iframe { border: 0 }</style><h1>An article</h1>${pages(request.url)}`,
    );
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
