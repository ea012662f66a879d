import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { FORMATS } from '../http/formats.js';
import { list, represented } from '../http/responses.js';
import type { Services } from '../http/services.js';
import {
  coSignatureList,
  coSignatureQuery,
  presentCoSignature,
  presentGraph,
} from './cosignatures.schema.js';
import { findCoSignatureGraph, listCoSignatures } from './cosignatures.store.js';

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
          'The co-signing matrix: every pair of parties that signed statements together, ordered by code, with the number of these statements and the dates of the first and the last. The filters select statements as in `/v1/statements`, except `signatory`, which selects pairs. GraphML contains the whole matrix as a graph for NetworkX or Gephi.',
        querystring: coSignatureQuery,
        response: {
          200: {
            ...list('A page of pairs.', coSignatureList),
            content: {
              ...list('', coSignatureList).content,
              ...represented('', coSignatureList, ['graphml']).content,
            },
          },
        },
      },
    },
    async (request, reply) => {
      if (request.answerType === FORMATS.graphml) {
        const graph = await database.read((reader) => findCoSignatureGraph(reader, request.query));
        return reply.type(`${FORMATS.graphml}; charset=utf-8`).send(presentGraph(graph));
      }
      return pagination.answer(request, reply, coSignatureList, {
        read: (reader, page) => listCoSignatures(reader, request.query, page),
        present: (row) => presentCoSignature(row, links),
      });
    },
  );
};
