import * as z from 'zod';
import { FOLDINGS } from '../domain/folded-text.js';
import { CLAIM_KINDS } from '../domain/vocabulary.js';
import { quoteToVerify } from '../quotes/quotes.schema.js';
import { RELATIONS, RESULTS, type StatementMatch, verifyQuote } from '../quotes/quotes.store.js';
import { missingStatement } from './arguments.js';
import { count, inLine, quoteLines, takeWithin } from './readable.js';
import { defineTool } from './tool.js';
import {
  type Citing,
  describeSigning,
  describeStatement,
  describeWords,
  presentSigning,
  readCiting,
  signing,
  statementFields,
  words,
} from './words.js';

/** How many statements are shown with their passages. */
const MAX_SHOWN = 8;

/** How many signatories of each are named: who_signed lists the others. */
const MAX_SIGNATORIES = 40;

/** How long the passages of one statement may be, in characters of JSON. */
const MAX_PASSAGES_LENGTH = 16_000;

/** How much text that is in both is shown on each side of a difference, in characters. */
const CONTEXT = 60;

const match = z.object({
  statement: z.object(statementFields),
  similarity: z.number().meta({ description: '1 for the same words.' }),
  passages: z.array(
    words.extend({
      part: z.int().meta({
        description: 'Which part of the quote, from 0: an ellipsis divides a quote into parts.',
      }),
      folded: z.array(z.enum(FOLDINGS)).meta({
        description: 'What is typed or set differently although the words are the same.',
      }),
      differences: z
        .array(z.object({ in: z.enum(['both', 'quote', 'statement']), text: z.string() }))
        .nullable()
        .meta({ description: 'How the quote differs, word by word; null if it does not.' }),
      claims: z
        .array(z.object({ id: z.string(), kind: z.enum(CLAIM_KINDS), relation: z.enum(RELATIONS) }))
        .meta({ description: 'The claims that share words with the passage.' }),
    }),
  ),
  passageCount: z.int().meta({ description: 'How many passages there are; not all may be shown.' }),
  omissions: z.array(z.object({ after: z.int(), text: z.string() })).meta({
    description:
      'What the ellipses of the quote leave out, by the part before them. It may change what was said.',
  }),
  signatories: z.array(signing),
  signatoryCount: z.int().meta({ description: 'How many signatories there are.' }),
});

type Match = z.infer<typeof match>;

export const verifyQuoteTool = defineTool({
  name: 'verify_quote',
  title: 'Verify a quote',
  description:
    'Checks whether a joint diplomatic statement contains these words, before you attribute them to anyone. Answers `exact`, `abridged` (the parts around an ellipsis are there, with other words between them), `near` (similar words, with what differs word by word) or `absent`, and gives the passages as they stand, who signed, and how to cite them.',
  input: quoteToVerify,
  output: z.object({
    result: z.enum(RESULTS),
    searchedCount: z.int().meta({ description: 'How many statements were searched.' }),
    complete: z.boolean().meta({
      description: 'Whether no other statement contains the quote; false if not all were compared.',
    }),
    matches: z.array(match).meta({ description: 'The best first.' }),
    matchCount: z.int().meta({ description: 'How many statements match; not all may be shown.' }),
  }),
  async answer({ quote, statement }, services) {
    const { database, links, compare } = services;
    const found = await verifyQuote(database, compare, quote, statement);
    if (!found) {
      throw await database.read((reader) => missingStatement(reader, statement ?? ''));
    }
    const { result, searchedCount, isComplete: complete } = found;
    const shown = found.matches.slice(0, MAX_SHOWN);
    const citing = await database.read((reader) =>
      readCiting(
        reader,
        shown.map(({ statement: { id } }) => id),
        links,
      ),
    );
    // One may have been deleted since.
    const present = shown.filter(({ statement: { id } }) => citing.has(id));
    const matches = takeWithin(present.map((one) => presentMatch(one, citing)));
    const content = { result, searchedCount, complete, matches, matchCount: found.matches.length };
    return { content, text: describe(content) };
  },
});

