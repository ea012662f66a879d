import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import type { Links } from '../domain/links.js';
import { BODIES, OUTCOMES, VOTES } from '../domain/vocabulary.js';
import { dateField, textField } from '../http/fields.js';
import { listOf, pageParameters } from '../http/list.schema.js';
import { anyOf, updateFilters, updateOrderParameter } from '../http/parameters.js';
import { termsParameter, votedOnFilters } from '../resolutions/resolution-filters.schema.js';
import {
  presentResolutionReference,
  resolutionReference,
} from '../resolutions/resolution-reference.schema.js';
import { resolution, tally } from '../resolutions/resolutions.schema.js';
import type { PartyVoteOn } from './party-votes.store.js';

const partyVote = z
  .object({
    resolution: resolutionReference,
    title: textField(LIMITS.titleLength, 'The title in English; null if not recorded.').nullable(),
    body: z.enum(BODIES).meta({ description: 'The organ that voted.' }),
    date: dateField(
      'The date of adoption, or that on which a draft was not adopted; null if not recorded.',
      '2016-03-02',
    ).nullable(),
    outcome: z
      .enum(OUTCOMES)
      .nullable()
      .meta({ description: 'Whether it was adopted; null if not recorded.' }),
    vote: z.enum(VOTES).meta({ description: 'How the party voted.' }),
    tally: tally
      .nullable()
      .meta({ description: 'The number of votes of each kind; null if not recorded.' }),
    updatedAt: resolution.shape.updatedAt,
  })
  .meta({ id: 'PartyVote', description: 'A vote of a party.' });

export const partyVoteList = listOf('PartyVoteList', partyVote, 'A page of the votes of a party.');

export const partyVoteQuery = z.strictObject({
  ...votedOnFilters,
  vote: anyOf(
    z.enum(VOTES),
    'Only these votes: `yes`, `no`, `abstain` or `absent`, or several separated by commas.',
  ),
  subject: termsParameter(
    'Only votes on resolutions with this subject, a term of the UNBIS Thesaurus: see `/v1/resolutions`. Repeat the parameter to require several.',
  ),
  agenda: termsParameter(
    'Only votes on resolutions considered under this item of the agenda: see `/v1/resolutions`. Repeat the parameter to require several.',
  ),
  ...updateFilters('votes on resolutions'),
  sort: updateOrderParameter('newest first'),
  ...pageParameters,
});

export function presentPartyVote(
  { resolution, vote }: PartyVoteOn,
  links: Links,
): z.input<typeof partyVote> {
  const { title, body, adoptedOn, rejectedOn, outcome, tally, updatedAt } = resolution;
  return {
    resolution: presentResolutionReference(resolution, links),
    ...{ title, body, date: adoptedOn ?? rejectedOn, outcome, vote, tally, updatedAt },
  };
}
