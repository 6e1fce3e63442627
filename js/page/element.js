// @ts-check

/**
 * A new element with these properties and this content; text is text, never markup.
 *
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Partial<HTMLElementTagNameMap[K]>} given
 * @param {...(Node | string)} content
 * @returns {HTMLElementTagNameMap[K]}
 */
export function element(name, given, ...content) {
  const made = Object.assign(document.createElement(name), given);
  made.append(...content);
  return made;
}
