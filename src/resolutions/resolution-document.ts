import * as z from 'zod';
import type { Body, Vote } from '../vocabulary.js';
import { parseSymbol } from './symbol.js';

const codes = z
  .array(z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code'))
  .default([]);

/** The authoring form of a resolution. Its body, year, id and address follow from the symbol. */
export const resolutionDocument = z
  .strictObject({
    symbol: z
      .string()
      .refine((symbol) => parseSymbol(symbol) !== null, 'must be the symbol of a UN resolution'),
    adoptedOn: z.iso.date('must be a day such as 2016-03-02'),
    meeting: z.int().min(1).nullable().default(null),
    title: z.string().min(1).max(1_000).nullable().default(null),
    chapter: z
      .string()
      .regex(/^[IVX]+$/, 'must be a Roman figure')
      .nullable()
      .default(null),
    votes: z.strictObject({ yes: codes, no: codes, abstain: codes, absent: codes }).refine(
      (votes) => {
        const all = Object.values(votes).flat();
        return new Set(all).size === all.length;
      },
      { error: 'a party votes once' },
    ),
  })
  .refine(
    ({ symbol, adoptedOn }) => {
      const year = parseSymbol(symbol)?.year ?? null;
      return year === null || adoptedOn.startsWith(`${year}-`);
    },
    { error: 'is not in the year that the symbol gives', path: ['adoptedOn'] },
  );

/** What the registry stores of a resolution; all else follows from it. */
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

/** What the registry stores of the document. */
export function toResolution(document: z.output<typeof resolutionDocument>): NewResolution {
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
