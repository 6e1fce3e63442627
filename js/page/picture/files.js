// @ts-check
// Pictures as files.
import { element } from "../element.js";

/** Saves a file under this name. @param {string} name @param {Blob} blob */
export function save(name, blob) {
  const href = URL.createObjectURL(blob);
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** A picture in SVG as PNG of so many pixels. @param {Blob} svg @param {number} width @param {number} height @returns {Promise<Blob>} */
export async function png(svg, width, height) {
  const src = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = element("canvas", { width, height });
    const context = canvas.getContext("2d");
    // drawn twice: some browsers have a face that is inside a picture only from the second time on
    for (const wait of [100, 0]) {
      context?.drawImage(image, 0, 0, width, height);
      if (wait) await new Promise((done) => setTimeout(done, wait));
    }
    return await new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("no picture")))));
  } finally {
    URL.revokeObjectURL(src);
  }
}
