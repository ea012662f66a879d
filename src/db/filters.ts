import { type AnyColumn, and, eq, exists, gt, gte, lte, type SQL, sql } from 'drizzle-orm';
import type { ClaimKind, Modality, PartyRole } from '../domain/vocabulary.js';
import type { Reader } from './database.js';
import { statementsBetween } from './list-order.js';
import type { Filter } from './search.js';
import type { Tables } from './tables.js';

/** What a claim is asked for. One claim must meet all of it. */
export interface ClaimConditions {
  kind?: ClaimKind | undefined;
  modality?: Modality | undefined;
  /** The code of a party that the claim names. */
  about?: string | undefined;
  /** The role in which the claim names that party, or any. */
  role?: PartyRole | undefined;
  /** The id of a resolution that the claim cites. */
  resolution?: string | undefined;
}

export interface StatementFilter extends Pick<ClaimConditions, 'kind' | 'about' | 'resolution'> {
  /** The codes of parties that all signed the statement. */
  signatory?: string[] | undefined;
  /** ISO 8601, inclusive. Statements of unknown date meet neither bound. */
  issuedFrom?: string | undefined;
  issuedTo?: string | undefined;
  /** Words that title and text together contain. */
  q?: string | undefined;
}

export interface ClaimFilter extends ClaimConditions {
  /** The code of a party that signed the statement. */
  signatory?: string | undefined;
  /** The id of the statement. */
  statement?: string | undefined;
  issuedFrom?: string | undefined;
  issuedTo?: string | undefined;
  /** Words that the quote contains. */
  q?: string | undefined;
}

/** A filter with more values than these is checked row by row. */
const FEW_VALUES = 1_000;

/** The condition on rows of `statements` that pass a filter; undefined if it is empty. */
export async function filterStatements(
  reader: Reader,
  { signatory = [], kind, about, resolution, issuedFrom, issuedTo, q }: StatementFilter,
): Promise<SQL | undefined> {
  const { statements } = reader.tables;
  const filters = [
    ...signatory.map((code) => signedBy(reader, statements.number, code)),
    ...((kind ?? about ?? resolution) ? [makingClaim(reader, { kind, about, resolution })] : []),
    ...(q === undefined ? [] : [reader.search.filter('statements', q)]),
  ];
  const isDated = issuedFrom !== undefined || issuedTo !== undefined;
  return and(
    isDated ? gt(statements.issuedOn, '') : undefined,
    issuedFrom === undefined ? undefined : gte(statements.issuedOn, issuedFrom),
    issuedTo === undefined ? undefined : lte(statements.issuedOn, issuedTo),
    ...(await toConditions(reader, filters)),
  );
}

/** The condition on rows of `claims` that pass a filter; undefined if it is empty. */
export async function filterClaims(
  reader: Reader,
  { kind, modality, about, role, resolution, signatory, statement, ...rest }: ClaimFilter,
): Promise<SQL | undefined> {
  const { claims, statements } = reader.tables;
  const { issuedFrom, issuedTo, q } = rest;
  const filters = [
    ...(kind === undefined ? [] : [having(reader, eq(claims.kind, kind))]),
    ...(modality === undefined ? [] : [having(reader, eq(claims.modality, modality))]),
    ...(signatory === undefined ? [] : [signedBy(reader, claims.statementNumber, signatory)]),
    ...((about ?? role) ? [naming(reader, about, role)] : []),
    ...(resolution === undefined ? [] : [citing(reader, resolution)]),
    ...(q === undefined ? [] : [reader.search.filter('claims', q)]),
  ];
  const numberOfStatement = reader.queries
    .select({ number: statements.number })
    .from(statements)
    .where(eq(statements.id, statement ?? ''));
  const isDated = issuedFrom !== undefined || issuedTo !== undefined;
  const { first, last } = statementsBetween(issuedFrom, issuedTo);
  return and(
    statement === undefined ? undefined : sql`${claims.statementNumber} = (${numberOfStatement})`,
    isDated
      ? and(gte(claims.statementNumber, first), lte(claims.statementNumber, last))
      : undefined,
    ...(await toConditions(reader, filters)),
  );
}

