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
    url: urlField('The address of the signatory.'),
    partyUrl: urlField('The address of the party, with its codes and the claims about it.'),
    statementCount: countField('The number of statements that the party signed.'),
    firstIssuedOn: dateField(
      'The date of the first of these statements; null if none has a known date.',
      '2024-11-05',
    ).nullable(),
    lastIssuedOn: dateField(
      'The date of the last of these statements; null if none has a known date.',
      '2024-11-05',
    ).nullable(),
  })
  .meta({ id: 'SignatorySummary', description: 'A party that signed statements.' });

export const signatoryDetail = signatorySummary
  .extend({
    latestStatements: z
      .array(statementReference)
      .max(MAX_LATEST_STATEMENTS)
      .meta({
        description: `The newest statements that it signed, at most ${MAX_LATEST_STATEMENTS}.`,
      }),
    statementsUrl: urlField('All statements that it signed.'),
    coSignatories: z
      .array(
        z
          .object({
            party: partyReference,
            statementCount: countField('The number of statements that both signed.'),
          })
          .meta({
            id: 'CoSignatory',
            description: 'A party that signed statements together with another.',
          }),
      )
      .max(MAX_CO_SIGNATORIES)
      .meta({
        description: `The parties with which it signed most statements, most frequent first, at most ${MAX_CO_SIGNATORIES}. \`coSignaturesUrl\` lists all of them.`,
      }),
    coSignaturesUrl: urlField('All parties with which it signed statements.'),
  })
  .meta({
    id: 'SignatoryDetail',
    description: 'A party that signed statements, with its co-signatories.',
  });

export const signatorySummaryList = listOf(
  'SignatorySummaryList',
  signatorySummary,
  'A page of signatories.',
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
