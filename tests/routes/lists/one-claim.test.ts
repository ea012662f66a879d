import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  expectedPairs,
  expectedSignatories,
  type StatementFilter,
  toQuery,
} from '../../support/expected.js';
import { readGraph } from '../../support/graphml.js';
import { pairsOf } from '../../support/pairs.js';
import { idsOf } from '../../support/registry.js';
import { SAMPLE, signedBy, sketch, startWith } from '../../support/sample.js';
import type { TestServer } from '../../support/server.js';

const DAY = '2021-05-05';
const R1718 = 'S/RES/1718 (2006)';
const R2270 = 'S/RES/2270 (2016)';

/** Each pair of conditions is met by one claim, and all three by none. */
const PAIRWISE = sketch({ id: 'pairwise', issuedOn: DAY }, signedBy('AU', 'NZ'), [
  { key: 'a', kind: 'demand', parties: [{ party: 'RU', role: 'subject' }] },
  { key: 'b', kind: 'demand', cites: [R1718] },
  { key: 'c', kind: 'appeal', parties: [{ party: 'RU', role: 'subject' }], cites: [R1718] },
]);

/** A different claim meets each condition. */
const APART = sketch({ id: 'apart', issuedOn: DAY }, signedBy('AU', 'CA'), [
  { key: 'a', kind: 'demand', parties: [{ party: 'UA', role: 'beneficiary' }] },
  { key: 'b', kind: 'welcome', parties: [{ party: 'RU', role: 'addressee' }] },
  { key: 'c', kind: 'concern', cites: [R1718] },
]);

/** One claim meets all conditions, with other parties and resolutions beside them. */
const TOGETHER = sketch({ id: 'together', issuedOn: DAY }, signedBy('CA', 'NZ'), [
  { key: 'a', kind: 'concern', cites: [R2270] },
  {
    key: 'b',
    kind: 'demand',
    parties: [
      { party: 'UA', role: 'beneficiary' },
      { party: 'RU', role: 'subject' },
    ],
    cites: [R2270, R1718],
  },
]);

/** Its one claim names two parties in different roles. */
const ROLES = sketch({ id: 'roles', issuedOn: DAY }, signedBy('AU', 'IS'), [
  {
    key: 'a',
    kind: 'warning',
    modality: 'potential',
    parties: [
      { party: 'KP', role: 'subject' },
      { party: 'CN', role: 'addressee' },
    ],
  },
  {
    key: 'b',
    kind: 'support',
    modality: 'actual',
    parties: [{ party: 'KP', role: 'beneficiary' }],
  },
]);

/** Its one claim names a party in two roles and cites a resolution twice. */
const TWICE = sketch({ id: 'twice', issuedOn: DAY }, signedBy('NO', 'IS'), [
  {
    key: 'a',
    kind: 'announcement',
    parties: [
      { party: 'IR', role: 'subject' },
      { party: 'IR', role: 'addressee' },
    ],
    cites: [R2270, R2270],
  },
  { key: 'b', kind: 'announcement', parties: [{ party: 'IR', role: 'subject' }], cites: [R2270] },
]);

const DOCUMENTS = [PAIRWISE, APART, TOGETHER, ROLES, TWICE];

let server: TestServer;

beforeAll(async () => {
  server = await startWith([...SAMPLE, ...DOCUMENTS]);
});
afterAll(() => server.close());

/** A day that only the statements of this file have. */
const ON_DAY = `issuedFrom=${DAY}&issuedTo=${DAY}`;

