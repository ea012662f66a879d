import {
  type AnyColumn,
  and,
  between,
  eq,
  exists,
  gt,
  gte,
  inArray,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { parseQuery } from '../domain/search-query.js';
import {
  type ClaimKind,
  DEFAULT_CAPACITY,
  type Modality,
  type PartyRole,
  type SignatoryRole,
} from '../domain/vocabulary.js';
import type { Reader } from './database.js';
import { findLanguages } from './languages.js';
import { statementsBetween } from './list-order.js';
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

/** What claims and statements are both asked for. */
interface CommonFilter extends UpdateFilter {
  /** The codes of parties that signed the statement. */
  signatory?: AllOf<string> | undefined;
  /** The roles in which these parties, or any party, stand on the statement. By default, they signed for themselves. */
  capacity?: AnyOf<SignatoryRole> | undefined;
  /** Whether these parties also signed what a group signed of which they were members on that day. */
  derived?: boolean | undefined;
  kind?: AnyOf<ClaimKind> | undefined;
  /** The codes of parties that a claim names. */
  about?: AllOf<string> | undefined;
  /** The ids of resolutions that a claim cites. */
  resolution?: AllOf<string> | undefined;
  /** ISO 8601, inclusive. Statements of unknown date meet neither bound. */
  issuedFrom?: string | undefined;
  issuedTo?: string | undefined;
  /** BCP 47: `zh` also stands for `zh-Hant`. */
  language?: AnyOf<string> | undefined;
  /** What title and text together, or the quote, contain. */
  q?: string | undefined;
}

export type StatementFilter = CommonFilter;

export interface ClaimFilter extends CommonFilter {
  modality?: AnyOf<Modality> | undefined;
  /** The roles in which the claim names the parties of `about`, or any party. */
  role?: AnyOf<PartyRole> | undefined;
  /** The ids of statements. */
  statement?: AnyOf<string> | undefined;
}

/** A filter with more values than these is checked row by row. */
const FEW_VALUES = 1_000;

/** What a search finds is passed with each of many queries if it is no more than this. */
const FEW_FOUND = 100;

/**
 * How the rows are chosen that a filter is for: read in the order of a list, from a cursor on; or by another condition of the
 * query, which leaves some thousands or only a few.
 */
export type Rows = 'listed' | 'chosen' | 'few';

/**
 * The condition on rows of `statements` that pass a filter; undefined if it is empty. One claim must be of the kind, name
 * the party and cite the resolution; with several groups of parties or resolutions, one for each combination of them.
 */
export async function filterStatements(
  reader: Reader,
  { kind, about, resolution, issuedFrom, issuedTo, language, q, ...rest }: StatementFilter,
  rows: Rows = 'listed',
): Promise<SQL | undefined> {
  const { statements } = reader.tables;
  const { updatedFrom, updatedTo, ...signing } = rest;
  const combinations = (about ?? [undefined]).flatMap((parties) =>
    (resolution ?? [undefined]).map((cited) => ({ kind, about: parties, resolution: cited })),
  );
  const filters = [
    ...(await signedBy(reader, statements.number, signing)),
    ...((kind ?? about ?? resolution)
      ? combinations.map((conditions) => makingClaim(reader, conditions))
      : []),
    ...(language === undefined ? [] : [await writtenIn(reader, statements.number, language)]),
    ...updatedWithin(reader, statements.number, { updatedFrom, updatedTo }),
    ...(q === undefined ? [] : [reader.search.filter('statements', parseQuery(q))]),
  ];
  const isDated = issuedFrom !== undefined || issuedTo !== undefined;
  return and(
    isDated ? gt(statements.issuedOn, '') : undefined,
    issuedFrom === undefined ? undefined : gte(statements.issuedOn, issuedFrom),
    issuedTo === undefined ? undefined : lte(statements.issuedOn, issuedTo),
    ...(await toConditions(reader, filters, rows)),
  );
}

/** The condition on rows of `claims` that pass a filter; undefined if it is empty. A claim must meet all of it. */
export async function filterClaims(
  reader: Reader,
  { kind, modality, about, role, resolution = [], statement, ...rest }: ClaimFilter,
  rows: Rows = 'listed',
): Promise<SQL | undefined> {
  const { claims, statements } = reader.tables;
  const { issuedFrom, issuedTo, updatedFrom, updatedTo, language, q, ...signing } = rest;
  const named = about ?? (role ? [undefined] : []);
  const filters = [
    ...(kind === undefined ? [] : [having(reader, isOneOf(claims.kind, kind))]),
    ...(modality === undefined ? [] : [having(reader, isOneOf(claims.modality, modality))]),
    ...(await signedBy(reader, claims.statementNumber, signing)),
    ...named.map((codes) => naming(reader, codes, role)),
    ...resolution.map((ids) => citing(reader, ids)),
    ...(language === undefined ? [] : [await writtenIn(reader, claims.statementNumber, language)]),
    ...updatedWithin(reader, claims.statementNumber, { updatedFrom, updatedTo }),
    ...(q === undefined ? [] : [reader.search.filter('claims', parseQuery(q))]),
  ];
  const numbersOfStatements = reader.queries
    .select({ number: statements.number })
    .from(statements)
    .where(isOneOf(statements.id, statement ?? []));
  const isDated = issuedFrom !== undefined || issuedTo !== undefined;
  const { first, last } = statementsBetween(issuedFrom, issuedTo);
  return and(
    statement === undefined ? undefined : inArray(claims.statementNumber, numbersOfStatements),
    isDated
      ? and(gte(claims.statementNumber, first), lte(claims.statementNumber, last))
      : undefined,
    ...(await toConditions(reader, filters, rows)),
  );
}

/** The equality of a single value lets the database read an index in its order. */
export function isOneOf(column: AnyColumn, values: AnyOf<string | number>): SQL {
  const [value, ...others] = values;
  return value !== undefined && others.length === 0
    ? eq(column, value)
    : inArray(column, [...values]);
}

/**
 * Picks the cheaper form of each filter. A database that finds few values reads the list from them, through the IN of a
 * subquery. Reading many values first would be wasted on a page of 50: there, the list is read in its order, and each
 * row is checked. SQLite doesn't make this choice by itself.
 */
export async function toConditions(
  reader: Reader,
  filters: readonly Filter[],
  rows: Rows = 'listed',
): Promise<SQL[]> {
  const conditions: SQL[] = [];
  for (const filter of filters) {
    if (rows === 'listed') conditions.push(await toListCondition(reader, filter));
    else conditions.push(await toRowCondition(reader, filter, rows));
  }
  return conditions;
}

async function toListCondition(
  reader: Reader,
  { column, values, firstValues = () => values, perRow }: Filter,
): Promise<SQL> {
  const most = FEW_VALUES + 1;
  const first = sql`(${firstValues(most)} limit ${sql.raw(String(most))}) as first_values`;
  const [counted] = await reader.queries.select({ count: sql`count(*)` }).from(first);
  const isFew = Number(counted?.count) <= FEW_VALUES;
  return isFew ? sql`${column} in (${values})` : perRow;
}

/** The form whose cost depends only on the rows that another condition leaves. If a search finds little, it is asked once. */
async function toRowCondition(
  reader: Reader,
  { column, values, firstValues = () => values, candidates = firstValues, perRow, inWords }: Filter,
  rows: 'chosen' | 'few',
): Promise<SQL> {
  if (!inWords) return perRow;
  if (rows === 'few') return inWords;
  const most = FEW_FOUND + 1;
  const first = sql`(${candidates(most)} limit ${sql.raw(String(most))}) as first_values`;
  const found = await reader.queries.select({ number: sql<number>`number` }).from(first);
  if (found.length > FEW_FOUND) return inWords;
  const numbers = found.map(({ number }) => Number(number));
  return sql`(${inArray(column, numbers)} and ${inWords})`;
}

/**
 * Statements on which one of each group of parties stands in the capacity; without parties, statements on which any does.
 *
 * @param column the number of the listed row's statement
 */
async function signedBy(
  reader: Reader,
  column: AnyColumn,
  { signatory, capacity, derived }: Pick<CommonFilter, 'signatory' | 'capacity' | 'derived'>,
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
async function writtenIn(
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
function updatedWithin(reader: Reader, column: AnyColumn, filter: UpdateFilter): Filter[] {
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
function having({ tables: { claims }, queries }: Reader, condition: SQL): Filter {
  const select = queries.select({ number: claims.number }).from(claims);
  return { column: claims.number, values: select.where(condition).getSQL(), perRow: condition };
}

/** Claims that name one of the parties, or any party, in one of the roles, or any role. */
function naming(
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
function citing(reader: Reader, ids: AnyOf<string>): Filter {
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
