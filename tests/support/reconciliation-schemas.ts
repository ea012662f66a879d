/**
 * What the Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group) says about responses, as JSON Schemas. Written
 * from its text, and stricter than its own schemas where the text is.
 */

const text = { type: 'string', minLength: 1 };
const url = { type: 'string', pattern: '^https?://' };
const template = { ...url, pattern: '^https?://.*\\{\\{id\\}\\}' };

function object(properties: object, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const reference = object({ id: text, name: text });
const described = { id: text, name: text, description: text };
const type = object(
  {
    ...described,
    broader: { type: 'array', items: { type: 'object', required: ['id', 'name'] } },
  },
  ['broader'],
);
const property = object(described);
const service = object({ service_url: url, service_path: { type: 'string', pattern: '^/' } });
const array = (items: object) => ({ type: 'array', items });

const value = {
  oneOf: [
    object({ str: { type: 'string' } }),
    object({ int: { type: 'integer' } }),
    object({ float: { type: 'number' } }),
    object({ date: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' } }),
    object({ id: text, name: text }),
  ],
};

const candidate = object({
  ...described,
  type: array(reference),
  score: { type: 'number' },
  match: { type: 'boolean' },
  features: array(object({ id: text, value: { type: ['boolean', 'number'] } })),
});

export const SCHEMAS = {
  manifest: object({
    versions: { type: 'array', contains: { const: '0.2' } },
    name: text,
    identifierSpace: url,
    schemaSpace: url,
    defaultTypes: { type: 'array', items: type, uniqueItems: true, minItems: 1 },
    documentation: url,
    serviceVersion: text,
    batchSize: { type: 'integer', minimum: 1 },
    view: object({ url: template }),
    preview: object({
      url: template,
      width: { type: 'integer', minimum: 1 },
      height: { type: 'integer', minimum: 1 },
    }),
    suggest: object({ entity: service, type: service, property: service }),
    extend: object({ propose_properties: service }),
  }),
  results: { type: 'object', additionalProperties: object({ result: array(candidate) }) },
  extended: object({
    meta: array(property),
    rows: {
      type: 'object',
      additionalProperties: { type: 'object', additionalProperties: array(value) },
    },
  }),
  proposed: object({ properties: array(property), type: text, limit: { type: 'integer' } }, [
    'type',
    'limit',
  ]),
  suggestedEntities: object({ result: array(object({ ...described, notable: array(reference) })) }),
  suggested: object({ result: { type: 'array', items: { anyOf: [type, property] } } }),
} as const;