function presentMatch(
  { statement: { id }, similarity, passages, omissions, signatories }: StatementMatch,
  citing: Citing,
): Match {
  const all = passages.map(({ part, quote, foldings, differences, claims }) => {
    const [whole] = claims.filter(({ relation }) => relation !== 'overlaps');
    return {
      ...citing.words(id, quote, whole?.key),
      part,
      folded: foldings,
      differences,
      claims: claims.map(({ key, kind, relation }) => ({ id: `${id}.${key}`, kind, relation })),
    };
  });
  return {
    statement: citing.statement(id),
    similarity,
    passages: takeWithin(all, MAX_PASSAGES_LENGTH),
    passageCount: passages.length,
    omissions: takeWithin(
      omissions.map(({ after, quote: { exact: text } }) => ({ after, text })),
      MAX_PASSAGES_LENGTH,
    ),
    signatories: signatories.slice(0, MAX_SIGNATORIES).map(presentSigning),
    signatoryCount: signatories.length,
  };
}

const VERDICTS: Record<(typeof RESULTS)[number], string> = {
  exact: 'EXACT. A statement contains these words.',
  abridged:
    'ABRIDGED. A statement contains the parts of this quote, with other words in place of its ellipses. Read what they leave out before you quote it.',
  near: 'NEAR. No statement contains these words, but similar ones. Do not quote yours: quote the words of the statement. In what differs, [-words-] are only in your quote, {+words+} only in the statement.',
  absent:
    'ABSENT. No statement in this registry contains these words or similar ones. Do not attribute them to a statement on the strength of this registry.',
};

function describe({
  result,
  searchedCount,
  complete,
  matches,
  matchCount,
}: {
  result: (typeof RESULTS)[number];
  searchedCount: number;
  complete: boolean;
  matches: Match[];
  matchCount: number;
}): string {
  const isCutShort = complete
    ? []
    : ['Not every statement was compared: name a `statement` to search that one alone.'];
  const rest = matchCount - matches.length;
  return [
    `${VERDICTS[result]} (${count(searchedCount, 'statement')} searched.)`,
    ...isCutShort,
    ...matches.map(describeMatch),
    ...(rest > 0 ? [`${count(rest, 'more statement')} not shown: name a \`statement\`.`] : []),
  ].join('\n\n');
}

function describeMatch({
  statement,
  similarity,
  passages,
  passageCount,
  omissions,
  signatories,
  signatoryCount,
}: Match): string {
  const unnamed = signatoryCount - signatories.length;
  return [
    `${describeStatement(statement)}${similarity === 1 ? '' : `, similarity ${similarity.toFixed(2)}`}`,
    ...passages.flatMap(({ differences, folded, claims, ...quoted }) => [
      describeWords(quoted),
      ...(differences ? [`What differs: ${describeDifferences(differences)}`] : []),
      ...(folded.length > 0 ? [`Typed differently: ${folded.join(', ')}`] : []),
      ...claims.map(({ id, kind, relation }) => `Claim ${id} (${kind}): ${relation}`),
    ]),
    ...(passageCount > passages.length
      ? [`${count(passageCount - passages.length, 'more passage')} not shown.`]
      : []),
    ...omissions.map(({ text }) => `Left out by an ellipsis:\n${quoteLines(text)}`),
    'Signatories:',
    ...signatories.map((one) => `- ${describeSigning(one)}`),
    ...(unnamed > 0 ? [`- and ${unnamed} more: who_signed lists them`] : []),
  ].join('\n');
}

/** The differences in one line, with the words around them. */
function describeDifferences(differences: NonNullable<Match['passages'][number]['differences']>) {
  return differences
    .map(({ in: where, text }) => {
      const shown = inLine(text);
      if (where === 'quote') return `[-${shown}-]`;
      if (where === 'statement') return `{+${shown}+}`;
      if (shown.length <= 2 * CONTEXT) return shown;
      return `${shown.slice(0, CONTEXT)}…${shown.slice(-CONTEXT)}`.toWellFormed();
    })
    .join(' ');
}
