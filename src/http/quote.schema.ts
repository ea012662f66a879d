import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import { CONTEXT_LENGTH } from '../domain/quote.js';
import { countField, textField } from './fields.js';

/** The position of words in the text of a statement. */
export const quote = z
  .object({
    exact: textField(LIMITS.quoteLength, 'The exact words.'),
    prefix: textField(
      2 * CONTEXT_LENGTH,
      `The ${CONTEXT_LENGTH} code points before them; fewer at the start of the text.`,
    ),
    suffix: textField(
      2 * CONTEXT_LENGTH,
      `The ${CONTEXT_LENGTH} code points after them; fewer at the end of the text.`,
    ),
    start: countField('The 0-based start, in Unicode code points of the statement’s text.'),
    end: countField('The exclusive end, in Unicode code points of the statement’s text.'),
  })
  .meta({
    id: 'Quote',
    description:
      'Words of a statement and their position in its text, as in the selectors of W3C Web Annotation.',
  });
