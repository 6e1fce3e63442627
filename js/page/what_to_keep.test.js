import assert from "node:assert/strict";
import { test } from "node:test";
import { isOfNoUse, isOurs, keptAs, onKeptPage } from "./what_to_keep.js";

test("a page is kept once, whatever its query asks for, with its slash or without", () => {
  for (const path of [
    "area/kent/?measure=cat2&with=essex",
    "area/kent/?fbclid=a.b",
    "area/kent",
    "area/kent#trend",
    "area/kent/index.html",
  ])
    assert.equal(keptAs(path), "area/kent/", path);
  for (const path of ["?area=kent", "", "index.html", "?utm_source=a/b.c"]) assert.equal(keptAs(path), "", path);
  assert.equal(keptAs("data/"), "data/");
  assert.equal(keptAs("compare/2016-17"), "compare/2016-17/");
});

test("what is no page is not kept: downloads, pictures of links, the single file, the worker itself", () => {
  for (const path of [
    "data/mappa.zip",
    "data/mappa.xlsx?v=1",
    "data/area/kent.csv",
    "card/kent-2019-20.png",
    "oembed/kent.json",
    "mappa-atlas.html",
    "worker.js",
    "404.html",
  ])
    assert.equal(keptAs(path), undefined, path);
});

test("a page of ours has the mark, however a host has shortened it, and a portal's has not", () => {
  assert.ok(isOurs('<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="generator" content="MAPPA Atlas">'));
  assert.ok(isOurs("<meta name=generator content='MAPPA Atlas'>"));
  for (const text of ["", "<title>Log in to our WiFi</title>", '<meta name="generator" content="WordPress 7.1"> MAPPA Atlas'])
    assert.ok(!isOurs(text), text);
});

test("a busy or broken host's answer is of no use, and what it says of the page is", () => {
  assert.deepEqual([200, 203, 408, 429, 500, 502, 503, 504].filter(isOfNoUse).length, 8);
  assert.deepEqual([401, 403, 404, 410, 451].filter(isOfNoUse), []);
});

test("the page of England and Wales shows an area's year and all that its address asks for, and nothing else", () => {
  const there = "area/england-and-wales/?area=kent&year=2016-17";
  for (const path of ["area/kent/2016-17/", "area/kent/2016-17", "area/kent/2016-17/?utm_source=a&fbclid=b#trend"])
    assert.equal(onKeptPage(path), there, path);
  assert.equal(onKeptPage("area/kent/2016-17/?measure=cat2&with=a~b&x=1&from=2014-15"), `${there}&measure=cat2&with=a~b&from=2014-15`);
  assert.equal(onKeptPage("area/kent/2016-17/?view=number#part"), `${there}&view=number`);
  for (const path of ["area/kent/", "compare/2016-17/", "embed/kent/2016-17/", ""]) assert.equal(onKeptPage(path), undefined, path);
});
