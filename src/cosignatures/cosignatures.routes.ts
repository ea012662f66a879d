import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { FORMATS } from '../http/formats.js';
import { refuseMark } from '../http/pagination.js';
import { list, problems, represented } from '../http/responses.js';
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
        summary: 'List co-signatures',
        description:
          'Returns every pair of parties that signed statements together, by code, with the number of statements, the dates of the first and last, and how alike the two vote on resolutions. Takes the filters of statements; `signatory` selects the pairs of one party. GraphML returns the whole matrix as a graph for NetworkX or Gephi.',
        querystring: coSignatureQuery,
        response: {
          200: {
            ...list('A page of pairs.', coSignatureList),
            content: {
              ...list('', coSignatureList).content,
              ...represented('', coSignatureList, ['graphml']).content,
            },
          },
          ...problems('unavailable'),
        },
      },
    },
    async (request, reply) => {
      if (request.answerType === FORMATS.graphml) {
        refuseMark(request);
        const graph = await database.read((reader) => findCoSignatureGraph(reader, request.query));
        return reply.type(`${FORMATS.graphml}; charset=utf-8`).send(presentGraph(graph));
      }
      return pagination.answer(request, reply, coSignatureList, {
        read: (reader, page) => listCoSignatures(reader, request.query, page),
        present: (row) => presentCoSignature(row, request.query.capacity, links),
      });
    },
  );
};
