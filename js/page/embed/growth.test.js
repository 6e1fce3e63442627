import assert from "node:assert/strict";
import { test } from "node:test";
import { growths } from "./growth.js";

test("a height is told once, and again to whoever asks", () => {
  const told = growths();
  assert.equal(told(500, "600", false), true);
  assert.equal(told(500, "600", false), false);
  assert.equal(told(500, "600", true), true);
});

test("a width that comes without another height is an answer of its own", () => {
  const told = growths();
  assert.equal(told(500, "600", false), true);
  assert.equal(told(500, "640", false), true);
});

test("a host that grows because the frame has grown is left alone, until there is another cause", () => {
  const told = growths();
  const heights = Array.from({ length: 100 }, (_, index) => 500 + index);
  assert.equal(heights.filter((height) => told(height, "600", false)).length, 20);
  assert.equal(told(599, "600", true), false); // even when it asks
  assert.equal(told(400, "600", false), true); // smaller is no growth
  assert.equal(told(700, "600 1", false), true);
});

test("a window that is dragged wider, pixel by pixel, is told every height", () => {
  const told = growths();
  const widths = Array.from({ length: 300 }, (_, index) => 544 + index);
  assert.ok(widths.every((width) => told(500 + Math.ceil((width - 544) * 0.43) + width - 544, `${width}`, false)));
});
