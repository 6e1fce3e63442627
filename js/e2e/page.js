// What a reader does and sees, in words. Every test also fails on any error in the page or the console.
import { test as base, expect } from "@playwright/test";

export { expect };

let moves = 0;
/** Moves the mouse, at which the app is fetched, until it has started, in the page or in a frame of it. */
export const started = (page, inside = page) =>
  expect(async () => {
    await page.mouse.move(40 + (moves++ % 9), 40);
    await expect(inside.locator("html")).toHaveAttribute("data-started", "", { timeout: 1_000 });
  }).toPass({ timeout: 20_000 });

// What browsers say of a file whose page or frame goes away before it has come. Chromium, of one with a hash, without a reason: of a
// hash that is not met it gives the reason. Firefox, of a typeface, with the number that means broken off.
const CUT_SHORT = /^Fetch API cannot load \S+\. $|^download failed \(font-family: "Public".*status=2152398850 /;

/** Until all that has been asked for is drawn: two frames. */
export const painted = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/**
 * Labels of a chart that lie on one another, in pairs: by where their letters stand, since browsers do not agree on how high the box
 * of a text is.
 */
export const collisions = (labels) =>
  labels.evaluateAll((texts) => {
    const letters = texts.map((text) => {
      const { left, right } = text.getBoundingClientRect();
      const screen = text.getScreenCTM();
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * screen.d;
      const lines = Array.from({ length: text.getNumberOfChars() }, (_, at) => text.getStartPositionOfChar(at).matrixTransform(screen).y);
      return { said: text.textContent, left, right, top: Math.min(...lines) - 0.72 * size, bottom: Math.max(...lines) + 0.2 * size };
    });
    return letters.flatMap((one, index) =>
      letters
        .slice(index + 1)
        .filter((other) => one.bottom > other.top && other.bottom > one.top && one.right > other.left && other.right > one.left)
        .map((other) => `${one.said} / ${other.said}`),
    );
  });

export const test = base.extend({
  atlas: async ({ page }, use) => {
    const errors = [];
    const heard = (/** @type {string} */ text) => CUT_SHORT.test(text) || errors.push(text);
    page.on("pageerror", (error) => heard(error.message));
    page.on("console", (message) => message.type() === "error" && heard(message.text()));
    const atlas = {
      errors,
      async open(address) {
        await page.goto(address);
        await this.started();
      },
      started: () => started(page),
      heading: page.locator("h1"),
      lead: page.locator("#lead"),
      find: page.getByLabel("Town, council or police area"),
      found: page.locator("#found"),
      area: page.getByLabel("Police area", { exact: true }),
      year: page.getByLabel("Year", { exact: true }),
      notices: page.locator("#notices"),
    };
    await use(atlas);
    expect(errors).toEqual([]);
  },
});
