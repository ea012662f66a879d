import * as z from 'zod';
import { parseSymbol } from '../domain/symbol.js';
import { day, words } from '../domain/text-schema.js';
import type { Body, Vote } from '../domain/vocabulary.js';

/** The United Nations has 193 members, so no organ has more. */
export const MAX_VOTES = 300;

/** The members of an organ that cast one kind of vote. */
function voters(way: string) {
  return z
    .array(
      z
        .string()
        .max(16)
        .regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code'),
    )
    .max(MAX_VOTES)
    .default([])
    .describe(`The members that ${way}: ISO 3166-1 alpha-2 codes.`);
}

const votes = z
  .strictObject({
    yes: voters('voted in favour'),
    no: voters('voted against'),
    abstain: voters('abstained'),
    absent: voters('did not take part'),
  })
  .meta({ id: 'DocumentVotes', description: 'How the members of the organ voted.' })
  .refine(
    (votes) => {
      const all = Object.values(votes).flat();
      return new Set(all).size === all.length;
    },
    { error: 'a party votes once' },
  );

/** The authoring form of a resolution. Its body, year, id and address follow from the symbol. */
export const resolutionDocument = z
  .strictObject({
    symbol: z
      .string()
      .refine((symbol) => parseSymbol(symbol) !== null, 'must be the symbol of a UN resolution')
      .meta({
        description: 'The UN document symbol, such as S/RES/2270 (2016) or A/RES/68/262.',
        maxLength: 40,
      }),
    adoptedOn: day('must be a day such as 2016-03-02').describe('The day of adoption.'),
    meeting: z
      .int()
      .min(1)
      .max(1_000_000)
      .meta({ format: 'int32' })
      .nullable()
      .default(null)
      .describe('The number of the meeting that adopted it.'),
    title: words(1_000).nullable().default(null).describe('The title.'),
    chapter: z
      .string()
      .max(10)
      .regex(/^[IVX]+$/, 'must be a Roman figure')
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
    { error: 'is not in the year that the symbol gives', path: ['adoptedOn'] },
  )
  .meta({ id: 'ResolutionDocument', description: 'The authoring form of a resolution.' });

export type ResolutionDocument = z.output<typeof resolutionDocument>;

/** A resolution as the registry stores it. */
export interface NewResolution {
  id: string;
  symbol: string;
  body: Body;
  year: number;
  adoptedOn: string;
  meeting: number | null;
  title: string | null;
  chapter: string | null;
  documentUrl: string;
  votes: { partyCode: string; vote: Vote }[];
}

/** The resolution that the registry stores for a document. */
export function toResolution(document: ResolutionDocument): NewResolution {
  const { symbol: written, adoptedOn, meeting, title, chapter, votes } = document;
  const symbol = parseSymbol(written);
  if (!symbol) throw new Error(`${written} passed the schema and is no symbol.`);
  const { id, body, stem } = symbol;
  const year = Number(adoptedOn.slice(0, 4));
  const full = body === 'security-council' ? `${stem} (${year})` : stem;
  return {
    id,
    symbol: full,
    body,
    year,
    adoptedOn,
    meeting,
    title,
    chapter,
    documentUrl: `https://undocs.org/${full.replaceAll(' ', '')}`,
    votes: (Object.entries(votes) as [Vote, string[]][]).flatMap(([vote, parties]) =>
      parties.map((partyCode) => ({ partyCode, vote })),
    ),
  };
}

/** The parties that voted, each with its path in the document. */
export function listVoters({ votes }: ResolutionDocument) {
  return Object.entries(votes).flatMap(([vote, parties]) =>
    parties.map((party, index) => ({ party, path: ['votes', vote, index] })),
  );
}
