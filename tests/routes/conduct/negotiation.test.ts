import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE } from '../../support/registry.js';
import { startServer, type TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const TEXT = '/v1/statements/dprk-troops-russia-2024/text';

describe('JSON is what', () => {
  test.each([
    'application/json',
    'APPLICATION/JSON',
    'application/*',
    '*/*',
    'text/html, */*;q=0.1',
    'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8',
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8, text/plain, */*;q=0.01',
    'application/json;q=0.001',
    '',
  ])('`Accept: %s` asks for', async (accept) => {
    const { status, headers } = await server.get('/v1/parties/KR', { accept });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test('nobody asks for is sent all the same', async () => {
    expect((await server.get('/v1/parties/KR')).status).toBe(200);
  });
});

describe('406 lists what there is', () => {
  test.each([
    'text/html',
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
  ])('where `Accept: %s` admits none of it', async (accept) => {
    const { status, headers, body } = await server.get('/v1/parties/KR', { accept });
    expect(status).toBe(406);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(body).toEqual({
      type: `${BASE}/problems/not-acceptable`,
      title: 'None of the accepted formats is available',
      status: 406,
      detail: 'Accept admits none of the formats of this address: application/json.',
      instance: '/v1/parties/KR',
    });
  });

  test('each address its own', async () => {
    const listed = async (path: string) =>
      (await server.get(path, { accept: 'image/png' })).body.detail.split(': ')[1];
    expect(await listed('/v1/statements')).toBe('application/json.');
    expect(await listed(TEXT)).toBe('text/plain.');
    expect(await listed('/metrics')).toBe('text/plain.');
    expect(await listed('/.well-known/api-catalog')).toBe('application/linkset+json.');
  });
});

test('the text of a statement is plain text for who asks for text', async () => {
  for (const accept of ['text/plain', 'text/*', 'text/plain; charset=utf-8', '*/*']) {
    const { status, headers } = await server.get(TEXT, { accept });
    expect(status, accept).toBe(200);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  }
  expect((await server.get(TEXT, { accept: 'application/json' })).status).toBe(406);
});

test('errors come as problem details, whatever was asked for', async () => {
  for (const [path, expected] of [
    ['/nowhere', 404],
    ['/v1/parties/%zz', 400],
  ] as const) {
    const { status, headers } = await server.get(path, { accept: 'text/html' });
    expect(status).toBe(expected);
    expect(headers['content-type']).toBe('application/problem+json');
  }
});
