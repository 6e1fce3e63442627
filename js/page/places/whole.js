// @ts-check
// The field for places in the single file, which has script and list inside.
import { byId } from "../dom.js";
import { combobox } from "./combobox.js";
import { watchField } from "./field.js";
import { list } from "./list.js";

watchField(async () => ({
  open: async (form, input, sent) => combobox(form, input, await list(byId("places-file", HTMLLinkElement).href), sent()),
}));
