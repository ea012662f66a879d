import { randomUUID } from 'node:crypto';
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { ConnectionError } from 'fastify';
import type { Links } from '../domain/links.js';
import {
  PROBLEM_TYPE,
  PROBLEMS,
  Problem,
  type ProblemSlug,
  toProblemDetails,
} from '../http/problem.js';

/** Errors on connections without a request. Fastify never sees them, so the response is written to the socket. */

/** A request line with a method that Node doesn't know. */
const UNKNOWN_METHOD = /^[\w!#$%&'*+.^`|~-]+ \S+ HTTP\/1\.[01]\r?\n/;

/** The methods that any URL supports. */
const METHODS = 'DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT';

/** How long a client has to read the response before its connection is destroyed. */
const LINGER_MS = 1_000;

/** Handles Node's `clientError`: data that is not HTTP, headers that are too large, or a request that takes too long. */
export function answerClientError(links: Links) {
  return (error: ConnectionError, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const slug = toSlug(error);
    const headers: Record<string, string> = slug === 'not-implemented' ? { allow: METHODS } : {};
    endWithProblem(socket, new Problem(slug, toDetail(slug, error), { headers }), links);
  };
}

function toDetail(slug: ProblemSlug, error: ConnectionError & { reason?: string }): string {
  if (slug !== 'malformed-request') return PROBLEMS[slug].description;
  if (error.code === 'HPE_INVALID_URL') {
    return 'The URL has a character that must be percent-encoded, such as ü as %C3%BC.';
  }
  return `The request is not valid HTTP/1.1${error.reason ? `: ${error.reason}` : ''}.`;
}

function toSlug({ code, rawPacket }: ConnectionError): ProblemSlug {
  if (code === 'HPE_HEADER_OVERFLOW') return 'header-fields-too-large';
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'request-timeout';
  // A Buffer, whatever its type says.
  const isMethod = code === 'HPE_INVALID_METHOD' && UNKNOWN_METHOD.test(String(rawPacket));
  return isMethod ? 'not-implemented' : 'malformed-request';
}

/** Handles Node's `connect` event: without a handler, Node closes the connection without a response. */
export function answerConnect(links: Links) {
  return (_request: IncomingMessage, socket: Duplex): void => {
    // Node no longer handles errors of this socket, and an unhandled one would end the process.
    socket.on('error', () => socket.destroy());
    const allow = 'GET, HEAD, OPTIONS';
    const problem = new Problem(
      'method-not-allowed',
      `This server is not a proxy and does not support CONNECT. Supported methods: ${allow}.`,
      { headers: { allow } },
    );
    endWithProblem(socket, problem, links);
  };
}

function endWithProblem(socket: Duplex, problem: Problem, links: Links): void {
  const body = JSON.stringify(toProblemDetails(problem, links.problem, '/'));
  const headers = {
    ...problem.headers,
    date: new Date().toUTCString(),
    'x-request-id': randomUUID(),
    'cache-control': 'no-store',
    'content-type': PROBLEM_TYPE,
    'content-length': Buffer.byteLength(body),
    'access-control-allow-origin': '*',
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  // Some clients never close their end.
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
  socket.resume();
  socket.end(
    [`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`, ...lines, '', body].join('\r\n'),
  );
}
