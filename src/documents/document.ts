import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import { toInteroperable } from '../domain/interoperable-pattern.js';
import { explainWrongYear, parseSymbol } from '../domain/symbol.js';
import { calendarDate, storableText, verbatimText, visibleText } from '../domain/text-schema.js';
import { CLAIM_KINDS, MODALITIES, PARTY_ROLES, SIGNATORY_ROLES } from '../domain/vocabulary.js';
import { partyCode } from './party-code.js';

/** Removes trailing line breaks. A regular expression would take quadratic time on long runs elsewhere in the text. */
function trimLineEnds(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= text[end - 2] === '\r' ? 2 : 1;
  return text.slice(0, end);
}

const STATEMENT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CLAIM_KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const selector = {
  quote: verbatimText(LIMITS.quoteLength).describe('The exact words, as in the text.'),
  prefix: storableText(LIMITS.quoteLength)
    .optional()
    .describe('The text immediately before the words. Needed if they occur more than once.'),
  suffix: storableText(LIMITS.quoteLength)
    .optional()
    .describe('The text immediately after the words. Needed if they occur more than once.'),
};

/** The components of a part in the OpenAPI document: as input, and as accepted, with the defaults filled in. */
function part(name: string, description: string) {
  return { id: `Document${name}`, outputId: `Accepted${name}`, description };
}

const signatory = z
  .strictObject({
    party: partyCode,
    nameAsSigned: visibleText(LIMITS.nameLength).describe('The name under which the party signed.'),
    office: visibleText(LIMITS.nameLength)
      .nullable()
      .default(null)
      .describe('The office of the person who signed; null if none is given.'),
    person: visibleText(LIMITS.nameLength)
      .nullable()
      .optional()
      .describe('The name of the person who signed, as signed. Omit it if none is given.'),
    role: z
      .enum(SIGNATORY_ROLES)
      .default('signatory')
      .describe('The capacity in which the party signed.'),
    quote: selector.quote
      .optional()
      .describe('The words of the text that name the signatory, if not the name as signed.'),
    prefix: selector.prefix,
    suffix: selector.suffix,
  })
  .meta(
    part(
      'Signatory',
      'A party’s place among the signatories. A party that holds two offices has an entry for each.',
    ),
  );

const citation = z
  .strictObject({
    ...selector,
    resolution: z
      .string()
      .refine((symbol) => parseSymbol(symbol) !== null, {
        error: ({ input }) =>
          explainWrongYear(String(input)) ??
          'must be the symbol of a UN document, such as S/RES/2270 (2016) or A/RES/68/262',
      })
      .meta({ maxLength: LIMITS.symbolLength })
      .optional()
      .describe('The UN document symbol of the resolution, statement or draft cited.'),
    instrument: visibleText(LIMITS.nameLength)
      .optional()
      .describe('The name of the instrument cited, if it is not a resolution.'),
  })
  .refine(({ resolution, instrument }) => !(resolution && instrument), {
    error: 'must be omitted if resolution is given: add a citation for each',
    path: ['instrument'],
  })
  .meta(
    part(
      'Citation',
      'Words that cite a resolution or another instrument, or neither if that is unclear.',
    ),
  );

const claim = z
  .strictObject({
    key: z
      .string()
      .max(LIMITS.keyLength)
      .regex(CLAIM_KEY, 'must be lower-case letters and digits, separated by hyphens')
      .describe('Identifies the claim within the statement, in every revision.'),
    kind: z.enum(CLAIM_KINDS).describe('The kind of speech act.'),
    modality: z
      .enum(MODALITIES)
      .default('actual')
      .describe('Whether the claim is about what is, would be or may be.'),
    intensifier: verbatimText(LIMITS.nameLength)
      .nullable()
      .default(null)
      .describe('Words in the quote that raise its tone, verbatim.'),
    breach: z
      .boolean()
      .default(false)
      .describe('Whether an assessment says that a party broke a rule.'),
    ...selector,
    parties: z
      .array(
        z
          .strictObject({
            party: partyCode,
            role: z.enum(PARTY_ROLES).describe('The role of the party in the claim.'),
          })
          .meta({ id: 'DocumentClaimParty', description: 'A party named in a claim.' }),
      )
      .max(LIMITS.parties)
      .default([])
      .describe('The parties named in the claim.'),
    citations: z
      .array(citation)
      .max(LIMITS.citations)
      .default([])
      .describe('The citations in the claim, in the order of the text.'),
  })
  .meta(part('Claim', 'A speech act and its exact words.'));

