import * as z from 'zod';
import { partyCode } from '../documents/party-code.js';
import type { PartyReferences } from '../documents/party-references.store.js';
import { explainWrongYear, parseSymbol, printSymbol } from '../domain/symbol.js';
import { calendarDate, visibleText } from '../domain/text-schema.js';
import type { Vote } from '../domain/vocabulary.js';

/** The United Nations has 193 members. */
export const MAX_VOTES = 300;

/** The members of an organ that voted the same way. */
function voters(way: string) {
  return z.array(partyCode).max(MAX_VOTES).default([]).describe(`The members that ${way}.`);
}

const votes = z
  .strictObject({
    yes: voters('voted in favour'),
    no: voters('voted against'),
    abstain: voters('abstained'),
    absent: voters('did not vote'),
  })
  .meta({ id: 'DocumentVotes', description: 'How the members of the organ voted.' })
  .refine(
    (votes) => {
      const all = Object.values(votes).flat();
      return new Set(all).size === all.length;
    },
    { error: 'must not list a party twice' },
  );

/** The authoring form of a resolution. Its body, year, id and URLs follow from the symbol. */
export const resolutionDocument = z
  .strictObject({
    symbol: z
      .string()
      .refine((symbol) => parseSymbol(symbol) !== null, {
        error: ({ input }) =>
          explainWrongYear(String(input)) ?? 'must be the symbol of a UN resolution',
      })
      .meta({
        description: 'The UN document symbol, such as S/RES/2270 (2016) or A/RES/68/262.',
        maxLength: 40,
      }),
    adoptedOn: calendarDate('must be a date such as 2016-03-02').describe('The date of adoption.'),
    meeting: z
      .int()
      .min(1)
      .max(1_000_000)
      .meta({ format: 'int32' })
      .nullable()
      .default(null)
      .describe('The number of the meeting that adopted the resolution.'),
    title: visibleText(1_000).nullable().default(null).describe('The title.'),
    chapter: z
      .string()
      .max(10)
      .regex(/^[IVX]+$/, 'must be a Roman numeral')
      .nullable()
      .default(null)
      .describe('The chapter of the UN Charter under which it was adopted, as a Roman numeral.'),
    votes: votes.prefault({}).describe('How the members of the organ voted, if known.'),
  })
  .refine(
    ({ symbol, adoptedOn }) => {
      const year = parseSymbol(symbol)?.year ?? null;
      return year === null || adoptedOn.startsWith(`${year}-`);
    },
    { error: 'must be in the year of the symbol', path: ['adoptedOn'] },
  )
  .meta({ id: 'ResolutionDocument', description: 'The authoring form of a resolution.' });

export type ResolutionDocument = z.output<typeof resolutionDocument>;

/** The stored form of a resolution. */
export type NewResolution = ReturnType<typeof toResolution>;

/** The stored form of the document, with the canonical codes of the parties. */
export function toResolution(
  { symbol: written, votes, ...fields }: ResolutionDocument,
  { codeOf }: Pick<PartyReferences, 'codeOf'>,
) {
  const parsed = parseSymbol(written);
  if (!parsed) throw new Error(`${written} passed the schema and is no symbol.`);
  const { id, body, stem } = parsed;
  const year = Number(fields.adoptedOn.slice(0, 4));
  const symbol = printSymbol(stem, year);
  return {
    ...fields,
    ...{ id, symbol, body, year },
    documentUrl: `https://undocs.org/${symbol.replaceAll(' ', '')}`,
    votes: (Object.entries(votes) as [Vote, string[]][]).flatMap(([vote, parties]) =>
      parties.map((party) => ({ partyCode: codeOf(party) ?? party, vote })),
    ),
  };
}

/** The parties that voted, each with its path in the document. */
export function listVoters({ votes }: ResolutionDocument) {
  return Object.entries(votes).flatMap(([vote, parties]) =>
    parties.map((party, index) => ({ party, path: ['votes', vote, index] })),
  );
}
