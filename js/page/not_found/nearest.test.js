import assert from "node:assert/strict";
import { test } from "node:test";
import { nearestId, rootOf } from "./nearest.js";

const ids = ["derbyshire", "kent", "north-wales", "south-wales", "west-mercia"];

test("the nearest id is found in any part of a path", () => {
  assert.equal(nearestId("/area/derbyshir/", ids), "derbyshire");
  assert.equal(nearestId("/area/a/b/c/d/Derbyshire", ids), "derbyshire");
  assert.equal(nearestId("/area/west%20mercia/1999-00/", ids), "west-mercia");
  assert.equal(nearestId("/area/North_Wales/", ids), "north-wales");
});

test("what is near to nothing has no nearest, and nothing breaks it", () => {
  for (const path of ["/", "/area/zz/", "/area/atlantis/", "/%ff%/", "/area/kxyz/", `/${"x/".repeat(5000)}`])
    assert.equal(nearestId(path, ids), undefined, path);
});

test("the site's root is what was given, else what stands before a folder of ours, else the page's folder", () => {
  assert.equal(rootOf("/x/y/", "https://atlas.example/"), "https://atlas.example/");
  assert.equal(rootOf("/atlas/area/derbyshir/", ""), "/atlas/");
  assert.equal(rootOf("/data/mappa/area/derbyshir/", undefined), "/data/mappa/");
  assert.equal(rootOf("/nowhere", ""), "/");
  assert.equal(rootOf("/embed", ""), "/");
});

test("no path leads to another host", () => {
  const hostile = [
    "//evil.example/area/kent",
    "///evil.example/x",
    "//user@evil.example/area/",
    "/\\evil.example/x",
    "/.//evil.example/x",
    "/%2e%2e//evil.example/cy/",
  ];
  for (const path of hostile) {
    const { origin, pathname } = new URL(`https://site.example${path}`);
    const root = rootOf(pathname, "");
    assert.equal(new URL(`${root}area/kent/`, `${origin}${pathname}`).origin, origin, path);
  }
});
