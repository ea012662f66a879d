import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveDocument } from '../../support/documents.js';
import { expectedClaims, expectedPairs, expectedStatements } from '../../support/expected.js';
import { pairsOf } from '../../support/pairs.js';
import { idsOf, invalidParameters, startRegistry } from '../../support/registry.js';
import { SAMPLE, signedBy, sketch } from '../../support/sample.js';
import type { TestServer } from '../../support/server.js';

/** One claim names Russia, another Ukraine; one claim cites 1718, another 2270. */
const APART = sketch({ id: 'two-claims', issuedOn: '2021-05-05' }, signedBy('AU', 'NZ'), [
  {
    key: 'a',
    kind: 'demand',
    parties: [{ party: 'RU', role: 'subject' }],
    cites: ['S/RES/1718 (2006)'],
  },
  {
    key: 'b',
    kind: 'demand',
    parties: [{ party: 'UA', role: 'addressee' }],
    cites: ['S/RES/2270 (2016)'],
  },
]);

/** One claim names both and cites both. */
const TOGETHER = sketch({ id: 'one-claim', issuedOn: '2021-05-05' }, signedBy('AU', 'CA'), [
  {
    key: 'a',
    kind: 'appeal',
    parties: [
      { party: 'RU', role: 'subject' },
      { party: 'UA', role: 'addressee' },
    ],
    cites: ['S/RES/1718 (2006)', 'S/RES/2270 (2016)'],
  },
]);

const DOCUMENTS = [...SAMPLE, APART, TOGETHER];

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
  for (const document of DOCUMENTS) await saveDocument(server, document);
});
afterAll(() => server.close());

/** The ids of a list, without the statements of the registry that aren't among DOCUMENTS. */
async function find(list: string): Promise<string[]> {
  const answer = await server.get(`${list}&limit=100&total=true`);
  expect(answer.status, list).toBe(200);
  const ids = idsOf(answer);
  expect(answer.body.page.total, list).toBe(ids.length);
  return ids.filter((id) => DOCUMENTS.some((document) => document.id === id.split('.', 1)[0]));
}

/** The members of a whole list that are in any, or in all, of the others. */
const inAny = (whole: string[], lists: string[][]) =>
  whole.filter((id) => lists.some((list) => list.includes(id)));
const inAll = (whole: string[], lists: string[][]) =>
  whole.filter((id) => lists.every((list) => list.includes(id)));

