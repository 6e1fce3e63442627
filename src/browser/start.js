// Loads the app and hands it the figures. The page is complete before this runs, and stays so if it cannot.
import init, { start } from "app";

const url = (id) => document.getElementById(id).href;

async function figures() {
  const answer = await fetch(url("figures-file"));
  if (!answer.ok) throw new Error(`The file of figures could not be fetched (${answer.status}).`);
  return new Uint8Array(await answer.arrayBuffer());
}

try {
  const [bytes] = await Promise.all([figures(), init({ module_or_path: url("app-file") })]);
  start(bytes);
  document.documentElement.dataset.started = "";
} catch (error) {
  const why = document.getElementById("not-started");
  why.querySelector("span").textContent = error.message;
  why.hidden = false;
}
