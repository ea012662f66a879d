import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import { countField, textField, urlField } from '../http/fields.js';
import type { Entity } from './entities.store.js';
import { type Candidate, readProperty, typesOf } from './match-entities.js';
import { ENTITY_TYPES, listProperties, type Property, TYPES } from './properties.js';
import {
  BATCH_SIZE,
  type Extension,
  MAX_CANDIDATES,
  MAX_EXTENDED,
} from './reconciliation.schema.js';

/** What the Reconciliation Service API 0.2 calls its answers. */

const idField = textField(
  LIMITS.symbolLength,
  'The code of a party, or the id of a resolution.',
  'KR',
  'S-RES-2270',
);
const nameField = textField(
  LIMITS.titleLength,
  'The name of a party, or the symbol of a resolution.',
  'Republic of Korea',
);
const describedField = textField(
  2 * LIMITS.titleLength,
  'What tells it apart from others: codes, or a title.',
);

const typeReference = z
  .object({
    id: z.enum(ENTITY_TYPES).meta({ description: 'The id of the type.' }),
    name: textField(50, 'The name of the type.', 'State'),
  })
  .meta({ id: 'EntityTypeReference', description: 'A type of entities.' });

const entityType = z
  .object({
    ...typeReference.shape,
    description: textField(200, 'What has this type.'),
    broader: z
      .array(typeReference)
      .max(1)
      .optional()
      .meta({ description: 'The type to which all its entities belong, too.' }),
  })
  .meta({ id: 'EntityType', description: 'A type of entities, described.' });

const property = z
  .object({
    id: textField(50, 'The id of the property.', 'alpha3'),
    name: textField(100, 'The name of the property.', 'ISO 3166-1 alpha-3'),
    description: textField(200, 'What the property is.'),
  })
  .meta({ id: 'EntityProperty', description: 'A property of entities.' });

const feature = z
  .object({
    id: textField(60, 'The name of the feature.', 'exactCode', 'similarity'),
    value: z
      .union([z.boolean(), z.number()])
      .meta({ description: 'Whether it holds, or a number from 0 to 1.' }),
  })
  .meta({ id: 'MatchFeature', description: 'Something that speaks for a candidate, or not.' });

const candidate = z
  .object({
    id: idField,
    name: nameField,
    description: describedField,
    type: z.array(typeReference).max(2).meta({ description: 'Its types.' }),
    score: z.number().min(0).max(100).meta({ description: 'How well it matches, from 0 to 100.' }),
    match: z.boolean().meta({ description: 'Whether nothing else can be meant.' }),
    features: z.array(feature).max(100).meta({ description: 'What the score is made of.' }),
  })
  .meta({ id: 'MatchCandidate', description: 'An entity that a query may mean.' });

const matchResult = z
  .object({
    result: z
      .array(candidate)
      .max(MAX_CANDIDATES)
      .meta({ description: 'The candidates, best first.' }),
  })
  .meta({ id: 'MatchResult', description: 'The candidates of one query.' });

export const matchResults = z.record(z.string().max(1_000), matchResult).meta({
  id: 'MatchResults',
  description: `The candidates of up to ${BATCH_SIZE} queries, by their keys.`,
});

const extendedValue = z
  .union([
    z
      .object({ str: textField(LIMITS.urlLength, 'A text.') })
      .meta({ id: 'TextValue', description: 'A text.' }),
    z
      .object({ int: countField('A whole number.') })
      .meta({ id: 'NumberValue', description: 'A whole number.' }),
    z
      .object({ date: z.string().max(20).meta({ format: 'date-time', description: 'A day.' }) })
      .meta({ id: 'DateValue', description: 'A day, at its beginning in UTC.' }),
  ])
  .meta({ description: 'A value of a property.' });

export const extended = z
  .object({
    meta: z.array(property).max(100).meta({ description: 'The properties, as asked for.' }),
    rows: z
      .record(z.string().max(1_000), z.record(z.string().max(50), z.array(extendedValue).max(1)))
      .meta({
        description: `For up to ${MAX_EXTENDED} entities, the values of each property, by their ids. None if it has none.`,
      }),
  })
  .meta({ id: 'ExtendedEntities', description: 'Values of properties.' });

const suggestedEntity = z
  .object({
    id: idField,
    name: nameField,
    description: describedField,
    notable: z.array(typeReference).max(2).meta({ description: 'Its types.' }),
  })
  .meta({ id: 'SuggestedEntity', description: 'An entity that begins as typed.' });

export const suggestedEntities = z
  .object({
    result: z.array(suggestedEntity).max(10).meta({ description: 'The suggestions, best first.' }),
  })
  .meta({ id: 'SuggestedEntities', description: 'Suggestions of entities.' });

export const suggestedTypes = z
  .object({
    result: z.array(entityType).max(10).meta({ description: 'The types.' }),
  })
  .meta({ id: 'SuggestedTypes', description: 'Suggestions of types.' });

