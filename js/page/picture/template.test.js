import assert from "node:assert/strict";
import { test } from "node:test";
import { compose, set, sizes } from "./template.js";

const measure = (/** @type {string} */ text, /** @type {number} */ size) => text.length * size * 0.5;

test("a text is one line where it nearly fits, else lines that fit; titles in lines of about the same length", () => {
  assert.deepEqual(set("one two three", 10, 100, measure), { lines: ["one two three"], size: 10 });
  assert.deepEqual(set("one two three", 10, 60, measure), { lines: ["one two three"], size: (10 * 60) / 65 });
  assert.deepEqual(set("one two three four", 10, 75, measure), { lines: ["one two three", "four"], size: 10 });
  assert.deepEqual(set("one two three four", 10, 75, measure, true), { lines: ["one two", "three four"], size: 10 });
  assert.deepEqual(set("a.example/compare/?with=kent~durham", 10, 100, measure).lines, ["a.example/compare/?", "with=kent~durham"]);
  assert.deepEqual(set("", 10, 75, measure).lines, []);
});

test("everything is in the picture, foreign text is text, and the drawing has what is left", () => {
  const content = {
    name: "a",
    title: "Kent <2019/20>",
    subtitle: "a & b",
    notes: "Gaps: no figures.",
    source: "Source: us.",
    caveat: "It counts people.",
    help: "Call 999.",
    address: "https://atlas.example/?with=a~b&measure=number",
    edition: "Edition 1.",
    description: "1 < 2",
    draw: (/** @type {number} */ width, /** @type {number} */ height) => `<path d="M0 0H${width}V${height}"/>`,
  };
  for (const size of Object.values(sizes)) {
    const svg = compose(content, size, measure, "");
    for (const part of [
      ">Kent &lt;2019/20&gt;</text>",
      ">a &amp; b<",
      "with=a~b&amp;measure=number<",
      "<desc>1 &lt; 2</desc>",
      ">MAPPA Atlas<",
    ])
      assert.ok(svg.includes(part), part);
    const [, wide, high] = /M0 0H(\d+)V(\d+)/.exec(svg) ?? [];
    assert.equal(Number(wide), size.width - 80);
    assert.ok(Number(high) > size.height * 0.5, `${high} of ${size.height}`);
    const lowest = Math.max(...[...svg.matchAll(/<text x="\d+" y="(\d+)"/g)].map(([, y]) => Number(y)));
    assert.ok(lowest < size.height - 12 && lowest > size.height - 50, `${lowest}`);
  }
});
