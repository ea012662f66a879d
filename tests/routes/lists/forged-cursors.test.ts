import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

const SECRET = 'a secret that has leaked';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry({ CURSOR_SECRET: SECRET });
});
afterAll(() => server.close());

/** A page of a list after a position of our own, signed with the server's secret. */
function getAfter(path: string, filters: string, position: unknown) {
  const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
  const seal = createHmac('sha256', SECRET).update(`${path}?${filters}\n${payload}`).digest();
  const cursor = `${payload}.${seal.subarray(0, 12).toString('base64url')}`;
  return server.get(`${path}?${filters}&cursor=${cursor}`);
}

describe('rejects a position that does not fit the list, even if signed correctly', () => {
  const text = [[], [1], [true], ['AU\0']];
  const number = [[], ['1'], [null], [1.5], [1e308]];
  const pair = [[], ['AU'], ['AU', 1], [1, 'AU']];
  test.each([
    ['/v1/parties', '', text],
    ['/v1/signatories', '', text],
    ['/v1/resolutions', '', [...pair, ['2017-01-01', 'S\0']]],
    ['/v1/cosignatures', '', [...pair, ['AU', 'JP', 'KR']]],
    ['/v1/statements', '', [...number, [1, 2]]],
    ['/v1/claims', '', [...number, [1, 2]]],
    ['/v1/changes', '', [...number, [2_147_483_648]]],
  ] as [string, string, unknown[][]][])('%s', async (path, filters, positions) => {
    for (const position of positions) {
      const { status, body } = await getAfter(path, filters, position);
      expect(body, JSON.stringify(position)).toMatchObject({
        type: `${BASE}/problems/invalid-cursor`,
      });
      expect(status).toBe(400);
    }
  });
});

test('a position between two items of a list is valid', async () => {
  const ids = async (path: string, position: unknown) =>
    (await getAfter(path, '', position)).body.data.map(({ id }: { id: string }) => id);
  expect((await ids('/v1/parties', ['KP0'])).slice(0, 2)).toEqual(['KR', 'KW']);
  expect((await ids('/v1/resolutions', ['2017-08-06', 'A'])).at(0)).toBe('S-RES-2371');
});
