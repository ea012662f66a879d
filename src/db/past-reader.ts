import type { Reader } from './database.js';
import type { Tables } from './tables.js';

/**
 * A reader to which the statements are those of revisions that later ones replaced or deleted, so that one filter serves
 * both.
 */
export function toPastReader(reader: Reader): Reader {
  return { ...reader, tables: pastTables(reader.tables), search: reader.pastSearch };
}

/** The past tables in place of the statements' own. Their type says more than there is: only what filters read. */
export function pastTables(tables: Tables): Tables {
  return {
    ...tables,
    statements: tables.pastStatements,
    signatories: tables.pastSignatories,
    claims: tables.pastClaims,
    claimParties: tables.pastClaimParties,
    citations: tables.pastCitations,
  } as unknown as Tables;
}
