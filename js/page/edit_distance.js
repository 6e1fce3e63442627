// @ts-check

/**
 * The edit distance of two words: how many letters must be added, left out or changed to make one the other (Levenshtein).
 *
 * @param {string} one
 * @param {string} other
 */
export function editDistance(one, other) {
  // the distances of what has been read of `one` from each beginning of `other`
  let row = [...Array(other.length + 1).keys()];
  for (const [index, letter] of [...one].entries()) {
    let left = index + 1;
    row = row.map((above, at) => {
      if (at) left = Math.min(left + 1, above + 1, (row[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1));
      return left;
    });
  }
  return row[other.length] ?? 0;
}
