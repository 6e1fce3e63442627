// A published site as it lies on the disk, and the text of its pages.
import { readdirSync, readFileSync } from "node:fs";

/** The folder of a site. */
export const site = (name) => new URL(`../../target/site/${name}/`, import.meta.url).pathname;

/** The paths of all its files. */
export const files = (name) =>
  readdirSync(site(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(site(name).length).replace(/^\//, ""));

/** The addresses of all its pages. */
export const addresses = (name) =>
  files(name)
    .filter((path) => path === "index.html" || path.endsWith("/index.html"))
    .map((path) => `/${path.slice(0, -"index.html".length)}`);

/** The HTML of the page at an address. */
export const html = (name, address) => readFileSync(`${site(name)}${address.slice(1)}index.html`, "utf8");

/** Whether the app runs on the page at an address. */
export const runsApp = (name, address) => /id="app".*<script type="module"|<script type="module".*id="app"/s.test(html(name, address));

/** In the page: its text as it stands, and as it was published: without script that is all there is. */
export const texts = async () => {
  const text = (body) => {
    const copy = body.cloneNode(true);
    // but for the line that compares, what the chart answers and the panel for reporters, which are no part of what is published
    for (const part of copy.querySelectorAll("script, #with-line, #own > :not(summary), #answer, #story")) part.remove();
    // and what a frame of this kind never shows, which its script takes out
    for (const part of copy.querySelectorAll("[data-script] > section")) if (!document.getElementById(part.id)) part.remove();
    return copy.textContent.replace(/\s+/g, " ");
  };
  const published = await (await fetch(location.href)).text();
  return [text(document.body), text(new DOMParser().parseFromString(published, "text/html").body)];
};
