// A frame as code, for the page that publishers try their site with. The panel has its own, in Rust.

const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text) => text.replace(/[&<>"]/g, (sign) => signs[sign]);

/** A frame as code: no script, a title of its own, the height that it needs. */
export const frameCode = (src, title, height) =>
  `<iframe src="${escape(src)}" title="${escape(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
