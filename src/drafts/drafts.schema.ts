import * as z from 'zod';
import { LIMITS, statementDocument } from '../documents/document.js';
import type { Draft } from '../drafting/draft.js';
import { textField } from '../http/fields.js';
import { toPointer } from '../http/problem.js';

/** How large a text may be, markup and all. A statement's text has half as many characters at the most. */
export const MAX_DRAFT_BYTES = 1_048_576;

export const draftText = z.string().max(MAX_DRAFT_BYTES).meta({
  description:
    'The text of a statement: its title, a blank line, its paragraphs. Markup is taken off.',
});

const { signatories } = statementDocument.shape;

const draftDocument = statementDocument
  .extend({
    signatories: z
      .array(signatories.element)
      .max(LIMITS.signatories)
      .describe('Who signed, in signing order; empty where nobody was found.'),
  })
  .meta({
    id: 'DraftDocument',
    outputId: 'DraftedDocument',
    description: 'The document as it was drafted: what PUT of a statement takes.',
  });

const confidence = z.number().min(0).max(1);

export const draft = z
  .object({
    document: draftDocument,
    ready: z.boolean().meta({
      description:
        'Whether the registry takes the document as it stands. False where nobody was found who signs.',
    }),
    confidence: confidence.meta({
      description:
        'How far the whole can be relied on, from 0 to 1. 0.2 or less where it may be no joint statement, or none in English.',
    }),
    suggestions: z
      .array(
        z
          .object({
            pointer: textField(200, 'A JSON Pointer to a part of the document.', '/claims/2'),
            confidence: confidence.meta({ description: 'How sure that part is, from 0 to 1.' }),
            rationale: textField(
              1_000,
              'Why the part is as it is.',
              '"condemn" makes a condemnation',
            ),
          })
          .meta({ id: 'DraftSuggestion', description: 'Why a part of a draft is as it is.' }),
      )
      .max(LIMITS.signatories + LIMITS.claims + 10)
      .meta({ description: 'The reason for each part, in the order of the document.' }),
    resolutions: z
      .array(
        z
          .object({
            symbol: textField(
              40,
              'The UN document symbol, as far as the text tells it.',
              'S/RES/2270 (2016)',
            ),
            held: z.boolean().meta({
              description:
                'Whether the registry holds it. Where it does not, citations have the symbol as `instrument`, so that the document can be stored; add it by PUT and write `resolution` for `instrument`.',
            }),
          })
          .meta({ id: 'DraftResolution', description: 'A resolution that the text cites.' }),
      )
      .max(LIMITS.claims * LIMITS.citations)
      .meta({ description: 'The resolutions that the text cites, each once.' }),
    notes: z
      .array(textField(2_000, 'A sentence.'))
      .max(50)
      .meta({ description: 'What was changed in the text, and what is left for the curator.' }),
  })
  .meta({
    id: 'Draft',
    description: 'A document drafted from a text, with the reasons. Nothing of it is stored.',
  });

export function presentDraft({
  document,
  isReady,
  confidence,
  suggestions,
  resolutions,
  notes,
}: Draft): z.output<typeof draft> {
  return {
    // With the defaults that a curator may leave out.
    document: draftDocument.parse(document),
    ready: isReady,
    confidence,
    suggestions: suggestions.map(({ path, confidence, rationale }) => ({
      pointer: toPointer(path),
      confidence,
      rationale,
    })),
    resolutions: resolutions.map(({ symbol, isHeld }) => ({ symbol, held: isHeld })),
    notes,
  };
}
