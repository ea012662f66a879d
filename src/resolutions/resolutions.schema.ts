import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import type { Links } from '../domain/links.js';
import type { Resolution } from '../domain/statement.js';
import { PERMANENT_MEMBERS } from '../domain/veto.js';
import {
  BODIES,
  FACTS,
  OUTCOMES,
  PROCEDURES,
  RESOLUTION_TYPES,
  VOTES,
} from '../domain/vocabulary.js';
import { countField, dateField, momentField, textField, urlField } from '../http/fields.js';
import { listOf } from '../http/list.schema.js';
import { resolutionIdParameter } from '../http/parameters.js';
import { partyReference, presentPartyReference } from '../parties/parties.schema.js';
import { MAX_CITING_PARTIES } from './cited-by.store.js';
import { languageTag, MAX_VOTES } from './resolution-document.js';
import {
  presentResolutionReference,
  resolutionReference,
  resolutionReferenceFields,
} from './resolution-reference.schema.js';
import type { ResolutionDetail } from './resolutions.store.js';

export const tally = z
  .object({
    yes: countField('Votes in favour.'),
    no: countField('Votes against.'),
    abstain: countField('Abstentions.'),
    absent: countField('Members that did not vote.'),
  })
  .meta({ id: 'Tally', description: 'The number of votes of each kind.' });

const resolutionFields = {
  ...resolutionReferenceFields,
  body: z.enum(BODIES).meta({ description: 'The organ that the symbol belongs to.' }),
  type: z.enum(RESOLUTION_TYPES).meta({ description: 'The kind of document, by its symbol.' }),
  known: z.boolean().meta({
    description:
      'Whether anything but the symbol is known. A statement may cite a resolution before the registry knows more of it.',
  }),
  year: countField('The year of adoption, or of the symbol; null if not recorded.').nullable(),
  outcome: z
    .enum(OUTCOMES)
    .nullable()
    .meta({ description: 'Whether it was adopted; null if not recorded.' }),
  adoptedOn: dateField('The date of adoption; null if not recorded.', '2016-03-02').nullable(),
  rejectedOn: dateField(
    'The date on which a draft was put to the vote and not adopted; otherwise null.',
    '2024-03-22',
  ).nullable(),
  meeting: countField(
    'The number of the meeting that adopted or rejected it; null if not recorded.',
  ).nullable(),
  title: textField(LIMITS.titleLength, 'The title in English; null if not recorded.').nullable(),
  chapter: textField(
    10,
    'The chapter of the UN Charter under which it was adopted; null if not recorded.',
    'VII',
  ).nullable(),
  draft: textField(
    LIMITS.symbolLength,
    'The symbol of the draft that was adopted; null if not recorded.',
    'S/2016/187',
  ).nullable(),
  procedure: z.enum(PROCEDURES).nullable().meta({
    description: 'Whether it was adopted by a vote or without one; null if not recorded.',
  }),
  documentUrl: urlField(
    'The URL of the text at the United Nations; null if it has none there.',
  ).nullable(),
  tally: tally
    .nullable()
    .meta({ description: 'The number of votes of each kind; null if not recorded.' }),
  vetoedBy: z.array(partyReference).max(PERMANENT_MEMBERS.length).meta({
    description:
      'The permanent members of the Security Council that vetoed it: they voted against a draft that was not adopted although it got the required votes, nine (seven before 1966). Derived from the votes. Empty if there was no veto, or if the votes are not recorded.',
  }),
  updatedAt: momentField(
    'When the registry last changed the resolution; if only its symbol is known, when a statement first cited it.',
  ),
};

export const resolution = z
  .object(resolutionFields)
  .meta({ id: 'Resolution', description: 'A UN resolution.' });

const castVote = z
  .object({
    party: partyReference,
    vote: z.enum(VOTES).meta({ description: 'How the party voted.' }),
  })
  .meta({ id: 'Vote', description: 'How a party voted on a resolution.' });

const citedBy = z
  .object({
    statementCount: countField('The number of statements that cite the resolution.'),
    claimCount: countField('The number of claims that cite the resolution.'),
    parties: z
      .array(
        z
          .object({
            party: partyReference,
            statementCount: countField('The number of citing statements that the party signed.'),
          })
          .meta({
            id: 'CitingParty',
            description: 'A signatory of statements that cite the resolution.',
          }),
      )
      .max(MAX_CITING_PARTIES)
      .meta({
        description: `The signatories of these statements, most frequent first, up to ${MAX_CITING_PARTIES}.`,
      }),
    statementsUrl: urlField('The URL of these statements.'),
    claimsUrl: urlField('The URL of these claims.'),
  })
  .meta({ id: 'CitedBy', description: 'Who cites a resolution.' });

