import { defineConfig } from 'vitest/config';
import { findPostgres } from './tests/support/postgres.js';
import { findScratchFolder } from './tests/support/scratch.js';

const DURABILITY = 'tests/durability/**/*.test.ts';
const CLUSTER = 'tests/cluster/**/*.test.ts';
const BROWSER = 'tests/browser/**/*.test.ts';
const EXAMPLES = 'tests/examples/**/*.test.ts';

/** Tests with projects of their own, and those that need PostgreSQL. */
const OTHERS = [DURABILITY, CLUSTER, BROWSER, EXAMPLES, 'tests/postgres/**'];

/** Tests that run programs, try random inputs, or go to limits. They take as long as all others: `npm run test:long`. */
const LONG = [
  'tests/{process,docs,bench,properties}/**/*.test.ts',
  'tests/contract/fuzz.test.ts',
  'tests/db/plans.test.ts',
  'tests/drafts/rules-reached.test.ts',
  'tests/formats/streaming.test.ts',
  'tests/mcp/{any-arguments,stdio}.test.ts',
  'tests/routes/conduct/work-limits.test.ts',
];

/** Tests whose answers depend on the database. The others run on SQLite only. */
const LONG_ON_BOTH = [
  'tests/process/{import,import-un,import-un-process,changes}.test.ts',
  'tests/properties/pagination.test.ts',
  'tests/contract/fuzz.test.ts',
  'tests/formats/streaming.test.ts',
  'tests/mcp/any-arguments.test.ts',
  'tests/postgres/{commit,copy}.test.ts',
];
const ON_BOTH = [
  'tests/routes/{claims,comparisons,cosignatures,keys,lists,parties,resolutions}/**/*.test.ts',
  'tests/routes/{reconciliation,revisions,search,signatories,statements}/**/*.test.ts',
  'tests/routes/{subscriptions,verify}/**/*.test.ts',
  'tests/routes/{feed,query-count,registry}.test.ts',
  'tests/pages/{crawlers,history}.test.ts',
  'tests/routes/conduct/{caching,errors,freshness,pages}.test.ts',
  'tests/release/release.test.ts',
  'tests/seed/{seed,parties,resolutions}.test.ts',
  'tests/documents/{save,references}.test.ts',
  'tests/formats/{csv,at-a-moment}.test.ts',
  'tests/mcp/tools.test.ts',
  'tests/db/{database,index-build,memo,upgrades,watch}.test.ts',
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

function onSqlite(name: string, include: string[], exclude: string[]) {
  return { test: { ...inProcess, name, include, exclude, provide: { postgres: null } } };
}

function onPostgres(name: string, include: string[], exclude: string[]) {
  const globalSetup = './tests/support/postgres-setup.ts';
  return { test: { ...inProcess, name, include, exclude, globalSetup } };
}

const hasPostgres = findPostgres() !== null;

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/summary-reporter.ts'],
    // On two cores: the third works while the others wait for processes and timers.
    maxWorkers: 3,
    projects: [
      onSqlite('sqlite', ['tests/**/*.test.ts'], [...OTHERS, ...LONG]),
      onSqlite('long', LONG, OTHERS),
      ...(hasPostgres
        ? [
            onPostgres('postgres', [...ON_BOTH, 'tests/postgres/**/*.test.ts'], LONG_ON_BOTH),
            onPostgres('long-postgres', LONG_ON_BOTH, []),
          ]
        : []),
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
