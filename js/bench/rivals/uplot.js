import uPlot from "uplot";
import { mount } from "./view.js";

let chart;
mount((element, { name, years, own, theirs }) => {
  const data = [years.map((_, index) => index), own, theirs];
  if (chart) {
    chart.series[1].label = name;
    return chart.setData(data);
  }
  const axis = { values: (_, splits) => splits.map((at) => years[at] ?? "") };
  const series = [
    {},
    { label: name, stroke: "#12436d", width: 3 },
    { label: "England and Wales", stroke: "#595959", width: 2, dash: [6, 5] },
  ];
  chart = new uPlot(
    { width: 760, height: 360, scales: { x: { time: false }, y: { range: (_, __, top) => [0, top * 1.05] } }, axes: [axis, {}], series },
    data,
    element,
  );
});
