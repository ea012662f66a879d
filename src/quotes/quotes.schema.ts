import * as z from 'zod';
import { presentStatementReference, statementReference } from '../claims/claims.schema.js';
import { LIMITS } from '../domain/document-limits.js';
import { FOLDINGS } from '../domain/folded-text.js';
import { JOINED_LETTER } from '../domain/folding.js';
import type { Links } from '../domain/links.js';
import { storableText } from '../domain/text-schema.js';
import { CLAIM_KINDS, SIGNATORY_ROLES } from '../domain/vocabulary.js';
import { toBibtex, toPlainCitation } from '../formats/citations.js';
import { countField, textField, urlField } from '../http/fields.js';
import { statementIdParameter } from '../http/parameters.js';
import { quote } from '../http/quote.schema.js';
import { partyReference, presentPartyReference } from '../parties/parties.schema.js';
import { MAX_NEAR } from './compare-texts.js';
import { MAX_PLACES } from './matching.js';
import { NEAR_SIMILARITY } from './near-passage.js';
import { countParts, MAX_PARTS } from './quote-parts.js';
import {
  MAX_EXACT,
  RELATIONS,
  RESULTS,
  type StatementMatch,
  type Verification,
} from './quotes.store.js';

const LETTER = /[\p{L}\p{N}]/u;
/** What a full-text index can look up: a word, or three letters of a script without words. */
const FINDABLE = new RegExp(
  `(?!${JOINED_LETTER})[\\p{L}\\p{N}]|(?:${JOINED_LETTER}\\p{M}*){3}`,
  'u',
);

const quoteFields = z.strictObject({
  quote: storableText(LIMITS.quoteLength)
    .refine((text) => LETTER.test(text), {
      error: 'must contain a letter or a digit',
      abort: true,
    })
    .refine((quote) => countParts(quote) <= MAX_PARTS, {
      error: `must have at most ${MAX_PARTS} parts between ellipses`,
    })
    .meta({
      description: `The words to verify, up to ${LIMITS.quoteLength} characters. Quotation marks around them are ignored. An ellipsis ("...", "[...]", "(...)" or "…") stands for omitted words and divides the quote into parts, at most ${MAX_PARTS}.`,
    }),
  statement: statementIdParameter.optional().meta({
    description: 'The id of a statement to search; without it, all statements are searched.',
  }),
});

const isFindable = ({
  quote,
  statement,
}: {
  quote?: string | undefined;
  statement?: string | undefined;
}) => quote === undefined || statement !== undefined || FINDABLE.test(quote.normalize('NFC'));

const UNFINDABLE = {
  path: ['quote'],
  error:
    'must contain at least three consecutive letters in scripts that do not separate words by spaces or attach particles to them, or be sent with `statement`',
};

export const quoteToVerify = quoteFields
  .refine(isFindable, UNFINDABLE)
  .meta({ id: 'QuoteToVerify', description: 'A quote, and where to search for it.' });

/** The same as the query of a page, which shows only its form without a quote. */
export const verifyPageQuery = quoteFields.partial().refine(isFindable, UNFINDABLE);

const difference = z
  .object({
    in: z.enum(['both', 'quote', 'statement']).meta({
      description: 'Whether these words are in both, only in the quote, or only in the statement.',
    }),
    text: textField(
      LIMITS.textLength,
      'The words and the white space after them, as written in the statement, or in the quote if they are only there.',
    ),
  })
  .meta({
    id: 'Difference',
    description: 'Words in both a quote and a statement, or in only one of them.',
  });

const passageClaim = z
  .object({
    id: textField(LIMITS.idLength + LIMITS.keyLength + 1, 'The claim’s id.'),
    url: urlField('The claim’s address.'),
    kind: z.enum(CLAIM_KINDS).meta({ description: 'The kind of the claim.' }),
    relation: z.enum(RELATIONS).meta({
      description:
        'Whether the passage is the claim’s quote (`equal`), is `within` it, `contains` it or `overlaps` with it.',
    }),
    quote,
  })
  .meta({ id: 'PassageClaim', description: 'A claim that shares words with a passage.' });

const passage = z
  .object({
    part: countField('The part of the quote, from 0: an ellipsis divides a quote into several.'),
    quote,
    folded: z.array(z.enum(FOLDINGS)).max(FOLDINGS.length).meta({
      description:
        'What was disregarded: how the quote is typed or set differently, if the words are the same. Empty if there are `differences`.',
    }),
    differences: z.array(difference).max(LIMITS.quoteLength).nullable().meta({
      description:
        'How the quote differs, word by word: the words in `both` and in `statement` make up the passage. Null for an exact match.',
    }),
    claims: z
      .array(passageClaim)
      .max(LIMITS.claims)
      .meta({ description: 'The claims that share words with the passage, in document order.' }),
  })
  .meta({
    id: 'Passage',
    description: 'Where a statement contains a quote or a part of it, or similar words.',
  });

