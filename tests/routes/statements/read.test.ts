import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE, partyReference, STATEMENT, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

const [TITLE = '', , ...PARAGRAPHS] = readFileSync(
  new URL('../../fixtures/statement.txt', import.meta.url),
  'utf8',
).split('\n');

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

test('returns a statement with text, sources, signatories, claims and resolutions', async () => {
  const { status, body } = await server.get('/v1/statements/a-follow-up-2024');
  const quoteOf2270 = {
    exact: 'resolution 2270',
    prefix: 'We recall ',
    suffix: '. The DPRK sends more troops.',
    start: 10,
    end: 25,
  };
  const resolution = {
    id: 'S-RES-2270',
    url: `${BASE}/v1/resolutions/S-RES-2270`,
    symbol: 'S/RES/2270 (2016)',
  };
  expect(status).toBe(200);
  expect(body).toEqual({
    id: 'a-follow-up-2024',
    url: `${BASE}/v1/statements/a-follow-up-2024`,
    title: 'A second joint statement of the same day',
    issuedOn: '2024-11-05',
    language: 'en',
    text: 'We recall resolution 2270. The DPRK sends more troops.',
    textUrl: `${BASE}/v1/statements/a-follow-up-2024/text`,
    sources: [],
    revision: expect.any(Number),
    updatedAt: expect.any(String),
    signatories: [
      {
        position: 0,
        party: partyReference('KR', 'Republic of Korea'),
        nameAsSigned: 'Republic of Korea',
        office: null,
        person: null,
        role: 'signatory',
        quote: null,
        signedAsGroup: false,
        derivedMembers: [],
        updatedAt: expect.any(String),
      },
      {
        position: 1,
        party: partyReference('JP', 'Japan'),
        nameAsSigned: 'Japan',
        office: null,
        person: null,
        role: 'signatory',
        quote: null,
        signedAsGroup: false,
        derivedMembers: [],
        updatedAt: expect.any(String),
      },
    ],
    claims: [
      {
        id: 'a-follow-up-2024.f1',
        url: `${BASE}/v1/claims/a-follow-up-2024.f1`,
        kind: 'recognition',
        modality: 'actual',
        intensifier: null,
        breach: false,
        updatedAt: expect.any(String),
        cameo: '010',
        plover: null,
        mapping: 'close',
        quote: {
          exact: 'We recall resolution 2270.',
          prefix: '',
          suffix: ' The DPRK sends more troops.',
          start: 0,
          end: 26,
        },
        parties: [],
        citations: [{ quote: quoteOf2270, resolution, instrument: null, votes: [] }],
        textFragment: null,
        vetoes: [],
      },
      {
        id: 'a-follow-up-2024.f2',
        url: `${BASE}/v1/claims/a-follow-up-2024.f2`,
        kind: 'assertion',
        modality: 'actual',
        intensifier: null,
        breach: false,
        updatedAt: expect.any(String),
        cameo: '010',
        plover: null,
        mapping: 'close',
        quote: {
          exact: 'The DPRK sends more troops.',
          prefix: 'We recall resolution 2270. ',
          suffix: '',
          start: 27,
          end: 54,
        },
        parties: [
          { party: partyReference('KP', "Democratic People's Republic of Korea"), role: 'subject' },
        ],
        citations: [],
        textFragment: null,
        vetoes: [],
      },
    ],
    resolutions: [
      {
        ...resolution,
        body: 'security-council',
        type: 'resolution',
        known: true,
        updatedAt: expect.any(String),
        year: 2016,
        outcome: 'adopted',
        adoptedOn: '2016-03-02',
        rejectedOn: null,
        meeting: 7638,
        title: "Non-proliferation/Democratic People's Republic of Korea",
        chapter: 'VII',
        draft: null,
        procedure: null,
        documentUrl: 'https://undocs.org/S/RES/2270(2016)',
        tally: { yes: 15, no: 0, abstain: 0, absent: 0 },
        vetoedBy: [],
        citations: [
          {
            claim: 'a-follow-up-2024.f1',
            claimUrl: `${BASE}/v1/claims/a-follow-up-2024.f1`,
            quote: quoteOf2270,
          },
        ],
        votes: [
          { party: partyReference('KP', "Democratic People's Republic of Korea"), vote: null },
        ],
      },
    ],
    vetoes: [],
  });
});

