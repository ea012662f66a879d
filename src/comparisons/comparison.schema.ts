import * as z from 'zod';
import type { Links } from '../domain/links.js';
import { VOTES } from '../domain/vocabulary.js';
import { countField, urlField } from '../http/fields.js';
import { formatParameter } from '../http/formats.js';
import { partyCodeParameter } from '../http/parameters.js';
import { partyReference, presentPartyReference } from '../parties/parties.schema.js';
import {
  presentResolutionReference,
  resolutionReference,
} from '../resolutions/resolution-reference.schema.js';
import { presentStatementSummary, statementSummary } from '../statements/statements.schema.js';
import { alignment, MAX_YEARS, presentAlignment } from '../votes/vote-alignment.schema.js';
import { type Comparison, MAX_LATEST } from './comparison.store.js';

const signedByTwo = {
  togetherCount: countField('The number of statements that both signed.'),
  onlyACount: countField('The number of statements that `a` signed and `b` did not.'),
  onlyBCount: countField('The number of statements that `b` signed and `a` did not.'),
};

const yearOfTwo = z.object({ year: countField('The year.'), ...signedByTwo }).meta({
  id: 'ComparisonOfYear',
  description: 'What two parties signed in a year, together and apart.',
});

const difference = z
  .object({
    resolution: resolutionReference,
    a: z.enum(VOTES).meta({ description: 'The vote of `a`.' }),
    b: z.enum(VOTES).meta({ description: 'The vote of `b`.' }),
  })
  .meta({
    id: 'VoteDifference',
    description: 'A resolution on which two parties cast different votes.',
  });

export const comparison = z
  .object({
    a: partyReference,
    b: partyReference,
    ...signedByTwo,
    togetherUrl: urlField('The URL of the statements that both signed.'),
    byYear: z.array(yearOfTwo).max(MAX_YEARS).meta({
      description:
        'The same by year of issue, oldest first, for years in which one of them signed. Statements of unknown date are left out.',
    }),
    latestTogether: z
      .array(statementSummary)
      .max(MAX_LATEST)
      .meta({ description: `The newest statements that both signed, up to ${MAX_LATEST}.` }),
    votes: alignment,
    latestDifferences: z
      .array(difference)
      .max(MAX_LATEST)
      .meta({
        description: `The newest resolutions on which they cast different votes, up to ${MAX_LATEST}.`,
      }),
  })
  .meta({
    id: 'Comparison',
    description: 'Two parties: what they signed together and apart, and how alike they vote.',
  });

const comparedParty = partyCodeParameter.meta({
  override: { type: 'string', minLength: 1, maxLength: 16 },
});

export const comparisonQuery = z.strictObject({
  a: comparedParty.meta({
    description: 'A party, by any of its codes.',
    param: { example: 'JP' },
  }),
  b: comparedParty.meta({
    description: 'Another party, by any of its codes.',
    param: { example: 'KR' },
  }),
  format: formatParameter(['json']),
});

export function presentComparison(
  { a, b, byYear, latestTogether, votes, latestDifferences, ...counts }: Comparison,
  links: Links,
): z.input<typeof comparison> {
  const { togetherCount, onlyACount, onlyBCount } = counts;
  return {
    a: presentPartyReference(a, links),
    b: presentPartyReference(b, links),
    ...{ togetherCount, onlyACount, onlyBCount },
    togetherUrl: links.to(`/v1/statements?signatory=${a.code}&signatory=${b.code}`),
    byYear,
    latestTogether: latestTogether.map((row) => presentStatementSummary(row, links)),
    votes: presentAlignment(votes, {}, links),
    latestDifferences: latestDifferences.map(({ resolution, ...votes }) => ({
      resolution: presentResolutionReference(resolution, links),
      ...votes,
    })),
  };
}
