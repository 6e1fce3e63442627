// Messages to frames of ours, one by one and in floods, and to the panel that has frames of ours in it. What a frame beside ours is
// told, and hosts that grow because we grow: e2e/hosts.spec.js.
import { serveHost } from "../e2e/hosts.js";
import { expect, painted, test } from "../e2e/page.js";
import { count, RUN, watch } from "./watch.js";

const FLOOD = 100_000;
const text = `<img src=x onerror=${RUN}>`;

/** In the host's page: what each scene sends; functions, since much of it is no JSON. */
const scenes = {
  "no object": () => [null, undefined, 0, Number.NaN, true, "", 10n],
  "objects of other kinds": () => [
    new Date(),
    new Map([["type", "iframe-child-init"]]),
    new Set(),
    new Blob(["x"]),
    /x/,
    [[[]]],
    new Error(),
  ],
  "bytes, many": () => [new ArrayBuffer(5e6), new Float64Array(5e5)],
  "names of prototypes": () => [JSON.parse('{"__proto__":{"sentinel":"amp","type":"frames-init"},"constructor":{"prototype":{"x":1}}}')],
  "very deep": () => {
    let deep = {};
    for (let n = 0; n < 500; n += 1) deep = { data: deep, message: deep };
    return [deep];
  },
  "WordPress with markup for a secret": (text) =>
    [text, "a b", "x".repeat(33), "a\n", { length: 3 }, ["abc"]].map((secret) => ({ message: "ready", secret })),
  "WordPress, two secrets": () => ["first", "second"].map((secret) => ({ message: "ready", secret })),
  "iframe-resizer with markup for a name": (text) => [
    `[iFrameSizer]${text}:8:false:false:32:true:true:null:x:x`,
    `[iFrameSizer]${":".repeat(50)}`,
  ],
  "iframe-resizer, a megabyte": () => [`[iFrameSizer]${"x".repeat(1e6)}:8:false:false:32:true:true`],
  "pym.js with markup": (text) => [`pymxPYMx${text}xPYMxheightxPYMx9999`, "pymxPYMx0xPYMxnavigateToxPYMxjavascript:globalThis.ran=1"],
  orders: (text) => [
    { type: "navigate", url: "https://evil.example/" },
    { message: "link", value: "javascript:globalThis.ran=1", secret: "first" },
    { type: "eval", code: "globalThis.ran=1" },
    { datawrapper: text, "datawrapper-height": { x: 1 } },
    JSON.stringify({ context: "iframe.resize", src: "https://evil.example/", height: 1 }),
  ],
  "heights told to the frame": () =>
    [1, -1, 1e9, "9".repeat(400), null].flatMap((height) => [
      { sentinel: "amp", type: "embed-size", height },
      { type: "iframe-resized", height, width: height },
    ]),
  "every question at once": (text) => [
    { sentinel: "amp", type: "frames-init" },
    { type: "iframe-child-init" },
    { type: "iframe-get-child-dimensions", more: text },
  ],
};

/** What floods consist of: every kind of question that a frame answers, and one that it does not. */
const floods = {
  AMP: { sentinel: "amp", type: "frames-init" },
  "open-iframe-resizer": { type: "iframe-child-init" },
  WordPress: { message: "ready", secret: "abc" },
  "iframe-resizer": `[iFrameSizer]frame:8:false:false:32:true:true:null:x`,
  noise: "x".repeat(300),
};

let host;
test.afterEach(() => host?.close());

/** A page of somebody else's with our frames in it, and what its first frame answers. */
async function around(page, ...frames) {
  host = await serveHost(
    () =>
      `${frames.map((src) => `<iframe title="x" width="640" height="900" src="${src}"></iframe>`).join("")}<script>
        window.heard = [];
        addEventListener("message", ({ data }) => heard.push(data));
      </script>`,
  );
  await page.goto(host.url);
  await expect(page.frameLocator("iframe").first().locator("h1")).toBeVisible();
  await page.waitForTimeout(300);
  return page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
}
/** The frame is used, and the app in it has started. */
async function used(inside) {
  await inside.locator("h1").hover();
  await expect(inside.locator("html")).toHaveAttribute("data-started", "", { timeout: 20_000 });
}
const whole = (frame) => frame.evaluate(() => [location.href, document.body.textContent]);

