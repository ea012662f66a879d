import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import { parseSymbol } from '../domain/symbol.js';
import { characters, day, words } from '../domain/text-schema.js';
import { CLAIM_KINDS, MODALITIES, PARTY_ROLES, SIGNATORY_ROLES } from '../domain/vocabulary.js';

/** Cuts off the line ends at the end. By hand: a regular expression takes quadratic time over long runs elsewhere. */
function cutLineEnds(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= text[end - 2] === '\r' ? 2 : 1;
  return text.slice(0, end);
}

const STATEMENT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CLAIM_KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A party's code: ISO 3166-1 alpha-2, `EU`, or an organisation's acronym of three letters or more. */
const PARTY_CODE = /^(?:[A-Z]{2}|[A-Z][A-Z0-9-]{1,14}[A-Z0-9])$/;

const partyCode = z
  .string()
  .regex(PARTY_CODE, 'must be a party code: ISO 3166-1 alpha-2 (KR), EU, or an acronym (OSCE)')
  .meta({
    description: 'A party: ISO 3166-1 alpha-2 for a state, EU, or the acronym of an organisation.',
    maxLength: 16,
  });

const selector = {
  quote: words(LIMITS.quoteLength).describe('The exact words of the text.'),
  prefix: characters(LIMITS.quoteLength)
    .optional()
    .describe('What stands right before the words, where they stand more than once.'),
  suffix: characters(LIMITS.quoteLength)
    .optional()
    .describe('What stands right after the words, where they stand more than once.'),
};

/** The names of a part's schema in the OpenAPI document: as it is written, and as it is accepted, defaults filled in. */
function part(name: string, description: string) {
  return { id: `Document${name}`, outputId: `Accepted${name}`, description };
}

const signatory = z
  .strictObject({
    party: partyCode,
    nameAsSigned: words(LIMITS.nameLength).describe('The name under which it signed.'),
    office: words(LIMITS.nameLength)
      .nullable()
      .default(null)
      .describe('The office in which somebody signed for it.'),
    role: z.enum(SIGNATORY_ROLES).default('signatory').describe('How it stands to the statement.'),
    quote: selector.quote
      .optional()
      .describe('The words of the text that name it, where the name as signed does not tell.'),
    prefix: selector.prefix,
    suffix: selector.suffix,
  })
  .meta(part('Signatory', 'A party’s place on the statement.'));

const citation = z
  .strictObject({
    ...selector,
    resolution: z
      .string()
      .refine((symbol) => parseSymbol(symbol) !== null, {
        error: 'must be the symbol of a UN resolution, such as S/RES/2270 (2016) or A/RES/68/262',
      })
      .meta({ maxLength: 40 })
      .optional()
      .describe('The symbol of the resolution that the words cite.'),
    instrument: words(LIMITS.nameLength)
      .optional()
      .describe('The name of the instrument that the words cite, where it is no resolution.'),
  })
  .refine(({ resolution, instrument }) => !(resolution && instrument), {
    error: 'cites a resolution or an instrument, not both: write a citation for each',
    path: ['instrument'],
  })
  .meta(
    part(
      'Citation',
      'Words that cite a resolution or an instrument; with neither, honestly unresolved.',
    ),
  );

const claim = z
  .strictObject({
    key: z
      .string()
      .max(LIMITS.keyLength)
      .regex(CLAIM_KEY, 'must be lower-case letters and digits, parted by hyphens')
      .describe('Unique in the statement, and kept over its revisions.'),
    kind: z.enum(CLAIM_KINDS).describe('What the speech act does.'),
    modality: z.enum(MODALITIES).default('actual').describe('What is, would be, or may come.'),
    intensifier: words(LIMITS.nameLength)
      .nullable()
      .default(null)
      .describe('The words of the quote that raise its tone, verbatim.'),
    breach: z
      .boolean()
      .default(false)
      .describe('For an assessment: it says that a party broke a rule.'),
    ...selector,
    parties: z
      .array(
        z
          .strictObject({
            party: partyCode,
            role: z.enum(PARTY_ROLES).describe('How it stands to the claim.'),
          })
          .meta({ id: 'DocumentClaimParty', description: 'A party that a claim names.' }),
      )
      .max(LIMITS.parties)
      .default([])
      .describe('The parties that it names, each with its role.'),
    citations: z
      .array(citation)
      .max(LIMITS.citations)
      .default([])
      .describe('What it cites, in the order of the text.'),
  })
  .meta(part('Claim', 'One speech act, anchored to its words.'));

/**
 * The document: the authoring form of a statement with all that belongs to it. The seed, the importer and the write
 * API all read this one schema; `checkDocument` then holds it against its own text.
 */
export const statementDocument = z
  .strictObject({
    id: z
      .string()
      .max(LIMITS.idLength)
      .regex(STATEMENT_ID, 'must be lower-case letters and digits, parted by hyphens')
      .describe('The statement’s id, part of its address.'),
    title: words(LIMITS.titleLength).describe('The title, as published.'),
    issuedOn: day('must be a date such as 2024-11-05, or null')
      .nullable()
      .default(null)
      .describe('The day of issue, or null where it is not known.'),
    language: z
      .string()
      .max(35)
      .regex(
        /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
        'must be a language tag of BCP 47, such as en',
      )
      .describe('The language of title and text (BCP 47).'),
    sources: z
      .array(
        z
          .strictObject({
            publisher: words(LIMITS.nameLength).describe('Who published it.'),
            url: z
              .url({ protocol: /^https?$/, error: 'must be an http or https address' })
              .max(LIMITS.urlLength)
              .nullable()
              .default(null)
              .describe('Where, if that is known.'),
          })
          .meta(part('Source', 'A place where the statement was published.')),
      )
      .max(LIMITS.sources)
      .default([])
      .describe('Where it was published.'),
    text: words(LIMITS.textLength)
      .refine((text) => !text.startsWith('\uFEFF'), {
        error:
          'begins with a byte order mark, U+FEFF, which is not counted where it is read: take it out',
      })
      .transform(cutLineEnds)
      .pipe(z.string().min(1, 'must not be empty').max(LIMITS.textLength))
      .describe(
        'The text, its paragraphs parted by a blank line. Line ends at its end are cut off.',
      ),
    signatories: z
      .array(signatory)
      .min(1, 'must name one signatory at the least')
      .max(LIMITS.signatories)
      .describe('Who signed, in signing order.'),
    claims: z
      .array(claim)
      .max(LIMITS.claims)
      .default([])
      .describe('The speech acts, in the order of the text.'),
  })
  .meta({
    id: 'StatementDocument',
    outputId: 'AcceptedDocument',
    title: 'A statement’s document',
    description: 'The authoring form of a joint statement with all that belongs to it.',
  });

export type StatementDocument = z.output<typeof statementDocument>;

const { text, signatories, claims } = statementDocument.shape;

/**
 * The parts of a document that are held against its text, with null in the place of each signatory and claim that the
 * schema refuses.
 */
export const validParts = z.object({
  text,
  signatories: z.array(signatories.element.nullable().catch(null)).catch([]),
  claims: z.array(claims.unwrap().element.nullable().catch(null)).catch([]),
});

export type ValidParts = z.output<typeof validParts>;
