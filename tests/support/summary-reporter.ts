import type { Reporter, TestModule } from 'vitest/node';
import { findPostgres } from './postgres.js';

/** Ends a run with what was left out, and why, and then the counts alone on the last line. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    const leftOut = new Set<string>();
    for (const module of modules) {
      const failedBefore = counts.failed;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.passed += 1;
        if (state === 'failed') counts.failed += 1;
        if (state === 'skipped') {
          counts.skipped += 1;
          leftOut.add(`left out: ${test.fullName}`);
        }
      }
      // A file that does not load, or whose hooks fail, has no test that failed, and fails all the same.
      if (module.state() === 'failed' && counts.failed === failedBefore) counts.failed += 1;
    }
    const runsSuite = modules.some(({ project }) => project.name === 'sqlite');
    if (runsSuite && findPostgres() === null) {
      leftOut.add('left out: the same tests on PostgreSQL, whose programs are not here');
    }
    for (const line of leftOut) console.log(line);
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
  }
}
