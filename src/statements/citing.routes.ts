import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { claimTable } from '../claims/claim-table.schema.js';
import { claimList, presentClaim } from '../claims/claims.schema.js';
import { listClaims } from '../claims/claims.store.js';
import { toResolutionId } from '../domain/symbol.js';
import { pageParameters } from '../http/list.schema.js';
import { list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { requireResolution } from '../resolutions/require-resolution.js';
import { resolutionParams } from '../resolutions/resolutions.schema.js';
import { presentStatementSummary, statementSummaryList } from './statements.schema.js';
import { listStatements } from './statements.store.js';

/** What cites a resolution. */
export const citingRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { links, pagination },
) => {
  app.get(
    '/v1/resolutions/:id/claims',
    {
      schema: {
        operationId: 'listResolutionClaims',
        tags: ['Resolutions'],
        summary: 'List the claims that cite a resolution',
        description: 'Equivalent to `/v1/claims` with the filter `resolution`.',
        params: resolutionParams,
        querystring: z.strictObject(pageParameters),
        response: {
          200: list('A page of claims.', claimList),
          ...problems('not-found', 'gone', 'unavailable'),
        },
      },
    },
    async (request, reply) => {
      const id = toResolutionId(request.params.id);
      return pagination.answer(request, reply, claimList, {
        ids: { id },
        read: async (reader, page) => {
          await requireResolution(reader, request.params.id);
          return listClaims(reader, { resolution: [[id]] }, page);
        },
        present: (row) => presentClaim(row, links),
        table: claimTable(links),
      });
    },
  );

  app.get(
    '/v1/resolutions/:id/statements',
    {
      schema: {
        operationId: 'listResolutionStatements',
        tags: ['Resolutions'],
        summary: 'List the statements that cite a resolution',
        description: 'Equivalent to `/v1/statements` with the filter `resolution`.',
        params: resolutionParams,
        querystring: z.strictObject(pageParameters),
        response: {
          200: list('A page of statements.', statementSummaryList),
          ...problems('not-found', 'gone', 'unavailable'),
        },
      },
    },
    async (request, reply) => {
      const id = toResolutionId(request.params.id);
      return pagination.answer(request, reply, statementSummaryList, {
        ids: { id },
        read: async (reader, page) => {
          await requireResolution(reader, request.params.id);
          return listStatements(reader, { resolution: [[id]] }, '-issuedOn', page);
        },
        present: (row) => presentStatementSummary(row, links),
      });
    },
  );
};
