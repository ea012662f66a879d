import { and, gt, gte, inArray, lte, type SQL } from 'drizzle-orm';
import { parseQuery } from '../domain/search-query.js';
import type { ClaimKind, Modality, PartyRole } from '../domain/vocabulary.js';
import type { Reader } from './database.js';
import {
  type AllOf,
  type AnyOf,
  citing,
  having,
  isOneOf,
  makingClaim,
  naming,
  type SigningFilter,
  signedBy,
  type UpdateFilter,
  updatedWithin,
  writtenIn,
} from './filter-conditions.js';
import { type Rows, toConditions } from './filter-forms.js';
import { statementsBetween } from './list-order.js';

/** What claims and statements are both asked for. */
interface CommonFilter extends UpdateFilter, SigningFilter {
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
