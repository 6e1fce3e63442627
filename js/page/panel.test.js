import assert from "node:assert/strict";
import { test } from "node:test";
import { rules } from "./panel.js";

test("a style is parted into its rules, nested ones with what they are in", () => {
  assert.deepEqual(rules("a { b: c; }\n@media print {\n  d { e: f }\n  g { h: i }\n}\nj::before { k: l }\n"), [
    "a { b: c; }",
    "@media print {\n  d { e: f }\n  g { h: i }\n}",
    "j::before { k: l }",
  ]);
});
