import type { Reader } from '../db/database.js';
import { findPartyNames } from '../parties/parties.store.js';
import type { StatementSummary } from '../statements/statements.store.js';
import type { ListedStatement } from './statement-list.js';

/** Adds the names of signatories to summaries of statements. */
export async function readListedStatements(
  reader: Reader,
  summaries: readonly StatementSummary[],
): Promise<ListedStatement[]> {
  const nameOf = await findPartyNames(
    reader,
    summaries.flatMap(({ codes }) => codes.signatory),
  );
  return summaries.map(({ codes, ...summary }) => ({
    ...summary,
    signatories: codes.signatory.map(nameOf),
  }));
}
