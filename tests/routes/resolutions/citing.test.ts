import { afterAll, beforeAll, expect, test } from 'vitest';
import { idsOf, STATEMENT, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

test('/claims returns the claims that cite it, of the newest statement first', async () => {
  const answer = await server.get('/v1/resolutions/S-RES-2270/claims');
  expect(idsOf(answer)).toEqual([`${STATEMENT}.c9`, 'a-follow-up-2024.f1']);
});

test('/claims equals /v1/claims filtered by `resolution`', async () => {
  const part = await server.get('/v1/resolutions/S-RES-2375/claims');
  const list = await server.get('/v1/claims?resolution=S-RES-2375');
  expect(part.body).toEqual(list.body);
  expect(idsOf(part)).toEqual(['missile-tests-2017.m2', 'missile-tests-2017.m3']);
});

test('/statements equals /v1/statements filtered by `resolution`', async () => {
  const part = await server.get('/v1/resolutions/S-RES-2270/statements');
  const list = await server.get('/v1/statements?resolution=S-RES-2270');
  expect(part.body).toEqual(list.body);
  expect(idsOf(part)).toEqual([STATEMENT, 'a-follow-up-2024']);
});

test('returns empty lists for a resolution that is not cited', async () => {
  for (const part of ['claims', 'statements']) {
    const { body } = await server.get(`/v1/resolutions/S-RES-1695/${part}?total=true`);
    expect(body).toEqual({ data: [], page: { limit: 50, next: null, total: 0 } });
  }
});

test('returns 404 for the lists of an unknown resolution', async () => {
  for (const part of ['claims', 'statements']) {
    const { status, body } = await server.get(`/v1/resolutions/S-RES-9999/${part}`);
    expect(status).toBe(404);
    expect(body.detail).toBe('The registry holds no resolution S-RES-9999.');
  }
});
