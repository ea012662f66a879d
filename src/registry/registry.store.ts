import { asc, count, ne, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { memoise } from '../db/memo.js';
import { preparedQuery } from '../db/prepared-query.js';

export interface RegistryCounts {
  statements: number;
  claims: number;
  parties: number;
  resolutions: number;
}

/** How many resources of each kind the registry has. */
export async function countResources(reader: Reader): Promise<RegistryCounts> {
  const [texts] = await memoise(reader, 'registry-counts', async () => [
    {
      statements: await one(countStatements(reader, {})),
      claims: await one(countClaims(reader, {})),
    },
  ]);
  return {
    statements: texts?.statements ?? 0,
    claims: texts?.claims ?? 0,
    parties: await one(countParties(reader, {})),
    resolutions: await one(countResolutions(reader, {})),
  };
}

/** When the registry accepted its first revision (ISO 8601); null if it has none. */
export async function findFirstChange(reader: Reader): Promise<string | null> {
  const [first] = await selectFirstRevision(reader, {});
  return first?.at ?? null;
}

const selectFirstRevision = preparedQuery(({ tables: { revisions }, queries }) =>
  queries
    .select({ at: revisions.acceptedAt })
    .from(revisions)
    .orderBy(asc(revisions.number))
    .limit(1),
);

/** How many statements were issued in each year, in order; those of unknown date are left out. */
export function countStatementsByYear(
  reader: Reader,
): Promise<readonly { year: string; count: number }[]> {
  return memoise(reader, 'statements-by-year', () => selectYears(reader, {}), { of: 'statement' });
}

const selectYears = preparedQuery(({ tables: { statements }, queries }) => {
  const year = sql<string>`substr(${statements.issuedOn}, 1, 4)`;
  return queries
    .select({ year: year.as('year'), count: count() })
    .from(statements)
    .where(ne(statements.issuedOn, ''))
    .groupBy(sql`year`)
    .orderBy(asc(sql`year`));
});

async function one(rows: Promise<{ count: number }[]>): Promise<number> {
  const [row] = await rows;
  return row?.count ?? 0;
}

const countStatements = preparedQuery(({ tables: { statements }, queries }) =>
  queries.select({ count: count() }).from(statements),
);
const countClaims = preparedQuery(({ tables: { claims }, queries }) =>
  queries.select({ count: count() }).from(claims),
);
const countParties = preparedQuery(({ tables: { parties }, queries }) =>
  queries.select({ count: count() }).from(parties),
);
const countResolutions = preparedQuery(({ tables: { resolutions }, queries }) =>
  queries.select({ count: count() }).from(resolutions),
);
