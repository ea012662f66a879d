import { asc, between, gt } from 'drizzle-orm';
import { readInChunks } from '../db/chunks.js';
import type { Reader } from '../db/database.js';

/** Reads parties, resolutions and revisions, in the order of their keys. */

const RESOLUTIONS_IN_MEMORY = 100;
const REVISIONS_IN_MEMORY = 1_000;

export async function* readParties({ tables: { parties }, queries }: Reader) {
  yield* await queries.select().from(parties).orderBy(asc(parties.code));
}

export async function* readMemberships({ tables: { memberships }, queries }: Reader) {
  const { groupCode, position } = memberships;
  yield* await queries.select().from(memberships).orderBy(asc(groupCode), asc(position));
}

/** Chunks of resolutions by their ids. */
async function* readResolutionChunks({ tables: { resolutions }, queries }: Reader) {
  let last: string | undefined;
  do {
    const rows = await queries
      .select()
      .from(resolutions)
      .where(last === undefined ? undefined : gt(resolutions.id, last))
      .orderBy(asc(resolutions.id))
      .limit(RESOLUTIONS_IN_MEMORY);
    if (rows.length > 0) yield rows;
    last = rows.at(-1)?.id;
  } while (last !== undefined);
}

export async function* readResolutions(reader: Reader) {
  for await (const rows of readResolutionChunks(reader)) yield* rows;
}

/** What resolutions have in another table. */
async function* readOfResolutions<T>(
  reader: Reader,
  read: (first: string, last: string) => Promise<T[]>,
) {
  for await (const rows of readResolutionChunks(reader)) {
    yield* await read(rows[0]?.id ?? '', rows.at(-1)?.id ?? '');
  }
}

export function readSponsors(reader: Reader) {
  const { resolutionId, position, partyCode } = reader.tables.resolutionSponsors;
  return readOfResolutions(reader, (first, last) =>
    reader.queries
      .select({ resolutionId, position, partyCode })
      .from(reader.tables.resolutionSponsors)
      .where(between(resolutionId, first, last))
      .orderBy(asc(resolutionId), asc(position)),
  );
}

export function readTerms(reader: Reader) {
  const { resolutionId, kind, position, term } = reader.tables.resolutionTerms;
  return readOfResolutions(reader, (first, last) =>
    reader.queries
      .select({ resolutionId, kind, position, term })
      .from(reader.tables.resolutionTerms)
      .where(between(resolutionId, first, last))
      .orderBy(asc(resolutionId), asc(kind), asc(position)),
  );
}

export function readVotes(reader: Reader) {
  const { resolutionId, partyCode, vote } = reader.tables.votes;
  return readOfResolutions(reader, (first, last) =>
    reader.queries
      .select({ resolutionId, partyCode, vote })
      .from(reader.tables.votes)
      .where(between(resolutionId, first, last))
      .orderBy(asc(resolutionId), asc(partyCode)),
  );
}

export function readRevisions({ tables: { revisions }, queries }: Reader) {
  const { number, type, resourceId, action, acceptedAt, author, sha256 } = revisions;
  return readInChunks((after) =>
    queries
      .select({ number, type, resourceId, action, acceptedAt, author, sha256 })
      .from(revisions)
      .where(gt(number, after))
      .orderBy(asc(number))
      .limit(REVISIONS_IN_MEMORY),
  );
}
