import * as z from 'zod';
import type { Links } from '../domain/links.js';
import type { Resolution } from '../domain/statement.js';
import { BODIES, VOTES } from '../domain/vocabulary.js';
import { countField, dateField, textField, urlField } from '../http/fields.js';
import { listOf, pageParameters } from '../http/pagination.js';
import { partyCodeParameter, resolutionIdParameter, wordsParameter } from '../http/parameters.js';
import { partyReference, presentPartyReference } from '../parties/parties.schema.js';
import { MAX_VOTES } from './resolution-document.js';
import { resolutionReferenceFields } from './resolution-reference.schema.js';
import { MAX_CITING_PARTIES, type ResolutionDetail } from './resolutions.store.js';

const resolutionFields = {
  ...resolutionReferenceFields,
  body: z.enum(BODIES).meta({ description: 'The organ of the United Nations that adopted it.' }),
  year: countField('The year of adoption.'),
  adoptedOn: dateField('The day of adoption.', '2016-03-02'),
  meeting: countField('The number of the meeting that adopted it; null if unknown.').nullable(),
  title: textField(1_000, 'The title; null if unknown.').nullable(),
  chapter: textField(
    10,
    'The chapter of the UN Charter under which it was adopted; null if none is known.',
    'VII',
  ).nullable(),
  documentUrl: urlField('The address of the text at the United Nations.'),
  tally: z
    .object({
      yes: countField('Votes in favour.'),
      no: countField('Votes against.'),
      abstain: countField('Abstentions.'),
      absent: countField('Members that did not take part.'),
    })
    .meta({ id: 'Tally', description: 'The number of votes of each kind in the registry.' }),
};

export const resolution = z
  .object(resolutionFields)
  .meta({ id: 'Resolution', description: 'A resolution of the United Nations.' });

const castVote = z
  .object({
    party: partyReference,
    vote: z.enum(VOTES).meta({ description: 'How the party voted.' }),
  })
  .meta({ id: 'Vote', description: 'How a party voted on a resolution.' });

const citedBy = z
  .object({
    statementCount: countField('The number of statements that cite it.'),
    claimCount: countField('The number of claims that cite it.'),
    parties: z
      .array(
        z
          .object({
            party: partyReference,
            statementCount: countField('The number of citing statements that the party signed.'),
          })
          .meta({
            id: 'CitingParty',
            description: 'A party that signed statements citing the resolution.',
          }),
      )
      .max(MAX_CITING_PARTIES)
      .meta({
        description: `The signatories of the citing statements, most frequent first, at most ${MAX_CITING_PARTIES}.`,
      }),
    statementsUrl: urlField('The list of citing statements.'),
    claimsUrl: urlField('The list of citing claims.'),
  })
  .meta({ id: 'CitedBy', description: 'Who cites a resolution.' });

export const resolutionDetail = z
  .object({
    ...resolutionFields,
    votes: z
      .array(castVote)
      .max(MAX_VOTES)
      .meta({ description: 'The vote of each member of the organ, ordered by name.' }),
    citedBy,
  })
  .meta({ id: 'ResolutionDetail', description: 'A resolution, the vote on it and who cites it.' });

export const resolutionList = listOf('ResolutionList', resolution, 'A page of resolutions.');

export const resolutionParams = z.strictObject({
  id: resolutionIdParameter.meta({
    description:
      'The resolution’s id. Its symbol, in any case, with or without the year, is redirected to the id.',
    param: { example: 'S-RES-2270' },
  }),
});

export const resolutionQuery = z.strictObject({
  body: z.enum(BODIES).optional().meta({ description: 'Only resolutions of this organ.' }),
  year: z
    .string()
    .regex(/^\d{4}$/, 'must be a year of four digits')
    .transform(Number)
    .optional()
    .meta({
      description: 'Only resolutions adopted in this year.',
      override: ({ jsonSchema }) => {
        delete jsonSchema.pattern;
        Object.assign(jsonSchema, {
          type: 'integer',
          format: 'int32',
          minimum: 1000,
          maximum: 9999,
        });
      },
    }),
  citedBy: partyCodeParameter.optional().meta({
    description: 'Only resolutions cited by a statement that this party signed.',
  }),
  q: wordsParameter.optional().meta({
    description: 'Only resolutions whose symbol or title contains this text. Case is ignored.',
  }),
  ...pageParameters,
});

export function presentResolution(row: Resolution, links: Links): z.input<typeof resolution> {
  const { id, symbol, body, year, adoptedOn, meeting, title, chapter, documentUrl, tally } = row;
  return {
    id,
    url: links.resolution(id),
    symbol,
    body,
    year,
    adoptedOn,
    meeting,
    title,
    chapter,
    documentUrl,
    tally,
  };
}

export function presentResolutionDetail(
  { votes, citedBy: { parties, ...counts }, ...row }: ResolutionDetail,
  links: Links,
): z.input<typeof resolutionDetail> {
  return {
    ...presentResolution(row, links),
    votes: votes.map(({ party, vote }) => ({ party: presentPartyReference(party, links), vote })),
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
