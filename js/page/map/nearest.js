// @ts-check
/** @typedef {{ x: number, y: number }} Point */

const AHEAD = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/**
 * Which of some points lies nearest to one of them in the direction of an arrow key; what lies aside counts twice, and
 * what lies more than twice as far aside as ahead is left out. The point
 * itself where none lies there.
 *
 * @param {Point[]} points
 * @param {number} from
 * @param {string} key
 */
export function nearest(points, from, key) {
  const [right = 0, down = 0] = AHEAD[/** @type {keyof typeof AHEAD} */ (key)] ?? [];
  const here = points[from];
  let [best, least] = [from, Number.POSITIVE_INFINITY];
  for (const [index, { x, y }] of points.entries()) {
    if (index === from || !here) continue;
    const ahead = (x - here.x) * right + (y - here.y) * down;
    const aside = Math.abs((x - here.x) * down) + Math.abs((y - here.y) * right);
    const far = ahead + 2 * aside;
    if (ahead > 0 && aside <= 2 * ahead && far < least) [best, least] = [index, far];
  }
  return best;
}
