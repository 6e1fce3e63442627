// What a reader takes with them: the table as CSV, the chart as a picture, how to cite it. Made here, of what the page shows;
// title, source, caveat and address go with each.

const get = (id) => document.getElementById(id);
const edition = "{{edition}}"; // filled by the publisher: version, hash, day
const width = 960;

/** Fills the section and keeps it. `shown` tells what the page shows; what this gives writes anew what depends on it. */
export function take(shown, root) {
  get("story-csv").addEventListener("click", () => save(`${name(shown())}.csv`, new Blob([table(shown())], { type: "text/csv" })));
  get("story-svg").addEventListener("click", () => chart() && save(`${name(shown())}.svg`, picture(shown())));
  get("story-png").addEventListener("click", () => chart() && png(shown()));
  return () => {
    const page = shown();
    const [version, hash, day] = edition.split(" ");
    const link = (id, path) => (get(id).href = new URL(path, root).href);
    link("story-area", `data/area/${page.area}.csv`);
    get("story-area").textContent = `${page.area}.csv`;
    for (const [id, file] of [["story-all", "mappa.csv"], ["story-excel", "mappa-excel.csv"], ["story-xlsx", "mappa.xlsx"], ["story-zip", "mappa.zip"]]) link(id, `data/${file}`);
    const year = day.slice(0, 4);
    const of = `MAPPA statistics: ${page.title}`;
    const note = "Source: {{credit}}. Open Government Licence v3.0."; // filled too;
    get("story-cite").value = `MAPPA Atlas (${year}) ${of}, edition ${version} (${hash}). ${note} ${page.address}`;
    const fields = { author: "{{MAPPA Atlas}}", title: `{${of}}`, year, edition: `{${version} (${hash})}`, note: `{${note}}`, url: `{${page.address}}` };
    get("story-bibtex").value = `@misc{mappa-${page.area}-${page.year},\n${Object.entries(fields).map(([field, value]) => `  ${field} = ${field === "year" ? `{${value}}` : value}`).join(",\n")}\n}`;
    for (const id of ["story-svg", "story-png"]) get(id).disabled = !chart();
  };
}

const chart = () => document.querySelector("#chart .wide svg");
const name = ({ area, year }) => `mappa-${area}-${get("measure").value}-${year}`;
const plain = (element) => {
  const copy = element.cloneNode(true);
  for (const note of copy.querySelectorAll("sup")) note.remove();
  return copy.textContent.trim();
};
const source = () => [...document.querySelectorAll("#headline .source")].map(plain).join(" ");
const caveat = () => plain(document.querySelector(".caveat"));

function save(file, blob) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: file });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  get("story-saved").textContent = `Saved as ${file}.`;
}

/** The table of every year; below it what it is, so that programs which read the top are not disturbed. */
function table({ title, address }) {
  const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const number = (text) => (/^[\d,]+(\.\d)?$/.test(text) ? text.replaceAll(",", "") : text);
  const rows = [...get("record-table").rows].map((row) => [...row.cells].map((one) => cell(number(plain(one)))).join(","));
  const about = [title, source(), caveat(), `Edition ${edition}`, address].map(cell);
  return [...rows, "", ...about, ""].join("\r\n");
}

/** The chart as a picture that stands by itself, in light colours, with all that must go with it. */
function picture({ address }) {
  const svg = chart().cloneNode(true);
  const [, , wide, high] = svg.getAttribute("viewBox").split(" ").map(Number);
  const make = (kind, given, text = "") => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", kind);
    for (const [attribute, value] of Object.entries(given)) made.setAttribute(attribute, value);
    made.textContent = text;
    return made;
  };
  const lines = [source(), caveat(), `${address} · MAPPA Atlas, edition ${edition.split(" ")[0]}. Statistics: Crown copyright, Open Government Licence v3.0.`].flatMap((text) => wrapped(text, 128));
  const [title, below] = [wrapped(`${document.querySelector("h1").textContent.trim()}: ${plain(get("trend-heading"))}`, 76), high + 24];
  const top = title.length * 26 + 14;
  const total = top + below + lines.length * 17 + 12;
  const all = make("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${total}`, width, height: total, "font-family": "sans-serif" });
  all.append(make("title", {}, title.join(" ")), make("desc", {}, plain(get("trend-text"))), make("style", {}, style), make("rect", { width: "100%", height: "100%", fill: "#fff" }));
  const text = (line, y, given) => all.append(make("text", { x: 24, y, ...given }, line));
  title.forEach((line, index) => text(line, 34 + index * 26, { class: "title" }));
  const inner = make("g", { transform: `translate(24 ${top + 8}) scale(${((width - 48) / wide).toFixed(4)})` });
  inner.append(...svg.childNodes);
  all.append(inner);
  lines.forEach((line, index) => text(line, top + below + 16 + index * 17, { class: "foot" }));
  return new Blob([new XMLSerializer().serializeToString(all)], { type: "image/svg+xml" });
}

function wrapped(text, letters) {
  const lines = [""];
  for (const word of text.split(" ")) {
    if (lines.at(-1) && lines.at(-1).length + word.length >= letters) lines.push("");
    lines.push([lines.pop(), word].filter(Boolean).join(" "));
  }
  return lines;
}

async function png(page) {
  const address = URL.createObjectURL(picture(page));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width * 2, height: image.height * 2 });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    save(`${name(page)}.png`, await new Promise((done) => canvas.toBlob(done, "image/png")));
  } catch {
    get("story-saved").textContent = "The picture could not be made here: take the SVG, or the picture under “Share and embed”.";
  } finally {
    URL.revokeObjectURL(address);
  }
}

// the page's own marks, in light
const style = `text{font-size:15px;fill:#55595f}.title{font-size:20px;font-weight:700;fill:#1b1d21}.foot{font-size:13px}path{fill:none;stroke-linejoin:round;stroke-linecap:round}
.grid{stroke:#d5d8dc}path.break{stroke:#55595f;stroke-dasharray:2 4}text.break{font-size:.85em}path.area{stroke:#12436d;stroke-width:3}path.ew{stroke:#55595f;stroke-width:2;stroke-dasharray:6 5}
circle.area{fill:#12436d}circle.ew{fill:#55595f}circle.rough{fill:#fff;stroke-width:1.5}circle.area.rough{stroke:#12436d}circle.ew.rough{stroke:#55595f}text.area{fill:#12436d;font-weight:700}text.chosen{fill:#1b1d21;font-weight:700}
.o1{--c:#801650;stroke-dasharray:9 3}.o2{--c:#0b6e66;stroke-dasharray:2 4}.o3{--c:#a8450f;stroke-dasharray:9 3 2 3}.o4{--c:#5b3e96;stroke-dasharray:5 3}.o5{--c:#3d3d3d;stroke-dasharray:1 5}
path[class^=o]{stroke:var(--c);stroke-width:2}circle[class^=o],text[class^=o]{fill:var(--c)}path.dot[class]{stroke-width:6;stroke-dasharray:none}`;
