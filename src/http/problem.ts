import * as z from 'zod';
import type { Fault } from '../domain/issue.js';

/** The media type of problem details (RFC 9457 §6.1). */
export const PROBLEM_TYPE = 'application/problem+json';

/**
 * Every error that the registry answers. `/problems/{slug}` serves these words, and the OpenAPI document takes its
 * responses from here: to add an error, add a line.
 */
export const PROBLEMS = {
  'malformed-request': {
    status: 400,
    title: 'The request is malformed',
    description:
      'The request is not one that HTTP and this API can read: a broken escape in the address, a body that is not JSON, a broken header. Send it again as `detail` says.',
  },
  'invalid-parameter': {
    status: 400,
    title: 'A parameter is not valid',
    description:
      'A parameter of the address or the query is unknown, malformed or out of range. `errors` names each one and says what would be right. A well-formed filter for something that the registry does not hold is no error: it gives an empty list.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor does not belong here',
    description:
      'A cursor is the `next` of a page of the same list with the same filters, unchanged. Ask for the first page without `cursor` and follow `next` from there.',
  },
  unauthenticated: {
    status: 401,
    title: 'There is no valid key',
    description:
      'Writing needs a key, as `Authorization: Bearer <key>`. Whoever runs the registry makes keys. A client that fails too often gets 429 for a while, whatever it shows.',
  },
  'fixed-state': {
    status: 403,
    title: 'The states are fixed',
    description:
      'Which states there are, and by which codes, is told by ISO 3166-1, and no request changes it. Organisations can be written.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    description:
      'The address names nothing that the registry holds. Lists show what there is; `/docs` shows every address.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The method is not allowed here',
    description:
      'The address exists, but not for this method. The `Allow` header lists those that it takes.',
  },
  'not-acceptable': {
    status: 406,
    title: 'None of the accepted formats is available',
    description:
      'The `Accept` header admits no format that the resource has. `detail` lists what there is. The query parameter `format`, where an address takes it, outranks the header.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request took too long to arrive',
    description:
      'The request did not arrive whole in the time that the server waits. Send it again.',
  },
  gone: {
    status: 410,
    title: 'The statement was deleted',
    description:
      'There was a statement here, and a curator deleted it. Its history stays at `/v1/statements/{id}/revisions`. A PUT with `If-None-Match: *` brings it back.',
  },
  'precondition-failed': {
    status: 412,
    title: 'The resource is not as the request supposes',
    description:
      'The resource is another than `If-Match` or `If-None-Match` asks for: someone wrote in between, or it exists already, or does not exist. Nothing was changed. Read it, look what changed, and send the write with its ETag.',
  },
  'payload-too-large': {
    status: 413,
    title: 'The body is too large',
    description: 'The body is larger than the server reads. Send less.',
  },
  'uri-too-long': {
    status: 414,
    title: 'The address is too long',
    description:
      'The address with its query is longer than 8,192 bytes. Ask with fewer or shorter parameters.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body’s format is not supported',
    description: 'The `Content-Type` of the body is none that this address reads.',
  },
  'invalid-body': {
    status: 422,
    title: 'The body breaks a rule',
    description:
      'The body can be read, and is not what this address takes: something is missing, unknown or out of range, a quote is not in the text of its document, or a party, resolution or statement is not known. `errors` names every fault by a JSON Pointer and says what would be right. Nothing was changed.',
  },
  'precondition-required': {
    status: 428,
    title: 'The write must say what it replaces',
    description:
      'A write without a condition could overwrite what its author never saw. Send `If-None-Match: *` to create a statement, or `If-Match` with the ETag of the statement to replace or delete it.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    description:
      'This client has sent more requests than the server takes from one client in a minute. `Retry-After` says in how many seconds to go on.',
  },
  'header-fields-too-large': {
    status: 431,
    title: 'The header fields are too large',
    description: 'The header of the request is larger than 32 KiB. Send fewer or shorter fields.',
  },
  'internal-error': {
    status: 500,
    title: 'The server failed',
    description:
      'A defect of the registry, not of the request. It is in the server’s log under the `x-request-id` of the response.',
  },
  unavailable: {
    status: 503,
    title: 'The server is not ready',
    description:
      'The server is starting, stopping, cannot reach its database, or sends as many whole lists as it can. Try again a little later.',
  },
  'storage-full': {
    status: 507,
    title: 'The server has no room',
    description:
      'The disk of the server is full. Nothing of the request was stored. Send it again when there is room.',
  },
} as const satisfies Record<string, { status: number; title: string; description: string }>;

export type ProblemSlug = keyof typeof PROBLEMS;
export const PROBLEM_SLUGS = Object.keys(PROBLEMS) as ProblemSlug[];

/** One refused input. */
export interface InputFault {
  in: 'path' | 'query' | 'header' | 'body';
  /** A JSON Pointer (RFC 6901) to the input, inside what `in` names. */
  pointer: string;
  detail: string;
}

/** A JSON Pointer (RFC 6901). */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** An error with its answer. Whatever else is thrown is a defect, and answered with `internal-error`. */
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

/** Problem details (RFC 9457): what every error of every address answers, as application/problem+json. */
export const problemDetails = z
  .object({
    type: z.string().max(2_000).meta({
      format: 'uri',
      description: 'What kind of error it is: an address that explains it.',
    }),
    title: z.string().max(200).meta({ description: 'The kind of error in words.' }),
    status: z
      .int()
      .min(400)
      .max(599)
      .meta({ format: 'int32', description: 'The HTTP status, once more.' }),
    detail: z
      .string()
      .max(50_000)
      .meta({ description: 'What went wrong this time, and what would be right.' }),
    instance: z
      .string()
      .max(40_000)
      .meta({ format: 'uri-reference', description: 'The address that was asked for.' }),
    errors: z
      .array(
        z
          .object({
            in: z
              .enum(['path', 'query', 'header', 'body'])
              .meta({ description: 'Which part of the request holds the input.' }),
            pointer: z
              .string()
              .max(10_000)
              .meta({ format: 'json-pointer', description: 'A JSON Pointer to the input there.' }),
            // It may hold the passage of a text that is nearest to a quote.
            detail: z
              .string()
              .max(50_000)
              .meta({ description: 'What is wrong with it, and what would be right.' }),
          })
          .meta({ id: 'InputFault', description: 'One refused input.' }),
      )
      .max(1_000_000)
      .optional()
      .meta({ description: 'Each refused input, where input was refused.' }),
  })
  .meta({ id: 'Problem', description: 'What went wrong, as problem details (RFC 9457).' });

export type ProblemDetails = z.input<typeof problemDetails>;

/** A request target as a URI reference (RFC 3986): what may not stand in one is escaped. */
function toUriReference(target: string): string {
  return target.replace(/%(?![\dA-Fa-f]{2})|[^\w\-.~:/?@!$&'()*+,;=%]/g, encodeURIComponent);
}

/** The body that answers a problem. `target` is the address that was asked for, as it came. */
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
    ...(problem.errors.length > 0 ? { errors: [...problem.errors] } : {}),
  };
}

/** The problem of a body that can be parsed but is invalid, with every error in it. */
export function invalidBody(issues: readonly Fault[]): Problem {
  const [first] = issues;
  const at = first && first.path.length > 0 ? `${toPointer(first.path)} ` : '';
  const others = issues.length > 1 ? `, and ${issues.length - 1} more` : '';
  return new Problem('invalid-body', `The body is invalid: ${at}${first?.message}${others}.`, {
    errors: issues.map(({ path, message }) => ({
      in: 'body',
      pointer: toPointer(path),
      detail: message,
    })),
  });
}
