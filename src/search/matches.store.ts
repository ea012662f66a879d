import { desc } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { type ClaimFilter, filterClaims, filterStatements } from '../db/filters.js';
import { resolveFilter } from '../parties/filter-references.store.js';

export const HIT_TYPES = ['statement', 'claim'] as const;
export type HitType = (typeof HIT_TYPES)[number];

/** What statements and claims are searched for: see `typesOf` for the filters that describe claims. */
export interface SearchFilter extends ClaimFilter {
  type?: HitType | undefined;
}

/** Statements and claims that pass a filter, by their numbers, newest first. */
export interface Matches {
  statements: number[];
  claims: number[];
}

/** How many of the newest statements, and of the newest claims, a search ranks and counts. */
export const RANKED_HITS = 500;

/** @throws UnknownReferenceError */
export async function findNewestMatches(reader: Reader, given: SearchFilter): Promise<Matches> {
  const types = typesOf(given);
  const filter = await resolveFilter(reader, given);
  return {
    statements: types.includes('statement') ? await listStatementNumbers(reader, filter) : [],
    claims: types.includes('claim') ? await listClaimNumbers(reader, filter) : [],
  };
}

/**
 * What a filter finds: both types, unless it names one. A filter that describes a claim finds claims; only if statements
 * are asked for by `type` does it find the statements that make such a claim.
 */
export function typesOf(filter: SearchFilter): readonly HitType[] {
  const { type, kind, about, role, resolution, modality, statement } = filter;
  if (type) return [type];
  return (kind ?? about ?? role ?? resolution ?? modality ?? statement) ? ['claim'] : HIT_TYPES;
}

async function listStatementNumbers(reader: Reader, filter: SearchFilter): Promise<number[]> {
  const { statements } = reader.tables;
  const rows = await reader.queries
    .select({ number: statements.number })
    .from(statements)
    .where(await filterStatements(reader, filter))
    .orderBy(desc(statements.issuedOn), desc(statements.number))
    .limit(RANKED_HITS);
  return rows.map(({ number }) => number);
}

async function listClaimNumbers(reader: Reader, filter: SearchFilter): Promise<number[]> {
  const { claims } = reader.tables;
  const rows = await reader.queries
    .select({ number: claims.number })
    .from(claims)
    .where(await filterClaims(reader, filter))
    .orderBy(desc(claims.statementNumber), desc(claims.number))
    .limit(RANKED_HITS);
  return rows.map(({ number }) => number);
}
