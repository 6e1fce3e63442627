// @ts-check
// The panels, which are loaded when the first of them is opened, with a wasm of their own. They follow what the page shows.
import init, { Panels } from "panels";
import ownStyle from "./own/panel.css" with { type: "text" };
import { reader } from "./own/read.js";
import { styled } from "./panel.js";
import shareStyle from "./share/panel.css" with { type: "text" };
import { asked, whenShown } from "./shown.js";
import storyStyle from "./story/panel.css" with { type: "text" };

/** @typedef {import("./shown.js").Shown} Shown */

/** @type {Promise<{ panels: Panels, figures: Uint8Array, details: Uint8Array }> | undefined} */
let started;

/** Fills the panel for sharing. @param {HTMLElement} panel @param {Shown} shown what the page shows now */
export const share = async (panel, shown) => (await start(shown)).panels.share(panel);

/** Fills the panel for reporters. @param {HTMLElement} panel @param {Shown} shown what the page shows now */
export const story = async (panel, shown) => (await start(shown)).panels.story(panel);

/**
 * Fills the panel for a reader's own table. All that reading a file takes is fetched before.
 * @param {HTMLElement} panel @param {Shown} shown what the page shows now @param {import("app").App} app
 */
export async function own(panel, shown, app) {
  const [{ panels, figures, details }, script, module] = await Promise.all([
    start(shown),
    fetched("./reader.js"),
    fetched("./import.wasm"),
  ]);
  app.add(details); // what a figure is marked with needs the list of sources
  panels.own(panel, app, reader(script, module, figures, details));
}

/** The panels and what they are made of, once. @param {Shown} shown */
function start(shown) {
  started ??= made(shown);
  started.catch(() => (started = undefined)); // a lost connection may come back
  return started;
}

/** @param {Shown} shown */
async function made(shown) {
  whenShown((now) => (shown = now));
  const [figures, details] = await Promise.all([
    fetched("./figures.txt"),
    fetched("./details.txt"),
    init({ module_or_path: beside("./panels.wasm") }),
  ]);
  const panels = new Panels(figures, details, beside("../"), "{{hash}}", "{{credit}}"); // the publisher fills in both
  const show = () => {
    const { measure, areas, from } = asked(shown);
    panels.show(shown.area, shown.year, shown.pinned, measure, areas.join("~"), from);
  };
  show();
  whenShown(show);
  for (const style of [shareStyle, storyStyle, ownStyle]) styled(style);
  return { panels, figures, details };
}

/** The address of a file beside this one. @param {string} name */
const beside = (name) => new URL(name, import.meta.url).href;

/** @param {string} name */
async function fetched(name) {
  const answer = await fetch(beside(name));
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