/**
 * The document: the form in which curators write a statement, with its signatories, claims and citations. The seed, the
 * importer and the write API share this schema. `readDocument` also checks a document against its own text.
 */
export const statementDocument = z
  .strictObject({
    id: z
      .string()
      .max(LIMITS.idLength)
      .regex(STATEMENT_ID, 'must be lower-case letters and digits, separated by hyphens')
      .describe('The id of the statement, used in its URL.'),
    title: visibleText(LIMITS.titleLength).describe('The title, as published.'),
    issuedOn: calendarDate('must be a date such as 2024-11-05, or null')
      .nullable()
      .default(null)
      .describe('The date of issue; null if unknown.'),
    language: z
      .string()
      .max(LIMITS.languageLength)
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag, such as en')
      .describe('The language of the title and the text (BCP 47).'),
    sources: z
      .array(
        z
          .strictObject({
            publisher: visibleText(LIMITS.nameLength).describe('The publisher.'),
            url: z
              .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
              .max(LIMITS.urlLength)
              .nullable()
              .default(null)
              .describe('The URL of the publication; null if unknown.'),
          })
          .meta(part('Source', 'A publication of the statement.')),
      )
      .max(LIMITS.sources)
      .default([])
      .describe('Where the statement was published.'),
    text: verbatimText(LIMITS.textLength)
      .refine((text) => !text.startsWith('\uFEFF'), {
        error: 'must not start with a byte order mark (U+FEFF): remove it',
      })
      .transform(trimLineEnds)
      .pipe(z.string().min(1, 'must not be empty').max(LIMITS.textLength))
      .describe(
        'The text, with a blank line between paragraphs. Trailing line breaks are removed.',
      ),
    signatories: z
      .array(signatory)
      .min(1, 'must have at least one signatory')
      .max(LIMITS.signatories)
      .describe('The signatories, in signing order.'),
    claims: z
      .array(claim)
      .max(LIMITS.claims)
      .default([])
      .describe(
        `The claims, in the order of the text. Together they may have ${LIMITS.citationsInAll} citations and name ${LIMITS.partiesInAll} parties.`,
      ),
  })
  .meta({
    id: 'StatementDocument',
    outputId: 'AcceptedDocument',
    title: 'Statement document',
    description:
      'A joint statement with its signatories, claims and citations, as curators write it.',
  });

export type StatementDocument = z.output<typeof statementDocument>;

/** Stands for text that the schema rejects, in `ValidParts`. The schema accepts no empty text. */
export const REJECTED = '';

/** The parts of a document that can be checked although the schema rejects others. */
export interface ValidParts {
  text: string;
  /** Null for what is no object. */
  signatories: (StatementDocument['signatories'][number] | null)[];
  claims: (StatementDocument['claims'][number] | null)[];
}

/** The JSON Schema (draft 2020-12) of a document as input. `url` is where it is served. */
export function createDocumentSchema(url: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(statementDocument, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // These two only matter to the OpenAPI document.
      delete jsonSchema['outputId'];
      delete jsonSchema['override'];
      // `format` says the same as zod's long pattern.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
      if (jsonSchema.pattern) jsonSchema.pattern = toInteroperable(jsonSchema.pattern);
    },
  });
  return { $schema, $id: url, ...schema };
}
