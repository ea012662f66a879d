import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fillRegistry } from '../../bench/registry.js';
import { makePlace, type Place } from '../support/database.js';
import { listOperations, readOpenApi } from '../support/openapi.js';
import { startServerAt, type TestServer } from '../support/server.js';

const STATEMENTS = 2_500;

/** What each filter is asked for: something common, something rare, and something that the registry does not hold. */
const VALUES: Record<string, readonly string[]> = {
  signatory: ['CA', 'CL', 'QQ'],
  citedBy: ['CA', 'QQ'],
  resolution: ['S-RES-1718', 'S-RES-9999'],
  about: ['RU', 'QQ'],
  role: ['subject', 'addressee'],
  kind: ['welcome', 'warning'],
  modality: ['actual', 'potential'],
  statement: ['synthetic-77'],
  issuedFrom: ['2001-01-01'],
  issuedTo: ['2010-12-31'],
  q: ['security', 'dprk'],
  sort: ['issuedOn'],
  body: ['security-council'],
  year: ['2016'],
  after: ['3'],
  minStatements: ['100'],
};
/** `kind` of parties is another. */
const PARTY_KIND = ['state'];

/** What every list takes, and what does not choose among its items. */
const PAGING = ['limit', 'cursor', 'total', 'format', 'dyads'];

const IDS: Record<string, string> = {
  '/v1/statements/{id}': 'synthetic-77',
  '/v1/resolutions/{id}': 'S-RES-1718',
};

/** Where statements are asked for, the matrix of who signs with whom is counted from their signatures, party by party. */
const MATRIX = '/v1/cosignatures';
const FILTERS_OF_MATRIX = ['signatory', 'minStatements'];

/** A list that is asked for by words alone, and not counted. */
const SEARCH = '/v1/search';

/** Tables that do not grow with the number of statements: there a list may look at each row for `q`. */
const SMALL = /^SCAN (?:parties|resolutions)\b/;
/** What is no table: parameters, subqueries, and the full-text indexes, which are read by their words. */
const NO_TABLE =
  /^SCAN (?:json_each|cited|voters|one|looked|beginning|\(subquery-\d+\)|CONSTANT ROW|\w+_search (?:EXISTS )?VIRTUAL TABLE INDEX \d+:\S*M\d)/;

