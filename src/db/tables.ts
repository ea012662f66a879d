import { sql } from 'drizzle-orm';
import {
  CLAIM_KINDS,
  KEY_SCOPES,
  MODALITIES,
  PARTY_ROLES,
  REVISION_ACTIONS,
  REVISION_TYPES,
  SIGNATORY_ROLES,
} from '../domain/vocabulary.js';
import { toStatementSql } from './list-order.js';
import { definePastTables } from './past-tables.js';
import { defineReferenceTables } from './reference-tables.js';
import type { Dialect } from './sqlite/sqlite.dialect.js';
import { defineSubscriptionTables } from './subscription-tables.js';
import { oneOf } from './vocabulary-check.js';

export type Tables = ReturnType<typeof defineTables>;

/**
 * The tables of the registry, defined once for both databases.
 *
 * Dates are ISO 8601 text. `issued_on` is '' where the date is not known: '' sorts before every date on both
 * databases, so that keyset pagination needs no arithmetic with NULL. The stores map it to null at their boundary.
 */
export function defineTables(d: Dialect) {
  /** The position of words in a statement's text: offsets in Unicode code points, `end` exclusive (Web Annotation §4.2). */
  const quote = () => ({
    quoteExact: d.text('quote_exact').notNull(),
    quotePrefix: d.text('quote_prefix').notNull(),
    quoteSuffix: d.text('quote_suffix').notNull(),
    quoteStart: d.integer('quote_start').notNull(),
    quoteEnd: d.integer('quote_end').notNull(),
  });

  const references = defineReferenceTables(d);
  const { parties, resolutions } = references;

  const statements = d.table(
    'statements',
    {
      /** Its place in list order: see list-order.ts. The full-text index refers to it. Never served. */
      number: d.listOrder('number'),
      id: d.text('id').notNull(),
      title: d.text('title').notNull(),
      issuedOn: d.text('issued_on').notNull(),
      language: d.text('language').notNull(),
      text: d.text('text').notNull(),
      sources: d.json<{ publisher: string; url: string | null }[]>('sources').notNull(),
      /** The revision that this row shows, and when it was accepted. */
      revision: d.integer('revision').notNull(),
      updatedAt: d.text('updated_at').notNull(),
    },
    (t) => [
      d.unique('statements_id_unique').on(t.id),
      d.index('statements_revision_index').on(t.revision),
      d.index('statements_day_index').on(t.issuedOn, t.number, t.updatedAt),
      d.index('statements_language_index').on(t.language, t.issuedOn, t.number),
      d.index('statements_updated_at_index').on(t.updatedAt, t.number),
      d.check(
        'statements_issued_on_check',
        sql.raw("issued_on = '' or issued_on like '____-__-__'"),
      ),
    ],
  );

  const signatories = d.table(
    'signatories',
    {
      statementNumber: d
        .bigint('statement_number')
        .notNull()
        .references(() => statements.number, { onDelete: 'cascade' }),
      /** 0-based, in signing order. */
      position: d.integer('position').notNull(),
      partyCode: d
        .text('party_code')
        .notNull()
        .references(() => parties.code),
      nameAsSigned: d.text('name_as_signed').notNull(),
      office: d.text('office'),
      person: d.text('person'),
      role: d.text('role', { enum: SIGNATORY_ROLES }).notNull(),
      /** All five are null if the text doesn't name the signatory, or does so more than once. */
      quoteExact: d.text('quote_exact'),
      quotePrefix: d.text('quote_prefix'),
      quoteSuffix: d.text('quote_suffix'),
      quoteStart: d.integer('quote_start'),
      quoteEnd: d.integer('quote_end'),
    },
    (t) => [
      d.primaryKey({ columns: [t.statementNumber, t.position] }),
      d.index('signatories_party_index').on(t.partyCode, t.role, t.statementNumber),
      d.index('signatories_role_index').on(t.role, t.statementNumber),
      d.check('signatories_role_check', oneOf('role', SIGNATORY_ROLES)),
    ],
  );

  const claims = d.table(
    'claims',
    {
      /** Its place in list order: see list-order.ts. The full-text index refers to it. Never served. */
      number: d.listOrder('number'),
      statementNumber: d
        .bigint('statement_number')
        .notNull()
        .references(() => statements.number, { onDelete: 'cascade' }),
      /** 0-based, in the order of the document. */
      position: d.integer('position').notNull(),
      key: d.text('key').notNull(),
      kind: d.text('kind', { enum: CLAIM_KINDS }).notNull(),
      modality: d.text('modality', { enum: MODALITIES }).notNull(),
      intensifier: d.text('intensifier'),
      /** Whether it says that a party broke a rule. */
      breach: d.boolean('breach').notNull(),
      ...quote(),
    },
    (t) => [
      d.unique('claims_position_unique').on(t.statementNumber, t.position),
      d.unique('claims_key_unique').on(t.statementNumber, t.key),
      d.index('claims_place_index').on(t.statementNumber, t.number),
      d.index('claims_kind_index').on(t.kind, t.statementNumber, t.number),
      d.index('claims_modality_index').on(t.modality, t.statementNumber, t.number),
      d.check('claims_kind_check', oneOf('kind', CLAIM_KINDS)),
      d.check('claims_modality_check', oneOf('modality', MODALITIES)),
      d.check('claims_quote_check', sql.raw('quote_start >= 0 and quote_end > quote_start')),
    ],
  );

  /** What the full-text index holds of each statement: see domain/search-words.ts. A statement without a row is not indexed yet. */
  const statementWords = d.table('statement_words', {
    number: d
      .bigint('number')
      .primaryKey()
      .references(() => statements.number, { onDelete: 'cascade' }),
    words: d.text('words').notNull(),
  });

  /** The same of the quotes of claims. */
  const claimWords = d.table('claim_words', {
    number: d
      .bigint('number')
      .primaryKey()
      .references(() => claims.number, { onDelete: 'cascade' }),
    words: d.text('words').notNull(),
  });

  const claimParties = d.table(
    'claim_parties',
    {
      claimNumber: d
        .bigint('claim_number')
        .notNull()
        .references(() => claims.number, { onDelete: 'cascade' }),
      statementNumber: d.computed('statement_number', toStatementSql('claim_number')),
      /** 0-based, in the order of the document. */
      position: d.integer('position').notNull(),
      partyCode: d
        .text('party_code')
        .notNull()
        .references(() => parties.code),
      role: d.text('role', { enum: PARTY_ROLES }).notNull(),
    },
    (t) => [
      d.primaryKey({ columns: [t.claimNumber, t.position] }),
      d.unique('claim_parties_unique').on(t.partyCode, t.role, t.statementNumber, t.claimNumber),
      d.index('claim_parties_party_index').on(t.partyCode, t.statementNumber, t.claimNumber),
      d.index('claim_parties_role_index').on(t.role, t.statementNumber, t.claimNumber),
      d.check('claim_parties_role_check', oneOf('role', PARTY_ROLES)),
    ],
  );

  const citations = d.table(
    'citations',
    {
      claimNumber: d
        .bigint('claim_number')
        .notNull()
        .references(() => claims.number, { onDelete: 'cascade' }),
      statementNumber: d.computed('statement_number', toStatementSql('claim_number')),
      /** 0-based, in the order of the document. */
      position: d.integer('position').notNull(),
      resolutionId: d.text('resolution_id').references(() => resolutions.id),
      /** The name of an instrument other than a resolution. Null beside a resolution, and if the words stay unresolved. */
      instrument: d.text('instrument'),
      ...quote(),
    },
    (t) => [
      d.primaryKey({ columns: [t.claimNumber, t.position] }),
      d.index('citations_resolution_index').on(t.resolutionId, t.statementNumber, t.claimNumber),
      d.check(
        'citations_resolved_once_check',
        sql.raw('resolution_id is null or instrument is null'),
      ),
      d.check('citations_quote_check', sql.raw('quote_start >= 0 and quote_end > quote_start')),
    ],
  );

  const revisions = d.table(
    'revisions',
    {
      /** One sequence over the whole registry. */
      number: d.sequence('number'),
      type: d.text('type', { enum: REVISION_TYPES }).notNull(),
      /** The id of the statement or resolution, or the code of the party. No foreign key: the history outlives all of them. */
      resourceId: d.text('resource_id').notNull(),
      action: d.text('action', { enum: REVISION_ACTIONS }).notNull(),
      /** The document as accepted; null for a deletion. */
      document: d.json<unknown>('document'),
      /** SHA-256 of the document's JSON, in hexadecimal; null for a deletion. */
      sha256: d.text('sha256'),
      acceptedAt: d.text('accepted_at').notNull(),
      /** The name of the key that wrote it; null for the seed, and for what was there before it had revisions. */
      author: d.text('author'),
    },
    (t) => [
      d.index('revisions_type_index').on(t.type, t.number),
      d.index('revisions_resource_index').on(t.type, t.resourceId, t.number),
      d.index('revisions_accepted_at_index').on(t.acceptedAt, t.number),
      d.check('revisions_type_check', oneOf('type', REVISION_TYPES)),
      d.check('revisions_action_check', oneOf('action', REVISION_ACTIONS)),
      d.check(
        'revisions_document_check',
        sql.raw("(action = 'put') = (document is not null and sha256 is not null)"),
      ),
    ],
  );

  const apiKeys = d.table(
    'api_keys',
    {
      number: d.id('number'),
      name: d.text('name').notNull(),
      /** SHA-256 of the key, in hexadecimal. The key itself is shown once and never stored. */
      sha256: d.text('sha256').notNull(),
      /** What it may do: every key may follow. */
      scope: d.text('scope', { enum: KEY_SCOPES }).notNull().default('write'),
      createdAt: d.text('created_at').notNull(),
      revokedAt: d.text('revoked_at'),
    },
    (t) => [
      d.unique('api_keys_name_unique').on(t.name),
      d.unique('api_keys_sha256_unique').on(t.sha256),
      d.check('api_keys_scope_check', oneOf('scope', KEY_SCOPES)),
    ],
  );

  return {
    ...references,
    ...definePastTables(d),
    statements,
    signatories,
    claims,
    statementWords,
    claimWords,
    claimParties,
    citations,
    revisions,
    apiKeys,
    ...defineSubscriptionTables(d, apiKeys),
  };
}
