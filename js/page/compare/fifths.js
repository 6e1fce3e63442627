// @ts-check
/**
 * A figure as it is shown, and its number.
 *
 * @typedef {{ text: string, value: number }} Figure
 */

/**
 * Which fifth of some figures each of them is in, from 0; equal figures are in the same one.
 *
 * @param {Figure[]} figures
 */
export function fifths(figures) {
  const sorted = figures.map(({ value }) => value).sort((one, other) => one - other);
  const begins = [1, 2, 3, 4].flatMap((part) => sorted[Math.ceil((sorted.length * part) / 5)] ?? []);
  return figures.map(({ value }) => begins.filter((begin) => value >= begin).length);
}

/**
 * The least and the greatest of some figures, without `from` at each end; nothing where none is left.
 *
 * @param {Figure[]} figures
 * @param {number} [from]
 */
export function between(figures, from = 0) {
  const sorted = [...figures].sort((one, other) => one.value - other.value);
  const [low, high] = [sorted[from], sorted[sorted.length - 1 - from]];
  return low && high ? [low, high] : undefined;
}
