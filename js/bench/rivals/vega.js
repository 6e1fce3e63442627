import embed from "vega-embed";
import { mount } from "./view.js";

mount((element, { name, years, own, theirs }) => {
  const values = years.flatMap((year, at) => [
    { year, rate: own[at], place: name },
    { year, rate: theirs[at], place: "England and Wales" },
  ]);
  const color = { field: "place", scale: { domain: [name, "England and Wales"], range: ["#12436d", "#595959"] } };
  const encoding = { x: { field: "year", type: "ordinal" }, y: { field: "rate", type: "quantitative" }, color };
  const spec = { width: 640, height: 320, data: { values }, mark: { type: "line", point: true }, encoding };
  return embed(element, spec, { actions: false, renderer: "svg" });
});
