import type { Reader } from '../db/database.js';
import type { Links } from '../domain/links.js';
import type { Row, TableDefinition } from './column.js';

/** A table of a release and how its rows are read from a snapshot, in an order that never varies. */
export interface ReleaseTable<Name extends string = string> extends TableDefinition<Name> {
  read(reader: Reader, links: Links): AsyncIterable<Row<NoInfer<Name>>>;
}

/** Checks that the keys of a table and its rows have the names of its columns. */
export function defineTable<const Name extends string>(
  table: ReleaseTable<Name>,
): ReleaseTable<Name> {
  return table;
}
