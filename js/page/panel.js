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
    // Safari before 16.4 makes none: the rules go, one by one, into the style that the page has
    const [sheet] = document.styleSheets;
    for (const rule of rules(css)) sheet?.insertRule(rule, sheet.cssRules.length);
  }
}

/**
 * The rules of a style, each with what is nested in it.
 *
 * @param {string} css
 */
export function rules(css) {
  const found = [];
  let depth = 0;
  let from = 0;
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth) continue;
    found.push(css.slice(from, index + 1).trim());
    from = index + 1;
  }
  return found;
}
