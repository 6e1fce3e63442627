// No words stand upon others, on any page, at any width.
import { expect, test } from "./page.js";

const FULL = "http://127.0.0.1:4174"; // figures of every area and year
const PAGES = [
  ...["/", "/area/england-and-wales/", "/area/essex/", "/area/derbyshire/2016-17/", "/area/kent/", "/compare/2022-23/", "/about/", "/own/"],
  ...["/cy/area/gwent/", "/embed/essex/", "/embed/essex/2019-20/?view=number", "/embed/essex/?view=chart", "/embed/compare/2022-23/"],
  ...["/area/essex/", "/area/england-and-wales/", "/area/devon-and-cornwall/2011-12/", "/embed/essex/"].map((path) => FULL + path),
];
const WIDTHS = [320, 390, 600, 768, 900, 960, 1024, 1100, 1280, 1440, 1920];

/** Words that cross others, as readers see them: each line of each text is a box, a little smaller than it is. */
const crossed = () => {
  /** The part of a box that is seen: what scrolls, or is there for screen readers alone, shows no more. */
  const shown = (box, element) => {
    for (let at = element; at; at = at.parentElement) {
      const { overflow, clipPath } = getComputedStyle(at);
      if (clipPath !== "none") return undefined;
      if (overflow === "visible") continue;
      const { left, right, top, bottom } = at.getBoundingClientRect();
      box.left = Math.max(box.left, left);
      box.right = Math.min(box.right, right);
      box.top = Math.max(box.top, top);
      box.bottom = Math.min(box.bottom, bottom);
    }
    return box.right - box.left > 2 && box.bottom > box.top ? box : undefined;
  };
  const boxes = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!text.data.trim() || element.closest("svg, script, style, option, noscript, .skip, sup")) continue;
    if (!element.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const box = { text: text.data.slice(0, 40), left: left + 1, right: right - 1, top: top + 3, bottom: bottom - 3 };
      boxes.push(...[shown(box, element)].filter(Boolean));
    }
  }
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.text} × ${other.text}`),
  );
};

for (const path of PAGES)
  test(`no words stand upon others on ${path}`, async ({ page }) => {
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(crossed), `at ${width}`).toEqual([]);
    }
  });
