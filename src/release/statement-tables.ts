import { claim, statementReference } from '../claims/claims.schema.js';
import type { Reader } from '../db/database.js';
import { eventCodes } from '../domain/claim-kinds.js';
import type { Links } from '../domain/links.js';
import type { Quote } from '../domain/quote.js';
import { quote as quoteSchema } from '../http/quote.schema.js';
import { signatory, statement } from '../statements/statements.schema.js';
import { column, integer, text, word } from './column.js';
import {
  CLAIM_KIND_VALUES,
  MAPPING_VALUES,
  MODALITY_VALUES,
  PARTY_ROLE_VALUES,
  SIGNATORY_ROLE_VALUES,
} from './definitions.js';
import { defineTable } from './release-table.js';
import {
  readCitations,
  readClaimParties,
  readClaims,
  readSignatories,
  readStatementSources,
  readStatements,
} from './released-statements.store.js';

/** The tables of statements and of what they say. */

const statementId = column(statementReference.shape.id);
const claimId = column(claim.shape.id);
const position = (of: string) =>
  integer(`The position in the ${of}, from 0, as curators ordered it.`);

const party = (description: string) => text(`${description}, as in the table of parties.`);
const toParty = { columns: ['party'], table: 'parties', references: ['code'] } as const;
const toStatement = {
  columns: ['statement_id'],
  table: 'statements',
  references: ['id'],
} as const;
const toClaim = { columns: ['claim_id'], table: 'claims', references: ['id'] } as const;

const { exact, prefix, suffix, start, end } = quoteSchema.shape;

/** The columns of the position of words in the text of their statement. */
const quoteColumns = {
  exact: column(exact),
  prefix: column(prefix, {
    nullable: true,
    description: `${prefix.meta()?.description} Missing where the text begins with \`exact\`.`,
  }),
  suffix: column(suffix, {
    nullable: true,
    description: `${suffix.meta()?.description} Missing where the text ends with \`exact\`.`,
  }),
  start: column(start),
  end: column(end),
};

const toQuote = ({ exact, prefix, suffix, start, end }: Quote) => ({
  exact,
  prefix: prefix || null,
  suffix: suffix || null,
  start,
  end,
});

const NO_QUOTE = { exact: null, prefix: null, suffix: null, start: null, end: null };

export const statements = defineTable({
  name: 'statements',
  title: 'Statements',
  description:
    'One row per joint statement, with its text: the newest first, those without a date last. The other tables of statements follow this order.',
  columns: {
    id: statementId,
    url: column(statementReference.shape.url, {
      description: 'The URL of the statement in the API of the registry.',
    }),
    title: column(statement.shape.title),
    issued_on: column(statement.shape.issuedOn),
    language: column(statement.shape.language),
    text: column(statement.shape.text),
    revision: integer('The number of the revision that the row shows.'),
    updated_at: text('When the registry accepted that revision.', { type: 'datetime' }),
  },
  primaryKey: ['id'],
  foreignKeys: [{ columns: ['revision'], table: 'revisions', references: ['number'] }],
  async *read(reader: Reader, links: Links) {
    for await (const row of readStatements(reader)) {
      const { id, title, issuedOn, language, text, revision, updatedAt } = row;
      yield {
        ...{ id, url: links.statement(id), title, issued_on: issuedOn || null },
        ...{ language, text, revision, updated_at: updatedAt },
      };
    }
  },
});

const source = statement.shape.sources.element.shape;

export const statementSources = defineTable({
  name: 'statement_sources',
  title: 'Sources of statements',
  description: 'One row per publication of a statement.',
  columns: {
    statement_id: statementId,
    position: position('list of sources'),
    publisher: column(source.publisher),
    url: column(source.url),
  },
  primaryKey: ['statement_id', 'position'],
  foreignKeys: [toStatement],
  async *read(reader: Reader) {
    for await (const { id, sources } of readStatementSources(reader)) {
      for (const [position, { publisher, url }] of sources.entries()) {
        yield { statement_id: id, position, publisher, url };
      }
    }
  },
});

const optional = { nullable: true };

