// The site itself, as a reader has it in Safari.
import { copyFileSync, mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { book } from "../e2e/kinds.js";
import { expect, outcome, test } from "./webkit.js";

const folder = (path) => new URL(`../../${path}`, import.meta.url).pathname;

test("read", async ({ reader, site }) => {
  await reader.open("area/essex/2019-20/");
  await reader.reads("#lead", "1,596");
  await reader.shows("#chart .wide svg");
  expect(await reader.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(site.asked.filter((path) => /app-|load-|figures-/.test(path))).toEqual([]);
  // notes stand behind what they are of, not under it
  for (const area of ["essex/2019-20", "north-wales", "england-and-wales/2019-20"]) {
    await reader.open(`area/${area}/`);
    const astray = () =>
      [...document.querySelectorAll("#rates sup")].filter((sup) => {
        const range = document.createRange();
        range.setStart(sup.parentNode, 0);
        range.setEndBefore(sup);
        const [text, marks] = [[...range.getClientRects()].at(-1), sup.getBoundingClientRect()];
        return marks.left < text.right - 1 || Math.abs(marks.bottom - text.bottom) > text.height;
      }).length;
    expect(await reader.run(astray), area).toBe(0);
  }
  outcome("whole, no app before it is used, notes behind their words");
});

test("choose", async ({ reader }) => {
  await reader.open("area/essex/2019-20/");
  await reader.choose("#area", "durham"); // before the app is there
  await reader.reads("h1", "Durham police area 2019/20");
  await reader.at("area/durham/2019-20/");
  await reader.started();
  await reader.type("#year", "\uE015"); // arrow down: Back leads past what nobody has clicked or typed
  await reader.at("area/durham/2018-19/");
  await reader.reads("h1", "Durham police area 2018/19");
  await reader.choose("#measure", "total");
  await reader.reads("#chart .subtitle", "Everyone managed under MAPPA");
  await reader.back();
  await reader.reads("h1", "Durham police area 2019/20");
  outcome("before the app and in it, Back leads back");
});

test("first use asks for each file once", async ({ reader, site }) => {
  site.without = /worker\.js/; // which asks for all of them itself, for later
  site.slow = 60; // a preload that has come is used; one on its way is not
  await reader.open("area/essex/");
  await reader.choose("#measure", "total");
  await reader.started();
  await reader.reads("#chart .subtitle", "Everyone managed under MAPPA");
  const files = site.asked.filter((path) => path.includes("/assets/")).map((path) => path.replace(/.*\/|-[0-9a-f]{8}/g, ""));
  expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(["app.wasm", "figures.txt", "load.js"]));
  outcome(`${files.length} files, none twice`);
});

test("type a place", async ({ reader }) => {
  await reader.open("area/kent/");
  await reader.type("#find", "Colchester\uE007"); // and Enter, as the standard writes it
  await reader.reads("h1", /^Essex police area/);
  await reader.started();
  await reader.type("#find", "Newport");
  await reader.reads("#found", "Newport, Gwent police area");
  await reader.type("#find", "\uE015\uE007"); // down, Enter
  await reader.reads("h1", /^Gwent police area/);
  await reader.open("about/");
  await reader.type("#find", "Swindon\uE007");
  await reader.reads("h1", /^Wiltshire police area/);
  outcome("council and town, in place and from another page");
});

test("compare", async ({ reader }) => {
  await reader.open("area/durham/?with=cleveland~northumbria");
  await reader.reads("#chart .wide", /Cleveland.*Northumbria/s);
  await reader.open("compare/2019-20/");
  await reader.shows("#map");
  const first = () => [...document.querySelectorAll("#every-area tbody th")].map((one) => one.textContent).slice(0, 2);
  const byRate = "//table//th[contains(., 'Rate per 100,000')]//button";
  await reader.click(byRate);
  await reader.sees(["England and Wales", "Hertfordshire"], first);
  await reader.click(byRate);
  await reader.sees(["England and Wales", "Lancashire"], first);
  await reader.type("#every-area input", "lanca");
  await reader.shows("#every-area tr[data-area=hertfordshire]", false);
  await reader.shows("#every-area tr[data-area=lancashire]");
  await reader.choose("#measure", "number");
  await reader.reads("#map-heading", "Number of registered sex offenders");
  await reader.click("label[for=as-tiles]");
  await reader.shows(".tiles");
  await reader.choose("#mark", "essex");
  await reader.click("#add");
  await reader.reads(".tiles .marked", "Essex");
  await reader.click("#years a[aria-label^='2018/19']");
  await reader.reads("h1", "All police areas 2018/19");
  await reader.back();
  await reader.reads("h1", "All police areas 2019/20");
  outcome("lines, map, tiles, sort, filter, highlight, another year and back");
});

test("share", async ({ reader }) => {
  const open = async () => {
    await reader.open("area/essex/2019-20/");
    await reader.click("#share > summary");
    // until nothing moves any more: picture and previews are there, each with its height
    const settled = () => {
      const previews = [...document.querySelectorAll("#share-previews figcaption")];
      const measured = previews.length > 0 && previews.every((one) => /\d+ high/.test(one.textContent));
      return measured && document.querySelector("#share-picture").naturalWidth > 0;
    };
    await reader.sees(true, settled);
  };
  await open();
  const buttons = await reader.run(() => [...document.querySelectorAll("#share [data-copy]")].map((one) => one.dataset.copy));
  expect(buttons.length).toBeGreaterThan(1);
  for (const of of buttons) {
    await open();
    await reader.click(`#share [data-copy="${of}"]`);
    await reader.reads("#share [role=status]", "Copied.");
  }
  outcome(`${buttons.length} texts copied`);
});

test("own table", async ({ reader }) => {
  await reader.open("area/kent/");
  await reader.click("#own > summary");
  const give = (name) => reader.type("#own-file", book(name));
  await give("mappa-2024-25-area-tables.xlsx");
  await reader.reads("h1", "Kent police area 2024/25");
  await reader.reads("#own-shown", "mappa-2024-25-area-tables.xlsx");
  await reader.choose("#area", "essex");
  await reader.reads("h1", "Essex police area 2024/25");
  await reader.click("#own-shown button");
  await reader.shows("#own-shown", false);
  await reader.reads("h1", "Essex police area 2022/23");
  await give("bad-bomb.xlsx");
  await reader.reads("#own-said", "unpacks to more than 30 MB");
  outcome("an xlsx shown and taken back, a bomb refused");
});

test("story check", async ({ reader }) => {
  await reader.open("area/derbyshire/2016-17/");
  await reader.click("#story > summary");
  await reader.reads("#story-text", "1,154");
  await reader.type(
    "#story-paste",
    "On 31 March 2017 there were 1,154 registered sex offenders in Derbyshire, a rate of 130 per 100,000 people.",
  );
  await reader.reads("#story-checked .agrees", "1,154");
  await reader.reads("#story-checked .differs", "130");
  outcome("the draft is written, a right and a wrong number are told apart");
});

test("offline", async ({ reader, site }) => {
  await reader.open("area/essex/2019-20/");
  await reader.click("h1");
  await reader.started();
  await reader.sees(true, () => Boolean(navigator.serviceWorker.controller));
  await site.gone();
  await reader.open("area/kent/");
  await reader.reads("h1", "Kent police area");
  await reader.click("h1");
  await reader.started();
  await reader.open("area/derbyshire/2016-17/"); // never seen: the app has it
  await reader.reads("#lead", "1,154");
  await reader.open("compare/");
  await reader.reads("h1", "All police areas");
  outcome("areas seen and never seen, and all areas, without the server");
});

test("single file", async ({ reader }) => {
  mkdirSync(folder("target/e2e-disk"), { recursive: true });
  const copy = folder("target/e2e-disk/mappa-atlas (webkit).html");
  copyFileSync(folder("target/site/served/mappa-atlas.html"), copy);
  await reader.open(pathToFileURL(copy).href);
  await reader.started();
  await reader.choose("#area", "derbyshire");
  await reader.reads("#lead", "1,154");
  await reader.choose("#year", "2015-16");
  await reader.reads("h1", "Derbyshire police area 2015/16");
  await reader.type("#find", "Colchester\uE007");
  await reader.reads("h1", "Essex police area 2015/16");
  outcome("starts from a disk, every area and year");
});

test("Welsh", async ({ reader }) => {
  await reader.open("area/south-wales/2021-22/");
  await reader.click("#translation a");
  await reader.reads("h1", "Ardal heddlu De Cymru 2021/22");
  await reader.at("cy/area/south-wales/2021-22/");
  await reader.open("cy/");
  await reader.type("#find", "Casnewydd\uE007");
  await reader.reads("h1", "Ardal heddlu Gwent");
  outcome("reached, and its own field finds places");
});

for (const [name, path, text] of [
  ["an area", "area/essex/2019-20/", ["#lead", "1,596"]],
  ["all areas", "compare/2019-20/", ["#every-area", "Hertfordshire"]],
  ["a frame", "embed/essex/2019-20/", ["#lead", "1,596"]],
]) {
  // a window of its own for each: the browser can hang at a second page without script
  test(`script off, ${name}`, async ({ windows }) => {
    const reader = await windows("--enable-javascript=false");
    await reader.open(path);
    await reader.reads(...text);
    await reader.shows("#find", !path.startsWith("embed"));
    await reader.shows("#reporters details, #chooser", false);
    outcome("whole, without controls that need a script");
  });
}
