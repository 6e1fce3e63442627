import assert from "node:assert/strict";
import { test } from "node:test";
import { stepper } from "./stepper.js";

const pause = (/** @type {number} */ milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Five years, of which each takes as long as is given to be shown. */
function years(/** @type {number} */ takes, from = 0) {
  const state = { at: from, under_way: 0, most: 0, shown: /** @type {number[]} */ ([]), changes: 0 };
  const steps = stepper({
    pace: 1,
    last: () => state.at === 4,
    next: async (first) => {
      state.under_way++;
      state.most = Math.max(state.most, state.under_way);
      await pause(takes);
      state.at = first ? 0 : state.at + 1;
      state.shown.push(state.at);
      state.under_way--;
    },
    changed: () => state.changes++,
  });
  return { state, steps };
}

test("a step that takes longer than the pace is waited for, and none goes past the last", async () => {
  const { state, steps } = years(12);
  await steps.play(false);
  assert.deepEqual(state.shown, [1, 2, 3, 4]);
  assert.equal(state.most, 1);
  assert.equal(steps.running(), false);
  assert.equal(state.changes, 2);
});

test("from the last it goes on with the first; one alone is one", async () => {
  const { state, steps } = years(0, 4);
  await steps.play(true);
  assert.deepEqual(state.shown, [0]);
  assert.equal(steps.running(), false);
});

test("what is stopped in the middle of a step takes no other, and a new run is the only one", async () => {
  const { state, steps } = years(8);
  const first = steps.play(false);
  await pause(2);
  assert.equal(steps.running(), true);
  steps.stop();
  assert.equal(steps.running(), false);
  await first;
  assert.deepEqual(state.shown, [1]);
  const second = steps.play(false);
  await pause(2);
  steps.stop();
  const third = steps.play(true);
  await Promise.all([second, third]);
  await pause(20);
  assert.equal(state.shown.length, 3);
  assert.equal(steps.running(), false);
});
