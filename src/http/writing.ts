import type { FastifyReply, FastifySchemaCompiler } from 'fastify';
import { validatorCompiler } from 'fastify-zod-openapi';
import * as z from 'zod';
import type { Issue } from '../domain/issue.js';
import { Problem, toPointer } from './problem.js';

/** The media types of documents. The first is preferred. */
export const DOCUMENT_TYPES = ['application/json', 'application/yaml'];

/** The `security` of writes, which plugins/authentication.ts enforces. */
export const KEY_REQUIRED = [{ key: [] }];

/** The `security` of what keys of any scope may do. */
export const FOLLOWING_KEY_REQUIRED = [{ key: ['follow'] }];

/** The errors of every request that needs a key with the scope `write`. */
export const WRITE_PROBLEMS = [
  'unauthenticated',
  'insufficient-scope',
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

/** The headers of a conditional write. */
export const preconditionHeaders = z.looseObject({
  'if-match': z
    .string()
    .max(8_000)
    .optional()
    .meta({
      description:
        'Write only if the resource has this ETag; `*` for any. Weak ETags (`W/"..."`) never match.',
      examples: ['"1.q1w2e3"'],
    }),
  'if-none-match': z
    .string()
    .max(8_000)
    .optional()
    .meta({ description: '`*`: write only if the resource does not exist.', examples: ['*'] }),
  'if-unmodified-since': z
    .string()
    .max(8_000)
    .optional()
    .meta({
      description:
        'An HTTP-date: write only if the resource has not changed since. Ignored with `If-Match`, and if it is not a valid date.',
      examples: ['Tue, 05 Nov 2024 12:00:00 GMT'],
    }),
});

/** Validates everything but the body, for handlers that check the body themselves. */
export const leaveBodyToHandler: FastifySchemaCompiler<unknown> = (route) =>
  route.httpPart === 'body'
    ? () => true
    : validatorCompiler({ ...route, schema: route.schema as z.ZodType });

/** Why a body cannot be parsed: `SourceIssue` of documents/. */
interface ParseIssue {
  message: string;
  position: { line: number; column: number } | null;
  path?: Issue['path'];
}

/** The problem of a body that cannot be parsed. */
export function malformedBody(format: string, issues: readonly ParseIssue[]): Problem {
  const [first] = issues;
  const at = first?.position ? ` (${describePosition(first.position)})` : '';
  const others = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return new Problem(
    'malformed-request',
    `The body is not valid ${format}${at}: ${first?.message}${others}.`,
    {
      errors: issues.flatMap(({ path, message, position }) => {
        if (!path) return [];
        const detail = position ? `${message} (${describePosition(position)})` : message;
        return [{ in: 'body', pointer: toPointer(path), detail }];
      }),
    },
  );
}

function describePosition({ line, column }: { line: number; column: number }): string {
  return `line ${line}, column ${column}`;
}

/** Says in the headers of a response what a PUT did: the version, and where the resource is (RFC 9110 §9.3.4). */
export function announceWrite(
  reply: FastifyReply,
  url: string,
  { outcome, revision }: { outcome: 'created' | 'replaced' | 'unchanged'; revision: number },
): void {
  reply.version = String(revision);
  reply.header('content-location', url);
  if (outcome === 'created') reply.code(201).header('location', url);
}
