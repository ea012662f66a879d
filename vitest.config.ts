import { defineConfig } from 'vitest/config';

const DURABILITY = 'tests/durability/**/*.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/summary-reporter.ts'],
    // Tests build whole servers on files of their own; more of them at once than cores only slows them down.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'suite',
          include: ['tests/**/*.test.ts'],
          exclude: [DURABILITY],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // No file changes what it imports; to load the server anew for each takes longer than the tests.
          isolate: false,
        },
      },
      // What kills processes and fills disks takes its time: `npm run test:durability`.
      { test: { name: 'durability', include: [DURABILITY], testTimeout: 300_000 } },
    ],
  },
});
