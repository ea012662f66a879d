import { asc, count, eq, isNull, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Reader } from '../../src/db/database.js';
import { prepared } from '../../src/db/prepared.js';
import { openRegistryForTest } from '../support/database.js';

/** Each query as drizzle maps its rows, and as prepared queries do. */
const QUERIES = {
  'columns, one of JSON and one of no value': ({ queries, tables: { statements } }: Reader) =>
    queries
      .select({ id: statements.id, sources: statements.sources, issuedOn: statements.issuedOn })
      .from(statements)
      .orderBy(asc(statements.id)),
  'a whole table': ({ queries, tables: { claims } }: Reader) =>
    queries.select().from(claims).orderBy(asc(claims.number)),
  'objects in objects, where some rows have no part in one': ({
    queries,
    tables: { citations, resolutions },
  }: Reader) =>
    queries
      .select({
        words: { exact: citations.quoteExact, start: citations.quoteStart },
        resolution: { id: resolutions.id, title: resolutions.title },
        instrument: citations.instrument,
      })
      .from(citations)
      .leftJoin(resolutions, eq(resolutions.id, citations.resolutionId))
      .orderBy(asc(citations.claimNumber), asc(citations.position)),
  'an object of a table that all rows have, all of whose values are null': ({
    queries,
    tables: { claims },
  }: Reader) =>
    queries
      .select({ key: claims.key, wording: { intensifier: claims.intensifier } })
      .from(claims)
      .where(isNull(claims.intensifier))
      .orderBy(asc(claims.number)),
  'expressions, with a name and with a decoder': ({ queries, tables: { claims } }: Reader) =>
    queries
      .select({
        kind: claims.kind,
        found: { count: count(), doubled: sql`2 * count(*)`.mapWith(String) },
        named: sql`max(${claims.number})`.mapWith(Number).as('named'),
      })
      .from(claims)
      .groupBy(claims.kind)
      .orderBy(asc(claims.kind)),
  'no rows': ({ queries, tables: { claims } }: Reader) =>
    queries.select({ key: claims.key }).from(claims).where(eq(claims.key, '')),
};

test.each(Object.entries(QUERIES))(
  'a prepared query makes the same objects of rows as drizzle: %s',
  async (shape, build) => {
    const database = await openRegistryForTest();

    await database.read(async (reader) => {
      const rows = await prepared<Reader, unknown[]>(reader, shape, build)({});
      expect(rows).toStrictEqual(await build(reader));
      expect(rows.length > 0).toBe(shape !== 'no rows');
    });
  },
);

test('drizzle keeps the fields of a prepared query, and who maps its rows, where we look', async () => {
  const database = await openRegistryForTest();

  await database.read(async (reader) => {
    expect(QUERIES['a whole table'](reader).prepare()).toMatchObject({
      fields: expect.arrayContaining([{ path: ['key'], field: reader.tables.claims.key }]),
      joinsNotNullableMap: { claims: true },
      customResultMapper: undefined,
    });
  });
});
