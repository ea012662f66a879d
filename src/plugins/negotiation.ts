import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import Negotiator from 'negotiator';
import { FORMATS, type Format } from '../http/formats.js';
import { Problem } from '../http/problem.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The media types that the address has, the preferred one first. */
    produces?: readonly string[];
    /** What a client may ask for, and which of these it gets then. */
    offers?: ReadonlyMap<string, string>;
  }
  interface FastifyRequest {
    /** The media type in which the request is answered; null where its route declares none. */
    answerType: string | null;
  }
}

/** Which JSON-LD a client would like, one profile or several: a server passes over those that it does not have (JSON-LD 1.1, appendix C). */
const PROFILES = /;\s*profile=(?:"([^"]*)"|([^;,\s]*))/gi;

/** Parameters by which clients ask for no more than what the type is anyway. */
const PARAMETERS: Record<string, readonly string[]> = {
  [FORMATS.csv]: ['charset=utf-8; header=present'],
};

/**
 * Chooses the format of every answer from those that its route declares in its response schema: what the query
 * parameter `format` names, or else what `Accept` prefers (RFC 9110 §12.5.1), or else the first. Where `Accept` admits
 * none of them, 406 with the list.
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
          `Accept admits none of the formats of this address: ${produces.join(', ')}.`,
        );
      }
      done();
    });
  },
  { name: 'negotiation' },
);

/** What `format` names. What it cannot name is refused by the route's schema, with all else that is wrong. */
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
  // An empty field asks for nothing, as none does.
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
      // `application/json; charset=utf-8` asks for no more than what every answer is.
      ['', ...(PARAMETERS[type] ?? []), 'charset=utf-8'].map((parameter): [string, string] => [
        parameter === '' ? type : `${type}; ${parameter}`,
        type,
      ]),
    ),
  );
}
