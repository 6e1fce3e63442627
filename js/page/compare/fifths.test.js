import assert from "node:assert/strict";
import { test } from "node:test";
import { between, fifths } from "./fifths.js";

const of = (/** @type {number[]} */ ...values) => values.map((value) => ({ text: String(value), value }));

test("each fifth has a fifth of the figures, and equal ones stay together", () => {
  assert.deepEqual(fifths(of(10, 1, 3, 2, 4, 5, 6, 7, 9, 8)), [4, 0, 1, 0, 1, 2, 2, 3, 4, 3]);
  const same = fifths(of(5, 5, 5, 5, 9));
  assert.equal(new Set(same.slice(0, 4)).size, 1);
  assert.notEqual(same[4], same[0]);
  assert.deepEqual(fifths([]), []);
  assert.deepEqual(fifths(of(7)), [0]);
});

test("the ends are the least and the greatest by number, whatever the order", () => {
  assert.deepEqual(
    between(of(3, -20, 100))?.map(({ text }) => text),
    ["-20", "100"],
  );
  assert.deepEqual(
    between(of(3, 1, 2, 9, 4), 1)?.map(({ text }) => text),
    ["2", "4"],
  );
  assert.equal(between([], 0), undefined);
});
