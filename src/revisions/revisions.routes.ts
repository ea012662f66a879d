import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { pageParameters } from '../http/list.schema.js';
import { noQuery, statementParams } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { json, list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { redirectToCanonical } from '../http/urls.js';
import {
  changeList,
  changeQuery,
  presentRevision,
  presentRevisionSummary,
  revision,
  revisionList,
  revisionParams,
} from './revisions.schema.js';
import { findRevision, hasRevision, listChanges, listRevisions } from './revisions.store.js';

export const revisionRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, pagination },
) => {
  app.get(
    '/v1/statements/:id/revisions',
    {
      schema: {
        operationId: 'listStatementRevisions',
        tags: ['Revisions'],
        summary: 'List the revisions of a statement',
        description:
          'Returns the history of a statement, newest revision first. The history remains when the statement is deleted.',
        params: statementParams,
        querystring: z.strictObject(pageParameters),
        response: {
          200: list('A page of revisions.', revisionList),
          ...problems('not-found', 'unavailable'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      return pagination.answer(request, reply, revisionList, {
        ids: { id },
        read: async (reader, page) => {
          if (await hasRevision(reader, id)) return listRevisions(reader, id, page);
          throw new Problem('not-found', `There never was a statement ${id}.`);
        },
        present: (row) => presentRevisionSummary(row, links),
      });
    },
  );

  app.get(
    '/v1/statements/:id/revisions/:revision',
    {
      schema: {
        operationId: 'getStatementRevision',
        tags: ['Revisions'],
        summary: 'Get a revision of a statement',
        description:
          'Returns a revision with the accepted document, ready to be corrected and sent back with PUT.',
        params: revisionParams,
        querystring: noQuery,
        response: { 200: json('The revision.', revision), ...problems('not-found') },
      },
    },
    async (request, reply) => {
      const { id, revision: number } = request.params;
      const found = await database.read((reader) => findRevision(reader, id, number));
      if (!found) {
        throw new Problem('not-found', `The statement ${id} has no revision ${number}.`);
      }
      return (
        redirectToCanonical(request, reply, { id, revision: String(number) }) ??
        presentRevision(found, links)
      );
    },
  );

  app.get(
    '/v1/changes',
    {
      schema: {
        operationId: 'listChanges',
        tags: ['Revisions'],
        summary: 'List changes',
        description:
          'Returns every revision of every statement in sequence, for services that keep a copy. Follow the pages to the end, apply each change in order, keep the highest `id`, and pass it as `after` next time. New revisions always come after those already returned. If documents are long, a page may have fewer than `limit` items.',
        querystring: changeQuery,
        response: { 200: list('A page of changes.', changeList), ...problems('unavailable') },
      },
    },
    async (request, reply) =>
      pagination.answer(request, reply, changeList, {
        read: (reader, page) => listChanges(reader, request.query.after, page),
        present: (row) => presentRevision(row, links),
      }),
  );
};
