// @ts-check
// The field for places, loaded with its list when it is first used.
import { combobox } from "./combobox.js";
import { list } from "./list.js";

/** @type {import("./field.js").Open} */
export async function open(form, input, sent) {
  // the publisher fills in the name of the file and its hash
  combobox(form, input, await list(new URL("./towns.txt", import.meta.url).href, "{{integrity}}"), sent());
}
