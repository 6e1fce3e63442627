// @ts-check
// The script of a page that has no other: the field for places.
import { fromBeside, watchField } from "./field.js";

watchField(fromBeside);
