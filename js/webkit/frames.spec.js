// Our pages in frames of other people's pages. In a sandbox a page has no origin, and WebKit lets 'self' in its policy match nothing.
import { hosts, serveHost } from "../e2e/hosts.js";
import { expect, outcome, test } from "./webkit.js";

const unnamed = "http://127.0.0.1:4174/"; // a site that was not told its own address
const sandboxed = (src) => `<iframe id="frame" title="x" width="600" height="900" sandbox="allow-scripts" src="${src}"></iframe>`;

let host;
test.afterEach(() => host?.close());

/** Looks into a frame in somebody's article. */
async function article(reader, content) {
  host?.close();
  host = await serveHost(() => content);
  await reader.open(host.url);
  await reader.frame("iframe");
}

for (const name of ["Datawrapper's listener", "a sandbox"]) {
  test(`a frame, ${name}`, async ({ reader, site }) => {
    await article(reader, hosts[name](`${site.url}embed/durham/?with=cleveland~northumbria`));
    await reader.started();
    await reader.reads("#chart .wide", /Cleveland.*Northumbria/s);
    await reader.shows("#not-started", false);
    await reader.choose("#area", "essex");
    await reader.reads("h1", /^Essex police area/);
    expect(await reader.run(() => location.pathname)).toBe("/embed/durham/"); // in place
    const needed = await reader.run(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await reader.frame();
    await reader.sees(`${needed}px`, () => document.querySelector("iframe").style.height);
    outcome(`the app starts, areas are compared, ${needed} pixels told`);
  });
}

test("a frame of all areas, a sandbox", async ({ reader, site }) => {
  await article(reader, sandboxed(`${site.url}embed/compare/2019-20/?view=tiles&with=essex&measure=cat2`));
  await reader.reads(".tiles .marked", /Essex.*351/s);
  await reader.shows("#not-started", false);
  outcome("measure and highlighted areas are drawn");
});

test("check page, a sandbox", async ({ reader, site }) => {
  await article(reader, sandboxed(`${site.url}embed/check/?lock=area,year`));
  await reader.reads("#check-script", "JavaScript runs.");
  await reader.reads("#check-app", "It works");
  await reader.reads("#check-sandbox", "Everything in our embeds works there");
  await reader.reads("#check-height", "does not follow the height");
  await reader.reads("#check-address", "The full link came through");
  outcome("every line answered");
});

test("address unknown, a sandbox: a line says what is missing", async ({ reader }) => {
  await article(reader, sandboxed(`${unnamed}embed/durham/?with=cleveland&measure=total`));
  await reader.shows("#not-started .for-with");
  await reader.shows("#not-started .for-measure");
  await reader.shows("#not-started .for-from", false);
  await reader.choose("#area", "essex"); // by its page
  await reader.reads("h1", /^Essex police area/);
  await article(reader, sandboxed(`${unnamed}embed/compare/2019-20/?with=essex`));
  await reader.shows("#not-started .for-with");
  await reader.shows("#not-started .for-measure", false);
  await article(reader, sandboxed(`${unnamed}embed/durham/`));
  await reader.shows("#chart .wide svg");
  await reader.click("h1");
  await reader.shows("#not-started", false);
  outcome("said in the frame, choices lead to pages");
});

test("address unknown, check page in a sandbox", async ({ reader }) => {
  await article(reader, sandboxed(`${unnamed}embed/check/?lock=area,year`));
  await reader.shows("#not-started");
  await reader.reads("#check-script", "JavaScript runs here, but this browser or your system’s sandbox blocks our script files.");
  await reader.reads("#check-app", "Not tested: our script did not run.");
  outcome("says that script files are blocked, and what that means");
});
