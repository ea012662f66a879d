import { sql } from 'drizzle-orm';
import type { FactSource } from '../domain/statement.js';
import {
  BODIES,
  OUTCOMES,
  PARTY_KINDS,
  PROCEDURES,
  RESOLUTION_TYPES,
  TERM_KINDS,
  VOTES,
} from '../domain/vocabulary.js';
import type { Dialect } from './sqlite/sqlite.dialect.js';
import { oneOf } from './vocabulary-check.js';

/** The tables of what statements refer to: parties, and resolutions with their votes. */
export function defineReferenceTables(d: Dialect) {
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

  return {
    parties,
    partyNames,
    memberships,
    resolutions,
    resolutionSponsors,
    resolutionTerms,
    votes,
  };
}