describe('values separated by commas: any of them', () => {
  test.each([
    ['signatory', ['JP', 'AU']],
    ['kind', ['demand', 'appeal', 'concern']],
    ['about', ['RU', 'UA']],
    ['resolution', ['S-RES-1718', 'S-RES-2270']],
  ])('statements by %s', async (name, values) => {
    const each = values.map((value) =>
      expectedStatements(DOCUMENTS, { [name]: name === 'signatory' ? [value] : value }),
    );
    const expected = inAny(expectedStatements(DOCUMENTS, {}), each);
    expect(await find(`/v1/statements?${name}=${values.join(',')}`)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(Math.max(...each.map(({ length }) => length)));
    const spaced = encodeURIComponent(values.toReversed().join(' , '));
    expect(await find(`/v1/statements?${name}=${spaced}`)).toEqual(expected);
  });

  test.each([
    ['signatory', ['JP', 'AU']],
    ['statement', ['sample-28', 'sample-03', 'one-claim']],
    ['kind', ['demand', 'appeal', 'concern']],
    ['about', ['RU', 'UA']],
    ['role', ['subject', 'addressee']],
    ['modality', ['actual', 'potential']],
    ['resolution', ['S-RES-1718', 'S-RES-2270']],
  ])('claims by %s', async (name, values) => {
    const each = values.map((value) => expectedClaims(DOCUMENTS, { [name]: value }));
    const expected = inAny(expectedClaims(DOCUMENTS, {}), each);
    expect(await find(`/v1/claims?${name}=${values.join(',')}`)).toEqual(expected);
  });

  test('several filters, each with several values', async () => {
    const each = ['demand', 'appeal'].flatMap((kind) =>
      ['RU', 'UA'].map((about) => expectedStatements(DOCUMENTS, { kind, about })),
    );
    expect(await find('/v1/statements?kind=demand,appeal&about=RU,UA')).toEqual(
      inAny(expectedStatements(DOCUMENTS, {}), each),
    );
    const inRole = ['RU', 'UA'].flatMap((about) =>
      ['subject', 'beneficiary'].map((role) => expectedClaims(DOCUMENTS, { about, role })),
    );
    expect(await find('/v1/claims?about=RU,UA&role=subject,beneficiary')).toEqual(
      inAny(expectedClaims(DOCUMENTS, {}), inRole),
    );
  });

  test('symbols of resolutions contain no comma', async () => {
    const symbols = encodeURIComponent('S/RES/1718 (2006), s/res/2270 (2016)');
    expect(await find(`/v1/claims?resolution=${symbols}`)).toEqual(
      await find('/v1/claims?resolution=S-RES-1718,S-RES-2270'),
    );
  });

  test.each([
    ['resolutions?year=2006,2016', ['S-RES-2321', 'S-RES-2270', 'S-RES-1718', 'S-RES-1695']],
    ['resolutions?year=2014,2016', ['S-RES-2321', 'S-RES-2270', 'A-RES-68-262']],
    [
      'resolutions?body=general-assembly,security-council&year=2013,2014',
      ['A-RES-68-262', 'S-RES-2094', 'S-RES-2087'],
    ],
    ['resolutions?citedBy=AU,FR&year=2006,2014', ['A-RES-68-262', 'S-RES-1718']],
    ['signatories?kind=organisation,state&q=union', ['EU']],
    ['parties?kind=state,organisation&q=european+union', ['EU']],
  ])('%s', async (list, expected) => {
    expect(idsOf(await server.get(`/v1/${list}`))).toEqual(expected);
  });

  test('pairs of any of the parties', async () => {
    const { body } = await server.get('/v1/cosignatures?signatory=NZ,CA&limit=100&q=harbour');
    const pairs = expectedPairs(DOCUMENTS, { q: 'harbour' });
    expect(pairsOf(body.data)).toEqual(pairs.filter((pair) => /\b(NZ|CA)\b/.test(pair)));
  });

  test('whole lists and pages have the same filters', async () => {
    const list = '/v1/claims?kind=demand,appeal&about=RU,UA';
    const expected = await find(list);
    const lines = (await server.get(`${list}&format=ndjson`)).body.trim().split('\n');
    const ids = lines.map((line: string) => JSON.parse(line).id);
    expect(ids.filter((id: string) => expected.includes(id))).toEqual(expected);
    const first = (await server.get(`${list}&limit=2`)).body;
    const second = (await server.get(`${list}&limit=2&cursor=${first.page.next}`)).body;
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(ids.slice(0, 4));
  });
});

describe('a repeated parameter: all of them', () => {
  test('parties that signed', async () => {
    const [jp, kr, au] = ['JP', 'KR', 'AU'].map((code) =>
      expectedStatements(DOCUMENTS, { signatory: [code] }),
    );
    const expected = inAll(inAny(expectedStatements(DOCUMENTS, {}), [jp ?? [], au ?? []]), [
      kr ?? [],
    ]);
    expect(await find('/v1/statements?signatory=JP,AU&signatory=KR')).toEqual(expected);
    const ofBoth = expectedStatements(DOCUMENTS, { signatory: ['JP', 'KR'] });
    expect(await find('/v1/claims?signatory=JP&signatory=KR')).toEqual(
      expectedClaims(DOCUMENTS, {}).filter((id) => ofBoth.includes(id.split('.', 1)[0] ?? '')),
    );
  });

  test('parties that claims name: a statement in one claim or several, a claim itself', async () => {
    const day = '&issuedFrom=2021-05-05&issuedTo=2021-05-05';
    expect(await find(`/v1/statements?about=RU&about=UA${day}`)).toEqual([
      'two-claims',
      'one-claim',
    ]);
    expect(await find(`/v1/claims?about=RU&about=UA${day}`)).toEqual(['one-claim.a']);
    expect(await find(`/v1/claims?about=RU&about=UA,KP&role=subject${day}`)).toEqual([]);
    expect(await find(`/v1/statements?about=RU&about=UA&kind=demand${day}`)).toEqual([
      'two-claims',
    ]);
  });

  test('resolutions that claims cite, and parties that cite a resolution', async () => {
    const cited = 'resolution=S-RES-1718&resolution=S-RES-2270';
    const day = 'issuedFrom=2021-05-05&issuedTo=2021-05-05';
    expect(await find(`/v1/statements?${cited}&${day}`)).toEqual(['two-claims', 'one-claim']);
    expect(await find(`/v1/statements?${cited}&about=RU&about=UA&${day}`)).toEqual(['one-claim']);
    expect(await find(`/v1/claims?${cited}&${day}`)).toEqual(['one-claim.a']);
    const both = idsOf(await server.get('/v1/resolutions?citedBy=NZ&citedBy=CA'));
    expect(both).toEqual(['S-RES-2270', 'S-RES-1874', 'S-RES-1718']);
    expect(idsOf(await server.get('/v1/resolutions?citedBy=FR&citedBy=CA&year=2014'))).toEqual([]);
  });

  test.each([
    'statements?kind=demand&kind=appeal',
    'claims?kind=demand&kind=appeal',
    'claims?role=subject&role=addressee',
    'claims?modality=actual&modality=potential',
    'claims?statement=a&statement=b',
    'resolutions?year=2006&year=2016',
    'resolutions?body=security-council&body=general-assembly',
    'parties?kind=state&kind=organisation',
    'signatories?kind=state&kind=organisation',
  ])('%s: refused, because nothing has several', async (list) => {
    const answer = await server.get(`/v1/${list}`);
    expect(answer.status).toBe(400);
    expect(invalidParameters(answer)).toEqual({
      [`/${/[?](\w+)/.exec(list)?.[1]}`]:
        'must not be repeated: separate values with a comma, and any of them matches',
    });
  });
});

describe('refuses', () => {
  test.each([
    ['claims?kind=demand,', { '/kind': 'must have a value before and after each comma' }],
    ['statements?capacity=,', { '/capacity': 'must have a value before and after each comma' }],
    ['claims?kind=demand,joke', { '/kind': expect.stringMatching(/^“joke”: .*demand/) }],
    ['claims?about=RU,K!', { '/about': expect.stringMatching(/^there is no party K!:/) }],
    ['claims?about=RU&about=KP,K!', { '/about': expect.stringMatching(/^there is no party K!:/) }],
    ['resolutions?year=2006,16', { '/year': '“16”: must be a four-digit year' }],
    [
      `claims?${Array(6).fill('about=RU').join('&')}`,
      { '/about': 'must be given at most 5 times' },
    ],
    [
      `claims?${Array(6).fill('resolution=S-RES-1718').join('&')}`,
      { '/resolution': 'must be given at most 5 times' },
    ],
  ])('%s', async (list, issues) => {
    const answer = await server.get(`/v1/${list}`);
    expect(answer.status).toBe(400);
    expect(invalidParameters(answer)).toEqual(issues);
  });

  test('more than 100 values', async () => {
    const answer = await server.get(`/v1/resolutions?year=${Array(101).fill(2006)}`);
    expect(invalidParameters(answer)).toEqual({ '/year': 'must have at most 100 values' });
  });

  test('nothing below the limits', async () => {
    const parties = Array(20).fill(Array(100).fill('JP').join()).join('&signatory=');
    const { status } = await server.get(`/v1/statements?signatory=${parties}`);
    expect([200, 414]).toContain(status);
    const claims = Array(5).fill('about=RU,UA&resolution=S-RES-1718,S-RES-2270').join('&');
    expect(await find(`/v1/statements?${claims}&kind=demand,appeal`)).not.toEqual([]);
  });
});