const verifiedSignatory = z
  .object({
    party: partyReference,
    nameAsSigned: textField(LIMITS.nameLength, 'The name under which it signed.'),
    office: textField(
      LIMITS.nameLength,
      'The office of the person who signed for it; null if unknown.',
    ).nullable(),
    person: textField(
      LIMITS.nameLength,
      'The name of the person who signed; null if unknown.',
    ).nullable(),
    role: z.enum(SIGNATORY_ROLES).meta({
      description: 'Whether it signed, signed on behalf of others or aligned itself.',
    }),
  })
  .meta({ id: 'MatchSignatory', description: 'A party’s place on the statement.' });

const statementMatch = z
  .object({
    statement: statementReference,
    similarity: z
      .number()
      .min(0)
      .max(1)
      .meta({
        description: `1 for the same words; otherwise twice the number of words and punctuation marks in common, divided by the number in both, ignoring case: ${NEAR_SIMILARITY} or more.`,
      }),
    passages: z
      .array(passage)
      .max(MAX_PARTS)
      .meta({
        description: `Every passage with the words of the quote, at most ${MAX_PLACES}; or one passage for each part, in order.`,
      }),
    omissions: z
      .array(
        z
          .object({
            after: countField('The part of the quote before them.'),
            text: textField(LIMITS.textLength, 'The words, as in the statement.'),
            start: countField('Where they begin in the text, in Unicode code points.'),
            end: countField('Where they end, exclusive.'),
          })
          .meta({ id: 'Omission', description: 'Words that an ellipsis of the quote stands for.' }),
      )
      .max(MAX_PARTS)
      .meta({
        description:
          'The words of the statement that the ellipses of an abridged quote stand for. Read them: they may change what was said.',
      }),
    signatories: z
      .array(verifiedSignatory)
      .max(LIMITS.signatories)
      .meta({ description: 'The signatories of the statement, in signing order.' }),
    citation: z
      .object({
        text: textField(LIMITS.textLength, 'One line of plain text.'),
        bibtex: textField(LIMITS.textLength, 'A BibTeX entry in UTF-8.'),
      })
      .meta({ id: 'StatementCitation', description: 'How to cite the statement.' }),
  })
  .meta({
    id: 'StatementMatch',
    description: 'A statement that contains a quote or similar words.',
  });

export const verification = z
  .object({
    result: z.enum(RESULTS).meta({
      description:
        '`exact` if a statement contains the quote; otherwise `abridged` if one contains its parts in order, with other words in place of its ellipses; otherwise `near` if one contains similar words; otherwise `absent`.',
    }),
    searchedCount: countField(
      'How many statements were searched: all, or only the newest for a quote of common words.',
    ),
    complete: z.boolean().meta({
      description: `Whether no other statement contains the quote. False if more than ${MAX_EXACT} do, if too many contain its words to compare all of them, or if only the newest statements were searched.`,
    }),
    matches: z
      .array(statementMatch)
      .max(MAX_EXACT)
      .meta({
        description: `The statements, best first, then newest first: up to ${MAX_EXACT} that contain the quote, or up to ${MAX_NEAR} that contain similar words.`,
      }),
  })
  .meta({ id: 'Verification', description: 'Whether, where and by whom words were said.' });

export function presentVerification(
  { isComplete, matches, ...found }: Verification,
  links: Links,
): z.input<typeof verification> {
  return {
    ...found,
    complete: isComplete,
    matches: matches.map((match) => presentMatch(match, links)),
  };
}

function presentMatch(
  { statement, similarity, passages, omissions, signatories }: StatementMatch,
  links: Links,
): z.input<typeof statementMatch> {
  const cited = { ...statement, signatories, url: links.statement(statement.id) };
  return {
    statement: presentStatementReference(statement, links),
    similarity,
    passages: passages.map(({ claims, foldings, ...place }) => ({
      ...place,
      folded: foldings,
      claims: claims.map(({ key, ...claim }) => {
        const id = `${statement.id}.${key}`;
        return { id, url: links.claim(id), ...claim };
      }),
    })),
    omissions: omissions.map(({ after, quote: { exact: text, start, end } }) => {
      return { after, text, start, end };
    }),
    signatories: signatories.map(({ party, ...signatory }) => ({
      party: presentPartyReference(party, links),
      ...signatory,
    })),
    citation: { text: toPlainCitation(cited), bibtex: toBibtex(cited) },
  };
}
