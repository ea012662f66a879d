import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { toIssues } from '../domain/issue.js';
import { noQuery } from '../http/parameters.js';
import { readPreconditions, toStored, toVersion } from '../http/preconditions.js';
import { invalidBody, invalidParameters, Problem } from '../http/problem.js';
import { json, list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { redirectToCanonical } from '../http/urls.js';
import {
  BODY_PROBLEMS,
  DOCUMENT_TYPES,
  KEY_REQUIRED,
  leaveBodyToHandler,
  preconditionHeaders,
  WRITE_PROBLEMS,
} from '../http/writing.js';
import {
  partyDetail,
  partyList,
  partyParams,
  partyQuery,
  presentParty,
  presentPartyDetail,
} from './parties.schema.js';
import { findOwner, findPartyDetail, listParties, readParty, saveParty } from './parties.store.js';
import { CODE_RULE, GROUP_CODE, partyDocument } from './party-document.js';
import { requirePartyCode } from './require-party.js';

export const partyRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, pagination },
) => {
  app.get(
    '/v1/parties',
    {
      schema: {
        operationId: 'listParties',
        tags: ['Parties'],
        summary: 'List parties',
        description:
          'Returns all states, organisations and groups in the registry, by code, whether or not they signed statements.',
        querystring: partyQuery,
        response: { 200: list('A page of parties.', partyList), ...problems('unavailable') },
      },
    },
    async (request, reply) =>
      pagination.answer(request, reply, partyList, {
        read: (reader, page) => listParties(reader, request.query, page),
        present: (row) => presentParty(row, links),
      }),
  );

  app.get(
    '/v1/parties/:code',
    {
      schema: {
        operationId: 'getParty',
        tags: ['Parties'],
        summary: 'Get a party',
        description:
          'Returns a state, organisation or group with its members, and the number of claims that name it, by kind and role.',
        params: partyParams,
        querystring: noQuery,
        response: { 200: json('The party.', partyDetail), ...problems('not-found') },
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      const party = await database.read(async (reader) =>
        findPartyDetail(reader, await requirePartyCode(reader, code)),
      );
      if (!party) throw new Error(`The party ${code} has a code but no row.`);
      const redirect = redirectToCanonical(request, reply, { code: party.code });
      if (redirect) return redirect;
      reply.version = toVersion(party.updatedAt);
      return presentPartyDetail(party, links);
    },
  );

  app.put(
    '/v1/parties/:code',
    {
      schema: {
        operationId: 'saveParty',
        tags: ['Parties'],
        summary: 'Create or replace an organisation or a group',
        description:
          'Adds an organisation or a group, or replaces its names and members. States come from ISO 3166 and cannot be written. No two parties may have the same code, name or alias. `If-Match` and `If-None-Match` are optional. Sending the same document again changes nothing.',
        security: KEY_REQUIRED,
        consumes: DOCUMENT_TYPES,
        params: partyParams,
        querystring: noQuery,
        headers: preconditionHeaders,
        body: partyDocument,
        response: {
          200: json('The party was replaced or is unchanged.', partyDetail),
          201: json('The party was created.', partyDetail),
          ...problems('not-found', 'fixed-state', ...WRITE_PROBLEMS, ...BODY_PROBLEMS),
        },
      },
      // States are refused before their body is checked.
      validatorCompiler: leaveBodyToHandler,
    },
    async (request, reply) => {
      const code = request.params.code.toUpperCase();
      const owner = await database.read((reader) => findOwner(reader, code));
      if (owner?.kind === 'state') {
        throw new Problem('fixed-state', `${code} is a code of ${owner.name}, a state.`);
      }
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
      const { data: document, error } = partyDocument.safeParse(request.body);
      if (error) throw invalidBody(toIssues(error.issues));
      if (document.code !== code) {
        throw invalidBody([{ path: ['code'], message: `must be ${code}, as in the address` }]);
      }
      const { outcome, stored } = await database.write(async (writer) => {
        const known = await findPartyDetail(writer, code);
        preconditions.meet(known && toStored(known));
        const { party, issues } = await readParty(writer, document);
        if (issues.length > 0) throw invalidBody(issues);
        const outcome = await saveParty(writer, party, new Date());
        return { outcome, stored: await findPartyDetail(writer, code) };
      });
      if (!stored) throw new Error(`The party ${code} is missing right after it was saved.`);
      reply.version = toVersion(stored.updatedAt);
      reply.header('content-location', links.party(code));
      if (outcome === 'created') reply.code(201).header('location', links.party(code));
      return presentPartyDetail(stored, links);
    },
  );
};
