import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { clientOf } from '../http/client.js';
import { URLENCODED_TYPE } from '../http/form.js';
import { Problem } from '../http/problem.js';
import { json, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import {
  extended,
  matchResults,
  presentExtended,
  presentMatches,
  presentProperty,
  presentSuggestion,
  proposedProperties,
  serviceManifest,
  suggestedEntities,
  suggestedProperties,
  suggestedTypes,
} from './answers.schema.js';
import { findEntities } from './entities.store.js';
import type { findCandidates } from './find-candidates.js';
import { createManifest, describeType, RECONCILE_PATH } from './manifest.js';
import { matchEntities } from './match-entities.js';
import { ENTITY_TYPES, listProperties, TYPES } from './properties.js';
import { isType, readBatch, readExtension } from './read-request.js';
import { SUGGESTIONS, suggestEntities } from './suggest-entities.js';

/** A batch at its limits has less. */
const MAX_BODY_BYTES = 262_144;

const TAG = 'Reconciliation';

/** A JSON text in a form. The handler reads it. */
function jsonText(description: string) {
  return z.string().max(MAX_BODY_BYTES).optional().meta({ description });
}

/** OpenRefine adds parameters of its own, such as `callback`. */
const asked = z.looseObject({
  queries: jsonText(
    'A batch of queries in JSON: `{"q0": {"query": "Corée du Sud", "type": "state", "limit": 3}}`.',
  ),
  extend: jsonText(
    'Entities and properties in JSON: `{"ids": ["KR"], "properties": [{"id": "alpha3"}]}`.',
  ),
});

function countParameter(minimum: number, maximum: number) {
  return z.coerce
    .number(`must be a whole number from ${minimum} to ${maximum}`)
    .int()
    .min(minimum)
    .max(maximum)
    .meta({ override: { type: 'integer', format: 'int32', minimum, maximum } });
}

/** Clients of other versions send more parameters. */
const suggestQuery = z.looseObject({
  prefix: z.string().max(200).default('').meta({ description: 'What was typed.' }),
  cursor: countParameter(0, 1_000)
    .default(0)
    .meta({ description: 'How many suggestions to skip.' }),
  type: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'Only entities of this type. An unknown one is ignored.' }),
});

const proposalQuery = z.looseObject({
  type: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'Only properties of entities of this type.' }),
  limit: countParameter(1, 1_000)
    .optional()
    .meta({ description: 'How many properties to return.' }),
});

export const reconciliationRoutes: FastifyPluginAsyncZodOpenApi<
  Services & { version: string }
