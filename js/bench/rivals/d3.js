import { axisBottom, axisLeft, line, max, scaleLinear, scalePoint, select } from "d3";
import { mount } from "./view.js";

const [width, height] = [760, 360];
mount((element, { name, years, own, theirs }) => {
  const x = scalePoint(years, [50, width - 130]);
  const y = scaleLinear([0, max([...own, ...theirs])], [height - 30, 10]).nice();
  const svg = select(element).selectAll("svg").data([0]).join("svg").attr("viewBox", `0 0 ${width} ${height}`);
  svg.selectAll("*").remove();
  svg
    .append("g")
    .attr("transform", `translate(0,${height - 30})`)
    .call(axisBottom(x).tickValues(years.filter((_, at) => at % 2)));
  svg.append("g").attr("transform", "translate(50,0)").call(axisLeft(y));
  const path = line()
    .defined((value) => value !== null)
    .x((_, at) => x(years[at]))
    .y(y);
  for (const [series, label, ink, dash] of [
    [theirs, "England and Wales", "#595959", "6 5"],
    [own, name, "#12436d", null],
  ]) {
    svg
      .append("path")
      .attr("fill", "none")
      .attr("stroke", ink)
      .attr("stroke-width", 2.5)
      .attr("stroke-dasharray", dash)
      .attr("d", path(series));
    const held = series.map((value, at) => [value, at]).filter(([value]) => value !== null);
    svg
      .append("g")
      .selectAll("circle")
      .data(held)
      .join("circle")
      .attr("r", 3)
      .attr("fill", ink)
      .attr("cx", ([, at]) => x(years[at]))
      .attr("cy", ([value]) => y(value));
    if (held.length)
      svg
        .append("text")
        .attr("x", width - 124)
        .attr("y", y(held.at(-1)[0]))
        .attr("fill", ink)
        .text(label);
  }
});
