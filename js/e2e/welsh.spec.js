// The Welsh pages: reached from the English ones, whole without script, framed like them.
import { readdirSync } from "node:fs";
import { expect, test } from "./page.js";

const site = new URL("../../target/site/fixture/cy/", import.meta.url).pathname;

test("the way into Welsh follows what is chosen in place, and leads back", async ({ atlas, page }) => {
  const cymraeg = page.getByRole("link", { name: "Cymraeg" });
  await atlas.open("/area/gwent/");
  await expect(cymraeg).toHaveAttribute("href", /\/cy\/area\/gwent\/$/);
  await atlas.area.selectOption("Kent");
  await expect(atlas.heading).toHaveText(/^Kent/);
  await expect(cymraeg).toHaveCount(0);
  await atlas.area.selectOption("South Wales");
  await atlas.year.selectOption("2021/22");
  await expect(page).toHaveURL("/area/south-wales/2021-22/");
  await cymraeg.click();
  await expect(page).toHaveURL("/cy/area/south-wales/2021-22/");
  await expect(page.locator("html")).toHaveAttribute("lang", "cy");
  await expect(atlas.heading).toHaveText("Ardal heddlu De Cymru 2021/22");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/area/south-wales/2021-22/");
  await expect(atlas.heading).toHaveText("South Wales police area 2021/22");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("another area and another year are a link away, and years without figures are told apart", async ({ page }) => {
    await page.goto("/cy/area/gwent/2021-22/");
    const choices = page.getByRole("navigation", { name: "Dewis ardal a blwyddyn" });
    await choices.getByRole("link", { name: "Gogledd Cymru" }).click();
    await expect(page).toHaveURL("/cy/area/north-wales/2021-22/");
    await choices.getByText("Blynyddoedd heb ffigurau").click();
    await choices.getByRole("link", { name: "2011/12" }).click();
    await expect(page.locator("#lead")).toContainText("Nid yw hynny’n golygu nad oedd yr un.");
    await expect(page.locator("main")).toContainText("y flwyddyn agosaf â ffigurau"); // what there is to report
  });
});

test("a Welsh frame tells its host its height, is at most 1,000 pixels high and asks for nothing else", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/cy/embed/gwent/");
  await page.locator("h1").click();
  expect(asked.filter((path) => path !== "/icon.png")).toEqual(["/cy/embed/gwent/"]);
  await page.route("/host", (route) => route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html><title>A host</title><body>" }));
  await page.goto("/host");
  for (const area of readdirSync(`${site}embed`)) {
    for (const address of [`/cy/embed/${area}/`, `/cy/embed/${area}/2010-11/`, `/cy/embed/${area}/?view=table`]) {
      const told = await page.evaluate(
        (address) =>
          new Promise((resolve) => {
            addEventListener(
              "message",
              ({ data }) => data?.["datawrapper-height"] && resolve(Object.values(data["datawrapper-height"])[0]),
            );
            const frame = Object.assign(document.createElement("iframe"), { src: address, width: 320 });
            document.body.replaceChildren(frame);
          }),
        address,
      );
      expect(told, address).toBeGreaterThan(300);
      expect(told, address).toBeLessThanOrEqual(1000);
    }
  }
});
