import * as z from 'zod';
import { presentStatementReference, statementReference } from '../claims/claims.schema.js';
import { LIMITS } from '../domain/document-limits.js';
import type { Links } from '../domain/links.js';
import { JOINED_LETTER } from '../domain/scripts.js';
import { characters } from '../domain/text-schema.js';
import { CLAIM_KINDS, SIGNATORY_ROLES } from '../domain/vocabulary.js';
import { toBibtex, toPlainCitation } from '../formats/citations.js';
import { countField, textField, urlField } from '../http/fields.js';
import { statementIdParameter } from '../http/parameters.js';
import { quote } from '../http/quote.schema.js';
import { partyReference, presentPartyReference } from '../parties/parties.schema.js';
import { FOLDINGS } from './folded-text.js';
import { MAX_PARTS, MAX_PLACES, NEAR_SIMILARITY } from './matching.js';
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
        description: `The words to look for, up to ${LIMITS.quoteLength} characters. Enclosing quotation marks are ignored. An ellipsis ("...", "[...]", "(...)" or "…") marks omitted words and splits the quote into at most ${MAX_PARTS} parts.`,
      }),
    statement: statementIdParameter
      .optional()
      .meta({ description: 'Only look in the statement with this id.' }),
  })
  .refine(
    ({ quote, statement }) => statement !== undefined || FINDABLE.test(quote.normalize('NFC')),
    {
      path: ['quote'],
      error:
        'must have three letters or more in a row to be found in a script that does not part words by spaces, or joins them; or name a `statement`',
    },
  )
  .meta({ id: 'QuoteToVerify', description: 'A quote to verify.' });

const difference = z
  .object({
    in: z.enum(['both', 'quote', 'statement']).meta({
      description: 'Whether the words are in both, only in the quote, or only in the statement.',
    }),
    text: textField(
      LIMITS.textLength,
      'The words with the white space after them, as in the statement; words only in the quote, as in the quote.',
    ),
  })
  .meta({
    id: 'Difference',
    description: 'Words that are in a quote, in a statement, or in both.',
  });

const passageClaim = z
  .object({
    id: textField(LIMITS.idLength + LIMITS.keyLength + 1, 'The id of the claim.'),
    url: urlField('The URL of the claim.'),
    kind: z.enum(CLAIM_KINDS).meta({ description: 'The kind of claim.' }),
    relation: z.enum(RELATIONS).meta({
      description:
        'Whether the passage and the claim’s quote are `equal`, or the passage is `within` it, `contains` it or `overlaps` it.',
    }),
    quote,
  })
  .meta({ id: 'PassageClaim', description: 'A claim whose quote overlaps a passage.' });

const passage = z
  .object({
    part: countField(
      'The index of the part of the quote, from 0. Only quotes with an ellipsis have several parts.',
    ),
    quote,
    folded: z.array(z.enum(FOLDINGS)).max(FOLDINGS.length).meta({
      description:
        'How the typography of the quote differs if its words are the same; empty if there are `differences`.',
    }),
    differences: z.array(difference).max(LIMITS.quoteLength).nullable().meta({
      description:
        'A word-by-word diff: the words in `both` and in `statement` form the passage. Null for an exact match.',
    }),
    claims: z
      .array(passageClaim)
      .max(LIMITS.claims)
      .meta({ description: 'The claims that overlap the passage, in document order.' }),
  })
  .meta({
    id: 'Passage',
    description: 'The position of a quote, or a part of it, in a statement.',
  });

const verifiedSignatory = z
  .object({
    party: partyReference,
    nameAsSigned: textField(LIMITS.nameLength, 'The name under which the party signed.'),
    office: textField(
      LIMITS.nameLength,
      'The office of the person who signed; null if not stated.',
    ).nullable(),
    role: z.enum(SIGNATORY_ROLES).meta({ description: 'The role of the party in the statement.' }),
  })
  .meta({ id: 'MatchSignatory', description: 'A signatory of the statement.' });

const statementMatch = z
  .object({
    statement: statementReference,
    similarity: z
      .number()
      .min(0)
      .max(1)
      .meta({
        description: `1 for the same words; otherwise twice the number of shared words and punctuation marks divided by the total of both, ignoring case: at least ${NEAR_SIMILARITY}.`,
      }),
    passages: z
      .array(passage)
      .max(MAX_PARTS)
      .meta({
        description: `Where the quote occurs: up to ${MAX_PLACES} places or, if it has several parts, one place per part, in order.`,
      }),
    signatories: z
      .array(verifiedSignatory)
      .max(LIMITS.signatories)
      .meta({ description: 'The signatories of the statement, in signing order.' }),
    citation: z
      .object({
        text: textField(LIMITS.textLength, 'A citation in one line of plain text.'),
        bibtex: textField(LIMITS.textLength, 'A BibTeX entry in UTF-8.'),
      })
      .meta({ id: 'StatementCitation', description: 'How to cite the statement.' }),
  })
  .meta({
    id: 'StatementMatch',
    description: 'A statement that contains the quote or similar words.',
  });

export const verification = z
  .object({
    result: z.enum(['exact', 'near', 'absent']).meta({
      description:
        '`exact`: a statement contains the quote. `near`: a statement contains similar words. `absent`: neither.',
    }),
    searchedCount: countField('The number of statements searched.'),
    complete: z.boolean().meta({
      description: `Whether no other statement contains the quote. False if more than ${MAX_EXACT} do, or if its words are so frequent that only the newest statements were searched.`,
    }),
    matches: z
      .array(statementMatch)
      .max(MAX_EXACT)
      .meta({
        description: `The statements, best match first, then newest first: up to ${MAX_EXACT} exact or up to ${MAX_NEAR} near matches.`,
      }),
  })
  .meta({ id: 'Verification', description: 'The result of verifying a quote.' });

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
