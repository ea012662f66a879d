import * as z from 'zod';
import { partyCode } from '../documents/party-code.js';
import { LIMITS } from '../domain/document-limits.js';
import { canBeDecidedIn, explainWrongYear, parseSymbol } from '../domain/symbol.js';
import { calendarDate, visibleText } from '../domain/text-schema.js';
import { FACTS, PROCEDURES, VOTES } from '../domain/vocabulary.js';
import { countMembers } from './organ-members.js';

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
  .meta({
    id: 'DocumentVotes',
    outputId: 'AcceptedVotes',
    description: 'How the members of the organ voted.',
  })
  .refine(
    (votes) => {
      const all = Object.values(votes).flat();
      return new Set(all).size === all.length;
    },
    { error: 'must not list a party twice' },
  );

function voteCount(description: string) {
  return z.int().min(0).max(MAX_VOTES).default(0).meta({ format: 'int32', description });
}

const tally = z
  .strictObject({
    yes: voteCount('Votes in favour.'),
    no: voteCount('Votes against.'),
    abstain: voteCount('Abstentions.'),
    absent: voteCount('Members that did not vote.'),
  })
  .meta({
    id: 'DocumentTally',
    outputId: 'AcceptedTally',
    description: 'The number of votes of each kind.',
  });

const source = z
  .strictObject({
    facts: z
      .array(z.enum(FACTS))
      .min(1)
      .max(FACTS.length)
      .describe('The names of the fields that come from here.'),
    publisher: visibleText(LIMITS.nameLength).describe('Who published it.'),
    file: visibleText(LIMITS.nameLength).nullable().default(null).describe('The name of the file.'),
    url: z
      .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
      .max(LIMITS.urlLength)
      .nullable()
      .default(null)
      .describe('The URL.'),
    recordedOn: calendarDate('must be a date such as 2024-01-01, or null')
      .nullable()
      .default(null)
      .describe('The day on which the facts were recorded.'),
  })
  .meta({
    id: 'DocumentFactSource',
    outputId: 'AcceptedFactSource',
    description: 'Where facts about a resolution come from.',
  });

const resolutionSymbol = z.string().refine((symbol) => parseSymbol(symbol) !== null, {
  error: ({ input }) =>
    explainWrongYear(String(input)) ??
    'must be the symbol of a UN document, such as S/RES/2270 (2016) or A/RES/68/262',
});

function day(description: string) {
  return calendarDate('must be a date such as 2016-03-02')
    .nullable()
    .default(null)
    .describe(description);
}

/** The key of a title in another language. */
export const languageTag = z
  .string()
  .max(LIMITS.languageLength)
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag');

const fields = z.strictObject({
  symbol: resolutionSymbol.meta({
    description: 'The UN document symbol, such as S/RES/2270 (2016) or A/RES/68/262.',
    maxLength: LIMITS.symbolLength,
  }),
  adoptedOn: day('The date of adoption.'),
  rejectedOn: day('The date on which a draft was put to the vote and not adopted.'),
  meeting: z
    .int()
    .min(1)
    .max(1_000_000)
    .meta({ format: 'int32' })
    .nullable()
    .default(null)
    .describe('The number of the meeting that adopted the resolution.'),
  title: visibleText(LIMITS.titleLength).nullable().default(null).describe('The title in English.'),
  titles: z
    .record(languageTag, visibleText(LIMITS.titleLength))
    .refine((titles) => Object.keys(titles).length <= LIMITS.titles, {
      error: `must have ${LIMITS.titles} languages or fewer`,
    })
    .refine((titles) => !('en' in titles), {
      error: 'must not have en: the English title is the title',
    })
    .default({})
    .describe('The title in other languages, by BCP 47 tag.'),
  chapter: z
    .string()
    .max(10)
    .regex(
      /^(?:X?(?:IX|IV|V|V?I{1,3})|X)$/,
      'must be the Roman numeral of a chapter of the UN Charter, I to XIX',
    )
    .nullable()
    .default(null)
    .describe('The chapter of the UN Charter under which it was adopted, as a Roman numeral.'),
  agenda: z
    .array(visibleText(LIMITS.titleLength))
    .max(LIMITS.agendaItems)
    .default([])
    .describe('The items of the agenda under which it was considered, as the UN words them.'),
  subjects: z
    .array(visibleText(LIMITS.titleLength))
    .max(LIMITS.subjects)
    .default([])
    .describe('The subjects, as terms of the UNBIS Thesaurus.'),
  sponsors: z
    .array(partyCode)
    .max(MAX_VOTES)
    .default([])
    .describe('The parties that submitted the draft.'),
  draft: resolutionSymbol
    .meta({ maxLength: LIMITS.symbolLength })
    .nullable()
    .default(null)
    .describe('The symbol of the draft that was adopted.'),
  procedure: z
    .enum(PROCEDURES)
    .nullable()
    .default(null)
    .describe('Whether it was adopted by a vote or without one.'),
  tally: tally
    .nullable()
    .default(null)
    .describe('The number of votes, if not every vote is known.'),
  votes: votes
    .nullable()
    .default(null)
    .describe('How the members of the organ voted; null if that is not known.'),
  sources: z
    .array(source)
    .max(LIMITS.factSources)
    .default([])
    .describe('Where each fact comes from.'),
});

