import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { hitList, presentHit, searchQuery } from './search.schema.js';
import { searchRegistry } from './search.store.js';

export const searchRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { links, pagination },
) => {
  app.get(
    '/v1/search',
    {
      schema: {
        operationId: 'search',
        tags: ['Search'],
        summary: 'Search statements and claims',
        description:
          'The statements and claims that hold all the words, the best first: ranked among the newest 500 of each, by BM25; a word that 5,000 statements or claims hold does not weigh, and where none weighs, the newest come first. It gives one page, of up to 100 hits: a rank has no place to go on from when the registry changes. To walk all that holds some words, use `q` of `/v1/statements` and `/v1/claims`.',
        querystring: searchQuery,
        response: { 200: list('The best hits.', hitList), ...problems('unavailable') },
      },
    },
    async (request, reply) => {
      const { q, limit } = request.query;
      return pagination.answer(request, reply, hitList, {
        limit,
        read: async (reader) => ({ items: await searchRegistry(reader, q, limit), next: null }),
        present: (row) => presentHit(row, links),
      });
    },
  );
};
