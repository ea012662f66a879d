import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { RequestValidationError } from 'fastify-zod-openapi';
import type * as z from 'zod';
import { hideKeys } from '../domain/api-key.js';
import { readSuggestions } from '../domain/input-messages.js';
import { toIssues } from '../domain/issue.js';
import type { Links } from '../domain/links.js';
import { toJson } from '../formats/json.js';
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
import { toKnownProblem } from './known-problems.js';
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

/** Converts any error to a problem. Unexpected errors become `internal-error`, which reveals nothing about them. */
function toProblem(error: FastifyError | Error, request: FastifyRequest): Problem {
  const known = toKnownProblem(error);
  if (known) return known;
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
