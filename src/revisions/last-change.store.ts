import { inArray, max } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { prepared } from '../db/prepared.js';

/**
 * When the registry last changed. One moment serves for all that it answers, since any fact can show in many places:
 * a vote on a resolution, in every claim that cites it.
 */
export async function findLastChange(reader: Reader): Promise<Date | null> {
  const [revision] = await prepared(reader, 'last revision', ({ tables: { revisions }, queries }) =>
    queries
      .select({ at: revisions.acceptedAt })
      .from(revisions)
      .where(
        inArray(revisions.number, queries.select({ last: max(revisions.number) }).from(revisions)),
      ),
  )({});
  const [party] = await prepared(reader, 'last party', ({ tables: { parties }, queries }) =>
    queries.select({ at: max(parties.updatedAt) }).from(parties),
  )({});
  const [resolution] = await prepared(
    reader,
    'last resolution',
    ({ tables: { resolutions }, queries }) =>
      queries.select({ at: max(resolutions.updatedAt) }).from(resolutions),
  )({});
  const moments = [revision?.at, party?.at, resolution?.at].filter((at) => typeof at === 'string');
  const last = moments.sort().at(-1);
  return last === undefined ? null : new Date(last);
}
