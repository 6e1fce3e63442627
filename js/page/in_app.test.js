import assert from "node:assert/strict";
import { test } from "node:test";
import { isInApp } from "./in_app.js";

const ios = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const android = "Mozilla/5.0 (Linux; Android 14; Pixel 8";
const chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36";

test("browsers inside of apps are known", () => {
  for (const agent of [
    `${ios} Mobile/15E148 [FBAN/FBIOS;FBAV/500.0.0.0]`,
    `${ios} Mobile/15E148 Instagram 300.0.0.0`,
    `${ios} Mobile/15E148`,
    `${android}; wv) ${chrome}`,
    `${android}) ${chrome} [FB_IAB/FB4A;FBAV/500.0]`,
    `${ios} Version/18.5 Mobile/15E148 Safari/604.1 LinkedInApp`,
  ])
    assert.ok(isInApp(agent), agent);
});

test("browsers of their own are not", () => {
  for (const agent of [
    `${ios} Version/18.5 Mobile/15E148 Safari/604.1`,
    `${ios} CriOS/140.0.0.0 Mobile/15E148 Safari/604.1`,
    `${ios} FxiOS/140.0 Mobile/15E148 Safari/605.1.15`,
    `${android}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36`,
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
  ])
    assert.ok(!isInApp(agent), agent);
});
