import type { Reader } from '../db/database.js';
import { FIRST_DAY, LAST_DAY } from '../db/memberships.js';
import { CLAIM_KIND_DEFINITIONS } from '../domain/claim-kinds.js';
import { toDocumentUrl } from '../domain/symbol.js';
import { party, partyDetail } from '../parties/parties.schema.js';
import { resolution, resolutionDetail, tally } from '../resolutions/resolutions.schema.js';
import { histories } from '../revisions/revisions.schema.js';
import { column, integer, text, word } from './column.js';
import {
  BODY_VALUES,
  CLAIM_KIND_VALUES,
  FACT_VALUES,
  MAPPING_VALUES,
  OUTCOME_VALUES,
  PARTY_KIND_VALUES,
  PROCEDURE_VALUES,
  RESOLUTION_TYPE_VALUES,
  REVISION_ACTION_VALUES,
  REVISION_TYPE_VALUES,
  TERM_KIND_VALUES,
  VOTE_VALUES,
} from './definitions.js';
import { defineTable } from './release-table.js';
import {
  readMemberships,
  readParties,
  readResolutions,
  readRevisions,
  readSponsors,
  readTerms,
  readVotes,
} from './released-references.store.js';

/** The tables of what statements refer to, and of the history. */

const optional = { nullable: true };
const partyCode = (description: string) => text(`${description}, as in the table of parties.`);
const resolutionId = column(resolution.shape.id);
const position = integer('The position, from 0.');

const toParty = { columns: ['party'], table: 'parties', references: ['code'] } as const;
const toResolution = {
  columns: ['resolution_id'],
  table: 'resolutions',
  references: ['id'],
} as const;

export const claimKinds = defineTable({
  name: 'claim_kinds',
  title: 'Kinds of claims',
  description: 'The closed vocabulary of speech acts, with their codes in event vocabularies.',
  columns: {
    kind: word('The kind of claim.', CLAIM_KIND_VALUES),
    definition: text('What claims of this kind do.'),
    performatives: text('Typical words, separated by semicolons.'),
    cameo: text('The CAMEO event code. A string, because leading zeros matter.', {
      pattern: '^[0-9]{3}$',
    }),
    plover: text('The PLOVER event type; missing if PLOVER has none.', optional),
    mapping: word('How well the codes fit the kind.', MAPPING_VALUES),
  },
  primaryKey: ['kind'],
  foreignKeys: [],
  async *read() {
    for (const { performatives, ...definition } of CLAIM_KIND_DEFINITIONS) {
      yield { ...definition, performatives: performatives.join('; ') };
    }
  },
});

export const parties = defineTable({
  name: 'parties',
  title: 'Parties',
  description: 'One row per state, organisation or group that the registry knows, by code.',
  columns: {
    code: column(party.shape.id),
    kind: word('What the party is.', PARTY_KIND_VALUES),
    name: column(party.shape.name),
    alpha3: column(party.shape.alpha3, { pattern: '^[A-Z]{3}$' }),
    numeric: column(party.shape.numeric, { pattern: '^[0-9]{3}$' }),
    existed_from: column(party.shape.existedFrom),
    existed_to: column(party.shape.existedTo),
    wikidata: column(party.shape.wikidata, { pattern: '^Q[1-9][0-9]*$' }),
    updated_at: text('When the party was last written.', { type: 'datetime' }),
  },
  primaryKey: ['code'],
  foreignKeys: [],
  async *read(reader: Reader) {
    for await (const row of readParties(reader)) {
      const { code, kind, name, alpha3, numeric, existedFrom, existedTo, wikidata } = row;
      yield {
        ...{ code, kind, name, alpha3, numeric, existed_from: existedFrom, existed_to: existedTo },
        ...{ wikidata, updated_at: row.updatedAt },
      };
    }
  },
});

export const partyAliases = defineTable({
  name: 'party_aliases',
  title: 'Aliases of parties',
  description: 'One row per other name or code of a party.',
  columns: {
    party: partyCode('The code of the party'),
    position,
    alias: text(
      'The other name. In capital letters or of three digits it is a code, such as `UK`.',
    ),
  },
  primaryKey: ['party', 'position'],
  foreignKeys: [toParty],
  async *read(reader: Reader) {
    for await (const { code, aliases } of readParties(reader)) {
      for (const [position, alias] of aliases.entries()) yield { party: code, position, alias };
    }
  },
});

