import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { type DocumentSource, readValue } from '../documents/read-source.js';
import type { InputFile } from '../drafting/input/input-text.js';
import { clientOf } from '../http/client.js';
import { FORM_TYPE, readForm, readUrlEncoded, URLENCODED_TYPE } from '../http/form.js';
import { Problem } from '../http/problem.js';
import { malformedBody } from '../http/writing.js';
import type { Pool } from '../pool/pool.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the handler gets the body as a DocumentSource, to read it itself. */
    takesSource?: boolean;
    /** Whether the handler gets the body as an InputFile, of any media type that the route consumes. */
    takesFile?: boolean;
  }
}

const JSON_TYPE = 'application/json';

/** The media type of RFC 9512, then older ones. */
const YAML_TYPES = ['application/yaml', 'application/x-yaml', 'text/yaml', 'text/x-yaml'];

/** How much of a rejected body is read, and how long the server waits for more of it. */
const MAX_DISCARDED_BYTES = 67_108_864;
const MAX_PAUSE_MS = 1_000;

/** Parsing this much YAML, in bytes, takes longer than handing it to another thread. */
const MAX_INLINE_YAML = 4_096;

/** Parses request bodies in the media types that their route consumes: JSON and YAML in UTF-8, forms, and files as they are. */
export const bodies = fp<{ pool: Pool }>(
  async (app, { pool }) => {
    async function parse(request: FastifyRequest, source: DocumentSource): Promise<unknown> {
      if (request.routeOptions.config.takesSource) return source;
      const isShort = source.format !== 'YAML' || source.bytes.length <= MAX_INLINE_YAML;
      const { value, issues } = isShort
        ? readValue(source)
        : await pool.run<typeof readValue>('readValue', source, clientOf(request));
      if (issues) throw malformedBody(source.format, issues);
      return value;
    }

    app.removeAllContentTypeParsers();
    const options = { parseAs: 'buffer' as const };
    app.addContentTypeParser(JSON_TYPE, options, async (request: FastifyRequest, bytes: Buffer) =>
      consumes(request, JSON_TYPE) ? parse(request, { bytes, format: 'JSON' }) : undefined,
    );
    app.addContentTypeParser(YAML_TYPES, options, async (request: FastifyRequest, bytes: Buffer) =>
      consumes(request, 'application/yaml') ? parse(request, { bytes, format: 'YAML' }) : undefined,
    );
    app.addContentTypeParser(FORM_TYPE, options, async (request: FastifyRequest, bytes: Buffer) =>
      consumes(request, FORM_TYPE)
        ? readForm(bytes, String(request.headers['content-type']))
        : undefined,
    );
    app.addContentTypeParser(
      URLENCODED_TYPE,
      options,
      async (request: FastifyRequest, bytes: Buffer) =>
        consumes(request, URLENCODED_TYPE) ? readUrlEncoded(bytes) : undefined,
    );
    app.addContentTypeParser('*', options, async (request: FastifyRequest, bytes: Buffer) => {
      const file = toFile(request, bytes);
      return consumes(request, file.mediaType) ? file : undefined;
    });

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

function toFile({ headers }: FastifyRequest, bytes: Buffer): InputFile {
  const [mediaType = '', ...parameters] = (headers['content-type'] ?? '').split(';');
  const [, charset = null] = /^\s*charset="?([^"\s]+)/im.exec(parameters.join('\n')) ?? [];
  return { bytes, mediaType: mediaType.trim().toLowerCase() || null, charset };
}

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

/**
 * Whether the route consumes a media type. Routes without a body ignore whatever is sent.
 *
 * @throws Problem `unsupported-media-type` if it consumes only others
 */
function consumes(request: FastifyRequest, mediaType: string | null): boolean {
  if (!takesBody(request)) return false;
  const types = request.routeOptions.schema?.consumes ?? [JSON_TYPE];
  if (mediaType !== null && types.includes(mediaType)) return true;
  const type = request.headers['content-type'] ?? 'unknown type';
  throw new Problem(
    'unsupported-media-type',
    `Bodies of ${type} are not supported: send ${types.join(' or ')}.`,
    { headers: { accept: types.join(', ') } },
  );
}
