// The two newspaper stories, read off their pages by a reader who follows a link.
import { expect, test } from "./page.js";

const stories = {
  "/area/derbyshire/2016-17/": [
    "1,154 registered sex offenders",
    "125.2 for every 100,000 people aged 10 and over",
    "1 in 799 people aged 10 and over",
    "16% higher than the England and Wales rate of 108",
    "rose by 48 (4%) in a year, about the same as in England and Wales",
    "Since 2010/11 it has risen by 54%, from 749",
    "Lifetime notification requirements revoked15",
    "Cautioned or convicted for breaching notification requirements14",
    "Registered sex offenders returned to custody for breach of licence3",
    "SHPOs or SOPOs100",
    "Notification orders4",
    "the police, the probation service and the prison service are together the responsible authority",
  ],
  "/area/essex/2019-20/": [
    "1,596 registered sex offenders",
    "99 for every 100,000 people",
    "18% lower than the England and Wales rate of 119 (worked out before rounding)",
    "rose by 100 (7%) in a year",
    "Category 2: violent and other sexual offenders351",
    "Category 2: mostly people sentenced to 12 months or more (including suspended sentences) for a violent offence",
    "Cautioned or convicted for breaching notification requirements11",
    "Lifetime notification requirements revokednone",
    "Most are managed at level 1",
    "30 months or more in custody: indefinitely",
    "travel abroad before they leave",
    "can ask the police for a review 15 years after they first register",
  ],
};

for (const script of [true, false]) {
  for (const [address, said] of Object.entries(stories)) {
    test(`${address} tells the whole story ${script ? "with" : "without"} script`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: script, baseURL });
      const page = await context.newPage();
      await page.goto(address);
      const text = (
        await page
          .locator("body")
          .evaluate((body) => {
            for (const note of body.querySelectorAll("sup, style, script")) note.remove();
            return body.textContent;
          })
          .catch(() => page.locator("body").textContent())
      ).replace(/\s+/g, " ");
      for (const line of said) expect(text).toContain(line);
      await context.close();
    });
  }
}

test("a note tells kind, publisher, title, date and link", async ({ atlas, page }) => {
  await atlas.open("/area/derbyshire/2016-17/");
  await page.locator("#rates sup a").first().click();
  await expect(page).toHaveURL(/#n2$/);
  const note = page.locator("#n2");
  await expect(note).toBeInViewport();
  await expect(note).toContainText("Published. Burton Mail, ");
  await expect(note).toContainText("3 November 2017");
  await expect(note.getByRole("link").first()).toHaveAttribute("href", /^https?:\/\//);
});

test("the notes follow the view", async ({ atlas, page }) => {
  await atlas.open("/area/england-and-wales/");
  await atlas.area.selectOption("Sussex");
  await atlas.year.selectOption("2018/19");
  await expect(page.locator("#notes")).toContainText("Another source gives 1,707");
});
