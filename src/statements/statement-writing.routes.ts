import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { readDocument } from '../documents/check.js';
import { statementDocument } from '../documents/document.js';
import {
  type CheckedStatement,
  type DocumentSource,
  readStatementSource,
} from '../documents/read-source.js';
import { findAllIssues } from '../documents/references.store.js';
import { removeStatement, saveStatement } from '../documents/save.store.js';
import type { Issue } from '../domain/issue.js';
import { clientOf } from '../http/client.js';
import { noQuery, statementParams } from '../http/parameters.js';
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
  malformedBody,
  preconditionHeaders,
  WRITE_PROBLEMS,
} from '../http/writing.js';
import {
  findStored,
  removeConditionally,
  requireCondition,
} from '../revisions/conditional-write.js';
import { findStatement } from './statement.store.js';
import { presentStatement, statement } from './statements.schema.js';

/** Reading a shorter document, in bytes, takes less time than handing it to another thread. */
const MAX_INLINE = 4_096;

export const statementWritingRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, writePool },
) => {
  /** @throws Problem `malformed-request` */
  async function readBody(request: FastifyRequest): Promise<CheckedStatement> {
    const source = request.body as DocumentSource | undefined;
    if (!source) return { id: undefined, check: readDocument(undefined) };
    const { value, issues } =
      source.bytes.length <= MAX_INLINE
        ? readStatementSource(source)
        : await writePool.run<typeof readStatementSource>(
            'readStatementSource',
            source,
            clientOf(request),
          );
    if (issues) throw malformedBody(source.format, issues);
    return value;
  }

  app.put(
    '/v1/statements/:id',
    {
      schema: {
        operationId: 'saveStatement',
        tags: ['Statements'],
        summary: 'Create or replace a statement',
        description:
          'Takes the whole document of a statement. Requires `If-None-Match: *` to create it or `If-Match` with its ETag to replace it. An invalid document is refused with a list of all errors, and nothing changes. Sending the same document again creates no revision.',
        security: KEY_REQUIRED,
        consumes: DOCUMENT_TYPES,
        params: statementParams,
        querystring: noQuery,
        headers: preconditionHeaders,
        body: statementDocument,
        response: {
          200: json('The statement was replaced or is unchanged.', statement),
          201: json('The statement was created.', statement),
          ...problems('not-found', 'precondition-required', ...WRITE_PROBLEMS, ...BODY_PROBLEMS),
        },
      },
      // The check reports all errors of the body at once, as the import does.
      validatorCompiler: leaveBodyToHandler,
      config: { takesSource: true },
    },
    async (request, reply) => {
      const { id } = request.params;
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      const preconditions = readPreconditions(request.headers);
      const resource = { type: 'statement', id } as const;
      await requireCondition(database, preconditions, resource, 'PUT');

      const { id: ownId, check } = await readBody(request);
      const misplaced = findMisplaced(ownId, id);
      const { anchored } = check;
      if (!anchored || misplaced.length > 0) {
        const issues = await database.read((reader) => findAllIssues(reader, check));
        throw invalidBody([...misplaced, ...issues]);
      }
      const { saved, stored } = await database.write(async (writer) => {
        preconditions.meet(await findStored(writer, resource));
        const saved = await saveStatement(writer, anchored, {
          author: request.key?.name ?? null,
          acceptedAt: new Date(),
        });
        if (saved.outcome === 'refused') throw invalidBody(saved.issues);
        return { saved, stored: await findStatement(writer, id) };
      });
      if (!stored) throw new Error(`The statement ${id} was saved, and is not there.`);
      announceWrite(reply, links.statement(id), saved);
      return presentStatement(stored, links);
    },
  );

  app.delete(
    '/v1/statements/:id',
    {
      schema: {
        operationId: 'removeStatement',
        tags: ['Statements'],
        summary: 'Delete a statement',
        description:
          'Deletes a statement. Requires `If-Match` with its ETag. Its history remains and its URL returns 410. A PUT with `If-None-Match: *` restores it.',
        security: KEY_REQUIRED,
        params: statementParams,
        querystring: noQuery,
        headers: preconditionHeaders,
        response: {
          204: { description: 'The statement was deleted.' },
          ...problems('not-found', 'gone', 'precondition-required', ...WRITE_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      const preconditions = readPreconditions(request.headers);
      const resource = { type: 'statement', id } as const;
      await removeConditionally(database, preconditions, resource, (writer) =>
        removeStatement(writer, id, { author: request.key?.name ?? null, acceptedAt: new Date() }),
      );
      return reply.code(204).send();
    },
  );
};

/** The id in the document must be the one in the address. */
function findMisplaced(own: unknown, id: string): Issue[] {
  return typeof own === 'string' && own !== id
    ? [{ path: ['id'], message: `must be ${id}, as in the address` }]
    : [];
}
