// @ts-check
// What publishers paste.

/** @type {Record<string, string>} */
const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/**
 * A frame as code: no script, a title of its own, the height that it needs. Where a system takes frames out, the link in it stays.
 *
 * @param {string} src
 * @param {string} title
 * @param {number} height in CSS pixels
 */
export const frameCode = (src, title, height) =>
  `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${height}" style="border:0" loading="lazy"><a href="${escaped(src)}">${escaped(title)}</a></iframe>`;
