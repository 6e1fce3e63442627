import assert from "node:assert/strict";
import { test } from "node:test";
import { frameCode } from "./code.js";

test("what is pasted is one element, whatever its address and title hold", () => {
  const code = frameCode("https://atlas.example/embed/kent/?a=1&b=2", 'Kent "2019/20" <b>', 640);
  assert.equal(
    code,
    '<iframe src="https://atlas.example/embed/kent/?a=1&amp;b=2" title="Kent &quot;2019/20&quot; &lt;b&gt;" width="100%" height="640" style="border:0" loading="lazy"><a href="https://atlas.example/embed/kent/?a=1&amp;b=2">Kent &quot;2019/20&quot; &lt;b&gt;</a></iframe>',
  );
});
