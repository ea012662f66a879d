import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { toIssues } from '../domain/issue.js';
import type { PartyName } from '../domain/statement.js';
import { noQuery } from '../http/parameters.js';
import { readPreconditions } from '../http/preconditions.js';
import { invalidBody, invalidParameters, Problem } from '../http/problem.js';
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
import { partyDetail, partyParams, presentPartyDetail } from './parties.schema.js';
import { findOwner, findPartyDetail, removeParty, saveParty } from './parties.store.js';
import { CODE_RULE, GROUP_CODE, partyDocument } from './party-document.js';
import { requireUnused } from './require-unused.js';

export const partyWritingRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links },
) => {
  /** The organisation or group that has a code; undefined if nobody has it. @throws Problem `fixed-state` */
  async function findWritable(code: string): Promise<PartyName | undefined> {
    const owner = await database.read((reader) => findOwner(reader, code));
    if (owner?.kind !== 'state') return owner;
    throw new Problem('fixed-state', `${code} is a code of ${owner.name}, a state.`);
  }

  app.put(
    '/v1/parties/:code',
    {
      schema: {
        operationId: 'saveParty',
        tags: ['Parties'],
        summary: 'Create or replace an organisation or a group',
        description:
          'Adds an organisation or a group, or replaces its names and members. States come from ISO 3166 and cannot be written. No two parties may have the same code, name or alias. Requires `If-None-Match: *` to create it or `If-Match` with its ETag to replace it. Sending the same document again creates no revision.',
        security: KEY_REQUIRED,
        consumes: DOCUMENT_TYPES,
        params: partyParams,
        querystring: noQuery,
        headers: preconditionHeaders,
        body: partyDocument,
        response: {
          200: json('The party was replaced or is unchanged.', partyDetail),
          201: json('The party was created.', partyDetail),
          ...problems(
            'not-found',
            'fixed-state',
            'precondition-required',
            ...WRITE_PROBLEMS,
            ...BODY_PROBLEMS,
          ),
        },
      },
      // States are refused before their body is checked.
      validatorCompiler: leaveBodyToHandler,
    },
    async (request, reply) => {
      const code = request.params.code.toUpperCase();
      const owner = await findWritable(code);
      if (owner && owner.code !== code) {
        throw invalidBody([
          { path: ['code'], message: `${code} is already ${owner.code} (${owner.name})` },
        ]);
      }
      if (!GROUP_CODE.test(code)) {
        throw invalidParameters([{ in: 'path', pointer: '/code', detail: CODE_RULE }]);
      }
      const redirect = redirectToCanonical(request, reply, { code });
      if (redirect) return redirect;
      const preconditions = readPreconditions(request.headers);
      const resource = { type: 'party', id: code } as const;
      await requireCondition(database, preconditions, resource, 'PUT');
      const { data: document, error } = partyDocument.safeParse(request.body);
      if (error) throw invalidBody(toIssues(error.issues));
      if (document.code !== code) {
        throw invalidBody([{ path: ['code'], message: `must be ${code}, as in the address` }]);
      }
      const { saved, stored } = await database.write(async (writer) => {
        preconditions.meet(await findStored(writer, resource));
        const saved = await saveParty(writer, document, {
          author: request.key?.name ?? null,
          acceptedAt: new Date(),
        });
        if (saved.outcome === 'refused') throw invalidBody(saved.issues);
        return { saved, stored: await findPartyDetail(writer, code) };
      });
      if (!stored) throw new Error(`The party ${code} is missing right after it was saved.`);
      announceWrite(reply, links.party(code), saved);
      return presentPartyDetail(stored, links);
    },
  );

  app.delete(
    '/v1/parties/:code',
    {
      schema: {
        operationId: 'removeParty',
        tags: ['Parties'],
        summary: 'Delete an organisation or a group',
        description:
          'Deletes an organisation or a group to which nothing refers. Requires `If-Match` with its ETag. Its history remains and its URL returns 410. A PUT with `If-None-Match: *` restores it. States cannot be deleted.',
        security: KEY_REQUIRED,
        params: partyParams,
        querystring: noQuery,
        headers: preconditionHeaders,
        response: {
          204: { description: 'The party was deleted.' },
          ...problems(
            'not-found',
            'gone',
            'fixed-state',
            'in-use',
            'precondition-required',
            ...WRITE_PROBLEMS,
          ),
        },
      },
    },
    async (request, reply) => {
      const given = request.params.code.toUpperCase();
      const owner = await findWritable(given);
      const code = owner?.code ?? given;
      if (!GROUP_CODE.test(code)) throw new Problem('not-found', `There is no party ${code}.`);
      const redirect = redirectToCanonical(request, reply, { code });
      if (redirect) return redirect;
      const preconditions = readPreconditions(request.headers);
      const resource = { type: 'party', id: code } as const;
      await removeConditionally(database, preconditions, resource, async (writer) => {
        await requireUnused(writer, code, links);
        await removeParty(writer, code, {
          author: request.key?.name ?? null,
          acceptedAt: new Date(),
        });
      });
      return reply.code(204).send();
    },
  );
};
