import * as z from 'zod';
import type { Links } from '../domain/links.js';
import { countField, urlField } from '../http/fields.js';
import type { Agreement } from './vote-matrix.store.js';

export const agreementFields = {
  commonCount: countField(
    'The number of resolutions on which both cast a vote: yes, no or abstain. An absence is no vote, and a resolution adopted without a vote has none. Drafts that were not adopted count.',
  ),
  alikeCount: countField('The number of these resolutions on which both cast the same vote.'),
  alikeShare: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .meta({
      description:
        'Their share, `alikeCount` by `commonCount`, rounded to four decimal places; null if there is no common vote.',
      examples: [0.8125],
    }),
  commonUrl: urlField('The URL of the resolutions on which both cast a vote.'),
  alikeUrl: urlField('The URL of the resolutions on which both cast the same vote.'),
};

export const agreement = z.object(agreementFields).meta({
  id: 'VoteAgreement',
  description: 'How often two parties cast the same vote, on all resolutions in the registry.',
});

/** @param filters the other filters of the resolutions that were counted, as a query without `?` */
export function presentAgreement(
  { commonCount, alikeCount }: Agreement,
  [one, other]: readonly [string, string],
  links: Links,
  filters = '',
): z.input<typeof agreement> {
  const rest = filters && `&${filters}`;
  return {
    commonCount,
    alikeCount,
    alikeShare: commonCount === 0 ? null : Math.round((alikeCount / commonCount) * 10_000) / 10_000,
    commonUrl: links.to(`/v1/resolutions?votedBy=${one}&votedBy=${other}${rest}`),
    alikeUrl: links.to(`/v1/resolutions?votedAlike=${one},${other}${rest}`),
  };
}
