import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { listChanges } from './changes.store.js';
import { changeList, changeQuery, DEFAULT_TYPES, presentChange } from './revisions.schema.js';

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
          'Returns every revision of every statement in sequence, for services that keep a copy; with `type=statement,resolution,party` those of resolutions and parties, too. Follow the pages to the end, apply each change in order, keep the highest `id`, and pass it as `after` next time, with the same parameters. New revisions always come after those already returned. A page may have fewer than `limit` items, even none: if documents are long, or matches rare. Filters keep the changes of statements that match before or after the change, and `match` says which. A statement matches if `/v1/statements` lists it with these filters; with `role` or `modality`, if `/v1/claims` lists one of its claims.',
        querystring: changeQuery,
        response: { 200: list('A page of changes.', changeList), ...problems('unavailable') },
      },
    },
    async (request, reply) => {
      const { after, since, type: types = DEFAULT_TYPES, ...others } = request.query;
      const { limit: _limit, cursor: _cursor, total: _total, ...inFormat } = others;
      const { format: _format, bom: _bom, ...filter } = inFormat;
      return pagination.answer(request, reply, changeList, {
        read: (reader, page) => listChanges(reader, { types, after, since, filter }, page),
        present: (row) => presentChange(row, links),
      });
    },
  );
};