export const suggestedProperties = z
  .object({
    result: z.array(property).max(100).meta({ description: 'The properties.' }),
  })
  .meta({ id: 'SuggestedProperties', description: 'Suggestions of properties.' });

export const proposedProperties = z
  .object({
    properties: z.array(property).max(100).meta({ description: 'The properties.' }),
    type: textField(50, 'The type that was asked for.').optional(),
    limit: countField('How many were asked for.').optional(),
  })
  .meta({ id: 'ProposedProperties', description: 'Properties of entities of a type.' });

const serviceLocation = z
  .object({
    service_url: urlField('The first part of the URL.'),
    service_path: textField(100, 'The rest of it.', '/suggest/entity'),
  })
  .meta({ id: 'ServiceLocation', description: 'Where a part of the service is.' });

const urlTemplate = (description: string) =>
  z
    .string()
    .max(2_500)
    .meta({ description: `${description} \`{{id}}\` stands for its id.` });

export const serviceManifest = z
  .object({
    versions: z.array(z.string().max(10)).max(5).meta({ description: 'The versions of the API.' }),
    name: textField(100, 'The name of the service.'),
    identifierSpace: urlField('What the ids of entities are appended to, to make URLs.'),
    schemaSpace: urlField('Where the properties are described.'),
    defaultTypes: z.array(entityType).max(10).meta({ description: 'The types of entities.' }),
    documentation: urlField('The documentation.'),
    serviceVersion: textField(50, 'The version of the server.'),
    batchSize: countField('How many queries a batch may have.'),
    view: z
      .object({ url: urlTemplate('The page of an entity.') })
      .meta({ id: 'ViewTemplate', description: 'Where an entity is shown.' }),
    preview: z
      .object({
        url: urlTemplate('The preview of an entity, to be shown in a frame.'),
        width: countField('The width of the frame in pixels.'),
        height: countField('The height of the frame in pixels.'),
      })
      .meta({ id: 'PreviewTemplate', description: 'Where an entity is shown in brief.' }),
    suggest: z
      .object({
        entity: serviceLocation.meta({ description: 'Suggestions of entities.' }),
        type: serviceLocation.meta({ description: 'Suggestions of types.' }),
        property: serviceLocation.meta({ description: 'Suggestions of properties.' }),
      })
      .meta({ id: 'SuggestServices', description: 'Where suggestions are.' }),
    extend: z
      .object({
        propose_properties: serviceLocation.meta({ description: 'The properties of a type.' }),
      })
      .meta({ id: 'ExtendServices', description: 'Where values of properties are.' }),
  })
  .meta({ id: 'ReconciliationManifest', description: 'What the service offers.' });

export function presentMatches(matches: ReadonlyMap<string, readonly Candidate[]>) {
  return Object.fromEntries(
    [...matches].map(([key, candidates]) => [
      key,
      {
        result: candidates.map(({ entity, score, match, features }) => ({
          ...presentEntity(entity),
          type: presentTypes(entity),
          ...{ score, match },
          features: Object.entries(features).map(([id, value]) => ({ id, value })),
        })),
      },
    ]),
  ) satisfies z.input<typeof matchResults>;
}

/** The values of properties, by the ids as they were given. */
export function presentExtended(
  { ids, properties }: Extension,
  entities: ReadonlyMap<string, Entity>,
): z.input<typeof extended> {
  const known = listProperties(null);
  const asked = properties.flatMap(({ id }) => known.find((one) => one.id === id) ?? []);
  return {
    meta: asked.map(presentProperty),
    rows: Object.fromEntries(
      ids.map((id) => {
        const entity = entities.get(id);
        return [
          id,
          Object.fromEntries(
            asked.map((property) => [property.id, entity ? presentValues(entity, property) : []]),
          ),
        ];
      }),
    ),
  };
}

function presentValues(entity: Entity, { id, isDate }: Pick<Property<never>, 'id' | 'isDate'>) {
  const value = readProperty(entity, id);
  if (value === null) return [];
  if (typeof value === 'number') return [{ int: value }];
  return isDate ? [{ date: `${value}T00:00:00Z` }] : [{ str: value }];
}

export function presentSuggestion(entity: Entity): z.input<typeof suggestedEntity> {
  return { ...presentEntity(entity), notable: presentTypes(entity) };
}

export function presentProperty({
  id,
  name,
  description,
}: Pick<Property<never>, 'id' | 'name' | 'description'>): z.input<typeof property> {
  return { id, name, description };
}

function presentEntity(entity: Entity) {
  if (entity.type === 'resolution') {
    const { id, symbol, title } = entity.facts;
    return { id, name: symbol, description: title ?? 'Known by its symbol only' };
  }
  const { code, name, alpha3, numeric, kind } = entity.facts;
  const codes = [code, alpha3, numeric].filter((one) => one !== null).join(', ');
  return { id: code, name, description: `${TYPES[kind].name} · ${codes}` };
}

function presentTypes(entity: Entity): z.input<typeof typeReference>[] {
  return typesOf(entity).map((id) => ({ id, name: TYPES[id].name }));
}
