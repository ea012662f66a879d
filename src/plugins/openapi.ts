import { STATUS_CODES } from 'node:http';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fp from 'fastify-plugin';
import {
  fastifyZodOpenApiPlugin,
  fastifyZodOpenApiTransform,
  fastifyZodOpenApiTransformObject,
} from 'fastify-zod-openapi';
import {
  type InputFault,
  PROBLEM_SLUGS,
  PROBLEM_TYPE,
  PROBLEMS,
  Problem,
  type ProblemSlug,
  toProblemDetails,
} from '../http/problem.js';

type Examples = typeof import('./openapi.examples.js');

/** The parts of an OpenAPI 3.1 document that are filled in below. */
interface OpenApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
}

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; example?: unknown; schema: Record<string, unknown> }[];
  requestBody?: { content: Record<string, { example?: unknown }> };
  security?: unknown[];
  responses: Record<string, Response | Reference>;
}

interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { example?: unknown; examples?: unknown }>;
}

interface Reference {
  $ref: string;
}

const TAGS = [
  { name: 'Statements', description: 'Joint statements: text, signatories, claims, resolutions.' },
  { name: 'Signatories', description: 'Parties that signed something, and with whom.' },
  { name: 'Parties', description: 'All states and organisations, and what claims say about them.' },
  { name: 'Resolutions', description: 'Resolutions of the United Nations, votes, who cites them.' },
  { name: 'Claims', description: 'Speech acts with the words that carry them.' },
  { name: 'Revisions', description: 'The history of statements, and what changed since.' },
  { name: 'Search', description: 'Full-text search, and the verification of quotes.' },
  { name: 'Drafts', description: 'From the text of a statement to its document.' },
  { name: 'Registry', description: 'The service itself: probes, figures, errors, catalogue.' },
];

/** The document is the same wherever the server runs; it is public everywhere. */
const SERVER = {
  url: '/',
  description: 'The server that serves this document, in production or local.',
  'x-internal': false,
};

const SECURITY_SCHEMES = {
  key: {
    type: 'http',
    scheme: 'bearer',
    description:
      'The key of a curator, of 256 random bits (RFC 6750). Whoever runs the registry makes it: `node dist/cli.js key create --name NAME`.',
  },
} as const;

const DESCRIPTION = `The open registry of joint diplomatic statements: who signed, in which capacity, in which exact
words, citing which resolutions. Every fact that it serves about a statement points at the words that carry it.

Lists answer \`{ "data": [...], "page": { "limit", "next" } }\`; give \`next\` back as \`cursor\`, or follow the \`Link\`
header. With \`format=csv\` or \`format=ndjson\` they answer all of it at once. Every error is problem details (RFC 9457), and its \`type\` explains it. Every GET has an ETag, and every
origin may read. Curators write with a key, whole documents at a time, each under a condition: \`If-None-Match: *\` or
\`If-Match\`.`;

const text = (description: string, example: string) => ({
  description,
  schema: { type: 'string', maxLength: 2_500, examples: [example] },
});
const number = (description: string, maximum: number) => ({
  description,
  schema: { type: 'integer', format: 'int32', minimum: 0, maximum },
});

const HEADERS: Record<string, unknown> = {
  'Access-Control-Allow-Origin': text('Every origin may read.', '*'),
  'Cache-Control': text('How a cache may keep it.', 'public, no-cache'),
  'Content-Disposition': text(
    'A name for the file, where it is CSV or NDJSON.',
    'attachment; filename="communique-claims.csv"',
  ),
  ETag: text(
    'A strong validator of the answer; a whole list, in CSV or NDJSON, has none.',
    '"q1w2e3"',
  ),
  'Last-Modified': text('When the registry last changed.', 'Tue, 05 Nov 2024 12:00:00 GMT'),
  Link: text(
    'The next page (`rel="next"`), where there is one.',
    '<http://127.0.0.1:3000/v1/claims?limit=50&cursor=WyIyMD>; rel="next"',
  ),
  Location: text('The canonical address.', '/v1/parties/KR'),
  'RateLimit-Limit': number('How many requests one client may send a minute.', 1_000_000),
  'RateLimit-Remaining': number('How many of them are left.', 1_000_000),
  'RateLimit-Reset': number('In how many seconds they are counted anew.', 60),
  'Retry-After': number('In how many seconds to go on.', 60),
  Vary: text('What of the request the format of the answer follows.', 'Accept'),
  'WWW-Authenticate': text('How to show a key (RFC 6750).', 'Bearer realm="communique"'),
};

