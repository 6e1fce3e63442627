// @ts-check
// The panels, which are loaded when the first of them is opened, with a wasm of their own. They follow what the page shows.
import init, { Panels } from "panels";
import { styled } from "./panel.js";
import { whenShown } from "./shown.js";
import shareStyle from "./share/panel.css" with { type: "text" };
import storyStyle from "./story/panel.css" with { type: "text" };

/** @typedef {import("./shown.js").Shown} Shown */
/**
 * What the panels are started with: the addresses of the figures and of their details, that of the site, and what is shown.
 * @typedef {{ figures: string, details: string, root: string, shown: () => Shown }} Site
 */

/** @type {Promise<Panels> | undefined} */
let panels;

/** Fills a panel. @param {"share" | "story"} name @param {HTMLElement} panel @param {Site} site */
export async function open(name, panel, site) {
  panels ??= start(site);
  (await panels)[name](panel);
}

/** @param {Site} site */
async function start({ figures, details, root, shown }) {
  const [bytes, more] = await Promise.all([fetched(figures), fetched(details), init({ module_or_path: new URL("./panels.wasm", import.meta.url) })]);
  const made = new Panels(bytes, more, root, "{{hash}}", "{{credit}}"); // the publisher fills in both
  /** @param {Shown} shown */
  const show = ({ area, year, pinned, measure, with: beside, from }) => made.show(area, year, pinned, measure, beside.join("~"), from);
  show(shown());
  whenShown(show);
  for (const style of [shareStyle, storyStyle]) styled(style);
  return made;
}

/** @param {string} url */
async function fetched(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
