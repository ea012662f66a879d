import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { noQuery } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { json, list } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { redirectToCanonical } from '../http/urls.js';
import {
  presentSignatoryDetail,
  presentSignatorySummary,
  signatoryDetail,
  signatoryParams,
  signatoryQuery,
  signatorySummaryList,
} from './signatories.schema.js';
import { findSignatory, listSignatories } from './signatories.store.js';

export const signatoryRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, pagination },
) => {
  app.get(
    '/v1/signatories',
    {
      schema: {
        operationId: 'listSignatories',
        tags: ['Signatories'],
        summary: 'List signatories',
        description:
          'The parties that signed at least one statement, ordered by code, with the number of statements and the dates of the first and the last.',
        querystring: signatoryQuery,
        response: { 200: list('A page of signatories.', signatorySummaryList) },
      },
    },
    async (request, reply) =>
      pagination.answer(request, reply, signatorySummaryList, {
        read: (reader, page) => listSignatories(reader, request.query, page),
        present: (row) => presentSignatorySummary(row, links),
      }),
  );

  app.get(
    '/v1/signatories/:code',
    {
      schema: {
        operationId: 'getSignatory',
        tags: ['Signatories'],
        summary: 'Get a signatory',
        description:
          'A party that signed at least one statement, with its newest statements and most frequent co-signatories.',
        params: signatoryParams,
        querystring: noQuery,
        response: { 200: json('The signatory.', signatoryDetail) },
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      const found = await database.read((reader) => findSignatory(reader, code));
      if (!found) throw new Problem('not-found', `No party ${code} signed anything.`);
      return (
        redirectToCanonical(request, reply, { code: found.party.code }) ??
        presentSignatoryDetail(found, links)
      );
    },
  );
};
