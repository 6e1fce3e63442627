// @ts-check
// Where an address that is none may have been meant to lead.
import { editDistance } from "../edit_distance.js";

/**
 * The site's root: given when the site was published, else what stands before a folder of ours, else the folder of the page.
 *
 * @param {string} path
 * @param {string | undefined} given
 */
export function rootOf(path, given) {
  const own = path.replace(/^\/+/, "/"); // after two slashes a host would be named
  const found = /^(.*\/)(area|compare|embed|data|about|card|oembed|cy|assets)(\/|$)/.exec(own);
  return given || (found?.[1] ?? own.replace(/[^/]*$/, ""));
}

/**
 * The id nearest to any part of a path: at most three letters away, and one in three.
 *
 * @param {string} path
 * @param {string[]} ids
 */
export function nearestId(path, ids) {
  /** @type {string | undefined} */
  let best;
  let least = 4;
  for (const encoded of path.slice(0, 300).toLowerCase().split("/")) {
    let part = "";
    try {
      part = decodeURIComponent(encoded);
    } catch {} // what cannot be read is near to nothing
    part = part.trim().replace(/[ _]+/g, "-").slice(0, 40);
    if (part.length < 3) continue;
    for (const id of ids) {
      const distance = editDistance(part, id);
      if (distance < least && distance <= part.length / 3) [least, best] = [distance, id];
    }
  }
  return best;
}
