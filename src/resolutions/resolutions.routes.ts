import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { parseSymbol } from '../domain/symbol.js';
import { jsonQuery } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { json, list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { redirectToCanonical } from '../http/urls.js';
import { findVersion } from '../revisions/conditional-write.js';
import { requireResolution } from './require-resolution.js';
import { resolutionQuery } from './resolution-filters.schema.js';
import { resolveResolutionId } from './resolution-years.store.js';
import {
  presentResolution,
  presentResolutionDetail,
  resolutionDetail,
  resolutionList,
  resolutionParams,
} from './resolutions.schema.js';
import { findResolution, listResolutions } from './resolutions.store.js';

/** What follows the symbol in a path. */
const PARTS = /^(.*?)((?:\/(?:claims|statements|revisions(?:\/\d+)?))?)$/;

export const resolutionRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, pagination },
) => {
  app.get(
    '/v1/resolutions',
    {
      schema: {
        operationId: 'listResolutions',
        tags: ['Resolutions'],
        summary: 'List resolutions',
        description:
          'Returns the resolutions in the registry, newest first. Filters combine: a resolution must match all of them.',
        querystring: resolutionQuery,
        response: {
          200: list('A page of resolutions.', resolutionList),
          ...problems('unavailable'),
        },
      },
    },
    async (request, reply) => {
      const { sort, ...filter } = request.query;
      return pagination.answer(request, reply, resolutionList, {
        read: (reader, page) => listResolutions(reader, filter, page, sort),
        present: (row) => presentResolution(row, links),
      });
    },
  );

  app.get(
    '/v1/resolutions/:id',
    {
      schema: {
        operationId: 'getResolution',
        tags: ['Resolutions'],
        summary: 'Get a resolution',
        description: 'Returns a resolution, the vote of each member, and who cites it.',
        params: resolutionParams,
        querystring: jsonQuery,
        response: {
          200: json('The resolution.', resolutionDetail),
          ...problems('not-found', 'gone'),
        },
      },
    },
    async (request, reply) => {
      const { id, found, version } = await database.read(async (reader) => {
        const id = await requireResolution(reader, request.params.id);
        const version = await findVersion(reader, { type: 'resolution', id });
        return { id, found: await findResolution(reader, id), version };
      });
      if (!found) throw new Error(`The resolution ${id} has a name but no row.`);
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      reply.version = version;
      return presentResolutionDetail(found, links);
    },
  );

  /** Redirects symbols with slashes, such as `/v1/resolutions/S/RES/2270/claims`. */
  app.get<{ Params: { organ: string; series: string; '*': string } }>(
    '/v1/resolutions/:organ/:series/*',
    { schema: { hide: true } },
    async (request, reply) => {
      const { organ, series, '*': rest } = request.params;
      const [, number = '', part = ''] = PARTS.exec(rest) ?? [];
      const symbol = `${organ}/${series}/${number}`;
      if (!parseSymbol(symbol)) {
        throw new Problem('not-found', `The registry holds no resolution ${symbol}.`);
      }
      const id = await database.read((reader) =>
        part.startsWith('/revisions')
          ? resolveResolutionId(reader, symbol)
          : requireResolution(reader, symbol),
      );
      const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
      return reply.redirect(`/v1/resolutions/${id}${part}${query}`, 308);
    },
  );
};