> = async (app, { database, links, readPool, version }) => {
  const manifest = createManifest(links, version);

  async function answer(
    request: FastifyRequest,
    { queries, extend }: z.output<typeof asked>,
    part: 'query' | 'body',
  ) {
    if (queries !== undefined && extend !== undefined) {
      throw new Problem('malformed-request', 'Send either queries or extend, not both.');
    }
    if (queries !== undefined) {
      const client = clientOf(request);
      const find = (input: Parameters<typeof findCandidates>[0]) =>
        readPool.run<typeof findCandidates>('findCandidates', input, client);
      return presentMatches(await matchEntities(database, find, readBatch(queries, part)));
    }
    if (extend === undefined) return null;
    const extension = readExtension(extend, part);
    const isCounted = listProperties(null).some(
      (property) => property.isCounted && extension.properties.some(({ id }) => id === property.id),
    );
    const entities = await database.read((reader) =>
      findEntities(reader, extension.ids, isCounted),
    );
    return presentExtended(extension, entities);
  }

  app.get(
    RECONCILE_PATH,
    {
      schema: {
        operationId: 'getReconciliationService',
        tags: [TAG],
        summary: 'Describe the reconciliation service',
        description:
          'Without parameters, returns the manifest of the service (Reconciliation Service API 0.2 of the W3C Entity Reconciliation Community Group), whose URL is what OpenRefine asks for. With `queries` or `extend` it does what a POST does. JSONP (`callback`) is not supported: every response allows other origins.',
        querystring: asked,
        response: {
          200: json(
            'The manifest, the candidates or the values.',
            z.union([serviceManifest, extended, matchResults]),
          ),
          ...problems('payload-too-large', 'unavailable'),
        },
      },
    },
    async (request) => (await answer(request, request.query, 'query')) ?? manifest,
  );

  app.post(
    RECONCILE_PATH,
    {
      bodyLimit: Math.min(MAX_BODY_BYTES, app.initialConfig.bodyLimit ?? MAX_BODY_BYTES),
      schema: {
        operationId: 'searchEntities',
        tags: [TAG],
        summary: 'Match names to parties and resolutions',
        description:
          'Takes a form with `queries` or `extend`. `queries` finds candidates for each text: parties by any code and by their names in about 80 languages, however misspelt, and resolutions by their symbols as people write them or by their titles. `match` is true only if nothing else can be meant: “Korea” and “Congo” match nothing by themselves. Properties narrow the candidates. `extend` returns values of properties. No key is needed and nothing is stored.',
        querystring: z.looseObject({}),
        consumes: [URLENCODED_TYPE],
        body: asked,
        response: {
          200: json('The candidates or the values.', z.union([extended, matchResults])),
          ...problems('payload-too-large', 'unsupported-media-type', 'unavailable'),
        },
      },
    },
    async (request) => {
      const found = await answer(request, request.body, 'body');
      if (found) return found;
      throw new Problem('malformed-request', 'The form must have a field queries or extend.');
    },
  );

  app.get(
    `${RECONCILE_PATH}/suggest/entity`,
    {
      schema: {
        operationId: 'listSuggestedEntities',
        tags: [TAG],
        summary: 'Suggest entities',
        description: `Returns up to ${SUGGESTIONS} parties and resolutions whose name, code, symbol or title begins as typed.`,
        querystring: suggestQuery,
        response: { 200: json('The suggestions.', suggestedEntities), ...problems('unavailable') },
      },
    },
    async ({ query: { prefix, cursor, type } }) => {
      const only = type !== undefined && isType(type) ? type : null;
      const entities = await database.read((reader) =>
        suggestEntities(reader, prefix, only, cursor),
      );
      return { result: entities.map(presentSuggestion) };
    },
  );

  app.get(
    `${RECONCILE_PATH}/suggest/type`,
    {
      schema: {
        operationId: 'listSuggestedTypes',
        tags: [TAG],
        summary: 'Suggest types',
        description: 'Returns the types of entities whose id or name contains what was typed.',
        querystring: suggestQuery,
        response: { 200: json('The types.', suggestedTypes) },
      },
    },
    async ({ query: { prefix, cursor } }) => ({
      result: ENTITY_TYPES.filter((id) => contains([id, TYPES[id].name], prefix))
        .slice(cursor)
        .map(describeType),
    }),
  );

  app.get(
    `${RECONCILE_PATH}/suggest/property`,
    {
      schema: {
        operationId: 'listSuggestedProperties',
        tags: [TAG],
        summary: 'Suggest properties',
        description: 'Returns the properties whose id or name contains what was typed.',
        querystring: suggestQuery,
        response: { 200: json('The properties.', suggestedProperties) },
      },
    },
    async ({ query: { prefix, cursor, type } }) => ({
      result: listProperties(type !== undefined && isType(type) ? type : null)
        .filter(({ id, name }) => contains([id, name], prefix))
        .slice(cursor)
        .map(presentProperty),
    }),
  );

  app.get(
    `${RECONCILE_PATH}/properties`,
    {
      schema: {
        operationId: 'listProposedProperties',
        tags: [TAG],
        summary: 'List the properties of a type',
        description: 'Returns the properties that `extend` knows of entities of a type.',
        querystring: proposalQuery,
        response: { 200: json('The properties.', proposedProperties) },
      },
    },
    async ({ query: { type, limit } }) => ({
      properties: listProperties(type !== undefined && isType(type) ? type : null)
        .slice(0, limit)
        .map(presentProperty),
      ...(type === undefined ? {} : { type }),
      ...(limit === undefined ? {} : { limit }),
    }),
  );
};

function contains(names: readonly string[], typed: string): boolean {
  return names.some((name) => name.toLowerCase().includes(typed.trim().toLowerCase()));
}
