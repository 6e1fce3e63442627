// What is handed out: addresses and code, from what is shown and what was chosen. It knows no page.

const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text) => text.replace(/[&<>"]/g, (sign) => signs[sign]);

/** The parts of the address of a frame: the site's root, the area, and what its query asks for. */
function parts(bare) {
  const { origin, pathname, searchParams } = new URL(bare);
  const [, folder, area] = /^(.*\/)embed\/([^/]+)\//.exec(pathname);
  const asked = [...searchParams].filter(([name]) => name !== "view" && name !== "lock");
  return { root: origin + folder, area, asked: asked.map(([name, value]) => `${name}=${encodeURIComponent(value)}`) };
}

const query = (asked) => (asked.length ? `?${asked.join("&")}` : "");

/** The address of a frame; `year` is empty for the latest. `view` and `lock` are as in addresses. */
export function frameAddress(bare, { year, view, lock }) {
  const { root, area, asked } = parts(bare);
  if (view) asked.push(`view=${view}`);
  if (lock.length) asked.push(`lock=${lock.join()}`);
  return `${root}embed/${area}/${year ? `${year}/` : ""}${query(asked)}`;
}

/** The address of the whole page of what is shown; `pinned` is its year, empty for the latest. */
export function pageAddress(bare, pinned) {
  const { root, area, asked } = parts(bare);
  return `${root}area/${area}/${pinned ? `${pinned}/` : ""}${query(asked)}`;
}

/** The address of the picture of an area's year. */
export function pictureAddress(bare, year) {
  const { root, area } = parts(bare);
  return `${root}card/${area}-${year}.png`;
}

/** A frame as code: no script, a title of its own, the height that it needs. */
export const frameCode = (src, title, height) =>
  `<iframe src="${escape(src)}" title="${escape(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;

/** A picture as code, leading to its page. */
export const pictureCode = (href, src, alt) =>
  `<a href="${escape(href)}"><img src="${escape(src)}" width="600" height="315" alt="${escape(alt)}"></a>`;
