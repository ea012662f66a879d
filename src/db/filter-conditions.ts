import {
  type AnyColumn,
  and,
  between,
  eq,
  exists,
  gte,
  inArray,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import {
  type ClaimKind,
  DEFAULT_CAPACITY,
  type PartyRole,
  type SignatoryRole,
} from '../domain/vocabulary.js';
import type { Reader } from './database.js';
import { findLanguages } from './languages.js';
import { type DerivedStatements, findDerivedStatements } from './memberships.js';
import type { Filter } from './search.js';
import type { Tables } from './tables.js';

/** Values of which any may match. Not empty. */
export type AnyOf<Value> = readonly Value[];

/** Groups of values; one of each group must match. */
export type AllOf<Value> = readonly AnyOf<Value>[];

/** When what is listed was last changed: ISO 8601 moments, inclusive. */
export interface UpdateFilter {
  updatedFrom?: string | undefined;
  updatedTo?: string | undefined;
}

/** Who signed, and how. */
export interface SigningFilter {
  /** The codes of parties that signed the statement. */
  signatory?: AllOf<string> | undefined;
  /** The roles in which these parties, or any party, stand on the statement. By default, they signed for themselves. */
  capacity?: AnyOf<SignatoryRole> | undefined;
  /** Whether these parties also signed what a group signed of which they were members on that day. */
  derived?: boolean | undefined;
}

/** The equality of a single value lets the database read an index in its order. */
export function isOneOf(column: AnyColumn, values: AnyOf<string | number>): SQL {
  const [value, ...others] = values;
  return value !== undefined && others.length === 0
    ? eq(column, value)
    : inArray(column, [...values]);
}

/**
 * Statements on which one of each group of parties stands in the capacity; without parties, statements on which any does.
 *
 * @param column the number of the listed row's statement
 */
export async function signedBy(
  reader: Reader,
  column: AnyColumn,
  { signatory, capacity, derived }: SigningFilter,
): Promise<Filter[]> {
  const filters: Filter[] = [];
  for (const codes of signatory ?? (capacity ? [undefined] : [])) {
    const statements = codes && derived ? await findDerivedStatements(reader, codes) : [];
    const isParty =
      codes &&
      or(
        isOneOf(reader.tables.signatories.partyCode, codes),
        ...statements.map((one) => isSignedByGroup(reader, one)),
      );
    filters.push(standingOn(reader, column, isParty, capacity ?? DEFAULT_CAPACITY));
  }
  return filters;
}

function isSignedByGroup(
  { tables: { signatories } }: Reader,
  { group, first, last }: DerivedStatements,
): SQL | undefined {
  return and(eq(signatories.partyCode, group), between(signatories.statementNumber, first, last));
}

function standingOn(
  { tables: { signatories }, queries }: Reader,
  column: AnyColumn,
  isOneOfParties: SQL | undefined,
  capacity: AnyOf<SignatoryRole>,
): Filter {
  const isParty = and(isOneOfParties, isOneOf(signatories.role, capacity));
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

/**
 * Statements in one of the languages.
 *
 * @param column the number of the listed row's statement
 */
export async function writtenIn(
  reader: Reader,
  column: AnyColumn,
  languages: AnyOf<string>,
): Promise<Filter> {
  const { statements } = reader.tables;
  const tags = await findLanguages(reader, languages);
  // If there are none, the index knows it of the languages themselves.
  return ofStatement(
    reader,
    column,
    isOneOf(statements.language, tags.length > 0 ? tags : languages),
  );
}

/** Statements that were last changed within a period. @param column the number of the listed row's statement */
export function updatedWithin(reader: Reader, column: AnyColumn, filter: UpdateFilter): Filter[] {
  const isWithin = isUpdatedWithin(reader.tables.statements.updatedAt, filter);
  return isWithin ? [ofStatement(reader, column, isWithin)] : [];
}

export function isUpdatedWithin(
  updatedAt: AnyColumn,
  { updatedFrom, updatedTo }: UpdateFilter,
): SQL | undefined {
  return and(
    updatedFrom === undefined ? undefined : gte(updatedAt, updatedFrom),
    updatedTo === undefined ? undefined : lte(updatedAt, updatedTo),
  );
}

/** Statements whose own row meets a condition. @param column the number of the listed row's statement */
function ofStatement(
  { tables: { statements }, queries }: Reader,
  column: AnyColumn,
  condition: SQL,
): Filter {
  const select = queries.select({ number: statements.number }).from(statements);
  return {
    column,
    values: select.where(condition).getSQL(),
    perRow:
      column === statements.number
        ? condition
        : exists(
            queries
              .select({ one: sql`1` })
              .from(statements)
              .where(and(condition, eq(statements.number, column))),
          ),
  };
}

/** Claims whose own row meets a condition. */
export function having({ tables: { claims }, queries }: Reader, condition: SQL): Filter {
  const select = queries.select({ number: claims.number }).from(claims);
  return { column: claims.number, values: select.where(condition).getSQL(), perRow: condition };
}

/** Claims that name one of the parties, or any party, in one of the roles, or any role. */
export function naming(
  reader: Reader,
  codes: AnyOf<string> | undefined,
  roles: AnyOf<PartyRole> | undefined,
): Filter {
  const { claimParties } = reader.tables;
  const isNamed = and(
    codes && isOneOf(claimParties.partyCode, codes),
    roles && isOneOf(claimParties.role, roles),
  );
  return ofClaim(reader, claimParties, isNamed);
}

/** Claims that cite one of the resolutions. */
export function citing(reader: Reader, ids: AnyOf<string>): Filter {
  const { citations } = reader.tables;
  return ofClaim(reader, citations, isOneOf(citations.resolutionId, ids));
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

interface ClaimConditions {
  kind: AnyOf<ClaimKind> | undefined;
  about: AnyOf<string> | undefined;
  resolution: AnyOf<string> | undefined;
}

/** Statements with one claim that meets all conditions. */
export function makingClaim(
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
    kind && isOneOf(claims.kind, kind),
    about && isOneOf(claimParties.partyCode, about),
    resolution && isOneOf(citations.resolutionId, resolution),
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
