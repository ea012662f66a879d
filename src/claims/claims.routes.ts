import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { redirectToCanonical } from '../http/canonical.js';
import { noQuery } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { json } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { hasRevision } from '../revisions/revisions.store.js';
import { hasStatement } from '../statements/statements.store.js';
import { CLAIM_KIND_DEFINITIONS } from './claim-kinds.js';
import {
  claim,
  claimKindList,
  claimList,
  claimParams,
  claimQuery,
  presentClaim,
} from './claims.schema.js';
import { findClaim, listClaims } from './claims.store.js';

export const claimRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, pagination },
) => {
  app.get(
    '/v1/claims',
    {
      schema: {
        operationId: 'listClaims',
        tags: ['Claims'],
        summary: 'List claims',
        description:
          'The claims of all statements, those of the newest statement first, in each in the order of its text. Filters combine: a claim must meet them all. A claim that cites a resolution tells how its subjects voted on it.',
        querystring: claimQuery,
        response: { 200: json('A page of claims.', claimList) },
      },
    },
    async (request, reply) => {
      const page = pagination.read(request, request.query);
      const claims = await database.read((reader) => listClaims(reader, request.query, page));
      return pagination.answer(request, reply, page, claims, (row) => presentClaim(row, links));
    },
  );

  app.get(
    '/v1/claims/:id',
    {
      schema: {
        operationId: 'getClaim',
        tags: ['Claims'],
        summary: 'Get a claim',
        description:
          'One speech act: its words and where they stand, the parties that it names, and what it cites, with how its subjects voted on that.',
        params: claimParams,
        querystring: noQuery,
        response: { 200: json('The claim.', claim) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const [statementId = '', key = ''] = id.split('.');
      const found = await database.read(async (reader) => {
        const claim = await findClaim(reader, statementId, key);
        if (claim) return claim;
        const wasDeleted =
          !(await hasStatement(reader, statementId)) && (await hasRevision(reader, statementId));
        throw wasDeleted
          ? new Problem('gone', `The statement ${statementId} was deleted, with its claims.`)
          : new Problem('not-found', `There is no claim ${id}.`);
      });
      return redirectToCanonical(request, reply, { id }) ?? presentClaim(found, links);
    },
  );

  app.get(
    '/v1/claim-kinds',
    {
      schema: {
        operationId: 'listClaimKinds',
        tags: ['Claims'],
        summary: 'List claim kinds',
        description:
          'The closed vocabulary of speech acts, each with its definition and the codes that the event data vocabularies CAMEO and PLOVER give it.',
        querystring: noQuery,
        response: { 200: json('All claim kinds.', claimKindList) },
      },
    },
    async () => ({
      data: CLAIM_KIND_DEFINITIONS.map(({ performatives, ...definition }) => ({
        ...definition,
        performatives: [...performatives],
      })),
      page: { limit: CLAIM_KIND_DEFINITIONS.length, next: null },
    }),
  );
};
