// @ts-check
// The panels, which are loaded when the first of them is opened, with a wasm of their own. They follow what the page shows.
import init, { Panels } from "panels";
import { byId } from "./dom.js";
import { isInApp } from "./in_app.js";
import ownStyle from "./own/panel.css" with { type: "text" };
import { reader } from "./own/read.js";
import { styled } from "./panel.js";
import { pictures } from "./picture_beside.js";
import shareStyle from "./share/panel.css" with { type: "text" };
import { asked, whenShown } from "./shown.js";
import storyStyle from "./story/panel.css" with { type: "text" };

/** @typedef {import("./shown.js").Shown} Shown */

/** @type {Promise<{ panels: Panels, figures: Uint8Array, details: Uint8Array }> | undefined} */
let started;

/** Fills the panel for sharing. @param {HTMLElement} panel @param {Shown} shown what the page shows now */
export const share = async (panel, shown) => (await start(shown)).panels.share(panel);

/** Fills the panel for reporters. @param {HTMLElement} panel @param {Shown} shown what the page shows now */
export async function story(panel, shown) {
  const { panels } = await start(shown);
  panels.story(panel, isInApp(navigator.userAgent));
  const draw = (/** @type {number} */ width, /** @type {number} */ height, /** @type {number} */ scale) =>
    `<g transform="scale(${scale})">${panels.chart(Math.round(width / scale), Math.round(height / scale))}</g>`;
  const content = () => {
    const texts = panels.picture().split("\n");
    const [name = "", title = "", subtitle = "", notes = "", source = "", caveat = "", help = "", address = ""] = texts;
    const [edition = "", description = ""] = texts.slice(8);
    return { name, title, subtitle, notes, source, caveat, help, address, edition, description, draw };
  };
  const place = byId("story-pictures");
  await pictures().then(
    ({ offer }) => offer(place, content),
    () => place.remove(), // the rest of the panel is of use without
  );
}

/**
 * Fills the panel for a reader's own table. All that reading a file takes is fetched before.
 * @param {HTMLElement} panel @param {Shown} shown what the page shows now @param {import("app").App} app
 */
export async function own(panel, shown, app) {
  const [{ panels, figures, details }, script, module] = await Promise.all([
    start(shown),
    fetched("./reader.js", "{{reader.js}}"),
    fetched("./import.wasm", "{{import.wasm}}"),
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
    init({ module_or_path: fetch(beside("./panels.wasm"), { integrity: "{{panels.wasm}}" }) }),
  ]);
  const panels = new Panels(figures, details, beside("../"), "{{hash}}", "{{credit}}"); // the publisher fills in both, as it does hashes of files
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

/**
 * What a file beside this one holds. A program is taken only as it was published: damaged, it could read or show another figure; figures
 * and details have a checksum of their own.
 *
 * @param {string} name
 * @param {string} [integrity]
 */
async function fetched(name, integrity = "") {
  const answer = await fetch(beside(name), { integrity });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
