import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { asked, nearest, withMarked } from "./address.js";

/**
 * What the core reads from addresses: `tests/addresses.rs` writes it, and holds it to the core.
 *
 * @type {{ areas: string[], rows: { search: string, with: string[], view: string, measure: string, unknown: [string, string][], more: boolean, query: string }[] }}
 */
const core = JSON.parse(readFileSync(new URL("addresses.json", import.meta.url), "utf8"));
const names = new Map(core.areas.map((id) => [id, id]));

test("the same is read from an address as the core reads", () => {
  /** @type {Record<string, string>} */
  const sections = { trend: "", table: "every-area" };
  for (const row of core.rows) {
    const { marked, notices, section, measure } = asked(row.search, names);
    const unknown = notices.flatMap(({ unknown }) => (unknown ? [unknown] : []));
    const more = notices.some(({ text }) => text.includes("five areas at most"));
    const read = { with: marked, view: section, measure, unknown, more };
    const wanted = { with: row.with, view: sections[row.view] ?? row.view, measure: row.measure, unknown: row.unknown, more: row.more };
    // the core looks at the fields in the order of the contract
    const inOrder = (/** @type {[string, string][]} */ list) => list.map((pair) => pair.join("=")).sort();
    assert.deepEqual({ ...read, unknown: inOrder(unknown) }, { ...wanted, unknown: inOrder(row.unknown) }, row.search);
  }
});

test("an address is printed in the order of the contract", () => {
  for (const { query, with: areas } of core.rows) assert.equal(withMarked(query, areas), query, query);
  assert.equal(
    withMarked("?measure=cat2&from=2014-15&view=table&lock=year", ["kent"]),
    "?measure=cat2&view=table&with=kent&from=2014-15&lock=year",
  );
  assert.equal(withMarked("?with=kent&utm_source=x", []), "?utm_source=x");
  assert.equal(withMarked("?with=kent", []), "");
});

test("the nearest area is offered, and none that is far", () => {
  assert.equal(nearest("essx", core.areas), "essex");
  assert.equal(nearest("DERBY", core.areas), "derbyshire");
  assert.equal(nearest("north-whales", core.areas), "north-wales");
  for (const word of ["", "x", "atlantis", "ke", "<b>x</b>", "z".repeat(5000)]) assert.equal(nearest(word, core.areas), undefined, word);
});
