import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fillRegistry } from '../../bench/registry.js';
import { withDatabaseAt } from '../../src/commands/database.js';
import { readConfig } from '../../src/config.js';
import { Sqlite, type SqliteFile } from '../../src/db/sqlite/sqlite.driver.js';
import { makePlace, type Place } from '../support/database.js';
import { fillVotes } from '../support/many-votes.js';
import { listOperations, needsKey, readOpenApi } from '../support/openapi.js';
import { startServerAt, type TestServer } from '../support/server.js';

/** Values for each filter: a common one, a rare one, and one that the registry does not contain. */
const VALUES: Record<string, readonly string[]> = {
  signatory: ['CA', 'CL', 'TV'],
  derived: ['true'],
  capacity: ['signatory', 'aligned'],
  citedBy: ['CA', 'TV'],
  resolution: ['S-RES-1718', 'S-RES-9999'],
  about: ['RU', 'TV'],
  role: ['subject', 'addressee'],
  kind: ['welcome', 'warning'],
  modality: ['actual', 'potential'],
  statement: ['synthetic-77'],
  issuedFrom: ['2001-01-01'],
  issuedTo: ['2010-12-31'],
  language: ['en', 'ko'],
  q: ['security', 'dprk'],
  updatedFrom: ['2026-01-01', '2999-01-01'],
  updatedTo: ['2999-01-01', '2026-01-01T00:00:00.001Z'],
  sort: ['updatedAt', '-updatedAt'],
  body: ['security-council'],
  year: ['2016'],
  known: ['true', 'false'],
  outcome: ['adopted', 'not-adopted'],
  procedure: ['vote', 'without-vote'],
  chapter: ['VII', 'VI'],
  adoptedFrom: ['2013-01-01'],
  adoptedTo: ['2013-12-31'],
  agenda: ['Non-proliferation', 'Haiti'],
  subject: ['SANCTIONS', 'HAITI'],
  sponsor: ['US', 'TV'],
  vetoedBy: ['RU', 'FR'],
  votedBy: ['RU', 'RU:no', 'TV:no'],
  votedAlike: ['RU,CN', 'RU,TV'],
  vote: ['yes', 'no'],
  after: ['3'],
  since: ['2026-01-01T00:00:00Z'],
  type: ['statement', 'party', 'statement,resolution,party'],
};

/** Parameters that select no items of a list. */
const NOT_FILTERS = ['limit', 'cursor', 'total', 'format', 'bom', 'dyads'];

const IDS: Record<string, string> = {
  '/v1/statements/{id}': 'synthetic-77',
  '/v1/resolutions/{id}': 'S-RES-1718',
  '/v1/parties/{code}': 'EU',
};

/** What a list may read from beginning to end. */
const ALLOWED_SCANS = [
  // A table that doesn't grow.
  /^SCAN parties\b/,
  // The full-text index, by its words.
  /^SCAN \w+_index VIRTUAL TABLE INDEX \d+:\S*M\d/,
  // In list order, until the page is full.
  /^SCAN (statements|claims) USING COVERING INDEX (statements_(day|updated_at)_index|claims_place_index)$/,
  /^SCAN resolutions USING (COVERING )?INDEX resolutions_(decided_on|updated_at)_index$/,
  // The languages that there are, once until a statement changes.
  /^SCAN (past_)?statements USING COVERING INDEX (past_)?statements_language_index$/,
  // Subqueries, bounded or of these kinds, and lists of values.
  /^SCAN (first_values|json_each|\(subquery-\d+\)|CONSTANT ROW)/,
];

