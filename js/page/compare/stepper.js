// @ts-check
// Stepping through a list in time. A step may take as long as it likes: the next begins when it is done.

/**
 * @param {object} given
 * @param {(first: boolean) => Promise<void>} given.next shows the next, or the first of all
 * @param {() => boolean} given.last whether the last is shown
 * @param {number} given.pace milliseconds between two steps
 * @param {() => void} given.changed called whenever it begins or stops to run
 */
export function stepper({ next, last, pace, changed }) {
  /** Which run is under way: one that has been stopped finds another here, or none. @type {object | undefined} */
  let run;
  const pause = () => new Promise((done) => setTimeout(done, pace));

  function stop() {
    run = undefined;
    changed();
  }
  /** Takes a step, from the last to the first, and then others until the last is shown; or that `one` alone. */
  async function play(/** @type {boolean} */ one) {
    const mine = {};
    run = mine;
    changed();
    await next(last());
    while (run === mine && !one && !last()) {
      await pause();
      if (run === mine && !last()) await next(false);
    }
    if (run === mine) stop();
  }
  return { play, stop, running: () => run !== undefined };
}
