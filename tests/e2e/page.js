// What a reader does and sees, in words. Every test also fails on any error in the page or the console.
import { test as base, expect } from "@playwright/test";

export { expect };

export const test = base.extend({
  atlas: async ({ page }, use) => {
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    const atlas = {
      errors,
      async open(address) {
        await page.goto(address);
        await this.started();
      },
      started: () => expect(page.locator("html")).toHaveAttribute("data-started", ""),
      heading: page.locator("h1"),
      lead: page.locator("#lead"),
      find: page.getByLabel("Find your police area"),
      found: page.locator("#found"),
      area: page.getByLabel("or choose it"),
      year: page.getByLabel("Year to 31 March", { exact: true }),
      notices: page.locator("#notices"),
    };
    await use(atlas);
    expect(errors).toEqual([]);
  },
});
