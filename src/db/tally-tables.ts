import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { CLAIM_KINDS, PARTY_ROLES } from '../domain/vocabulary.js';
import type { Dialect } from './sqlite/sqlite.dialect.js';

/** The tables of what would take long to count: all of it can be derived, and is kept in step by documents/tallies.store.ts. */
export function defineTallies(
  d: Dialect,
  {
    parties,
    resolutions,
  }: { parties: { code: AnySQLiteColumn }; resolutions: { id: AnySQLiteColumn } },
) {
  /** Who signs with whom. A party's own row tells of the statements that it signed. */
  const coSignatoryTallies = d.table(
    'co_signatory_tallies',
    {
      partyCode: d
        .text('party_code')
        .notNull()
        .references(() => parties.code),
      otherCode: d
        .text('other_code')
        .notNull()
        .references(() => parties.code),
      /** How many statements both signed. */
      statementCount: d.integer('statement_count').notNull(),
      /** The days of the first and the last of these; null where none has a known one. */
      firstIssuedOn: d.text('first_issued_on'),
      lastIssuedOn: d.text('last_issued_on'),
    },
    (t) => [d.primaryKey({ columns: [t.partyCode, t.otherCode] })],
  );

  /** What claims say about a party. */
  const claimTallies = d.table(
    'claim_tallies',
    {
      partyCode: d
        .text('party_code')
        .notNull()
        .references(() => parties.code),
      kind: d.text('kind', { enum: CLAIM_KINDS }).notNull(),
      role: d.text('role', { enum: PARTY_ROLES }).notNull(),
      claimCount: d.integer('claim_count').notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.partyCode, t.kind, t.role] })],
  );

  /** How often a resolution is cited. */
  const citationTallies = d.table(
    'citation_tallies',
    {
      resolutionId: d
        .text('resolution_id')
        .primaryKey()
        .references(() => resolutions.id, { onDelete: 'cascade' }),
      statementCount: d.integer('statement_count').notNull(),
      claimCount: d.integer('claim_count').notNull(),
    },
    () => [],
  );

  /** Who signed the statements that cite a resolution. */
  const citingPartyTallies = d.table(
    'citing_party_tallies',
    {
      resolutionId: d
        .text('resolution_id')
        .notNull()
        .references(() => resolutions.id, { onDelete: 'cascade' }),
      partyCode: d
        .text('party_code')
        .notNull()
        .references(() => parties.code),
      statementCount: d.integer('statement_count').notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.resolutionId, t.partyCode] })],
  );

  return { coSignatoryTallies, claimTallies, citationTallies, citingPartyTallies };
}
