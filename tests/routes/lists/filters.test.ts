import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ClaimFilter,
  expectedClaims,
  expectedPairs,
  expectedStatements,
  type StatementFilter,
  toQuery,
} from '../../support/expected.js';
import {
  both,
  CLAIM_VALUES,
  PAIR_VALUES,
  pairsOfNames,
  STATEMENT_VALUES,
  single,
} from '../../support/filter-values.js';
import { getPages, itemsOf } from '../../support/pages.js';
import { type Pair, pairsOf } from '../../support/pairs.js';
import { SAMPLE, startWith } from '../../support/sample.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startWith(SAMPLE);
});
afterAll(() => server.close());

/** Page sizes: `halves` makes two pages; `all` reads short lists item by item, and others also in larger pages. */
type Limits = number[] | 'halves' | 'all';

function toLimits(limits: Limits, length: number): number[] {
  if (limits === 'halves') return [Math.ceil(length / 2)];
  if (limits === 'all') return length > 10 ? [7] : [1, 2];
  return limits;
}

/** Expects the items of a list as one page, and page by page, each time with the same total. */
async function expectList<Item>(
  list: string,
  limits: Limits,
  toId: (item: Item) => string,
  expected: string[],
): Promise<void> {
  const { body } = await server.get(`${list}&limit=100&total=true`);
  expect(body.data.map(toId), list).toEqual(expected);
  expect(body.page, list).toEqual({ limit: 100, next: null, total: expected.length });
  if (expected.length < 2) return;
  for (const limit of toLimits(limits, expected.length)) {
    const pages = await getPages(server, `${list}&total=true`, limit);
    expect(itemsOf(pages), `${list} by ${limit}`).toEqual(body.data);
    const totals = pages.map((page) => page.body.page.total);
    expect(totals, `${list} by ${limit}`).toEqual(pages.map(() => expected.length));
    expect(pages.length, `${list} by ${limit}`).toBe(Math.ceil(expected.length / limit));
  }
}

type Sort = 'issuedOn' | '-issuedOn';

const toId = ({ id }: { id: string }) => id;

describe('statements', () => {
  const SORTS = ['issuedOn', '-issuedOn'] as const;
  const check = async (filter: StatementFilter, limits: Limits, sorts: readonly Sort[] = SORTS) => {
    for (const sort of sorts) {
      const expected = expectedStatements(SAMPLE, filter, sort);
      const list = `/v1/statements?${toQuery({ ...filter, sort })}`;
      await expectList(list, limits, toId, expected);
    }
  };

  test('without a filter', () => check({}, [1, 2, 7, 29, 30]));

  test.each(Object.keys(STATEMENT_VALUES))('by %s', async (name) => {
    for (const filter of single(STATEMENT_VALUES, name)) {
      expect(expectedStatements(SAMPLE, filter)).not.toEqual([]);
      await check(filter, 'all');
    }
  });

  test.each(pairsOfNames(STATEMENT_VALUES))('by %s and %s', async (name, other) => {
    const filters = both(STATEMENT_VALUES, name, other);
    expect(filters.some((filter) => expectedStatements(SAMPLE, filter).length > 0)).toBe(true);
    for (const [at, filter] of filters.entries()) {
      await check(filter, 'halves', SORTS.slice(at, at + 1));
    }
  });

  test('by all filters on claims at once', async () => {
    for (const kind of ['demand', 'appeal', 'concern']) {
      for (const about of ['RU', 'UA', 'KP']) {
        for (const resolution of ['S-RES-1718', 'S-RES-2270', 'S-RES-2371']) {
          await check({ kind, about, resolution }, [], ['issuedOn']);
        }
      }
    }
  });

  test('summaries list the parties that signed in signing order and count all claims', async () => {
    const { body } = await server.get('/v1/statements?limit=100');
    const ids = expectedStatements(SAMPLE, {});
    const documents = ids.map((id) => SAMPLE.find((document) => document.id === id));
    expect(body.data).toEqual(
      documents.map((document) =>
        expect.objectContaining({
          id: document?.id,
          title: document?.title,
          issuedOn: document?.issuedOn,
          signatories: document?.signatories
            .filter(({ role }) => role === 'signatory')
            .map(({ party }) => party),
          claimCount: document?.claims?.length,
        }),
      ),
    );
  });
});

describe('claims', () => {
  const check = (filter: ClaimFilter, limits: Limits) =>
    expectList(`/v1/claims?${toQuery(filter)}`, limits, toId, expectedClaims(SAMPLE, filter));

  test('without a filter', () => check({}, [2, 7, 50]));

  test.each(Object.keys(CLAIM_VALUES))('by %s', async (name) => {
    for (const filter of single(CLAIM_VALUES, name)) {
      expect(expectedClaims(SAMPLE, filter)).not.toEqual([]);
      await check(filter, 'all');
    }
  });

  test.each(pairsOfNames(CLAIM_VALUES))('by %s and %s', async (name, other) => {
    for (const filter of both(CLAIM_VALUES, name, other)) await check(filter, 'halves');
  });

  test('by party, role, kind and modality at once', async () => {
    for (const about of ['RU', 'UA', 'KP']) {
      for (const role of ['subject', 'addressee', 'beneficiary']) {
        for (const kind of ['demand', 'appeal']) {
          await check({ about, role, kind }, []);
          await check({ about, role, kind, modality: 'actual', signatory: 'JP' }, []);
        }
      }
    }
  });
});

describe('pairs of parties that sign together', () => {
  const check = (filter: StatementFilter, limits: Limits) =>
    expectList(
      `/v1/cosignatures?${toQuery(filter)}`,
      limits,
      (pair: Pair) => pairsOf([pair]).join(),
      expectedPairs(SAMPLE, filter),
    );

  test('without a filter', () => check({}, [1, 2, 7]));

  test.each(Object.keys(PAIR_VALUES))('by %s', async (name) => {
    for (const filter of single(PAIR_VALUES, name)) {
      expect(expectedPairs(SAMPLE, filter)).not.toEqual([]);
      await check(filter, 'all');
    }
  });

  test.each(pairsOfNames(PAIR_VALUES))('by %s and %s', async (name, other) => {
    for (const filter of both(PAIR_VALUES, name, other)) await check(filter, 'halves');
  });

  test('by both parties of a pair, in any order', async () => {
    for (const signatory of [
      ['KR', 'JP'],
      ['JP', 'KR'],
    ]) {
      await check({ signatory }, []);
      await check({ signatory, kind: 'demand' }, []);
    }
  });
});

test('the claims of a statement and of a resolution equal the filtered lists', async () => {
  for (const { id } of SAMPLE) {
    const expected = expectedClaims(SAMPLE, { statement: id });
    await expectList(`/v1/statements/${id}/claims?format=json`, 'halves', toId, expected);
  }
  for (const resolution of ['S-RES-1718', 'S-RES-2270', 'S-RES-2371']) {
    const list = `/v1/resolutions/${resolution}`;
    const claims = expectedClaims(SAMPLE, { resolution });
    await expectList(`${list}/claims?format=json`, 'all', toId, claims);
    const statements = expectedStatements(SAMPLE, { resolution });
    await expectList(`${list}/statements?format=json`, 'all', toId, statements);
  }
});
