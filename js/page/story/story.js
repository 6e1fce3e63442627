// The panel for reporters: a text that can be printed, and the check of one that somebody else wrote. Loaded when it is
// opened, with a small program of its own. It follows the page, whose state it reads from what stands there.
import init, { Desk } from "desk";
import { element } from "../element.js";
import { filled } from "../panel.js";
import { copies } from "../share/copy.js";
import { pageAddress } from "../share/snippet.js";
import { take } from "./take.js";
import panel from "./panel.html" with { type: "text" };
import style from "./panel.css" with { type: "text" };

const get = (id) => document.getElementById(id);
const bytes = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};
const verdicts = { agrees: "agrees with our figures", differs: "differs from our figures", "cannot-tell": "cannot be checked" };
const longest = 30_000; // of a pasted text

/** Opens the panel in its element, once. */
export async function open(details, urls, root) {
  const [figures, more] = await Promise.all([...urls.map(bytes), init({ module_or_path: new URL("./desk.wasm", import.meta.url) })]);
  const desk = new Desk(figures, more);
  const content = filled(details, style, panel);
  for (const button of content.querySelectorAll("[data-copy]")) copies(button, get(button.dataset.copy));
  const taken = take(shown, root);
  const follow = () => {
    taken();
    writeUp(desk);
    checkUp(desk);
  };
  for (const id of ["bare", "headline"]) new MutationObserver(follow).observe(get(id), { childList: true, subtree: true });
  for (const id of ["story-per-cent", "story-form"]) get(id).addEventListener("change", () => writeUp(desk));
  get("story-paste").addEventListener("input", () => checkUp(desk));
  follow();
}

/** What the page shows. */
function shown() {
  const bare = document.querySelector("#bare a").href;
  const year = get("year").value;
  const [, area] = /\/embed\/([^/]+)\//.exec(bare);
  return { area, year, address: pageAddress(bare, year).replace(/\?.*/, ""), title: document.querySelector("h1").textContent.trim() };
}

const parts = (list, size) => Array.from({ length: list.length / size }, (_, index) => list.slice(index * size, index * size + size));

function writeUp(desk) {
  const { area, year, address } = shown();
  const lines = parts(desk.story(area, year), 4).map(([part, label, text, proofs]) => ({ part, label, text: text.replaceAll("%", get("story-per-cent").value || "%"), proofs: proofs.split("\n").filter(Boolean) }));
  if (!lines.length) {
    const why = "Neither a count nor a rate of this area and year is in the sources we hold, so there is nothing to write.";
    get("story-lines").replaceChildren(element("p", {}, why));
    get("story-text").value = "";
    return;
  }
  const source = `${lines.filter(({ label }) => label === "Source").map(({ text }) => text).join(" ")} ${address}`;
  const made = [];
  let before;
  for (const { part, label, text, proofs } of lines) {
    if (part !== before) made.push(element("h4", {}, label));
    before = part;
    made.push(line(text, proofs, part && !["Source", "Caveat", "Help"].includes(label) ? `${text} (${source})` : text));
  }
  get("story-lines").replaceChildren(...made);
  get("story-text").value = whole(lines, address);
}

function line(text, proofs, copied) {
  const said = element("span", {});
  said.setAttribute("role", "status");
  const button = element("button", { type: "button" }, "Copy");
  button.setAttribute("aria-label", `Copy: ${text}`);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(copied);
      said.textContent = " Copied, with its source.";
    } catch {
      getSelection().selectAllChildren(sentence);
      said.textContent = " Copying is not allowed here. The sentence is selected: copy it with Ctrl+C, ⌘C, or a long press.";
    }
  });
  const sentence = element("span", {}, text);
  const all = element("div", {}, element("p", {}, sentence, said), button);
  if (proofs.length) all.append(element("details", {}, element("summary", {}, "Figures"), element("ul", {}, ...proofs.map((proof) => element("li", {}, proof)))));
  return all;
}

function whole(lines, address) {
  const markdown = get("story-form").value === "markdown";
  const paragraphs = new Map();
  for (const { part, label, text } of lines) if (part) paragraphs.set(part, { label, texts: [...(paragraphs.get(part)?.texts ?? []), text] });
  const print = ({ label, texts }) => {
    // each sentence stands by itself when it is copied; in a row the year is said once
    const text = texts.map((text, index) => (index ? text.replace(/^In the year to 31 March \d+, courts/, "Courts").replace(/^In the year to 31 March \d+, /, "In the same year ") : text)).join(" ");
    if (!markdown) return label === "Source" ? `${text} ${address}` : text;
    // what could be read as marks of Markdown
    const plain = text.replace(/[\\`*_[\]<>]/g, "\\$&");
    if (label === "Headline") return `# ${plain}`;
    return label === "Source" ? `*${plain}* [MAPPA Atlas](${address})` : plain;
  };
  return [...paragraphs.values()].map(print).join("\n\n");
}

function checkUp(desk) {
  const { area, year, title } = shown();
  get("story-of").textContent = `Paste what is written about ${title}`;
  const text = get("story-paste").value;
  const pieces = parts(desk.check(area, year, text.slice(0, longest)), 3).map(([verdict, piece, why]) => ({ verdict, piece, why }));
  const claims = pieces.filter(({ verdict }) => verdict);
  const count = (wanted) => claims.filter(({ verdict }) => verdict === wanted).length;
  let number = 0;
  const marked = ({ verdict, piece }) => element("mark", { className: verdict, title: verdicts[verdict] }, piece, element("sup", {}, `${++number}`));
  get("story-checked").replaceChildren(...pieces.map((one) => (one.verdict ? marked(one) : one.piece)));
  get("story-why").replaceChildren(...claims.map(({ verdict, piece, why }) => element("li", {}, element("b", {}, `“${piece}” ${verdicts[verdict]}.`), ` ${why}`)));
  const sum = [`${claims.length === 1 ? "One number" : `${claims.length} numbers`} found: ${count("agrees")} agree, ${count("differs")} differ, ${count("cannot-tell")} cannot be checked.`];
  if (!claims.length) sum[0] = "No number is found in it that could be checked.";
  if (text.length > longest) sum.push(`Only the first ${longest.toLocaleString("en-GB")} characters were read: paste the rest by itself.`);
  get("story-sum").textContent = text.trim() ? sum.join(" ") : "";
}