/** Header fields that belong to an error, beside those of every answer. */
const HEADERS_OF_STATUS: Record<number, string[]> = {
  401: ['WWW-Authenticate'],
  429: ['Retry-After'],
};

const COMMON_HEADERS = [
  'Access-Control-Allow-Origin',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
];

function headers(...names: string[]): Record<string, unknown> {
  return Object.fromEntries(
    [...COMMON_HEADERS, ...names].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  );
}

/** The errors of a status as one shared response, `BadRequest` for 400, with an example of each. */
function problemResponse(status: number): [name: string, response: Response] {
  const slugs = PROBLEM_SLUGS.filter((slug) => PROBLEMS[slug].status === status);
  return [
    (STATUS_CODES[status] ?? '').replaceAll(/[^A-Za-z]/g, ''),
    {
      description: slugs
        .map((slug) => PROBLEMS[slug].title)
        .join('; ')
        .concat('.'),
      headers: headers(...(HEADERS_OF_STATUS[status] ?? [])),
      content: {
        [PROBLEM_TYPE]: {
          schema: { $ref: '#/components/schemas/Problem' },
          examples: Object.fromEntries(slugs.map((slug) => [slug, problemExample(slug)])),
        } as { examples: unknown },
      },
    },
  ];
}

/** What the examples of errors that refuse input name. */
const FAULTS: Partial<Record<ProblemSlug, InputFault[]>> = {
  'invalid-parameter': [
    { in: 'query', pointer: '/limit', detail: 'must be a whole number from 1 to 100' },
  ],
  'invalid-body': [
    {
      in: 'body',
      pointer: '/claims/3/quote',
      detail: 'these words are not in the text; nearest: "would mark a dangerous expansion"',
    },
    {
      in: 'body',
      pointer: '/signatories/6/party',
      detail: 'there is no party KOR; the nearest is KR (Republic of Korea)',
    },
  ],
};

function problemExample(slug: ProblemSlug) {
  const typeOf = (one: ProblemSlug) => `http://127.0.0.1:3000/problems/${one}`;
  const errors = FAULTS[slug] ?? [];
  const problem = new Problem(slug, PROBLEMS[slug].description, { errors });
  return {
    summary: PROBLEMS[slug].title,
    value: toProblemDetails(problem, typeOf, '/v1/statements?limit=0'),
  };
}

/** In which formats an operation answers. */
function mediaTypesOf({ 200: answer }: Operation['responses']): string[] {
  return answer && 'content' in answer ? Object.keys(answer.content ?? {}) : [];
}

