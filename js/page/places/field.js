// @ts-check
// The field for places, which every page has. What it takes is loaded when it is first used; what is typed and sent off before is
// answered when that has come. Where it cannot come, the field leads to the page of every area, as it does without script.
import { find } from "../dom.js";
import { pending } from "../pending.js";

/**
 * Makes the field find places.
 * @callback Open
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} input
 * @param {() => boolean} sent whether what was typed has been sent off
 * @returns {Promise<void>}
 */

/** Loads it from beside the script that asks; the publisher fills in the name. */
export const fromBeside = () => import("./places.js");

/**
 * Watches the field for its first use.
 *
 * @param {() => Promise<{ open: Open }>} load gives what makes it find places
 */
export function watchField(load) {
  const [form, input] = [find("places", HTMLFormElement), find("find", HTMLInputElement)];
  if (!form || !input) return;
  form.setAttribute("action", form.action); // before the address changes, from which it is counted
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  let sent = pending.submitted ?? false;
  let opened = false;
  let opening = false;
  const use = async () => {
    if (opening) return;
    opening = true;
    try {
      const { open } = await load();
      await open(form, input, () => sent);
      opened = true;
    } catch {
      opening = false; // a lost connection may come back
      if (sent) form.submit();
    }
  };
  form.addEventListener("submit", (event) => {
    if (opened) return;
    event.preventDefault();
    sent = true;
    void use();
    setTimeout(() => opened || form.submit(), 9_000); // or never comes
  });
  for (const sign of ["focusin", "pointerdown", "input"]) form.addEventListener(sign, use);
  const typed = new URLSearchParams(location.search).get("place"); // sent off without script, or before it came
  if (typed && !input.value) {
    input.value = typed;
    input.focus();
  }
  if (sent || input.value || document.activeElement === input) void use();
}
