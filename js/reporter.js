// Closes a run with a table of hosts and what our frame did in each, one of what WebKit did, one of how much was tried that is hostile
// and how much came through, and one plain line on what passed and what failed.
export default class Closing {
  counts = { passed: 0, failed: 0 };
  hosts = [];
  outcomes = [];
  tried = new Map();

  onTestEnd(test, result) {
    this.counts[result.status === "passed" ? "passed" : "failed"] += 1;
    const told = result.annotations.filter(({ type }) => type === "host").map(({ description }) => description.split("|"));
    this.hosts.push(...told.map((row) => [...row, result.status]));
    for (const { description } of result.annotations.filter(({ type }) => type === "count")) {
      const [what, tried, through] = description.split("|");
      const [before, came] = this.tried.get(what) ?? [0, 0];
      this.tried.set(what, [before + Number(tried), came + Number(through)]);
    }
    if (test.parent.project().name !== "webkit") return;
    const outcome = result.annotations.find(({ type }) => type === "outcome")?.description ?? "see above";
    this.outcomes.push([test.title, outcome, result.status, `${(result.duration / 1000).toFixed(1)} s`]);
  }

  onEnd() {
    if (this.hosts.length) console.log("\nFrames in the pages of hosts: the height as loaded → grown by 260 pixels → shrunk again");
    for (const [host, width, heights, status] of this.hosts.sort())
      console.log(`  ${host.padEnd(34)} ${width.padStart(5)}  ${heights.padEnd(20)} ${status}`);
    if (this.outcomes.length) console.log("\nIn WebKit");
    for (const [name, outcome, status, time] of this.outcomes)
      console.log(`  ${name.padEnd(58)} ${status.padEnd(7)} ${time.padStart(6)}  ${outcome}`);
    if (this.tried.size) console.log("\nTried: came through of how many");
    for (const [what, [tried, through]] of this.tried)
      console.log(`  ${what.padEnd(58)} ${through.toLocaleString("en-GB").padStart(4)} of ${tried.toLocaleString("en-GB").padStart(7)}`);
    console.log(`${this.counts.passed} passed, ${this.counts.failed} failed`);
  }
}
