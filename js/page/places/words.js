// @ts-check
// What the field for places says, in English and in Welsh.

const welsh = document.documentElement.lang === "cy";
/** @type {(english: string, welsh: string) => string} */
const say = (english, other) => (welsh ? other : english);

/** The words under the field for what was found. */
export const said = {
  fits: "",
  several: say("Several places match: choose one.", "Mae sawl lle’n cyfateb: dewiswch un."),
  close: say("Did you mean one of these?", "Ai un o’r rhain oedd gennych mewn golwg?"),
  nothing: say(
    "No match found. Try your council, county or police force, or choose from the list.",
    "Ni chafwyd hyd i ddim. Rhowch gynnig ar eich cyngor, sir neu heddlu, neu dewiswch o’r rhestr.",
  ),
  postcode: say("Postcodes are not looked up here: type your town.", "Ni chwilir am godau post yma: teipiwch enw’ch tref."),
  list: say("Places", "Lleoedd"),
  every: say("List of all areas", "Rhestr o’r holl ardaloedd"),
};

/**
 * How many were found, for whoever cannot see them.
 *
 * @param {number} many
 */
export const counted = (many) =>
  say(
    many === 1 ? "1 place found. Use the down arrow." : `${many} places found. Use the arrow keys.`,
    many === 1 ? "Cafwyd hyd i 1 lle. Defnyddiwch y saeth i lawr." : `Nifer y lleoedd a gafwyd: ${many}. Defnyddiwch y saethau.`,
  );

/**
 * What an area is called here: on a Welsh page by its Welsh name, if it has pages in Welsh.
 *
 * @param {import("./find.js").Area} area
 */
export function areaText({ id, name, welsh: own }) {
  if (id === "england-and-wales") return welsh ? own : name;
  return welsh ? `ardal heddlu ${own || name}` : `${name} police area`;
}

/**
 * The address of an area's page, counted from that of the page of every area in this language.
 *
 * @param {import("./find.js").Area} area
 * @param {string} every
 */
export const addressOf = ({ id, welsh: own }, every) =>
  new URL(`${welsh ? "../" : ""}../${welsh && own ? "cy/" : ""}area/${id}/`, every).href;
