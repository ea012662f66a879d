import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reconcile } from '../../support/reconciliation.js';
import { SCHEMAS } from '../../support/reconciliation-schemas.js';
import { BASE, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

/** Whether a response is what version 0.2 of the specification says. */
function expectValid(body: unknown, name: keyof typeof SCHEMAS): void {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(SCHEMAS[name]);
  validate(body);
  expect(validate.errors ?? []).toEqual([]);
}

const JSONP = { callback: 'run' };

describe('the manifest', () => {
  test('says where everything is, for clients of any origin', async () => {
    const { status, headers, body } = await server.get('/reconcile', {
      origin: 'https://a.example',
    });

    expect(status).toBe(200);
    expect(headers['access-control-allow-origin']).toBe('*');
    expectValid(body, 'manifest');
    expect(body.versions).toEqual(['0.2']);
    const { entity, type, property } = body.suggest;
    for (const { service_url, service_path } of [entity, type, property]) {
      const { status } = await server.get(
        `${service_url}${service_path}?prefix=a`.replace(BASE, ''),
      );
      expect(status).toBe(200);
    }
  });

  test('leads from an id to the entity', async () => {
    const { body } = await server.get('/reconcile');
    const urlOf = (id: string) =>
      body.view.url.replace('{{id}}', encodeURIComponent(id)).replace(BASE, '');

    expect(`${body.identifierSpace}KR`).toBe(body.view.url.replace('{{id}}', 'KR'));
    for (const [id, location] of [
      ['KR', '/v1/parties/KR'],
      ['S-RES-2270', '/v1/resolutions/S-RES-2270'],
    ] as const) {
      const { status, headers } = await server.get(urlOf(id));
      expect([status, headers['location']]).toEqual([303, `${BASE}${location}`]);
    }
    expect((await server.get(urlOf('nobody'))).status).toBe(404);
  });

  test('is never wrapped in a function call', async () => {
    const { status, headers, body } = await server.get(`/reconcile?${new URLSearchParams(JSONP)}`);

    expect([status, headers['x-content-type-options']]).toEqual([200, 'nosniff']);
    expect(body.versions).toEqual(['0.2']);
  });
});

describe('a batch', () => {
  const queries = { q0: { query: 'Korea' }, q1: { query: 'SC Res 2270', limit: 1 } };

  test('gets the same candidates by POST and by GET, valid in all fields', async () => {
    const posted = await reconcile(server, { queries });
    const got = await server.get(
      `/reconcile?${new URLSearchParams({ queries: JSON.stringify(queries) })}`,
    );

    expect(posted.status).toBe(200);
    expect(posted.headers['cache-control']).toBe('no-store');
    expect(got.body).toEqual(posted.body);
    expectValid(posted.body, 'results');
  });

  test.each([
    ['{', '/queries', 'is not valid JSON'],
    ['[]', '/queries', 'must be an object of queries by key'],
    ['{"a": {"query": "x"}, "a": {"query": "y"}}', '/queries', 'Duplicate key a'],
    [{ q: {} }, '/queries/q', 'must have a query or properties'],
    [{ q: { query: 5 } }, '/queries/q/query', 'must be a string'],
    [{ q: { query: 'x', limit: 0 } }, '/queries/q/limit', 'must be at least 1'],
    [{ q: { query: 'x', type: 'stat' } }, '/queries/q/type', 'did you mean state?'],
    [
      { q: { query: 'x', properties: [{ pid: 'alfa3', v: 1 }] } },
      '/queries/q/properties/0/pid',
      'did you mean alpha3?',
    ],
  ])('that is malformed is 400 and says where: %j', async (queries, pointer, detail) => {
    const { status, body } = await reconcile(server, { queries });

    expect([status, body.errors[0].in, body.errors[0].pointer]).toEqual([400, 'body', pointer]);
    expect(body.errors[0].detail).toContain(detail);
  });

  test('may have what other versions of the API have', async () => {
    const queries = { q: { query: 'Japan', type_strict: 'should', lang: 'en' } };
    const { body } = await reconcile(server, { queries, lang: 'en' });

    expect(body.q.result[0]).toMatchObject({ id: 'JP', match: true });
  });

  test('is limited in the number of queries', async () => {
    const { body: manifest } = await server.get('/reconcile');
    const batch = (length: number) =>
      Object.fromEntries(Array.from({ length }, (_, at) => [`q${at}`, { query: 'Kroea' }]));
    const largest = await reconcile(server, { queries: batch(manifest.batchSize) });
    const larger = await reconcile(server, { queries: batch(manifest.batchSize + 1) });

    expect([largest.status, larger.status]).toEqual([200, 413]);
  });

  test.each([
    [{}, 400],
    [{ queries: {}, extend: { ids: [], properties: [] } }, 400],
    [{ zebra: 1 }, 400],
  ])('or values must be asked for: %j', async (fields, expected) => {
    expect((await reconcile(server, fields)).status).toBe(expected);
  });

  test('is sent as a form', async () => {
    const { status, headers } = await server.send({ method: 'POST', url: '/reconcile', body: {} });

    expect([status, headers['accept']]).toEqual([415, 'application/x-www-form-urlencoded']);
  });
});

describe('values of properties', () => {
  const extend = {
    ids: ['KR', 'kor', 'S-RES-2270', 'nobody', '\u0000'],
    properties: ['alpha3', 'wikidata', 'statementsSigned', 'date', 'yes', 'statementsCiting'].map(
      (id) => ({ id }),
    ),
  };

  test('are returned for each id as it was given', async () => {
    const { status, body } = await reconcile(server, { extend });
    const korea = {
      alpha3: [{ str: 'KOR' }],
      wikidata: [{ str: 'Q884' }],
      statementsSigned: [{ int: 3 }],
      ...{ date: [], yes: [], statementsCiting: [] },
    };
    const nothing = { ...korea, alpha3: [], wikidata: [], statementsSigned: [] };

    expect(status).toBe(200);
    expectValid(body, 'extended');
    expect(body.rows).toEqual({
      KR: korea,
      kor: korea,
      'S-RES-2270': {
        ...nothing,
        date: [{ date: '2016-03-02T00:00:00Z' }],
        yes: [{ int: 15 }],
        statementsCiting: [{ int: 2 }],
      },
      nobody: nothing,
      '\u0000': nothing,
    });
  });

  test('count what the lists of the API count', async () => {
    const { body } = await reconcile(server, {
      extend: { ids: ['KP'], properties: [{ id: 'claimsAbout' }] },
    });
    const { body: claims } = await server.get('/v1/claims?about=KP&total=true');

    expect(body.rows['KP'].claimsAbout).toEqual([{ int: claims.page.total }]);
  });

  test('are refused if there is no such property, and if there are too many entities', async () => {
    const unknown = await reconcile(server, {
      extend: { ids: [], properties: [{ id: 'alpha4' }] },
    });
    const many = { ids: Array.from({ length: 201 }, () => 'KR'), properties: [] };

    expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([
      400,
      '/extend/properties/0/id',
    ]);
    expect((await reconcile(server, { extend: many })).status).toBe(413);
  });

  test('are proposed by type', async () => {
    const { body } = await server.get('/reconcile/properties?type=state&limit=3');

    expectValid(body, 'proposed');
    expect(body).toMatchObject({ type: 'state', limit: 3 });
    expect(body.properties.map(({ id }: { id: string }) => id)).toEqual(['name', 'code', 'alpha3']);
  });
});

describe('suggestions', () => {
  const suggest = async (kind: string, parameters: Record<string, string>) => {
    const { status, body } = await server.get(
      `/reconcile/suggest/${kind}?${new URLSearchParams(parameters)}`,
    );
    expect(status).toBe(200);
    expectValid(body, kind === 'entity' ? 'suggestedEntities' : 'suggested');
    return body.result.map(({ id }: { id: string }) => id);
  };

  test.each([
    [{ prefix: 'kor', type: 'party' }, 'KR'],
    [{ prefix: 'repub', type: 'state' }, 'KR'],
    [{ prefix: 'S/RES/227' }, 'S-RES-2270'],
    [{ prefix: 'territorial integ' }, 'A-RES-68-262'],
    // What clients of other versions send is ignored.
    [{ prefix: 'G7', lang: 'en', type_strict: 'any', type: 'unknown' }, 'G7'],
  ])('of entities %j: %s', async (parameters, id) => {
    expect(await suggest('entity', parameters as Record<string, string>)).toContain(id);
  });

  test('of entities continue at a cursor', async () => {
    const first = await suggest('entity', { prefix: 'a', type: 'party' });
    const second = await suggest('entity', { prefix: 'a', type: 'party', cursor: '10' });

    expect([first.length, second.length]).toEqual([10, 10]);
    expect(new Set([...first, ...second]).size).toBe(20);
  });

  test('of types and properties contain what was typed', async () => {
    expect(await suggest('type', { prefix: 'organ' })).toEqual(['organisation']);
    expect(await suggest('property', { prefix: 'ISO' })).toEqual(['alpha3', 'numeric']);
    expect(await suggest('entity', { prefix: '' })).toEqual([]);
  });
});

describe('a preview', () => {
  test.each([
    ['KR', 'Republic of Korea'],
    ['S-RES-2270', 'S/RES/2270 (2016)'],
  ])('of %s may be shown in the frames of any site, without scripts', async (id, name) => {
    const { status, headers, body } = await server.get(`/reconcile/preview/${id}`);

    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers).not.toHaveProperty('x-frame-options');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain('frame-ancestors *');
    expect(body).toContain(name);
    expect(body).not.toContain('<script');
  });

  test('is the only page that may', async () => {
    const { headers } = await server.get('/parties/KR', { accept: 'text/html' });

    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).toHaveProperty('x-frame-options');
  });
});
