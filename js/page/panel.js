// @ts-check
// What panels that are loaded when they are opened have in common.

/**
 * Puts a style on the page: one that is not in it, so that the first view does not carry it.
 *
 * @param {string} css
 */
export function styled(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Fills a panel with its style and its content: a literal of this program.
 *
 * @param {HTMLElement} details
 * @param {string} css
 * @param {string} html
 */
export function filled(details, css, html) {
  styled(css);
  const content = document.createElement("div");
  content.innerHTML = html;
  details.append(content);
  return content;
}
