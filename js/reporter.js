// Closes a run with a table of hosts and what our frame did in each, one of what WebKit did, and one plain line on what passed and
// what failed.
export default class Closing {
  counts = { passed: 0, failed: 0 };
  hosts = [];
  outcomes = [];

  onTestEnd(test, result) {
    this.counts[result.status === "passed" ? "passed" : "failed"] += 1;
    const told = result.annotations.filter(({ type }) => type === "host").map(({ description }) => description.split("|"));
    this.hosts.push(...told.map((row) => [...row, result.status]));
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
    console.log(`${this.counts.passed} passed, ${this.counts.failed} failed`);
  }
}
