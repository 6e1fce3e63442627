// The panel "Share and embed": loaded when it is opened. What it hands out follows the page, whose state it reads from what
// stands there: the link to the bare form, the heading, the sentences and the list of years.
import { filled } from "../panel.js";
import { copies } from "./copy.js";
import style from "./panel.css" with { type: "text" };
import panel from "./panel.html" with { type: "text" };
import { frameAddress, frameCode, pageAddress, pictureAddress, pictureCode } from "./snippet.js";

const widths = [320, 640, 900];
const highest = 1000; // what no frame is higher than, until the previews have told how high this one is
const get = (id) => document.getElementById(id);

/** Opens the panel in its element, once. */
export function open(details) {
  const content = filled(details, style, panel);
  for (const button of content.querySelectorAll("[data-copy]")) copies(button, get(button.dataset.copy));
  native(get("share-native"));
  const frames = widths.map((width) => preview(get("share-previews"), width));
  // the page's own change of address, its sentences and its options
  const follow = () => write(frames);
  new MutationObserver(follow).observe(get("bare"), { childList: true, subtree: true });
  new MutationObserver(follow).observe(get("headline"), { childList: true, subtree: true });
  content.addEventListener("change", follow);
  // heights come from the previews, and are numbers
  addEventListener("message", ({ source, data }) => {
    const frame = frames.find(({ iframe }) => iframe.contentWindow === source);
    if (!frame || data?.sentinel !== "amp" || !(data.height > 0)) return;
    frame.height = Math.min(Math.ceil(data.height), 3 * highest);
    follow();
  });
  follow();
}

/** What the page shows, as it stands there. */
function shown() {
  const bare = document.querySelector("#bare a").href;
  const heading = document.querySelector("h1").cloneNode(true);
  const year = heading.querySelector(".year");
  year.remove();
  const measure = get("measure").value;
  const what = measure === "rso" ? "Registered sexual offenders" : get("measure").selectedOptions[0].textContent;
  const sentences = [...document.querySelectorAll("#lead p")].map((line) => {
    const words = line.cloneNode(true);
    words.querySelectorAll("sup").forEach((note) => note.remove());
    return words.textContent.trim();
  });
  return {
    bare,
    pinned: /\/embed\/[^/]+\/[^/?]+\//.test(bare),
    place: heading.textContent.trim(),
    year: { slug: get("year").value, text: year.textContent.trim() },
    what,
    text: sentences.join(" "),
    rated: !document.querySelector("#rates .rate").classList.contains("none"),
  };
}

function write(frames) {
  const page = shown();
  const years = get("share-year");
  if (years.dataset.of !== page.bare) {
    years.dataset.of = page.bare;
    years.options[0].textContent = page.year.text;
    years.selectedIndex = page.pinned ? 0 : 1;
  }
  const link = pageAddress(page.bare, page.pinned && page.year.slug);
  put("share-link", link);

  const pinned = years.value === "pinned";
  const lock = ["area", "year"].filter((part) => !get(`share-other-${part}`).checked);
  const src = frameAddress(page.bare, { year: pinned && page.year.slug, view: get("share-view").value, lock });
  for (const { iframe, width, caption, height } of frames) {
    if (iframe.getAttribute("src") !== src) iframe.src = src;
    iframe.height = height ?? highest;
    caption.textContent = height ? `${width} pixels wide: ${height} high` : `${width} pixels wide`;
  }
  const height = frames.every((frame) => frame.height) ? Math.max(...frames.map((frame) => frame.height)) : highest;
  put("share-code", frameCode(src, `${page.what}: ${page.place}, ${pinned ? page.year.text : "latest year"}`, height));

  get("share-picture-part").hidden = !page.rated;
  get("share-no-picture").hidden = page.rated;
  if (!page.rated) return;
  // of its year, whatever comes later: nobody goes through old newsletters
  const picture = pictureAddress(page.bare, page.year.slug);
  const image = get("share-picture");
  if (image.src !== picture) image.src = picture;
  image.alt = page.text;
  put("share-picture-code", pictureCode(pageAddress(page.bare, page.year.slug), picture, `${page.place} ${page.year.text}. ${page.text}`));
}

/** Writes a field's text. Where all of it was selected, for copying, all of the new text is. */
function put(id, text) {
  const field = get(id);
  if (field.value === text) return;
  const selected = document.activeElement === field && field.selectionEnd - field.selectionStart === field.value.length;
  field.value = text;
  if (selected) field.select();
}

function preview(strip, width) {
  const figure = document.createElement("figure");
  const caption = document.createElement("figcaption");
  const iframe = document.createElement("iframe");
  iframe.width = width;
  iframe.title = `The frame at ${width} pixels`;
  figure.append(caption, iframe);
  strip.append(figure);
  return { iframe, width, caption, height: undefined };
}

/** The system's own way to share, where there is one. */
function native(button) {
  if (!navigator.share) return;
  button.hidden = false;
  const said = button.parentElement.querySelector("[role=status]");
  button.addEventListener("click", async () => {
    try {
      await navigator.share({ title: document.title, url: get("share-link").value });
    } catch (error) {
      if (error.name !== "AbortError") said.textContent = "Sharing is not allowed here: copy the link instead.";
    }
  });
}