describe('a statement matches if one of its claims meets all conditions', () => {
  test.each([
    ['kind=demand', ['pairwise', 'apart', 'together']],
    ['about=RU', ['pairwise', 'apart', 'together']],
    ['resolution=S-RES-1718', ['pairwise', 'apart', 'together']],
    ['kind=demand&about=RU', ['pairwise', 'together']],
    ['kind=demand&resolution=S-RES-1718', ['pairwise', 'together']],
    ['about=RU&resolution=S-RES-1718', ['pairwise', 'together']],
    ['kind=demand&about=RU&resolution=S-RES-1718', ['together']],
    ['kind=concern&about=RU', []],
    ['kind=concern&resolution=S-RES-2270', ['together']],
    ['kind=welcome&about=UA', []],
    ['kind=demand&resolution=S-RES-2270&about=UA', ['together']],
    ['kind=concern&resolution=S-RES-2270&about=UA', []],
  ])('%s', async (query, expected) => {
    for (const limit of [1, 50]) {
      const { status, body } = await server.get(
        `/v1/statements?${query}&${ON_DAY}&limit=${limit}&total=true`,
      );
      expect(status).toBe(200);
      expect(body.data.map(({ id }: { id: string }) => id)).toEqual(expected.slice(0, limit));
      expect(body.page.total).toBe(expected.length);
    }
  });

  test('and all signatories must have signed the same statement', async () => {
    const find = async (query: string) =>
      idsOf(await server.get(`/v1/statements?${query}&${ON_DAY}`));
    expect(await find('signatory=AU&signatory=NZ')).toEqual(['pairwise']);
    expect(await find('signatory=NZ&signatory=CA')).toEqual(['together']);
    // Each pair of them signed a statement, but no statement has all three.
    expect(await find('signatory=AU&signatory=NZ&signatory=CA')).toEqual([]);
    expect(await find('signatory=AU&kind=demand&resolution=S-RES-1718')).toEqual(['pairwise']);
    expect(await find('signatory=AU&kind=demand&about=RU&resolution=S-RES-1718')).toEqual([]);
    expect(await find('signatory=NZ&kind=demand&about=RU&resolution=S-RES-1718')).toEqual([
      'together',
    ]);
  });
});

describe('a claim matches if it meets all conditions itself', () => {
  test.each([
    ['signatory=AU&kind=demand&about=RU', ['pairwise.a']],
    ['signatory=AU&kind=demand&about=RU&resolution=S-RES-1718', []],
    ['kind=demand&about=RU&resolution=S-RES-1718', ['together.b']],
    ['signatory=CA&kind=concern&about=RU', []],
    ['signatory=NO&about=KP', []],
    ['about=KP&role=subject', ['roles.a']],
    ['about=CN&role=addressee', ['roles.a']],
    ['about=KP&role=addressee', []],
    ['about=CN&role=subject', []],
    ['about=KP&role=beneficiary&modality=actual', ['roles.b']],
    ['about=KP&role=subject&modality=actual', []],
    ['signatory=IS&kind=warning&about=KP&role=subject&modality=potential', ['roles.a']],
    ['signatory=IS&kind=warning&about=KP&role=beneficiary&modality=potential', []],
    ['signatory=IS&kind=support&about=KP&role=subject&modality=actual', []],
    ['signatory=NO&kind=warning&about=KP&role=subject&modality=potential', []],
    ['statement=roles&role=addressee', ['roles.a']],
    ['statement=roles&role=addressee&kind=support', []],
  ])('%s', async (query, expected) => {
    const answer = await server.get(`/v1/claims?${query}&${ON_DAY}&total=true`);
    expect(answer.status).toBe(200);
    expect(idsOf(answer)).toEqual(expected);
    expect(answer.body.page.total).toBe(expected.length);
  });
});

