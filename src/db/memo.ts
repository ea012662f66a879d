import { desc, eq } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { RevisionType } from '../domain/vocabulary.js';
import type { Memo, Reader } from './database.js';
import { type Placeholders, preparedQuery } from './prepared-query.js';

export interface MemoOptions<Row> {
  /** The only type of resource that the aggregate depends on; by default, it depends on all. */
  of?: RevisionType;
  /** How many rows the result counts as, if its rows are large. */
  sizeOf?: (rows: readonly Row[]) => number;
}

/** All remembered results together have at most this many rows, about 10 MB. */
const MAX_ROWS = 100_000;

export function createMemo(): Memo {
  return new LRUCache({
    maxSize: MAX_ROWS,
    sizeCalculation: (rows) => rows.length + 1,
    fetchMethod: (_key, _stale, { context: compute }) => compute(),
    // Requests that wait for a result get it even if it was evicted in the meantime.
    ignoreFetchAbort: true,
  });
}

/**
 * The result of an expensive aggregate, computed once until something changes that it depends on. Requests that arrive
 * during the computation wait for the same result.
 *
 * The latest revision identifies the state of the registry, because every change appends one in the same transaction.
 * It is read in the snapshot that the aggregate is computed on, so a result is never remembered for a state it doesn't
 * show, whichever node or replica the change comes from.
 *
 * @param key identifies the aggregate, including everything it depends on except the content of the registry
 */
export async function memoise<Row extends object>(
  reader: Reader,
  key: string,
  compute: () => Promise<readonly Row[]>,
  { of, sizeOf }: MemoOptions<Row> = {},
): Promise<readonly Row[]> {
  const { memo } = reader;
  // What a transaction sees of its own writes may never be committed.
  if (!memo) return compute();
  const [latest] = of
    ? await selectLatestRevisionOf(reader, { type: of })
    : await selectLatestRevision(reader, {});
  const rows = await memo.fetch(JSON.stringify([latest, key]), {
    context: compute,
    ...(sizeOf && {
      sizeCalculation: (rows: readonly object[]) => 1 + Math.ceil(sizeOf(rows as readonly Row[])),
    }),
  });
  return rows as readonly Row[];
}

/** The time tells apart two histories with the same numbers, which a failover to a lagging standby can leave. */
const selectLatestRevision = preparedQuery(({ tables: { revisions }, queries }) =>
  queries
    .select({ number: revisions.number, acceptedAt: revisions.acceptedAt })
    .from(revisions)
    .orderBy(desc(revisions.number))
    .limit(1),
);

const selectLatestRevisionOf = preparedQuery(
  ({ tables: { revisions }, queries }, { type }: Placeholders<{ type: RevisionType }>) =>
    queries
      .select({ number: revisions.number, acceptedAt: revisions.acceptedAt })
      .from(revisions)
      .where(eq(revisions.type, type))
      .orderBy(desc(revisions.number))
      .limit(1),
);
