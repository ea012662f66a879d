import { STATUS_CODES } from 'node:http';
import {
  type InputFault,
  PROBLEM_SLUGS,
  PROBLEM_TYPE,
  PROBLEMS,
  Problem,
  type ProblemSlug,
  toProblemDetails,
} from '../http/problem.js';

/** The parts of an OpenAPI 3.1 document that plugins/openapi.ts completes. */
export interface OpenApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
}

export interface Operation {
  parameters?: { name: string; schema: Record<string, unknown> }[];
  requestBody?: { content: Record<string, { schema: object }> };
  security?: unknown[];
  responses: Record<string, Response | Reference>;
}

export interface Response {
  description: string;
  headers?: Record<string, Reference>;
  content?: Record<string, unknown>;
}

export interface Reference {
  $ref: string;
}

const text = (description: string, example: string) => ({
  description,
  schema: { type: 'string', maxLength: 2_500, examples: [example] },
});
const number = (description: string, maximum: number) => ({
  description,
  schema: { type: 'integer', format: 'int32', minimum: 0, maximum },
});

export const HEADERS = {
  'Access-Control-Allow-Origin': text('The origins that may read the response: all.', '*'),
  'Cache-Control': text('How caches may store the response.', 'public, no-cache'),
  'Content-Disposition': text(
    'A file name. Only with CSV and NDJSON.',
    'attachment; filename="communique-claims.csv"',
  ),
  ETag: text('A strong validator. Not with CSV and NDJSON lists.', '"q1w2e3"'),
  'Last-Modified': text('When the registry last changed.', 'Tue, 05 Nov 2024 12:00:00 GMT'),
  Link: text(
    'The next page (`rel="next"`). Absent on the last page.',
    '<http://127.0.0.1:3000/v1/claims?limit=50&cursor=WyIyMD>; rel="next"',
  ),
  Location: text('The canonical address.', '/v1/parties/KR'),
  'RateLimit-Limit': number('The number of requests allowed per minute.', 1_000_000),
  'RateLimit-Remaining': number('The number of requests left in this minute.', 1_000_000),
  'RateLimit-Reset': number('The seconds until the limit resets.', 60),
  'Retry-After': number('The seconds to wait before retrying.', 60),
  Vary: text('The request headers that select the format.', 'Accept'),
  'WWW-Authenticate': text('How to authenticate (RFC 6750).', 'Bearer realm="communique"'),
};

export type HeaderName = keyof typeof HEADERS;

export function headers(...names: HeaderName[]): Record<string, Reference> {
  const all: HeaderName[] = [
    'Access-Control-Allow-Origin',
    'RateLimit-Limit',
    'RateLimit-Remaining',
    'RateLimit-Reset',
    ...names,
  ];
  return Object.fromEntries(all.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

const ERROR_HEADERS: Record<number, HeaderName[]> = {
  401: ['WWW-Authenticate'],
  429: ['Retry-After'],
};

/** The inputs that the examples of errors name. */
const INPUT_ERRORS: Partial<Record<ProblemSlug, InputFault[]>> = {
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
  const errors = INPUT_ERRORS[slug] ?? [];
  const problem = new Problem(slug, PROBLEMS[slug].description, { errors });
  return {
    summary: PROBLEMS[slug].title,
    value: toProblemDetails(problem, typeOf, '/v1/statements?limit=0'),
  };
}

/** The component of a status: `BadRequest` for 400. */
export function nameOf(status: number): string {
  return (STATUS_CODES[status] ?? '').replaceAll(/[^A-Za-z]/g, '');
}

/** The response that all errors of a status share, with an example of each. */
export function errorResponse(status: number): Response {
  const slugs = PROBLEM_SLUGS.filter((slug) => PROBLEMS[slug].status === status);
  return {
    description: `${slugs.map((slug) => PROBLEMS[slug].title).join('; ')}.`,
    headers: headers(...(ERROR_HEADERS[status] ?? [])),
    content: {
      [PROBLEM_TYPE]: {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(slugs.map((slug) => [slug, problemExample(slug)])),
      },
    },
  };
}

export const REDIRECTS = {
  NotModified: {
    description: 'The client’s copy is current.',
    headers: headers('Cache-Control', 'ETag'),
  },
  PermanentRedirect: {
    description: 'The id is an alias. `Location` is the canonical address.',
    headers: headers('Location'),
  },
};
