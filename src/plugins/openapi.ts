import swagger from '@fastify/swagger';
import fp from 'fastify-plugin';
import {
  fastifyZodOpenApiPlugin,
  fastifyZodOpenApiTransform,
  fastifyZodOpenApiTransformObject,
} from 'fastify-zod-openapi';
import { toInteroperable } from '../domain/interoperable-pattern.js';
import {
  errorResponse,
  HEADERS,
  type HeaderName,
  headers,
  nameOf,
  type OpenApiDocument,
  type Operation,
  REDIRECTS,
  type Reference,
  type Response,
} from './openapi.components.js';
import { WEBHOOKS } from './openapi.webhooks.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** The OpenAPI document that the routes declare, without examples of what they return. */
    describeRoutes(): OpenApiDocument;
  }
}

const SERVER = {
  url: '/',
  description: 'This server, in production or local.',
  'x-internal': false,
};

const DESCRIPTION = `The open registry of joint diplomatic statements: who signed, in which capacity, in which exact
words, citing which resolutions. Every fact about a statement points at the words that support it.

**Lists** return \`{ "data": [...], "page": { "limit", "next" } }\`. To get the next page, pass \`next\` as \`cursor\` or follow
the \`Link\` header. \`format=csv\`, \`format=ndjson\` and \`format=xlsx\` return the whole list at once.

**Errors** are problem details (RFC 9457). The \`type\` of each is a link to an explanation.

**Reading** needs no key and works from any origin. Responses carry an \`ETag\` for conditional requests.

**Writing** needs a key. A write replaces a whole document, and requires \`If-None-Match: *\` to create or \`If-Match\` to
replace.`;

const TAGS = [
  {
    name: 'Statements',
    description: 'Joint statements: text, signatories, claims and resolutions.',
  },
  { name: 'Signatories', description: 'Parties that signed statements, and who signs together.' },
  {
    name: 'Parties',
    description: 'States, organisations and groups, and the claims that name them.',
  },
  { name: 'Resolutions', description: 'UN resolutions, how members voted, and who cites them.' },
  { name: 'Claims', description: 'Speech acts, each with its exact words.' },
  {
    name: 'Revisions',
    description: 'The history of statements, resolutions and parties, and the change feed.',
  },
  { name: 'Subscriptions', description: 'Changes delivered as webhooks.' },
  { name: 'Search', description: 'Full-text search and quote verification.' },
  { name: 'Drafts', description: 'Draft documents from texts and files.' },
  {
    name: 'Reconciliation',
    description: 'Matches names to parties and resolutions, for OpenRefine and other clients.',
  },
  { name: 'Registry', description: 'Health checks, metrics, error types and discovery.' },
];

const SECURITY_SCHEMES = {
  key: {
    type: 'http',
    scheme: 'bearer',
    description:
      'A key (RFC 6750). Operators create keys with `node dist/cli.js key create --name NAME`. With `--scope follow`, a key can subscribe to changes, but not write.',
  },
  metricsToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'The token of the metrics (RFC 6750), which operators set as `METRICS_TOKEN`.',
  },
} as const;

/** Errors that every operation may return; reads may also return 412. Each route declares its others. */
const COMMON_ERRORS = [400, 406, 414, 429, 500];

function successHeaders(path: string, method: string, status: string, operation: Operation) {
  const { 200: answer } = operation.responses;
  const types = answer && 'content' in answer ? Object.keys(answer.content ?? {}) : [];
  const names: HeaderName[] = ['Cache-Control'];
  if (method === 'put' || (method === 'get' && !isNeverStored(path))) names.push('ETag');
  if (method === 'get' && path.startsWith('/v1') && !isNeverStored(path))
    names.push('Last-Modified');
  if (operation.parameters?.some(({ name }) => name === 'cursor')) names.push('Link');
  if (types.length > 1) names.push('Vary');
  if (types.includes('text/csv')) names.push('Content-Disposition');
  if (status === '201') names.push('Location');
  return headers(...names);
}

