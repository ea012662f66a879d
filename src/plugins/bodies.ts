import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { decodeUtf8, SourceError } from '../documents/source.js';
import { Problem } from '../http/problem.js';

/** RFC 9512 names the first; the others are older. */
const YAML_TYPES = ['application/yaml', 'application/x-yaml', 'text/yaml', 'text/x-yaml'];

const TEXT_TYPE = 'text/plain';

/** How bodies are read, where an address takes one: documents as JSON and YAML, texts as they are, all in UTF-8. */
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
    app.addContentTypeParser(YAML_TYPES, options, async (request: FastifyRequest, body: Buffer) => {
      if (!takesDocument(request)) return undefined;
      // Most servers never read any, and start sooner without the parser.
      const { parseYaml } = await import('../documents/yaml.js');
      return read('YAML', body, parseYaml);
    });
    app.addContentTypeParser(TEXT_TYPE, options, async (request: FastifyRequest, body: Buffer) => {
      if (takesText(request)) return read('text', body, String);
      return refuseType(request);
    });
    app.addContentTypeParser('*', options, async (request: FastifyRequest) => refuseType(request));

    app.addHook('onRequest', (request, _reply, done) => {
      // RFC 9110 §14.5: what takes no part of a body must not take the part for the whole.
      if (takesBody(request) && request.headers['content-range'] !== undefined) {
        throw new Problem(
          'malformed-request',
          'Documents are written whole: send all of it, without Content-Range.',
        );
      }
      const coding = request.headers['content-encoding'];
      if (takesBody(request) && coding !== undefined && coding.toLowerCase() !== 'identity') {
        throw new Problem(
          'unsupported-media-type',
          `The content coding ${coding} is not read here: send the body as it is.`,
          { headers: { 'accept-encoding': 'identity' } },
        );
      }
      done();
    });
  },
  { name: 'bodies' },
);

function takesBody(request: FastifyRequest): boolean {
  return request.routeOptions.schema?.body !== undefined;
}

function takesText(request: FastifyRequest): boolean {
  return request.routeOptions.schema?.consumes?.includes(TEXT_TYPE) ?? false;
}

/** @throws Problem `unsupported-media-type` where the address takes a text */
function takesDocument(request: FastifyRequest): boolean {
  if (takesText(request)) refuseType(request);
  return takesBody(request);
}

/** What an address that takes no body is sent, is not looked at. @throws Problem `unsupported-media-type` */
function refuseType(request: FastifyRequest): undefined {
  if (!takesBody(request)) return undefined;
  const type = request.headers['content-type'] ?? 'no type';
  const types = takesText(request) ? [TEXT_TYPE] : ['application/json', 'application/yaml'];
  throw new Problem(
    'unsupported-media-type',
    `A body of ${type} is not read here: send ${types.join(' or ')}.`,
    { headers: { accept: types.join(', ') } },
  );
}

/** @throws Problem `malformed-request` */
function read(format: string, body: Buffer, parse: (text: string) => unknown): unknown {
  try {
    return parse(decodeUtf8(body));
  } catch (error) {
    const place = error instanceof SourceError ? error.place : null;
    const at = place ? ` (line ${place.line}, column ${place.column})` : '';
    throw new Problem(
      'malformed-request',
      `The body is not ${format}${at}: ${(error as Error).message}.`,
    );
  }
}
