import accepts from '@fastify/accepts';
import fp from 'fastify-plugin';
import { Problem } from '../http/problem.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The media types that the address has, the preferred one first. */
    produces?: readonly string[];
  }
}

/**
 * Holds every request against the media types that its route declares in its response schema: 406, with the list,
 * where `Accept` admits none of them (RFC 9110 §12.5.1).
 */
export const negotiation = fp(
  async (app) => {
    await app.register(accepts);

    app.addHook('onRoute', (route) => {
      const response = route.schema?.response as
        | Record<string, { content?: Record<string, unknown> }>
        | undefined;
      const content = response?.['200']?.content;
      if (content) route.config = { ...route.config, produces: Object.keys(content) };
    });

    app.addHook('onRequest', async (request) => {
      const { produces } = request.routeOptions.config;
      // `application/json; charset=utf-8` asks for no more than what every answer is.
      const offered = produces?.flatMap((type) => [type, `${type}; charset=utf-8`]);
      if (produces && offered && request.accepts().type(offered) === false) {
        throw new Problem(
          'not-acceptable',
          `Accept admits none of the formats of this address: ${produces.join(', ')}.`,
        );
      }
    });
  },
  { name: 'negotiation' },
);
