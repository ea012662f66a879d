import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { hitList, presentHit, searchQuery } from './search.schema.js';
import { RANKED_HITS, searchRegistry } from './search.store.js';

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
        description: `The statements and claims that the query finds, best first: the newest ${RANKED_HITS} of each are ranked. There is only one page, of up to 100 hits, because ranks change with the registry. To list everything that a query finds, use \`q\` of \`/v1/statements\` and \`/v1/claims\`.`,
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