/** The errors that an operation may answer, beside those that every operation may. */
function listErrors(path: string, method: string, { requestBody, responses }: Operation): number[] {
  const errors = [400, 406, 414, 429, 500];
  if (path.includes('{')) errors.push(404);
  if (/^\/v1\/(?:statements|claims)\/\{/.test(path) && !requestBody) errors.push(410);
  if (path === '/health/ready' || mediaTypesOf(responses).includes('text/csv')) errors.push(503);
  if (method === 'put' || method === 'delete') {
    errors.push(401, 412, 503, 507);
    if (path.startsWith('/v1/statements')) errors.push(428);
    if (path.startsWith('/v1/parties')) errors.push(403);
  }
  if (requestBody) errors.push(413, 415, 422);
  return errors.sort();
}

/** Adds what every operation has in common: errors, headers, 304 and 308, examples, and who may ask. */
function complete(
  document: OpenApiDocument,
  { examples, requestExamples }: Examples,
): OpenApiDocument {
  const problemResponses: Record<string, Response> = {};
  const refer = (status: number): Reference => {
    const [name, response] = problemResponse(status);
    problemResponses[name] = response;
    return { $ref: `#/components/responses/${name}` };
  };

  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const { operationId, parameters = [], requestBody, responses } = operation;
      for (const parameter of parameters) {
        // What belongs to the parameter comes out in its schema as well.
        const { example, description: _, ...schema } = parameter.schema;
        Object.assign(parameter, { schema }, example === undefined ? {} : { example });
      }
      for (const media of Object.values(requestBody?.content ?? {})) {
        media.example = requestExamples[operationId];
      }
      const isRead = method === 'get';
      const isPaged = parameters.some(({ name }) => name === 'cursor');
      const types = mediaTypesOf(responses);
      const isProbe = path.startsWith('/health/') || path === '/metrics';
      const modified = isRead && path.startsWith('/v1/') ? ['Last-Modified'] : [];
      const validators =
        isProbe || method === 'delete' || method === 'post' ? [] : ['ETag', ...modified];
      for (const [status, response] of Object.entries(responses) as [string, Response][]) {
        const location = status === '201' ? ['Location'] : [];
        response.headers = headers(
          'Cache-Control',
          ...validators,
          ...(isPaged ? ['Link'] : []),
          ...(types.length > 1 ? ['Vary'] : []),
          ...(types.includes('text/csv') ? ['Content-Disposition'] : []),
          ...location,
        );
        for (const [type, media] of Object.entries(response.content ?? {})) {
          const example = examples[operationId]?.[type];
          if (example !== undefined) media.example = example;
        }
      }
      if (isRead && !isProbe) {
        responses['304'] = { $ref: '#/components/responses/NotModified' };
      }
      if (path.startsWith('/v1/') && path.includes('{')) {
        responses['308'] = { $ref: '#/components/responses/PermanentRedirect' };
      }
      for (const status of listErrors(path, method, operation)) responses[status] = refer(status);
      operation.security ??= [];
    }
  }

  document.components['headers'] = HEADERS;
  document.components['responses'] = {
    ...problemResponses,
    NotModified: {
      description: 'The client’s copy is still good.',
      headers: headers('Cache-Control', 'ETag'),
    },
    PermanentRedirect: {
      description: 'The id is known under another form: ask there.',
      headers: headers('Location'),
    },
  };
  return document;
}

const NO_EXAMPLES: Examples = { examples: {}, requestExamples: {} };

/** The OpenAPI 3.1 document at /openapi.json, made from the schemas of the routes, and the explorer at /docs. */
export const openapi = fp<{ version: string }>(
  async (app, { version }) => {
    // There are more of them than code of ours: the start is quicker without.
    let examples: Examples | null = null;
    const loadExamples = async () => {
      examples ??= await import('./openapi.examples.js');
    };

    await app.register(fastifyZodOpenApiPlugin);
    await app.register(swagger, {
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
          examples ?? NO_EXAMPLES,
        ) as unknown as ReturnType<typeof fastifyZodOpenApiTransformObject>,
    });
    await app.register(swaggerUi, {
      routePrefix: '/docs',
      theme: { title: 'Communiqué: explorer' },
      uiConfig: { deepLinking: true, tryItOutEnabled: true },
      uiHooks: { onRequest: loadExamples },
    });

    let document: string | undefined;
    app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
      await loadExamples();
      document ??= JSON.stringify(app.swagger(), null, 2);
      return reply.type('application/json; charset=utf-8').send(document);
    });
  },
  { name: 'openapi' },
);
