// @ts-check
// The small map shows the area that its fragment names.
import { find } from "./dom.js";
import { whenShown } from "./shown.js";

/** Shows the area of the page on the small map from now on; it is read anew for each, so only where it is near what is in sight. */
export function followOnMap() {
  const locator = find("locator", HTMLImageElement);
  if (!locator) return;
  let wanted = locator.src;
  const map = wanted.split("#")[0]; // before a choice changes the address, from which it is counted
  const near = new IntersectionObserver(
    (seen) => {
      if (!seen.at(-1)?.isIntersecting) return;
      near.disconnect();
      locator.src = wanted;
    },
    { rootMargin: "50%" },
  );
  whenShown(({ area }) => {
    wanted = `${map}#${area}`;
    if (locator.src !== wanted) near.observe(locator);
  });
  addEventListener("beforeprint", () => {
    if (locator.src !== wanted) locator.src = wanted;
  });
}
