import { afterAll, beforeAll, expect, test } from 'vitest';
import { statementsOfDay } from '../../../src/db/list-order.js';
import { startServer, type TestServer } from '../../support/server.js';
import { pointedAt, verify } from '../../support/verify.js';

/** So many hold all words of the quotes: more than an index walks through for one of them, of which it takes the newest. */
const STATEMENTS = 25_000;
const SEARCHED = 20_000;

const WORDS = 'we and to the of we and to the of';
const OLD = 'of the to and we';
const NEW = 'and we of to the';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  const { first } = statementsOfDay('2001-01-01');
  const rows = Array.from({ length: STATEMENTS }, (_, at) => ({
    number: first + at,
    id: `words-${at}`,
    title: 'Words',
    issuedOn: '2001-01-01',
    language: 'en',
    text: at === 0 ? `${OLD} rhinoceros.` : at === STATEMENTS - 1 ? `${NEW}.` : WORDS,
    sources: [],
    revision: 1,
  }));
  await server.database.write(async ({ tables, queries }) => {
    // So many that their values are no more than a query may have.
    for (let from = 0; from < rows.length; from += 2_500) {
      await queries.insert(tables.statements).values(rows.slice(from, from + 2_500));
    }
  });
});
afterAll(() => server.close());

test('a quote of nothing but the most frequent words is looked for in the newest, and it says so', async () => {
  const found = await verify(server, NEW);
  expect(found.status).toBe(200);
  expect(found.body).toMatchObject({
    result: 'exact',
    searchedCount: SEARCHED,
    complete: false,
    matches: [{ statement: { id: `words-${STATEMENTS - 1}` } }],
  });

  const missed = await verify(server, OLD);
  expect(missed.status).toBe(200);
  expect(missed.body).toEqual({
    result: 'absent',
    searchedCount: SEARCHED,
    complete: false,
    matches: [],
  });
});

test('in one statement it is found, however old, and nothing is left out', async () => {
  const answer = await verify(server, OLD, { statement: 'words-0' });
  expect(answer.body).toMatchObject({ result: 'exact', searchedCount: 1, complete: true });
  expect(await pointedAt(server, answer)).toEqual([OLD]);
});

test('with one rare word it is found among all', async () => {
  const { body } = await verify(server, `${OLD} rhinoceros`);
  expect(body).toMatchObject({
    result: 'exact',
    searchedCount: STATEMENTS + 1,
    complete: true,
    matches: [{ statement: { id: 'words-0' } }],
  });
});
