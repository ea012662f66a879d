import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { type FastifyZodOpenApiSchema, RequestValidationError } from 'fastify-zod-openapi';
import FindMyWay from 'find-my-way';
import * as z from 'zod';
import {
  CommitUnknownError,
  DatabaseBusyError,
  DatabaseUnavailableError,
  QueryTimeoutError,
  StorageFullError,
} from '../db/errors.js';
import { InvalidPositionError } from '../db/keyset.js';
import { hideKeys } from '../domain/api-key.js';
import { toIssues } from '../domain/issue.js';
import type { Links } from '../domain/links.js';
import { invalidCursor } from '../http/cursor.js';
import { textField, urlField } from '../http/fields.js';
import {
  type InputFault,
  invalidBody,
  invalidParameters,
  PROBLEM_SLUGS,
  PROBLEM_TYPE,
  PROBLEMS,
  Problem,
  type ProblemSlug,
  toPointer,
  toProblemDetails,
} from '../http/problem.js';
import { json, problems as problemResponses } from '../http/responses.js';

/** The parts of a request that hold parameters. What its body holds is a document. */
const PARTS: Record<string, InputFault['in']> = {
  params: 'path',
  querystring: 'query',
  headers: 'header',
};

/** The problem that answers an error of Fastify's own, by its status. */
const SLUG_OF_STATUS: Record<number, ProblemSlug> = {
  404: 'not-found',
  408: 'request-timeout',
  413: 'payload-too-large',
  414: 'uri-too-long',
  415: 'unsupported-media-type',
  431: 'header-fields-too-large',
};

/** How long a client has to read why its connection is closed. */
const LINGER_MS = 1_000;

/** What a database that cannot serve now means for the request, and how it goes on; null for any other error. */
function describeUnavailable(error: unknown): string | null {
  if (error instanceof DatabaseBusyError)
    return 'Others have been writing for too long. Nothing was changed; send it again.';
  if (error instanceof DatabaseUnavailableError)
    return 'The database cannot be reached, or takes no writes now. Nothing was changed; send it again.';
  if (error instanceof CommitUnknownError)
    return 'The connection to the database broke while the write was being stored. It may be stored: read it before you send it again.';
  if (error instanceof QueryTimeoutError)
    return 'The database took too long to answer. Nothing was changed; ask for less, or later.';
  return null;
}

/** Makes every error a problem. What nobody foresaw is `internal-error`, and tells nothing of itself. */
function toProblem(error: FastifyError | Error, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof InvalidPositionError) return invalidCursor();
  const unavailable = describeUnavailable(error);
  if (unavailable !== null) {
    return new Problem('unavailable', unavailable, { headers: { 'retry-after': '1' } });
  }
  if (error instanceof StorageFullError) {
    return new Problem('storage-full', 'The disk is full. Nothing was changed.');
  }
  const { validation, validationContext, statusCode } = error as Partial<FastifyError>;
  if (validation && validationContext) {
    const issues = validation.flatMap((fault) =>
      fault instanceof RequestValidationError ? [fault.params.issue] : [],
    );
    const part = PARTS[validationContext];
    if (part === undefined) return invalidBody(toIssues(issues));
    const errors = issues.flatMap((issue) => toInputErrors(issue, part, request.query));
    return invalidParameters(errors);
  }
  // Any other 4xx (a 403 for a path that climbs out of the explorer's files) is a fault of the request all the same.
  const isFaultOfRequest = statusCode !== undefined && statusCode >= 400 && statusCode < 500;
  return isFaultOfRequest
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
    return issue.keys.map((key) => ({
      in: part,
      pointer: toPointer([...issue.path, key]),
      detail: 'is not a known parameter: see /docs',
    }));
  }
  const parameter = part === 'query' ? describeParameter(issue, query) : null;
  return [{ in: part, pointer: toPointer(issue.path), detail: parameter ?? issue.message }];
}

/** What is wrong with a query parameter that is missing or repeated; zod knows it by its JavaScript type alone. */
function describeParameter({ code, path }: z.core.$ZodIssue, query: unknown): string | null {
  if (code !== 'invalid_type' && code !== 'invalid_value') return null;
  const value = (query as Record<string, unknown>)[String(path[0])];
  if (value === undefined) return 'is required';
  return Array.isArray(value) && path.length === 1 ? 'must not be repeated' : null;
}

/** Answers a problem, wherever in the request's life it came up. */
export function sendProblem(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
  links: Links,
): FastifyReply {
  const problem = toProblem(error, request);
  if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
  return reply
    .code(problem.status)
    .headers(problem.headers)
    .type(PROBLEM_TYPE)
    .serializer((details: unknown) => hideKeys(JSON.stringify(details)))
    .send(toProblemDetails(problem, links.problem, request.url));
}

/** Answers what is not HTTP, or too much of it, before there is a request: Node's `clientError`. */
export function answerClientError(links: Links) {
  return (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const slug: ProblemSlug =
      error.code === 'HPE_HEADER_OVERFLOW'
        ? 'header-fields-too-large'
        : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
          ? 'request-timeout'
          : 'malformed-request';
    endWithProblem(socket, new Problem(slug, PROBLEMS[slug].description), links);
  };
}

