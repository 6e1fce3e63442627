// @ts-check
// Whether a frame may tell a height. A host that grows because the frame has grown would go on for ever, so after so many growths
// without another cause the frame falls silent.

const most = 20;

/**
 * Remembers the heights of one frame. What it gives says whether a height is to be told: another than the last, of another cause, or asked for again.
 */
export function growths() {
  let count = 0;
  let height = 0;
  /** @type {string | undefined} */
  let last;
  /**
   * @param {number} now in CSS pixels
   * @param {string} cause what may make it grow besides its host: its width, what the reader has done
   * @param {boolean} again
   */
  return (now, cause, again) => {
    const same = cause === last && now === height;
    if (cause !== last) count = 0;
    last = cause;
    if (same && !again) return false;
    if (now > height && ++count > most) return false;
    height = now;
    return true;
  };
}
