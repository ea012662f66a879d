import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../support/documents.js';
import { listOperations, needsKey, readOpenApi } from '../support/openapi.js';
import { revise, reviseReferences, STATEMENT } from '../support/registry.js';
import { startServer, type TestServer } from '../support/server.js';

const STATEMENTS = 30;

/** Vetoes are looked up, by two queries, only beside claims about permanent members of the Security Council. */
const QUERIES_OF_VETOES = 2;

let server: TestServer;

beforeAll(async () => {
  // Without the response cache.
  server = await startServer({ RESPONSE_CACHE_BYTES: '0' });
  for (let number = 1; number <= STATEMENTS; number += 1) {
    await saveDocument(server, makeDocument({ id: `northern-railway-${number}` }));
  }
  await revise(server, STATEMENT, ['Another title', 'And another']);
  await reviseReferences(server);
});
afterAll(() => server.close());

/** The minimum number of queries of a request. Some requests also look up when the registry last changed. */
async function countQueries(url: string): Promise<{ queries: number; items: number }> {
  const { items, queries } = await countOnce(url);
  const again = [await countOnce(url), await countOnce(url)].map((one) => one.queries);
  return { items, queries: Math.min(queries, ...again) };
}

async function countOnce(url: string): Promise<{ queries: number; items: number }> {
  const total = async () => {
    const { body } = await server.get('/metrics');
    return Number(/^communique_database_queries_total (\d+)$/m.exec(body)?.[1]);
  };
  const before = await total();
  const { status, body } = await server.get(url);
  expect(status, url).toBe(200);
  return { queries: (await total()) - before, items: body.data.length };
}

const LISTS = [
  '/v1/statements?q=railway',
  '/v1/statements/dprk-troops-russia-2024/signatories?',
  '/v1/statements/dprk-troops-russia-2024/claims?',
  '/v1/statements/dprk-troops-russia-2024/resolutions?',
  '/v1/signatories?',
  '/v1/cosignatures?',
  '/v1/parties?',
  '/v1/parties/RU/votes?',
  '/v1/resolutions?',
  '/v1/resolutions/S-RES-1718/claims?',
  '/v1/resolutions/S-RES-1718/statements?',
  '/v1/claims?resolution=S-RES-1718',
  '/v1/search?q=railway',
  '/v1/statements/dprk-troops-russia-2024/revisions?',
  '/v1/resolutions/S-RES-2270/revisions?',
  '/v1/parties/EU/revisions?',
  '/v1/changes?',
  '/v1/changes?type=statement,resolution,party',
];

describe('a list of many items needs as many queries as a list of one', () => {
  test.each(LISTS)('%s', async (list) => {
    const one = await countQueries(`${list}&limit=1`);
    const many = await countQueries(`${list}&limit=100`);
    expect(one.items).toBe(1);
    expect(many.items).toBeGreaterThan(2);
    expect(many.queries).toBeLessThanOrEqual(one.queries + QUERIES_OF_VETOES);
    expect(many.queries).toBeLessThanOrEqual(12);
  });

  test('these tests cover every documented list', async () => {
    const operations = listOperations(await readOpenApi(server.app));
    const documented = operations
      .filter(({ parameters = [] }) => parameters.some(({ name }) => name === 'limit'))
      .filter((operation) => !needsKey(operation))
      .map(({ path }) => path)
      // What reconciliation lists is in the program.
      .filter((path) => path.startsWith('/v1/'));
    const counted = LISTS.map((list) =>
      list
        .replace(/\?.*$/, '')
        .replace(/\/(?:dprk-troops-russia-2024|S-RES-1718|S-RES-2270)\//, '/{id}/')
        .replace(/\/(?:EU|RU)\//, '/{code}/'),
    );
    expect([...new Set(counted)].sort()).toEqual(documented.sort());
  });
});

test('`total=true` needs one more query', async () => {
  const without = await countQueries('/v1/statements?limit=2');
  const counted = await countQueries('/v1/statements?limit=2&total=true');
  expect(counted.queries).toBe(without.queries + 1);
});
