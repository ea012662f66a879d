import { type AnyColumn, and, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { dayOf, statementOf } from '../db/list-order.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { DEFAULT_CAPACITY, PARTY_ROLES } from '../domain/vocabulary.js';
import { findPartyNames } from '../parties/parties.store.js';
import { findResolutionNames } from '../resolutions/resolutions.store.js';
import type { Matches, SearchFilter } from './matches.store.js';

/** What matches are counted by, each under the name of its filter; `year` stands for the dates of issue. */
export const FACETS = [
  'kind',
  'about',
  'signatory',
  'capacity',
  'resolution',
  'year',
  'language',
] as const;
export type Facet = (typeof FACETS)[number];

/** The matches that have a value. */
export interface FacetValue {
  value: string;
  /** The name of a party, or the symbol of a resolution. */
  name: string | null;
  count: number;
}

export type Facets = Record<Facet, FacetValue[]>;

/** How many values of a facet are listed. */
export const MAX_FACET_VALUES = 12;

/**
 * Counts matches by what filters can narrow them down to; the most frequent values first. Statements count for what their
 * claims are about only if statements alone were searched for: otherwise such a filter finds claims.
 */
export async function countFacets(
  reader: Reader,
  { statements, claims }: Matches,
  { type, signatory, capacity = DEFAULT_CAPACITY, role = PARTY_ROLES }: SearchFilter,
): Promise<Facets> {
  const asked = { capacity: [...capacity], role: [...role] };
  const rows: Count[] = [
    ...countYears([...statements, ...claims.map(statementOf)]),
    ...(await countByStatement(reader, { ...asked, statements })),
    ...(await countByClaim(reader, { ...asked, claims })),
    ...(type === 'statement' ? await countByClaimsOf(reader, { ...asked, statements }) : []),
  ];
  // The capacity of a statement's signatories says nothing of those that were asked for.
  const counts = signatory ? rows.filter(({ facet }) => facet !== 'capacity') : rows;
  return nameValues(reader, Object.fromEntries(FACETS.map((one) => [one, sumUp(counts, one)])));
}

interface Count {
  facet: Facet;
  value: string;
  count: number;
}

function countYears(numbers: readonly number[]): Count[] {
  return numbers.flatMap((number) => {
    const value = dayOf(number).slice(0, 4);
    return value === '' ? [] : [{ facet: 'year', value, count: 1 }];
  });
}

function sumUp(rows: readonly Count[], facet: Facet): FacetValue[] {
  const sums = new Map<string, number>();
  for (const row of rows) {
    if (row.facet !== facet) continue;
    sums.set(row.value, (sums.get(row.value) ?? 0) + row.count);
  }
  return [...sums]
    .map(([value, count]) => ({ value, name: null, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .slice(0, MAX_FACET_VALUES);
}

async function nameValues(
  reader: Reader,
  facets: Partial<Record<Facet, FacetValue[]>>,
): Promise<Facets> {
  const { kind = [], about = [], signatory = [], capacity = [] } = facets;
  const { resolution = [], year = [], language = [] } = facets;
  const valuesOf = (counts: readonly FacetValue[]) => counts.map(({ value }) => value);
  const partyOf = await findPartyNames(reader, [...valuesOf(about), ...valuesOf(signatory)]);
  const resolutionOf = await findResolutionNames(reader, valuesOf(resolution));
  const withParty = (one: FacetValue) => ({ ...one, name: partyOf(one.value).name });
  return {
    kind,
    about: about.map(withParty),
    signatory: signatory.map(withParty),
    capacity,
    resolution: resolution.map((one) => ({ ...one, name: resolutionOf(one.value).symbol })),
    year,
    language,
  };
}

/**
 * The columns of a `Count`, in a query that groups by `value`. As an expression, the value has no index: SQLite would
 * read all of an index in its order rather than look up the matches.
 */
function counted(facet: Facet, value: AnyColumn, number: AnyColumn) {
  return {
    facet: sql<Facet>`${sql.raw(`'${facet}'`)}`.as('facet'),
    value: sql<string>`${value} || ''`.as('value'),
    count: sql<number>`count(distinct ${number})`.mapWith(Number).as('count'),
  };
}

const byValue = sql`value`;

interface Asked {
  capacity: string[];
  role: string[];
}

const countByStatement = preparedQuery(
  (
    { tables: { statements, signatories }, queries, oneOf },
    given: Placeholders<Asked & { statements: number[] }>,
  ) => {
    const { statementNumber, partyCode, role } = signatories;
    const isMatch = oneOf(statementNumber, given.statements);
    return queries
      .select(counted('signatory', partyCode, statementNumber))
      .from(signatories)
      .where(and(isMatch, oneOf(role, given.capacity)))
      .groupBy(byValue)
      .unionAll(
        queries
          .select(counted('capacity', role, statementNumber))
          .from(signatories)
          .where(isMatch)
          .groupBy(byValue),
      )
      .unionAll(
        queries
          .select(counted('language', statements.language, statements.number))
          .from(statements)
          .where(oneOf(statements.number, given.statements))
          .groupBy(byValue),
      );
  },
);

const countByClaim = preparedQuery((reader, given: Placeholders<Asked & { claims: number[] }>) => {
  const { claims, signatories, statements } = reader.tables;
  const isMatch = reader.oneOf(claims.number, given.claims);
  return queryClaims(reader, claims.number, isMatch, given.role)
    .unionAll(
      reader.queries
        .select(counted('signatory', signatories.partyCode, claims.number))
        .from(claims)
        .innerJoin(signatories, eq(signatories.statementNumber, claims.statementNumber))
        .where(and(isMatch, reader.oneOf(signatories.role, given.capacity)))
        .groupBy(byValue),
    )
    .unionAll(
      reader.queries
        .select(counted('capacity', signatories.role, claims.number))
        .from(claims)
        .innerJoin(signatories, eq(signatories.statementNumber, claims.statementNumber))
        .where(isMatch)
        .groupBy(byValue),
    )
    .unionAll(
      reader.queries
        .select(counted('language', statements.language, claims.number))
        .from(claims)
        .innerJoin(statements, eq(statements.number, claims.statementNumber))
        .where(isMatch)
        .groupBy(byValue),
    );
});

/** Counts statements by what their claims are. */
const countByClaimsOf = preparedQuery(
  (reader, given: Placeholders<Asked & { statements: number[] }>) => {
    const { statementNumber } = reader.tables.claims;
    const isMatch = reader.oneOf(statementNumber, given.statements);
    return queryClaims(reader, statementNumber, isMatch, given.role);
  },
);

/** Counts claims, or their statements, by what describes the claims themselves. */
function queryClaims(
  { tables: { claims, claimParties, citations }, queries, oneOf }: Reader,
  number: AnyColumn,
  isMatch: SQL,
  roles: Placeholders<Asked>['role'],
) {
  return queries
    .select(counted('kind', claims.kind, number))
    .from(claims)
    .where(isMatch)
    .groupBy(byValue)
    .unionAll(
      queries
        .select(counted('about', claimParties.partyCode, number))
        .from(claims)
        .innerJoin(claimParties, eq(claimParties.claimNumber, claims.number))
        .where(and(isMatch, oneOf(claimParties.role, roles)))
        .groupBy(byValue),
    )
    .unionAll(
      queries
        .select(counted('resolution', citations.resolutionId, number))
        .from(claims)
        .innerJoin(citations, eq(citations.claimNumber, claims.number))
        .where(and(isMatch, isNotNull(citations.resolutionId)))
        .groupBy(byValue),
    );
}
