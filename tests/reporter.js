// Closes a run with one plain line on what passed and what failed.
export default class Closing {
  counts = { passed: 0, failed: 0 };

  onTestEnd(test, result) {
    this.counts[result.status === "passed" ? "passed" : "failed"] += 1;
  }

  onEnd() {
    console.log(`${this.counts.passed} passed, ${this.counts.failed} failed`);
  }
}
