import { afterAll, beforeAll, expect, test } from 'vitest';
import { CREATE, makeCurator } from '../../support/curator.js';
import { expectedSignatories, expectedStatements, toQuery } from '../../support/expected.js';
import { getPages, itemsOf } from '../../support/pages.js';
import { SAMPLE, signedBy, sketch, startWith } from '../../support/sample.js';
import type { TestServer } from '../../support/server.js';

/** Resolutions that share their days of adoption, two of them with one of the seed. */
const RESOLUTIONS = [
  { symbol: 'S/RES/2271 (2016)', adoptedOn: '2016-03-02', title: 'Harbours of the north' },
  { symbol: 'S/RES/2272 (2016)', adoptedOn: '2016-03-02', title: 'Harbours of the south' },
  { symbol: 'A/RES/70/1', adoptedOn: '2016-03-02', title: 'Sustainable harbours' },
  { symbol: 'A/RES/70/2', adoptedOn: '2016-03-03', title: null },
].map((resolution) => ({ meeting: null, chapter: null, votes: {}, ...resolution }));

const CITING = sketch({ id: 'citing', issuedOn: '2021-01-01' }, signedBy('JP', 'OSCE'), [
  {
    key: 'c1',
    kind: 'recognition',
    cites: ['A/RES/70/1', 'S/RES/2272 (2016)', 'A/RES/70/2', 'S/RES/2272 (2016)'],
  },
  { key: 'c2', kind: 'recognition', cites: ['S/RES/2270 (2016)', 'S/RES/2271 (2016)'] },
]);

const DOCUMENTS = [...SAMPLE, CITING];

interface Resolution {
  id: string;
  body: string;
  year: number;
  symbol: string;
  title: string | null;
  adoptedOn: string;
}

let server: TestServer;
/** All resolutions of the registry. */
let resolutions: Resolution[];

beforeAll(async () => {
  server = await startWith(SAMPLE);
  const curator = await makeCurator(server);
  for (const resolution of RESOLUTIONS) {
    const id = resolution.symbol.replace(/ .*/, '').replaceAll('/', '-');
    const { status, body } = await curator.put(`/v1/resolutions/${id}`, resolution, CREATE);
    expect(status, JSON.stringify(body)).toBe(201);
  }
  expect((await curator.save(CITING, { 'if-none-match': '*' })).status).toBe(201);
  resolutions = (await server.get('/v1/resolutions?limit=100')).body.data;
});
afterAll(() => server.close());

/** Expects the ids of a list as one page and by pages of several sizes, with the total on each page. */
async function expectIds(list: string, expected: string[], limits = [1, 2, 7]): Promise<void> {
  const address = `${list}${list.includes('?') ? '&' : '?'}total=true`;
  for (const limit of [100, ...limits]) {
    const pages = await getPages(server, address, limit);
    expect(
      itemsOf(pages).map(({ id }) => id),
      `${list} by ${limit}`,
    ).toEqual(expected);
    for (const { body } of pages) expect(body.page.total, list).toBe(expected.length);
  }
}

function newestFirst(a: Resolution, b: Resolution): number {
  return `${a.adoptedOn} ${a.id}` < `${b.adoptedOn} ${b.id}` ? 1 : -1;
}

test('lists resolutions newest first, and by id within a day', async () => {
  const ids = resolutions.toSorted(newestFirst).map(({ id }) => id);
  expect(ids.join(' ')).toContain('A-RES-70-2 S-RES-2272 S-RES-2271 S-RES-2270 A-RES-70-1');
  await expectIds('/v1/resolutions', ids);
});

test('filters resolutions by body, year, citing party and words, and by any two of these', async () => {
  const filters: { body?: string; year?: number; citedBy?: string; q?: string }[] = [
    { body: 'general-assembly' },
    { body: 'security-council' },
    { year: 2016 },
    { year: 2017 },
    { citedBy: 'JP' },
    { citedBy: 'OSCE' },
    { q: 'harbours' },
    { q: 's/res/22' },
  ];
  const pairs = filters.flatMap((filter, at) =>
    filters.slice(at + 1).map((other) => ({ ...other, ...filter })),
  );
  for (const filter of [...filters, ...pairs]) {
    const { body, year, citedBy, q } = filter;
    const expected = resolutions.filter(
      (resolution) =>
        (body === undefined || resolution.body === body) &&
        (year === undefined || resolution.year === year) &&
        (citedBy === undefined ||
          expectedStatements(DOCUMENTS, { resolution: resolution.id, signatory: [citedBy] })
            .length > 0) &&
        (q === undefined || `${resolution.symbol}\n${resolution.title}`.toLowerCase().includes(q)),
    );
    await expectIds(
      `/v1/resolutions?${toQuery(filter)}`,
      expected.map(({ id }) => id),
      [2],
    );
  }
});

test('lists the resolutions of a statement newest first, each once', async () => {
  const expected = ['A-RES-70-2', 'S-RES-2272', 'S-RES-2271', 'S-RES-2270', 'A-RES-70-1'];
  await expectIds('/v1/statements/citing/resolutions', expected, [1, 2, 4, 5]);
  const { body } = await server.get('/v1/statements/citing');
  expect(body.resolutions.map(({ id }: { id: string }) => id)).toEqual(expected);
});

test('lists signatories by code, and filters them by kind and words', async () => {
  const codes = expectedSignatories(DOCUMENTS).map((line) => line.split(' ')[0] ?? '');
  await expectIds('/v1/signatories', codes);
  const states = codes.filter((code) => code !== 'OSCE');
  await expectIds('/v1/signatories?kind=state', states);
  await expectIds('/v1/signatories?kind=organisation', ['OSCE']);
  await expectIds('/v1/signatories?q=korea', ['KP', 'KR']);
  await expectIds('/v1/signatories?q=korea&kind=state', ['KP', 'KR']);
  await expectIds('/v1/signatories?q=korea&kind=organisation', []);
  const { body } = await server.get('/v1/signatories?limit=100');
  expect(
    body.data.map(({ id, statementCount, firstIssuedOn, lastIssuedOn }: Record<string, unknown>) =>
      [id, statementCount, firstIssuedOn, lastIssuedOn].map(String).join(' '),
    ),
  ).toEqual(expectedSignatories(DOCUMENTS));
});

test('lists parties by code, and filters them by kind and words', async () => {
  const ids = async (query: string) => {
    const items = itemsOf(await getPages(server, `/v1/parties?${query}`, 100));
    return items.map(({ id }) => id);
  };
  const all = await ids('');
  expect(all).toEqual(all.toSorted());
  const organisations = await ids('kind=organisation');
  const states = await ids('kind=state');
  const groups = await ids('kind=group');
  expect([...organisations, ...states, ...groups].sort()).toEqual(all);
  await expectIds('/v1/parties?kind=organisation', organisations, [7]);
  await expectIds('/v1/parties?q=united', await ids('q=united'), [1, 2]);
  expect(await ids('q=united&kind=state')).toEqual(
    (await ids('q=united')).filter((id) => states.includes(id)),
  );
});

test('lists the signatories of a statement in signing order', async () => {
  for (const { id, signatories } of DOCUMENTS.slice(-6)) {
    const list = `/v1/statements/${id}/signatories?total=true`;
    for (const limit of [1, 2, 100]) {
      const pages = await getPages(server, list, limit);
      expect(
        itemsOf(pages).map(({ party, role }) => `${party.id} ${role}`),
        `${id} by ${limit}`,
      ).toEqual(signatories.map(({ party, role = 'signatory' }) => `${party} ${role}`));
      for (const { body } of pages) expect(body.page.total).toBe(signatories.length);
    }
  }
});
