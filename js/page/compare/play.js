// A button that steps through the years, one a second and a half. Who wants no motion gets one step at a press.

const pace = 1500;

/** Puts the button behind `place`. `next` shows the next year, or the first of all; `last` tells whether there is none. */
export function stepping(place, { next, last }) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const button = document.createElement("button");
  button.type = "button";
  place.after(button);
  let clock;

  function label() {
    button.textContent = clock ? "Stop" : calm.matches ? "Next year" : "Play the years";
  }
  function stop() {
    clearInterval(clock);
    clock = undefined;
    label();
  }
  button.addEventListener("click", async () => {
    if (clock) return stop();
    await next(last());
    if (calm.matches || last()) return;
    clock = setInterval(async () => {
      await next(false);
      if (last()) stop();
    }, pace);
    label();
  });
  calm.addEventListener("change", stop);
  label();
  return { stop };
}
