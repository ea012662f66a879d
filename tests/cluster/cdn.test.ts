import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeKeyByProgram, putStatement } from '../support/curator.js';
import { startCdn } from '../support/nginx.js';
import { makeFolder, startServerProcess } from '../support/process.js';
import { findProgram } from '../support/programs.js';

const nginxProgram = findProgram('nginx');

const LIST = '/v1/statements';
const DETAIL = '/v1/statements/dprk-troops-russia-2024';
const WITH_KEY = { authorization: 'Bearer key' };

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Sends a request without Accept-Encoding by default. `fetch` alone would send one. */
async function ask(address: string, fields: Record<string, string> = {}): Promise<Answer> {
  const answer = await fetch(address, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity', ...fields },
  });
  const headers = Object.fromEntries(answer.headers);
  return { status: answer.status, headers, body: await answer.text() };
}

/** Repeats a request until its response meets a condition. */
async function askUntil(
  isSuch: (answer: Answer) => boolean,
  address: string,
  fields: Record<string, string> = {},
): Promise<Answer> {
  for (;;) {
    const answer = await ask(address, fields);
    if (isSuch(answer)) return answer;
    await setTimeout(50);
  }
}

const statusOf = ({ headers }: Answer) => headers['cache-status'];

/** A node with a CDN in front of it. */
async function startBehindCdn(maxAgeS: number) {
  const env = {
    DATABASE_URL: join(makeFolder(), 'communique.db'),
    CDN_MAX_AGE_S: String(maxAgeS),
    PUBLIC_URL: 'https://registry.example',
    TRUST_PROXY: '127.0.0.1',
    LOG_LEVEL: 'error',
  };
  const node = await startServerProcess(env);
  const cdn = await startCdn(nginxProgram ?? '', makeFolder(), new URL(node.url).host);
  onTestFinished(cdn.stop);
  const get = (path: string, fields?: Record<string, string>) => ask(cdn.url + path, fields);
  /** Adds a statement by a write through the CDN. */
  const change = async () => {
    const key = await makeKeyByProgram(env);
    expect((await putStatement(cdn, key, { id: 'added' })).status).toBe(201);
  };
  return { node, cdn, get, change };
}

const titlesIn = ({ body }: Answer) =>
  JSON.parse(body).data.map(({ title }: { title: string }) => title);

