import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeStatement } from '../../../src/documents/save.store.js';
import { makeDocument, saveDocument, type WrittenDocument } from '../../support/documents.js';
import { expectedClaims, expectedStatements, toQuery } from '../../support/expected.js';
import { both, CLAIM_VALUES, pairsOfNames, single } from '../../support/filter-values.js';
import { readCsv } from '../../support/formats.js';
import { STATEMENT } from '../../support/registry.js';
import { SAMPLE, startWith } from '../../support/sample.js';
import type { TestServer } from '../../support/server.js';
import { countRevisions } from '../../support/tables.js';

/** Every filter of changes by itself, and with each of the others. */
const FILTERS: Record<string, unknown>[] = [
  ...Object.keys(CLAIM_VALUES).flatMap((name) => single(CLAIM_VALUES, name)),
  ...pairsOfNames(CLAIM_VALUES).flatMap(([name, other]) => both(CLAIM_VALUES, name, other)),
];

interface Write {
  id: string;
  /** What is saved; null if the statement is deleted. */
  document: WrittenDocument | null;
}

/** Each statement is written, takes on the content and the day of another, and of some is deleted and comes back. */
const WRITES: Write[] = SAMPLE.flatMap((document, at): Write[] => {
  const { id } = document;
  const other = SAMPLE[(at + 11) % SAMPLE.length] ?? document;
  const back = SAMPLE[(at + 5) % SAMPLE.length] ?? document;
  const writes = [document, other].map((one) => ({ id, document: { ...one, id } }));
  if (at % 3 > 0) return writes;
  return [...writes, { id, document: null }, { id, document: { ...back, id } }];
});

/** The ids of the statements that a filter finds among documents. */
function findIds(documents: readonly WrittenDocument[], filter: Record<string, unknown>) {
  if (filter['role'] ?? filter['modality']) {
    return new Set(expectedClaims(documents, filter).map((id) => id.split('.')[0]));
  }
  const { statement, signatory, ...rest } = filter;
  const signed = signatory === undefined ? {} : { signatory: [signatory].flat() as string[] };
  const ids = expectedStatements(documents, { ...rest, ...signed });
  return new Set(ids.filter((id) => statement === undefined || id === statement));
}

let server: TestServer;
/** Each change, with the documents after it. */
const changes: { number: number; id: string; after: WrittenDocument[] }[] = [];
/** The expected matches by filter. */
const expectedByFilter = new Map<Record<string, unknown>, string[]>();
let start: number;

beforeAll(async () => {
  server = await startWith([]);
  start = await countRevisions(server);
  for (const [at, { id, document }] of WRITES.entries()) {
    if (document) await saveDocument(server, document);
    else {
      await server.database.write((writer) =>
        removeStatement(writer, id, { author: null, acceptedAt: new Date() }),
      );
    }
    const before = changes.at(-1)?.after ?? [];
    const others = before.filter((one) => one.id !== id);
    const after = document ? [...others, document] : others;
    changes.push({ number: start + at + 1, id, after });
  }
  for (const filter of FILTERS) expectedByFilter.set(filter, expectedMatches(filter));
});
afterAll(() => server.close());

function expectedMatches(filter: Record<string, unknown>): string[] {
  let idsBefore = new Set<string | undefined>();
  return changes.flatMap(({ number, id, after: documents }) => {
    const idsAfter = findIds(documents, filter);
    const [before, after] = [idsBefore.has(id), idsAfter.has(id)];
    idsBefore = idsAfter;
    if (!before && !after) return [];
    return [`${number} ${id} ${before ? (after ? 'continued' : 'ended') : 'began'}`];
  });
}

async function listMatches(query: string): Promise<string[]> {
  const matches: string[] = [];
  for (let cursor = ''; ; ) {
    const { status, body } = await server.get(`/v1/changes?${query}${cursor}`);
    expect(status).toBe(200);
    matches.push(
      ...body.data.map((change: { id: number; statement: string; match: string }) =>
        [change.id, change.statement, change.match].join(' '),
      ),
    );
    if (body.page.next === null) return matches;
    cursor = `&cursor=${body.page.next}`;
  }
}

test.each([
  ['few changes', () => start],
  ['many', () => 0],
])(
  'of %s, each matches as the lists of statements and claims did before and after it',
  async (_, after) => {
    for (const filter of FILTERS) {
      const expected = expectedByFilter.get(filter) ?? [];
      const query = `${toQuery(filter)}&after=${after()}`;
      const matches = await listMatches(`${query}&limit=40`);
      const earlier = matches.length - expected.length;
      expect(matches.slice(earlier), query).toEqual(expected);
      expect(earlier).toBe(matches.filter((match) => match.includes(STATEMENT)).length);
      const { body } = await server.get(`/v1/changes?${query}&total=true&limit=1`);
      expect(body.page.total).toBe(matches.length);
    }
  },
);

test('a page of rare matches ends early, and the pages after it find them all', async () => {
  await saveDocument(server, makeDocument({ id: 'lantern-early', title: 'A lantern' }));
  const ofParty = { type: 'party', resourceId: 'NO', action: 'delete' } as const;
  const last = await countRevisions(server);
  for (let at = 0; at < 11; at += 1) {
    await server.database.write(async ({ tables: { revisions }, queries }) => {
      const rows = Array.from({ length: 1_000 }, (_, index) => ({
        ...{ ...ofParty, number: last + at * 1_000 + index + 1, acceptedAt: '2026-02-02' },
      }));
      await queries.insert(revisions).values(rows);
    });
  }
  await saveDocument(server, makeDocument({ id: 'lantern-late', title: 'A lantern festival' }));
  await saveDocument(server, makeDocument({ id: 'lantern-early', title: 'A lamp' }));

  const query = `q=lantern&after=${last}`;
  const first = await server.get(`/v1/changes?${query}`);
  expect(first.body.data).toEqual([]);
  expect(first.body.page.next).not.toBeNull();
  const late = [`${last + 11_001} lantern-late began`, `${last + 11_002} lantern-early ended`];
  expect(await listMatches(query)).toEqual(late);
  const all = await listMatches(`q=lantern&after=${last - 1}`);
  expect(all).toEqual([`${last} lantern-early began`, ...late]);
  const { body } = await server.get(`/v1/changes?${query}&total=true`);
  expect(body.page.total).toBe(2);
  const lines = await server.get(`/v1/changes?${query}&format=csv`);
  expect(readCsv(lines.body)).toMatchObject([
    { resource: 'lantern-late', match: 'began' },
    { resource: 'lantern-early', match: 'ended' },
  ]);
});
