// @ts-check
// The one form of all pictures: what it shows as title, measure and dates below, the drawing, notes, source, caveat, address. In light
// colours that stand on the elements: programs that draw SVG read no style but the face.
import { families } from "./face.js";

/**
 * What is in a picture.
 * @typedef {object} Content
 * @property {string} name the name of its file, without ending
 * @property {string} title
 * @property {string} subtitle
 * @property {string} notes what the drawing cannot say itself
 * @property {string} source
 * @property {string} caveat
 * @property {string} help
 * @property {string} address
 * @property {string} edition
 * @property {string} description the drawing in words
 * @property {(width: number, height: number, scale: number, measure: Measure) => string} draw its elements, in a box so large
 */
/** How wide a text is. @typedef {(text: string, size: number, bold?: boolean) => number} Measure */
/**
 * A size, in pixels; of the drawing's text how much larger it is than on the page.
 * @typedef {{ width: number, height: number, title: number, subtitle: number, foot: number, scale: number }} Size
 */

/** @type {{ landscape: Size, square: Size, portrait: Size }} */
export const sizes = {
  landscape: { width: 1200, height: 675, title: 38, subtitle: 23, foot: 17, scale: 1.42 },
  square: { width: 1080, height: 1080, title: 50, subtitle: 28, foot: 21, scale: 1.8 },
  portrait: { width: 1080, height: 1350, title: 60, subtitle: 32, foot: 24, scale: 1.88 },
};

const [ink, quiet, rule, accent] = ["#16181c", "#565a61", "#d3d6da", "#12436d"];
const margin = 40;

/** @param {string} text */
export const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/**
 * A line of text.
 *
 * @param {string} words
 * @param {number} x
 * @param {number} y
 * @param {{ size: number, fill?: string, bold?: boolean, anchor?: string }} look
 */
export const text = (words, x, y, { size, fill = quiet, bold = false, anchor = "" }) =>
  `<text x="${Math.round(x)}" y="${Math.round(y)}" fill="${fill}" font-size="${+size.toFixed(2)}"${bold ? ' font-weight="700"' : ""}${anchor ? ` text-anchor="${anchor}"` : ""}>${escaped(words)}</text>`;

/**
 * A text in lines that are no wider than this, of about the same length; somewhat smaller, if it is one line then.
 *
 * @param {string} words
 * @param {number} size
 * @param {number} width
 * @param {Measure} measure
 * @param {boolean} [bold]
 * @returns {{ lines: string[], size: number }}
 */
export function set(words, size, width, measure, bold) {
  const wide = measure(words, size, bold);
  if (wide > width && wide < width * (bold ? 1.2 : 1.1)) return { lines: [words], size: (size * width) / wide };
  const wider = (/** @type {string} */ word) => measure(word.trim(), size, bold) > width;
  // an address is one long word, which may break behind its signs
  const parts = (words.match(/\S+\s*/g) ?? []).flatMap((word) => (wider(word) ? (word.match(/[^~/?&]*[~/?&\s]*/g) ?? []) : [word]));
  const within = (/** @type {number} */ width) => {
    /** @type {string[]} */
    const lines = [];
    for (const word of parts.filter(Boolean)) {
      const longer = lines.at(-1) + word;
      if (lines.length && measure(longer.trim(), size, bold) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines.map((line) => line.trim());
  };
  let lines = within(width);
  for (let narrower = width * 0.95; narrower > width / 2; narrower -= width * 0.05) {
    const even = within(narrower);
    if (even.length > lines.length) break;
    if (bold) lines = even;
  }
  return { lines, size };
}

/**
 * A picture as SVG.
 *
 * @param {Content} content
 * @param {Size} size
 * @param {Measure} measure
 * @param {string} faces the rules of its face
 */
export function compose(content, size, measure, faces) {
  const { width, height } = size;
  const inner = width - 2 * margin;
  let out = "";
  /** Lines from their upper edge; where the next begin. @param {ReturnType<typeof set>} lines @param {number} y @param {object} [look] */
  const write = ({ lines, size }, y, look) => {
    for (const [index, line] of lines.entries()) out += text(line, margin, y + size * (0.95 + index * 1.3), { size, ...look });
    return y + lines.length * size * 1.3;
  };
  let top = write(set(content.title, size.title, inner, measure, true), margin - 8, { fill: ink, bold: true });
  top = write(set(content.subtitle, size.subtitle, inner, measure), top + 4) + size.subtitle * 0.9;

  const below = [content.source, content.caveat, content.help].map((words) => set(words, size.foot, inner, measure));
  const notes = set(content.notes, size.foot, inner, measure);
  const brand = "MAPPA Atlas";
  const besides = measure(brand, size.foot, true) + size.foot;
  const address = set(content.address.replace(/^https?:\/\/|\/$/g, ""), size.foot, inner - besides, measure);
  const edition = measure(content.edition, size.foot);
  const aside = address.lines.length === 1 && besides + measure(address.lines[0] ?? "", size.foot) + size.foot + edition < inner;
  const rows = [notes, ...below, address].reduce((sum, { lines, size }) => sum + lines.length * size * 1.3, 0);
  const bottom = height - 20 - rows - (aside ? 0 : size.foot * 1.3) - size.foot * 0.9;

  const scale = size.scale;
  const box = [inner, Math.floor(bottom - top - size.foot * 0.6)];
  out += `<g transform="translate(${margin} ${Math.round(top)})">${content.draw(box[0] ?? 0, box[1] ?? 0, scale, measure)}</g>`;

  let y = write(notes, bottom);
  y += size.foot * 0.5;
  out += `<path d="M${margin} ${Math.round(y)}H${width - margin}" fill="none" stroke="${rule}" stroke-width="1"/>`;
  y += size.foot * 0.4;
  for (const lines of below) y = write(lines, y);
  out += text(brand, margin, y + size.foot * 0.95, { size: size.foot, fill: accent, bold: true });
  for (const [index, line] of address.lines.entries())
    out += text(line, margin + besides, y + size.foot * (0.95 + index * 1.3), { size: address.size });
  y += address.lines.length * size.foot * 1.3;
  out += aside
    ? text(content.edition, width - margin, y - size.foot * 0.35, { size: size.foot, anchor: "end" })
    : text(content.edition, margin, y + size.foot * 0.95, { size: Math.min(size.foot, (size.foot * inner) / edition) });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${families}">` +
    `<title>${escaped(content.title)}</title><desc>${escaped(content.description)}</desc><style>${faces}</style>` +
    `<rect width="${width}" height="${height}" fill="#fff"/>${out}</svg>`
  );
}
