// Closes a run with a table of hosts and what our frame did in each, and one plain line on what passed and what failed.
export default class Closing {
  counts = { passed: 0, failed: 0 };
  hosts = [];

  onTestEnd(_test, result) {
    this.counts[result.status === "passed" ? "passed" : "failed"] += 1;
    const told = result.annotations.filter(({ type }) => type === "host").map(({ description }) => description.split("|"));
    this.hosts.push(...told.map((row) => [...row, result.status]));
  }

  onEnd() {
    if (this.hosts.length) console.log("\nFrames in the pages of hosts: the height as loaded → grown by 260 pixels → shrunk again");
    for (const [host, width, heights, status] of this.hosts.sort())
      console.log(`  ${host.padEnd(34)} ${width.padStart(5)}  ${heights.padEnd(20)} ${status}`);
    console.log(`${this.counts.passed} passed, ${this.counts.failed} failed`);
  }
}
