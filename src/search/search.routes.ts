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
          'Returns the statements and claims that contain all the words, best first. The newest 500 of each are ranked by BM25; words in 5,000 or more statements or claims do not affect the rank. Returns a single page of up to 100 hits. To page through all matches, use `q` of `/v1/statements` and `/v1/claims`.',
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
