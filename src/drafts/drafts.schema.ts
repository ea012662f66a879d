import * as z from 'zod';
import { statementDocument } from '../documents/document.js';
import { LIMITS } from '../domain/document-limits.js';
import { MAX_INPUT_LENGTH } from '../drafting/input/read-input.js';
import { textField } from '../http/fields.js';
import { toPointer } from '../http/problem.js';
import type { CheckedDraft } from './checked-draft.js';

/** The highest value of BODY_LIMIT_BYTES. */
const MAX_FILE_BYTES = 104_857_600;

export const fileToDraft = z
  .string()
  .max(MAX_FILE_BYTES)
  .meta({
    description: `A statement: its title, then its paragraphs. Plain text has a blank line between them; HTML is a page as saved from a browser, or a part of one; DOCX and PDF are files, sent as they are. A file may have as many bytes as the operator allows (\`BODY_LIMIT_BYTES\`, 4 MiB by default), the text in it ${MAX_INPUT_LENGTH} characters, and a statement ${LIMITS.textLength}.`,
  });

const { signatories } = statementDocument.shape;

/** A document that may lack signatories. */
export const draftDocument = statementDocument
  .extend({
    signatories: z
      .array(signatories.element)
      .max(LIMITS.signatories)
      .describe('The signatories, in signing order; empty if none were found.'),
  })
  .meta({
    id: 'DraftDocument',
    outputId: 'DraftedDocument',
    description: 'The drafted document, in the form that a PUT of a statement takes.',
  });

const confidence = z.number().min(0).max(1);

export const draft = z
  .object({
    document: draftDocument,
    ready: z.boolean().meta({
      description:
        'Whether the registry would accept the document as it is, and nothing essential is in doubt. False if no signatories were found, if a list of signatories names an unknown party, or if the title is made up; the notes say why.',
    }),
    confidence: confidence.meta({
      description:
        'The confidence in the whole draft, from 0 to 1. At most 0.2 if the text may not be a joint statement in English.',
    }),
    suggestions: z
      .array(
        z
          .object({
            pointer: textField(200, 'A JSON Pointer to a part of the document.', '/claims/2'),
            confidence: confidence.meta({
              description: 'The confidence in that part, from 0 to 1.',
            }),
            rationale: textField(
              1_000,
              'The reason for the part.',
              '"condemn" makes a condemnation',
            ),
          })
          .meta({ id: 'DraftSuggestion', description: 'The reason for a part of a draft.' }),
      )
      .max(LIMITS.signatories + LIMITS.claims + 10)
      .meta({ description: 'The reason for each part, in the order of the document.' }),
    resolutions: z
      .array(
        z
          .object({
            symbol: textField(
              40,
              'The UN document symbol, as far as the text gives it.',
              'S/RES/2270 (2016)',
            ),
            held: z.boolean().meta({
              description:
                'Whether the registry knows more of it than its symbol. If not, the document can still be stored; fill the resolution in by PUT when you like.',
            }),
          })
          .meta({ id: 'DraftResolution', description: 'A resolution that the text cites.' }),
      )
      .max(LIMITS.claims * LIMITS.citations)
      .meta({ description: 'The resolutions that the text cites, each once.' }),
    notes: z.array(textField(2_000, 'A sentence.')).max(50).meta({
      description: 'What was changed in the text, and what is left for the curator to do.',
    }),
  })
  .meta({
    id: 'Draft',
    description: 'A document drafted from a text, with the reasons. It is not stored.',
  });

export function presentDraft({
  document,
  isReady,
  confidence,
  suggestions,
  resolutions,
  notes,
}: CheckedDraft): z.output<typeof draft> {
  return {
    // Fills in the defaults.
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
