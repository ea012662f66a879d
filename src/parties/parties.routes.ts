import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { jsonQuery } from '../http/parameters.js';
import { json, list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { redirectToCanonical } from '../http/urls.js';
import { findVersion } from '../revisions/conditional-write.js';
import {
  partyDetail,
  partyList,
  partyParams,
  partyQuery,
  presentParty,
  presentPartyDetail,
} from './parties.schema.js';
import { findPartyDetail, listParties } from './parties.store.js';
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
    async (request, reply) => {
      const { sort, ...filter } = request.query;
      return pagination.answer(request, reply, partyList, {
        read: (reader, page) => listParties(reader, filter, page, sort),
        present: (row) => presentParty(row, links),
      });
    },
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
        querystring: jsonQuery,
        response: { 200: json('The party.', partyDetail), ...problems('not-found', 'gone') },
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      const { party, version } = await database.read(async (reader) => {
        const canonical = await requirePartyCode(reader, code);
        const party = await findPartyDetail(reader, canonical);
        if (!party) throw new Error(`The party ${code} has a code but no row.`);
        return { party, version: await findVersion(reader, { type: 'party', id: canonical }) };
      });
      const redirect = redirectToCanonical(request, reply, { code: party.code });
      if (redirect) return redirect;
      reply.version = version;
      return presentPartyDetail(party, links);
    },
  );
};
