import { type Placeholder, type SQL, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Queries, Reader } from './database.js';
import { mapRowsOf } from './rows.js';

/** A query as drizzle builds it, `sql.placeholder(name)` in the place of each value. */
interface Preparable<Rows> {
  prepare(name?: string): { execute(values: Record<string, unknown>): Promise<Rows> };
}

/** Runs a prepared query with the values of its placeholders. */
export type Run<Rows> = (values: Record<string, unknown>) => Promise<Rows>;

/** How many queries a connection keeps prepared: those that were used last. */
const MAX_PREPARED = 500;

const preparedOf = new WeakMap<Queries, LRUCache<string, Run<unknown>>>();

/**
 * PostgreSQL knows a prepared query by its name, of 63 characters at the most, and keeps it as long as the connection stands. The
 * first shapes get a name; whatever else somebody thinks up is planned anew each time, and takes no memory there.
 */
const nameOf = new Map<string, string>();

/**
 * The query of a shape, prepared once on a connection: to build one takes longer than to run it. Queries of one shape
 * differ in nothing but the values of their placeholders, and `build` is asked for the first alone.
 *
 * @param shape what tells the query from all others: what it reads, by which filters, in which order
 */
export function prepared<R extends Pick<Reader, 'queries'>, Rows>(
  reader: R,
  shape: string,
  build: (reader: R) => Preparable<Rows>,
): Run<Rows> {
  let queries = preparedOf.get(reader.queries);
  if (!queries) {
    queries = new LRUCache({ max: MAX_PREPARED });
    preparedOf.set(reader.queries, queries);
  }
  const known = queries.get(shape);
  // The shape tells what the rows are.
  if (known) return known as Run<Rows>;
  const query = build(reader).prepare(toName(shape));
  mapRowsOf(query);
  const run: Run<Rows> = (values) => query.execute(values);
  queries.set(shape, run);
  return run;
}

function toName(shape: string): string | undefined {
  if (!nameOf.has(shape) && nameOf.size < MAX_PREPARED) {
    nameOf.set(shape, `communique_shape_${nameOf.size}`);
  }
  return nameOf.get(shape);
}

/**
 * A placeholder that is given a whole number. SQLite's driver sends every number as a real one, and full-text search heeds no bound
 * but a whole one.
 */
function wholeNumber(name: string): SQL {
  return sql`cast(${sql.placeholder(name)} as bigint)`;
}

/**
 * How many rows a prepared query gives at the most: a number, or the name of the placeholder that tells. A parameter alone behind
 * LIMIT would have SQLite plan the query anew each time that it is bound, for it looks at the value, and planning takes longer
 * than most queries do.
 */
export function upTo(limit: number | string): Placeholder {
  const rows = typeof limit === 'number' ? sql.raw(String(limit)) : wholeNumber(limit);
  // Drizzle writes down whatever expression it is given there; its type knows placeholders alone.
  return rows as unknown as Placeholder;
}
