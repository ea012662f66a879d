import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { changeList, changeQuery, DEFAULT_TYPES, presentRevision } from './revisions.schema.js';
import { listChanges } from './revisions.store.js';

export const changeRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { links, pagination },
) => {
  app.get(
    '/v1/changes',
    {
      schema: {
        operationId: 'listChanges',
        tags: ['Revisions'],
        summary: 'List changes',
        description:
          'Returns every revision of every statement in sequence, for services that keep a copy; with `type=statement,resolution,party` those of resolutions and parties, too. Follow the pages to the end, apply each change in order, keep the highest `id`, and pass it as `after` next time, with the same `type`. New revisions always come after those already returned. If documents are long, a page may have fewer than `limit` items.',
        querystring: changeQuery,
        response: { 200: list('A page of changes.', changeList), ...problems('unavailable') },
      },
    },
    async (request, reply) => {
      const { after, type: types = DEFAULT_TYPES } = request.query;
      return pagination.answer(request, reply, changeList, {
        read: (reader, page) => listChanges(reader, { types, after }, page),
        present: (row) => presentRevision(row, links),
      });
    },
  );
};
