import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { claimList, presentClaim } from '../claims/claims.schema.js';
import { listClaims } from '../claims/claims.store.js';
import { redirectToCanonical } from '../http/canonical.js';
import { pageParameters } from '../http/pagination.js';
import { noQuery } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { json } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { presentStatementSummary, statementSummaryList } from '../statements/statements.schema.js';
import { listStatements } from '../statements/statements.store.js';
import {
  presentResolution,
  presentResolutionDetail,
  resolutionDetail,
  resolutionList,
  resolutionParams,
  resolutionQuery,
} from './resolutions.schema.js';
import { findResolution, hasResolution, listResolutions } from './resolutions.store.js';
import { parseSymbol } from './symbol.js';

export const resolutionRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, pagination },
) => {
  const unknown = (id: string) =>
    new Problem('not-found', `The registry holds no resolution ${id}.`);

  app.get(
    '/v1/resolutions',
    {
      schema: {
        operationId: 'listResolutions',
        tags: ['Resolutions'],
        summary: 'List resolutions',
        description: 'The resolutions that the registry knows, the newest first. Filters combine.',
        querystring: resolutionQuery,
        response: { 200: json('A page of resolutions.', resolutionList) },
      },
    },
    async (request, reply) => {
      const page = pagination.read(request, request.query);
      const rows = await database.read((reader) => listResolutions(reader, request.query, page));
      return pagination.answer(request, reply, page, rows, (row) => presentResolution(row, links));
    },
  );

  app.get(
    '/v1/resolutions/:id',
    {
      schema: {
        operationId: 'getResolution',
        tags: ['Resolutions'],
        summary: 'Get a resolution',
        description: 'A resolution, the vote of each member on it, and who cites it.',
        params: resolutionParams,
        querystring: noQuery,
        response: { 200: json('The resolution.', resolutionDetail) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const found = await database.read((reader) => findResolution(reader, id));
      if (!found) throw unknown(id);
      return redirectToCanonical(request, reply, { id }) ?? presentResolutionDetail(found, links);
    },
  );

  app.get(
    '/v1/resolutions/:id/claims',
    {
      schema: {
        operationId: 'listResolutionClaims',
        tags: ['Resolutions'],
        summary: 'List the claims that cite a resolution',
        description: 'The same as `/v1/claims` with the filter `resolution`.',
        params: resolutionParams,
        querystring: z.strictObject(pageParameters),
        response: { 200: json('A page of claims.', claimList) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const page = pagination.read(request, request.query);
      const claims = await database.read(async (reader) =>
        (await hasResolution(reader, id)) ? listClaims(reader, { resolution: id }, page) : null,
      );
      if (!claims) throw unknown(id);
      return (
        redirectToCanonical(request, reply, { id }) ??
        pagination.answer(request, reply, page, claims, (row) => presentClaim(row, links))
      );
    },
  );

  app.get(
    '/v1/resolutions/:id/statements',
    {
      schema: {
        operationId: 'listResolutionStatements',
        tags: ['Resolutions'],
        summary: 'List the statements that cite a resolution',
        description: 'The same as `/v1/statements` with the filter `resolution`.',
        params: resolutionParams,
        querystring: z.strictObject(pageParameters),
        response: { 200: json('A page of statements.', statementSummaryList) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const page = pagination.read(request, request.query);
      const statements = await database.read(async (reader) =>
        (await hasResolution(reader, id))
          ? listStatements(reader, { resolution: id }, '-issuedOn', page)
          : null,
      );
      if (!statements) throw unknown(id);
      return (
        redirectToCanonical(request, reply, { id }) ??
        pagination.answer(request, reply, page, statements, (row) =>
          presentStatementSummary(row, links),
        )
      );
    },
  );

  /** A symbol written with its slashes: `/v1/resolutions/S/RES/2270`, and what stands below it. */
  app.get<{ Params: { organ: string; series: string; '*': string } }>(
    '/v1/resolutions/:organ/:series/*',
    { schema: { hide: true } },
    async (request, reply) => {
      const { organ, series, '*': rest } = request.params;
      const [, number = '', part = ''] = /^(.*?)((?:\/(?:claims|statements))?)$/.exec(rest) ?? [];
      const symbol = parseSymbol(`${organ}/${series}/${number}`);
      const known = symbol && (await database.read((reader) => hasResolution(reader, symbol.id)));
      if (!known) throw unknown(`${organ}/${series}/${number}`);
      const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
      return reply.redirect(`/v1/resolutions/${symbol.id}${part}${query}`, 308);
    },
  );
};
