import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { rules } from "./panel.js";

test("a style is taken apart into rules, those with rules in them whole", () => {
  assert.deepEqual(rules("a { b: c }/* d { */ @media print { e, f { g: h } i { } }\n@supports (j: k) { l { m: n } }"), [
    "a { b: c }",
    " @media print { e, f { g: h } i { } }",
    "\n@supports (j: k) { l { m: n } }",
  ]);
});

test("no rule of the styles that come later is lost", () => {
  for (const name of ["answer", "with", "own/panel", "share/panel", "story/panel"]) {
    const css = readFileSync(new URL(`./${name}.css`, import.meta.url), "utf8");
    assert.equal(rules(css).join("").trim(), css.replace(/\/\*.*?\*\//gs, "").trim());
  }
});
