import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test('returns each claim kind with its definition and its CAMEO and PLOVER codes', async () => {
  const { status, body } = await server.get('/v1/claim-kinds');
  expect(status).toBe(200);
  expect(body.page).toEqual({ limit: 12, next: null });
  expect(
    body.data.map(({ kind, cameo, plover, mapping }: Record<string, unknown>) => [
      kind,
      cameo,
      plover,
      mapping,
    ]),
  ).toEqual([
    ['assertion', '010', null, 'close'],
    ['assessment', '010', null, 'close'],
    ['concern', '012', 'ACCUSE', 'close'],
    ['condemnation', '111', 'ACCUSE', 'exact'],
    ['appeal', '020', 'REQUEST', 'exact'],
    ['demand', '100', 'REQUEST', 'exact'],
    ['warning', '130', 'THREATEN', 'close'],
    ['commitment', '030', 'AGREE', 'close'],
    ['support', '051', 'SUPPORT', 'exact'],
    ['welcome', '051', 'SUPPORT', 'close'],
    ['recognition', '010', null, 'close'],
    ['announcement', '010', null, 'close'],
  ]);
  for (const { definition, performatives } of body.data) {
    expect(definition).toMatch(/^[A-Z].*\.$/);
    expect(performatives.length).toBeGreaterThan(0);
  }
});

test('claims can be filtered by every kind', async () => {
  const { body } = await server.get('/v1/claim-kinds');
  for (const { kind } of body.data) {
    expect((await server.get(`/v1/claims?kind=${kind}`)).status).toBe(200);
  }
});
