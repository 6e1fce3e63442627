// @ts-check
// The app's border to the browser. What is done on the page and in the address bar is told to the app; what the app says is put
// into the page and the address. The app itself knows no document.
import { forgetPublished, makeAbsolute } from "./address_bar.js";
import { byId, find } from "./dom.js";
import { write } from "./write.js";

/**
 * Starts the app on the page. An error is a sentence for the reader.
 *
 * @param {typeof import("app").start} start
 * @param {Uint8Array} figures
 * @param {(shown: import("./shown.js").Shown) => void} told learns what is shown, now and after each change
 */
export function takeOver(start, figures, told) {
  const { page = "", root: way } = byId("app").dataset;
  // `?` leads to the page itself: the single file
  const root = new URL(way || "./", location.href).href.replace(/\?+$/, "");
  /** What stands behind the root, if an address is under that. */
  const behindRoot = (address = location.href.replace(/#.*/, "")) =>
    address.startsWith(root) && !address.includes("#") ? address.slice(root.length) : undefined;
  /** @type {import("app").App | undefined} */
  let app; // not yet, while it takes note of what was published

  app = start(figures, page, root, {
    has: (part) => Boolean(find(part)),
    write(part, before, content) {
      const element = byId(part);
      // who was reading at its heading still is
      const reading = () => element.querySelector("h1:focus");
      const was = reading();
      write(element, before, content);
      if (was && !reading()) toHeading();
    },
    tell(address, title, area, year, measure, pinned) {
      if (app) {
        for (const [list, value] of Object.entries({ area, year, measure })) {
          const select = find(list, HTMLSelectElement);
          if (select && select.value !== value) select.value = value;
        }
        const there = behindRoot();
        if (there !== undefined) enter(address, app.entry(there));
        document.title = title;
        forgetPublished();
      }
      told({ address, area, year, pinned });
    },
  });

  makeAbsolute("a[href]:not([href^='#']), link[rel=icon]");
  const open = () => {
    const address = behindRoot();
    if (address !== undefined) app.open(address);
  };
  // only now that it knows what was published: the address may ask for something else
  open();
  byId("main").addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement) app.choose(target.id, target.value);
  });
  // the address of a frame is its host's, and its links lead out of it
  if (page.startsWith("embed/")) return app;
  addEventListener("popstate", open);
  document.addEventListener("click", (event) => {
    const address = behindRoot(clicked(event));
    const other = address === undefined ? undefined : app.follow(address);
    if (other === undefined) return; // the browser follows it
    event.preventDefault();
    if (other) requestAnimationFrame(toHeading);
  });
  return app;
}

/**
 * Enters what is shown into the history. Where that is forbidden (a sandboxed frame, a file on disk) the address stays as it is.
 *
 * @param {string} address
 * @param {boolean | undefined} own whether it is a page of its own; it has been entered already where that is undefined
 */
function enter(address, own) {
  if (own === undefined) return;
  try {
    history[own ? "pushState" : "replaceState"](null, "", address);
  } catch {}
}

/** Where reading goes on after a link: at the heading, as on a page that has just been opened. */
function toHeading() {
  const heading = document.querySelector("h1");
  heading?.focus();
  heading?.scrollIntoView();
}

/** The whole address of the link that a click fell on, if it is to be followed in this window. @param {MouseEvent} event */
function clicked(event) {
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented) return "";
  const link = event.target instanceof Element && event.target.closest("a[href]");
  return link instanceof HTMLAnchorElement && !link.target && !link.hasAttribute("download") ? link.href : "";
}
