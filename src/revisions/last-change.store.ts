import { inArray, max } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { preparedQuery } from '../db/prepared-query.js';

const selectLastRevision = preparedQuery(({ tables: { revisions }, queries }) =>
  queries
    .select({ at: revisions.acceptedAt })
    .from(revisions)
    .where(
      inArray(revisions.number, queries.select({ last: max(revisions.number) }).from(revisions)),
    ),
);
const selectLastParty = preparedQuery(({ tables: { parties }, queries }) =>
  queries.select({ at: max(parties.updatedAt) }).from(parties),
);
const selectLastResolution = preparedQuery(({ tables: { resolutions }, queries }) =>
  queries.select({ at: max(resolutions.updatedAt) }).from(resolutions),
);

/**
 * When the registry last changed; null if it is empty. One moment serves for every response, because any fact can show
 * up in many places: a vote on a resolution appears in every claim that cites it.
 */
export async function findLastChange(reader: Reader): Promise<Date | null> {
  const rows = [
    ...(await selectLastRevision(reader, {})),
    ...(await selectLastParty(reader, {})),
    ...(await selectLastResolution(reader, {})),
  ];
  const last = rows
    .flatMap(({ at }) => at ?? [])
    .sort()
    .at(-1);
  return last === undefined ? null : new Date(last);
}
