import { type AnyColumn, and, asc, desc, eq, gt, gte, lt, lte, or, type SQL } from 'drizzle-orm';
import type { UpdateOrder } from '../domain/vocabulary.js';

/** The columns that order a list, most significant first. Together they are unique, so no two rows tie. */
export type Sort = readonly {
  column: AnyColumn;
  direction: 'asc' | 'desc';
  /** The highest number that fits into the column, if it isn't that of 32 bits. */
  max?: number;
}[];

/** A row's values in the columns of its list's sort. */
export type Position = readonly (string | number)[];

/** Which part of a list to read. */
export interface PageRequest {
  /** The maximum number of items, at least 1. */
  limit: number;
  /** The last item of the previous page; null for the first page. */
  after: Position | null;
  /** Whether to count the whole list. */
  total: boolean;
}

/** One page of a list. */
export interface Page<T> {
  items: T[];
  /** The position after which the next page starts; null on the last page. */
  next: Position | null;
  /** The length of the whole list, if requested. */
  total?: number;
}

export function orderBy(sort: Sort): SQL[] {
  return sort.map(({ column, direction }) => (direction === 'asc' ? asc(column) : desc(column)));
}

/** The order of the last changes. @param key tells rows apart that changed at the same time; it is unique */
export function byUpdate(
  order: UpdateOrder,
  updatedAt: AnyColumn,
  key: Omit<Sort[number], 'direction'>,
): Sort {
  const direction = order === 'updatedAt' ? 'asc' : 'desc';
  return [
    { column: updatedAt, direction },
    { ...key, direction },
  ];
}

/** A position doesn't fit the columns of the list, so this server didn't issue it for this list. */
export class InvalidPositionError extends Error {
  override name = 'InvalidPositionError';
}

/** The maximum of an integer column on PostgreSQL. */
export const MAX_INTEGER = 2_147_483_647;

function fits(
  { column, max = MAX_INTEGER }: Sort[number],
  value: string | number | undefined,
): boolean {
  if (column.dataType === 'number') {
    return Number.isInteger(value) && Math.abs(Number(value)) <= max;
  }
  return typeof value === 'string' && !value.includes('\0');
}

/**
 * The condition for the rows after `position`: `a >= x and (a > x or (a = x and b > y))`. The first bound is redundant,
 * but lets the database start at the right place in an index.
 *
 * @returns undefined for the first page
 * @throws InvalidPositionError
 */
export function after(sort: Sort, position: Position | null): SQL | undefined {
  const [first] = sort;
  if (!first || !position) return undefined;
  if (!sort.every((part, at) => fits(part, position[at]))) throw new InvalidPositionError();
  const bound = (first.direction === 'asc' ? gte : lte)(first.column, position[0]);
  return and(bound, beyond(sort, position));
}

function beyond([head, ...tail]: Sort, [value, ...values]: Position): SQL | undefined {
  if (!head) return undefined;
  const strictly = (head.direction === 'asc' ? gt : lt)(head.column, value);
  return tail.length === 0
    ? strictly
    : or(strictly, and(eq(head.column, value), beyond(tail, values)));
}

/**
 * The position in a list that is ordered by one number (list-order.ts).
 *
 * @throws InvalidPositionError
 */
export function toNumber([number, ...others]: Position, max = Number.MAX_SAFE_INTEGER): number {
  const isNumber = typeof number === 'number' && Number.isSafeInteger(number);
  if (others.length > 0 || !isNumber || number > max) throw new InvalidPositionError();
  return number;
}

/** Makes a page of the first `limit` rows. The caller reads one more, which only shows that another page follows. */
export function toPage<T>(rows: T[], limit: number, positionOf: (row: T) => Position): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? positionOf(last) : null };
}

/**
 * The page of a list that is already in memory.
 *
 * @param list in the order of its positions, `direction`
 * @throws InvalidPositionError
 */
export function pageOf<T>(
  list: readonly T[],
  direction: 'asc' | 'desc',
  { limit, after, total }: PageRequest,
  positionOf: (item: T) => Position,
): Page<T> {
  const sign = direction === 'asc' ? 1 : -1;
  const rest = list.filter((item) => !after || sign * compare(positionOf(item), after) > 0);
  return { ...toPage(rest, limit, positionOf), ...(total ? { total: list.length } : {}) };
}

/** Compares two positions column by column, as the databases do. */
function compare(one: Position, other: Position): number {
  if (one.length !== other.length) throw new InvalidPositionError();
  for (const [at, value] of one.entries()) {
    const against = other[at];
    if (typeof against !== typeof value) throw new InvalidPositionError();
    if (against !== undefined && value !== against) return value < against ? -1 : 1;
  }
  return 0;
}

/** How many items of a list are held in memory while it is read to its end. */
const PAGE_LENGTH = 100;

/** Reads a list to its end, page by page, each on demand. Yields at least one page, even of an empty list. */
export async function* readPages<T>(
  read: (page: PageRequest) => Promise<Page<T>>,
): AsyncGenerator<T[], void> {
  let after: PageRequest['after'] = null;
  do {
    const page: Page<T> = await read({ limit: PAGE_LENGTH, after, total: false });
    yield page.items;
    after = page.next;
  } while (after !== null);
}
