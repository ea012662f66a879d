import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE, STATEMENT, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

describe('/signatories', () => {
  test('returns each signatory with name, office, role and quote', async () => {
    const { status, body } = await server.get('/v1/statements/grain-corridor-2022/signatories');
    expect(status).toBe(200);
    expect(body).toEqual({
      data: [
        {
          position: 0,
          party: { id: 'TR', url: `${BASE}/v1/parties/TR`, kind: 'state', name: 'Türkiye' },
          nameAsSigned: 'Türkiye',
          office: null,
          person: null,
          role: 'signatory',
          signedAsGroup: false,
          derivedMembers: [],
          updatedAt: expect.any(String),
          quote: {
            exact: 'Türkiye',
            prefix: 'We, ',
            suffix: ' and the United Nations, thank U',
            start: 4,
            end: 11,
          },
        },
        {
          position: 1,
          party: {
            id: 'UNO',
            url: `${BASE}/v1/parties/UNO`,
            kind: 'organisation',
            name: 'United Nations',
          },
          nameAsSigned: 'United Nations',
          office: 'Secretary-General',
          person: null,
          role: 'on-behalf-of',
          signedAsGroup: false,
          derivedMembers: [],
          updatedAt: expect.any(String),
          quote: {
            exact: 'United Nations',
            prefix: 'We, Türkiye and the ',
            suffix: ', thank Ukraine for the <grain> ',
            start: 20,
            end: 34,
          },
        },
        {
          position: 2,
          party: { id: 'UA', url: `${BASE}/v1/parties/UA`, kind: 'state', name: 'Ukraine' },
          nameAsSigned: 'Ukraine',
          office: null,
          person: null,
          role: 'aligned',
          signedAsGroup: false,
          derivedMembers: [],
          updatedAt: expect.any(String),
          quote: {
            exact: 'Ukraine',
            prefix: 'e and the United Nations, thank ',
            suffix: ' for the <grain> corridor & "saf',
            start: 42,
            end: 49,
          },
        },
      ],
      page: { limit: 50, next: null },
    });
  });

  test('keeps the signing order', async () => {
    const { body } = await server.get(`/v1/statements/${STATEMENT}/signatories`);
    const capacities = body.data.map(
      (one: { position: number; nameAsSigned: string; office: string; role: string }) =>
        `${one.position} ${one.nameAsSigned}, ${one.office}, ${one.role}`,
    );
    expect(capacities).toEqual([
      '0 Australia, Foreign Minister, signatory',
      '1 Canada, Foreign Minister, signatory',
      '2 France, Foreign Minister, signatory',
      '3 Germany, Foreign Minister, signatory',
      '4 Italy, Foreign Minister, signatory',
      '5 Japan, Foreign Minister, signatory',
      '6 Republic of Korea, Foreign Minister, signatory',
      '7 New Zealand, Foreign Minister, signatory',
      '8 United Kingdom, Foreign Minister, signatory',
      '9 United States, Foreign Minister, signatory',
      '10 European Union, High Representative, signatory',
    ]);
  });
});

describe('/claims', () => {
  test('returns the claims in document order, like the statement itself', async () => {
    const { body } = await server.get(`/v1/statements/${STATEMENT}/claims`);
    const whole = await server.get(`/v1/statements/${STATEMENT}`);
    expect(body.data).toEqual(whole.body.claims);
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual(
      Array.from({ length: 13 }, (_, index) => `${STATEMENT}.c${index + 1}`),
    );
  });

  test('gives a breach its own event codes', async () => {
    const { body } = await server.get('/v1/statements/missile-tests-2017/claims');
    expect(
      body.data.map(({ id, kind, breach, cameo, plover, mapping }: Record<string, unknown>) => [
        id,
        kind,
        breach,
        cameo,
        plover,
        mapping,
      ]),
    ).toEqual([
      ['missile-tests-2017.m1', 'condemnation', false, '111', 'ACCUSE', 'exact'],
      ['missile-tests-2017.m2', 'assessment', true, '112', 'ACCUSE', 'close'],
      ['missile-tests-2017.m3', 'recognition', false, '010', null, 'close'],
    ]);
  });
});

describe('/resolutions', () => {
  test('returns each resolution once, newest first, with all quotes that cite it', async () => {
    const { body } = await server.get('/v1/statements/missile-tests-2017/resolutions');
    expect(
      body.data.map(({ id, citations }: { id: string; citations: { claim: string }[] }) => [
        id,
        citations.map(({ claim }) => claim),
      ]),
    ).toEqual([
      ['S-RES-2375', ['missile-tests-2017.m2', 'missile-tests-2017.m3']],
      ['S-RES-2371', ['missile-tests-2017.m2']],
    ]);
    expect(body.data[0].citations[0]).toEqual({
      claim: 'missile-tests-2017.m2',
      claimUrl: `${BASE}/v1/claims/missile-tests-2017.m2`,
      quote: {
        exact: '2375',
        prefix: 'ch violate resolutions 2371 and ',
        suffix: '.\n\nChina and Russia voted for re',
        start: 77,
        end: 81,
      },
    });
  });

  test('returns the vote of each party that the statement names, or null', async () => {
    const { body } = await server.get(`/v1/statements/${STATEMENT}/resolutions`);
    for (const resolution of body.data) {
      expect(resolution.votes).toEqual([
        {
          party: {
            id: 'KP',
            url: `${BASE}/v1/parties/KP`,
            kind: 'state',
            name: "Democratic People's Republic of Korea",
          },
          vote: null,
        },
        {
          party: { id: 'RU', url: `${BASE}/v1/parties/RU`, kind: 'state', name: 'Russia' },
          vote: 'yes',
        },
      ]);
    }
    expect(body.data).toHaveLength(3);
  });
});

describe('/text', () => {
  test('returns the text of the source, byte for byte', async () => {
    const fixture = readFileSync(new URL('../../fixtures/statement.txt', import.meta.url));
    const text = fixture.subarray(fixture.indexOf('\n\n') + 2);
    const response = await server.app.inject(`/v1/statements/${STATEMENT}/text`);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(response.headers['content-language']).toBe('en');
    expect(response.rawPayload.equals(text)).toBe(true);
  });

  test('has a Content-Length in bytes', async () => {
    const response = await server.app.inject('/v1/statements/grain-corridor-2022/text');
    expect(response.body).toContain('🚢');
    expect(response.headers['content-length']).toBe(String(Buffer.byteLength(response.body)));
  });
});

test.each(['signatories', 'claims', 'resolutions', 'text'])(
  'returns 404 for /%s of an unknown statement',
  async (part) => {
    const { status, body } = await server.get(`/v1/statements/no-such-statement/${part}`);
    expect(status).toBe(404);
    expect(body.detail).toBe('There is no statement no-such-statement.');
  },
);

test('returns empty lists for a statement without claims', async () => {
  const { body } = await server.get('/v1/statements/arctic-fishing-2019/resolutions');
  expect(body).toEqual({ data: [], page: { limit: 50, next: null } });
});
