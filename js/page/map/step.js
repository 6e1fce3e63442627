// @ts-check
/**
 * The step of a rate as it is printed, on a scale of five whose second step begins at `first`; "n" where there is no rate. The core's
 * Scale says the same of the rate itself.
 *
 * @param {string} rate
 * @param {number} first
 * @param {number} step
 */
export function step(rate, first, step) {
  const [number] = /[\d.]+$/.exec(rate) ?? [];
  if (number === undefined) return "n";
  const whole = Math.round(Number(number));
  return whole < first ? 0 : Math.min(4, Math.floor((whole - first) / step) + 1);
}
