import { sql } from 'drizzle-orm';
import type { FactSource } from '../domain/statement.js';
import {
  BODIES,
  CLAIM_KINDS,
  KEY_SCOPES,
  MODALITIES,
  OUTCOMES,
  PARTY_KINDS,
  PARTY_ROLES,
  PROCEDURES,
  RESOLUTION_TYPES,
  REVISION_ACTIONS,
  REVISION_TYPES,
  SIGNATORY_ROLES,
  TERM_KINDS,
  VOTES,
} from '../domain/vocabulary.js';
import { toStatementSql } from './list-order.js';
import type { Dialect } from './sqlite/sqlite.dialect.js';
import { defineSubscriptionTables } from './subscription-tables.js';

export type Tables = ReturnType<typeof defineTables>;

/** The body of a CHECK constraint for a closed vocabulary. The words are constants of ours, never input. */
function oneOf(column: string, words: readonly string[]) {
  return sql.raw(`${column} in (${words.map((word) => `'${word}'`).join(', ')})`);
}

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

  const parties = d.table(
    'parties',
    {
      code: d.text('code').primaryKey(),
      kind: d.text('kind', { enum: PARTY_KINDS }).notNull(),
      name: d.text('name').notNull(),
      alpha3: d.text('alpha3'),
      numeric: d.text('numeric'),
      aliases: d.json<string[]>('aliases').notNull(),
      /** The years in which a former state began and ceased to exist. */
      existedFrom: d.integer('existed_from'),
      existedTo: d.integer('existed_to'),
      /** Codes, name and aliases, folded: what `q` searches. */
      searchText: d.text('search_text').notNull(),
      updatedAt: d.text('updated_at').notNull(),
    },
    (t) => [
      d.unique('parties_alpha3_unique').on(t.alpha3),
      d.unique('parties_numeric_unique').on(t.numeric),
      d.index('parties_kind_index').on(t.kind, t.code),
      d.index('parties_updated_at_index').on(t.updatedAt),
      d.check('parties_kind_check', oneOf('kind', PARTY_KINDS)),
    ],
  );

  /** What each party is called. No two parties share a code, a name or an alias. */
  const partyNames = d.table(
    'party_names',
    {
      /** Folded: see `toNameKey`. */
      key: d.text('key').primaryKey(),
      partyCode: d
        .text('party_code')
        .notNull()
        .references(() => parties.code, { onDelete: 'cascade' }),
      /** Whether it is a code, by which requests and documents may refer to the party. */
      isCode: d.boolean('is_code').notNull(),
    },
    (t) => [d.index('party_names_party_index').on(t.partyCode)],
  );

  /** The members of groups and organisations, by date. */
  const memberships = d.table(
    'memberships',
    {
      groupCode: d
        .text('group_code')
        .notNull()
        .references(() => parties.code, { onDelete: 'cascade' }),
      /** 0-based, in the order of the group's document. */
      position: d.integer('position').notNull(),
      memberCode: d
        .text('member_code')
        .notNull()
        .references(() => parties.code),
      /** The first day, inclusive; `0000-01-01` if there is none. */
      firstDay: d.text('first_day').notNull(),
      /** The last day, inclusive; `9999-12-31` if there is none. */
      lastDay: d.text('last_day').notNull(),
    },
    (t) => [
      d.primaryKey({ columns: [t.groupCode, t.position] }),
      d.index('memberships_member_index').on(t.memberCode, t.groupCode),
      d.check('memberships_days_check', sql.raw('first_day <= last_day')),
    ],
  );

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
      /** The revision that this row shows. */
      revision: d.integer('revision').notNull(),
    },
    (t) => [
      d.unique('statements_id_unique').on(t.id),
      d.index('statements_day_index').on(t.issuedOn, t.number),
      d.index('statements_language_index').on(t.language, t.issuedOn, t.number),
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

  const resolutions = d.table(
    'resolutions',
    {
      id: d.text('id').primaryKey(),
      symbol: d.text('symbol').notNull(),
      body: d.text('body', { enum: BODIES }).notNull(),
      type: d.text('type', { enum: RESOLUTION_TYPES }).notNull(),
      /** Whether somebody filled it in. Otherwise statements cite it, and only its symbol is known. */
      known: d.boolean('known').notNull(),
      year: d.integer('year'),
      outcome: d.text('outcome', { enum: OUTCOMES }),
      /** The day on which it was adopted, or was put to the vote and not adopted; '' if it is not known. */
      decidedOn: d.text('decided_on').notNull(),
      /** The number of the meeting at which that was. */
      meeting: d.integer('meeting'),
      /** In English. */
      title: d.text('title'),
      /** The title in other languages, by language tag. */
      titles: d.json<Record<string, string>>('titles').notNull(),
      /** The chapter of the UN Charter that it acts under, as a Roman numeral. */
      chapter: d.text('chapter'),
      /** The symbol of the draft that was adopted. */
      draft: d.text('draft'),
      procedure: d.text('procedure', { enum: PROCEDURES }),
      /** The number of votes of each kind; all four are null if they are not known. */
      yesCount: d.integer('yes_count'),
      noCount: d.integer('no_count'),
      abstainCount: d.integer('abstain_count'),
      absentCount: d.integer('absent_count'),
      sources: d.json<FactSource[]>('sources').notNull(),
      /** Id, symbol and title, folded: what `q` searches. */
      searchText: d.text('search_text').notNull(),
      updatedAt: d.text('updated_at').notNull(),
    },
    (t) => [
      d.unique('resolutions_symbol_unique').on(t.symbol),
      d.index('resolutions_decided_on_index').on(t.decidedOn, t.id),
      d.index('resolutions_body_index').on(t.body, t.decidedOn, t.id),
      d.index('resolutions_year_index').on(t.year, t.decidedOn, t.id),
      d.index('resolutions_type_index').on(t.type, t.decidedOn, t.id),
      d.index('resolutions_known_index').on(t.known, t.decidedOn, t.id),
      d.index('resolutions_outcome_index').on(t.outcome, t.decidedOn, t.id),
      d.index('resolutions_procedure_index').on(t.procedure, t.decidedOn, t.id),
      d.index('resolutions_chapter_index').on(t.chapter, t.decidedOn, t.id),
      d.index('resolutions_draft_index').on(t.draft),
      d.index('resolutions_updated_at_index').on(t.updatedAt),
      d.check('resolutions_body_check', oneOf('body', BODIES)),
      d.check('resolutions_type_check', oneOf('type', RESOLUTION_TYPES)),
      d.check('resolutions_outcome_check', oneOf('outcome', OUTCOMES)),
      d.check('resolutions_procedure_check', oneOf('procedure', PROCEDURES)),
      d.check(
        'resolutions_decided_on_check',
        sql.raw("decided_on = '' or decided_on like '____-__-__'"),
      ),
    ],
  );

  /** The parties that submitted the draft of a resolution. */
  const resolutionSponsors = d.table(
    'resolution_sponsors',
    {
      resolutionId: d
        .text('resolution_id')
        .notNull()
        .references(() => resolutions.id, { onDelete: 'cascade' }),
      /** 0-based, in the order of the document. */
      position: d.integer('position').notNull(),
      partyCode: d
        .text('party_code')
        .notNull()
        .references(() => parties.code),
    },
    (t) => [
      d.primaryKey({ columns: [t.resolutionId, t.position] }),
      d.index('resolution_sponsors_party_index').on(t.partyCode, t.resolutionId),
    ],
  );

  /** What a resolution is about, in the words of the UN: items of the agenda, and subjects of the UNBIS Thesaurus. */
  const resolutionTerms = d.table(
    'resolution_terms',
    {
      resolutionId: d
        .text('resolution_id')
        .notNull()
        .references(() => resolutions.id, { onDelete: 'cascade' }),
      kind: d.text('kind', { enum: TERM_KINDS }).notNull(),
      /** 0-based, in the order of the document. */
      position: d.integer('position').notNull(),
      term: d.text('term').notNull(),
      /** The term, folded: by which resolutions are found. */
      key: d.text('key').notNull(),
    },
    (t) => [
      d.primaryKey({ columns: [t.resolutionId, t.kind, t.position] }),
      d.index('resolution_terms_key_index').on(t.kind, t.key, t.resolutionId),
      d.check('resolution_terms_kind_check', oneOf('kind', TERM_KINDS)),
    ],
  );

  const votes = d.table(
    'votes',
    {
      resolutionId: d
        .text('resolution_id')
        .notNull()
        .references(() => resolutions.id, { onDelete: 'cascade' }),
      partyCode: d
        .text('party_code')
        .notNull()
        .references(() => parties.code),
      vote: d.text('vote', { enum: VOTES }).notNull(),
    },
    (t) => [
      d.primaryKey({ columns: [t.resolutionId, t.partyCode] }),
      d.index('votes_party_index').on(t.partyCode, t.vote, t.resolutionId),
      d.check('votes_vote_check', oneOf('vote', VOTES)),
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
    ],
  );

  return {
    statements,
    parties,
    partyNames,
    memberships,
    signatories,
    resolutions,
    resolutionSponsors,
    resolutionTerms,
    votes,
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
