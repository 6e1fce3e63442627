import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, value } from "./order.js";

/** The texts of a column, in its order. */
const sorted = (/** @type {import("./order.js").Value[]} */ cells, down = false) =>
  [...cells].sort((one, other) => compare(one, other, down)).map(({ text }) => text);
const plain = (/** @type {string} */ text) => value(text, undefined, text === "not held");

test("numbers are sorted by size, not by their digits", () => {
  const cells = ["1,596", "749", "99.5", "10,000"].map(plain);
  assert.deepEqual(sorted(cells), ["99.5", "749", "1,596", "10,000"]);
  assert.deepEqual(sorted(cells, true), ["10,000", "1,596", "749", "99.5"]);
});

test("what has no figure comes last, whichever way", () => {
  const cells = ["not held", "120", "", "99"].map(plain);
  assert.deepEqual(sorted(cells), ["99", "120", "not held", ""]);
  assert.deepEqual(sorted(cells, true), ["120", "99", "not held", ""]);
});

test("a cell of more than a number is sorted by the number that is given with it", () => {
  const changes = [
    value("+100 (+7%)", "100", false),
    value("−12 (−2%)", "-12", false),
    value("+40 (+4%)", "40", false),
    value("no change", "0", false),
  ];
  assert.deepEqual(sorted(changes), ["−12 (−2%)", "no change", "+40 (+4%)", "+100 (+7%)"]);
});

test("text is sorted by the alphabet", () => {
  assert.deepEqual(sorted(["within", "above", "below"].map(plain)), ["above", "below", "within"]);
});
