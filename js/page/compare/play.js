// @ts-check
// A button that steps through the years, one a second and a half. Who wants no motion gets one step at a press.
import { element } from "../element.js";
import { stepper } from "./stepper.js";

const pace = 1_500; // milliseconds

/**
 * Puts the button behind an element. `next` shows the next year, or the first of all; `last` tells whether there is none.
 *
 * @param {HTMLElement} place
 * @param {{ last: () => boolean, next: (first: boolean) => Promise<void> }} years
 */
export function stepping(place, { last, next }) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const button = element("button", { type: "button" });
  place.after(button);
  const steps = stepper({ last, next, pace, changed: label });

  function label() {
    button.textContent = calm.matches ? "Next year" : steps.running() ? "Stop" : "Play";
  }
  button.addEventListener("click", () => {
    if (steps.running()) steps.stop();
    else void steps.play(calm.matches);
  });
  calm.addEventListener("change", steps.stop);
  label();
  return steps;
}
