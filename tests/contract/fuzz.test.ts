import { Ajv2020 } from 'ajv/dist/2020.js';
import * as addFormats from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  hasEnd,
  listOperations,
  type NamedOperation,
  type OpenApi,
  type Parameter,
  readOpenApi,
  type Schema,
} from '../support/openapi.js';
import { makeKey, startServer, type TestServer } from '../support/server.js';

/** The number of requests per operation. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 40);

let server: TestServer;
let document: OpenApi;
let ajv: Ajv2020;
let key: string;

beforeAll(async () => {
  server = await startServer();
  key = await makeKey(server);
  document = await readOpenApi(server.app);
  ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default.default(ajv);
  ajv.addSchema(document, 'openapi');
});
afterAll(() => server.close());

/** Odd parameter values, already percent-encoded. */
const HOSTILE = [
  '',
  '%00',
  '%0A%0D',
  '%E0%A4%A',
  '%ED%A0%80',
  '%F0%9F%98%80',
  '..%2F..%2Fetc%2Fpasswd',
  "'%20OR%201%3D1--",
  '%22%20NEAR(%22a%22%2C%201)%20*%20-',
  '%7B%22%24ne%22%3Anull%7D',
  '-1',
  '1e3',
  '99999999999999999999',
  'null',
  '%25%5F%5C',
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  'a'.repeat(3_000),
];

function valid({ enum: words, type, format, minimum = 0, maximum = 1_000 }: Schema) {
  if (words) return fc.constantFrom(...words);
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum }).map(String);
  if (type === 'boolean') return fc.boolean().map(String);
  if (format === 'date') {
    return fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  }
  const known = ['KR', 'kor', 'S/RES/1718 (2006)', 'missiles', 'dprk-troops-russia-2024'];
  return fc.oneof(fc.constantFrom(...known), fc.string({ unit: 'grapheme', maxLength: 30 }));
}

function value({ schema }: Parameter): fc.Arbitrary<string> {
  const one = valid(schema.items ?? schema);
  return fc.oneof(one.map(encodeURIComponent), fc.constantFrom(...HOSTILE));
}

/** Clients resolve `.` and `..` in a path, so a URL with them names another resource (RFC 3986, section 5.2.4). */
const isDotSegment = (segment: string) => segment === '.' || segment === '..';

/** A URL of the operation: all path parameters and any query parameters, some repeated, occasionally an unknown one. */
function address({ path, parameters = [] }: NamedOperation): fc.Arbitrary<string> {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const ids = fc.tuple(
    ...inPath.map((parameter) =>
      fc.oneof(
        fc.constant(String(parameter.example)),
        value(parameter).filter((segment) => !isDotSegment(segment)),
      ),
    ),
  );
  const pairs = inQuery.map((parameter) =>
    value(parameter).map((escaped) => `${parameter.name}=${escaped}`),
  );
  const query = fc.array(fc.oneof(...pairs, fc.constant('unknown=1')), { maxLength: 5 });
  return fc.tuple(ids, query).map(([values, list]) => {
    const filled = inPath.reduce(
      (url, { name }, index) => url.replace(`{${name}}`, () => values[index] ?? ''),
      path,
    );
    return list.length > 0 ? `${filled}?${list.join('&')}` : filled;
  });
}

/** Odd values for fields of documents. */
const HOSTILE_VALUES: readonly unknown[] = [
  undefined,
  null,
  '',
  'KOR',
  '\u0000',
  '\uD800',
  '\uFFFE',
  'a'.repeat(30_000),
  -1,
  1e99,
  true,
  [],
  [[]],
  {},
  { __proto__: null, constructor: 1 },
];

/** The paths to all parts of a value. */
function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, part]) => pathsOf(part).map((path) => [key, ...path])),
  ];
}

function replaceAt(value: unknown, [key, ...rest]: string[], part: unknown): unknown {
  if (key === undefined) return part;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = replaceAt(copy[key], rest, part);
  return copy;
}

/** A body of the operation: its example, its example with one part changed, any JSON, or other text. */
function body({ requestBody }: NamedOperation): fc.Arbitrary<string | undefined> {
  if (!requestBody) return fc.constant(undefined);
  const text = requestBody.content['text/plain']?.example;
  if (typeof text === 'string') {
    return fc.oneof(fc.constantFrom(text, '', ' ', '\u0000'), fc.string({ unit: 'grapheme' }));
  }
  const { example } = requestBody.content['application/json'] ?? {};
  const changed = fc
    .tuple(fc.constantFrom(...pathsOf(example)), fc.constantFrom(...HOSTILE_VALUES))
    .map(([path, part]) => JSON.stringify(replaceAt(example, path, part)) ?? '');
  const others = fc.constantFrom('', '{', '\uFEFF{}', '[1,', 'null', '"', '{"id":1,"id":2}');
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(JSON.stringify(example)) },
    { weight: 6, arbitrary: changed },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: others },
  );
}

/** The headers of a write, occasionally without the required ones. */
function fields({ method, requestBody }: NamedOperation): fc.Arbitrary<Record<string, string>> {
  if (method === 'get') return fc.constant({});
  const conditions = [
    { 'if-match': '*' },
    { 'if-none-match': '*' },
    { 'if-match': '"1.a", W/"2"' },
  ];
  const types = [
    'application/json',
    'application/yaml',
    'text/plain',
    'application/json; charset=x',
  ];
  return fc
    .tuple(
      fc.constantFrom(...conditions, {}, { 'if-match': '"' }, { 'if-none-match': '"1"' }),
      fc.constantFrom(...types).map((type) => (requestBody ? { 'content-type': type } : {})),
    )
    .map(([condition, type]) => ({ authorization: `Bearer ${key}`, ...condition, ...type }));
}

/** The validator of a response by status and media type; undefined if it is not documented. */
function validatorOf(operation: NamedOperation, status: number, type: string) {
  const response = operation.responses[status];
  if (!response) return undefined;
  const at =
    response.$ref ??
    `#${toPointer(['paths', operation.path, operation.method, 'responses', status])}`;
  // The references in a schema are resolved from its place in the document.
  return ajv.getSchema(`openapi${at}${toPointer(['content', type, 'schema'])}`);
}

/** A JSON Pointer in the fragment of a URI (RFC 6901 §6). */
function toPointer(path: (string | number)[]): string {
  return path
    .map(
      (part) => `/${encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'))}`,
    )
    .join('');
}

test('every response to random requests is documented, matches its schema and is not a 500', async () => {
  for (const operation of listOperations(document).filter(hasEnd)) {
    await fc.assert(
      fc.asyncProperty(
        address(operation),
        fields(operation),
        body(operation),
        async (...request) => {
          const [url, headers, payload] = request;
          const method = operation.method.toUpperCase() as 'GET' | 'PUT' | 'DELETE' | 'POST';
          const response = await server.app.inject({
            url,
            method,
            headers,
            ...(payload === undefined ? {} : { payload }),
          });
          const { statusCode: status } = response;
          expect(status, url).toBeLessThan(500);
          expect(Object.keys(operation.responses), `${url} → ${status}`).toContain(String(status));
          if (status !== 204 && (status < 300 || status >= 400)) {
            const type = String(response.headers['content-type']).split(';')[0] ?? '';
            const validate = validatorOf(operation, status, type);
            expect(validate, `${url} → ${status} ${type}`).toBeDefined();
            const body = /[/+]json/.test(type) ? response.json() : response.body;
            expect(validate?.(body) ? [] : validate?.errors, url).toEqual([]);
          }
        },
      ),
      { numRuns: RUNS },
    );
  }
});
