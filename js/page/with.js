// @ts-check
// Comparing with other areas: a line in a fold under the chart, loaded when the page is first used. What it leads to are plain links
// with `with=` in them, which the app follows in place.
import { find } from "./dom.js";
import { element } from "./element.js";
import { styled } from "./panel.js";
import { asked, whenShown } from "./shown.js";
import style from "./with.css" with { type: "text" };

/** @typedef {import("./shown.js").Shown} Shown */

/** By slug: the region, and the areas that share a border. The publisher fills it from the data. @type {Record<string, [string, string[]]>} */
const places = JSON.parse("{{places}}");
const most = Number("{{most}}"); // filled too

/** The address of what is shown, with these areas beside it. @param {Shown} shown @param {string[]} areas */
function address(shown, areas) {
  const url = new URL(shown.address);
  url.searchParams.delete("with");
  if (!areas.length) return url.href;
  return `${url.href}${url.search ? "&" : "?"}with=${areas.slice(0, most).join("~")}`;
}

/** Links to lists of areas that may be wanted together. @param {Shown} shown @param {string[]} beside */
function offers(shown, beside) {
  /** @param {string[]} list */
  const others = (list) => list.filter((id) => id !== shown.area && !beside.includes(id));
  const [region, near] = places[shown.area] ?? ["", []];
  const same = Object.keys(places).filter((id) => places[id]?.[0] === region);
  /** @type {[string[], string][]} */
  const lists = [[near, near.length > most ? "five neighbouring areas" : "neighbouring areas"]];
  if (region)
    lists.push([
      others(same),
      region === "Wales" ? "the four Welsh areas" : `others in ${/^(London|Yorkshire)/.test(region) ? "" : "the "}${region}`,
    ]);
  // what is chosen stays: as many are added as there is room for
  return lists
    .filter(([list]) => beside.length < most && others(list).length && (list === near || list.length <= most))
    .map(([list, words]) => element("a", { href: address(shown, [...beside, ...others(list)]) }, words));
}

/** @param {HTMLElement} line @param {Shown} shown */
function write(line, shown) {
  const { areas: beside } = asked(shown);
  const areas = /** @type {HTMLSelectElement} */ (document.getElementById("area"));
  const known = new Map([...areas.options].map((option) => [option.value, option.text]));
  const select = element(
    "select",
    { id: "with" },
    element("option", { value: "" }, beside.length < most ? "Choose an area" : "You can add five at most"),
  );
  for (const [id, name] of known)
    if (id !== shown.area && id !== "england-and-wales" && !beside.includes(id)) select.append(new Option(name, id));
  select.disabled = beside.length >= most;
  const chosen = beside.map((id) => {
    const without = element(
      "a",
      {
        href: address(
          shown,
          beside.filter((other) => other !== id),
        ),
      },
      "×",
    );
    without.setAttribute("aria-label", `Remove ${known.get(id) ?? id}`);
    return element("span", { className: "beside" }, known.get(id) ?? id, " ", without);
  });
  const focused = line.contains(document.activeElement);
  // by a button: in a closed list each arrow key is a choice
  const add = element("button", { type: "button", disabled: select.disabled }, "Add");
  line.replaceChildren(element("label", { htmlFor: "with" }, "Compare with"), select, add, ...chosen, ...offers(shown, beside));
  if (focused) select.focus({ preventScroll: true });
  add.addEventListener("click", () => {
    if (!select.value) return select.focus();
    const link = element("a", { href: address(shown, [...beside, select.value]), hidden: true });
    line.append(link);
    link.click();
  });
}

/** Puts the line into its fold under the chart. @param {Shown} shown */
export function open(shown) {
  styled(style);
  const fold = find("with-line", HTMLDetailsElement);
  if (!fold) return;
  const line = element("p", {});
  fold.append(line);
  let wanted = shown;
  /** @type {Shown | undefined} */
  let written;
  // in a closed fold nothing is written, since that has its cost at every choice
  const follow = () => {
    if (!fold.open || wanted === written) return;
    written = wanted;
    write(line, wanted);
  };
  fold.addEventListener("toggle", follow);
  if (asked(shown).areas.length) fold.open = true; // what is beside it can be taken away
  follow();
  whenShown((now) => {
    if (now.address === wanted.address) return; // what is half chosen in the list stays
    wanted = now;
    follow();
  });
}
