// What every rival's page has besides its chart: the same data, controls, sentence and table as ours, in the least code.
import data from "./data.json"; // { years, areas: [{ id, name, figures: { measure: [a value or null for each year] } }] }

const get = (id) => document.getElementById(id);
const thousands = (number) => number.toLocaleString("en-GB");
const none = data.years.map(() => null);
const of = (area, measure) => area.figures[measure] ?? none;
const columns = [
  ["rso", "Registered sexual offenders"],
  ["rso_rate", "Rate per 100,000"],
  ["cat2", "Category 2"],
  ["cat3", "Category 3"],
  ["total", "All categories"],
];
const [benchmark] = data.areas.slice(-1);

// `draw(element, series)` draws the trend: years, own and theirs, each with null where nothing is held.
export function mount(draw) {
  const [areas, years, measures] = [get("area"), get("year"), get("measure")];
  for (const { id, name } of data.areas) areas.add(new Option(name, id));
  for (const year of [...data.years].reverse()) years.add(new Option(year, year));
  for (const [id, name] of columns.slice(1)) measures.add(new Option(name, id));
  areas.value = "derbyshire";
  years.value = "2016/17";
  const show = () => {
    const area = data.areas.find(({ id }) => id === areas.value);
    const at = data.years.indexOf(years.value);
    const [count, rate, theirs] = [of(area, "rso")[at], of(area, "rso_rate")[at], of(benchmark, "rso_rate")[at]];
    get("title").textContent = `${area.name} ${years.value}`;
    const rated = rate === null ? "its rate is not held" : `${rate} for every 100,000 people aged 10 and over`;
    const counted = count === null ? "A number that is not held" : thousands(count);
    const far = rate && theirs && Math.round((rate / theirs - 1) * 100);
    const side = far ? `, ${Math.abs(far)}% ${far > 0 ? "above" : "below"} England and Wales (${theirs})` : "";
    get("lead").textContent = `${counted} registered sexual offenders were managed there: ${rated}${side}.`;
    const held = [...columns.map(([id, name]) => [name, of(area, id)]), ["England and Wales rate", of(benchmark, "rso_rate")]];
    const cell = (value) => `<td>${value === null ? "not held" : thousands(value)}</td>`;
    const rows = data.years.map((year, row) => `<tr><th>${year}</th>${held.map(([, series]) => cell(series[row])).join("")}</tr>`);
    get("rows").innerHTML = `<tr><th>Year</th>${held.map(([name]) => `<th>${name}</th>`).join("")}</tr>${rows.reverse().join("")}`;
    const drawn = measures.value;
    return draw(get("chart"), {
      name: area.name,
      years: data.years,
      own: of(area, drawn),
      theirs: drawn === "rso_rate" ? of(benchmark, drawn) : none,
    });
  };
  for (const list of [areas, years, measures]) list.addEventListener("change", show);
  void Promise.resolve(show()).then(() => (document.documentElement.dataset.started = ""));
}
