import { type Placeholder, sql } from 'drizzle-orm';
import type { Queries, Reader } from './database.js';

/** A query as drizzle builds it. */
interface Preparable<Rows> {
  prepare(name?: string): { execute(values: Record<string, unknown>): Promise<Rows> };
}

/** Stand-ins for the values of a prepared query, by name. */
export type Placeholders<Values> = {
  readonly [Name in keyof Values]: Placeholder<string, Values[Name]>;
};

/** Every property is the placeholder of its name. */
const placeholders = new Proxy({}, { get: (_, name) => sql.placeholder(String(name)) });

let count = 0;

/**
 * A query that is built and prepared once per connection, because building takes longer than running it. Use it for
 * queries whose SQL never varies; build the others for each request.
 *
 * @param build gets a reader of the connection, and a placeholder for each value
 * @returns a function that runs the query
 */
export function preparedQuery<Values extends object, Rows>(
  build: (reader: Reader, values: Placeholders<Values>) => Preparable<Rows>,
): (reader: Reader, values: Values) => Promise<Rows> {
  const preparedOn = new WeakMap<Queries, ReturnType<Preparable<Rows>['prepare']>>();
  count += 1;
  // PostgreSQL identifies a prepared statement by its name.
  const name = `communique_${count}`;
  return (reader, values) => {
    let query = preparedOn.get(reader.queries);
    if (!query) {
      query = build(reader, placeholders as Placeholders<Values>).prepare(name);
      preparedOn.set(reader.queries, query);
    }
    return query.execute(values as Record<string, unknown>);
  };
}
