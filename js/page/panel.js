// @ts-check
// Styles of what is loaded only when it is asked for.

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
