// In the worker: the module that reads tables is handed in with the file, so nothing is asked of any server.
import { initSync, read } from "import";

addEventListener("message", ({ data }) => {
  try {
    initSync({ module: data.module });
    const answer = read(data.name, new Uint8Array(data.bytes), data.year, data.without, data.today, data.figures, data.details);
    postMessage({
      lines: answer.lines(),
      concerns: answer.concerns(),
      guesses: answer.guesses(),
      figures: answer.figures(),
      details: answer.details(),
      year: answer.year(),
    });
  } catch (error) {
    // a sentence of ours, or none: a damaged file has broken a library, or the browser had no memory for one
    postMessage(typeof error === "string" ? { error } : { broken: true });
  }
});
