// Loads the app and hands it the figures; the details (sources, places) follow when the page is first used.
// The page is complete before this runs, and stays so if it cannot.
import init, { start } from "app";

const page = document.documentElement;
const file = (id) => document.getElementById(id);

async function bytes(url, what) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The ${what} could not be fetched (${answer.status}).`);
  return new Uint8Array(await answer.arrayBuffer());
}

function tell(error) {
  const why = document.getElementById("not-started");
  why.textContent =
    "Choosing in place could not be started. The figures on this page are complete, and every area and year has its own page, " +
    `linked below. ${error.message}`;
  why.hidden = false;
}

function whenUsed(does) {
  const signs = ["pointerdown", "pointermove", "keydown", "focusin", "input", "change", "popstate"];
  const once = () => {
    for (const sign of signs) removeEventListener(sign, once);
    does();
  };
  for (const sign of signs) addEventListener(sign, once, { passive: true });
  if ("used" in page.dataset) once();
}

try {
  const [figures] = await Promise.all([
    bytes(file("figures-file").href, "file of figures"),
    init({ module_or_path: file("app-file").href }),
  ]);
  // before the app changes the address, from which this one is counted
  const details = new URL(file("figures-file").dataset.details, location.href);
  const app = start(figures);
  page.dataset.started = "";
  whenUsed(async () => {
    try {
      app.add(await bytes(details, "list of sources"));
      // Enter was pressed before there was anything to answer with
      if ("asked" in page.dataset) document.getElementById("chooser").requestSubmit();
    } catch (error) {
      tell(error);
    }
  });
} catch (error) {
  tell(error);
}
