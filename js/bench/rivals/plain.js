// Hand-written script and SVG, no library: the least that an interactive page needs.
import { mount } from "./view.js";

const [width, height] = [760, 360];
mount((element, { name, years, own, theirs }) => {
  const top = Math.ceil(Math.max(...own, ...theirs) / 50) * 50;
  const [x, y] = [(at) => 50 + (at * (width - 180)) / (years.length - 1), (value) => height - 30 - (value * (height - 40)) / top];
  const grid = [0, top / 2, top].map(
    (value) => `<path d="M50 ${y(value)}H${width - 130}" stroke="#ccc"/><text x="4" y="${y(value)}">${value}</text>`,
  );
  const labels = years.map((year, at) => (at % 2 ? `<text x="${x(at) - 24}" y="${height - 8}">${year}</text>` : ""));
  const lines = [
    [theirs, "#595959", "England and Wales"],
    [own, "#12436d", name],
  ].map(([series, ink, label]) => {
    const held = series.map((value, at) => [value, at]).filter(([value]) => value !== null);
    const path = held.map(([value, at]) => `${series[at - 1] == null ? "M" : "L"}${x(at)} ${y(value)}`).join("");
    const dots = held.map(([value, at]) => `<circle cx="${x(at)}" cy="${y(value)}" r="3" fill="${ink}"/>`).join("");
    const end = held.length ? `<text x="${width - 124}" y="${y(held.at(-1)[0])}" fill="${ink}">${label}</text>` : "";
    return `<path d="${path}" fill="none" stroke="${ink}" stroke-width="2.5"/>${dots}${end}`;
  });
  element.innerHTML = `<svg viewBox="0 0 ${width} ${height}">${[...grid, ...labels, ...lines].join("")}</svg>`;
});
