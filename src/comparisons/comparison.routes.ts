import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { json, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { comparison, comparisonQuery, presentComparison } from './comparison.schema.js';
import { compareParties } from './comparison.store.js';

export const comparisonRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links },
) => {
  app.get(
    '/v1/compare',
    {
      schema: {
        operationId: 'getComparison',
        tags: ['Parties'],
        summary: 'Get a comparison of two parties',
        description:
          'Returns how many statements two parties signed together and how many each signed without the other, in all and by year, how alike they vote, and the newest statements and differences. Only signatures of parties that signed for themselves count. `/v1/cosignatures` compares all pairs, `/v1/vote-alignment` the votes of up to five parties.',
        querystring: comparisonQuery,
        response: { 200: json('The comparison.', comparison), ...problems('unavailable') },
      },
    },
    async (request) => {
      const found = await database.read((reader) => compareParties(reader, request.query));
      return presentComparison(found, links);
    },
  );
};
