import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { json } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { hitList, presentHit, searchQuery } from './search.schema.js';
import { searchRegistry } from './search.store.js';

export const searchRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links },
) => {
  app.get(
    '/v1/search',
    {
      schema: {
        operationId: 'search',
        tags: ['Search'],
        summary: 'Search statements and claims',
        description:
          'The statements and claims that hold all the words, the best first: ranked among the newest 500 of each, by BM25; a word that 10,000 statements or claims hold does not weigh, and where none weighs, what has the words in its title comes first, then the newest. It gives one page, of up to 100 hits: a rank has no place to go on from when the registry changes. To walk all that holds some words, use `q` of `/v1/statements` and `/v1/claims`.',
        querystring: searchQuery,
        response: { 200: json('The best hits.', hitList) },
      },
    },
    async (request) => {
      const { q, limit } = request.query;
      const hits = await database.read((reader) => searchRegistry(reader, q, limit));
      return { data: hits.map((row) => presentHit(row, links)), page: { limit, next: null } };
    },
  );
};
