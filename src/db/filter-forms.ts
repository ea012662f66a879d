import { inArray, type SQL, sql } from 'drizzle-orm';
import type { Reader } from './database.js';
import type { Filter } from './search.js';

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
