import * as z from 'zod';
import { presentStatementReference, statementReference } from '../claims/claims.schema.js';
import { LIMITS } from '../documents/document.js';
import { JOINED_LETTER } from '../domain/folding.js';
import type { Links } from '../domain/links.js';
import { characters } from '../domain/text-schema.js';
import { CLAIM_KINDS, SIGNATORY_ROLES } from '../domain/vocabulary.js';
import { toBibtex, toPlainCitation } from '../formats/citations.js';
import { countField, textField, urlField } from '../http/fields.js';
import { statementIdParameter } from '../http/parameters.js';
import { quote } from '../http/quote.schema.js';
import { partyReference, presentPartyReference } from '../parties/parties.schema.js';
import { FOLDINGS } from './folded-text.js';
import { MAX_PLACES } from './matching.js';
import { NEAR_SIMILARITY } from './near-passage.js';
import { MAX_PARTS } from './quote-parts.js';
import { MAX_EXACT, MAX_NEAR, type StatementMatch, type Verification } from './quotes.store.js';
import { RELATIONS } from './relation.js';

const LETTER = /[\p{L}\p{N}]/u;
/** What the registry can look up: see `Search.candidates`. */
const FINDABLE = new RegExp(
  `(?!${JOINED_LETTER})[\\p{L}\\p{N}]|(?:${JOINED_LETTER}\\p{M}*){3}`,
  'u',
);

export const quoteToVerify = z
  .strictObject({
    quote: characters(LIMITS.quoteLength)
      .refine((text) => LETTER.test(text), {
        error: 'must hold a letter or a digit',
        abort: true,
      })
      .meta({
        description: `The words to look for, of up to ${LIMITS.quoteLength} characters. Quotation marks around them do not count. An ellipsis ("...", "[...]", "(...)" or "…") stands for words left out: it divides them into parts, ${MAX_PARTS} at the most.`,
      }),
    statement: statementIdParameter
      .optional()
      .meta({ description: 'The id of the one statement to look in; without it, all of them.' }),
  })
  .refine(
    ({ quote, statement }) => statement !== undefined || FINDABLE.test(quote.normalize('NFC')),
    {
      path: ['quote'],
      error:
        'must have three letters or more in a row to be found in a script that does not part words by spaces, or joins them; or name a `statement`',
    },
  )
  .meta({ id: 'QuoteToVerify', description: 'A quote, and where to look for it.' });

const difference = z
  .object({
    in: z.enum(['both', 'quote', 'statement']).meta({
      description:
        'Whether these words are in both, in the quote alone, or in the statement alone.',
    }),
    text: textField(
      LIMITS.textLength,
      'The words with the white space after them: as in the statement, or as in the quote where that alone has them.',
    ),
  })
  .meta({
    id: 'Difference',
    description: 'Words that a quote and a statement share, or one has alone.',
  });

const passageClaim = z
  .object({
    id: textField(LIMITS.idLength + LIMITS.keyLength + 1, 'The claim’s id.'),
    url: urlField('The claim’s address.'),
    kind: z.enum(CLAIM_KINDS).meta({ description: 'What the claim does.' }),
    relation: z.enum(RELATIONS).meta({
      description:
        'The passage has the claim’s words (`equal`), is `within` them, `contains` them, or `overlaps` with them.',
    }),
    quote,
  })
  .meta({ id: 'PassageClaim', description: 'A claim that shares words with a passage.' });

const passage = z
  .object({
    part: countField(
      'Which part of the quote it is, from 0: there are several where an ellipsis divides it.',
    ),
    quote,
    folded: z.array(z.enum(FOLDINGS)).max(FOLDINGS.length).meta({
      description:
        'In what the quote is written otherwise, where its words are the same; empty beside `differences`.',
    }),
    differences: z.array(difference).max(LIMITS.quoteLength).nullable().meta({
      description:
        'Word by word, how the quote differs: those in `both` and in `statement` make the passage. Null for an exact match.',
    }),
    claims: z
      .array(passageClaim)
      .max(LIMITS.claims)
      .meta({ description: 'The claims that share words with it, in the order of the document.' }),
  })
  .meta({ id: 'Passage', description: 'Where a quote, or a part of it, stands in a statement.' });

const verifiedSignatory = z
  .object({
    party: partyReference,
    nameAsSigned: textField(LIMITS.nameLength, 'The name under which it signed.'),
    office: textField(
      LIMITS.nameLength,
      'The office in which somebody signed for it; null where the statement does not tell.',
    ).nullable(),
    role: z.enum(SIGNATORY_ROLES).meta({ description: 'How it stands to the statement.' }),
  })
  .meta({ id: 'MatchSignatory', description: 'A party that signed the words.' });

const statementMatch = z
  .object({
    statement: statementReference,
    similarity: z
      .number()
      .min(0)
      .max(1)
      .meta({
        description: `1 for the same words; else twice the words and marks that quote and passage share, over those of both, whatever their case: ${NEAR_SIMILARITY} or more.`,
      }),
    passages: z
      .array(passage)
      .max(MAX_PARTS)
      .meta({
        description: `Where it stands: each place of it, ${MAX_PLACES} at the most; or a place of each part, in order.`,
      }),
    signatories: z
      .array(verifiedSignatory)
      .max(LIMITS.signatories)
      .meta({ description: 'Who signed the statement, in signing order.' }),
    citation: z
      .object({
        text: textField(LIMITS.textLength, 'In one line of plain text.'),
        bibtex: textField(LIMITS.textLength, 'An entry of BibTeX, in UTF-8.'),
      })
      .meta({ id: 'StatementCitation', description: 'How to cite the statement.' }),
  })
  .meta({
    id: 'StatementMatch',
    description: 'A statement that holds a quote, or words near to it.',
  });

export const verification = z
  .object({
    result: z.enum(['exact', 'near', 'absent']).meta({
      description:
        'Whether a statement holds the quote (`exact`), none does and some hold words alike (`near`), or none does either (`absent`).',
    }),
    searchedCount: countField('How many statements were searched.'),
    complete: z.boolean().meta({
      description: `Whether no other statement holds the quote. False where more than ${MAX_EXACT} do, or where so many have its words that not all were searched (of the most frequent words, only the newest are): there may be others.`,
    }),
    matches: z
      .array(statementMatch)
      .max(MAX_EXACT)
      .meta({
        description: `The statements, the best first and of equal ones the newest: up to ${MAX_EXACT} that hold it, or else up to ${MAX_NEAR} that hold words alike.`,
      }),
  })
  .meta({ id: 'Verification', description: 'Whether, where and by whom words were said.' });

export function presentVerification(
  { result, searchedCount, isComplete, matches }: Verification,
  links: Links,
): z.input<typeof verification> {
  return {
    result,
    searchedCount,
    complete: isComplete,
    matches: matches.map((match) => presentMatch(match, links)),
  };
}

function presentMatch(
  { statement, similarity, passages, signatories }: StatementMatch,
  links: Links,
): z.input<typeof statementMatch> {
  const cited = {
    ...statement,
    signatories: signatories.map(({ nameAsSigned }) => nameAsSigned),
    url: links.statement(statement.id),
  };
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
    signatories: signatories.map(({ party, ...signatory }) => ({
      party: presentPartyReference(party, links),
      ...signatory,
    })),
    citation: { text: toPlainCitation(cited), bibtex: toBibtex(cited) },
  };
}
