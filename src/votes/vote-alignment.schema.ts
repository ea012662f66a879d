import * as z from 'zod';
import type { Links } from '../domain/links.js';
import { BODIES } from '../domain/vocabulary.js';
import type { Table } from '../formats/records.js';
import { countField } from '../http/fields.js';
import { listFormat, listOf } from '../http/list.schema.js';
import { partyReference, presentPartyReference } from '../parties/parties.schema.js';
import {
  comparedParties,
  MAX_COMPARED,
  votedOnFilters,
} from '../resolutions/resolution-filters.schema.js';
import { agreementFields, presentAgreement } from './agreement.schema.js';
import type { VoteAlignment } from './vote-alignment.store.js';

/** The number of pairs of the maximum number of parties. */
export const MAX_PAIRS = (MAX_COMPARED * (MAX_COMPARED - 1)) / 2;

/** The Charter of the United Nations is of 1945, and symbols end in 2099. */
export const MAX_YEARS = 200;

const alignmentOfYear = z
  .object({ year: countField('The year.'), ...agreementFields })
  .meta({ id: 'VoteAlignmentOfYear', description: 'How alike two parties voted in a year.' });

const alignmentOfBody = z
  .object({ body: z.enum(BODIES).meta({ description: 'The organ.' }), ...agreementFields })
  .meta({ id: 'VoteAlignmentOfBody', description: 'How alike two parties voted in an organ.' });

export const alignment = z
  .object({
    party: partyReference,
    otherParty: partyReference,
    ...agreementFields,
    byYear: z.array(alignmentOfYear).max(MAX_YEARS).meta({
      description:
        'The same by year, newest first, for years with a common vote. Resolutions of unknown year are left out.',
    }),
    byBody: z
      .array(alignmentOfBody)
      .max(BODIES.length)
      .meta({ description: 'The same by organ, for organs with a common vote.' }),
  })
  .meta({ id: 'VoteAlignment', description: 'How alike two parties vote.' });

export const alignmentList = listOf(
  'VoteAlignmentList',
  alignment,
  'Each pair of the parties, in the order in which they are given.',
);

export const alignmentQuery = z.strictObject({
  parties: comparedParties.meta({
    description: `The parties to compare, 2 to ${MAX_COMPARED} separated by commas, by any of their codes.`,
    param: { style: 'form', explode: false, required: true, example: ['RU', 'CN'] },
  }),
  ...votedOnFilters,
  ...listFormat,
});

type Filters = Pick<z.output<typeof alignmentQuery>, 'body' | 'year'>;

/** The filters as a query, with a narrower one in place of each. */
function toQuery(filters: Filters, { body, year }: { body?: string; year?: number } = {}): string {
  return Object.entries({ body: body ?? filters.body, year: year ?? filters.year })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join('&');
}

export function presentAlignment(
  { party, otherParty, byYear, byBody, ...whole }: VoteAlignment,
  filters: Filters,
  links: Links,
): z.input<typeof alignment> {
  const pair = [party.code, otherParty.code] as const;
  return {
    party: presentPartyReference(party, links),
    otherParty: presentPartyReference(otherParty, links),
    ...presentAgreement(whole, pair, links, toQuery(filters)),
    byYear: byYear.map(({ year, ...counts }) => ({
      year,
      ...presentAgreement(counts, pair, links, toQuery(filters, { year })),
    })),
    byBody: byBody.map(({ body, ...counts }) => ({
      body,
      ...presentAgreement(counts, pair, links, toQuery(filters, { body })),
    })),
  };
}

const FIGURES = Object.keys(agreementFields) as (keyof typeof agreementFields)[];

/** One row for the whole of each pair, one for each year and one for each organ. */
export function alignmentTable(filters: Filters, links: Links): Table<VoteAlignment> {
  return {
    columns: ['party', 'otherParty', 'year', 'body', ...FIGURES],
    rows(row) {
      const { party, otherParty, byYear, byBody, ...whole } = presentAlignment(row, filters, links);
      const rows = [
        { year: null, body: null, ...whole },
        ...byYear.map((one) => ({ body: null, ...one })),
        ...byBody.map((one) => ({ year: null, ...one })),
      ];
      return rows.map((one) => [
        party.id,
        otherParty.id,
        one.year,
        one.body,
        ...FIGURES.map((name) => one[name]),
      ]);
    },
  };
}
