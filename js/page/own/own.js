// "Use your own table": loaded when it is opened, and with it all that reading a file takes. From then on nothing is asked
// of any server: the worker starts from a blob, so it keeps the page's policy, and gets everything handed in.
import { filled } from "../panel.js";
import style from "./panel.css" with { type: "text" };
import panel from "./panel.html" with { type: "text" };

const largest = 20_000_000; // bytes; the Ministry's tables have less than a million
const patience = 20_000; // milliseconds
const get = (id) => document.getElementById(id);
const fetched = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.arrayBuffer();
};

/** Opens the panel in its element, once. */
export async function open(details, { app, figures, more, root }) {
  const parts = await Promise.all(["./reader.js", "./import.wasm"].map((name) => fetched(new URL(name, import.meta.url))).concat([figures, more].map(fetched)));
  const [script, module, ...data] = parts;
  app.add(new Uint8Array(data[1])); // what a figure is marked with needs the list of sources
  filled(details, style, panel);
  get("own-template").href = new URL("data/template.csv", root);
  const thisYear = new Date().getFullYear();
  for (let year = thisYear; year > 2000; year--) {
    const text = `${year}/${String(year + 1).slice(2)}`;
    get("own-year").add(new Option(text, text));
  }
  const source = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const reads = (file) => read(file, { source, module, figures: new Uint8Array(data[0]), details: new Uint8Array(data[1]) }, app);
  get("own-file").addEventListener("change", ({ target }) => target.files[0] && reads(target.files[0]));
  get("own-year").addEventListener("change", () => get("own-file").files[0] && reads(get("own-file").files[0]));
  const drop = get("own-drop");
  for (const sign of ["dragover", "dragleave", "drop"]) {
    drop.addEventListener(sign, (event) => {
      event.preventDefault();
      drop.classList.toggle("over", sign === "dragover");
      if (sign === "drop" && event.dataTransfer.files[0]) reads(event.dataTransfer.files[0]);
    });
  }
}

let worker, clock;

async function read(file, { source, module, figures, details }, app) {
  stop();
  if (file.size > largest) {
    const size = Math.round(file.size / 1e6);
    return say(`“${file.name}” was not read: it has ${size} MB, and the Ministry’s area tables have less than 1 MB: choose the workbook of area tables itself.`);
  }
  say(`Reading “${file.name}” …`);
  let bytes;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return say(`“${file.name}” could not be opened: choose it again.`);
  }
  worker = new Worker(source, { type: "module" });
  clock = setTimeout(() => {
    stop();
    say(`“${file.name}” was given up after ${patience / 1000} seconds: no table of the Ministry takes so long.`);
  }, patience);
  const broken = () => {
    stop();
    say(`“${file.name}” could not be read: save it anew in a spreadsheet program.`);
  };
  worker.addEventListener("error", broken);
  worker.addEventListener("messageerror", broken);
  worker.addEventListener("message", ({ data }) => {
    stop();
    if (data.error) return say(data.error);
    app.published();
    document.documentElement.dataset.own = "";
    app.own(data.figures, data.details, data.year);
    report(data);
    banner(file.name, app);
  });
  worker.postMessage({ name: file.name, bytes, year: get("own-year").value, module, figures, details });
}

function stop() {
  clearTimeout(clock);
  worker?.terminate();
  worker = undefined;
}

const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });

function say(...lines) {
  get("own-said").replaceChildren(...lines.map((line) => element("p", line)));
}

const list = (lines) => {
  const all = document.createElement("ul");
  all.append(...lines.map((line) => element("li", /[.?]$/.test(line) ? line : `${line}.`)));
  return all;
};

// the first lines, and the others behind a word
const most = 8;
function lists(lines) {
  if (lines.length <= most + 1) return [list(lines)];
  const more = document.createElement("details");
  more.append(element("summary", `${lines.length - most} more`), list(lines.slice(most)));
  return [list(lines.slice(0, most)), more];
}

function report({ lines, concerns }) {
  const parts = [element("h3", "What was read"), ...lists(lines)];
  if (concerns.length) parts.push(element("h3", "What to know before you rely on it"), ...lists(concerns));
  get("own-said").replaceChildren(...parts);
}

function banner(name, app) {
  const line = get("own-shown") ?? element("p", "");
  line.id = "own-shown";
  line.className = "made-up";
  const back = element("button", "Back to the published data");
  back.addEventListener("click", () => {
    delete document.documentElement.dataset.own;
    app.published();
    line.remove();
    get("own-file").value = "";
    say("The published data are shown.");
    document.querySelector("h1").focus();
  });
  const read = Object.assign(element("a", "What was read"), { href: "#own-said" });
  line.replaceChildren(`Figures from your file “${name}” are shown, marked “from your file”. They are in this browser only, and have no address. `, read, back);
  line.tabIndex = -1;
  document.querySelector("main").before(line);
  line.focus();
  scrollTo(0, 0);
}
