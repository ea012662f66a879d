import type { FastifySchemaCompiler } from 'fastify';
import { validatorCompiler } from 'fastify-zod-openapi';
import * as z from 'zod';

/** The media types of a document in a body, the preferred one first. */
export const DOCUMENT_TYPES = ['application/json', 'application/yaml'];

/** For a write: nobody without a key (see plugins/authentication.ts). */
export const KEY_REQUIRED = [{ key: [] }];

/** The errors of every request that needs a key. */
export const WRITE_PROBLEMS = [
  'unauthenticated',
  'precondition-failed',
  'unavailable',
  'storage-full',
] as const;

/** The errors of every request that has a body. */
export const BODY_PROBLEMS = [
  'payload-too-large',
  'unsupported-media-type',
  'invalid-body',
] as const;

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

/**
 * For a write whose handler reads the body itself: all else is held against its schema as ever, and the body, which the
 * schema documents, comes as it was sent.
 */
export const leaveBodyToHandler: FastifySchemaCompiler<unknown> = (route) =>
  route.httpPart === 'body'
    ? () => true
    : validatorCompiler({ ...route, schema: route.schema as z.ZodType });
