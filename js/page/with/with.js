// Comparing with other areas: a line under the chart, loaded when the page is first used. What it leads to are plain links
// with `with=` in them, which the app follows in place. Which areas are drawn it reads from the link to the bare form.
import { element } from "../element.js";
import { styled } from "../panel.js";
import style from "./with.css" with { type: "text" };

// by id: the region, and the areas that share a border. The publisher fills it from the data.
const places = JSON.parse("{{places}}");
const most = 5;
const get = (id) => document.getElementById(id);


/** What is shown: the area, those beside it, and the address without them. */
function shown() {
  const bare = new URL(document.querySelector("#bare a").href);
  const [, area] = /\/embed\/([^/]+)\//.exec(bare.pathname);
  const chosen = (bare.searchParams.get("with") ?? "").split("~").filter(Boolean);
  const rest = bare.search.replace(/^\?/, "").split("&").filter((part) => part && !part.startsWith("with="));
  const path = bare.origin + bare.pathname.replace(/\/embed\/(?=[^/]+\/([^/]+\/)?$)/, "/area/");
  return { area, chosen, rest, path };
}

/** The address of what is shown, with these areas beside it; in the order of the contract: measure, view, with, from. */
function address({ rest, path }, areas) {
  const after = rest.filter((part) => part.startsWith("from="));
  const parts = rest.filter((part) => !part.startsWith("from="));
  if (areas.length) parts.push(`with=${areas.slice(0, most).join("~")}`);
  const query = [...parts, ...after].join("&");
  return path + (query && `?${query}`);
}

const names = () => new Map([...get("area").options].map((option) => [option.value, option.textContent]));

function offers(view) {
  const others = (list) => list.filter((id) => id !== view.area && !view.chosen.includes(id));
  const [region, near] = places[view.area] ?? ["", []];
  const same = Object.keys(places).filter((id) => places[id][0] === region);
  const lists = [[near, near.length > most ? "five neighbouring areas" : "neighbouring areas"]];
  if (region) lists.push([others(same), region === "Wales" ? "the four Welsh areas" : `the rest of ${/^(London|Yorkshire)/.test(region) ? "" : "the "}${region}`]);
  return lists.filter(([list]) => others(list).length && (list === near || list.length <= most)).map(([list, words]) => element("a", { href: address(view, others(list)) }, words));
}

function write(line) {
  const view = shown();
  const known = names();
  const select = element("select", { id: "with" }, element("option", { value: "" }, view.chosen.length < most ? "choose an area" : "five are the most"));
  for (const [id, name] of known) if (id !== view.area && id !== "england-and-wales" && !view.chosen.includes(id)) select.append(new Option(name, id));
  select.disabled = view.chosen.length >= most;
  const chosen = view.chosen.map((id) => {
    const without = element("a", { href: address(view, view.chosen.filter((other) => other !== id)) }, "×");
    without.setAttribute("aria-label", `Take ${known.get(id) ?? id} out`);
    return element("span", { className: "beside" }, known.get(id) ?? id, " ", without);
  });
  const focused = line.contains(document.activeElement);
  // by a button: in a closed list each arrow key is a choice
  const add = element("button", { type: "button", disabled: select.disabled }, "Add");
  line.replaceChildren(element("label", { htmlFor: "with" }, "Compare with"), select, add, ...chosen, ...offers(view));
  if (focused) select.focus({ preventScroll: true });
  add.addEventListener("click", () => {
    if (!select.value) return select.focus();
    const link = element("a", { href: address(view, [...view.chosen, select.value]), hidden: true });
    line.append(link);
    link.click();
  });
}

/** Puts the line under the chart. */
export function open() {
  styled(style);
  const line = element("p", { id: "with-line" });
  get("trend").append(line);
  write(line);
  new MutationObserver(() => write(line)).observe(get("bare"), { childList: true, subtree: true });
}
