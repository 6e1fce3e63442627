import { CategoryScale, Chart, Legend, LinearScale, LineController, LineElement, PointElement } from "chart.js";
import { mount } from "./view.js";

Chart.register(...[CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement].filter(Boolean));
let chart;
mount((element, { name, years, own, theirs }) => {
  const datasets = [
    { label: name, data: own, borderColor: "#12436d", borderWidth: 3 },
    { label: "England and Wales", data: theirs, borderColor: "#595959", borderDash: [6, 5] },
  ];
  if (chart) {
    chart.data.datasets[0].label = name;
    chart.data.datasets[0].data = own;
    return chart.update();
  }
  const canvas = element.appendChild(document.createElement("canvas"));
  chart = new Chart(canvas, { type: "line", data: { labels: years, datasets }, options: { animation: false, scales: { y: { min: 0 } } } });
});
