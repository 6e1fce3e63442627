import { dot, lineY, plot } from "@observablehq/plot";
import { mount } from "./view.js";

mount((element, { years, own, theirs }) => {
  const marks = [
    [theirs, "#595959", "6 5"],
    [own, "#12436d", null],
  ].flatMap(([series, stroke, strokeDasharray]) => {
    const points = years.map((year, at) => ({ year, rate: series[at] }));
    const held = points.filter(({ rate }) => rate !== null);
    return [lineY(points, { x: "year", y: "rate", stroke, strokeDasharray }), dot(held, { x: "year", y: "rate", fill: stroke })];
  });
  element.replaceChildren(plot({ width: 760, height: 360, x: { type: "point" }, y: { domain: [0, 250], grid: true }, marks }));
});
