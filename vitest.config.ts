import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/support/summary-reporter.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Tests build whole servers on files of their own; more of them at once than cores only slows them down.
    maxWorkers: 2,
    // No file changes what it imports; to load the server anew for each takes longer than the tests.
    isolate: false,
  },
});
