// @ts-check
// Styles of what is loaded only when it is asked for.

/**
 * Puts a style on the page: one that is not in it, so that the first view does not carry it.
 *
 * @param {string} css
 */
export function styled(css) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  } catch {
    addRules(css); // Safari before 16.4 can make no sheets
  }
}

/**
 * Adds rules one by one to the style of the page: its policy allows no other element with a style.
 *
 * @param {string} css
 */
function addRules(css) {
  const sheet = document.styleSheets[0];
  for (const rule of rules(css)) sheet?.insertRule(rule, sheet.cssRules.length);
}

/**
 * The rules of a style, each as text: what stands before a brace, and all that it holds.
 *
 * @param {string} css without braces in strings and comments
 */
export const rules = (css) => css.replace(/\/\*.*?\*\//gs, "").match(/[^{}]+\{(?:[^{}]|\{[^{}]*\})*\}/g) ?? [];