const factSource = z
  .object({
    facts: z
      .array(z.enum(FACTS))
      .max(FACTS.length)
      .meta({ description: 'The names of the fields that come from here.' }),
    publisher: textField(LIMITS.nameLength, 'Who published it.', 'United Nations'),
    file: textField(LIMITS.nameLength, 'The name of the file; null if there is none.').nullable(),
    url: urlField('The URL; null if not recorded.').nullable(),
    recordedOn: dateField(
      'The day on which the facts were recorded; null if not known.',
      '2026-11-30',
    ).nullable(),
  })
  .meta({ id: 'FactSource', description: 'Where facts about a resolution come from.' });

export const resolutionDetail = z
  .object({
    ...resolutionFields,
    titles: z
      .record(languageTag, textField(LIMITS.titleLength, 'The title.'))
      .meta({ description: 'The title in other languages than English, by BCP 47 tag.' }),
    agenda: z
      .array(textField(LIMITS.titleLength, 'An item of the agenda.'))
      .max(LIMITS.agendaItems)
      .meta({ description: 'The items of the agenda under which it was considered.' }),
    subjects: z
      .array(textField(LIMITS.titleLength, 'A term of the UNBIS Thesaurus.', 'SANCTIONS'))
      .max(LIMITS.subjects)
      .meta({ description: 'The subjects, as terms of the UNBIS Thesaurus.' }),
    sponsors: z
      .array(partyReference)
      .max(MAX_VOTES)
      .meta({ description: 'The parties that submitted the draft, in the order of the record.' }),
    votes: z.array(castVote).max(MAX_VOTES).nullable().meta({
      description: 'The vote of each member of the organ, sorted by name; null if not recorded.',
    }),
    draftResolution: resolutionReference.nullable().meta({
      description: 'The draft, if the registry holds it; otherwise null.',
    }),
    adoptedAs: resolutionReference.nullable().meta({
      description:
        'The resolution that was adopted from this draft, if the registry holds it; otherwise null.',
    }),
    sources: z
      .array(factSource)
      .max(LIMITS.factSources)
      .meta({ description: 'Where each fact comes from, as far as that is recorded.' }),
    citedBy,
  })
  .meta({
    id: 'ResolutionDetail',
    description: 'A resolution, how members voted, and who cites it.',
  });

export const resolutionList = listOf('ResolutionList', resolution, 'A page of resolutions.');

export const resolutionParams = z.strictObject({
  id: resolutionIdParameter.meta({
    description:
      'The id of the resolution. Its symbol, in any case, with or without the year, redirects to the id. Another year than that of the resolution is refused.',
    param: { example: 'S-RES-2270' },
  }),
});

export function presentResolution(
  { id, vetoedBy, ...fields }: Resolution,
  links: Links,
): z.input<typeof resolution> {
  return {
    ...{ id, url: links.resolution(id), ...fields },
    vetoedBy: vetoedBy.map((party) => presentPartyReference(party, links)),
  };
}

export function presentResolutionDetail(
  detail: ResolutionDetail,
  links: Links,
): z.input<typeof resolutionDetail> {
  const { titles, agenda, subjects, sponsors, votes, sources, ...rest } = detail;
  const {
    draftResolution,
    adoptedAs,
    citedBy: { parties, ...counts },
    ...row
  } = rest;
  return {
    ...presentResolution(row, links),
    ...{ titles, agenda, subjects },
    sponsors: sponsors.map((party) => presentPartyReference(party, links)),
    votes:
      votes?.map(({ party, vote }) => ({ party: presentPartyReference(party, links), vote })) ??
      null,
    draftResolution: draftResolution && presentResolutionReference(draftResolution, links),
    adoptedAs: adoptedAs && presentResolutionReference(adoptedAs, links),
    sources,
    citedBy: {
      ...counts,
      parties: parties.map(({ party, statementCount }) => ({
        party: presentPartyReference(party, links),
        statementCount,
      })),
      statementsUrl: `${links.resolution(row.id)}/statements`,
      claimsUrl: `${links.resolution(row.id)}/claims`,
    },
  };
}
