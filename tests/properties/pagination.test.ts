import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeStatement } from '../../src/documents/save.store.js';
import { makeDocument, saveDocument } from '../support/documents.js';
import { startServer, type TestServer } from '../support/server.js';

/** A statement, and when it arrives: 0 is before the first page, 1 between the first and the second. */
interface Arrival {
  id: string;
  issuedOn: string | null;
  claimCount: number;
  page: number;
}

/** Few days, and ids of few letters, so that many share a day and some ids are prefixes of others. */
const anyArrivals = fc.uniqueArray(
  fc.record({
    id: fc
      .array(fc.string({ unit: fc.constantFrom('a', 'b', '1'), minLength: 1, maxLength: 2 }), {
        minLength: 1,
        maxLength: 2,
      })
      .map((parts) => parts.join('-')),
    issuedOn: fc.constantFrom(null, '2019-12-31', '2020-01-01', '2020-01-02'),
    claimCount: fc.nat(3),
    page: fc.oneof(fc.constant(0), fc.nat(4)),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 14 },
);

const anyLimit = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 100 }));

/** The sort values of a row, without the time of arrival. */
type Place = readonly [issuedOn: string, id: string, position: number];

/** More pages than any list in this file has. */
const MAX_PAGES = 60;

const WORDS = ['warmly', 'welcome', 'reopening'];

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Removes all statements. */
async function empty(): Promise<void> {
  await server.database.write(async (writer) => {
    const { statements } = writer.tables;
    for (const { id } of await writer.queries.select({ id: statements.id }).from(statements)) {
      await removeStatement(writer, id, { author: null, acceptedAt: new Date() });
    }
  });
}

async function arrive(arrivals: readonly Arrival[]): Promise<void> {
  for (const { id, issuedOn, claimCount } of arrivals) {
    const claims = WORDS.slice(0, claimCount).map((quote) => ({
      key: quote,
      kind: 'welcome' as const,
      quote,
    }));
    await saveDocument(server, makeDocument({ id, issuedOn, claims }));
  }
}

/** Reads all pages of a list while statements arrive between them. */
async function walk(list: string, arrivals: readonly Arrival[]): Promise<Place[]> {
  await empty();
  await arrive(arrivals.filter(({ page }) => page === 0));
  const seen: Place[] = [];
  let address: string | undefined = list;
  for (let page = 1; address !== undefined; page += 1) {
    expect(page, 'a walk that comes to no end').toBeLessThan(MAX_PAGES);
    const { status, headers, body } = await server.get(address);
    expect(status).toBe(200);
    seen.push(...body.data.map(placeOf));
    address = /<http:\/\/[^/]+(.*)>; rel="next"/.exec(headers['link'] ?? '')?.[1];
    expect(address === undefined).toBe(body.page.next === null);
    await arrive(arrivals.filter((arrival) => arrival.page === page));
  }
  return seen;
}

// biome-ignore lint/suspicious/noExplicitAny: an item of either list.
function placeOf(item: any): Place {
  if (item.statement === undefined) return [item.issuedOn ?? '', item.id, 0];
  const { id, issuedOn } = item.statement;
  return [issuedOn ?? '', id, WORDS.indexOf(item.id.split('.')[1])];
}

/** Expects the items in order, none twice, and none of the initial ones missing. */
function expectWhole(
  seen: Place[],
  atStart: Place[],
  arrivals: readonly Arrival[],
  compare: Compare,
) {
  const cameIn = [...arrivals].sort((a, b) => a.page - b.page).map(({ id }) => id);
  for (const [at, place] of seen.entries()) {
    const before = seen[at - 1];
    if (before) expect(compare(before, place, cameIn), `${before} before ${place}`).toBeLessThan(0);
  }
  expect(seen).toEqual(expect.arrayContaining(atStart));
}

type Compare = (a: Place, b: Place, cameIn: readonly string[]) => number;

/** Newest first, within a day in order of arrival; claims in document order. */
function downwards(a: Place, b: Place, cameIn: readonly string[]): number {
  return compareText(b[0], a[0]) || cameIn.indexOf(a[1]) - cameIn.indexOf(b[1]) || a[2] - b[2];
}

function upwards(a: Place, b: Place, cameIn: readonly string[]): number {
  return -downwards(a, b, cameIn);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function placesOfStatements(arrivals: readonly Arrival[]): Place[] {
  return arrivals
    .filter(({ page }) => page === 0)
    .map(({ issuedOn, id }) => [issuedOn ?? '', id, 0] as const);
}

function placesOfClaims(arrivals: readonly Arrival[]): Place[] {
  return arrivals
    .filter(({ page }) => page === 0)
    .flatMap(({ issuedOn, id, claimCount }) =>
      WORDS.slice(0, claimCount).map((_, position) => [issuedOn ?? '', id, position] as const),
    );
}

test.each([
  ['/v1/statements?sort=issuedOn', placesOfStatements, upwards],
  ['/v1/statements?sort=-issuedOn', placesOfStatements, downwards],
  ['/v1/claims?', placesOfClaims, downwards],
])(
  'the pages of %s repeat and lose no item, whatever is added between them',
  async (list, placesAtStart, compare) => {
    await fc.assert(
      fc.asyncProperty(anyArrivals, anyLimit, async (arrivals, limit) => {
        const seen = await walk(`${list}&limit=${limit}`, arrivals);
        expectWhole(seen, placesAtStart(arrivals), arrivals, compare);
      }),
      { numRuns: 15 },
    );
  },
);
