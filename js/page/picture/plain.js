// @ts-check
// A drawing of the page with what its style gives it as attributes, in light colours.
import { escaped } from "./template.js";

/** The colours of light, by the names that the page's style has for them. */
export const light = new Map(
  Object.entries({
    paper: "#fff",
    ink: "#16181c",
    quiet: "#565a61",
    rule: "#d3d6da",
    accent: "#12436d",
    warm: "#b5471b",
    q0: "#e4ecf4",
    q1: "#b9d1e8",
    q2: "#7fb0d8",
    q3: "#3675b0",
    q4: "#12436d",
  }),
);
export const [ink, quiet, rule, warm] = ["ink", "quiet", "rule", "warm"].map((name) => light.get(name));
/** What an element says. */
export const words = (/** @type {Element | null | undefined} */ one) => one?.textContent?.replace(/\s+/g, " ").trim() ?? "";

/** While it runs, what is inside the element has the colours of light. @template T @param {HTMLElement} element @param {() => T} does */
function inLight(element, does) {
  for (const [name, color] of light) element.style.setProperty(`--${name}`, color);
  try {
    return does();
  } finally {
    for (const name of light.keys()) element.style.removeProperty(`--${name}`);
  }
}

const geometry = ["d", "cx", "cy", "r", "x", "y", "x1", "y1", "x2", "y2", "width", "height", "transform", "text-anchor"];
const looks = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "stroke-linecap", "paint-order"];

/** An element of a drawing, and all in it, with what its style gives it as attributes. @param {Element} element @returns {string} */
function plain(element) {
  const style = getComputedStyle(element);
  const inside = () => [...element.children].map(plain).join("");
  const clear = (/** @type {string} */ color) => color === "none" || /^rgba\(.*, 0\)$/.test(color);
  if (style.display === "none" || element.localName === "defs") return "";
  if (element.localName === "a" || element.localName === "g") return inside();
  if (clear(style.fill) && clear(style.stroke)) return "";
  /** @type {[string, string][]} */
  const given = geometry.flatMap((name) => (element.hasAttribute(name) ? [[name, element.getAttribute(name) ?? ""]] : []));
  for (const name of looks) {
    const value = style
      .getPropertyValue(name)
      .replace(/url\(.*\)/, "url(#hatch)")
      .replace(/(\d)px/g, "$1");
    /** @type {Record<string, string>} */
    const first = {
      fill: "",
      stroke: "none",
      "stroke-width": "1",
      "stroke-dasharray": "none",
      "stroke-linejoin": "miter",
      "stroke-linecap": "butt",
    };
    if (value && value !== (first[name] ?? "normal")) given.push([name, clear(value) ? "none" : value]);
  }
  const isText = element.localName === "text";
  if (isText) given.push(["font-size", `${Number.parseFloat(style.fontSize)}`], ["font-weight", style.fontWeight]);
  const attributes = given.map(([name, value]) => ` ${name}="${escaped(value).replace(/"/g, "&quot;")}"`).join("");
  return `<${element.localName}${attributes}>${isText ? escaped(words(element)) : inside()}</${element.localName}>`;
}

/** The pattern of what has no figure. */
export const hatch = `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><path d="M0 0V6" stroke="${rule}" stroke-width="2"/></pattern></defs>`;

/** Where a drawing of the page goes, in the middle and as large as has room. @param {SVGSVGElement} svg @param {number} width @param {number} height @param {number} [most] how much larger at most */
export function fit(svg, width, height, most = 9) {
  const { x, y, width: wide, height: high } = svg.viewBox.baseVal;
  const scale = Math.min(width / wide, height / high, most);
  return { x, y, scale, left: (width - wide * scale) / 2, top: (height - high * scale) / 2 };
}

/** A drawing of the page, as large as has room. @param {SVGSVGElement} svg @param {HTMLElement} section @param {number} width @param {number} height @param {number} [most] how much larger at most */
export function fitted(svg, section, width, height, most) {
  const { x, y, scale, left, top } = fit(svg, width, height, most);
  const drawn = inLight(section, () => [...svg.children].map(plain).join(""));
  return `<g transform="translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(3)}) translate(${-x} ${-y})">${drawn}</g>`;
}
