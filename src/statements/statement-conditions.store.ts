import { and, eq, exists, gte, lte, ne, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { canonicalCode } from '../parties/parties.store.js';

/** Conditions on a statement, for every query that has `statements` in its FROM. */

/** Issued on or after one day, and on or before another. A statement of unknown date is in no span. */
export function issuedBetween(
  { tables: { statements } }: Reader,
  from: string | undefined,
  to: string | undefined,
): SQL | undefined {
  return and(
    from === undefined ? undefined : gte(statements.issuedOn, from),
    to === undefined ? undefined : and(ne(statements.issuedOn, ''), lte(statements.issuedOn, to)),
  );
}

/** Signed by a party, in whatever role. `code` is any code of the party's, in upper case. */
export function signedBy(reader: Reader, code: string): SQL {
  const { statements, signatories } = reader.tables;
  return exists(
    reader.queries
      .select({ one: sql`1` })
      .from(signatories)
      .where(
        and(
          eq(signatories.statementNumber, statements.number),
          eq(signatories.partyCode, canonicalCode(reader, code)),
        ),
      ),
  );
}
