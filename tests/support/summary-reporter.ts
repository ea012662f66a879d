import type { Reporter, TestModule } from 'vitest/node';

/** Prints the skipped tests at the end of a run, and the counts on the last line. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    const skippedLines = new Set<string>();
    for (const module of modules) {
      const failedBefore = counts.failed;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.passed += 1;
        if (state === 'failed') counts.failed += 1;
        if (state === 'skipped') {
          counts.skipped += 1;
          skippedLines.add(`skipped: ${test.fullName}`);
        }
      }
      // A file that cannot be loaded, or whose hooks fail, has no failed tests but counts as a failure.
      if (module.state() === 'failed' && counts.failed === failedBefore) counts.failed += 1;
    }
    for (const line of skippedLines) console.log(line);
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
  }
}
