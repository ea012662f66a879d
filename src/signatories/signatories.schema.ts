import * as z from 'zod';
import { presentStatementReference, statementReference } from '../claims/claims.schema.js';
import type { Links } from '../domain/links.js';
import { SIGNATORY_ROLES, type SignatoryRole } from '../domain/vocabulary.js';
import { countField, dateField, urlField } from '../http/fields.js';
import { listOf, pageParameters } from '../http/list.schema.js';
import { capacityParameter, partyCodeParameter, updateOrderParameter } from '../http/parameters.js';
import {
  partyFilters,
  partyReference,
  partyUpdatedAt,
  presentPartyReference,
} from '../parties/parties.schema.js';
import { agreement, presentAgreement } from '../votes/agreement.schema.js';
import {
  MAX_CO_SIGNATORIES,
  MAX_LATEST_STATEMENTS,
  type SignatoryDetail,
  type SignatorySummary,
} from './signatories.store.js';

/** The dates of the statements that one or two parties signed. */
export const datesOfStatements = {
  firstIssuedOn: dateField(
    'The date of the first of them; null if no date is known.',
    '2024-11-05',
  ).nullable(),
  lastIssuedOn: dateField(
    'The date of the last of them; null if no date is known.',
    '2024-11-05',
  ).nullable(),
};

const signatorySummary = z
  .object({
    ...partyReference.shape,
    url: urlField('The URL of the signatory.'),
    partyUrl: urlField('The URL of the party, with its codes and the claims that name it.'),
    statementCount: countField('The number of statements that the party signed.'),
    ...datesOfStatements,
    updatedAt: partyUpdatedAt,
  })
  .meta({
    id: 'SignatorySummary',
    description:
      'A party that signed statements. Counts and dates are of those that it signed in the selected capacity.',
  });

export const signatoryDetail = signatorySummary
  .extend({
    capacities: z
      .array(
        z
          .object({
            capacity: z.enum(SIGNATORY_ROLES).meta({ description: 'The role.' }),
            statementCount: countField('The number of these statements.'),
            statementsUrl: urlField('The URL of these statements.'),
          })
          .meta({
            id: 'CapacityCount',
            description: 'The statements on which the party stands in one role.',
          }),
      )
      .max(SIGNATORY_ROLES.length)
      .meta({ description: 'The statements on which the party stands, by its role.' }),
    latestStatements: z
      .array(statementReference)
      .max(MAX_LATEST_STATEMENTS)
      .meta({
        description: `The newest statements that the party signed, up to ${MAX_LATEST_STATEMENTS}.`,
      }),
    statementsUrl: urlField('The URL of all statements that the party signed.'),
    coSignatories: z
      .array(
        z
          .object({
            party: partyReference,
            statementCount: countField('The number of statements that both signed.'),
            votes: agreement,
          })
          .meta({
            id: 'CoSignatory',
            description: 'A party that signed statements with the signatory.',
          }),
      )
      .max(MAX_CO_SIGNATORIES)
      .meta({
        description: `The most frequent co-signatories, most frequent first, up to ${MAX_CO_SIGNATORIES}, and how alike they and the signatory vote. For all, see \`coSignaturesUrl\`.`,
      }),
    coSignaturesUrl: urlField('The URL of all co-signatories.'),
  })
  .meta({
    id: 'SignatoryDetail',
    description: 'A signatory, with its newest statements and most frequent co-signatories.',
  });

export const signatorySummaryList = listOf(
  'SignatorySummaryList',
  signatorySummary,
  'A page of signatories.',
);

export const signatoryParams = z.strictObject({
  code: partyCodeParameter.meta({
    description:
      'The party’s code. Any other code of the party redirects to it: alpha-3, numeric, lower case, and aliases that are codes, such as `UK`.',
    param: { example: 'KR' },
  }),
});

export const signatoryQuery = z.strictObject({
  capacity: capacityParameter,
  ...partyFilters,
  sort: updateOrderParameter('by code'),
  ...pageParameters,
});

export const signatoryDetailQuery = z.strictObject({ capacity: capacityParameter });

export function presentSignatorySummary(
  { party, ...counts }: SignatorySummary,
  links: Links,
): z.input<typeof signatorySummary> {
  const reference = presentPartyReference(party, links);
  return { ...reference, url: links.signatory(party.code), partyUrl: reference.url, ...counts };
}

export function presentSignatoryDetail(
  { capacities, latestStatements, coSignatories, ...summary }: SignatoryDetail,
  capacity: readonly SignatoryRole[] | undefined,
  links: Links,
): z.input<typeof signatoryDetail> {
  const query = `signatory=${summary.party.code}${capacity ? `&capacity=${capacity}` : ''}`;
  return {
    ...presentSignatorySummary(summary, links),
    capacities: capacities.map(({ role, statementCount }) => ({
      capacity: role,
      statementCount,
      statementsUrl: links.to(`/v1/statements?signatory=${summary.party.code}&capacity=${role}`),
    })),
    latestStatements: latestStatements.map((row) => presentStatementReference(row, links)),
    statementsUrl: links.to(`/v1/statements?${query}`),
    coSignatories: coSignatories.map(({ party, statementCount, votes }) => ({
      party: presentPartyReference(party, links),
      statementCount,
      votes: presentAgreement(votes, [summary.party.code, party.code], links),
    })),
    coSignaturesUrl: links.to(`/v1/cosignatures?${query}`),
  };
}
