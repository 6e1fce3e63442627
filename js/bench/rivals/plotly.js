import Plotly from "plotly.js-basic-dist-min";
import { mount } from "./view.js";

mount((element, { name, years, own, theirs }) => {
  const traces = [
    { x: years, y: own, name, mode: "lines+markers", line: { color: "#12436d" } },
    { x: years, y: theirs, name: "England and Wales", mode: "lines+markers", line: { color: "#595959", dash: "dash" } },
  ];
  return Plotly.react(
    element,
    traces,
    { width: 760, height: 360, xaxis: { type: "category" }, yaxis: { rangemode: "tozero" } },
    { displayModeBar: false },
  );
});
