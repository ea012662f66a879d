import * as z from 'zod';
import type { Issue } from '../domain/issue.js';

/** The media type of problem details (RFC 9457 §6.1). */
export const PROBLEM_TYPE = 'application/problem+json';

/** Every error that the server returns. `/problems/{slug}` and the OpenAPI document are made from it. */
export const PROBLEMS = {
  'malformed-request': {
    status: 400,
    title: 'Malformed request',
    description:
      'The request cannot be read: for example, a broken escape in the URL, a body that is not valid JSON or YAML, or a broken header. `detail` says what to fix.',
  },
  'invalid-parameter': {
    status: 400,
    title: 'Invalid parameter',
    description:
      'A path or query parameter is unknown, malformed or out of range, names a party that does not exist, or gives a resolution the wrong year. `errors` lists each one and what it accepts, with the nearest parties by name. A filter that matches nothing is not an error: it returns an empty list.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'Invalid cursor',
    description:
      'A cursor is only valid for the list and filters that returned it as `next`. Start again without `cursor` and follow `next`.',
  },
  unauthenticated: {
    status: 401,
    title: 'Authentication required',
    description:
      'Writing, and subscriptions, require a valid key: `Authorization: Bearer <key>`. The operator of the registry issues keys. After 20 invalid keys in a minute, a client gets 429 for others; a valid key still works. Metrics may require a token of their own.',
  },
  'fixed-state': {
    status: 403,
    title: 'States are read-only',
    description:
      'States and their codes come from ISO 3166 and cannot be changed. Organisations and groups can.',
  },
  'insufficient-scope': {
    status: 403,
    title: 'Insufficient scope',
    description:
      'The key is valid, but its scope does not allow this: keys with the scope `follow` can subscribe to changes, and only keys with the scope `write` can write. `detail` says which scope is needed. The operator of the registry issues keys.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    description: 'Nothing exists at this URL. `/docs` lists every endpoint.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    description: 'The URL does not support this method. The `Allow` header lists those it does.',
  },
  'not-acceptable': {
    status: 406,
    title: 'Not acceptable',
    description:
      'The resource is not available in any format that `Accept` allows. `detail` lists the available formats. Where supported, the query parameter `format` takes precedence over `Accept`.',
  },
  'request-timeout': {
    status: 408,
    title: 'Request timeout',
    description: 'The server timed out waiting for the complete request. Send it again.',
  },
  'in-use': {
    status: 409,
    title: 'In use',
    description:
      'What others refer to cannot be deleted: a party that signed a statement, is named in a claim, sponsored a resolution or is a member of a group, or a resolution that a claim cites. `detail` says how many refer to it and where they are. Nothing was changed.',
  },
  'too-many-subscriptions': {
    status: 409,
    title: 'Too many subscriptions',
    description:
      'A key can have 100 subscriptions. Delete one, or change the filter of one: values separated by commas select changes that match any of them.',
  },
  gone: {
    status: 410,
    title: 'Deleted',
    description:
      'The statement, party or resolution was deleted. Its history remains at `/revisions` below its URL. A PUT with `If-None-Match: *` restores it.',
  },
  'precondition-failed': {
    status: 412,
    title: 'Precondition failed',
    description:
      'The resource does not match `If-Match`, `If-None-Match` or `If-Unmodified-Since`: it was changed, already exists or does not exist. Nothing was changed. Fetch the current version and retry with its ETag. A weak ETag (`W/"..."`) never matches: a proxy that compresses responses may have made it weak.',
  },
  'payload-too-large': {
    status: 413,
    title: 'Payload too large',
    description: 'The body exceeds the size limit.',
  },
  'uri-too-long': {
    status: 414,
    title: 'URI too long',
    description: 'The path and query exceed 8,192 bytes. Use fewer or shorter parameters.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    description: 'This endpoint does not accept the `Content-Type` or encoding of the body.',
  },
  'invalid-body': {
    status: 422,
    title: 'Invalid body',
    description:
      'The body was parsed but is not valid: for example, a field is missing, unknown or out of range, a quote is not in the text, or a party, resolution or statement does not exist. `errors` lists the first 100 errors, each with a JSON Pointer, and `errorCount` says how many there are. Nothing was changed.',
  },
  'precondition-required': {
    status: 428,
    title: 'Precondition required',
    description:
      'Unconditional writes could overwrite someone else’s changes. Send `If-None-Match: *` to create a statement, party or resolution, or `If-Match` with its ETag to replace or delete it.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    description:
      'This client exceeded its limit of requests per minute or of whole lists at once, or sent too many invalid keys. `Retry-After` says how many seconds to wait.',
  },
  'header-fields-too-large': {
    status: 431,
    title: 'Request header fields too large',
    description: 'The request headers exceed 32 KiB. Send fewer or shorter headers.',
  },
  'internal-error': {
    status: 500,
    title: 'Internal server error',
    description:
      'A bug in the server. Its log has the details under the `x-request-id` of the response.',
  },
  'not-implemented': {
    status: 501,
    title: 'Not implemented',
    description:
      'The server does not know the method, which is case-sensitive, or the transfer coding of the request. The `Allow` header lists the methods that it knows.',
  },
  unavailable: {
    status: 503,
    title: 'Service unavailable',
    description:
      'The server is starting or stopping, overloaded, or cannot reach its database; or the request takes more work than the server spends on one. `detail` says which. Try again after `Retry-After` seconds.',
  },
  'storage-full': {
    status: 507,
    title: 'Insufficient storage',
    description: 'The server’s disk is full. Nothing was stored. Try again later.',
  },
} as const satisfies Record<string, { status: number; title: string; description: string }>;

