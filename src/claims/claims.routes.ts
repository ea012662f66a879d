import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { CLAIM_KIND_DEFINITIONS } from '../domain/claim-kinds.js';
import { toConceptScheme } from '../formats/skos.js';
import { toAnnotationDocument } from '../formats/web-annotation.js';
import { FORMATS, formatParameter, isTabular, LIST_FORMATS } from '../http/formats.js';
import { listFormat } from '../http/list.schema.js';
import { refuseMark } from '../http/pagination.js';
import { invalidParameters, Problem } from '../http/problem.js';
import { list, problems, represented } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { redirectToCanonical } from '../http/urls.js';
import { isDeleted } from '../revisions/revisions.store.js';
import { claimTable, dyadTable } from './claim-table.schema.js';
import {
  CLAIM_FORMATS,
  claim,
  claimDetailQuery,
  claimKindList,
  claimList,
  claimParams,
  claimQuery,
  presentClaim,
} from './claims.schema.js';
import { findClaim, listClaims } from './claims.store.js';

const DYADS_WITHOUT_CSV = {
  in: 'query',
  pointer: '/dyads',
  detail: 'requires format=csv or format=xlsx',
} as const;

const claimKindQuery = z.strictObject({
  ...listFormat,
  format: formatParameter([...LIST_FORMATS, 'jsonld']),
});

const kinds = list('All claim kinds.', claimKindList);
const claimKindFormats = {
  ...kinds,
  content: { ...kinds.content, ...represented('', claimKindList, ['jsonld']).content },
};

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
          'Returns claims, newest statement first, and in text order within a statement. Filters combine: a claim must match all of them. Each cited resolution shows how the subjects of the claim voted on it, and `vetoes` what they vetoed on the same item of the agenda.',
        querystring: claimQuery,
        response: { 200: list('A page of claims.', claimList), ...problems('unavailable') },
      },
    },
    async (request, reply) => {
      const { dyads, sort, ...filter } = request.query;
      if (dyads && !isTabular(request.answerType)) {
        throw invalidParameters([DYADS_WITHOUT_CSV]);
      }
      return pagination.answer(request, reply, claimList, {
        read: (reader, page) => listClaims(reader, filter, page, sort),
        present: (row) => presentClaim(row, links),
        table: dyads ? dyadTable(links) : claimTable(links),
      });
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
          'Returns one speech act with its exact words and their position, the parties it names, its citations, how its subjects voted on the cited resolutions, and what they vetoed on the same items of the agenda. Also available as a Web Annotation in JSON-LD: `annotation` refers to the W3C context by URL, `jsonld` embeds its context.',
        params: claimParams,
        querystring: claimDetailQuery,
        response: {
          200: represented('The claim.', claim, CLAIM_FORMATS),
          ...problems('not-found', 'gone'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const [statementId = '', key = ''] = id.split('.');
      const found = await database.read(async (reader) => {
        const claim = await findClaim(reader, statementId, key);
        if (claim) return claim;
        throw (await isDeleted(reader, { type: 'statement', id: statementId }))
          ? new Problem('gone', `The statement ${statementId} was deleted, with its claims.`)
          : new Problem('not-found', `There is no claim ${id}.`);
      });
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      const type = request.answerType ?? FORMATS.json;
      if (type === FORMATS.json) return presentClaim(found, links);
      const context = type === FORMATS.annotation ? 'referred' : 'embedded';
      return reply.type(type).send(toAnnotationDocument(found, context, links));
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
          'Returns the closed vocabulary of speech acts, with definitions and CAMEO and PLOVER event codes. Also available as a SKOS concept scheme in JSON-LD; the URI of a kind is `/v1/claim-kinds#condemnation`.',
        querystring: claimKindQuery,
        response: { 200: claimKindFormats, ...problems('unavailable') },
      },
    },
    async (request, reply) => {
      if (request.answerType === FORMATS.jsonld) {
        refuseMark(request);
        const scheme = toConceptScheme(CLAIM_KIND_DEFINITIONS, links);
        return reply.type(FORMATS.jsonld).send(scheme);
      }
      return pagination.answer(request, reply, claimKindList, {
        limit: CLAIM_KIND_DEFINITIONS.length,
        read: async () => ({ items: [...CLAIM_KIND_DEFINITIONS], next: null }),
        present: ({ performatives, ...definition }) => ({
          ...definition,
          performatives: [...performatives],
        }),
      });
    },
  );
};
