import { createHash } from 'node:crypto';
import { get as request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openUrl } from '../../support/database.js';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { makeKey, startServerForTest, type TestServer } from '../../support/server.js';

const PATH = '/v1/statements/dprk-troops-russia-2024';

interface Raw {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** A server that is reached over the network, with a count of its queries. */
async function listen(env: Record<string, string>) {
  const server = await startServerForTest(env);
  const address = await server.app.listen({ host: '127.0.0.1', port: 0 });
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Raw> =>
    new Promise((resolve, reject) => {
      request(`${address}${path}`, { headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers as Record<string, string>,
            body: Buffer.concat(chunks),
          }),
        );
      }).on('error', reject);
    });
  /** Repeats a request until its response is cached. */
  const warm = async (path: string, headers: Record<string, string> = {}) => {
    await get(path, headers);
    return get(path, headers);
  };
  return { server, get, warm };
}

/** Whether `ask` needs no queries. */
async function isFromCache(
  { database }: TestServer,
  ask: () => Promise<unknown>,
): Promise<boolean> {
  const before = database.queryCount;
  await ask();
  return database.queryCount === before;
}

const hashOf = (body: Buffer) => createHash('sha256').update(body).digest('base64url');

describe('the response cache', () => {
  const env = { RATE_LIMIT: '100000' };

  test('caches a response requested twice and returns the same bytes', async () => {
    const { server, get, warm } = await listen(env);
    const made = await warm(PATH);
    let kept = made;

    expect(
      await isFromCache(server, async () => {
        kept = await get(PATH);
      }),
    ).toBe(true);
    expect(kept.status).toBe(200);
    expect(kept.body.equals(made.body)).toBe(true);
    const own = { 'x-request-id': '', date: '', 'ratelimit-remaining': '', 'ratelimit-reset': '' };
    expect({ ...kept.headers, ...own }).toEqual({ ...made.headers, ...own });
    expect(kept.headers['x-request-id']).not.toBe(made.headers['x-request-id']);
    expect((await get(PATH, { 'x-request-id': 'mine' })).headers['x-request-id']).toBe('mine');
  });

  test('removes headers of one client from responses that a CDN may store', async () => {
    const { server, get } = await listen({ ...env, CDN_MAX_AGE_S: '60' });
    const ownFields = async (path: string, fields: Record<string, string> = {}) => {
      const { headers } = await get(path, { 'x-request-id': 'mine', ...fields });
      return Object.keys(headers).filter((name) => /^(?:x-request-id|ratelimit-.*)$/.test(name));
    };
    for (const time of ['made', 'made and kept', 'from the cache']) {
      expect(await ownFields(PATH), time).toEqual([]);
    }
    const asked = await isFromCache(server, async () => {
      expect(await ownFields(PATH, { 'if-none-match': '*' })).toEqual([]);
    });
    expect(asked).toBe(true);
    for (const fields of [{ authorization: 'Bearer key' }, { accept: 'image/png' }]) {
      expect(await ownFields(PATH, fields)).toContain('x-request-id');
    }
  });

  test('does not cache a response requested once', async () => {
    const { server, get } = await listen(env);
    await get(PATH);
    expect(await isFromCache(server, () => get(PATH))).toBe(false);
  });

  test('returns nothing older than the last write of any process', async () => {
    const { server, get, warm } = await listen(env);
    await warm('/v1/statements');
    await saveDocument(server, makeDocument());
    expect(JSON.parse(String((await get('/v1/statements')).body)).data).toHaveLength(2);

    await warm('/v1/statements');
    const other = await openUrl(server.databaseUrl);
    onTestFinished(other.close);
    await saveDocument({ database: other }, makeDocument({ id: 'from-elsewhere' }));
    expect(JSON.parse(String((await get('/v1/statements')).body)).data).toHaveLength(3);
  });

  test('returns nothing that a transaction of another process has deleted', async () => {
    const { server, get, warm } = await listen(env);
    const path = '/v1/claims?limit=1&total=true';
    await warm(path);
    const other = await openUrl(server.databaseUrl);
    onTestFinished(other.close);
    await other.write(async ({ tables: { citations, claimParties, claims }, queries }) => {
      for (const table of [citations, claimParties, claims]) await queries.delete(table);
    });
    expect(JSON.parse(String((await get(path)).body)).page.total).toBe(0);

    await warm(path);
    await other.write(async ({ tables: { claims }, queries }) => queries.$count(claims));
    expect(await isFromCache(server, () => get(path))).toBe(true);
  });

  test('keeps responses while the results of deliveries are stored', async () => {
    const { server, get, warm } = await listen(env);
    await warm(PATH);
    await server.database.writeBeside(({ tables: { followers }, queries }) =>
      queries.insert(followers).values({ name: 'tests', revision: 1 }).onConflictDoNothing(),
    );
    expect(await isFromCache(server, () => get(PATH))).toBe(true);
  });

  test('does not return a cached response that a write overtook while it was made', async () => {
    const { server, get } = await listen(env);
    await get('/v1/statements');
    const read = server.database.read.bind(server.database);
    vi.spyOn(server.database, 'read').mockImplementationOnce(async (work) => {
      const result = await read(work);
      await saveDocument(server, makeDocument());
      return result;
    });
    expect(JSON.parse(String((await get('/v1/statements')).body)).data).toHaveLength(1);
    expect(JSON.parse(String((await get('/v1/statements')).body)).data).toHaveLength(2);
  });

  test('answers HEAD and conditional requests from the cache', async () => {
    const { server, get, warm } = await listen(env);
    const { headers, body } = await warm(PATH);
    const { etag = '', 'last-modified': lastModified = '' } = headers;

    const asked = await isFromCache(server, async () => {
      const head = await get(PATH, {}, 'HEAD');
      expect(head).toMatchObject({ status: 200, headers: { etag }, body: Buffer.alloc(0) });
      expect(head.headers['content-length']).toBe(String(body.length));
      for (const condition of [
        { 'if-none-match': etag },
        { 'if-none-match': `"x", W/${etag}` },
        { 'if-none-match': '*' },
        { 'if-modified-since': new Date(Date.parse(lastModified) + 2_000).toUTCString() },
      ] as Record<string, string>[]) {
        const answer = await get(PATH, condition);
        expect(answer).toMatchObject({ status: 304, headers: { etag }, body: Buffer.alloc(0) });
        expect(answer.headers['content-type']).toBeUndefined();
      }
      expect((await get(PATH, { 'if-none-match': '"x"' })).status).toBe(200);
    });
    expect(asked).toBe(true);
  });

  test('compresses on request, with a separate ETag for each coding', async () => {
    const { get, warm } = await listen(env);
    const { headers, body } = await warm(PATH);
    for (const [accept, coding, decompress] of [
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['br;q=0.5, gzip', 'gzip', gunzipSync],
    ] as const) {
      const compressed = () => get(PATH, { 'accept-encoding': accept });
      await expect.poll(async () => (await compressed()).headers['content-encoding']).toBe(coding);
      const answer = await compressed();
      expect(decompress(answer.body).equals(body)).toBe(true);
      expect(answer.body.length).toBeLessThan(body.length / 2);
      expect(answer.headers).toMatchObject({
        etag: headers['etag']?.replace(/"$/, `-${coding}"`),
        vary: expect.stringMatching(/accept-encoding/i),
        'content-length': String(answer.body.length),
      });
      const { etag = '' } = answer.headers;
      expect((await get(PATH, { 'accept-encoding': accept, 'if-none-match': etag })).status).toBe(
        304,
      );
    }
    for (const accept of ['identity', 'br;q=0, gzip;q=0', 'zstd', '']) {
      const plain = await get(PATH, { 'accept-encoding': accept });
      expect(plain.headers['content-encoding'], accept).toBeUndefined();
      expect(plain.headers['etag']).toBe(headers['etag']);
    }
  });

  test('accepts the ETag of a compressed response for a write', async () => {
    const { server, get, warm } = await listen(env);
    await saveDocument(server, makeDocument());
    const path = '/v1/statements/northern-railway-2020';
    await warm(path);
    const compressed = () => get(path, { 'accept-encoding': 'br' });
    await expect.poll(async () => (await compressed()).headers['content-encoding']).toBe('br');
    const { etag = '' } = (await compressed()).headers;

    const { status } = await server.send({
      method: 'DELETE',
      url: path,
      headers: { authorization: `Bearer ${await makeKey(server)}`, 'if-match': etag },
    });
    expect(status).toBe(204);
    expect((await get(path)).status).toBe(410);
  });

  test('keeps responses for different Accept headers apart', async () => {
    const { get, warm } = await listen(env);
    await warm(PATH);
    await warm(PATH, { accept: 'application/json' });
    expect((await get(PATH, { accept: 'image/png' })).status).toBe(406);
    expect((await get(PATH)).status).toBe(200);
  });

  test('does not cache errors, probes or responses to requests with a key or a body', async () => {
    const { server, get } = await listen(env);
    for (const path of [
      '/v1/parties/QQ',
      '/v1/parties?x=1',
      '/v1/parties/kor',
      '/metrics',
      '/health/ready',
    ]) {
      for (let time = 0; time < 3; time += 1) await get(path);
      const first = await get(path);
      expect(first.headers['cache-control'], path).toBe('no-store');
    }
    await get('/v1/parties/KR');
    await get('/v1/parties/KR');
    expect(await isFromCache(server, () => get('/v1/parties/KR'))).toBe(true);
    for (const headers of [{ authorization: 'Bearer x' }, { 'content-length': '0' }] as Record<
      string,
      string
    >[]) {
      expect(await isFromCache(server, () => get('/v1/parties/KR', headers))).toBe(false);
    }
  });

  test('reports hits, misses, evictions and size as metrics', async () => {
    const { get } = await listen(env);
    for (let time = 0; time < 5; time += 1) await get(PATH);
    const { body } = await get('/metrics');
    const figure = (name: string) =>
      Number(new RegExp(`^communique_response_cache_${name} (\\d+)$`, 'm').exec(String(body))?.[1]);
    expect(figure('hits_total')).toBe(3);
    expect(figure('misses_total')).toBe(3);
    expect(figure('evictions_total')).toBe(0);
    expect(figure('bytes')).toBeGreaterThan(10_000);
  });
});

test('the cache stays within its limit and evicts the least recently used response', async () => {
  const { server, get, warm } = await listen({ RESPONSE_CACHE_BYTES: '60000' });
  await warm(PATH);
  for (const code of ['KR', 'JP', 'US', 'FR', 'DE', 'IT', 'CA', 'GB', 'AU', 'NZ']) {
    for (const list of ['signatories', 'parties']) await warm(`/v1/${list}/${code}`);
  }
  expect(await isFromCache(server, () => get(PATH))).toBe(false);
  expect(await isFromCache(server, () => get('/v1/parties/NZ'))).toBe(true);
  const { body } = await get('/metrics');
  const bytes = /^communique_response_cache_bytes (\d+)$/m.exec(String(body))?.[1];
  expect(Number(bytes)).toBeLessThanOrEqual(60_000);
});

test('without a cache, every response is rebuilt and varies only by Accept', async () => {
  const { server, get, warm } = await listen({ RESPONSE_CACHE_BYTES: '0' });
  const { headers, body } = await warm(PATH);
  expect(await isFromCache(server, () => get(PATH))).toBe(false);
  expect(headers['vary']).toBe('Accept');
  expect(headers['etag']).toBe(`"1.${hashOf(body)}"`);
});
