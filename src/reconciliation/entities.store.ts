import { and, asc, countDistinct, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { memoise } from '../db/memo.js';
import { findPartyCodes } from '../db/party-names.js';
import { holds } from '../db/search.js';
import { toResolutionId } from '../domain/symbol.js';
import { partyColumns } from '../parties/parties.store.js';
import { findResolutions } from '../resolutions/resolutions.store.js';
import { countSigned } from '../signatories/signatories.store.js';
import type { KnownTitle } from './find-titles.js';
import type { KnownParty } from './name-index.js';
import type { PartyFacts, ResolutionFacts } from './properties.js';

/** What can be matched: a party or a resolution. */
export type Entity =
  | { type: 'party'; facts: PartyFacts }
  | { type: 'resolution'; facts: ResolutionFacts };

/** All parties, with everything that they are called. */
export function listKnownParties({ tables, queries }: Reader): Promise<KnownParty[]> {
  return queries
    .select(partyColumns(tables))
    .from(tables.parties)
    .orderBy(asc(tables.parties.code));
}

/**
 * The parties with any of these codes, and the resolutions with any of these ids or symbols, by what was given.
 *
 * @param isCounted whether to count statements and claims; otherwise the counts are 0
 */
export async function findEntities(
  reader: Reader,
  given: readonly string[],
  isCounted: boolean,
): Promise<Map<string, Entity>> {
  const searched = given.filter((one) => !/\p{Cc}/u.test(one));
  const codes = await findPartyCodes(reader, searched);
  const parties = await findPartyFacts(reader, [...new Set(codes.values())], isCounted);
  const others = searched.filter((one) => !codes.has(one)).map(toResolutionId);
  const resolutions = await findResolutionFacts(reader, [...new Set(others)], isCounted);
  const entities = new Map<string, Entity>([
    ...parties.map((facts): [string, Entity] => [facts.code, { type: 'party', facts }]),
    ...resolutions.map((facts): [string, Entity] => [facts.id, { type: 'resolution', facts }]),
  ]);
  return new Map(
    given.flatMap((one) => {
      const entity = entities.get(codes.get(one) ?? toResolutionId(one));
      return entity ? [[one, entity]] : [];
    }),
  );
}

async function findPartyFacts(
  reader: Reader,
  codes: string[],
  isCounted: boolean,
): Promise<PartyFacts[]> {
  if (codes.length === 0) return [];
  const { tables, queries } = reader;
  const { parties, claimParties } = tables;
  const rows = await queries
    .select(partyColumns(tables))
    .from(parties)
    .where(inArray(parties.code, codes));
  if (!isCounted) return rows.map((row) => ({ ...row, statementCount: 0, claimCount: 0 }));
  const signed = await countSigned(reader);
  const about = await queries
    .select({ code: claimParties.partyCode, count: countDistinct(claimParties.claimNumber) })
    .from(claimParties)
    .where(inArray(claimParties.partyCode, codes))
    .groupBy(claimParties.partyCode);
  const claims = new Map(about.map(({ code, count }) => [code, count]));
  return rows.map((row) => ({
    ...row,
    statementCount: signed.get(row.code) ?? 0,
    claimCount: claims.get(row.code) ?? 0,
  }));
}

async function findResolutionFacts(
  reader: Reader,
  ids: string[],
  isCounted: boolean,
): Promise<ResolutionFacts[]> {
  if (ids.length === 0) return [];
  const found = await findResolutions(reader, ids);
  if (!isCounted) return found.map((one) => ({ ...one, statementCount: 0, claimCount: 0 }));
  const { citations } = reader.tables;
  const rows = await reader.queries
    .select({
      id: citations.resolutionId,
      statementCount: countDistinct(citations.statementNumber),
      claimCount: countDistinct(citations.claimNumber),
    })
    .from(citations)
    .where(inArray(citations.resolutionId, ids))
    .groupBy(citations.resolutionId);
  const counts = new Map(rows.map(({ id, ...count }) => [id, count]));
  return found.map((one) => ({ statementCount: 0, claimCount: 0, ...one, ...counts.get(one.id) }));
}

/** What texts are compared with, as JSON for a worker thread. It is read once until it changes. */
export async function readNames(
  reader: Reader,
  withTitles: boolean,
): Promise<{ parties: string; titles: string }> {
  const read = async (type: 'party' | 'resolution', list: () => Promise<object[]>) => {
    const [row] = await memoise(
      reader,
      `names of each ${type}`,
      async () => [{ json: JSON.stringify(await list()) }],
      { of: type, sizeOf: ([names]) => (names?.json.length ?? 0) / CHARACTERS_A_ROW },
    );
    return row?.json ?? '[]';
  };
  return {
    parties: await read('party', () => listKnownParties(reader)),
    titles: withTitles ? await read('resolution', () => listTitles(reader)) : '[]',
  };
}

/** How many characters count as a row of the remembered results. */
const CHARACTERS_A_ROW = 100;

/** The titles of all resolutions, newest first. */
function listTitles({ tables: { resolutions }, queries }: Reader): Promise<KnownTitle[]> {
  const { id, title, decidedOn } = resolutions;
  return queries
    .select({ id, title: sql<string>`${title}` })
    .from(resolutions)
    .where(isNotNull(title))
    .orderBy(desc(decidedOn), desc(id));
}

/** The ids of the newest resolutions in whose symbol or title the words occur. */
export async function listIdsByTitle(
  { tables: { resolutions }, queries }: Reader,
  words: string,
  limit: number,
): Promise<string[]> {
  const rows = await queries
    .select({ id: resolutions.id })
    .from(resolutions)
    .where(and(eq(resolutions.known, true), holds(resolutions.searchText, words)))
    .orderBy(desc(resolutions.decidedOn), desc(resolutions.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}
