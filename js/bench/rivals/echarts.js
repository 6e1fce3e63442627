import { LineChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { mount } from "./view.js";

echarts.use([LineChart, GridComponent, LegendComponent, SVGRenderer].filter(Boolean));
let chart;
mount((element, { name, years, own, theirs }) => {
  chart ??= echarts.init(element, null, { renderer: "svg", width: 760, height: 360 });
  const series = [
    { type: "line", name, data: own, itemStyle: { color: "#12436d" } },
    { type: "line", name: "England and Wales", data: theirs, itemStyle: { color: "#595959" }, lineStyle: { type: "dashed" } },
  ];
  chart.setOption({ animation: false, legend: {}, xAxis: { type: "category", data: years }, yAxis: { min: 0 }, series }, true);
});
