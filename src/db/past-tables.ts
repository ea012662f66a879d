import { CLAIM_KINDS, MODALITIES, PARTY_ROLES, SIGNATORY_ROLES } from '../domain/vocabulary.js';
import { toStatementSql } from './list-order.js';
import type { Dialect } from './sqlite/sqlite.dialect.js';

/**
 * What filters ask of statements, for each revision that a later one replaced or deleted. The columns are those of the
 * statements' own tables, without texts and quotes: no filter reads them. Rows are only ever added.
 *
 * There are no foreign keys: history outlives the parties and resolutions that it names.
 */
export function definePastTables(d: Dialect) {
  const pastStatements = d.table(
    'past_statements',
    {
      number: d.listOrder('number'),
      id: d.text('id').notNull(),
      issuedOn: d.text('issued_on').notNull(),
      language: d.text('language').notNull(),
      revision: d.integer('revision').notNull(),
      /** The number of the revision that replaced or deleted it. */
      supersededBy: d.integer('superseded_by').notNull(),
    },
    (t) => [
      d.unique('past_statements_revision_unique').on(t.revision),
      d.unique('past_statements_superseded_by_unique').on(t.supersededBy),
      d.index('past_statements_id_index').on(t.id),
      d.index('past_statements_day_index').on(t.issuedOn, t.number),
      d.index('past_statements_language_index').on(t.language, t.number),
    ],
  );

  const pastSignatories = d.table(
    'past_signatories',
    {
      statementNumber: d.bigint('statement_number').notNull(),
      position: d.integer('position').notNull(),
      partyCode: d.text('party_code').notNull(),
      role: d.text('role', { enum: SIGNATORY_ROLES }).notNull(),
    },
    (t) => [
      d.primaryKey({ columns: [t.statementNumber, t.position] }),
      d.index('past_signatories_party_index').on(t.partyCode, t.role, t.statementNumber),
      d.index('past_signatories_role_index').on(t.role, t.statementNumber),
    ],
  );

  const pastClaims = d.table(
    'past_claims',
    {
      number: d.listOrder('number'),
      statementNumber: d.bigint('statement_number').notNull(),
      kind: d.text('kind', { enum: CLAIM_KINDS }).notNull(),
      modality: d.text('modality', { enum: MODALITIES }).notNull(),
    },
    (t) => [
      d.index('past_claims_statement_index').on(t.statementNumber, t.number),
      d.index('past_claims_kind_index').on(t.kind, t.statementNumber, t.number),
      d.index('past_claims_modality_index').on(t.modality, t.statementNumber, t.number),
    ],
  );

  const pastClaimParties = d.table(
    'past_claim_parties',
    {
      claimNumber: d.bigint('claim_number').notNull(),
      statementNumber: d.computed('statement_number', toStatementSql('claim_number')),
      position: d.integer('position').notNull(),
      partyCode: d.text('party_code').notNull(),
      role: d.text('role', { enum: PARTY_ROLES }).notNull(),
    },
    (t) => [
      d.primaryKey({ columns: [t.claimNumber, t.position] }),
      d.index('past_claim_parties_party_index').on(t.partyCode, t.statementNumber, t.claimNumber),
      d.index('past_claim_parties_role_index').on(t.role, t.statementNumber, t.claimNumber),
    ],
  );

  const pastCitations = d.table(
    'past_citations',
    {
      claimNumber: d.bigint('claim_number').notNull(),
      statementNumber: d.computed('statement_number', toStatementSql('claim_number')),
      position: d.integer('position').notNull(),
      resolutionId: d.text('resolution_id'),
    },
    (t) => [
      d.primaryKey({ columns: [t.claimNumber, t.position] }),
      d
        .index('past_citations_resolution_index')
        .on(t.resolutionId, t.statementNumber, t.claimNumber),
    ],
  );

  const pastStatementWords = d.table('past_statement_words', {
    number: d.bigint('number').primaryKey(),
    words: d.text('words').notNull(),
  });

  const pastClaimWords = d.table('past_claim_words', {
    number: d.bigint('number').primaryKey(),
    words: d.text('words').notNull(),
  });

  return {
    pastStatements,
    pastSignatories,
    pastClaims,
    pastClaimParties,
    pastCitations,
    pastStatementWords,
    pastClaimWords,
  };
}
