import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import Negotiator from 'negotiator';
import { FORMATS, type Format } from '../http/formats.js';
import { Problem } from '../http/problem.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The media types of the route's responses, the default first. */
    produces?: readonly string[];
    /** The media types that a client may ask for, each with the one it gets. */
    offers?: ReadonlyMap<string, string>;
  }
  interface FastifyRequest {
    /** The media type of the response; null if the route declares none. */
    answerType: string | null;
  }
}

/** The profiles of JSON-LD that a client asks for. A server ignores those it doesn't have (JSON-LD 1.1, appendix C). */
const PROFILES = /;\s*profile=(?:"([^"]*)"|([^;,\s]*))/gi;

/** Media type parameters that describe what the response is anyway. */
const PARAMETERS: Record<string, readonly string[]> = {
  [FORMATS.csv]: ['charset=utf-8; header=present'],
};

/**
 * Chooses the format of every response from those in its route's response schema: the one named by the query parameter
 * `format`, or else the one preferred by `Accept` (RFC 9110 §12.5.1), or else the first. If `Accept` allows none of them,
 * the response is 406 with the list.
 */
export const negotiation = fp(
  async (app) => {
    app.decorateRequest('answerType', null);

    app.addHook('onRoute', (route) => {
      const response = route.schema?.response as
        | Record<string, { content?: Record<string, unknown> }>
        | undefined;
      const content = response?.['200']?.content;
      const produces = content ? Object.keys(content) : route.config?.produces;
      if (produces) route.config = { ...route.config, produces, offers: listOffers(produces) };
    });

    app.addHook('onRequest', (request, reply, done) => {
      const { produces, offers } = request.routeOptions.config;
      if (!produces || !offers) return done();
      if (produces.length > 1) reply.header('vary', 'Accept');
      request.answerType = named(request, produces) ?? preferred(request, produces, offers);
      if (request.answerType === null) {
        throw new Problem(
          'not-acceptable',
          `Accept allows none of the available formats: ${produces.join(', ')}.`,
        );
      }
      done();
    });
  },
  { name: 'negotiation' },
);

/** The media type named by `format`. The route's schema rejects unknown formats along with any other error. */
function named({ query }: FastifyRequest, produces: readonly string[]): string | null {
  const { format } = query as { format?: unknown };
  if (produces.length < 2 || typeof format !== 'string') return null;
  return produces.find((type) => type === FORMATS[format as Format]) ?? null;
}

function preferred(
  { headers }: FastifyRequest,
  produces: readonly string[],
  offers: ReadonlyMap<string, string>,
): string | null {
  // An empty header is the same as none.
  if (!headers.accept || headers.accept === '*/*') return produces[0] ?? null;
  const available = [...offers.keys()];
  const accept = headers.accept.replace(PROFILES, (_, quoted, bare) => {
    const parameters = String(quoted ?? bare)
      .split(' ')
      .map((profile) => `; profile="${profile}"`);
    return parameters.find((parameter) => available.some((type) => type.includes(parameter))) ?? '';
  });
  const chosen = new Negotiator({ headers: { accept } }).mediaType(available);
  return offers.get(chosen ?? '') ?? null;
}

function listOffers(produces: readonly string[]): Map<string, string> {
  return new Map(
    produces.flatMap((type) =>
      // Every response is in UTF-8, so asking for it changes nothing.
      ['', ...(PARAMETERS[type] ?? []), 'charset=utf-8'].map((parameter): [string, string] => [
        parameter === '' ? type : `${type}; ${parameter}`,
        type,
      ]),
    ),
  );
}