export type ResolutionDocument = z.output<typeof fields>;

/** The document with its members in the order of the schema: its hash depends on it. */
export function inSchemaOrder(document: ResolutionDocument): ResolutionDocument {
  const names = Object.keys(fields.shape) as (keyof ResolutionDocument)[];
  return Object.fromEntries(names.map((name) => [name, document[name]])) as ResolutionDocument;
}

/** The authoring form of a resolution. Its body, type, year, id and URLs follow from the symbol. What is not known is null. */
export const resolutionDocument = fields.superRefine(checkDocument).meta({
  id: 'ResolutionDocument',
  outputId: 'AcceptedResolutionDocument',
  description: 'The authoring form of a resolution.',
});

function checkDocument(document: ResolutionDocument, { addIssue }: z.RefinementCtx): void {
  const { symbol: written, adoptedOn, rejectedOn, procedure, votes, tally } = document;
  const symbol = parseSymbol(written);
  if (adoptedOn !== null && rejectedOn !== null) {
    addIssue({
      code: 'custom',
      message: 'must be null if the resolution was adopted',
      path: ['rejectedOn'],
    });
  }
  const decidedOn = adoptedOn ?? rejectedOn;
  const year = Number(decidedOn?.slice(0, 4));
  if (symbol && decidedOn !== null && !canBeDecidedIn(symbol, year)) {
    addIssue({
      code: 'custom',
      message:
        symbol.year === null
          ? `${symbol.stem} cannot be of ${year}`
          : 'must be in the year of the symbol',
      path: [adoptedOn ? 'adoptedOn' : 'rejectedOn'],
    });
  }
  if (procedure === 'without-vote' && (countVotes(votes) > 0 || tally)) {
    addIssue({
      code: 'custom',
      message: 'must be vote or null if there are votes or a tally',
      path: ['procedure'],
    });
  }
  const count = symbol && countMembers(symbol.body, decidedOn);
  for (const [name, given] of [
    ['votes', new Set(votes ? Object.values(votes).flat() : []).size],
    ['tally', tally ? Object.values(tally).reduce((sum, one) => sum + one, 0) : 0],
  ] as const) {
    if (count === null || given <= count) continue;
    addIssue({
      code: 'custom',
      message: `must have at most ${count} in all, the members of the organ; these are ${given}`,
      path: [name],
    });
  }
  for (const vote of VOTES) {
    const cast = votes?.[vote].length ?? 0;
    if (countVotes(votes) > 0 && tally && tally[vote] !== cast) {
      addIssue({
        code: 'custom',
        message: `must be ${cast}, the number of parties in votes`,
        path: ['tally', vote],
      });
    }
  }
}

/** The number of parties whose votes a document has. */
export function countVotes(votes: ResolutionDocument['votes']): number {
  return votes ? Object.values(votes).flat().length : 0;
}
