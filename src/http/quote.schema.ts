import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import { CONTEXT_LENGTH } from '../domain/quote.js';
import { countField, textField } from './fields.js';

/** On the wire: where words stand in a statement's text. */
export const quote = z
  .object({
    exact: textField(LIMITS.quoteLength, 'The words themselves.'),
    prefix: textField(
      2 * CONTEXT_LENGTH,
      `What stands before them: ${CONTEXT_LENGTH} code points, or fewer at the beginning of the text.`,
    ),
    suffix: textField(
      2 * CONTEXT_LENGTH,
      `What stands after them: ${CONTEXT_LENGTH} code points, or fewer at the end of the text.`,
    ),
    start: countField('Where they begin: 0-based, in Unicode code points of the statement’s text.'),
    end: countField('Where they end, exclusive, in Unicode code points of the statement’s text.'),
  })
  .meta({
    id: 'Quote',
    description:
      'Words of a statement and where they stand in its text, as the selectors of W3C Web Annotation count.',
  });
