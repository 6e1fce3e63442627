// What chat programs and social sites make of a link: pages read by the parsers of two libraries that such programs use.
import { readFileSync } from "node:fs";
import ogs from "open-graph-scraper";
import urlMetadata from "url-metadata";
import { expect, test } from "./page.js";
import { site } from "./site.js";

/** Pages of every kind; in which language; and whether their card is of their own. */
const pages = [
  ["area/essex/2019-20/", "en-GB", "card/essex-2019-20.png"],
  ["area/kent/", "en-GB", "card/mappa-atlas.png"], // of which no rate is held,
  ["cy/area/gwent/", "cy", "card/cy-gwent.png"],
  ["", "en-GB", "card/mappa-atlas.png"],
  ["compare/", "en-GB", "card/mappa-atlas.png"],
  ["data/changes/", "en-GB", "card/mappa-atlas.png"],
  ["about/", "en-GB", "card/mappa-atlas.png"],
];

for (const [path, language, card] of pages)
  test(`the preview of /${path}: title, description, card and address, the same to two readers of tags`, async () => {
    const html = readFileSync(`${site("fixture")}${path}index.html`, "utf8");
    const { error, result } = await ogs({ html });
    expect(error).toBe(false);
    const other = await urlMetadata(null, { parseResponseObject: new Response(html, { headers: { "Content-Type": "text/html" } }) });
    const title = /<title>(.*?)<\/title>/.exec(html)[1];
    for (const [name, one, two] of [
      ["title", result.ogTitle, other["og:title"]],
      ["description", result.ogDescription, other["og:description"]],
      ["address", result.ogUrl, other["og:url"]],
      ["card", result.ogImage[0].url, other["og:image"]],
      ["what the card says", result.ogImage[0].alt, other["og:image:alt"]],
      ["language", result.ogLocale, other.lang],
      ["kind of card", result.twitterCard, other["twitter:card"]],
    ])
      expect(one, name).toBe(two);
    expect(title).toContain(result.ogTitle.replaceAll("&", "&amp;"));
    expect(result.ogTitle.length).toBeLessThanOrEqual(100);
    expect(result.ogDescription.length).toBeGreaterThan(40);
    expect(result.ogDescription.length).toBeLessThanOrEqual(155);
    expect(result.ogDescription).not.toMatch(/[<>]|&\w+;/);
    expect(result.ogUrl).toMatch(/^https:\/\/atlas\.example\//);
    expect(result.ogLocale).toBe(language);
    expect(result.twitterCard).toBe("summary_large_image");
    // the card is there, and as large as it says
    const [image] = result.ogImage;
    expect(image.url).toContain(`https://atlas.example/${card}?v=`);
    expect(image.alt.length).toBeGreaterThan(20);
    const png = readFileSync(site("fixture") + card);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(image.width), Number(image.height)]);
    expect(png.length).toBeLessThan(300_000); // WhatsApp takes none above
  });

test("a reader of feeds finds the feed from the pages whose address it would be given", async ({ page, baseURL }) => {
  for (const path of ["/", "/data/", "/data/changes/", "/about/"]) {
    await page.goto(path);
    const link = page.locator("link[rel=alternate][type='application/atom+xml']");
    await expect(link).toHaveAttribute("href", "https://atlas.example/data/changes/atom.xml");
  }
  expect(await (await page.request.get(`${baseURL}/data/changes/atom.xml`)).text()).toContain("<feed");
  await page.goto("/area/kent/");
  await expect(page.locator("link[type='application/atom+xml']")).toHaveCount(0);
});
