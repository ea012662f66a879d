import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { listOperations, needsKey, readOpenApi } from '../../support/openapi.js';
import {
  BASE,
  idsOf,
  revise,
  reviseReferences,
  STATEMENT,
  startRegistry,
} from '../../support/registry.js';
import { startServerForTest, type TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
  await revise(server, STATEMENT, ['Another title', 'And another']);
  await reviseReferences(server);
});
afterAll(() => server.close());

/** Every list with pages, each with more than two items. */
const LISTS = [
  '/v1/statements',
  '/v1/statements?sort=issuedOn',
  '/v1/statements?signatory=KR&signatory=JP',
  '/v1/statements/dprk-troops-russia-2024/signatories',
  '/v1/statements/dprk-troops-russia-2024/claims',
  '/v1/statements/dprk-troops-russia-2024/resolutions',
  '/v1/signatories',
  '/v1/cosignatures',
  '/v1/parties?kind=organisation',
  '/v1/resolutions',
  '/v1/resolutions?q=S/RES',
  '/v1/resolutions?votedBy=RU&votedBy=CN:yes',
  '/v1/resolutions?votedAlike=RU,CN,FR',
  '/v1/parties/RU/votes',
  '/v1/resolutions/S-RES-2270/claims',
  '/v1/resolutions/S-RES-2270/statements',
  '/v1/claims',
  '/v1/claims?about=KP&q=dprk',
  '/v1/statements/dprk-troops-russia-2024/revisions',
  '/v1/resolutions/S-RES-2270/revisions',
  '/v1/parties/EU/revisions',
  '/v1/changes?after=1',
  '/v1/changes?type=party,resolution',
];

/** The pages of a list, following `Link`. */
async function walk(list: string, limit: number) {
  const pages = [];
  for (let url = `${list}${list.includes('?') ? '&' : '?'}limit=${limit}`; url !== ''; ) {
    const answer = await server.get(url);
    expect(answer.status, url).toBe(200);
    pages.push(answer);
    url =
      /^<http:\/\/127\.0\.0\.1:3000(.*)>; rel="next"$/.exec(answer.headers['link'] ?? '')?.[1] ??
      '';
  }
  return pages;
}

