// @ts-check
// The typeface of pictures: the page's own, inside each of them, so that every machine draws the same.

const family = "Public Sans";
/** What is drawn where the face inside is not read (librsvg, Inkscape): of nearly the same width. */
export const families = `'${family}', Arial, 'Liberation Sans', Helvetica, sans-serif`;

const weight = "400 700"; // and all between, in one file

/** @type {Promise<string> | undefined} */
let read;

/** The rule by which a drawing has the face inside; once. */
export function faceRule() {
  read ??= fetched();
  read.catch(() => (read = undefined)); // a lost connection may come back
  return read;
}

async function fetched() {
  const answer = await fetch(new URL("./public-sans.woff2", import.meta.url)); // the publisher fills in its name
  if (!answer.ok) throw new Error(`${answer.status}`);
  const bytes = await answer.arrayBuffer();
  const face = new FontFace(family, bytes.slice(0), { weight });
  document.fonts.add(await face.load()); // to measure by
  const text = btoa([...new Uint8Array(bytes)].map((byte) => String.fromCharCode(byte)).join(""));
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${text})}`;
}

/** @type {CanvasRenderingContext2D | null | undefined} */
let canvas;

/**
 * How wide a text is.
 *
 * @param {string} text
 * @param {number} size in pixels
 * @param {boolean} [bold]
 */
export function measure(text, size, bold) {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return text.length * size * 0.55;
  canvas.font = `${bold ? 700 : 400} ${size}px '${family}'`;
  return canvas.measureText(text).width;
}