export type ProblemSlug = keyof typeof PROBLEMS;
export const PROBLEM_SLUGS = Object.keys(PROBLEMS) as ProblemSlug[];

/** One invalid input. */
export interface InputFault {
  in: 'path' | 'query' | 'header' | 'body';
  /** A JSON Pointer (RFC 6901) into the part of the request that `in` names. */
  pointer: string;
  detail: string;
}

/** A JSON Pointer (RFC 6901). */
export function toPointer(path: readonly PropertyKey[]): string {
  return path
    .map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
    .toWellFormed();
}

/** An error with a response of its own. Any other thrown error is a bug and becomes `internal-error`. */
export class Problem extends Error {
  override name = 'Problem';
  readonly slug: ProblemSlug;
  readonly errors: readonly InputFault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    slug: ProblemSlug,
    detail: string,
    extra: { errors?: readonly InputFault[]; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.slug = slug;
    this.errors = extra.errors ?? [];
    this.headers = extra.headers ?? {};
  }

  get status(): number {
    return PROBLEMS[this.slug].status;
  }
}

/** The problem of invalid parameters in one part of the request. */
export function invalidParameters(errors: readonly InputFault[]): Problem {
  const names = [...new Set(errors.map(({ pointer }) => pointer.slice(1)))];
  const noun = names.length === 1 ? 'parameter' : 'parameters';
  const detail = `Invalid ${errors[0]?.in} ${noun}: ${names.join(', ')}.`;
  return new Problem('invalid-parameter', detail, { errors });
}

/** How many errors a problem lists. */
const MAX_ERRORS = 100;

/** Problem details (RFC 9457): the body of every error, as application/problem+json. */
export const problemDetails = z
  .object({
    type: z.string().max(2_000).meta({
      format: 'uri',
      description: 'The error type: a URL that explains it.',
    }),
    title: z.string().max(200).meta({ description: 'A short name of the error type.' }),
    status: z
      .int()
      .min(400)
      .max(599)
      .meta({ format: 'int32', description: 'The HTTP status code.' }),
    detail: z.string().max(50_000).meta({ description: 'What went wrong, and how to fix it.' }),
    instance: z
      .string()
      .max(40_000)
      .meta({ format: 'uri-reference', description: 'The requested path and query.' }),
    errors: z
      .array(
        z
          .object({
            in: z
              .enum(['path', 'query', 'header', 'body'])
              .meta({ description: 'The part of the request with the invalid input.' }),
            pointer: z
              .string()
              .max(10_000)
              .meta({ format: 'json-pointer', description: 'A JSON Pointer to the input.' }),
            // May contain the passage of a text that is closest to a quote.
            detail: z
              .string()
              .max(50_000)
              .meta({ description: 'What is wrong, and what is expected.' }),
          })
          .meta({ id: 'InputFault', description: 'An invalid input.' }),
      )
      .max(MAX_ERRORS)
      .optional()
      .meta({
        description: `The invalid inputs, up to ${MAX_ERRORS}. Only in 400 and 422 responses.`,
      }),
    errorCount: z
      .int()
      .min(1)
      .optional()
      .meta({ format: 'int32', description: 'How many invalid inputs there are.' }),
  })
  .meta({ id: 'Problem', description: 'An error, as problem details (RFC 9457).' });

export type ProblemDetails = z.input<typeof problemDetails>;

/** Escapes the characters of a request target that a URI reference may not contain (RFC 3986). */
function toUriReference(target: string): string {
  return target.replace(/%(?![\dA-Fa-f]{2})|[^\w\-.~:/?@!$&'()*+,;=%]/g, encodeURIComponent);
}

/** The response body of a problem. `target` is the request target as received. */
export function toProblemDetails(
  problem: Problem,
  typeOf: (slug: ProblemSlug) => string,
  target: string,
): ProblemDetails {
  return {
    type: typeOf(problem.slug),
    title: PROBLEMS[problem.slug].title,
    status: problem.status,
    detail: problem.message,
    instance: toUriReference(target),
    ...(problem.errors.length > 0
      ? { errors: problem.errors.slice(0, MAX_ERRORS), errorCount: problem.errors.length }
      : {}),
  };
}

/** The problem of a body that can be parsed but is invalid, with every error in it. */
export function invalidBody(issues: readonly Issue[]): Problem {
  const [first] = issues;
  const at = first && first.path.length > 0 ? ` at ${toPointer(first.path)}` : '';
  const others = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return new Problem('invalid-body', `The body is invalid${at}: ${first?.message}${others}.`, {
    errors: issues.map(({ path, message }) => ({
      in: 'body',
      pointer: toPointer(path),
      detail: message,
    })),
  });
}
