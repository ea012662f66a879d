import { and, asc, desc, eq, lt, lte, type SQL } from 'drizzle-orm';
import { groupBy, inOrder } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import { isUpdatedWithin } from '../db/filter-conditions.js';
import { type ClaimFilter, filterClaims } from '../db/filters.js';
import {
  after,
  byUpdate,
  orderBy,
  type Page,
  type PageRequest,
  type Position,
  toNumber,
  toPage,
} from '../db/keyset.js';
import { statementOf } from '../db/list-order.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { statementName } from '../db/statement-name.js';
import type { Tables } from '../db/tables.js';
import { type Claim, listSpeakers, type PartyName } from '../domain/statement.js';
import { createFragments, isPublished } from '../domain/text-fragment.js';
import type { UpdateOrder } from '../domain/vocabulary.js';
import { resolveFilter } from '../parties/filter-references.store.js';
import { partyName } from '../parties/parties.store.js';
import { completeClaims, readClaimParts } from './claim-parts.store.js';

/**
 * The claims of the newest statement first, and within a statement in the order of its document; or by the last change of
 * their statement.
 */
export async function listClaims(
  reader: Reader,
  filter: ClaimFilter,
  page: PageRequest,
  order?: UpdateOrder | undefined,
): Promise<Page<Claim>> {
  const { claims } = reader.tables;
  const where = await filterClaims(reader, await resolveFilter(reader, filter));
  const { items, next } = order
    ? await listByUpdate(
        reader,
        and(where, isUpdatedWithin(reader.tables.statements.updatedAt, filter)),
        order,
        page,
      )
    : await listByIssue(reader, where, page);
  return {
    items: await readClaims(
      reader,
      items.map(({ number }) => number),
    ),
    next,
    ...(page.total ? { total: await reader.queries.$count(claims, where) } : {}),
  };
}

async function listByIssue({ tables, queries }: Reader, where: SQL | undefined, page: PageRequest) {
  const { claims } = tables;
  const rows = await queries
    .select({ number: claims.number })
    .from(claims)
    .where(and(where, page.after ? comesAfter(tables, page.after) : undefined))
    // The first column repeats the order of the second, and lets the database walk the filters' indexes.
    .orderBy(desc(claims.statementNumber), desc(claims.number))
    .limit(page.limit + 1);
  return toPage(rows, page.limit, ({ number }) => [number]);
}

async function listByUpdate(
  { tables: { claims, statements }, queries }: Reader,
  where: SQL | undefined,
  order: UpdateOrder,
  page: PageRequest,
) {
  const { updatedAt } = statements;
  const max = Number.MAX_SAFE_INTEGER;
  const sort = byUpdate(order, updatedAt, { column: claims.number, max });
  // The number of the statement repeats the order of that of the claim, and lets the database walk both indexes.
  const walked = [...byUpdate(order, updatedAt, { column: statements.number }), ...sort.slice(1)];
  const rows = await queries
    .select({ number: claims.number, updatedAt })
    .from(statements)
    .innerJoin(claims, eq(claims.statementNumber, statements.number))
    .where(and(where, after(sort, page.after)))
    .orderBy(...orderBy(walked))
    .limit(page.limit + 1);
  return toPage(rows, page.limit, (row) => [row.updatedAt, row.number]);
}

/** @throws InvalidPositionError */
function comesAfter({ claims }: Tables, position: Position) {
  const number = toNumber(position);
  return and(lte(claims.statementNumber, statementOf(number)), lt(claims.number, number));
}

const selectClaimNumber = preparedQuery(
  ({ tables, queries }, { statementId, key }: Placeholders<{ statementId: string; key: string }>) =>
    queries
      .select({ number: tables.claims.number })
      .from(tables.statements)
      .innerJoin(tables.claims, eq(tables.claims.statementNumber, tables.statements.number))
      .where(and(eq(tables.statements.id, statementId), eq(tables.claims.key, key))),
);

/** @returns null if there is no such claim */
export async function findClaim(
  reader: Reader,
  statementId: string,
  key: string,
): Promise<Claim | null> {
  const [row] = await selectClaimNumber(reader, { statementId, key });
  if (!row) return null;
  const [claim] = await readClaims(reader, [row.number]);
  return claim ?? null;
}

/** Claims by their numbers, in their order, each with what it takes from its statement. */
async function readClaims(reader: Reader, numbers: number[]): Promise<Claim[]> {
  if (numbers.length === 0) return [];
  const parts = inOrder(numbers, await readClaimParts(reader, numbers), ({ number }) => number);
  const { claims } = await completeClaims(reader, parts);
  const statementNumbers = [...new Set(parts.map(({ statementNumber }) => statementNumber))];
  const speakers = await findSpeakers(reader, statementNumbers);
  const statements = await listStatements(reader, statementNumbers);
  return claims.flatMap((claim, at) => {
    const number = parts[at]?.statementNumber ?? 0;
    const found = statements.get(number);
    if (!found) return [];
    const { statement, updatedAt, toFragment } = found;
    return {
      ...claim,
      ...{ statement, updatedAt },
      speakers: speakers.get(number) ?? [],
      textFragment: toFragment(claim.quote),
    };
  });
}

const selectSignatories = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { signatories, parties } = tables;
    return queries
      .select({
        statementNumber: signatories.statementNumber,
        party: partyName(tables),
        role: signatories.role,
      })
      .from(signatories)
      .innerJoin(parties, eq(parties.code, signatories.partyCode))
      .where(oneOf(signatories.statementNumber, numbers))
      .orderBy(asc(signatories.statementNumber), asc(signatories.position));
  },
);

/** The speakers of statements, by the statement's number. */
async function findSpeakers(reader: Reader, numbers: number[]): Promise<Map<number, PartyName[]>> {
  const rows = await selectSignatories(reader, { numbers });
  const groups = groupBy(rows, ({ statementNumber }) => statementNumber);
  return new Map([...groups].map(([number, group]) => [number, listSpeakers(group)]));
}

const selectSources = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { number, sources, updatedAt } = tables.statements;
    return queries
      .select({ number, statement: statementName(tables), sources, updatedAt })
      .from(tables.statements)
      .where(oneOf(number, numbers));
  },
);

const selectTexts = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { number, text } = tables.statements;
    return queries.select({ number, text }).from(tables.statements).where(oneOf(number, numbers));
  },
);

/** The names of statements and how their quotes are linked, by number. Reads only the texts that have an address. */
async function listStatements(reader: Reader, numbers: number[]) {
  const rows = await selectSources(reader, { numbers });
  const published = rows.filter(({ sources }) => isPublished(sources));
  const texts =
    published.length === 0
      ? []
      : await selectTexts(reader, { numbers: published.map(({ number }) => number) });
  const textOf = new Map(texts.map(({ number, text }) => [number, text]));
  return new Map(
    rows.map(({ number, statement, sources, updatedAt }) => [
      number,
      { statement, updatedAt, toFragment: createFragments(sources, textOf.get(number) ?? '') },
    ]),
  );
}