describe.skipIf(!nginxProgram)('a CDN in front of the registry', () => {
  test('caches each format and coding separately, without headers of the first client', async () => {
    const { node, get } = await startBehindCdn(3_600);
    const gzip = { 'accept-encoding': 'gzip' };
    await askUntil(
      ({ headers }) => headers['content-encoding'] === 'gzip',
      node.url + DETAIL,
      gzip,
    );
    const requests: [path: string, fields: Record<string, string>, type: string][] = [
      [DETAIL, {}, 'application/json'],
      [DETAIL, { accept: 'text/markdown' }, 'text/markdown'],
      [DETAIL, gzip, 'application/json'],
      [DETAIL, { 'accept-encoding': 'br' }, 'application/json'],
      [`${DETAIL}?format=text`, {}, 'text/plain'],
      [LIST, {}, 'application/json'],
      [LIST, { accept: 'text/csv' }, 'text/csv'],
      [`${LIST}?signatory=JP`, {}, 'application/json'],
      ['/feed.atom', {}, 'application/atom+xml'],
    ];
    for (const expected of ['cdn; fwd=miss', 'cdn; hit', 'cdn; hit']) {
      for (const [path, fields, type] of requests) {
        const [answer, original] = [await get(path, fields), await ask(node.url + path, fields)];
        const asked = `${path} ${JSON.stringify(fields)}`;
        expect(statusOf(answer), asked).toBe(expected);
        expect(answer.headers['content-type'], asked).toContain(type);
        expect(answer.body, asked).toBe(original.body);
        const own = Object.keys(answer.headers).filter((name) =>
          /^(?:x-request-id|ratelimit-.*|set-cookie|x-accel-.*)$/.test(name),
        );
        expect(own, asked).toEqual([]);
        // Browsers must ask the CDN each time.
        expect(answer.headers['cache-control'], asked).toBe('public, no-cache');
      }
    }
    expect((await get(DETAIL, gzip)).headers['content-encoding']).toBe('gzip');
    expect((await get(DETAIL)).headers['content-encoding']).toBeUndefined();
  });

  test('answers conditional requests with 304', async () => {
    const { get } = await startBehindCdn(3_600);
    const { headers } = await get(DETAIL);
    const again = await get(DETAIL, { 'if-none-match': headers['etag'] ?? '' });
    expect(again).toMatchObject({ status: 304, body: '', headers: { 'cache-status': 'cdn; hit' } });
    expect((await get(DETAIL, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('does not store errors, probes or metrics', async () => {
    const { get } = await startBehindCdn(3_600);
    const requests: [status: number, path: string, fields?: Record<string, string>][] = [
      [400, `${LIST}?limit=0`],
      [404, '/v1/statements/nothing'],
      [406, LIST, { accept: 'image/png' }],
      [200, '/health/live'],
      [200, '/health/ready'],
      [200, '/metrics'],
    ];
    for (const [status, path, fields] of [...requests, ...requests]) {
      const answer = await get(path, fields);
      expect([path, answer.status, statusOf(answer)]).toEqual([path, status, 'cdn; fwd=miss']);
    }
  });

  test('passes requests with a key through and does not store the responses', async () => {
    const { get, change } = await startBehindCdn(3_600);
    expect(statusOf(await get(DETAIL, WITH_KEY))).toBe('cdn; fwd=bypass');
    expect(statusOf(await get(DETAIL))).toBe('cdn; fwd=miss');

    const before = await get(LIST);
    await change();
    expect(titlesIn(await get(LIST, WITH_KEY))).toHaveLength(2);
    expect(await get(LIST)).toMatchObject({
      body: before.body,
      headers: { 'cache-status': 'cdn; hit' },
    });
  });

  test('shows a change when it is purged', async () => {
    const { cdn, get, change } = await startBehindCdn(3_600);
    const csv = { accept: 'text/csv' };
    const [before, table] = [await get(LIST), await get(LIST, csv)];
    await change();
    expect((await get(LIST)).body).toBe(before.body);
    expect((await get(LIST, csv)).body).toBe(table.body);

    cdn.purge();
    expect(titlesIn(await get(LIST))).toHaveLength(2);
    expect((await get(LIST, csv)).body).not.toBe(table.body);
    expect(statusOf(await get(LIST))).toBe('cdn; hit');
  });

  test('shows a change after CDN_MAX_AGE_S, and revalidates without one', async () => {
    const { cdn, get, change } = await startBehindCdn(1);
    await get(LIST);
    const isForwarded = (answer: Answer) => statusOf(answer)?.includes('fwd') === true;
    const same = await askUntil(isForwarded, cdn.url + LIST);
    expect(statusOf(same)).toBe('cdn; fwd=stale; fwd-status=304');
    expect(same.status).toBe(200);
    await change();
    const changed = (answer: Answer) => titlesIn(answer).length === 2;
    expect(statusOf(await askUntil(changed, cdn.url + LIST))).toBe('cdn; fwd=stale');
  });

  test('stores nothing without CDN-Cache-Control', async () => {
    const { get } = await startBehindCdn(0);
    await get(DETAIL);
    expect(statusOf(await get(DETAIL))).toBe('cdn; fwd=miss');
  });

  test('serves stored responses while all nodes are down', async () => {
    const { node, cdn, get } = await startBehindCdn(1);
    const { body } = await get(DETAIL);
    node.child.kill('SIGKILL');
    await node.exited;
    const isStale = (answer: Answer) => statusOf(answer) === 'cdn; hit; detail=stale';
    expect(await askUntil(isStale, cdn.url + DETAIL)).toMatchObject({ status: 200, body });
    expect((await get(LIST)).status).toBe(502);
    expect((await get(DETAIL, WITH_KEY)).status).toBe(502);
  });
});
