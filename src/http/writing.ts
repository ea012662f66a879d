import * as z from 'zod';

/** The media types of a document in a body, the preferred one first. */
export const DOCUMENT_TYPES = ['application/json', 'application/yaml'];

/** For a write: nobody without a key (see plugins/authentication.ts). */
export const KEY_REQUIRED = [{ key: [] }];

/** The header fields of a write, beside all that a request may carry. */
export const preconditionHeaders = z.looseObject({
  'if-match': z
    .string()
    .max(8_000)
    .optional()
    .meta({
      description:
        'Write only where the resource is as this ETag of it shows it; `*` for whatever it is.',
      examples: ['"1.q1w2e3"'],
    }),
  'if-none-match': z
    .string()
    .max(8_000)
    .optional()
    .meta({ description: '`*`: write only where there is nothing yet.', examples: ['*'] }),
});