const member = partyDetail.shape.members.element.shape;

export const memberships = defineTable({
  name: 'memberships',
  title: 'Members of groups and organisations',
  description:
    'One row per period in which a party belonged to a group or an organisation. A statement that a group signed does not name its members: whoever counts them as signatories derives that from these dates.',
  columns: {
    group: partyCode('The code of the group or organisation'),
    position,
    member: partyCode('The code of the member'),
    first_day: column(member.from),
    last_day: column(member.to),
  },
  primaryKey: ['group', 'position'],
  foreignKeys: [
    { columns: ['group'], table: 'parties', references: ['code'] },
    { columns: ['member'], table: 'parties', references: ['code'] },
  ],
  async *read(reader: Reader) {
    for await (const row of readMemberships(reader)) {
      const { groupCode, position, memberCode, firstDay, lastDay } = row;
      yield {
        ...{ group: groupCode, position, member: memberCode },
        first_day: firstDay === FIRST_DAY ? null : firstDay,
        last_day: lastDay === LAST_DAY ? null : lastDay,
      };
    }
  },
});

export const resolutions = defineTable({
  name: 'resolutions',
  title: 'Resolutions',
  description:
    'One row per resolution or other document of an organ that the registry knows or a statement cites, by id.',
  columns: {
    id: resolutionId,
    symbol: column(resolution.shape.symbol),
    body: word('The organ that the symbol belongs to.', BODY_VALUES),
    type: word('The kind of document, by its symbol.', RESOLUTION_TYPE_VALUES),
    known: column(resolution.shape.known),
    year: column(resolution.shape.year),
    outcome: { ...word('Whether it was adopted.', OUTCOME_VALUES), ...optional },
    adopted_on: column(resolution.shape.adoptedOn),
    rejected_on: column(resolution.shape.rejectedOn),
    meeting: column(resolution.shape.meeting),
    title: column(resolution.shape.title),
    chapter: column(resolution.shape.chapter),
    draft: column(resolution.shape.draft),
    procedure: { ...word('How the organ decided.', PROCEDURE_VALUES), ...optional },
    document_url: column(resolution.shape.documentUrl),
    yes_count: column(tally.shape.yes, optional),
    no_count: column(tally.shape.no, optional),
    abstain_count: column(tally.shape.abstain, optional),
    absent_count: column(tally.shape.absent, optional),
    updated_at: text('When the resolution was last written.', { type: 'datetime' }),
  },
  primaryKey: ['id'],
  foreignKeys: [],
  async *read(reader: Reader) {
    for await (const row of readResolutions(reader)) {
      const { id, symbol, body, type, known, year, outcome, decidedOn } = row;
      const { meeting, title, chapter, draft, procedure } = row;
      yield {
        ...{ id, symbol, body, type, known, year, outcome },
        adopted_on: outcome === 'adopted' ? decidedOn || null : null,
        rejected_on: outcome === 'not-adopted' ? decidedOn || null : null,
        ...{ meeting, title, chapter, draft, procedure, document_url: toDocumentUrl(symbol) },
        ...{ yes_count: row.yesCount, no_count: row.noCount },
        ...{ abstain_count: row.abstainCount, absent_count: row.absentCount },
        updated_at: row.updatedAt,
      };
    }
  },
});

export const resolutionTitles = defineTable({
  name: 'resolution_titles',
  title: 'Titles of resolutions in other languages',
  description: 'One row per title of a resolution in a language other than English.',
  columns: {
    resolution_id: resolutionId,
    language: text('The language of the title (BCP 47).'),
    title: text('The title.'),
  },
  primaryKey: ['resolution_id', 'language'],
  foreignKeys: [toResolution],
  async *read(reader: Reader) {
    for await (const { id, titles } of readResolutions(reader)) {
      for (const [language, title] of Object.entries(titles)) {
        yield { resolution_id: id, language, title };
      }
    }
  },
});

