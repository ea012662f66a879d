import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE } from '../../support/registry.js';
import { startServer, type TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const STATEMENT = '/v1/statements/dprk-troops-russia-2024';
const TEXT = `${STATEMENT}/text`;
const CLAIM = '/v1/claims/dprk-troops-russia-2024.c2';
const ANNOTATION = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

describe('returns JSON', () => {
  test.each([
    'application/json',
    'APPLICATION/JSON',
    'application/*',
    '*/*',
    'text/html;q=0.9, */*',
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8, text/plain, */*;q=0.01',
    'application/json;q=0.001',
    '',
  ])('for `Accept: %s`', async (accept) => {
    const { status, headers } = await server.get('/v1/parties/KR', { accept });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test('without an Accept header', async () => {
    expect((await server.get('/v1/parties/KR')).status).toBe(200);
  });
});

describe('returns 406 with the available formats', () => {
  test.each([
    'application/xml',
    'image/*',
    'application/json;q=0',
    '*/*;q=0',
    'application/json; charset=latin1',
    'application/vnd.registry.v2+json',
    'application/problem+json',
    'json',
    ',,;',
    'a'.repeat(5_000),
  ])('for `Accept: %s`, which accepts none of them', async (accept) => {
    const { status, headers, body } = await server.get('/v1/parties/KR', { accept });
    expect(status).toBe(406);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(body).toEqual({
      type: `${BASE}/problems/not-acceptable`,
      title: 'Not acceptable',
      status: 406,
      detail: 'Accept allows none of the available formats: application/json.',
      instance: '/v1/parties/KR',
    });
  });

  test('for each URL', async () => {
    const listed = async (path: string) =>
      (await server.get(path, { accept: 'image/png' })).body.detail.split(': ')[1];
    expect(await listed('/v1/statements')).toBe(
      'application/json, text/csv, application/x-ndjson, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.',
    );
    expect(await listed(STATEMENT)).toBe(
      'application/json, text/plain, text/markdown, application/ld+json, application/akn+xml, application/x-bibtex, application/x-research-info-systems, application/vnd.citationstyles.csl+json.',
    );
    expect((await server.get(CLAIM, { accept: 'image/png' })).body.detail).toBe(
      'Accept allows none of the available formats: application/json, application/ld+json, application/ld+json; profile="http://www.w3.org/ns/anno.jsonld".',
    );
    expect(await listed(TEXT)).toBe('text/plain.');
    expect(await listed('/metrics')).toBe('text/plain.');
    expect(await listed('/.well-known/api-catalog')).toBe('application/linkset+json.');
  });
});

test('returns the text of a statement as plain text', async () => {
  for (const accept of ['text/plain', 'text/*', 'text/plain; charset=utf-8', '*/*']) {
    const { status, headers } = await server.get(TEXT, { accept });
    expect(status, accept).toBe(200);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  }
  expect((await server.get(TEXT, { accept: 'application/json' })).status).toBe(406);
});

/** The media type of a response, without its charset. */
async function typeOf(path: string, accept?: string): Promise<string> {
  const { status, headers } = await server.get(path, accept === undefined ? {} : { accept });
  expect(status, `${path} ${accept}`).toBe(200);
  return String(headers['content-type']).replace(/; charset=utf-8.*$/, '');
}

describe('with several formats', () => {
  test.each([
    ['*/*', STATEMENT, 'application/json'],
    ['', STATEMENT, 'application/json'],
    ['text/html, image/avif, */*;q=0.1', '/v1/changes', 'application/json'],
    ['application/*', STATEMENT, 'application/json'],
    ['text/*', STATEMENT, 'text/plain'],
    ['text/*', '/v1/claims', 'text/csv'],
    ['text/markdown', STATEMENT, 'text/markdown'],
    ['text/plain;q=0.5, text/markdown;q=0.6', STATEMENT, 'text/markdown'],
    ['text/plain;q=0, text/*', STATEMENT, 'text/markdown'],
    ['application/json;q=0.1, application/akn+xml', STATEMENT, 'application/akn+xml'],
    ['application/json;q=0, */*', STATEMENT, 'text/plain'],
    ['application/ld+json;q=0.9, application/json;q=0.8', STATEMENT, 'application/ld+json'],
    [
      'application/ld+json; profile="http://www.w3.org/ns/json-ld#compacted"',
      STATEMENT,
      'application/ld+json',
    ],
    ['application/ld+json; profile=https://example.org/unknown', STATEMENT, 'application/ld+json'],
    ['application/ld+json;profile="https://example.org/unknown"', CLAIM, 'application/ld+json'],
    [
      'application/ld+json; profile="http://www.w3.org/ns/json-ld#compacted http://www.w3.org/ns/anno.jsonld"',
      CLAIM,
      ANNOTATION,
    ],
    ['text/csv; charset=utf-8', '/v1/parties', 'text/csv'],
    ['text/csv; header=present', '/v1/parties', 'text/csv'],
    ['text/csv; charset=utf-8; header=present', '/v1/parties', 'text/csv'],
    ['application/x-ndjson, application/json;q=0.9', '/v1/parties', 'application/x-ndjson'],
    ['application/ld+json', CLAIM, 'application/ld+json'],
    [ANNOTATION, CLAIM, ANNOTATION],
    [`application/json;q=0.2, ${ANNOTATION};q=0.3`, CLAIM, ANNOTATION],
  ])('`Accept: %s` selects from %s', async (accept, path, expected) => {
    expect(await typeOf(path, accept)).toBe(expected);
  });

  test('`format` takes precedence over `Accept`', async () => {
    for (const accept of [undefined, 'application/json', 'image/png', '*/*;q=0']) {
      expect(await typeOf(`${STATEMENT}?format=markdown`, accept)).toBe('text/markdown');
      expect(await typeOf('/v1/claims?format=json', accept)).toBe('application/json');
    }
  });

  test('rejects an unsupported `format` with the supported ones', async () => {
    for (const [path, there] of [
      [STATEMENT, 'json, text, markdown, jsonld, akn, bibtex, ris, csl'],
      [CLAIM, 'json, jsonld, annotation'],
      ['/v1/claims', 'json, csv, ndjson, xlsx'],
    ] as const) {
      for (const format of ['xml', '', 'CSV', 'constructor', 'text/csv']) {
        const { status, body } = await server.get(`${path}?format=${format}`);
        expect([status, body.errors]).toEqual([
          400,
          [{ in: 'query', pointer: '/format', detail: `must be one of ${there}` }],
        ]);
      }
    }
    const twice = await server.get(`${STATEMENT}?format=json&format=text`);
    expect([twice.status, twice.body.errors?.[0]?.detail]).toEqual([400, 'must not be repeated']);
    const elsewhere = await server.get('/v1/parties/KR?format=csv');
    expect([elsewhere.status, elsewhere.body.errors?.[0]?.pointer]).toEqual([400, '/format']);
  });

  test('200, 304 and errors have `Vary: Accept`, unless there is only one format', async () => {
    const varies = async (path: string, headers: Record<string, string> = {}) => {
      const { headers: answered } = await server.get(path, headers);
      return String(answered['vary'] ?? '')
        .split(', ')
        .includes('Accept');
    };
    for (const path of [
      STATEMENT,
      CLAIM,
      '/v1/claims',
      '/v1/claims?format=csv',
      '/v1/statements/x',
    ]) {
      expect(await varies(path), path).toBe(true);
    }
    const { headers } = await server.get(STATEMENT);
    const condition = { 'if-none-match': String(headers['etag']) };
    expect((await server.get(STATEMENT, condition)).status).toBe(304);
    expect(await varies(STATEMENT, condition)).toBe(true);
    expect(await varies(STATEMENT, { accept: 'image/png' })).toBe(true);
    expect(await varies('/v1')).toBe(false);
  });

  test('`Vary` is the same in each format, because a cache reads it once per URL', async () => {
    for (const [path, types] of [
      ['/v1/claims', ['application/json', 'text/csv', 'application/x-ndjson']],
      [STATEMENT, ['application/json', 'text/markdown']],
    ] as const) {
      for (const accept of types) {
        const { status, headers } = await server.get(path, { accept });
        expect([accept, status, headers['vary']]).toEqual([accept, 200, 'Accept, accept-encoding']);
      }
    }
  });

  test('each format has its own ETag with the same version', async () => {
    const etags = [];
    for (const format of ['json', 'text', 'markdown', 'jsonld', 'akn', 'bibtex', 'ris', 'csl']) {
      const { headers } = await server.get(`${STATEMENT}?format=${format}`);
      const etag = String(headers['etag']);
      expect(etag).toMatch(/^"1\.[\w-]{43}"$/);
      etags.push(etag);
      const kept = await server.get(`${STATEMENT}?format=${format}`, { 'if-none-match': etag });
      expect(kept.status).toBe(304);
    }
    expect(new Set(etags).size).toBe(etags.length);
  });

  test('`Link` to the next page keeps `format`', async () => {
    const { headers, body } = await server.get('/v1/parties?limit=2&format=json');
    expect(headers['link']).toContain('&format=json>; rel="next"');
    const next = `/v1/parties?limit=2&cursor=${body.page.next}`;
    expect((await server.get(next)).status).toBe(200);
    expect((await server.get('/v1/parties?limit=2')).headers['link']).not.toContain('format');
  });
});

test('errors are problem details in every format but HTML', async () => {
  for (const [path, expected] of [
    ['/nowhere', 404],
    ['/v1/parties/%zz', 400],
  ] as const) {
    for (const [accept, type] of [
      ['text/csv', 'application/problem+json'],
      ['text/html', 'text/html; charset=utf-8'],
    ] as const) {
      const { status, headers } = await server.get(path, { accept });
      expect(status).toBe(expected);
      expect(headers['content-type']).toBe(type);
    }
  }
});
