import assert from "node:assert/strict";
import { test } from "node:test";
import { keptAs, onKeptPage } from "./what_to_keep.js";

test("a page is kept once, whatever its query asks for", () => {
  assert.equal(keptAs("area/kent/?measure=cat2&with=essex"), "area/kent/");
  assert.equal(keptAs("?area=kent"), "");
  assert.equal(keptAs("data/"), "data/");
  assert.equal(keptAs("icon.svg"), "icon.svg");
});

test("downloads and pictures of links are not kept", () => {
  for (const path of ["data/mappa.zip", "data/mappa.xlsx", "data/area/kent.csv", "card/kent-2019-20.png", "oembed/kent.json"])
    assert.equal(keptAs(path), undefined, path);
});

test("the page of England and Wales stands in for an area's year, and for nothing else", () => {
  assert.equal(onKeptPage("area/kent/2016-17/"), "area/england-and-wales/?area=kent&year=2016-17");
  assert.equal(onKeptPage("area/kent/2016-17/?measure=cat2"), "area/england-and-wales/?area=kent&year=2016-17");
  for (const path of ["area/kent/", "compare/2016-17/", "embed/kent/2016-17/", ""]) assert.equal(onKeptPage(path), undefined, path);
});