export const resolutionTerms = defineTable({
  name: 'resolution_terms',
  title: 'What resolutions are about',
  description: 'One row per item of the agenda and per subject of a resolution.',
  columns: {
    resolution_id: resolutionId,
    kind: word('What the term is.', TERM_KIND_VALUES),
    position,
    term: text('The term, in the words of the United Nations.'),
  },
  primaryKey: ['resolution_id', 'kind', 'position'],
  foreignKeys: [toResolution],
  async *read(reader: Reader) {
    for await (const { resolutionId, kind, position, term } of readTerms(reader)) {
      yield { resolution_id: resolutionId, kind, position, term };
    }
  },
});

export const resolutionSponsors = defineTable({
  name: 'resolution_sponsors',
  title: 'Sponsors of resolutions',
  description: 'One row per party that submitted the draft of a resolution.',
  columns: { resolution_id: resolutionId, position, party: partyCode('The code of the sponsor') },
  primaryKey: ['resolution_id', 'position'],
  foreignKeys: [toResolution, toParty],
  async *read(reader: Reader) {
    for await (const { resolutionId, position, partyCode } of readSponsors(reader)) {
      yield { resolution_id: resolutionId, position, party: partyCode };
    }
  },
});

const factSource = resolutionDetail.shape.sources.element.shape;

export const resolutionSources = defineTable({
  name: 'resolution_sources',
  title: 'Sources of facts about resolutions',
  description: 'One row per fact about a resolution whose source is recorded.',
  columns: {
    resolution_id: resolutionId,
    position,
    fact: word('The fact, by the name of its field in the API.', FACT_VALUES),
    publisher: column(factSource.publisher),
    file: column(factSource.file),
    url: column(factSource.url),
    recorded_on: column(factSource.recordedOn),
  },
  primaryKey: ['resolution_id', 'position', 'fact'],
  foreignKeys: [toResolution],
  async *read(reader: Reader) {
    for await (const { id, sources } of readResolutions(reader)) {
      for (const [position, { facts, publisher, file, url, recordedOn }] of sources.entries()) {
        for (const fact of facts) {
          yield {
            ...{ resolution_id: id, position, fact },
            ...{ publisher, file, url, recorded_on: recordedOn },
          };
        }
      }
    }
  },
});

export const votes = defineTable({
  name: 'votes',
  title: 'Votes',
  description: 'One row per recorded vote of a party on a resolution.',
  columns: {
    resolution_id: resolutionId,
    party: partyCode('The code of the party that voted'),
    vote: word('How the party voted.', VOTE_VALUES),
  },
  primaryKey: ['resolution_id', 'party'],
  foreignKeys: [toResolution, toParty],
  async *read(reader: Reader) {
    for await (const { resolutionId, partyCode, vote } of readVotes(reader)) {
      yield { resolution_id: resolutionId, party: partyCode, vote };
    }
  },
});

const revision = histories.statement.revision.shape;

export const revisions = defineTable({
  name: 'revisions',
  title: 'Revisions',
  description:
    'One row per accepted change of a statement, a resolution or a party, without the document. What was deleted still has its revisions.',
  columns: {
    number: column(revision.id),
    type: word('What was changed.', REVISION_TYPE_VALUES),
    resource_id: text('The id of the statement or resolution, or the code of the party.'),
    action: word('What the change did.', REVISION_ACTION_VALUES),
    accepted_at: column(revision.acceptedAt),
    author: column(revision.author),
    sha256: column(revision.sha256, {
      pattern: '^[0-9a-f]{64}$',
      description:
        'The SHA-256 hash, in hexadecimal, of the accepted document as compact JSON, as the API serves it at that revision; missing for a deletion.',
    }),
  },
  primaryKey: ['number'],
  foreignKeys: [],
  async *read(reader: Reader) {
    for await (const row of readRevisions(reader)) {
      const { number, type, resourceId, action, acceptedAt, author, sha256 } = row;
      yield {
        ...{ number, type, resource_id: resourceId, action },
        ...{ accepted_at: acceptedAt, author, sha256 },
      };
    }
  },
});