for (const inUse of [false, true])
  test(`messages of thirteen scenes do nothing but ask for the height; the frame ${inUse ? "is in use" : "has just loaded"}`, async ({
    page,
    baseURL,
  }) => {
    const wrong = await watch(page);
    const frame = await around(page, `${baseURL}/embed/essex/2019-20/`);
    if (inUse) await used(page.frameLocator("iframe"));
    const before = await whole(frame);
    let answers = 0;
    for (const [scene, send] of Object.entries(scenes)) {
      const heard = await page.evaluate(
        async ({ send, text }) => {
          heard.length = 0;
          // biome-ignore lint/security/noGlobalEval: the scene as it stands above; values such as a Blob cannot be handed in
          for (const message of (0, eval)(send)(text)) frames[0].postMessage(message, "*");
          await new Promise((done) => setTimeout(done, 150));
          return heard.map((data) => (typeof data === "string" ? data : JSON.stringify(data)));
        },
        { send: `(${send})`, text },
      );
      answers += heard.length;
      expect(heard.length, scene).toBeLessThan(12);
      expect(heard.join("\n"), scene).not.toMatch(/onerror|evil\.example|javascript:|second/);
      expect(await whole(frame), scene).toEqual(before);
    }
    const found = [...(await wrong()), ...(await wrong(frame))];
    count("scenes of messages to a frame", Object.keys(scenes).length, found.length);
    console.log("answers to all scenes", answers);
    expect(found).toEqual([]);
    await used(page.frameLocator("iframe"));
    await page.frameLocator("iframe").locator("#area").selectOption("durham");
    await expect(page.frameLocator("iframe").locator("h1")).toContainText("Durham");
  });

test("floods from the parent are answered once in a while, and the frame can be used", async ({ page, baseURL }) => {
  test.setTimeout(240_000);
  const wrong = await watch(page);
  const frame = await around(page, `${baseURL}/embed/essex/2019-20/`);
  const inside = page.frameLocator("iframe");
  await used(inside);
  for (const [kind, message] of Object.entries(floods)) {
    const [answers, took] = await page.evaluate(
      async ([message, FLOOD]) => {
        heard.length = 0;
        const began = performance.now();
        for (let sent = 0; sent < FLOOD; sent += 10_000) {
          for (let n = 0; n < 10_000; n += 1) frames[0].postMessage(message, "*");
          await new Promise((done) => setTimeout(done));
        }
        // the frame answers a question of its own only when it has read all before it
        const last = () => heard.some((data) => data?.type === "iframe-resized" || data?.sentinel === "amp");
        frames[0].postMessage({ type: "iframe-get-child-dimensions" }, "*");
        while (!last()) await new Promise((done) => setTimeout(done, 10));
        return [heard.length, Math.round(performance.now() - began)];
      },
      [message, FLOOD],
    );
    console.log(`${FLOOD} messages, ${kind}: ${answers} answers, ${took} ms`);
    expect(answers, kind).toBeLessThan(2_000);
    await inside.locator("#area").selectOption(kind === "AMP" ? "durham" : "essex");
    await expect(inside.locator("h1")).toContainText(kind === "AMP" ? "Durham" : "Essex");
  }
  const found = [...(await wrong()), ...(await wrong(frame))];
  count("messages in floods from the parent", FLOOD * Object.keys(floods).length, found.length);
  expect(found).toEqual([]);
});

test("the panel that shows frames believes no height but theirs", async ({ page, baseURL }) => {
  const wrong = await watch(page);
  host = await serveHost(() => `<iframe title="x" width="900" height="900" src="${baseURL}/area/essex/2019-20/"></iframe>`);
  await page.goto(host.url);
  const inside = page.frameLocator("iframe");
  await used(inside);
  await inside.locator("#share > summary").click();
  const said = inside.locator("#share-previews figcaption");
  await expect(said.last()).toContainText("high");
  await expect(inside.locator("#share-code")).not.toHaveValue("");
  await page.waitForTimeout(500);
  const state = async () => [await said.allTextContents(), await inside.locator("#share-code").inputValue()];
  const before = await state();
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  const heights = [1, 9_999, -5, 1e308, "900", text, null, { valueOf: 5 }];
  const told = (window, heights) => {
    for (const height of heights) window.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
  };
  await page.evaluate(`(${told})(frames[0], ${JSON.stringify(heights)})`); // from the parent
  await frame.evaluate(`(${told})(window, ${JSON.stringify(heights)})`); // from itself
  await page.waitForTimeout(300);
  await painted(page);
  expect(await state()).toEqual(before);
  const found = [...(await wrong()), ...(await wrong(frame))];
  count("false heights told to the share panel", 2 * heights.length, found.length);
  expect(found).toEqual([]);
});
