import {
  type AnyColumn,
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  lt,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';

/** The columns that order a list, most significant first. Together they are unique, so that no two rows tie. */
export type Sort = readonly { column: AnyColumn; direction: 'asc' | 'desc' }[];

/** A row's values in the columns of its list's sort. */
export type Position = readonly (string | number)[];

/** Which part of a list is asked for. */
export interface PageRequest {
  /** How many items at the most, 1 or more. */
  limit: number;
  /** The last item of the page before, or null for the first page. */
  after: Position | null;
  /** Whether to count the whole list. */
  total: boolean;
}

/** One page of a list. */
export interface Page<T> {
  items: T[];
  /** Where the next page begins after, or null where this one is the last. */
  next: Position | null;
  /** The length of the whole list, where asked for. */
  total?: number;
  /** Whether the list may be longer than `total`; false where it is left out. */
  totalIsMinimum?: boolean;
}

export function orderBy(sort: Sort): SQL[] {
  return sort.map(({ column, direction }) => (direction === 'asc' ? asc(column) : desc(column)));
}

/** A position holds what the columns of the list cannot: it was made by somebody else. */
export class InvalidPositionError extends Error {
  override name = 'InvalidPositionError';
}

const MAX_INTEGER = 2_147_483_647;

function fits({ column }: Sort[number], value: string | number | undefined): boolean {
  if (column.dataType === 'number')
    return Number.isInteger(value) && Math.abs(Number(value)) <= MAX_INTEGER;
  return typeof value === 'string' && !value.includes('\0');
}

/**
 * The rows that come after `position`, all of them after null: `a > x or (a = x and b > y)`. The bound on the first column is said once more
 * outside, since that is what lets the database begin at the right place of an index. The position's values are placeholders, to
 * be given `positionValues`.
 *
 * @throws InvalidPositionError
 */
export function after(sort: Sort, position: Position | null): SQL | undefined {
  const [first] = sort;
  if (!first || !position) return undefined;
  if (!sort.every((part, at) => fits(part, position[at]))) throw new InvalidPositionError();
  const bound = (first.direction === 'asc' ? gte : lte)(first.column, sql.placeholder('after0'));
  return and(bound, beyond(sort, 0));
}

function beyond([head, ...tail]: Sort, at: number): SQL | undefined {
  if (!head) return undefined;
  const value = sql.placeholder(`after${at}`);
  const strictly = (head.direction === 'asc' ? gt : lt)(head.column, value);
  return tail.length === 0
    ? strictly
    : or(strictly, and(eq(head.column, value), beyond(tail, at + 1)));
}

/** The values of the placeholders of `after`. */
export function positionValues(position: Position | null): Record<string, string | number> {
  return Object.fromEntries((position ?? []).map((value, at) => [`after${at}`, value]));
}

/** The page of a list that is known to be empty. */
export function emptyPage<T>({ total }: PageRequest): Page<T> {
  return { items: [], next: null, ...(total ? { total: 0 } : {}) };
}

/** Makes the page of `rows`, of which one more than `limit` was asked for: that one only tells that more follow. */
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
