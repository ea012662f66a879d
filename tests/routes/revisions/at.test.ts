import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CREATE, type Curator, makeCurator, REPLACE } from '../../support/curator.js';
import { makeDocument, saveAsOfOld, saveDocument } from '../../support/documents.js';
import { BASE, idsOf, startRegistry } from '../../support/registry.js';
import type { Answer, TestServer } from '../../support/server.js';

const DOCUMENT = { ...makeDocument(), id: 'northern-railway-2020' };
const ADDRESS = `/v1/statements/${DOCUMENT.id}`;
const TITLES = ['First', 'Second', 'Third'];

let server: TestServer;
let curator: Curator;
/** The response to each write, and its time in milliseconds. */
let written: { answer: Answer; moment: number }[];

beforeAll(async () => {
  server = await startRegistry();
  curator = await makeCurator(server);
  const answers = [await curator.save({ ...DOCUMENT, title: TITLES[0] }, CREATE)];
  for (const title of TITLES.slice(1))
    answers.push(await curator.save({ ...DOCUMENT, title }, REPLACE));
  answers.push(await curator.remove(ADDRESS, REPLACE));
  answers.push(await curator.save({ ...DOCUMENT, title: 'Back' }, CREATE));
  const { body } = await server.get(`${ADDRESS}/revisions`);
  written = answers.map((answer, at) => ({
    answer,
    moment: Date.parse(body.data.at(-1 - at).acceptedAt),
  }));
});
afterAll(() => server.close());

const at = (moment: number, address = ADDRESS) =>
  server.get(`${address}?at=${new Date(moment).toISOString()}`);

test('returns documents accepted under an older schema as they were', async () => {
  const id = 'of-old';
  await saveAsOfOld(server, { id });
  const { body: revisions } = await server.get(`/v1/statements/${id}/revisions`);
  await saveDocument(server, makeDocument({ id }));
  const moment = Date.parse(revisions.data[0].acceptedAt);
  const { status, body } = await at(moment, `/v1/statements/${id}`);
  expect([status, body.title]).toEqual([200, ' ']);
});

test('returns a statement as it was from each write to the next', async () => {
  for (const [index, { answer, moment }] of written.entries()) {
    const end = (written[index + 1]?.moment ?? moment + 1) - 1;
    for (const between of [moment, end]) {
      const { status, body } = await at(between);
      if (answer.status === 204) {
        expect(status).toBe(410);
        const iso = new Date(between).toISOString();
        expect(body.detail).toBe(`The statement ${DOCUMENT.id} had been deleted by ${iso}.`);
      } else {
        expect(status).toBe(200);
        expect(body).toEqual(answer.body);
      }
    }
  }
  expect(written.map(({ answer }) => answer.body?.title)).toEqual([...TITLES, undefined, 'Back']);
});

test('returns 404 before the first revision, and the current state for the future', async () => {
  const first = written[0]?.moment ?? 0;
  const before = await at(first - 1);
  expect(before.status).toBe(404);
  expect(before.body.detail).toMatch(/^There was no statement northern-railway-2020 at \d{4}-/);
  const { body } = await server.get(`${ADDRESS}?at=9999-01-01T00:00:00Z`);
  expect(body).toEqual((await server.get(ADDRESS)).body);
  expect((await server.get('/v1/statements/no-such?at=2026-01-01T00:00:00Z')).status).toBe(404);
});

test('the current state of every statement equals that built from its document', async () => {
  const ids = idsOf(await server.get('/v1/statements?limit=100'));
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids) {
    const { body } = await server.get(`/v1/statements/${id}`);
    expect((await at(Date.now() + 60_000, `/v1/statements/${id}`)).body).toEqual(body);
  }
});

test('the same holds for a statement with many citations in unusual order', async () => {
  const text =
    'We recall resolutions 2270, 1718 and 1874, and again 1718. We, the ministers, agree.';
  const recalled = 'recall resolutions 2270, 1718 and 1874, and again 1718';
  const cite = (symbol: number, more = {}) => ({
    quote: `${symbol}`,
    resolution: `S/RES/${symbol}`,
    ...more,
  });
  const document = makeDocument({
    text,
    claims: [
      {
        key: 'z',
        kind: 'recognition',
        quote: recalled,
        parties: [
          { party: 'RU', role: 'subject' },
          { party: 'CN', role: 'addressee' },
          { party: 'CN', role: 'subject' },
        ],
        citations: [
          cite(1718, { prefix: 'again ' }),
          cite(2270),
          cite(1718, { suffix: ' and' }),
          cite(1874),
        ],
      },
      {
        key: 'a',
        kind: 'recognition',
        quote: `We ${recalled}`,
        parties: [{ party: 'JP', role: 'subject' }],
        citations: [cite(1874), cite(1718, { suffix: ' and' })],
      },
    ],
  });
  const saved = await curator.save({ ...document, id: 'odd-orders' }, CREATE);
  expect(saved.status).toBe(201);
  expect((await at(Date.now() + 60_000, '/v1/statements/odd-orders')).body).toEqual(saved.body);
});

describe('a time', () => {
  test('may be in any time zone, with + encoded or not', async () => {
    const moment = written[1]?.moment ?? 0;
    const local = new Date(moment + 9 * 3_600_000).toISOString().replace('Z', '+09:00');
    for (const spelling of [local, encodeURIComponent(local)]) {
      const { body } = await server.get(`${ADDRESS}?at=${spelling}`);
      expect(body.title).toBe('Second');
    }
  });

  test.each([
    '',
    'now',
    '2024-11-05',
    '2024-02-30T00:00:00Z',
    '2024-11-05T25:00:00Z',
    '1730800000',
    '2024-11-05T12:00:00',
  ])('rejects %j', async (moment) => {
    const { status, body } = await server.get(`${ADDRESS}?at=${moment}`);
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        in: 'query',
        pointer: '/at',
        detail: 'must be a timestamp such as 2024-11-05T12:00:00Z (RFC 3339)',
      },
    ]);
  });

  test('is kept when the id is redirected', async () => {
    const { status, headers } = await server.get(
      '/v1/statements/Northern-Railway-2020?at=9999-01-01T00:00:00Z',
    );
    expect(status).toBe(308);
    expect(headers['location']).toBe(`${ADDRESS}?at=9999-01-01T00:00:00Z`);
  });
});

test('the ETag of an earlier state cannot be used for a write', async () => {
  const { headers } = await at(written[0]?.moment ?? 0);
  const answer = await curator.save(
    { ...DOCUMENT, title: 'Over' },
    { 'if-match': headers['etag'] ?? '' },
  );
  expect(answer.status).toBe(412);
  expect(answer.body.type).toBe(`${BASE}/problems/precondition-failed`);
});
