import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import type { Reader } from '../db/database.js';
import type { RevisionType } from '../domain/vocabulary.js';
import { pageParameters } from '../http/list.schema.js';
import {
  noQuery,
  partyCodeParameter,
  resolutionIdParameter,
  statementParams,
} from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { json, list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { redirectToCanonical } from '../http/urls.js';
import { requirePartyCode } from '../parties/require-party.js';
import { requireResolution } from '../resolutions/require-resolution.js';
import { resolveResolutionId } from '../resolutions/resolution-years.store.js';
import {
  histories,
  presentRevision,
  presentRevisionSummary,
  revisionNumber,
} from './revisions.schema.js';
import { findRevision, hasRevision, listRevisions } from './revisions.store.js';

/** What has a history, and how a path names it. */
interface Described {
  type: RevisionType;
  /** The name of the path parameter, which `params` describes. */
  parameter: 'id' | 'code';
  path: string;
  params: z.ZodObject<{ id: z.ZodType<string> } | { code: z.ZodType<string> }>;
  /** The canonical id of what the parameter names. @throws Problem `not-found` */
  find(reader: Reader, given: string): Promise<string>;
}

/** Revisions of the seed: the first of each type. */
const EXAMPLES = { statement: 1, party: 2, resolution: 66 };

const NOTES = {
  statement: '',
  resolution: ' A resolution that is only cited has none yet.',
  party: ' States come from ISO 3166 and have none.',
};

const DESCRIBED: Described[] = [
  {
    type: 'statement',
    parameter: 'id',
    path: '/v1/statements/:id',
    params: statementParams,
    async find(reader, id) {
      if (await hasRevision(reader, { type: 'statement', id })) return id;
      throw new Problem('not-found', `There never was a statement ${id}.`);
    },
  },
  {
    type: 'resolution',
    parameter: 'id',
    path: '/v1/resolutions/:id',
    params: z.strictObject({
      id: resolutionIdParameter.meta({
        description: 'The id of the resolution. Its symbol redirects to it.',
        param: { example: 'S-RES-1695' },
      }),
    }),
    async find(reader, given) {
      const id = await resolveResolutionId(reader, given);
      const hasOwn = await hasRevision(reader, { type: 'resolution', id });
      return hasOwn ? id : requireResolution(reader, id);
    },
  },
  {
    type: 'party',
    parameter: 'code',
    path: '/v1/parties/:code',
    params: z.strictObject({
      code: partyCodeParameter.meta({
        description: 'The party’s code. Other codes redirect to it while the party exists.',
        param: { example: 'AFRICAN-UNION' },
      }),
    }),
    async find(reader, given) {
      // A deleted party has no other codes any more.
      const code = given.toUpperCase();
      const hasOwn = await hasRevision(reader, { type: 'party', id: code });
      return hasOwn ? code : requirePartyCode(reader, given);
    },
  },
];

/** The history of statements, resolutions and parties. */
export const revisionRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, pagination },
) => {
  for (const { type, parameter, path, params, find } of DESCRIBED) {
    const { list: revisionList, revision } = histories[type];
    const operation = `${type.charAt(0).toUpperCase()}${type.slice(1)}Revision`;

    app.get(
      `${path}/revisions`,
      {
        schema: {
          operationId: `list${operation}s`,
          tags: ['Revisions'],
          summary: `List the revisions of a ${type}`,
          description: `Returns the history of a ${type}, newest revision first. The history remains when the ${type} is deleted.${NOTES[type]}`,
          params,
          querystring: z.strictObject(pageParameters),
          response: {
            200: list('A page of revisions.', revisionList as z.ZodType),
            ...problems('not-found', 'unavailable'),
          },
        },
      },
      async (request, reply) => {
        const given = String((request.params as Record<string, unknown>)[parameter]);
        const id = await database.read((reader) => find(reader, given));
        return pagination.answer(request, reply, revisionList, {
          ids: { [parameter]: id },
          read: (reader, page) => listRevisions(reader, { type, id }, page),
          present: (row) => presentRevisionSummary(row, links),
        });
      },
    );

    app.get(
      `${path}/revisions/:revision`,
      {
        schema: {
          operationId: `get${operation}`,
          tags: ['Revisions'],
          summary: `Get a revision of a ${type}`,
          description:
            'Returns a revision with the accepted document, ready to be corrected and sent back with PUT.',
          params: params.extend({ revision: revisionNumber(EXAMPLES[type]) }),
          querystring: noQuery,
          response: { 200: json('The revision.', revision as z.ZodType), ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const { revision: number, ...ids } = request.params as Record<string, unknown>;
        const given = String(ids[parameter]);
        const { id, found } = await database.read(async (reader) => {
          const id = await find(reader, given);
          return { id, found: await findRevision(reader, { type, id }, Number(number)) };
        });
        if (!found) {
          throw new Problem('not-found', `The ${type} ${id} has no revision ${number}.`);
        }
        return (
          redirectToCanonical(request, reply, { [parameter]: id, revision: String(number) }) ??
          presentRevision(found, links)
        );
      },
    );
  }
};
