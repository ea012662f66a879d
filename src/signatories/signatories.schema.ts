import * as z from 'zod';
import { presentStatementReference, statementReference } from '../claims/claims.schema.js';
import type { Links } from '../domain/links.js';
import { countField, dateField, urlField } from '../http/fields.js';
import { listOf, pageParameters } from '../http/pagination.js';
import { partyCodeParameter } from '../http/parameters.js';
import { partyFilters, partyReference, presentPartyReference } from '../parties/parties.schema.js';
import {
  MAX_CO_SIGNATORIES,
  MAX_LATEST_STATEMENTS,
  type SignatoryDetail,
  type SignatorySummary,
} from './signatories.store.js';

const signatorySummary = z
  .object({
    ...partyReference.shape,
    url: urlField('The address of the party as a signatory.'),
    partyUrl: urlField(
      'The address of the party as such: its codes, and what claims say about it.',
    ),
    statementCount: countField('How many statements it signed.'),
    firstIssuedOn: dateField(
      'The day of the first of them; null where none has a known day.',
      '2024-11-05',
    ).nullable(),
    lastIssuedOn: dateField(
      'The day of the last of them; null where none has a known day.',
      '2024-11-05',
    ).nullable(),
  })
  .meta({ id: 'SignatorySummary', description: 'A party that signed statements.' });

export const signatoryDetail = signatorySummary
  .extend({
    latestStatements: z
      .array(statementReference)
      .max(MAX_LATEST_STATEMENTS)
      .meta({ description: `Its newest statements, ${MAX_LATEST_STATEMENTS} at the most.` }),
    statementsUrl: urlField('Where all statements that it signed are listed.'),
    coSignatories: z
      .array(
        z
          .object({
            party: partyReference,
            statementCount: countField('How many statements the two signed together.'),
          })
          .meta({ id: 'CoSignatory', description: 'A party that signs with another.' }),
      )
      .max(MAX_CO_SIGNATORIES)
      .meta({
        description: `With whom it signs most, the most frequent first, ${MAX_CO_SIGNATORIES} at the most: \`coSignaturesUrl\` leads to all of them.`,
      }),
    coSignaturesUrl: urlField('Its row of the matrix of co-signing: all with whom it signs.'),
  })
  .meta({ id: 'SignatoryDetail', description: 'A party that signed statements, and with whom.' });

export const signatorySummaryList = listOf(
  'SignatorySummaryList',
  signatorySummary,
  'A page of parties that signed something.',
);

export const signatoryParams = z.strictObject({
  code: partyCodeParameter.meta({
    description:
      'The party’s code. Alpha-3, numeric and lower-case forms are redirected to the canonical one.',
    param: { example: 'KR' },
  }),
});

export const signatoryQuery = z.strictObject({ ...partyFilters, ...pageParameters });

export function presentSignatorySummary(
  { party, ...counts }: SignatorySummary,
  links: Links,
): z.input<typeof signatorySummary> {
  const reference = presentPartyReference(party, links);
  return {
    ...reference,
    url: links.signatory(party.code),
    partyUrl: reference.url,
    ...counts,
  };
}

export function presentSignatoryDetail(
  { latestStatements, coSignatories, ...summary }: SignatoryDetail,
  links: Links,
): z.input<typeof signatoryDetail> {
  return {
    ...presentSignatorySummary(summary, links),
    latestStatements: latestStatements.map((row) => presentStatementReference(row, links)),
    statementsUrl: links.to(`/v1/statements?signatory=${summary.party.code}`),
    coSignatories: coSignatories.map(({ party, statementCount }) => ({
      party: presentPartyReference(party, links),
      statementCount,
    })),
    coSignaturesUrl: links.to(`/v1/cosignatures?signatory=${summary.party.code}`),
  };
}
