// @ts-check
// A part of the page is written again: only what differs is touched, so that the rest is not styled and laid out anew, and keeps
// what a reader has opened.
import { differences } from "./differences.js";

/**
 * @param {Element} part
 * @param {string} before what was written there last
 * @param {string} content
 */
export function write(part, before, content) {
  // of options that are changed one by one each would be the chosen one for a moment
  const isList = part instanceof HTMLSelectElement;
  const changes = isList ? undefined : differences(part, before, content);
  if (changes) {
    for (const change of changes) change();
    return;
  }
  const wanted = document.createElement("template");
  wanted.innerHTML = content;
  if (isList) part.replaceChildren(wanted.content);
  else bring(part, wanted.content);
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
