// @ts-check
// Tells the page around a frame how high it is, in every dialect that hosts are known to speak.
// It answers only its parent, acts on nothing that a message says, and says nothing where there is no frame.
import { growths } from "./growth.js";

/** @param {HTMLElement} page */
export function tellHeight(page) {
  const host = window.parent;
  if (host === window) return;
  const name = (/** @type {string | undefined} */ text = "") => (/^[\w:.-]{1,64}$/.test(text) ? text : "");
  const query = new URLSearchParams(location.search);
  const pym = name(query.get("childId") ?? undefined);
  // the address that the host has written: what its reader has chosen since then is not told, and hosts know the frame by it
  const first = query.get("first");
  const src = first?.startsWith(`${location.origin}/`) ? first : location.href;
  const say = (/** @type {unknown} */ message) => host.postMessage(message, "*");
  let secret = (/\?secret=([A-Za-z0-9]{1,32})$/.exec(location.hash) ?? [])[1];
  /** @type {string | undefined} */
  let resizer;
  /** @type {boolean | undefined} */
  let open;
  let actions = 0; // of the reader, in the frame
  const heights = growths();

  function tell(/** @type {boolean} */ again) {
    const box = page.getBoundingClientRect();
    const height = Math.ceil(box.height);
    // in a tab or a fold that is closed there is none yet; Firefox gives it there with hardly any width
    if (box.width < 99 || !height || !heights(height, `${innerWidth} ${actions}`, again)) return;
    say({ sentinel: "amp", type: "embed-size", height }); // AMP, @newswire/frames, sidechain
    say({ "datawrapper-height": { [new URL(src).pathname]: height } }); // older listeners look for the key in every frame's address
    say(JSON.stringify({ src, context: "iframe.resize", height })); // Embedly, Medium
    say(JSON.stringify({ id: "iframeMessenger:mappa", type: "set-height", value: height })); // the Guardian
    if (pym) say(["pym", pym, "height", height].join("xPYMx"));
    if (secret) say({ message: "height", value: height, secret }); // WordPress
    if (resizer) say(`[iFrameSizer]${resizer}:${height}:${innerWidth}:init`); // iframe-resizer 4 and 5
    if (open) say({ type: "iframe-resized", width: innerWidth, height }); // @open-iframe-resizer/core
    try {
      window.requestResize?.(); // CSS frame-sizing
    } catch {}
  }

  addEventListener("message", ({ source, data }) => {
    if (source !== host || !data) return;
    if (typeof data === "string") {
      const parts = data.slice(0, 500).startsWith("[iFrameSizer]") ? data.slice(13, 500).split(":") : [];
      if (parts.length < 8 || !name(parts[0])) return;
      resizer = parts[0];
    } else if (data.type === "iframe-child-init") open = true;
    else if (data.message === "ready" && /^[A-Za-z0-9]{1,32}$/.test(data.secret)) secret ??= data.secret;
    else if (data.type !== "iframe-get-child-dimensions" && !(data.sentinel === "amp" && data.type === "frames-init")) return;
    soon();
  });
  // however many ask at once, one answer; by a timer, since a frame that is out of sight draws nothing
  /** @type {number | undefined} */
  let timer;
  function soon() {
    timer =
      timer ??
      setTimeout(() => {
        timer = undefined;
        tell(true);
      }, 20);
  }

  for (const sign of ["change", "click", "keydown"]) addEventListener(sign, () => actions++, true);
  // WordPress forbids a frame to open anything, but opens its links itself
  addEventListener("click", ({ target }) => {
    const link = /** @type {HTMLAnchorElement | null} */ (/** @type {Element} */ (target).closest?.("a[href]"));
    if (secret && link?.protocol.startsWith("http")) say({ message: "link", value: link.href, secret });
  });
  say("[iFrameResizerChild]Ready");
  // a host may listen only when the frame has loaded; a width may come without another height
  for (const sign of ["load", "pageshow"]) addEventListener(sign, soon);
  addEventListener("resize", () => tell(false));
  tell(false);
  new ResizeObserver(() => tell(false)).observe(page);
}
