// @ts-check
// The small map shows the area that its fragment names.
import { find } from "./dom.js";
import { whenShown } from "./shown.js";

/** Shows the area of the page on the small map from now on; it is read anew for each, so only where it is near what is in sight. */
export function followOnMap() {
  const locator = find("locator", HTMLImageElement);
  if (!locator) return;
  let drawn = locator.src;
  let wanted = drawn;
  const map = drawn.split("#")[0];
  const draw = () => {
    drawn = wanted;
    // nor is it counted from an address that a choice has changed
    if (locator.getAttribute("src") !== drawn) locator.src = drawn;
  };
  const near = new IntersectionObserver(
    (seen) => {
      if (!seen.at(-1)?.isIntersecting) return;
      near.disconnect();
      draw();
    },
    { rootMargin: "50%" },
  );
  whenShown(({ area }) => {
    if (wanted === drawn) draw();
    wanted = `${map}#${area}`;
    if (wanted !== drawn) near.observe(locator);
  });
  addEventListener("beforeprint", draw);
}
