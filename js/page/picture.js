// @ts-check
// Pictures that stand by themselves, of a chart, the map or the table: made in the browser, so that what was chosen is in them. Loaded
// when they are asked for.
import { element } from "./element.js";
import { isInApp } from "./in_app.js";
import { faceRule, measure } from "./picture/face.js";
import { png, save } from "./picture/files.js";
import { compose, sizes } from "./picture/template.js";

export { ofView } from "./picture/views.js";

/** @typedef {import("./picture/template.js").Content} Content */

/**
 * Puts a button for each size there, and one for SVG.
 *
 * @param {HTMLElement} place
 * @param {() => Content} content what is to be in the picture, when it is asked for
 */
export function offer(place, content) {
  const said = element("span", {});
  said.setAttribute("role", "status");
  const button = (/** @type {string} */ words, /** @type {import("./picture/template.js").Size} */ size, /** @type {number} */ pixels) => {
    const made = element("button", { type: "button" }, words);
    made.addEventListener("click", async () => {
      said.textContent = "";
      const name = await saved(content(), size, pixels).catch(() => "");
      if (!name) said.textContent = "We could not make the picture. The SVG may work.";
      else if (isInApp(navigator.userAgent))
        said.textContent = `This app’s browser may not have saved ${name}. To be sure, open this page in Safari, Chrome or Firefox.`;
      else said.textContent = `Saved as ${name}.`;
    });
    return made;
  };
  const { landscape, square, portrait } = sizes;
  place.replaceChildren(
    element(
      "p",
      { className: "line" },
      button("Landscape 1200 × 675", landscape, 1),
      button("Square 1080 × 1080", square, 1),
      button("Portrait 1080 × 1350", portrait, 1),
      button("Print 2400 × 1350", landscape, 2),
      button("SVG, to edit", landscape, 0),
      said,
    ),
  );
}

/**
 * Makes and saves a picture, so many pixels to each of its own; 0 is SVG.
 *
 * @param {Content} content
 * @param {import("./picture/template.js").Size} size
 * @param {number} pixels
 */
async function saved(content, size, pixels) {
  const svg = new Blob([compose(content, size, measure, await faceRule())], { type: "image/svg+xml" });
  const name = pixels ? `${content.name}-${size.width * pixels}x${size.height * pixels}.png` : `${content.name}.svg`;
  save(name, pixels ? await png(svg, size.width * pixels, size.height * pixels) : svg);
  return name;
}
