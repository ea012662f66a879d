import { afterAll, beforeAll, expect, test } from 'vitest';
import { statementsOfDay } from '../../../src/db/list-order.js';
import { toSearchWords } from '../../../src/domain/search-words.js';
import { makePlace, type Place } from '../../support/database.js';
import { startServerAt, type TestServer } from '../../support/server.js';
import { pointedAt, verify } from '../../support/verify.js';

/** The number of statements that contain every word of the quotes: more than are searched for common words alone. */
const STATEMENTS = 25_000;
const SEARCHED = 20_000;

const WORDS = 'we and to the of we and to the of';
const OLD = 'of the to and we';
const NEW = 'and we of to the';

let place: Place;
let server: TestServer;

beforeAll(async () => {
  place = await makePlace({ seeded: true });
  server = await startServerAt(place.url);
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
    updatedAt: '2026-01-01T00:00:00.000Z',
  }));
  await server.database.write(async ({ tables, queries }) => {
    // The number of values per query is limited.
    for (let from = 0; from < rows.length; from += 2_500) {
      const some = rows.slice(from, from + 2_500);
      await queries.insert(tables.statements).values(some);
      await queries
        .insert(tables.statementWords)
        .values(
          some.map(({ number, title, text }) => ({ number, words: toSearchWords(title, text) })),
        );
    }
  });
});
afterAll(async () => {
  await server.close();
  await place.remove();
});

test('searches the newest statements for a quote of only common words, and says so', async () => {
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

test('finds it in a given statement, however old', async () => {
  const answer = await verify(server, OLD, { statement: 'words-0' });
  expect(answer.body).toMatchObject({ result: 'exact', searchedCount: 1, complete: true });
  expect(await pointedAt(server, answer)).toEqual([OLD]);
});

test('searches all statements for a quote with a rare word', async () => {
  const { body } = await verify(server, `${OLD} rhinoceros`);
  expect(body).toMatchObject({
    result: 'exact',
    searchedCount: STATEMENTS + 1,
    complete: true,
    matches: [{ statement: { id: 'words-0' } }],
  });
});
