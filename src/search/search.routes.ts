import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { FORMATS } from '../http/formats.js';
import { invalidParameters } from '../http/problem.js';
import { list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { countFacets } from './facets.store.js';
import { RANKED_HITS } from './matches.store.js';
import { hitList, presentHit, searchQuery } from './search.schema.js';
import { searchRegistry } from './search.store.js';

const FACETS_WITHOUT_JSON = {
  in: 'query',
  pointer: '/facets',
  detail: 'must be omitted: only JSON has facets',
} as const;

export const searchRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, pagination },
) => {
  app.get(
    '/v1/search',
    {
      schema: {
        operationId: 'search',
        tags: ['Search'],
        summary: 'Search statements and claims',
        description: `The statements and claims that the query finds, best first: the newest ${RANKED_HITS} of each are ranked. There is only one page, of up to 100 hits, because ranks change with the registry. To list everything that a query finds, use \`q\` of \`/v1/statements\` and \`/v1/claims\`, which take the same filters.`,
        querystring: searchQuery,
        response: { 200: list('The best hits.', hitList), ...problems('unavailable') },
      },
    },
    async (request, reply) => {
      const { limit, facets: isCounted, format: _format, bom: _bom, ...filter } = request.query;
      if (isCounted && request.answerType !== FORMATS.json) {
        throw invalidParameters([FACETS_WITHOUT_JSON]);
      }
      if (isCounted) {
        const { hits, facets } = await database.read(async (reader) => {
          const { hits, ranked } = await searchRegistry(reader, filter, limit);
          return { hits, facets: await countFacets(reader, ranked, filter) };
        });
        const data = hits.map((hit) => presentHit(hit, links));
        return { data, page: { limit, next: null }, facets };
      }
      return pagination.answer(request, reply, hitList, {
        limit,
        read: async (reader) => {
          const { hits } = await searchRegistry(reader, filter, limit);
          return { items: hits, next: null };
        },
        present: (hit) => presentHit(hit, links),
      });
    },
  );
};
