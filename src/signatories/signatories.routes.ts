import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { Problem } from '../http/problem.js';
import { json, list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { redirectToCanonical } from '../http/urls.js';
import { requirePartyCode } from '../parties/require-party.js';
import {
  presentSignatoryDetail,
  presentSignatorySummary,
  signatoryDetail,
  signatoryDetailQuery,
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
          'Returns the parties that signed statements, by code, with the number of statements and the dates of the first and last. `capacity` selects parties that signed on behalf of others or aligned themselves.',
        querystring: signatoryQuery,
        response: {
          200: list('A page of signatories.', signatorySummaryList),
          ...problems('unavailable'),
        },
      },
    },
    async (request, reply) => {
      const { sort, ...filter } = request.query;
      return pagination.answer(request, reply, signatorySummaryList, {
        read: (reader, page) => listSignatories(reader, filter, page, sort),
        present: (row) => presentSignatorySummary(row, links),
      });
    },
  );

  app.get(
    '/v1/signatories/:code',
    {
      schema: {
        operationId: 'getSignatory',
        tags: ['Signatories'],
        summary: 'Get a signatory',
        description:
          'Returns a party that stands on statements, with its newest statements and most frequent co-signatories. These and the counts are of statements that it signed (`capacity=signatory`); `capacities` counts all.',
        params: signatoryParams,
        querystring: signatoryDetailQuery,
        response: { 200: json('The signatory.', signatoryDetail), ...problems('not-found') },
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      const { capacity } = request.query;
      const { canonical, found } = await database.read(async (reader) => {
        const canonical = await requirePartyCode(reader, code);
        return { canonical, found: await findSignatory(reader, canonical, capacity) };
      });
      const redirect = redirectToCanonical(request, reply, { code: canonical });
      if (redirect) return redirect;
      if (!found) throw new Problem('not-found', `${canonical} signed no statement.`);
      return presentSignatoryDetail(found, capacity, links);
    },
  );
};
