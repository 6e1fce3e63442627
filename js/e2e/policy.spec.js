// The policy of every kind of page: nothing that the page does is refused. In WebKit: webkit/policy.spec.js.
import { book, kinds } from "./kinds.js";
import { expect, test } from "./page.js";

for (const [kind, { path, opens = [], types, gives, works }] of Object.entries(kinds)) {
  test(`policy: on a page of the kind ${kind} nothing is refused`, async ({ atlas, page }) => {
    await page.addInitScript(() => {
      globalThis.refused = [];
      addEventListener("securitypolicyviolation", (event) => refused.push(`${event.violatedDirective} ${event.blockedURI}`));
    });
    await page.goto(`/${path}`);
    for (const where of opens) await page.locator(where).click();
    if (types) await page.locator("#find").pressSequentially(types);
    if (gives) await page.locator("#own-file").setInputFiles(book(gives));
    await expect.poll(() => page.evaluate(works)).toBeTruthy();
    expect(await page.evaluate(() => refused)).toEqual([]);
    expect(atlas.errors).toEqual([]);
  });
}
