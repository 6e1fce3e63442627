import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { asked, nearest, printed } from "./address.js";

/**
 * What the core reads from addresses: `tests/addresses.rs` writes it, and holds it to the core.
 *
 * @type {{ areas: string[], rows: { search: string, with: string[], view: string, measure: string, unknown: [string, string][], more: boolean, query: string }[] }}
 */
const core = JSON.parse(readFileSync(new URL("addresses.json", import.meta.url), "utf8"));
const names = new Map(core.areas.map((id) => [id, id]));

test("the same is read from an address as the core reads", () => {
  for (const row of core.rows) {
    const { marked, notices, view, measure } = asked(row.search, names);
    const unknown = notices.flatMap(({ unknown }) => (unknown ? [unknown] : []));
    const more = notices.some(({ text }) => text.includes("five areas at most"));
    const read = { with: marked, view, measure, unknown, more };
    const wanted = { with: row.with, view: row.view, measure: row.measure, unknown: row.unknown, more: row.more };
    // the core looks at the fields in the order of the contract
    const inOrder = (/** @type {[string, string][]} */ list) => list.map((pair) => pair.join("=")).sort();
    assert.deepEqual({ ...read, unknown: inOrder(unknown) }, { ...wanted, unknown: inOrder(row.unknown) }, row.search);
  }
});

test("an address is printed in the order of the contract, as the core prints it", () => {
  for (const { search, query } of core.rows) {
    const from = /[?&](from=20\d\d-\d\d)/.exec(query)?.[1];
    assert.equal(printed(from ? `?${from}` : "", asked(search, names)), query, search);
  }
  assert.equal(
    printed("?theme=dark&from=2014-15&utm_source=x&view=table&lock=year", { measure: "cat2", view: "tiles", marked: ["kent", "essex"] }),
    "?measure=cat2&view=tiles&with=kent~essex&from=2014-15&lock=year&theme=dark&utm_source=x",
  );
  assert.equal(printed("?with=kent&utm_source=x", { measure: "rso", view: "trend", marked: [] }), "?utm_source=x");
  assert.equal(printed("?with=kent", { measure: "rso", view: "trend", marked: [] }), "");
});

test("the nearest area is offered, and none that is far", () => {
  assert.equal(nearest("essx", core.areas), "essex");
  assert.equal(nearest("DERBY", core.areas), "derbyshire");
  assert.equal(nearest("north-whales", core.areas), "north-wales");
  for (const word of ["", "x", "atlantis", "ke", "<b>x</b>", "z".repeat(5000)]) assert.equal(nearest(word, core.areas), undefined, word);
});
