import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest } from "./nearest.js";

const points = [
  { x: 0, y: 0 },
  { x: 10, y: 1 },
  { x: 4, y: 9 },
  { x: 0, y: 10 },
];

test("an arrow key goes to the nearest point in its direction", () => {
  assert.deepEqual(
    ["ArrowRight", "ArrowDown"].map((key) => nearest(points, 0, key)),
    [1, 3],
  );
  assert.equal(nearest(points, 3, "ArrowUp"), 0);
});

test("where nothing lies that way, or the key is another, it stays", () => {
  assert.deepEqual(
    ["ArrowLeft", "ArrowUp", "Home"].map((key) => nearest(points, 0, key)),
    [0, 0, 0],
  );
});
