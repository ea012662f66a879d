import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CREATE, type Curator, makeCurator } from '../../support/curator.js';
import { startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;
let curator: Curator;

beforeAll(async () => {
  server = await startRegistry();
  curator = await makeCurator(server);
});
afterAll(() => server.close());

describe('redirects a symbol to the id', () => {
  test.each([
    ['s-res-1718', 'S-RES-1718'],
    ['s%2fres%2f1718', 'S-RES-1718'],
    ['S%2FRES%2F1718%20(2006)', 'S-RES-1718'],
    ['S%2FRES%2F1718(2006)', 'S-RES-1718'],
    ['S%2FRES%2F01718', 'S-RES-1718'],
    ['S%20RES%201718', 'S-RES-1718'],
    ['S/RES/1718', 'S-RES-1718'],
    ['s/res/1718', 'S-RES-1718'],
    ['S/RES/1718%20(2006)', 'S-RES-1718'],
    ['S/RES/1718(2006)', 'S-RES-1718'],
    ['S-RES-1718-2006', 'S-RES-1718'],
    ['s%2Fres%2F1718-2006', 'S-RES-1718'],
    ['A/RES/68/262', 'A-RES-68-262'],
    ['A-RES-68-262-2014', 'A-RES-68-262'],
    ['A%2FRES%2F68%2F262%20(2014)', 'A-RES-68-262'],
    ['a%2Fres%2F68%2F262', 'A-RES-68-262'],
    ['a-res-68-262', 'A-RES-68-262'],
    ['S%E2%80%91RES%E2%80%911718', 'S-RES-1718'],
    ['%EF%BC%B3%EF%BC%8F%EF%BC%B2%EF%BC%A5%EF%BC%B3%EF%BC%8F1718', 'S-RES-1718'],
    ['S-RES-1718%E2%80%8B', 'S-RES-1718'],
  ])('%s → %s', async (alias, id) => {
    const { status, headers, body } = await server.get(`/v1/resolutions/${alias}`);
    expect(status).toBe(308);
    expect(headers['location']).toBe(`/v1/resolutions/${id}`);
    expect(body).toBe('');
  });
});

describe('redirects subordinate paths too, and keeps the query', () => {
  test.each([
    ['s%2Fres%2F1718/claims?limit=2', 'S-RES-1718/claims?limit=2'],
    ['S/RES/1718/claims?limit=2&total=true', 'S-RES-1718/claims?limit=2&total=true'],
    ['S/RES/1718%20(2006)/statements', 'S-RES-1718/statements'],
    ['A/RES/68/262/statements', 'A-RES-68-262/statements'],
    ['S/RES/1718/claims?cursor=%41?b', 'S-RES-1718/claims?cursor=%41?b'],
  ])('%s → %s', async (alias, target) => {
    const { status, headers } = await server.get(`/v1/resolutions/${alias}`);
    expect(status).toBe(308);
    expect(headers['location']).toBe(`/v1/resolutions/${target}`);
  });
});

describe('returns 400 for a symbol with another year, and says which is right', () => {
  test.each([
    ['S-RES-1718-2007', '/id', 'S/RES/1718 is of 2006, not of 2007'],
    ['s%2Fres%2F1718%20(2007)', '/id', 'S/RES/1718 is of 2006, not of 2007'],
    ['S/RES/1718(2007)', '/id', 'S/RES/1718 is of 2006, not of 2007'],
    ['S/RES/1718%20(2007)/claims', '/id', 'S/RES/1718 is of 2006, not of 2007'],
    ['S-RES-1718-2007/statements', '/id', 'S/RES/1718 is of 2006, not of 2007'],
    ['S-RES-1718-2007/claims?format=csv', '/id', 'S/RES/1718 is of 2006, not of 2007'],
    ['A-RES-68-262-2013', '/id', 'A/RES/68/262 is of 2014, not of 2013'],
    ['A-RES-68-262-2012', '/id', 'A/RES/68/262 cannot be of 2012'],
    ['s%2fprst%2f2024%2f1%20(2023)', '/id', 'S/PRST/2024/1 cannot be of 2023'],
  ])('%s', async (alias, pointer, detail) => {
    const { status, body } = await server.get(`/v1/resolutions/${alias}`);
    expect([status, body.errors]).toEqual([400, [{ in: 'path', pointer, detail }]]);
  });

  test.each(['/v1/statements', '/v1/claims', '/v1/cosignatures'])(
    'in the filter of %s',
    async (list) => {
      for (const symbol of ['S/RES/1718 (2007)', 's-res-1718-2007']) {
        const { status, body } = await server.get(
          `${list}?resolution=${encodeURIComponent(symbol)}`,
        );
        const detail = 'S/RES/1718 is of 2006, not of 2007';
        expect([status, body.errors]).toEqual([
          400,
          [{ in: 'query', pointer: '/resolution', detail }],
        ]);
      }
      expect((await server.get(`${list}?resolution=S-RES-1718-2006`)).status).toBe(200);
    },
  );
});

test('a cursor works at an alias of its list', async () => {
  const first = await server.get('/v1/resolutions/S-RES-2375/claims?limit=1');
  const query = `limit=1&cursor=${first.body.page.next}`;
  for (const alias of ['s-res-2375', 'S-RES-2375-2017']) {
    const { status, headers } = await server.get(`/v1/resolutions/${alias}/claims?${query}`);
    expect(status).toBe(308);
    expect(headers['location']).toBe(`/v1/resolutions/S-RES-2375/claims?${query}`);
    expect((await server.get(String(headers['location']))).body.data[0].id).toBe(
      'missile-tests-2017.m3',
    );
  }
});

test.each([
  ['A/RES/217 A (III)', '1948-12-10', 'A-RES-217-A-III', 'A/RES/217%20A%20(III)'],
  ['A/RES/217(III)[C]', '1948-12-10', 'A-RES-217-C-III', 'A/RES/217(III)C'],
  ['A/RES/62/223B', '2007-12-22', 'A-RES-62-223-B', 'A-RES-62-223B'],
  ['S/PRST/2024/1', '2024-03-04', 'S-PRST-2024-1', 'S/PRST/2024/1'],
])('redirects a spelling of %s', async (symbol, adoptedOn, id, alias) => {
  const created = await curator.put(`/v1/resolutions/${id}`, { symbol, adoptedOn }, CREATE);
  expect(created.status).toBe(201);
  const { status, headers } = await server.get(`/v1/resolutions/${alias}`);
  expect([status, headers['location']]).toEqual([308, `/v1/resolutions/${id}`]);
});

test('redirects HEAD like GET', async () => {
  const { statusCode, headers } = await server.app.inject({
    method: 'HEAD',
    url: '/v1/resolutions/S/RES/1718',
  });
  expect(statusCode).toBe(308);
  expect(headers['location']).toBe('/v1/resolutions/S-RES-1718');
});

describe('returns 404 for an unknown resolution in any spelling', () => {
  test.each([
    'S-RES-9999',
    's%2Fres%2F9999',
    'S/RES/9999',
    'S/RES/9999/claims',
    'A/RES/1/1',
    'A/RES/ES-11/1',
    'A%2FRES%2F377(V)',
    'A%2FRES%2F260%20B%20(III)',
    'S%2FPRST%2F2006%2F1',
    'S%2F2024%2F239',
    'S/2024/239',
    'A-HRC-49-L.1',
    'A/HRC/RES/49/1',
    'GOV%2F2022%2F34',
    'GOV/2022/34',
  ])('%s', async (id) => {
    const { status, headers, body } = await server.get(`/v1/resolutions/${id}`);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(body.detail).toMatch(/^The registry holds no resolution .+\.$/);
  });
});

describe('returns 400 or 404 for anything but a symbol', () => {
  test.each([
    ['1718', 400],
    ['S-RES-0', 400],
    ['S%2FPV.9586', 400],
    ['X-RES-1', 400],
    ['S-RES-1718%00', 400],
    [`S-RES-${'1'.repeat(40)}`, 400],
    ['S/PV.9586', 404],
    ['S/RES/', 404],
    ['S/RES', 404],
    ['S/RES/1718/votes', 404],
    ['S-RES-1718/votes', 404],
    ['S-RES-1718/', 404],
  ])('%s → %i', async (id, expected) => {
    const { status } = await server.get(`/v1/resolutions/${id}`);
    expect(status).toBe(expected);
  });
});
