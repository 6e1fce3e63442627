// A validator's word on the HTML of every kind of page, of each dataset.
import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { expect, test } from "./page.js";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "long-title": "off", // the title has the place, the year and the rate; what comes last may be cut
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "wcag/h32": "off", // the chooser is a form for Enter's sake; nothing is sent anywhere
    "no-inline-style": "error",
  },
});

const kinds = [
  "index",
  "area/index",
  "area/derbyshire/2016-17/index",
  "area/kent/index",
  "area/kent/2010-11/index",
  "compare/2019-20/index",
  "data/index",
  "data/earlier/index",
  "data/sources/index",
  "data/changes/index",
  "about/index",
  "embed/essex/2019-20/index",
  "embed/compare/2019-20/index",
  "embed/check/index",
  "cy/index",
  "cy/area/index",
  "cy/area/gwent/2021-22/index",
  "cy/area/north-wales/2010-11/index",
  "cy/about/index",
  "cy/embed/gwent/index",
  "404",
  "mappa-atlas",
];

for (const site of ["fixture", "full", "empty"]) {
  test(`the HTML of the ${site} dataset is valid`, async () => {
    const wrong = [];
    for (const page of kinds) {
      let html;
      try {
        html = readFileSync(new URL(`../../target/site/${site}/${page}.html`, import.meta.url), "utf8");
      } catch {
        expect(site === "empty" && /\/20|compare/.test(page), `${site}/${page}`).toBe(true); // it has no years
        continue;
      }
      const { results } = await validator.validateString(html);
      wrong.push(...results.flatMap((result) => result.messages.map((message) => `${page}: ${message.ruleId}, ${message.message}`)));
    }
    expect(wrong).toEqual([]);
  });
}
