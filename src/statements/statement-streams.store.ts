import { aliasedTable, eq, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import type { Stream } from '../db/streams.js';
import { canonicalCode } from '../parties/parties.store.js';

/** What a party signed, in whatever role; the placeholder `name` is any code of the party's, in upper case. */
export function signedBy(reader: Reader, name: string): Stream {
  const signed = aliasedTable(reader.tables.signatories, name);
  return {
    name,
    from: signed,
    where: eq(signed.partyCode, canonicalCode(reader, sql.placeholder(name))),
    statement: signed.statementNumber,
    claim: null,
  };
}

/** The statement whose id is the placeholder `statement`. */
export function identified({ tables }: Reader): Stream {
  const name = 'statement';
  const one = aliasedTable(tables.statements, 'one');
  return {
    name,
    from: one,
    where: eq(one.id, sql.placeholder(name)),
    statement: one.number,
    claim: null,
  };
}
