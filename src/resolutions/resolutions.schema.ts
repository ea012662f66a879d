import * as z from 'zod';
import type { Links } from '../domain/links.js';
import type { Resolution } from '../domain/statement.js';
import { BODIES, VOTES } from '../domain/vocabulary.js';
import { countField, dateField, textField, urlField } from '../http/fields.js';
import { listOf, pageParameters } from '../http/list.schema.js';
import {
  anyOf,
  capacityParameter,
  partiesParameter,
  resolutionIdParameter,
  wordsParameter,
} from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { partyReference, presentPartyReference } from '../parties/parties.schema.js';
import { MAX_CITING_PARTIES } from './cited-by.store.js';
import { MAX_VOTES } from './resolution-document.js';
import { resolutionReferenceFields } from './resolution-reference.schema.js';
import type { ResolutionDetail } from './resolutions.store.js';

const resolutionFields = {
  ...resolutionReferenceFields,
  body: z.enum(BODIES).meta({ description: 'The UN organ that adopted the resolution.' }),
  year: countField('The year of adoption.'),
  adoptedOn: dateField('The date of adoption.', '2016-03-02'),
  meeting: countField(
    'The number of the meeting that adopted the resolution; null if not recorded.',
  ).nullable(),
  title: textField(1_000, 'The title; null if not recorded.').nullable(),
  chapter: textField(
    10,
    'The chapter of the UN Charter under which it was adopted; null if not recorded.',
    'VII',
  ).nullable(),
  documentUrl: urlField('The URL of the text at the United Nations.'),
  tally: z
    .object({
      yes: countField('Votes in favour.'),
      no: countField('Votes against.'),
      abstain: countField('Abstentions.'),
      absent: countField('Members that did not vote.'),
    })
    .meta({ id: 'Tally', description: 'The number of recorded votes of each kind.' }),
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

export const resolutionDetail = z
  .object({
    ...resolutionFields,
    votes: z
      .array(castVote)
      .max(MAX_VOTES)
      .meta({ description: 'The vote of each member of the organ, sorted by name.' }),
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

const year = z
  .string()
  .regex(/^\d{4}$/, 'must be a four-digit year')
  .transform(Number)
  .meta({
    override: ({ jsonSchema }) => {
      delete jsonSchema.pattern;
      Object.assign(jsonSchema, { type: 'integer', format: 'int32', minimum: 1000, maximum: 9999 });
    },
  });

export const resolutionQuery = z.strictObject({
  body: anyOf(z.enum(BODIES), 'Only resolutions of one of these organs.'),
  year: anyOf(year, 'Only resolutions adopted in one of these years (`year=2006,2016`).'),
  capacity: capacityParameter,
  citedBy: partiesParameter(
    5,
    'Only resolutions cited in statements that one of these parties signed (`citedBy=JP,KR`). Repeat the parameter to require several.',
  ),
  q: wordsParameter.optional().meta({
    description:
      'Only resolutions whose symbol or title contains this, ignoring case, marks and punctuation.',
  }),
  ...pageParameters,
});

/** The problem of an id or symbol that the registry doesn't know. */
export function unknownResolution(id: string): Problem {
  return new Problem('not-found', `The registry holds no resolution ${id}.`);
}

export function presentResolution(
  { id, ...fields }: Resolution,
  links: Links,
): z.input<typeof resolution> {
  return { id, url: links.resolution(id), ...fields };
}

export function presentResolutionDetail(
  { votes, citedBy: { parties, ...counts }, updatedAt: _, ...row }: ResolutionDetail,
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
