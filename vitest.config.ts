import { defineConfig } from 'vitest/config';
import { findPostgres } from './tests/support/postgres.js';
import { findScratchFolder } from './tests/support/scratch.js';

const DURABILITY = 'tests/durability/**/*.test.ts';
const CLUSTER = 'tests/cluster/**/*.test.ts';
const BROWSER = 'tests/browser/**/*.test.ts';
const EXAMPLES = 'tests/examples/**/*.test.ts';

/** Tests whose answers depend on the database. The others run on SQLite only. */
const ON_BOTH = [
  'tests/routes/{claims,cosignatures,keys,lists,parties,resolutions}/**/*.test.ts',
  'tests/routes/{revisions,search,signatories,statements,verify}/**/*.test.ts',
  'tests/routes/{feed,query-count,registry}.test.ts',
  'tests/routes/conduct/{caching,errors,freshness,pages}.test.ts',
  'tests/process/{import,import-un,import-un-process,changes}.test.ts',
  'tests/seed/{seed,parties,resolutions}.test.ts',
  'tests/documents/{save,references}.test.ts',
  'tests/properties/pagination.test.ts',
  'tests/contract/fuzz.test.ts',
  'tests/formats/{csv,streaming,at-a-moment}.test.ts',
  'tests/db/{database,index-build,memo,upgrades}.test.ts',
];

/** No test measures time. The limits only end a test that hangs, however slow the machine is. */
const limits = { testTimeout: 300_000, hookTimeout: 300_000 };

const inProcess = {
  ...limits,
  // For `expect.poll`.
  expect: { poll: { timeout: 60_000 } },
  // No test changes modules. Loading the server for each file would take longer than the tests.
  isolate: false,
  env: { TMPDIR: findScratchFolder() },
};

const postgres = {
  test: {
    ...inProcess,
    name: 'postgres',
    include: [...ON_BOTH, 'tests/postgres/**/*.test.ts'],
    globalSetup: './tests/support/postgres-setup.ts',
  },
};

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/summary-reporter.ts'],
    // On two cores: the third works while the others wait for processes and timers.
    maxWorkers: 3,
    projects: [
      {
        test: {
          ...inProcess,
          name: 'sqlite',
          include: ['tests/**/*.test.ts'],
          exclude: [DURABILITY, CLUSTER, BROWSER, EXAMPLES, 'tests/postgres/**'],
          provide: { postgres: null },
        },
      },
      ...(findPostgres() === null ? [] : [postgres]),
      // Kills processes and fills disks, which takes long: `npm run test:durability`.
      {
        test: {
          name: 'durability',
          include: [DURABILITY],
          ...limits,
          provide: { postgres: null },
        },
      },
      // Run a built server, curl and Python: `npm run test:examples`.
      {
        test: { name: 'examples', include: [EXAMPLES], ...limits, provide: { postgres: null } },
      },
      // A browser takes both cores, so it runs alone: `npm run test:browser`.
      {
        test: {
          name: 'browser',
          include: [BROWSER],
          ...limits,
          provide: { postgres: null },
        },
      },
      // Kills nodes and database servers under load, and tests a CDN: `npm run test:cluster`.
      { test: { name: 'cluster', include: [CLUSTER], ...limits } },
    ],
  },
});
