import assert from "node:assert/strict";
import { test } from "node:test";
import { notKept } from "./not_kept.js";

test("what is not kept is said in the language of its page, with what is", () => {
  const english = notKept("compare/2016-17/", "https://atlas.example/");
  assert.match(english, /lang="en-GB".*has not been opened on this device before/s);
  assert.match(english, /href="https:\/\/atlas\.example\/compare\/"/);
  assert.match(notKept("cy/area/gwent/", "/"), /lang="cy".*Dim cysylltiad/s);
});

test("nothing of the address stands in it", () => {
  assert.equal(notKept('area/"><script>alert(1)</script>/', "/"), notKept("area/kent/", "/"));
});
