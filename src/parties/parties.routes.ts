import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { redirectToCanonical } from '../http/canonical.js';
import { noQuery } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { json } from '../http/responses.js';
import type { Services } from '../http/services.js';
import {
  partyDetail,
  partyList,
  partyParams,
  partyQuery,
  presentParty,
  presentPartyDetail,
} from './parties.schema.js';
import { findPartyDetail, listParties } from './parties.store.js';

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
          'Every state and organisation that the registry knows, signatory or not, by code.',
        querystring: partyQuery,
        response: { 200: json('A page of parties.', partyList) },
      },
    },
    async (request, reply) => {
      const page = pagination.read(request, request.query);
      const parties = await database.read((reader) => listParties(reader, request.query, page));
      return pagination.answer(request, reply, page, parties, (row) => presentParty(row, links));
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
          'A state or organisation, and how many claims of each kind name it in which role.',
        params: partyParams,
        querystring: noQuery,
        response: { 200: json('The party.', partyDetail) },
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      const party = await database.read((reader) => findPartyDetail(reader, code));
      if (!party) throw new Problem('not-found', `There is no party ${code}.`);
      return (
        redirectToCanonical(request, reply, { code: party.code }) ??
        presentPartyDetail(party, links)
      );
    },
  );
};