test('these tests cover every documented list with pages', async () => {
  const operations = listOperations(await readOpenApi(server.app));
  const paths = operations
    .filter(({ parameters = [] }) => parameters.some(({ name }) => name === 'cursor'))
    .filter((operation) => operation.path.startsWith('/v1/') && !needsKey(operation))
    .map(({ path }) => path);
  const walked = LISTS.map((list) =>
    list
      .split('?', 1)[0]
      ?.replace(/\/(?:dprk-troops-russia-2024|S-RES-2270)\//, '/{id}/')
      .replace(/\/(?:EU|RU)\//, '/{code}/'),
  );
  expect([...new Set(walked)].sort()).toEqual(paths.sort());
});

describe('the pages of a list make up the whole list', () => {
  test.each(LISTS)('%s', async (list) => {
    const [whole] = await walk(list, 100);
    const { data } = whole?.body ?? {};
    expect(data.length).toBeGreaterThan(1);
    for (const limit of [1, 2, data.length - 1, data.length]) {
      const pages = await walk(list, limit);
      expect(pages.length).toBe(Math.ceil(data.length / limit));
      expect(pages.flatMap(({ body }) => body.data)).toEqual(data);
      expect(pages.at(-1)?.body.page).toEqual({ limit, next: null });
    }
  });
});

test('`Link` points to the next page with the same filters, and `next` is its cursor', async () => {
  const { headers, body } = await server.get('/v1/claims?total=true&q=dprk&limit=2&about=KP');
  expect(headers['link']).toBe(
    `<${BASE}/v1/claims?about=KP&q=dprk&limit=2&cursor=${body.page.next}>; rel="next"`,
  );
  const last = await server.get('/v1/claims?limit=100');
  expect(last.headers['link']).toBeUndefined();
});

test('`Link` keeps a requested format', async () => {
  const { headers, body } = await server.get('/v1/parties?format=json&limit=2');
  expect(headers['link']).toBe(
    `<${BASE}/v1/parties?limit=2&cursor=${body.page.next}&format=json>; rel="next"`,
  );
});

test('`limit` may change from page to page', async () => {
  const whole = idsOf(await server.get('/v1/parties?limit=9'));
  const first = await server.get('/v1/parties?limit=4');
  const second = await server.get(`/v1/parties?limit=5&cursor=${first.body.page.next}`);
  expect([...idsOf(first), ...idsOf(second)]).toEqual(whole);
});

test('items added meanwhile do not shift pages', async () => {
  const first = await server.get('/v1/statements?limit=2');
  const expected = idsOf(await server.get('/v1/statements?limit=100')).slice(2);
  await saveDocument(server, makeDocument({ id: 'newer', issuedOn: '2030-01-01' }));
  const second = await server.get(`/v1/statements?cursor=${first.body.page.next}`);
  expect(idsOf(second)).toEqual(expected);
});

describe('rejects a cursor', () => {
  const refused = async (url: string) => {
    const { status, body } = await server.get(url);
    expect(status, url).toBe(400);
    expect(body, url).toMatchObject({
      type: `${BASE}/problems/invalid-cursor`,
      errors: [
        {
          in: 'query',
          pointer: '/cursor',
          detail: 'must be the unchanged `next` of the previous page, with the same filters',
        },
      ],
    });
  };
  const cursorOf = async (url: string): Promise<string> =>
    (await server.get(`${url}${url.includes('?') ? '&' : '?'}limit=1`)).body.page.next;

  test('that was altered', async () => {
    const cursor = await cursorOf('/v1/parties');
    const [payload = '', seal = ''] = cursor.split('.');
    const changed = [
      `${cursor}A`,
      `${cursor}=`,
      `${cursor}.`,
      cursor.slice(0, -1),
      cursor.toLowerCase(),
      payload,
      `${payload}.`,
      `.${seal}`,
      `${Buffer.from('["AE"]').toString('base64url')}.${seal}`,
      'null',
      '0',
      '%F0%9F%98%80',
    ];
    for (const other of changed) await refused(`/v1/parties?cursor=${other}`);
  });

  test('of another list, other filters or another order', async () => {
    const parties = await cursorOf('/v1/parties');
    await refused(`/v1/signatories?cursor=${parties}`);
    await refused(`/v1/parties?kind=state&cursor=${parties}`);
    const statements = await cursorOf('/v1/statements');
    await refused(`/v1/statements?sort=issuedOn&cursor=${statements}`);
    const claims = await cursorOf('/v1/statements/dprk-troops-russia-2024/claims');
    await refused(`/v1/statements/missile-tests-2017/claims?cursor=${claims}`);
    await refused(`/v1/claims?cursor=${claims}`);
  });

  test('but accepts filters in any order', async () => {
    const cursor = await cursorOf('/v1/claims?about=KP&kind=assessment');
    const { status } = await server.get(`/v1/claims?kind=assessment&cursor=${cursor}&about=KP`);
    expect(status).toBe(200);
  });

  test('signed with another secret', async () => {
    const other = await startServerForTest({ CURSOR_SECRET: 'another secret of ours' });
    const { body } = await other.get('/v1/parties?limit=1');
    await refused(`/v1/parties?cursor=${body.page.next}`);
    expect((await other.get(`/v1/parties?cursor=${body.page.next}`)).status).toBe(200);
  });

  test('that is longer than 1,000 characters, or empty', async () => {
    for (const cursor of ['', 'a'.repeat(1_001)]) {
      const { status, body } = await server.get(`/v1/parties?cursor=${cursor}`);
      expect(status).toBe(400);
      expect(body.type).toBe(`${BASE}/problems/invalid-parameter`);
      expect(body.errors).toMatchObject([{ in: 'query', pointer: '/cursor' }]);
    }
  });

  test('with invalid contents, even if signed correctly', async () => {
    const secret = 'a secret that has leaked';
    const leaky = await startServerForTest({ CURSOR_SECRET: secret });
    const forge = (list: string, content: string) => {
      const payload = Buffer.from(content).toString('base64url');
      const seal = createHmac('sha256', secret).update(`${list}?\n${payload}`).digest();
      return `${list}?cursor=${payload}.${seal.subarray(0, 12).toString('base64url')}`;
    };
    for (const list of ['/v1/parties', '/v1/statements', '/v1/claims']) {
      for (const content of [
        '{}',
        '[{}]',
        '[[]]',
        '[null]',
        '[true]',
        'null',
        '1',
        '"a"',
        'x',
        '',
      ]) {
        const { status, body } = await leaky.get(forge(list, content));
        expect(status, content).toBe(400);
        expect(body.type).toBe(`${BASE}/problems/invalid-cursor`);
      }
      // The position may or may not exist in the other list.
      for (const content of [
        '[]',
        '["KR"]',
        '[1]',
        '["2024-11-05","x",1,2,3]',
        '[1e308,"\\u0000"]',
      ]) {
        expect((await leaky.get(forge(list, content))).status, content).toBeLessThan(500);
      }
    }
  });
});
