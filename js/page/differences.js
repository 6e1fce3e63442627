// @ts-check
// What is to be done to a part of a page so that it says something else, found in the two texts without parsing them: another area's
// page has nearly the same elements, with other words and numbers in them, and a dot or a line more or fewer.

/** Markup in pieces: tags, and the words between them. @param {string} markup */
const pieces = (markup) => markup.match(/<[^>]*>|[^<]+/g) ?? [];

const isTag = (/** @type {string} */ piece) => piece.startsWith("<");
const closes = (/** @type {string} */ piece) => piece.startsWith("</");
const isEmpty = (/** @type {string} */ tag) => /^<(br|img|input)\b|\/>$/.test(tag);

/** A tag without the values of its attributes; words without what they say. @param {string} piece */
const kind = (piece) => (isTag(piece) ? piece.replace(/"[^"]*"/g, "") : "");

/** How many pieces an element has that begins with a piece, or words have. @param {string[]} list @param {number} start */
function length(list, start) {
  let depth = 0;
  for (let index = start; index < list.length; index++) {
    const piece = list[index] ?? "";
    if (closes(piece)) depth--;
    else if (isTag(piece) && !isEmpty(piece)) depth++;
    if (depth === 0) return index + 1 - start;
  }
  return list.length - start;
}

/** All that markup is written for in an element, in its order. @param {Element} part */
function written(part) {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/**
 * The changes that make of what was written in a part what is to be, in their order. None is given where something else stands there
 * by now, a browser's translation for instance.
 *
 * @param {Element} part
 * @param {string} before
 * @param {string} content
 */
export function differences(part, before, content) {
  const [was, is] = [pieces(before), pieces(content)];
  /** @type {(() => void)[]} */
  const changes = [];
  const nodes = written(part);
  /** @type {Node[]} */
  const within = [part]; // the elements that have begun and not ended
  let [old, next, at] = [0, 0, 0]; // in what was, in what is, and in the nodes

  const removed = (/** @type {number} */ count) => {
    const node = nodes[at];
    changes.push(() => node?.parentNode?.removeChild(node));
    at += was.slice(old, old + count).filter((piece) => !closes(piece)).length;
    old += count;
  };
  const added = (/** @type {number} */ count) => {
    const [to, markup] = [within.at(-1) ?? part, is.slice(next, next + count).join("")];
    const before = old < was.length && !closes(was[old] ?? "") ? (nodes[at] ?? null) : null;
    changes.push(() => to.insertBefore(parsed(to, markup), before));
    next += count;
  };

  while (old < was.length || next < is.length) {
    const [from, to] = [was[old], is[next]];
    if (from !== undefined && to !== undefined && (from === to || kind(from) === kind(to))) {
      [old, next] = [old + 1, next + 1];
      if (closes(from)) {
        within.pop();
        continue;
      }
      const node = nodes[at++];
      if (!node || !stands(node, from)) return undefined;
      if (isTag(from) && !isEmpty(from)) within.push(node);
      if (from !== to) changes.push(() => become(node, from, to));
      continue;
    }
    const more = to === undefined || closes(to) ? 0 : length(is, next);
    const fewer = from === undefined || closes(from) ? 0 : length(was, old);
    if (!more && !fewer) return undefined;
    // an element more, if what was here follows it; one fewer, if what is here now followed it; else one for another
    const isMore = more > 0 && kind(is[next + more] ?? "") === kind(from ?? "");
    const isLess = fewer > 0 && kind(was[old + fewer] ?? "") === kind(to ?? "");
    if (fewer && (isLess || !isMore)) removed(fewer);
    if (more && (isMore || !isLess)) added(more);
  }
  return at === nodes.length ? changes : undefined;
}

/** Whether a node is what a piece was written for. @param {Node} node @param {string} piece */
const stands = (node, piece) => (node instanceof Element ? piece.startsWith(node.localName, 1) : node instanceof Text && !isTag(piece));

/**
 * Gives a node the words, or the values of attributes, that another piece of its kind has.
 *
 * @param {Node} node
 * @param {string} from
 * @param {string} to
 */
function become(node, from, to) {
  if (node instanceof Text) node.data = read(to);
  if (!(node instanceof Element)) return;
  const values = (/** @type {string} */ tag) => [...tag.matchAll(/([^\s<]+)="([^"]*)"/g)];
  const were = values(from);
  values(to).forEach(([, name = "", value = ""], index) => {
    if (were[index]?.[2] !== value) node.setAttribute(name, read(value));
  });
}

/** The four signs that our markup writes by name. @type {Record<string, string>} */
const signs = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
const read = (/** @type {string} */ text) => text.replace(/&\w+;/g, (name) => signs[name] ?? name);

/** Markup as nodes, as they are within an element: in a drawing, those of a drawing. @param {Node} within @param {string} markup */
function parsed(within, markup) {
  const range = document.createRange();
  range.selectNodeContents(within);
  return range.createContextualFragment(markup);
}