/**
 * Picks the cheaper form of each filter. A database that finds few values reads the list from them, through the IN of a
 * subquery. Reading many values first would be wasted on a page of 50: there, the list is read in its order, and each
 * row is checked. SQLite doesn't make this choice by itself.
 */
async function toConditions(reader: Reader, filters: readonly Filter[]): Promise<SQL[]> {
  const conditions: SQL[] = [];
  for (const { column, values, perRow } of filters) {
    const first = sql`(${values} limit ${sql.raw(String(FEW_VALUES + 1))}) as first_values`;
    const [counted] = await reader.queries.select({ count: sql`count(*)` }).from(first);
    const isFew = Number(counted?.count) <= FEW_VALUES;
    conditions.push(isFew ? sql`${column} in (${values})` : perRow);
  }
  return conditions;
}

/** Statements that a party signed, in any role. @param column the number of the listed row's statement */
function signedBy({ tables: { signatories }, queries }: Reader, column: AnyColumn, code: string) {
  const isParty = eq(signatories.partyCode, code);
  const select = queries.select({ number: signatories.statementNumber }).from(signatories);
  return {
    column,
    values: select.where(isParty).getSQL(),
    perRow: exists(
      queries
        .select({ one: sql`1` })
        .from(signatories)
        .where(and(isParty, eq(signatories.statementNumber, column))),
    ),
  };
}

/** Claims whose own row meets a condition. */
function having({ tables: { claims }, queries }: Reader, condition: SQL): Filter {
  const select = queries.select({ number: claims.number }).from(claims);
  return { column: claims.number, values: select.where(condition).getSQL(), perRow: condition };
}

/** Claims that name a party, or any party in a role. */
function naming(reader: Reader, about: string | undefined, role: PartyRole | undefined): Filter {
  const { claimParties } = reader.tables;
  const isNamed = and(
    about === undefined ? undefined : eq(claimParties.partyCode, about),
    role === undefined ? undefined : eq(claimParties.role, role),
  );
  return ofClaim(reader, claimParties, isNamed);
}

/** Claims that cite a resolution. */
function citing(reader: Reader, resolution: string): Filter {
  const { citations } = reader.tables;
  return ofClaim(reader, citations, eq(citations.resolutionId, resolution));
}

/** Claims to which a row of another table belongs that meets a condition. */
function ofClaim(
  { tables: { claims }, queries }: Reader,
  table: Tables['claimParties'] | Tables['citations'],
  condition: SQL | undefined,
): Filter {
  const isOfClaim = and(
    eq(table.claimNumber, claims.number),
    eq(table.statementNumber, claims.statementNumber),
  );
  const select = queries.select({ number: table.claimNumber }).from(table);
  return {
    column: claims.number,
    values: select.where(condition).getSQL(),
    perRow: exists(queries.select({ one: sql`1` }).from(table).where(and(condition, isOfClaim))),
  };
}

/** Statements with one claim that meets all conditions. */
function makingClaim(
  { tables, queries }: Reader,
  { kind, about, resolution }: ClaimConditions,
): Filter {
  const { statements, claims, claimParties, citations } = tables;
  const matching = (column: SQL) => {
    const select = queries.select({ number: column }).from(claims).$dynamic();
    if (about !== undefined) {
      select.innerJoin(claimParties, eq(claimParties.claimNumber, claims.number));
    }
    if (resolution !== undefined) {
      select.innerJoin(citations, eq(citations.claimNumber, claims.number));
    }
    return select;
  };
  const isMet = and(
    kind === undefined ? undefined : eq(claims.kind, kind),
    about === undefined ? undefined : eq(claimParties.partyCode, about),
    resolution === undefined ? undefined : eq(citations.resolutionId, resolution),
  );
  const { number } = statements;
  const isOfStatement = and(
    eq(claims.statementNumber, number),
    // The indexes of these tables begin with the party or resolution, then the statement.
    about === undefined ? undefined : eq(claimParties.statementNumber, number),
    resolution === undefined ? undefined : eq(citations.statementNumber, number),
  );
  return {
    column: number,
    values: matching(sql`${claims.statementNumber}`).where(isMet).getSQL(),
    perRow: exists(matching(sql`1`).where(and(isMet, isOfStatement))),
  };
}
