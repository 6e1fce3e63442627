// @ts-check
// The field for places as a combobox with a list under it: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
import { element } from "../element.js";
import { find } from "./find.js";
import { addressOf, areaText, counted, said } from "./words.js";

/** How long typing rests before it is told how many were found. */
const rest = 700;

/**
 * Makes the field find places. What has been typed already is answered.
 *
 * @param {HTMLFormElement} form its form, whose address is that of the page of every area
 * @param {HTMLInputElement} input
 * @param {import("./find.js").Place[]} places
 * @param {boolean} sent whether what was typed has been sent off
 */
export function combobox(form, input, places, sent) {
  const box = /** @type {HTMLElement} */ (form.querySelector("#found"));
  const list = element("ul", { id: "found-list" });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", said.list);
  const words = element("p", {});
  const live = element("p", { className: "unseen" });
  live.setAttribute("role", "status");
  form.append(live);
  input.setAttribute("aria-controls", list.id);
  /** @type {import("./find.js").Found | undefined} */
  let found;
  let active = -1;
  let timer = 0;

  /** Marks an option as the one that Enter takes; -1 is none. @param {number} at */
  function activate(at) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = at;
    const option = list.children[at];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    } else input.removeAttribute("aria-activedescendant");
  }

  function close() {
    activate(-1);
    clearTimeout(timer);
    input.setAttribute("aria-expanded", "false");
    box.replaceChildren();
  }

  /** Shows what fits what is typed, with a sentence where there is something to be said. */
  function show(sentence = "") {
    close();
    live.textContent = "";
    found = find(places, input.value);
    if (!found) return;
    const { kind, places: fit } = found;
    words.replaceChildren(sentence || said[kind]);
    if (kind === "nothing") words.append(" ", element("a", { href: form.action }, said.every));
    list.replaceChildren(
      ...fit.map((place, at) => {
        const option = element("li", { id: `found-${at}` }, ...text(place));
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.onclick = () => choose(place);
        return option;
      }),
    );
    box.replaceChildren(...(words.textContent ? [words] : []), ...(fit.length ? [list] : []));
    input.setAttribute("aria-expanded", `${fit.length > 0}`);
    const told = [words.textContent, fit.length ? counted(fit.length) : ""].join(" ").trim();
    timer = setTimeout(() => (live.textContent = told), sentence ? 0 : rest);
  }

  /** In place where the page can show another area, else on the page of that area. @param {import("./find.js").Place} place */
  function choose({ name, area }) {
    const select = document.getElementById("area");
    if (!(select instanceof HTMLSelectElement)) {
      location.href = addressOf(area, form.action);
      return;
    }
    close();
    input.value = "";
    live.textContent = `${name}: ${areaText(area)}`;
    if (matchMedia("(pointer: coarse)").matches) input.blur(); // the keyboard would cover what was chosen
    if (select.value === area.id) return;
    select.value = area.id;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** What is typed is sent off: what is sure is shown, else there is a choice. */
  function answer() {
    const chosen = found?.places[active];
    if (chosen) return choose(chosen);
    show();
    if (found?.sure) choose(found.sure);
    else if (found?.kind === "fits") show(said.several);
  }

  const moves = /** @type {Record<string, (last: number) => number>} */ ({
    ArrowDown: (last) => (active < last ? active + 1 : 0),
    ArrowUp: (last) => (active > 0 ? active - 1 : last),
    Home: () => 0,
    End: (last) => last,
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const { key } = event;
    const move = moves[key];
    const arrow = key.startsWith("Arrow");
    if (move && arrow && !list.isConnected) show();
    if (key === "Escape") {
      if (!box.firstChild) input.value = ""; // the first closes, the next clears the field
      close();
    } else if (move && list.isConnected && (arrow || active >= 0)) {
      activate(move(list.children.length - 1));
      event.preventDefault();
    }
  });
  input.addEventListener("input", () => show());
  input.addEventListener("focus", () => input.value && show());
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    answer();
  });
  if (sent) answer();
  else if (input.value && document.activeElement === input) show();
}

/** A place, then its police area; an area, just that. @param {import("./find.js").Place} place */
const text = ({ name, area }) => (name === area.name ? [areaText(area)] : [element("b", {}, name), ", ", areaText(area)]);