/** Whether responses are never stored by caches, and so have no validators. */
function isNeverStored(path: string): boolean {
  const isPrivate = path.startsWith('/v1/subscriptions');
  return (
    isPrivate ||
    path.startsWith('/health/') ||
    ['/metrics', '/.well-known/security.txt'].includes(path)
  );
}

/** Adds to an operation what all of them have in common, and makes its errors references. */
function completeOperation(path: string, method: string, operation: Operation): Set<number> {
  const { parameters = [], responses } = operation;
  for (const parameter of parameters) {
    // What belongs to the parameter stands in its schema.
    const { example, style, explode, description: _, ...schema } = parameter.schema;
    Object.assign(
      parameter,
      { schema },
      style === undefined ? {} : { style, explode },
      example === undefined ? {} : { example },
    );
  }
  const statuses = Object.keys(responses);
  for (const status of statuses.filter((status) => status < '300')) {
    const response = responses[status] as Response;
    response.headers = successHeaders(path, method, status, operation);
  }
  const refer = (name: string): Reference => ({ $ref: `#/components/responses/${name}` });
  if (method === 'get' && !isNeverStored(path)) responses['304'] = refer('NotModified');
  if (path.startsWith('/v1/') && path.includes('{') && !isNeverStored(path))
    responses['308'] = refer('PermanentRedirect');
  const errors = new Set([
    ...statuses.map(Number).filter((status) => status >= 400),
    ...COMMON_ERRORS,
    ...(method === 'get' ? [412] : []),
  ]);
  for (const status of errors) responses[status] = refer(nameOf(status));
  describeFiles(operation);
  operation.security ??= [];
  return errors;
}

/** A binary body has no type: OpenAPI 3.1 describes it by its media type. */
function describeFiles({ requestBody }: Operation): void {
  for (const [contentMediaType, media] of Object.entries(requestBody?.content ?? {})) {
    if (!/json|yaml|^text/.test(contentMediaType)) {
      media.schema = { contentMediaType, description: 'The file as it is.' };
    }
  }
}

/** Clients in other languages compile the patterns of parameters and bodies. */
function makeInteroperable(schema: object): void {
  for (const [name, value] of Object.entries(schema)) {
    if (name === 'pattern' && typeof value === 'string') {
      Object.assign(schema, { pattern: toInteroperable(value) });
    } else if (typeof value === 'object' && value !== null) {
      makeInteroperable(value);
    }
  }
}

/** Formats an OpenAPI document as JSON. Parsers of YAML, which many clients use for it, reject raw control characters. */
export function formatOpenApi(document: object): string {
  const json = JSON.stringify(document, null, 2).replace(
    /[\u007F-\u009F]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
  return `${json}\n`;
}

function complete(document: OpenApiDocument): OpenApiDocument {
  makeInteroperable(document);
  const responses: Record<string, Response> = { ...REDIRECTS };
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      for (const status of completeOperation(path, method, operation)) {
        responses[nameOf(status)] = errorResponse(status);
      }
    }
  }
  Object.assign(document.components, { headers: HEADERS, responses });
  Object.assign(document, { webhooks: WEBHOOKS });
  return document;
}

/** Collects the routes and describes them. `npm run openapi` writes the result to openapi.json, which clients get. */
export const openapi = fp<{ version: string }>(
  async (app, { version }) => {
    await app.register(fastifyZodOpenApiPlugin);
    await app.register(swagger, {
      decorator: 'describeRoutes',
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Communiqué',
          version,
          summary: 'The open registry of joint diplomatic statements.',
          description: DESCRIPTION,
          license: { name: 'MIT', identifier: 'MIT' },
        },
        servers: [SERVER],
        components: { securitySchemes: SECURITY_SCHEMES },
        tags: TAGS,
      },
      transform: fastifyZodOpenApiTransform,
      transformObject: (document) =>
        complete(
          fastifyZodOpenApiTransformObject(document) as unknown as OpenApiDocument,
        ) as unknown as ReturnType<typeof fastifyZodOpenApiTransformObject>,
    });
  },
  { name: 'openapi' },
);
