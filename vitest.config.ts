import { defineConfig } from 'vitest/config';
import { findPostgres } from './tests/support/postgres.js';
import { findScratchFolder } from './tests/support/scratch.js';

const DURABILITY = 'tests/durability/**/*.test.ts';
const CLUSTER = 'tests/cluster/**/*.test.ts';

/** What asks the database something that the two might answer differently. */
const ON_BOTH = [
  'tests/routes/**/*.test.ts',
  'tests/process/{import,changes,keys-kept-quiet}.test.ts',
  'tests/seed/**/*.test.ts',
  'tests/documents/{save,references}.test.ts',
  'tests/properties/pagination.test.ts',
  'tests/contract/fuzz.test.ts',
  'tests/formats/{csv,streaming,at-a-moment}.test.ts',
  'tests/db/{database,memo,places,rows}.test.ts',
];

const inProcess = {
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // No file changes what it imports; to load the server anew for each takes longer than the tests.
  isolate: false,
  env: { TMPDIR: findScratchFolder() },
};

const postgres = {
  test: {
    ...inProcess,
    name: 'postgres',
    include: [...ON_BOTH, 'tests/postgres/**/*.test.ts'],
    // An answer is kept for a second at the most: tests/postgres/response-cache.test.ts.
    exclude: ['tests/routes/conduct/response-cache.test.ts'],
    globalSetup: './tests/support/postgres-setup.ts',
  },
};

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/summary-reporter.ts'],
    // Two keep two cores busy but for the processes and the seconds that tests wait for: a third uses these.
    maxWorkers: 3,
    projects: [
      {
        test: {
          ...inProcess,
          name: 'sqlite',
          include: ['tests/**/*.test.ts'],
          exclude: [DURABILITY, CLUSTER, 'tests/postgres/**'],
          provide: { postgres: null },
        },
      },
      ...(findPostgres() === null ? [] : [postgres]),
      // What kills processes and fills disks takes its time: `npm run test:durability`.
      {
        test: {
          name: 'durability',
          include: [DURABILITY],
          testTimeout: 300_000,
          provide: { postgres: null },
        },
      },
      // Kills nodes and database servers under load, and puts a CDN in front: `npm run test:cluster`.
      { test: { name: 'cluster', include: [CLUSTER], testTimeout: 300_000 } },
    ],
  },
});
