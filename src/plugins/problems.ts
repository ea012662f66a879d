import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { RequestValidationError } from 'fastify-zod-openapi';
import type * as z from 'zod';
import {
  CommitUnknownError,
  DatabaseBusyError,
  DatabaseUnavailableError,
  QueryTimeoutError,
  StorageFullError,
} from '../db/errors.js';
import { InvalidPositionError } from '../db/keyset.js';
import { hideKeys } from '../domain/api-key.js';
import { readSuggestions } from '../domain/input-messages.js';
import { toIssues } from '../domain/issue.js';
import type { Links } from '../domain/links.js';
import { UnknownReferenceError } from '../domain/unknown-reference.js';
import { toJson } from '../formats/json.js';
import { invalidCursor } from '../http/cursor.js';
import {
  type InputFault,
  invalidBody,
  invalidParameters,
  PROBLEM_TYPE,
  Problem,
  type ProblemSlug,
  toPointer,
  toProblemDetails,
} from '../http/problem.js';
import { renderProblemPage } from '../pages/problem-page.js';
import { ClientGoneError, PoolBusyError, WorkLimitError } from '../pool/pool.js';
import { PAGE_TYPE, prefersHtml } from './pages.js';

/** The parts of a request that contain parameters, by their names in Fastify. */
const PARTS: Record<string, InputFault['in']> = {
  params: 'path',
  querystring: 'query',
  headers: 'header',
};

/** The problems for Fastify's own errors. */
const SLUG_OF_STATUS: Record<number, ProblemSlug> = {
  404: 'not-found',
  408: 'request-timeout',
  413: 'payload-too-large',
  414: 'uri-too-long',
  415: 'unsupported-media-type',
  431: 'header-fields-too-large',
};

/** Describes errors of a database that is temporarily unavailable, and what to do; null for other errors. */
function describeUnavailable(error: unknown): string | null {
  if (error instanceof DatabaseBusyError)
    return 'The database is busy with other writes. Nothing was changed. Send the request again.';
  if (error instanceof DatabaseUnavailableError)
    return 'The database is unavailable or does not accept writes at the moment. Nothing was changed. Send the request again.';
  if (error instanceof CommitUnknownError)
    return 'The database failed during the commit, so it is unknown whether the write was stored. GET the resource to find out. To write again, send its ETag as If-Match, or If-None-Match: * if it does not exist: then nothing that was stored is overwritten.';
  if (error instanceof QueryTimeoutError)
    return 'The database took too long to answer. Nothing was changed. Request less, or try again later.';
  return null;
}

/** Converts any error to a problem. Unexpected errors become `internal-error`, which reveals nothing about them. */
function toProblem(error: FastifyError | Error, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof InvalidPositionError) return invalidCursor();
  if (error instanceof UnknownReferenceError) return unknownReferences(error);
  const unavailable = describeUnavailable(error);
  if (unavailable !== null) {
    return new Problem('unavailable', unavailable, { headers: { 'retry-after': '1' } });
  }
  if (error instanceof ClientGoneError) {
    return new Problem('request-timeout', 'The client closed the connection.');
  }
  if (error instanceof PoolBusyError || error instanceof WorkLimitError) {
    const remedy =
      error instanceof PoolBusyError ? 'Try again later.' : 'Send less, or try again later.';
    return new Problem('unavailable', `${error.message} ${remedy}`, {
      headers: { 'retry-after': '5' },
    });
  }
  if (error instanceof StorageFullError) {
    return new Problem('storage-full', 'The disk is full. Nothing was changed.');
  }
  const { validation, validationContext, statusCode } = error as Partial<FastifyError>;
  if (validation && validationContext) {
    const issues = validation.flatMap((error) =>
      error instanceof RequestValidationError ? [error.params.issue] : [],
    );
    const part = PARTS[validationContext];
    if (part === undefined) return invalidBody(toIssues(issues));
    const errors = issues.flatMap((issue) => toInputErrors(issue, part, request.query));
    return invalidParameters(errors);
  }
  // Other 4xx, such as 403 for a path outside the explorer's files, are errors of the client too.
  const isClientError = statusCode !== undefined && statusCode >= 400 && statusCode < 500;
  return isClientError
    ? new Problem(SLUG_OF_STATUS[statusCode] ?? 'malformed-request', error.message)
    : new Problem(
        'internal-error',
        'The server failed to handle the request. The error has been logged.',
      );
}

function unknownReferences({ part, references }: UnknownReferenceError): Problem {
  return invalidParameters(
    references.map(({ parameter, message }) => ({
      in: part,
      pointer: toPointer([parameter]),
      detail: message,
    })),
  );
}

function toInputErrors(
  issue: z.core.$ZodIssue,
  part: InputFault['in'],
  query: unknown,
): InputFault[] {
  if (issue.code === 'unrecognized_keys') {
    const suggestions = readSuggestions(issue);
    return issue.keys.map((key, at) => ({
      in: part,
      pointer: toPointer([...issue.path, key]),
      detail: `is not a known parameter: ${suggestions[at] ? `did you mean ${suggestions[at]}?` : 'see /docs'}`,
    }));
  }
  const parameter = part === 'query' ? describeParameter(issue, query) : null;
  return [{ in: part, pointer: toPointer(issue.path), detail: parameter ?? issue.message }];
}

/** The message for a query parameter that is missing or repeated, which zod would describe as a JavaScript type. */
function describeParameter({ code, path }: z.core.$ZodIssue, query: unknown): string | null {
  if (code !== 'invalid_type' && code !== 'invalid_value') return null;
  const value = (query as Record<string, unknown>)[String(path[0])];
  if (value === undefined) return 'is required';
  return Array.isArray(value) && path.length === 1 ? 'must not be repeated' : null;
}

/** Sends an error as problem details, or as a page to a browser. */
export function sendProblem(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
  links: Links,
): FastifyReply {
  const problem = toProblem(error, request);
  // 501 is about the request, not about a failure.
  if (problem.status >= 500 && problem.status !== 501)
    request.log.error({ err: error }, 'request failed');
  const details = toProblemDetails(problem, links.problem, request.url);
  reply.code(problem.status).headers(problem.headers);
  if (prefersHtml(request, [PROBLEM_TYPE, 'application/json'])) {
    const { renderProblem } = request.routeOptions.config;
    const page = renderProblem?.(details, request) ?? renderProblemPage(details, links);
    return reply.type(PAGE_TYPE).send(hideKeys(page));
  }
  return reply
    .type(PROBLEM_TYPE)
    .serializer((body: unknown) => hideKeys(toJson(body)))
    .send(details);
}
