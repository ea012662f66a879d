import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeRows } from '../../../src/documents/save.store.js';
import { anchorDocument } from '../../support/documents.js';
import {
  type ClaimFilter,
  expectedClaims,
  expectedPairs,
  expectedStatements,
  type StatementFilter,
  toQuery,
} from '../../support/expected.js';
import { both, CLAIM_VALUES, STATEMENT_VALUES, single } from '../../support/filter-values.js';
import { pairsOf } from '../../support/pairs.js';
import { SAMPLE, signedBy, sketch, startWith } from '../../support/sample.js';
import type { TestServer } from '../../support/server.js';

/** A filter with more than 1,000 values is checked row by row. These statements make almost every filter so common. */
const COMMON = Array.from({ length: 1_001 }, (_, at) => {
  const claim = {
    parties: [
      { party: 'RU', role: 'subject' as const },
      { party: 'UA', role: 'addressee' as const },
    ],
    words: ['harbour', 'lantern', 'meadow'],
  };
  return sketch({ id: `common-${at}`, issuedOn: '2020-01-01' }, signedBy('JP', 'KR', 'US'), [
    { ...claim, key: 'k0', kind: 'demand', cites: ['S/RES/1718 (2006)'] },
    { ...claim, key: 'k1', kind: 'appeal', cites: ['S/RES/2270 (2016)'], modality: 'potential' },
  ]);
});

const SHOWN = { revision: 1, updatedAt: '2026-01-01T00:00:00.000Z' };

const DOCUMENTS = [...SAMPLE, ...COMMON];

let server: TestServer;

beforeAll(async () => {
  server = await startWith(SAMPLE);
  await server.database.write(async (writer) => {
    for (const document of COMMON) await writeRows(writer, anchorDocument(document), SHOWN);
  });
});
afterAll(() => server.close());

/** Expects the first item, the 100 after it, and the length of the list. */
async function expectList(list: string, expected: string[]): Promise<void> {
  const first = (await server.get(`${list}&limit=1&total=true`)).body;
  expect(first.page.total, list).toBe(expected.length);
  const cursor = first.page.next === null ? [] : [`&cursor=${first.page.next}`];
  const rest = cursor.map(async (after) => (await server.get(`${list}&limit=100${after}`)).body);
  const items = [first, ...(await Promise.all(rest))].flatMap(({ data }) => data);
  expect(
    items.map(({ id }: { id: string }) => id),
    list,
  ).toEqual(expected.slice(0, 101));
}

describe('statements', () => {
  const check = async (filter: StatementFilter) => {
    for (const sort of ['issuedOn', '-issuedOn'] as const) {
      const expected = expectedStatements(DOCUMENTS, filter, sort);
      await expectList(`/v1/statements?${toQuery({ ...filter, sort })}`, expected);
    }
  };

  test.each(Object.keys(STATEMENT_VALUES))('by %s', async (name) => {
    for (const filter of single(STATEMENT_VALUES, name)) await check(filter);
  });

  test.each([
    ['signatory', 'about'],
    ['signatory', 'q'],
    ['resolution', 'about'],
    ['kind', 'issuedTo'],
    ['q', 'issuedFrom'],
  ])('by %s and %s', async (name, other) => {
    for (const filter of both(STATEMENT_VALUES, name, other)) await check(filter);
  });

  test('by several conditions that one claim must meet', async () => {
    for (const kind of ['demand', 'appeal']) {
      for (const resolution of ['S-RES-1718', 'S-RES-2270']) {
        await check({ kind, resolution, about: 'RU' });
      }
    }
  });
});

describe('claims', () => {
  const check = (filter: ClaimFilter) =>
    expectList(`/v1/claims?${toQuery(filter)}`, expectedClaims(DOCUMENTS, filter));

  test.each(Object.keys(CLAIM_VALUES))('by %s', async (name) => {
    for (const filter of single(CLAIM_VALUES, name)) await check(filter);
  });

  test.each([
    ['signatory', 'q'],
    ['about', 'role'],
    ['about', 'resolution'],
    ['role', 'issuedFrom'],
    ['resolution', 'statement'],
  ])('by %s and %s', async (name, other) => {
    for (const filter of both(CLAIM_VALUES, name, other)) await check(filter);
  });
});

test('pairs of parties', async () => {
  for (const filter of [{}, { kind: 'demand' }, { about: 'RU', resolution: 'S-RES-2270' }]) {
    const { body } = await server.get(`/v1/cosignatures?${toQuery(filter)}&limit=100`);
    expect(pairsOf(body.data)).toEqual(expectedPairs(DOCUMENTS, filter));
  }
});