test('the seeded statement has exactly the title and text of its source', async () => {
  const { body } = await server.get(`/v1/statements/${STATEMENT}`);
  expect(body.title).toBe(TITLE);
  expect(body.text).toBe(PARAGRAPHS.join('\n'));
  expect(body.sources).toEqual([{ publisher: 'U.S. Department of State', url: null }]);
  expect(body.claims).toHaveLength(13);
  expect(body.resolutions.map(({ id }: { id: string }) => id)).toEqual([
    'S-RES-2270',
    'S-RES-1874',
    'S-RES-1718',
  ]);
});

test('returns sources with their URL, or null', async () => {
  const { body } = await server.get('/v1/statements/grain-corridor-2022');
  expect(body.sources).toEqual([
    { publisher: 'United Nations', url: 'https://example.org/grain' },
    { publisher: 'A newspaper', url: null },
  ]);
});

test('returns null for an unknown date', async () => {
  const { body } = await server.get('/v1/statements/undated-solidarity');
  expect(body.issuedOn).toBeNull();
});

test('the offsets of every quote are right, in code points', async () => {
  const list = await server.get('/v1/statements?limit=100');
  let quotes = 0;
  for (const { id } of list.body.data) {
    const { body } = await server.get(`/v1/statements/${id}`);
    const characters = Array.from<string>(body.text);
    const at = (start: number, end: number) => characters.slice(start, end).join('');
    for (const quote of quotesOf(body)) {
      expect(at(quote.start, quote.end)).toBe(quote.exact);
      expect(at(Math.max(0, quote.start - 32), quote.start)).toBe(quote.prefix);
      expect(at(quote.end, quote.end + 32)).toBe(quote.suffix);
      quotes += 1;
    }
  }
  expect(quotes).toBeGreaterThan(50);
});

interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

/** All quotes in a value, however deep. */
function quotesOf(value: unknown): Quote[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('exact' in value) return [value as Quote];
  return Object.values(value).flatMap(quotesOf);
}

test('redirects an upper-case id to lower case and keeps the query', async () => {
  const { status, headers, body } = await server.get('/v1/statements/DPRK-Troops-Russia-2024');
  expect(status).toBe(308);
  expect(headers['location']).toBe(`/v1/statements/${STATEMENT}`);
  expect(body).toBe('');
  const part = await server.get('/v1/statements/DPRK-TROOPS-RUSSIA-2024/claims?limit=2&total=true');
  expect(part.status).toBe(308);
  expect(part.headers['location']).toBe(`/v1/statements/${STATEMENT}/claims?limit=2&total=true`);
});

test('returns 404 for an unknown id and 400 for a malformed one', async () => {
  for (const id of ['no-such-statement', 'NO-SUCH-STATEMENT']) {
    const { status, body } = await server.get(`/v1/statements/${id}`);
    expect(status).toBe(404);
    expect(body).toEqual({
      type: `${BASE}/problems/not-found`,
      title: 'Not found',
      status: 404,
      detail: 'There is no statement no-such-statement.',
      instance: `/v1/statements/${id}`,
    });
  }
  for (const id of ['two words', 'a--b', '-a', '\0', '%00', 'é', 'a'.repeat(101)]) {
    const { status, body } = await server.get(`/v1/statements/${encodeURIComponent(id)}`);
    expect(status, id).toBe(400);
    expect(body.errors[0]).toMatchObject({ in: 'path', pointer: '/id' });
  }
});
