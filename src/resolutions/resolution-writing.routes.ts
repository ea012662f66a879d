import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { toIssues } from '../domain/issue.js';
import { noQuery } from '../http/parameters.js';
import { readPreconditions } from '../http/preconditions.js';
import { invalidBody } from '../http/problem.js';
import { json, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { redirectToCanonical } from '../http/urls.js';
import {
  announceWrite,
  BODY_PROBLEMS,
  DOCUMENT_TYPES,
  KEY_REQUIRED,
  leaveBodyToHandler,
  preconditionHeaders,
  WRITE_PROBLEMS,
} from '../http/writing.js';
import {
  findStored,
  removeConditionally,
  requireCondition,
} from '../revisions/conditional-write.js';
import { requireUncited } from './require-uncited.js';
import { resolutionDocument } from './resolution-document.js';
import { idOf } from './resolution-rows.js';
import { resolveResolutionId } from './resolution-years.store.js';
import {
  presentResolutionDetail,
  resolutionDetail,
  resolutionParams,
} from './resolutions.schema.js';
import { findResolution } from './resolutions.store.js';
import { readResolution, removeResolution, saveResolution } from './save-resolution.store.js';

export const resolutionWritingRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links },
) => {
  app.put(
    '/v1/resolutions/:id',
    {
      schema: {
        operationId: 'saveResolution',
        tags: ['Resolutions'],
        summary: 'Create or replace a resolution',
        description:
          'Adds a resolution with its votes, or replaces it. Its body, year, id and UN URL follow from its symbol. Requires `If-None-Match: *` to create it or `If-Match` with its ETag to replace it; a resolution that is only cited so far has no document yet, and accepts both. Sending the same document again creates no revision.',
        security: KEY_REQUIRED,
        consumes: DOCUMENT_TYPES,
        params: resolutionParams,
        querystring: noQuery,
        headers: preconditionHeaders,
        body: resolutionDocument,
        response: {
          200: json('The resolution was replaced or is unchanged.', resolutionDetail),
          201: json('The resolution was created.', resolutionDetail),
          ...problems('not-found', 'precondition-required', ...WRITE_PROBLEMS, ...BODY_PROBLEMS),
        },
      },
      // The condition comes before the body, as for statements.
      validatorCompiler: leaveBodyToHandler,
    },
    async (request, reply) => {
      const id = await database.read((reader) => resolveResolutionId(reader, request.params.id));
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      const preconditions = readPreconditions(request.headers);
      const resource = { type: 'resolution', id } as const;
      await requireCondition(database, preconditions, resource, 'PUT');
      const { data: written, error } = resolutionDocument.safeParse(request.body);
      if (error) throw invalidBody(toIssues(error.issues));
      const ownId = idOf(written);
      if (ownId !== id) {
        throw invalidBody([
          { path: ['symbol'], message: `must be the symbol of ${id}, as in the address` },
        ]);
      }
      const { saved, stored } = await database.write(async (writer) => {
        preconditions.meet(await findStored(writer, resource));
        const { document, issues } = await readResolution(writer, written);
        if (issues.length > 0) throw invalidBody(issues);
        const saved = await saveResolution(writer, document, {
          author: request.key?.name ?? null,
          acceptedAt: new Date(),
        });
        return { saved, stored: await findResolution(writer, id) };
      });
      if (!stored) throw new Error(`The resolution ${id} is missing right after it was saved.`);
      announceWrite(reply, links.resolution(id), saved);
      return presentResolutionDetail(stored, links);
    },
  );

  app.delete(
    '/v1/resolutions/:id',
    {
      schema: {
        operationId: 'removeResolution',
        tags: ['Resolutions'],
        summary: 'Delete a resolution',
        description:
          'Deletes a resolution that no claim cites. Requires `If-Match` with its ETag. Its history remains and its URL returns 410, until a statement cites it. A PUT with `If-None-Match: *` restores it.',
        security: KEY_REQUIRED,
        params: resolutionParams,
        querystring: noQuery,
        headers: preconditionHeaders,
        response: {
          204: { description: 'The resolution was deleted.' },
          ...problems('not-found', 'gone', 'in-use', 'precondition-required', ...WRITE_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const id = await database.read((reader) => resolveResolutionId(reader, request.params.id));
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      const preconditions = readPreconditions(request.headers);
      const resource = { type: 'resolution', id } as const;
      await removeConditionally(database, preconditions, resource, async (writer) => {
        await requireUncited(writer, id, links);
        await removeResolution(writer, id, {
          author: request.key?.name ?? null,
          acceptedAt: new Date(),
        });
      });
      return reply.code(204).send();
    },
  );
};
