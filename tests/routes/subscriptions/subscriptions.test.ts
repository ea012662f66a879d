import { beforeAll, describe, expect, test } from 'vitest';
import { createKey, revokeKey } from '../../../src/keys/keys.store.js';
import { CREATE } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { startServer, type TestServer } from '../../support/server.js';

const ADDRESS = 'https://receiver.example/hook';

let server: TestServer;
let count = 0;

beforeAll(async () => {
  server = await startServer();
  return server.close;
});

/** Makes a key that can follow, and requests with it. */
async function makeFollower(scope: 'write' | 'follow' = 'follow', on = server) {
  count += 1;
  const name = `follower-${count}`;
  const key = await on.database.write((writer) => createKey(writer, name, new Date(), scope));
  const headers = { authorization: `Bearer ${key}` };
  return {
    name,
    headers,
    get: (url: string) => on.get(url, headers),
    send: (method: 'POST' | 'PATCH' | 'DELETE' | 'PUT', url: string, body?: unknown) =>
      on.send({ method, url, headers, body }),
    subscribe: (body: object = {}) =>
      on.send({
        method: 'POST',
        url: '/v1/subscriptions',
        headers,
        body: { address: ADDRESS, ...body },
      }),
  };
}

test('a key with the scope follow subscribes, and the secret is shown once', async () => {
  const follower = await makeFollower();
  const { status, body, headers } = await follower.subscribe({
    filter: { about: ['kor,KP'], kind: 'condemnation', resolution: ['s/res/1718'], derived: true },
    description: 'Desk',
  });

  expect(status).toBe(201);
  expect(headers['location']).toBe(body.url);
  expect(headers['cache-control']).toBe('no-store');
  expect(body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(body).toMatchObject({
    id: expect.stringMatching(/^sub_[\w-]{22}$/),
    address: ADDRESS,
    description: 'Desk',
    filter: { about: ['KR,KP'], kind: 'condemnation', resolution: ['S-RES-1718'], derived: 'true' },
    state: 'active',
    waitingCount: 0,
  });
  const { secret: _, ...shown } = body;
  const path = new URL(body.url).pathname;
  expect(await follower.get(path)).toMatchObject({
    status: 200,
    body: shown,
    headers: { 'cache-control': 'no-store' },
  });
  expect((await follower.get(path)).headers['etag']).toBeUndefined();
  const { pathname, search } = new URL(body.changesUrl);
  expect((await server.get(`${pathname}${search}`)).status).toBe(200);
});

test('a key with the scope follow cannot write', async () => {
  const { headers } = await makeFollower();
  const {
    status,
    body,
    headers: given,
  } = await server.send({
    method: 'PUT',
    url: '/v1/statements/northern-railway-2020',
    headers: { ...CREATE, ...headers },
    body: makeDocument(),
  });

  expect(status).toBe(403);
  expect(body.type).toMatch(/insufficient-scope$/);
  expect(body.detail).toMatch(/scope write/);
  expect(given['www-authenticate']).toMatch(/error="insufficient_scope", scope="write"/);
});

test('a key sees only its own subscriptions, in pages', async () => {
  const [one, other] = [await makeFollower('write'), await makeFollower()];
  const ids = [];
  for (let at = 0; at < 3; at += 1) ids.push((await one.subscribe()).body.id);

  const first = await one.get('/v1/subscriptions?limit=2&total=true');
  const second = await one.get(`/v1/subscriptions?limit=2&cursor=${first.body.page.next}`);
  const listed = [...first.body.data, ...second.body.data].map(({ id }) => id);
  expect(listed).toEqual(ids);
  expect(first.body.page.total).toBe(3);
  expect(first.headers['cache-control']).toBe('no-store');
  expect((await one.get('/v1/subscriptions?format=csv')).headers['cache-control']).toBe('no-store');
  expect((await other.get('/v1/subscriptions')).body.data).toEqual([]);
  const path = `/v1/subscriptions/${ids[0]}`;
  for (const [method, url] of [
    ['PATCH', path],
    ['DELETE', path],
    ['POST', `${path}/secret`],
  ] as const) {
    expect((await other.send(method, url, { state: 'paused' })).status, method).toBe(404);
  }
  for (const url of [path, `${path}/deliveries`]) {
    expect((await other.get(url)).status, url).toBe(404);
    expect((await server.get(url)).status, url).toBe(401);
  }
});

test('what is no id of a subscription or delivery is refused', async () => {
  const { subscribe, send, get } = await makeFollower();
  const { id } = (await subscribe({})).body;
  for (const wrong of ['%00', 'a%20b', 'a.b', 'a'.repeat(101)]) {
    const path = `/v1/subscriptions/${wrong}`;
    for (const [method, url] of [
      ['PATCH', path],
      ['DELETE', path],
      ['POST', `${path}/secret`],
      ['POST', `${path}/test`],
      ['POST', `/v1/subscriptions/${id}/deliveries/${wrong}/redeliver`],
    ] as const) {
      const body = method === 'PATCH' ? { state: 'paused' } : undefined;
      expect((await send(method, url, body)).status, `${method} ${url}`).toBe(400);
    }
    for (const url of [path, `${path}/deliveries`]) expect((await get(url)).status, url).toBe(400);
  }
});

test('a subscription is changed, paused, resumed and deleted', async () => {
  const { subscribe, send, get } = await makeFollower();
  const { id } = (await subscribe({ filter: { kind: 'concern' } })).body;
  const path = `/v1/subscriptions/${id}`;

  const changed = await send('PATCH', path, { filter: { type: 'party' }, description: 'Codes' });
  expect(changed.body).toMatchObject({ filter: { type: 'party' }, description: 'Codes' });
  const paused = await send('PATCH', path, { state: 'paused' });
  expect(paused.body).toMatchObject({
    state: 'paused',
    pausedReason: 'It was paused by its owner.',
    pausedAt: expect.any(String),
  });
  const resumed = await send('PATCH', path, { state: 'active' });
  expect(resumed.body).toMatchObject({ state: 'active', pausedReason: null, pausedAt: null });
  expect((await send('DELETE', path)).status).toBe(204);
  expect((await get(path)).status).toBe(404);
});

test('a new secret is shown once', async () => {
  const { subscribe, send } = await makeFollower();
  const { id, secret } = (await subscribe()).body;
  const { status, body } = await send('POST', `/v1/subscriptions/${id}/secret`);

  expect(status).toBe(200);
  expect(body.secret).toMatch(/^whsec_/);
  expect(body.secret).not.toBe(secret);
});

test('a key has at most 100 subscriptions', async () => {
  const { subscribe } = await makeFollower();
  for (let at = 0; at < 100; at += 1) await subscribe();
  const { status, body } = await subscribe();

  expect(status).toBe(409);
  expect(body.type).toMatch(/too-many-subscriptions$/);
});

test('revoking a key pauses its subscriptions', async () => {
  const { name, subscribe } = await makeFollower();
  const { id } = (await subscribe()).body;
  await server.database.write((writer) => revokeKey(writer, name, new Date()));

  const states = await server.database.read(({ tables: { subscriptions }, queries }) =>
    queries.select({ id: subscriptions.id, state: subscriptions.state }).from(subscriptions),
  );
  expect(states).toContainEqual({ id, state: 'paused' });
});

describe('refuses', () => {
  test.each([
    ['http', 'http://receiver.example/', 'must be an https URL'],
    ['another scheme', 'ftp://receiver.example/', 'must be an https URL'],
    ['a password', 'https://me:secret@receiver.example/', 'must not contain a name'],
    ['a fragment', 'https://receiver.example/#top', 'must not contain a fragment'],
    ['port 0', 'https://receiver.example:0/', 'must have a port'],
    ['a long address', `https://receiver.example/${'a'.repeat(2_048)}`, 'at most 2048'],
    ['an address that is long as stored', `https://receiver.example/${'ü'.repeat(1_000)}`, '2048'],
    ['words', 'receiver', 'must be an https URL'],
    ['a loopback address', 'https://127.0.0.1/', 'not a public address'],
    ['a loopback address as a number', 'https://2130706433/', 'not a public address'],
    ['a loopback address in hexadecimal', 'https://0x7f.1/', 'not a public address'],
    ['this machine', 'https://localhost/', 'not a public address'],
    ['a name of this machine', 'https://any.localhost./', 'not a public address'],
    ['a private address', 'https://10.1.2.3/', 'not a public address'],
    ['an address for metadata', 'https://169.254.169.254/', 'not a public address'],
    ['the address of Azure’s metadata', 'https://168.63.129.16/', 'not a public address'],
    ['a shared address', 'https://100.64.1.1/', 'not a public address'],
    ['a multicast address', 'https://224.0.0.1/', 'not a public address'],
    ['an address for documentation', 'https://203.0.113.7/', 'not a public address'],
    ['loopback in IPv6', 'https://[::1]/', 'not a public address'],
    ['a unique-local address', 'https://[fd00:ec2::254]/', 'not a public address'],
    ['a link-local address', 'https://[fe80::1]/', 'not a public address'],
    ['a mapped address', 'https://[::ffff:10.0.0.1]/', 'not a public address'],
    ['a compatible address', 'https://[::10.0.0.1]/', 'not a public address'],
    ['a translated address', 'https://[64:ff9b::a00:1]/', 'not a public address'],
    ['an address in 6to4', 'https://[2002:a00:1::]/', 'not a public address'],
    ['an address in Teredo', 'https://[2001:0:a00:1::]/', 'not a public address'],
  ])('%s', async (_name, address, message) => {
    const { subscribe } = await makeFollower();
    const { status, body } = await subscribe({ address });

    expect(status).toBe(422);
    expect(body.errors[0]).toMatchObject({ in: 'body', pointer: '/address' });
    expect(body.errors[0].detail).toContain(message);
  });

  test.each([
    ['an unknown party', { filter: { about: ['Korea'] } }, '/filter/about', 'there is no party'],
    ['an unknown parameter', { filter: { abuot: 'KP' } }, '/filter/abuot', 'did you mean about?'],
    ['an unknown kind', { filter: { kind: 'blame' } }, '/filter/kind', ''],
    ['a number', { filter: { kind: 7 } }, '/filter/kind', ''],
    ['half of a surrogate pair', { filter: { q: 'a\ud800' } }, '/filter/q', 'surrogate'],
    ['a filter that is none', { filter: 'about=KP' }, '/filter', ''],
    ['an unknown field', { adress: ADDRESS }, '/adress', 'did you mean address?'],
    ['a weak secret', { secret: 'whsec_c2hvcnQ=' }, '/secret', 'must be whsec_'],
    ['a secret that is not base64', { secret: `whsec_${'!'.repeat(40)}` }, '/secret', 'whsec_'],
  ])('%s', async (_name, body, pointer, message) => {
    const { subscribe } = await makeFollower();
    const answer = await subscribe(body);

    expect(answer.status).toBe(422);
    expect(answer.body.errors[0].pointer).toBe(pointer);
    expect(answer.body.errors[0].detail).toContain(message);
  });

  test('a change of nothing', async () => {
    const { subscribe, send } = await makeFollower();
    const { id } = (await subscribe()).body;
    expect((await send('PATCH', `/v1/subscriptions/${id}`, {})).status).toBe(422);
    expect((await send('PATCH', `/v1/subscriptions/${id}`, { state: 'off' })).status).toBe(422);
  });
});
