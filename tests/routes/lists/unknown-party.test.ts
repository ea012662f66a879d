import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test.each([
  '/v1/statements?signatory=QQ',
  '/v1/statements?signatory=JP&signatory=QQ',
  '/v1/statements?about=QQ',
  '/v1/claims?signatory=QQ',
  '/v1/claims?about=QQ',
  '/v1/resolutions?citedBy=QQ',
  '/v1/cosignatures?signatory=QQ',
])('a list filtered by an unknown party is empty and has length 0: %s', async (list) => {
  const { status, body } = await server.get(`${list}&total=true`);
  expect(status).toBe(200);
  expect(body).toEqual({ data: [], page: { limit: 50, next: null, total: 0 } });
  expect((await server.get(list)).body.page).toEqual({ limit: 50, next: null });
});
