import assert from "node:assert/strict";
import { test } from "node:test";
import { step } from "./step.js";

test("a rate falls into the step that the published map gives it", () => {
  assert.deepEqual(
    ["99.4", "99.5", "119", "120", "about 139", "160", "1234"].map((rate) => step(rate, 100, 20)),
    [0, 1, 1, 2, 2, 4, 4],
  );
  assert.equal(step("", 100, 20), "n");
});