/** All rows from one number to another, for a query that asks for something more: its filter has no index. */
const BY_SPAN = /^SEARCH (?!parties\b|resolutions\b)\w+ .*\((?!.*=\?)\w+[<>]\?/;

/** Rows with their texts, read to be counted. */
const COUNTED_BY_ROWS = /^SEARCH (?:statements|claims) USING INTEGER PRIMARY KEY \(rowid[<>]/;

let place: Place;
let server: TestServer;
let file: Sqlite.Database;
let lists: { path: string; filters: string[] }[];
const queries = new Set<string>();

beforeAll(async () => {
  place = await makePlace();
  await fillRegistry(place.url, STATEMENTS);
  file = new Sqlite(place.url, { readonly: true });
  const prepare = Sqlite.prototype.prepare;
  vi.spyOn(Sqlite.prototype, 'prepare').mockImplementation(function (
    this: Sqlite.Database,
    sql: string,
  ) {
    queries.add(sql);
    return prepare.call(this, sql);
  });
  server = await startServerAt(place.url, { RESPONSE_CACHE_BYTES: '0' });
  const operations = listOperations(await readOpenApi(server.app));
  lists = operations
    .filter(({ parameters = [] }) => parameters.some(({ name }) => name === 'limit'))
    .map(({ path, parameters = [] }) => ({
      path: path.replace(/^\/v1\/\w+\/\{id\}/, (part) => part.replace('{id}', IDS[part] ?? '')),
      filters: parameters
        .filter((parameter) => parameter.in === 'query' && !PAGING.includes(parameter.name))
        .map(({ name }) => name)
        .filter((name) => path !== MATRIX || FILTERS_OF_MATRIX.includes(name)),
    }));
}, 120_000);

afterAll(async () => {
  vi.restoreAllMocks();
  file.close();
  await server.close();
  await place.remove();
});

function valuesOf(path: string, filter: string): readonly string[] {
  const isOfParties = path === '/v1/parties' || path === '/v1/signatories';
  const values = filter === 'kind' && isOfParties ? PARTY_KIND : VALUES[filter];
  if (!values) throw new Error(`Say what to ask ${path} for by ${filter}.`);
  return values;
}

/** The plans of all queries that the addresses make, each with what is wrong with it: whole tables read, or rows sorted. */
async function findFlaws(addresses: readonly string[]): Promise<Record<string, string[]>> {
  queries.clear();
  for (const address of addresses) {
    const { status, body } = await server.get(address);
    expect(status, address).toBe(200);
    const { next } = body.page;
    const parted = address.includes('?') ? '&' : '?';
    if (next) expect((await server.get(`${address}${parted}cursor=${next}`)).status).toBe(200);
  }
  const flaws: Record<string, string[]> = {};
  for (const sql of [...queries]) {
    if (!/^select/i.test(sql)) continue;
    const plan = file.prepare<null[], { detail: string }>(`explain query plan ${sql}`).all(
      ...sql
        .split('?')
        .slice(1)
        .map(() => null),
    );
    const bad = plan
      .map(({ detail }) => detail)
      .filter(
        (detail) =>
          // The few thousand rows that a count looks at may be sorted.
          /TEMP B-TREE FOR (?!count\(DISTINCT\))/.test(detail) ||
          (/^SCAN/.test(detail) && !SMALL.test(detail) && !NO_TABLE.test(detail)) ||
          (BY_SPAN.test(detail) && / where .* = /.test(sql)) ||
          (/^select count\(/.test(sql) && COUNTED_BY_ROWS.test(detail)),
      );
    if (bad.length > 0) flaws[sql] = bad;
  }
  return flaws;
}

describe('no list reads a whole table or sorts its rows', () => {
  test('without a filter', async () => {
    expect(await findFlaws(lists.flatMap(({ path }) => (path === SEARCH ? [] : [path])))).toEqual(
      {},
    );
    expect(queries.size).toBeGreaterThan(10);
  });

  test('by one filter', async () => {
    const addresses = lists.flatMap(({ path, filters }) =>
      filters.flatMap((filter) =>
        valuesOf(path, filter).map((value) => `${path}?${filter}=${value}&limit=2`),
      ),
    );
    expect(addresses.length).toBeGreaterThan(30);
    expect(await findFlaws(addresses)).toEqual({});
  });

  test('by any two filters, whichever has fewer items', async () => {
    const addresses = lists.flatMap(({ path, filters }) =>
      filters.flatMap((one, at) =>
        filters
          .slice(at + 1)
          .flatMap((other) =>
            valuesOf(path, one).flatMap((value) =>
              valuesOf(path, other).map(
                (another) => `${path}?${one}=${value}&${other}=${another}&limit=2`,
              ),
            ),
          ),
      ),
    );
    expect(addresses.length).toBeGreaterThan(150);
    expect(await findFlaws([...addresses, '/v1/statements?signatory=CA&signatory=CL'])).toEqual({});
  });

  test('nor to count them', async () => {
    const addresses = lists.flatMap(({ path, filters }) => [
      `${path}?total=true`,
      ...filters.flatMap((filter) =>
        valuesOf(path, filter).map((value) => `${path}?total=true&${filter}=${value}`),
      ),
    ]);
    expect(await findFlaws(addresses.filter((address) => !address.startsWith(SEARCH)))).toEqual({});
  });
});

/** All items of a list, page by page. */
async function walk(list: string): Promise<string[]> {
  const ids: string[] = [];
  let cursor = '';
  for (;;) {
    const { body } = await server.get(`${list}&limit=100${cursor}`);
    ids.push(...body.data.map(({ id }: { id: string }) => id));
    if (!body.page.next) return ids;
    cursor = `&cursor=${body.page.next}`;
  }
}

test.each([
  ['/v1/statements', 'signatory=CL', 'kind=welcome'],
  ['/v1/statements', 'signatory=CL', 'resolution=S-RES-1718'],
  ['/v1/statements', 'signatory=CL', 'q=security'],
  ['/v1/statements', 'about=IR', 'signatory=CA&signatory=DE'],
  ['/v1/statements', 'about=IR', 'issuedFrom=2001-01-01&issuedTo=2010-12-31'],
  ['/v1/claims', 'resolution=S-RES-1718', 'kind=welcome'],
  ['/v1/claims', 'resolution=S-RES-1718', 'signatory=CA'],
  ['/v1/claims', 'resolution=S-RES-1718', 'role=subject'],
  ['/v1/claims', 'about=IR', 'kind=appeal'],
  ['/v1/claims', 'about=IR', 'q=security'],
  ['/v1/claims', 'signatory=CL', 'q=security'],
  // A word that more have than are read at first: with many others, with few among so many, and with next to none.
  ['/v1/statements', 'sort=issuedOn&kind=appeal', 'q=the'],
  ['/v1/claims', 'role=subject', 'q=the'],
  ['/v1/claims', 'signatory=MD', 'q=the'],
  ['/v1/claims', 'modality=conditional', 'q=the'],
])('%s by %s and by %s are those of both, in one order', async (list, one, other) => {
  const [ones, others] = [await walk(`${list}?${one}`), new Set(await walk(`${list}?${other}`))];
  const both = ones.filter((id) => others.has(id));
  expect(both.length).toBeGreaterThan(1);
  expect(await walk(`${list}?${one}&${other}`)).toEqual(both);
  const { page } = (await server.get(`${list}?${one}&${other}&total=true`)).body;
  expect(page.total).toBe(both.length);
});

test('a total counts the whole list', async () => {
  const countRows = (table: string) =>
    file.prepare<[], number>(`select count(*) from ${table}`).pluck().get();
  const total = async (url: string) => (await server.get(`${url}?total=true`)).body.page.total;
  expect(await total('/v1/statements')).toBe(STATEMENTS + 1);
  expect(await total('/v1/claims')).toBe(countRows('claims'));
  expect(await total('/v1/cosignatures')).toBe(
    countRows(
      `(select distinct one.party_code, other.party_code from signatories one join signatories other
        on other.statement_number = one.statement_number and other.party_code > one.party_code)`,
    ),
  );
});

test('where a word stands in five thousand claims or more, the newest come first', async () => {
  const { body } = await server.get('/v1/search?q=the&limit=100');
  expect(new Set(body.data.map(({ type }: { type: string }) => type)).size).toBe(2);
  const days = body.data.map(
    ({ statement }: { statement: { issuedOn: string } }) => statement.issuedOn,
  );
  expect(days).toEqual([...days].sort().reverse());
});
