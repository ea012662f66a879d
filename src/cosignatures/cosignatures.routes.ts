import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { json } from '../http/responses.js';
import type { Services } from '../http/services.js';
import {
  coSignatureGraph,
  coSignatureList,
  coSignatureQuery,
  presentCoSignature,
  presentGraph,
} from './cosignatures.schema.js';
import { countStatementsBySignatory, listCoSignatures } from './cosignatures.store.js';

const JSON_TYPE = 'application/json';
const GRAPHML_TYPE = 'application/graphml+xml';

export const coSignatureRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, pagination },
) => {
  app.get(
    '/v1/cosignatures',
    {
      schema: {
        operationId: 'listCoSignatures',
        tags: ['Signatories'],
        summary: 'List who signs with whom',
        description:
          'The matrix of co-signing: each pair of parties that signed statements together, by their codes, with how many and the days of the first and the last. The filters are those of statements; `signatory` gives the row of a party. As GraphML (`Accept: application/graphml+xml` or `format=graphml`) it is the whole matrix at once, as a graph that NetworkX and Gephi read, and the parameters of pages do not count.',
        querystring: coSignatureQuery,
        response: {
          200: {
            description: 'A page of pairs; as GraphML, all of them.',
            content: {
              ...json('', coSignatureList).content,
              [GRAPHML_TYPE]: { schema: coSignatureGraph },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const { format, ...filter } = request.query;
      reply.header('vary', 'Accept');
      const accepted = request.accepts().type([JSON_TYPE, GRAPHML_TYPE]);
      if (format === 'graphml' || (format === undefined && accepted === GRAPHML_TYPE)) {
        const graph = await database.read(async (reader) => {
          const all = { limit: Number.MAX_SAFE_INTEGER - 1, after: null, total: false };
          const { items } = await listCoSignatures(reader, filter, all);
          const codes = items.flatMap(({ party, coSignatory }) => [party.code, coSignatory.code]);
          return presentGraph(
            items,
            await countStatementsBySignatory(reader, filter, [...new Set(codes)]),
          );
        });
        return reply.type(`${GRAPHML_TYPE}; charset=utf-8`).send(graph);
      }
      const page = pagination.read(request, request.query);
      const pairs = await database.read((reader) => listCoSignatures(reader, filter, page));
      return pagination.answer(request, reply, page, pairs, (row) =>
        presentCoSignature(row, links),
      );
    },
  );
};