/** Answers CONNECT, which Node hands over as a bare socket and would otherwise hang up on. */
export function answerConnect(links: Links) {
  return (_request: IncomingMessage, socket: Duplex): void => {
    // Node has let go of the socket, and an error that nobody listens to ends the process.
    socket.on('error', () => socket.destroy());
    const allow = 'GET, HEAD, OPTIONS';
    const problem = new Problem(
      'method-not-allowed',
      `This server is no proxy: it does not take CONNECT; it takes ${allow}.`,
      { headers: { allow } },
    );
    endWithProblem(socket, problem, links);
  };
}

function endWithProblem(socket: Duplex, problem: Problem, links: Links): void {
  const body = JSON.stringify(toProblemDetails(problem, links.problem, '/'));
  const headers = {
    ...problem.headers,
    'content-type': PROBLEM_TYPE,
    'content-length': Buffer.byteLength(body),
    'access-control-allow-origin': '*',
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  // A client that never hangs up keeps no connection.
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
  socket.resume();
  socket.end(
    [`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`, ...lines, '', body].join('\r\n'),
  );
}

const problemType = z
  .object({
    slug: z.enum(PROBLEM_SLUGS).meta({ description: 'The last path segment of `type`.' }),
    type: urlField('The URL of the error type.'),
    title: textField(200, 'A short name of the error type.'),
    status: z
      .int()
      .min(400)
      .max(599)
      .meta({ format: 'int32', description: 'The HTTP status code.' }),
    description: textField(1_000, 'What the error means and how to fix it.'),
  })
  .meta({ id: 'ProblemType', description: 'An error type.' });

/**
 * Every error of every address answers problem details (RFC 9457): unknown addresses, and methods that an address
 * does not take, included. It comes before all that adds routes, to know which methods each address takes.
 */
export const problems = fp<{ links: Links }>(
  async (app: FastifyInstance, { links }) => {
    /** The paths that exist. Each holds the methods that it takes. */
    const paths = FindMyWay();
    const methodsOf = new Map<string, Set<string>>();
    app.addHook('onRoute', ({ url, method }) => {
      // The preflight route of CORS answers anywhere; it makes no address.
      if (url === '*') return;
      let methods = methodsOf.get(url);
      if (!methods) {
        methods = new Set(['OPTIONS']);
        methodsOf.set(url, methods);
        paths.on('GET', url, () => undefined, methods);
      }
      for (const one of [method].flat()) methods.add(one);
    });

    app.setErrorHandler((error: FastifyError, request, reply) =>
      sendProblem(error, request, reply, links),
    );

    function notFound({ url, method }: FastifyRequest): Problem {
      const path = url.split('?', 1)[0] ?? url;
      const methods: Set<string> | undefined = paths.find('GET', path)?.store;
      if (!methods || methods.has(method)) {
        return new Problem('not-found', `Nothing exists at ${path}.`);
      }
      const allow = [...methods].sort().join(', ');
      return new Problem(
        'method-not-allowed',
        `${path} does not support ${method}. Supported methods: ${allow}.`,
        {
          headers: { allow },
        },
      );
    }

    app.setNotFoundHandler((request) => {
      throw notFound(request);
    });
    app.addHook('onRequest', (request, _reply, done) => {
      // Fastify would refuse a QUERY without Content-Type before it looks whether the address takes QUERY.
      const unknownQuery = request.is404 && request.method === 'QUERY';
      // `/v1/statements/` is no statement without an id; the router thinks so.
      const { '*': _, ...parameters } = request.params as Record<string, string>;
      if (unknownQuery || Object.values(parameters).includes('')) throw notFound(request);
      done();
    });
  },
  { name: 'problems' },
);

/** `/problems/{slug}` explains each kind of error. */
export const problemTypes = fp<{ links: Links }>(
  async (app: FastifyInstance, { links }) => {
    app.get(
      '/problems/:slug',
      {
        schema: {
          operationId: 'getProblemType',
          tags: ['Registry'],
          summary: 'Get an error type',
          description: 'Explains an error: the target of `type` in problem details.',
          params: z.strictObject({
            slug: z
              .string()
              .max(100)
              .meta({
                description: 'The last path segment of `type`.',
                param: { example: 'not-found' },
              }),
          }),
          response: {
            200: json('The error type.', problemType),
            ...problemResponses('not-found'),
          },
        } satisfies FastifyZodOpenApiSchema,
      },
      async (request) => {
        const { slug } = request.params as { slug: string };
        // An object also has what it inherits: `constructor` is no kind of error.
        if (!Object.hasOwn(PROBLEMS, slug)) {
          throw new Problem('not-found', `There is no error type ${slug}.`);
        }
        return { slug, type: links.problem(slug), ...PROBLEMS[slug as ProblemSlug] };
      },
    );
  },
  { name: 'problem-types' },
);
