import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { decodeUtf8, SourceError } from '../documents/source.js';
import { parseYaml } from '../documents/yaml.js';
import { Problem } from '../http/problem.js';

/** The media type of RFC 9512, then older ones. */
const YAML_TYPES = ['application/yaml', 'application/x-yaml', 'text/yaml', 'text/x-yaml'];

const TEXT_TYPE = 'text/plain';

/** How much of a rejected body is read, and how long the server waits for more of it. */
const MAX_DISCARDED_BYTES = 67_108_864;
const MAX_PAUSE_MS = 1_000;

/** Parses request bodies: documents in JSON or YAML, and plain text, all in UTF-8. */
export const bodies = fp(
  async (app) => {
    app.removeAllContentTypeParsers();
    const options = { parseAs: 'buffer' as const };
    app.addContentTypeParser(
      'application/json',
      options,
      async (request: FastifyRequest, body: Buffer) =>
        takesDocument(request) ? read('JSON', body, JSON.parse) : undefined,
    );
    app.addContentTypeParser(YAML_TYPES, options, async (request: FastifyRequest, body: Buffer) =>
      takesDocument(request) ? read('YAML', body, parseYaml) : undefined,
    );
    app.addContentTypeParser(TEXT_TYPE, options, async (request: FastifyRequest, body: Buffer) => {
      if (takesText(request)) return read('text', body, String);
      return refuseType(request);
    });
    app.addContentTypeParser('*', options, async (request: FastifyRequest) => refuseType(request));

    app.addHook('onRequest', (request, _reply, done) => {
      // RFC 9110 §14.5: a partial body must not be taken for a whole one.
      if (takesBody(request) && request.headers['content-range'] !== undefined) {
        throw new Problem(
          'malformed-request',
          'Partial writes are not supported: send the whole body without Content-Range.',
        );
      }
      const coding = request.headers['content-encoding'];
      if (takesBody(request) && coding !== undefined && coding.toLowerCase() !== 'identity') {
        throw new Problem(
          'unsupported-media-type',
          `The content coding ${coding} is not supported: send the body uncompressed.`,
          { headers: { 'accept-encoding': 'identity' } },
        );
      }
      done();
    });

    // Closing a connection with unread data resets it, and most clients read no response before they have sent their
    // whole body (RFC 9112 §9.6).
    app.addHook('onSend', ({ raw }, reply, payload, done) => {
      const isLast = reply.getHeader('connection') === 'close' || !reply.raw.shouldKeepAlive;
      const isSending = !raw.complete && !raw.readableEnded;
      if (isLast && isSending) discardRest(raw, () => done(null, payload));
      else done(null, payload);
    });
  },
  { name: 'bodies' },
);

/** Reads the rest of a body, unless it is too long or the client stops sending. */
function discardRest(body: IncomingMessage, done: () => void): void {
  let discarded = 0;
  const pause = setTimeout(stop, MAX_PAUSE_MS);
  function discard({ length }: Buffer): void {
    discarded += length;
    pause.refresh();
    if (discarded > MAX_DISCARDED_BYTES) stop();
  }
  function stop(): void {
    clearTimeout(pause);
    body.off('data', discard).off('end', stop).off('close', stop);
    done();
  }
  body.on('data', discard).once('end', stop).once('close', stop);
}

function takesBody(request: FastifyRequest): boolean {
  return request.routeOptions.schema?.body !== undefined;
}

function takesText(request: FastifyRequest): boolean {
  return request.routeOptions.schema?.consumes?.includes(TEXT_TYPE) ?? false;
}

/** @throws Problem `unsupported-media-type` if the route takes plain text instead */
function takesDocument(request: FastifyRequest): boolean {
  if (takesText(request)) refuseType(request);
  return takesBody(request);
}

/** Routes without a body ignore whatever is sent. @throws Problem `unsupported-media-type` on other routes */
function refuseType(request: FastifyRequest): undefined {
  if (!takesBody(request)) return undefined;
  const type = request.headers['content-type'] ?? 'unknown type';
  const types = takesText(request) ? [TEXT_TYPE] : ['application/json', 'application/yaml'];
  throw new Problem(
    'unsupported-media-type',
    `Bodies of ${type} are not supported: send ${types.join(' or ')}.`,
    { headers: { accept: types.join(', ') } },
  );
}

/** @throws Problem `malformed-request` */
function read(format: string, body: Buffer, parse: (text: string) => unknown): unknown {
  try {
    return parse(decodeUtf8(body));
  } catch (error) {
    const position = error instanceof SourceError ? error.position : null;
    const at = position ? ` (line ${position.line}, column ${position.column})` : '';
    throw new Problem(
      'malformed-request',
      `The body is not valid ${format}${at}: ${(error as Error).message}.`,
    );
  }
}
