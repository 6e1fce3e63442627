import assert from "node:assert/strict";
import { test } from "node:test";
import { editDistance } from "./edit_distance.js";

test("letters added, left out and changed are counted", () => {
  for (const [one, other, distance] of /** @type {[string, string, number][]} */ ([
    ["", "", 0],
    ["kent", "", 4],
    ["", "kent", 4],
    ["kent", "kent", 0],
    ["essx", "essex", 1],
    ["derbyshir", "derbyshire", 1],
    ["darbyshire", "derbyshire", 1],
    ["kitten", "sitting", 3],
    ["north-wales", "south-wales", 2],
  ])) {
    assert.equal(editDistance(one, other), distance, `${one}, ${other}`);
    assert.equal(editDistance(other, one), distance, `${other}, ${one}`);
  }
});
