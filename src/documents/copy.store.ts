import { asc, desc, eq, gt, lt } from 'drizzle-orm';
import { chunks, ROWS_IN_MEMORY, readInChunks } from '../db/chunks.js';
import type { Reader, Writer } from '../db/database.js';
import { anchorAccepted } from './check.js';
import type { StatementDocument } from './document.js';
import { makePastRows } from './past-rows.store.js';
import { hasAnyStatement } from './revision-log.store.js';
import { writeRows } from './save.store.js';

export type Copied =
  | { outcome: 'copied'; statements: number; revisions: number }
  /** `from` has no revisions, or `to` has data. */
  | { outcome: 'refused'; reason: 'no-revisions' | 'not-empty' };

/**
 * Copies a registry into an empty database of either kind. Parties with their names and members, resolutions, votes, revisions and (optionally) keys
 * are copied row by row; statements, and what filters ask of their past, are rebuilt from the documents of their revisions.
 */
export async function copyRegistry(
  from: Reader,
  to: Writer,
  keys: 'with-keys' | 'without-keys' = 'with-keys',
): Promise<Copied> {
  if (!(await hasAnyStatement(from))) return { outcome: 'refused', reason: 'no-revisions' };
  if (!(await isEmpty(to))) return { outcome: 'refused', reason: 'not-empty' };
  await copyReferences(from, to);
  if (keys === 'with-keys') await copyKeys(from, to);
  const revisions = await copyRevisions(from, to);
  const statements = await copyStatements(from, to);
  for (let { last, count } = await makePastRows(to, 0); count > 0; ) {
    ({ last, count } = await makePastRows(to, last));
  }
  return { outcome: 'copied', revisions, statements };
}

async function isEmpty({ tables, queries }: Reader): Promise<boolean> {
  for (const table of [tables.revisions, tables.parties, tables.resolutions, tables.apiKeys]) {
    if ((await queries.$count(table)) > 0) return false;
  }
  return true;
}

/** The tables that are copied row by row, in the order of their references. */
const COPIED_TABLES = [
  'parties',
  'partyNames',
  'memberships',
  'resolutions',
  'resolutionSponsors',
  'resolutionTerms',
  'votes',
] as const;

async function copyReferences(from: Reader, to: Writer): Promise<void> {
  for (const table of COPIED_TABLES) {
    const rows = await from.queries.select().from(from.tables[table]);
    for await (const chunk of chunks(rows)) await to.queries.insert(to.tables[table]).values(chunk);
  }
}

async function copyKeys(from: Reader, to: Writer): Promise<void> {
  const keys = await from.queries
    .select()
    .from(from.tables.apiKeys)
    .orderBy(asc(from.tables.apiKeys.number));
  for (const { number: _, ...key } of keys) await to.queries.insert(to.tables.apiKeys).values(key);
}

async function copyRevisions(from: Reader, to: Writer): Promise<number> {
  const { revisions } = from.tables;
  const rows = readInChunks((after) =>
    from.queries
      .select()
      .from(revisions)
      .where(gt(revisions.number, after))
      .orderBy(asc(revisions.number))
      .limit(ROWS_IN_MEMORY),
  );
  let count = 0;
  for await (const row of rows) {
    await to.queries.insert(to.tables.revisions).values(row);
    count += 1;
  }
  return count;
}

async function copyStatements(from: Reader, to: Writer): Promise<number> {
  const { statements, revisions } = from.tables;
  // In descending order, because the statements of a day get descending numbers: they keep their order.
  const rows = readInChunks((after) =>
    from.queries
      .select({
        number: statements.number,
        revision: statements.revision,
        document: revisions.document,
      })
      .from(statements)
      .innerJoin(revisions, eq(revisions.number, statements.revision))
      .where(after === 0 ? undefined : lt(statements.number, after))
      .orderBy(desc(statements.number))
      .limit(ROWS_IN_MEMORY),
  );
  let count = 0;
  for await (const { revision, document } of rows) {
    // Revisions are immutable, so their documents have the type with which they were accepted.
    await writeRows(to, anchorAccepted(document as StatementDocument), revision);
    count += 1;
  }
  return count;
}
