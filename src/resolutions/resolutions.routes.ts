import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { parseSymbol } from '../domain/symbol.js';
import { noQuery } from '../http/parameters.js';
import { readPreconditions, toStored, toVersion } from '../http/preconditions.js';
import { invalidBody } from '../http/problem.js';
import { json, list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { redirectToCanonical } from '../http/urls.js';
import {
  BODY_PROBLEMS,
  DOCUMENT_TYPES,
  KEY_REQUIRED,
  preconditionHeaders,
  WRITE_PROBLEMS,
} from '../http/writing.js';
import { resolutionDocument } from './resolution-document.js';
import { resolveResolutionId } from './resolution-years.store.js';
import {
  presentResolution,
  presentResolutionDetail,
  resolutionDetail,
  resolutionList,
  resolutionParams,
  resolutionQuery,
  unknownResolution,
} from './resolutions.schema.js';
import { findResolution, hasResolution, listResolutions } from './resolutions.store.js';
import { readResolution, saveResolution } from './save-resolution.store.js';

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
    async (request, reply) =>
      pagination.answer(request, reply, resolutionList, {
        read: (reader, page) => listResolutions(reader, request.query, page),
        present: (row) => presentResolution(row, links),
      }),
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
        querystring: noQuery,
        response: { 200: json('The resolution.', resolutionDetail), ...problems('not-found') },
      },
    },
    async (request, reply) => {
      const { id, found } = await database.read(async (reader) => {
        const id = await resolveResolutionId(reader, request.params.id);
        return { id, found: await findResolution(reader, id) };
      });
      if (!found) throw unknownResolution(id);
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      reply.version = toVersion(found.updatedAt);
      return presentResolutionDetail(found, links);
    },
  );

  app.put(
    '/v1/resolutions/:id',
    {
      schema: {
        operationId: 'saveResolution',
        tags: ['Resolutions'],
        summary: 'Create or replace a resolution',
        description:
          'Adds a resolution with its votes, or replaces it. Its body, year, id and UN URL follow from its symbol. `If-Match` and `If-None-Match` are optional. Sending the same document again changes nothing.',
        security: KEY_REQUIRED,
        consumes: DOCUMENT_TYPES,
        params: resolutionParams,
        querystring: noQuery,
        headers: preconditionHeaders,
        body: resolutionDocument,
        response: {
          200: json('The resolution was replaced or is unchanged.', resolutionDetail),
          201: json('The resolution was created.', resolutionDetail),
          ...problems('not-found', ...WRITE_PROBLEMS, ...BODY_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const id = await database.read((reader) => resolveResolutionId(reader, request.params.id));
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      const preconditions = readPreconditions(request.headers);
      const ownId = parseSymbol(request.body.symbol)?.id;
      if (ownId !== id) {
        throw invalidBody([
          { path: ['symbol'], message: `is of ${ownId}, and the address of ${id}` },
        ]);
      }
      const { outcome, stored } = await database.write(async (writer) => {
        const known = await findResolution(writer, id);
        preconditions.meet(known && toStored(known));
        const { document, issues } = await readResolution(writer, request.body);
        if (issues.length > 0) throw invalidBody(issues);
        const outcome = await saveResolution(writer, document, new Date());
        return { outcome, stored: await findResolution(writer, id) };
      });
      if (!stored) throw new Error(`The resolution ${id} is missing right after it was saved.`);
      reply.version = toVersion(stored.updatedAt);
      reply.header('content-location', links.resolution(id));
      if (outcome === 'created') reply.code(201).header('location', links.resolution(id));
      return presentResolutionDetail(stored, links);
    },
  );

  /** Redirects symbols with slashes, such as `/v1/resolutions/S/RES/2270/claims`. */
  app.get<{ Params: { organ: string; series: string; '*': string } }>(
    '/v1/resolutions/:organ/:series/*',
    { schema: { hide: true } },
    async (request, reply) => {
      const { organ, series, '*': rest } = request.params;
      const [, number = '', part = ''] = /^(.*?)((?:\/(?:claims|statements))?)$/.exec(rest) ?? [];
      const symbol = parseSymbol(`${organ}/${series}/${number}`);
      const isKnown =
        symbol &&
        (await database.read(async (reader) =>
          hasResolution(reader, await resolveResolutionId(reader, `${organ}/${series}/${number}`)),
        ));
      if (!isKnown) throw unknownResolution(`${organ}/${series}/${number}`);
      const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
      return reply.redirect(`/v1/resolutions/${symbol.id}${part}${query}`, 308);
    },
  );
};