/** Few rows, so they may be sorted: those of a filter with few values, and the resolutions of one statement. */
const ALLOWED_SORTS = /"(number|id)" in \(select/;

let place: Place;
let server: TestServer;
let file: SqliteFile;
/** The lists by their path, each with its filters. */
let lists: [string, string[]][];
const queries = new Set<string>();

beforeAll(async () => {
  place = await makePlace();
  await fillRegistry(place.url, 1_100);
  await withDatabaseAt(readConfig({ DATABASE_URL: place.url }).database, (database) =>
    fillVotes(database, {
      assembly: 1_400,
      council: 400,
      voters: ['CN', 'FR', 'GB', 'JP', 'RU', 'TV', 'US'],
    }),
  );
  file = new Sqlite(place.url, { readonly: true });
  const prepare = Sqlite.prototype.prepare;
  vi.spyOn(Sqlite.prototype, 'prepare').mockImplementation(function (this: SqliteFile, sql) {
    queries.add(sql);
    return prepare.call(this, sql);
  });
  server = await startServerAt(place.url, { RESPONSE_CACHE_BYTES: '0' });
  lists = listOperations(await readOpenApi(server.app))
    // The pairs are counted over all statements, on purpose; search ranks its hits.
    .filter(({ path }) => path !== '/v1/cosignatures' && path !== '/v1/search')
    // What reconciliation lists is in the program.
    .filter(({ path }) => path.startsWith('/v1/'))
    // A key has few subscriptions.
    .filter((operation) => !needsKey(operation))
    .filter(({ parameters = [] }) => parameters.some(({ name }) => name === 'limit'))
    .map(({ path, parameters = [] }) => [
      path
        .replace(/^\/v1\/\w+\/\{\w+\}/, (part) => part.replace(/\{\w+\}/, IDS[part] ?? ''))
        .replace('/EU/votes', '/RU/votes'),
      parameters
        .filter((parameter) => parameter.in === 'query' && !NOT_FILTERS.includes(parameter.name))
        .map(({ name }) => name),
    ]);
}, 120_000);

afterAll(async () => {
  vi.restoreAllMocks();
  file.close();
  await server.close();
  await place.remove();
});

function valuesOf(path: string, filter: string): readonly string[] {
  if (filter === 'sort' && path === '/v1/statements')
    return ['issuedOn', 'updatedAt', '-updatedAt'];
  if (filter === 'type' && path === '/v1/resolutions') return ['resolution', 'draft'];
  const isOfParties = /parties|signatories/.test(path);
  const values = filter === 'kind' && isOfParties ? ['state'] : VALUES[filter];
  if (!values) throw new Error(`VALUES has none for ${filter} of ${path}.`);
  return values;
}

/** The steps of a query's plan that sort rows or read a whole table. */
function findFlaws(sql: string): string[] {
  const parameters = sql.split('?').slice(1);
  return file
    .prepare<null[], { detail: string }>(`explain query plan ${sql}`)
    .all(...parameters.map(() => null))
    .map(({ detail }) => detail)
    .filter(
      (detail) =>
        (/TEMP B-TREE/.test(detail) && !ALLOWED_SORTS.test(sql)) ||
        (/^SCAN/.test(detail) && !ALLOWED_SCANS.some((scan) => scan.test(detail))),
    );
}

test('no list reads a whole table or sorts its rows, without a filter and with each', async () => {
  const addresses = lists.flatMap(([path, filters]) => [
    `${path}?limit=2`,
    ...filters.flatMap((filter) =>
      valuesOf(path, filter).map((value) => `${path}?${filter}=${value}&limit=2`),
    ),
  ]);
  expect(addresses.length).toBeGreaterThan(40);
  const flaws: Record<string, Record<string, string[]>> = {};
  for (const address of addresses) {
    queries.clear();
    const { status, body } = await server.get(address);
    expect(status, address).toBe(200);
    if (body.page.next) await server.get(`${address}&cursor=${body.page.next}`);
    for (const sql of queries) {
      const found = /^select/i.test(sql) ? findFlaws(sql) : [];
      if (found.length > 0) flaws[address] = { ...flaws[address], [sql]: found };
    }
  }
  expect(flaws).toEqual({});
});