export const signatories = defineTable({
  name: 'signatories',
  title: 'Signatories',
  description:
    'One row per place on a statement, in signing order. A party that signed through several officials has several. The five columns of the quote say where the text names the signatory; they are missing if only the title does, or if the text names it more than once.',
  columns: {
    statement_id: statementId,
    position: column(signatory.shape.position),
    party: party('The code of the party'),
    name_as_signed: column(signatory.shape.nameAsSigned),
    office: column(signatory.shape.office),
    person: column(signatory.shape.person),
    role: word('The capacity in which the party signed.', SIGNATORY_ROLE_VALUES),
    exact: { ...quoteColumns.exact, ...optional },
    prefix: quoteColumns.prefix,
    suffix: quoteColumns.suffix,
    start: { ...quoteColumns.start, ...optional },
    end: { ...quoteColumns.end, ...optional },
  },
  primaryKey: ['statement_id', 'position'],
  foreignKeys: [toStatement, toParty],
  async *read(reader: Reader) {
    for await (const row of readSignatories(reader)) {
      const { parentId, position, partyCode, nameAsSigned, office, person, role } = row;
      yield {
        ...{ statement_id: parentId, position, party: partyCode, name_as_signed: nameAsSigned },
        ...{ office, person, role },
        ...(row.exact === null ? NO_QUOTE : toQuote(row as Quote)),
      };
    }
  },
});

export const claims = defineTable({
  name: 'claims',
  title: 'Claims',
  description:
    'One row per speech act of a statement. The speakers are the signatories of the statement in the roles `signatory` and `on-behalf-of`.',
  columns: {
    id: claimId,
    statement_id: statementId,
    position: position('statement'),
    key: text('The key of the claim, unique in its statement and kept over its revisions.'),
    kind: word('The kind of speech act: see the table claim_kinds.', CLAIM_KIND_VALUES),
    modality: word('Whether the claim is about facts or possibilities.', MODALITY_VALUES),
    intensifier: column(claim.shape.intensifier),
    breach: column(claim.shape.breach),
    cameo: column(claim.shape.cameo, { pattern: '^[0-9]{3}$' }),
    plover: column(claim.shape.plover),
    mapping: word('How well the codes fit the claim.', MAPPING_VALUES),
    ...quoteColumns,
  },
  primaryKey: ['id'],
  foreignKeys: [toStatement, { columns: ['kind'], table: 'claim_kinds', references: ['kind'] }],
  async *read(reader: Reader) {
    for await (const row of readClaims(reader)) {
      const { statementId, position, key, kind, modality, intensifier, breach } = row;
      const { cameo, plover, mapping } = eventCodes(kind, breach);
      yield {
        ...{ id: `${statementId}.${key}`, statement_id: statementId, position, key, kind },
        ...{ modality, intensifier, breach, cameo, plover, mapping, ...toQuote(row) },
      };
    }
  },
});

export const claimParties = defineTable({
  name: 'claim_parties',
  title: 'Parties that claims name',
  description: 'One row per party that a claim names, in each of its roles.',
  columns: {
    claim_id: claimId,
    position: position('list of parties of the claim'),
    party: party('The code of the party'),
    role: word('The role of the party in the claim.', PARTY_ROLE_VALUES),
  },
  primaryKey: ['claim_id', 'position'],
  foreignKeys: [toClaim, toParty],
  async *read(reader: Reader) {
    for await (const { parentId, position, partyCode, role } of readClaimParties(reader)) {
      yield { claim_id: parentId, position, party: partyCode, role };
    }
  },
});

const { instrument } = claim.shape.citations.element.shape;

export const citations = defineTable({
  name: 'citations',
  title: 'Citations',
  description:
    'One row per resolution or instrument that a claim cites, with the citing words. Neither is given if the words name nothing specific (“the relevant UNSCRs”).',
  columns: {
    claim_id: claimId,
    position: position('list of citations of the claim'),
    resolution_id: text(
      'The id of the cited resolution, as in the table of resolutions.',
      optional,
    ),
    instrument: column(instrument),
    ...quoteColumns,
  },
  primaryKey: ['claim_id', 'position'],
  foreignKeys: [toClaim, { columns: ['resolution_id'], table: 'resolutions', references: ['id'] }],
  async *read(reader: Reader) {
    for await (const row of readCitations(reader)) {
      const { parentId, position, resolutionId, instrument } = row;
      yield {
        ...{ claim_id: parentId, position, resolution_id: resolutionId, instrument },
        ...toQuote(row),
      };
    }
  },
});
