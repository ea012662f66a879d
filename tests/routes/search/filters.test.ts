import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { idsOf, invalidParameters, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
  await saveDocument(
    server,
    makeDocument({
      id: 'missile-note-2018',
      title: 'A note on missiles',
      issuedOn: '2018-02-01',
      language: 'zh-Hant',
      text: 'We welcome that no missiles were tested.',
      signatories: [
        { party: 'JP', nameAsSigned: 'Japan' },
        { party: 'UNO', nameAsSigned: 'United Nations', role: 'aligned' },
      ],
      claims: [{ key: 'n1', kind: 'welcome', quote: 'We welcome that no missiles were tested.' }],
    }),
  );
});
afterAll(() => server.close());

const search = (query: string) => server.get(`/v1/search?limit=100&${query}`);
const find = async (query: string) => idsOf(await search(query)).sort();

test('a filter of statements keeps statements and their claims', async () => {
  const both = ['missile-note-2018', 'missile-note-2018.n1'];
  expect(await find('q=missiles&language=zh')).toEqual(both);
  expect(await find('q=missiles&issuedFrom=2018-01-01&issuedTo=2018-12-31')).toEqual(both);
  expect(await find('q=missiles&signatory=UNO&capacity=aligned')).toEqual(both);
  expect(await find('q=missiles&signatory=UNO')).toEqual([]);
  expect(await find('q=missiles&type=claim&language=zh-hant')).toEqual(['missile-note-2018.n1']);
});

test('a filter that describes claims finds claims, or statements if they are asked for', async () => {
  expect(await find('q=missiles&kind=condemnation&about=KP&issuedTo=2020-01-01')).toEqual([
    'missile-tests-2017.m1',
  ]);
  expect(await find('q=missile&resolution=S/RES/2375')).toEqual(['missile-tests-2017.m2']);
  expect(await find('q=missiles&role=addressee')).toEqual([]);
  expect(await find('q=missiles&type=statement&kind=welcome')).toEqual(['missile-note-2018']);
  expect(await find('q=missiles&type=statement&resolution=S/RES/2375')).toEqual([
    'missile-tests-2017',
  ]);
});

test.each([
  ['/v1/statements', 'statement'],
  ['/v1/claims', 'claim'],
])('with any filter, search finds what %s lists', async (list, type) => {
  for (const filter of [
    'signatory=JP&signatory=KR',
    'signatory=JP,FR',
    'capacity=aligned',
    'about=KP&kind=condemnation,assertion',
    'resolution=S-RES-2375',
    'issuedTo=2018-12-31',
    'language=en',
    'derived=true&signatory=JP',
  ]) {
    const listed = idsOf(await server.get(`${list}?q=missiles&limit=100&${filter}`));
    expect(await find(`q=missiles&type=${type}&${filter}`), filter).toEqual(listed.sort());
  }
});

describe('facets', () => {
  const facetsOf = async (query: string) => {
    const { body } = await search(`facets=true&${query}`);
    return Object.fromEntries(
      Object.entries<{ value: string; count: number }[]>(body.facets).map(([facet, values]) => [
        facet,
        Object.fromEntries(values.map(({ value, count }) => [value, count])),
      ]),
    );
  };

  test('are only there on request, and only in JSON', async () => {
    expect((await search('q=missiles')).body).not.toHaveProperty('facets');
    const inCsv = await server.get('/v1/search?q=missiles&facets=true&format=csv');
    expect(inCsv.status).toBe(400);
    expect(invalidParameters(inCsv)).toEqual({
      '/facets': 'must be omitted: only JSON has facets',
    });
  });

  test('count the hits that each filter would keep', async () => {
    const facets = await facetsOf('q=missiles');
    const filterOf = (facet: string, value: string) =>
      facet === 'year'
        ? `issuedFrom=${value}-01-01&issuedTo=${value}-12-31`
        : `${facet}=${encodeURIComponent(value)}`;
    for (const [facet, values] of Object.entries(facets)) {
      expect(Object.keys(values), facet).not.toEqual([]);
      for (const [value, count] of Object.entries(values)) {
        const kept = await find(`q=missiles&${filterOf(facet, value)}`);
        expect(kept.length, `${facet} ${value}`).toBe(count);
      }
    }
  });

  test('count all ranked hits, of which a page shows the best', async () => {
    const { body } = await server.get('/v1/search?q=missiles&facets=true&limit=1');
    expect(body.data).toHaveLength(1);
    const hits = await find('q=missiles');
    const inYears = body.facets.year.map(({ count }: { count: number }) => count);
    expect(inYears.reduce((sum: number, count: number) => sum + count)).toBe(hits.length);
  });

  test('name parties and resolutions', async () => {
    const { body } = await search('q=missile&facets=true&resolution=S-RES-2371');
    expect(body.facets.resolution[0]).toEqual({
      value: 'S-RES-2371',
      name: 'S/RES/2371 (2017)',
      count: 1,
    });
    expect(body.facets.about[0]).toEqual({
      value: 'KP',
      name: "Democratic People's Republic of Korea",
      count: 1,
    });
    expect(body.facets.capacity).toHaveLength(1);
    const { body: signed } = await search('q=missile&facets=true&signatory=JP');
    expect(signed.facets.capacity).toEqual([]);
  });

  test('count statements by their claims if only statements are found', async () => {
    const facets = await facetsOf('q=missiles&type=statement&signatory=JP&issuedTo=2018-12-31');
    expect(facets['kind']).toEqual({ assessment: 1, condemnation: 1, recognition: 1, welcome: 1 });
    expect((await facetsOf('q=missiles&type=claim&language=zh'))['kind']).toEqual({ welcome: 1 });
  });
});

test('says what is wrong with a filter', async () => {
  const faults = async (query: string) => {
    const answer = await search(query);
    expect(answer.status).toBe(400);
    return invalidParameters(answer);
  };
  expect(await faults('q=a&type=statement&role=subject&modality=actual')).toEqual({
    '/role': 'must be omitted with type=statement: it describes claims',
    '/modality': 'must be omitted with type=statement: it describes claims',
  });
  expect(await faults('q=a&language=english!')).toEqual({
    '/language': 'must be a BCP 47 language tag, such as ko or zh-Hant',
  });
  expect(await faults('q=a&signatory=Atlantis')).toHaveProperty('/signatory');
});
