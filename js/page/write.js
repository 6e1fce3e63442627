// @ts-check
// A part of the page is written again: only what differs is touched, so that the rest is not styled and laid out anew, and keeps
// what a reader has opened.

/**
 * @param {Element} part
 * @param {string} before what was written there last
 * @param {string} content
 */
export function write(part, before, content) {
  if (refill(part, before, content)) return;
  const wanted = document.createElement("template");
  wanted.innerHTML = content;
  // of options that are changed one by one each would be the chosen one for a moment
  if (part instanceof HTMLSelectElement) part.replaceChildren(wanted.content);
  else bring(part, wanted.content);
}

/** Markup in pieces: texts, which may be empty, and between them tags. @param {string} markup */
const pieces = (markup) => markup.split(/(<[^>]*>)/);

/**
 * Writes other words and numbers into the same elements, without parsing them: another area's page seldom needs more, but for its
 * chart. Gives false, and leaves all as it is, where it does.
 *
 * @param {Element} part
 * @param {string} before
 * @param {string} content
 */
function refill(part, before, content) {
  const [was, is] = [pieces(before), pieces(content)];
  if (was.length !== is.length || part instanceof HTMLSelectElement) return false;
  /** @type {(() => void)[]} */
  const changes = [];
  const nodes = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (const [index, to] of is.entries()) {
    const from = was[index] ?? "";
    if ((from || to) && !to.startsWith("</")) {
      const node = nodes.nextNode();
      if (from !== to && /&/.test(from + to)) return false; // it would have to be read
      if (index % 2) {
        if (!(node instanceof Element)) return false;
        if (from !== to) {
          if (named(from) !== named(to)) return false;
          changes.push(() => valued(node, from, to));
        }
      } else {
        if (!(node instanceof Text) || !from || !to) return false;
        if (from !== to) changes.push(() => (node.data = to));
      }
    } else if (from !== to) return false;
  }
  if (nodes.nextNode()) return false; // somebody else has put something there
  for (const change of changes) change();
  return true;
}

/** A tag without the values of its attributes. @param {string} tag */
const named = (tag) => tag.replace(/"[^"]*"/g, "");

/** Gives an element those values that another tag has. @param {Element} element @param {string} from @param {string} to */
function valued(element, from, to) {
  const values = (/** @type {string} */ tag) => [...tag.matchAll(/([^\s<]+)="([^"]*)"/g)];
  const were = values(from);
  values(to).forEach(([, name = "", value = ""], index) => {
    if (were[index]?.[2] !== value) element.setAttribute(name, value);
  });
}

/**
 * Brings what is in a node to what is wanted in it.
 *
 * @param {Node & ParentNode} at
 * @param {Node & ParentNode} wanted
 */
function bring(at, wanted) {
  const [there, then] = [[...at.childNodes], [...wanted.childNodes]];
  /** @type {ChildNode | null} */
  let end = null; // before which more is put; what there is more or less of is seldom at the end
  if (there.length !== then.length)
    while (there.at(-1)?.isEqualNode(then.at(-1) ?? null)) {
      end = there.pop() ?? null;
      then.pop();
    }
  then.forEach((next, index) => {
    const node = there[index];
    if (!node) at.insertBefore(next, end);
    else if (node instanceof Element && next instanceof Element && alike(node, next)) {
      if (!node.isEqualNode(next)) become(node, next);
    } else if (node instanceof Text && next instanceof Text) {
      if (node.data !== next.data) node.data = next.data;
    } else at.replaceChild(next, node);
  });
  for (const node of there.slice(then.length)) at.removeChild(node);
}

/** @param {Element} element @param {Element} wanted one that is alike */
function become(element, wanted) {
  for (const { name, value } of wanted.attributes) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  bring(element, wanted);
}

/**
 * Whether one element can become another by its attributes' values and its content.
 *
 * @param {Element} one
 * @param {Element} other
 */
const alike = (one, other) => one.nodeName === other.nodeName && one.nodeName !== "SELECT" && names(one) === names(other);

/** What an element is told of, but for what readers and focus add. @param {Element} element */
function names(element) {
  if (!element.hasAttributes()) return ""; // most
  const all = element.getAttributeNames();
  return all.filter((name) => name !== "open" && name !== "tabindex").join();
}
