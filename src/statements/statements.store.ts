import { and, asc, count, desc, gt, gte, lt, lte, type SQL } from 'drizzle-orm';
import { groupBy } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import { filterStatements, type StatementFilter } from '../db/filters.js';
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
import { dayOf } from '../db/list-order.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { statementName } from '../db/statement-name.js';
import type { Tables } from '../db/tables.js';
import { groupByRole, type StatementName } from '../domain/statement.js';
import type { SignatoryRole, UpdateOrder } from '../domain/vocabulary.js';
import { resolveFilter } from '../parties/filter-references.store.js';

export interface StatementSummary extends StatementName {
  language: string;
  /** When the shown revision was accepted (ISO 8601). */
  updatedAt: string;
  /** The codes of the parties by their role, in signing order. */
  codes: Record<SignatoryRole, string[]>;
  claimCount: number;
}

export type StatementOrder = 'issuedOn' | '-issuedOn' | UpdateOrder;

/** Statements by their date of issue or last change. Those of one day stand in the order in which they were first saved. */
export async function listStatements(
  reader: Reader,
  filter: StatementFilter,
  order: StatementOrder,
  page: PageRequest,
): Promise<Page<StatementSummary>> {
  const { statements } = reader.tables;
  const where = await filterStatements(reader, await resolveFilter(reader, filter));
  const sort = toSort(reader, order);
  const rows = await reader.queries
    .select({ number: statements.number, sortedBy: sort.column })
    .from(statements)
    .where(and(where, page.after ? sort.comesAfter(page.after) : undefined))
    .orderBy(...sort.orderBy)
    .limit(page.limit + 1);
  const { items, next } = toPage(rows, page.limit, sort.positionOf);
  return {
    items: await listSummaries(
      reader,
      items.map(({ number }) => number),
    ),
    next,
    ...(page.total ? { total: await reader.queries.$count(statements, where) } : {}),
  };
}

interface Sorted {
  column: Tables['statements']['issuedOn' | 'updatedAt'];
  orderBy: SQL[];
  /** @throws InvalidPositionError */
  comesAfter(position: Position): SQL | undefined;
  positionOf(row: { number: number; sortedBy: string }): Position;
}

function toSort({ tables: { statements } }: Reader, order: StatementOrder): Sorted {
  const { number, issuedOn, updatedAt } = statements;
  if (order === 'updatedAt' || order === '-updatedAt') {
    const sort = byUpdate(order, updatedAt, { column: number, max: Number.MAX_SAFE_INTEGER });
    return {
      column: updatedAt,
      orderBy: orderBy(sort),
      comesAfter: (position) => after(sort, position),
      positionOf: (row) => [row.sortedBy, row.number],
    };
  }
  const isOldestFirst = order === 'issuedOn';
  const direction = isOldestFirst ? asc : desc;
  return {
    column: issuedOn,
    // The number alone gives this order, but only the index on the date can be read without the texts.
    orderBy: [direction(issuedOn), direction(number)],
    comesAfter(position) {
      const last = toNumber(position);
      return isOldestFirst
        ? and(gte(issuedOn, dayOf(last)), gt(number, last))
        : and(lte(issuedOn, dayOf(last)), lt(number, last));
    },
    positionOf: (row) => [row.number],
  };
}

const selectSummaries = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { number, language, updatedAt } = tables.statements;
    return queries
      .select({ number, ...statementName(tables), language, updatedAt })
      .from(tables.statements)
      .where(oneOf(number, numbers));
  },
);

const selectSignatoryCodes = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { statementNumber, position, partyCode, role } = tables.signatories;
    return queries
      .select({ number: statementNumber, code: partyCode, role })
      .from(tables.signatories)
      .where(oneOf(statementNumber, numbers))
      .orderBy(asc(statementNumber), asc(position));
  },
);

const countClaims = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { statementNumber } = tables.claims;
    return queries
      .select({ number: statementNumber, count: count() })
      .from(tables.claims)
      .where(oneOf(statementNumber, numbers))
      .groupBy(statementNumber);
  },
);

/** What lists show of statements, in the order of `numbers`. */
async function listSummaries(reader: Reader, numbers: number[]): Promise<StatementSummary[]> {
  const rows = new Map(
    (await selectSummaries(reader, { numbers })).map(({ number, ...row }) => [number, row]),
  );
  const signatories = groupBy(
    await selectSignatoryCodes(reader, { numbers }),
    ({ number }) => number,
  );
  const claimCounts = new Map(
    (await countClaims(reader, { numbers })).map((row) => [row.number, row.count]),
  );
  return numbers.flatMap((number) => {
    const row = rows.get(number);
    if (!row) return [];
    const groups = groupByRole(signatories.get(number) ?? []);
    const codesOf = (role: SignatoryRole) => [...new Set(groups[role].map(({ code }) => code))];
    return {
      ...row,
      codes: {
        signatory: codesOf('signatory'),
        'on-behalf-of': codesOf('on-behalf-of'),
        aligned: codesOf('aligned'),
      },
      claimCount: claimCounts.get(number) ?? 0,
    };
  });
}
