// What a reader does and sees in WebKit, in words. Everything is waited for, nothing is slept on.
import { test as base, expect } from "@playwright/test";
import { Driver } from "./driver.js";
import { serve } from "./site.js";

export { expect };

/** Does something again until nothing is wrong with it. */
const until = (does) => expect(does).toPass({ timeout: 20_000, intervals: [50, 100, 200] });

/** A reader before a window. */
class Reader {
  constructor(window, site) {
    this.window = window;
    this.site = site;
  }
  /** Opens an address, which is the site's unless it is a whole one. */
  open(address) {
    return this.window.go(new URL(address, this.site.url).href);
  }
  click(where) {
    return until(() => this.window.click(where));
  }
  type(where, text) {
    return until(() => this.window.type(where, text));
  }
  /** Chooses in a list. */
  choose(list, value) {
    return this.click(`${list} option[value="${value}"]`);
  }
  back() {
    return this.window.back();
  }
  /** Looks into a frame, or out of it again. */
  frame(where) {
    return until(() => this.window.frame(where));
  }
  /** What a function gives in the page. */
  run(does, ...args) {
    return this.window.run(does, ...args);
  }
  /** What a function gives in the page comes to be this. */
  sees(what, does, ...args) {
    return until(async () => expect(await this.run(does, ...args)).toEqual(what));
  }
  /** The text of an element, or what is typed in it, comes to have this in it, or to fit it. */
  reads(where, text) {
    const shown = (where) => [...document.querySelectorAll(where)].map((one) => one.value || one.textContent).join("\n");
    return this.sees(text instanceof RegExp ? expect.stringMatching(text) : expect.stringContaining(text), shown, where);
  }
  /** An element comes to be seen, or not to be. */
  shows(where, is = true) {
    return this.sees(is, (where) => [...document.querySelectorAll(where)].some((one) => one.getClientRects().length > 0), where);
  }
  /** The window comes to be at this address of the site. */
  at(path) {
    return until(async () => expect(await this.window.address()).toBe(new URL(path, this.site.url).href));
  }
  /** The app comes to run. */
  started() {
    return this.sees(true, () => "started" in document.documentElement.dataset);
  }
}

export const test = base.extend({
  driver: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing is needed
    async ({}, use) => {
      const driver = new Driver();
      await use(driver);
      await driver.end();
    },
    { scope: "worker" },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: the same
  site: async ({}, use) => {
    const site = await serve();
    await use(site);
    await site.gone();
  },
  /** Opens a window with these words on the browser's command line; all are closed at the end. */
  windows: async ({ driver, site }, use, info) => {
    const open = [];
    await use(async (...words) => {
      open.push(await driver.open(words));
      return new Reader(open.at(-1), site);
    });
    for (const window of open) {
      if (info.status !== info.expectedStatus)
        await info.attach("window", { body: await window.screenshot(), contentType: "image/png" }).catch(() => {});
      await window.close();
    }
  },
  reader: async ({ windows }, use) => use(await windows()),
});

/** A line for the table of outcomes. */
export const outcome = (words) => test.info().annotations.push({ type: "outcome", description: words });