describe('an item that matches in two ways is listed and counted once', () => {
  test.each([
    ['/v1/claims?about=IR', ['twice.a', 'twice.b']],
    ['/v1/claims?about=IR&kind=announcement', ['twice.a', 'twice.b']],
    ['/v1/claims?resolution=S-RES-2270&statement=twice', ['twice.a', 'twice.b']],
    ['/v1/claims?resolution=S-RES-2270&about=IR', ['twice.a', 'twice.b']],
    ['/v1/claims?role=subject&signatory=NO', ['twice.a', 'twice.b']],
    ['/v1/statements?about=IR', ['twice']],
    ['/v1/statements?kind=announcement', ['twice']],
    ['/v1/statements?resolution=S-RES-2270&signatory=NO', ['twice']],
    ['/v1/statements?resolution=S-RES-2270&about=IR&kind=announcement', ['twice']],
    ['/v1/resolutions?citedBy=NO', ['S-RES-2270']],
    ['/v1/statements/twice/resolutions?format=json', ['S-RES-2270']],
  ])('%s', async (list, expected) => {
    const { body } = await server.get(`${list}&total=true`);
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual(expected);
    expect(body.page.total).toBe(expected.length);
    const first = await server.get(`${list}&total=true&limit=1`);
    expect(first.body.page.total).toBe(expected.length);
    expect(first.body.page.next === null).toBe(expected.length === 1);
  });

  test('in the lists and counts of a resolution', async () => {
    const address = '/v1/resolutions/S-RES-2270';
    const claims = idsOf(await server.get(`${address}/claims?limit=100`));
    expect(claims.filter((id) => id.startsWith('twice'))).toEqual(['twice.a', 'twice.b']);
    const statements = idsOf(await server.get(`${address}/statements?limit=100`));
    expect(statements.filter((id) => id === 'twice')).toEqual(['twice']);
    const { body } = await server.get(address);
    expect(body.citedBy).toMatchObject({
      statementCount: statements.length,
      claimCount: claims.length,
    });
    const norway = body.citedBy.parties.find(
      ({ party }: { party: { id: string } }) => party.id === 'NO',
    );
    expect(norway).toMatchObject({ statementCount: 1 });
  });

  test('in the counts of a party, once per role', async () => {
    const { body } = await server.get('/v1/parties/IR');
    expect(body.claimsAbout).toMatchObject([
      { kind: 'announcement', role: 'addressee', claimCount: 1 },
      { kind: 'announcement', role: 'subject', claimCount: 2 },
    ]);
  });
});

describe('pairs are counted over statements with one claim that meets all conditions', () => {
  const documents = [...SAMPLE, ...DOCUMENTS];
  test.each<StatementFilter>([
    {},
    { kind: 'demand', about: 'RU' },
    { kind: 'demand', resolution: 'S-RES-1718' },
    { about: 'RU', resolution: 'S-RES-1718' },
    { kind: 'demand', about: 'RU', resolution: 'S-RES-1718' },
    { kind: 'demand', about: 'RU', resolution: 'S-RES-1718', issuedFrom: DAY },
    { kind: 'concern', about: 'RU', issuedFrom: DAY },
    { kind: 'demand', q: 'harbour', issuedTo: '2020-01-01' },
    { signatory: ['CA'], kind: 'demand', about: 'RU', resolution: 'S-RES-1718' },
    { signatory: ['AU'], kind: 'demand', about: 'RU', resolution: 'S-RES-1718' },
  ])('%o, as a list and as a graph', async (filter) => {
    const expected = expectedPairs(documents, filter);
    const query = toQuery(filter);
    const { body } = await server.get(`/v1/cosignatures?${query}&limit=100&total=true`);
    expect(pairsOf(body.data)).toEqual(expected);
    expect(body.page.total).toBe(expected.length);

    const graph = readGraph((await server.get(`/v1/cosignatures?${query}&format=graphml`)).body);
    expect(graph.edges).toEqual(expected);
    const { signatory: _, ...onStatements } = filter;
    const paired = new Set(expected.flatMap((pair) => pair.split(' ').slice(0, 2)));
    const counts = expectedSignatories(documents, onStatements)
      .map((line) => line.split(' ').slice(0, 2).join(' '))
      .filter((line) => paired.has(line.split(' ')[0] ?? ''));
    expect(graph.nodes.toSorted()).toEqual(counts);
  });
});
