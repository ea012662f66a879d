import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE } from '../../support/registry.js';
import { startServer, startServerForTest, type TestServer } from '../../support/server.js';
import { exchange, listen, parseAnswer, send, type WireAnswer } from '../../support/wire.js';

let server: TestServer;
let port: number;

beforeAll(async () => {
  server = await startServer();
  port = await listen(server);
});
afterAll(() => server.close());

function expectProblem({ status, headers, body }: WireAnswer, expected: number, slug: string) {
  expect(status).toBe(expected);
  expect(headers['content-type']).toBe('application/problem+json');
  expect(headers['connection']).toBe('close');
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(new Date(headers['date'] ?? '').toUTCString()).toBe(headers['date']);
  expect(headers['x-request-id']).toMatch(/^[\w.-]+$/);
  expect(headers['cache-control']).toBe('no-store');
  expect(Number(headers['content-length'])).toBe(Buffer.byteLength(body));
  expect(JSON.parse(body)).toMatchObject({ type: `${BASE}/problems/${slug}`, status: expected });
}

describe('returns 400 for anything but HTTP', () => {
  test.each([
    ['words', 'hello\r\n\r\n'],
    ['no version', 'GET /v1/parties\r\n\r\n'],
    ['an unknown version', 'GET / HTTP/9.9\r\nHost: x\r\n\r\n'],
    ['HTTP/2 without TLS', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a field without a colon', 'GET / HTTP/1.1\r\nHost: x\r\nnonsense\r\n\r\n'],
    ['a space before the colon', 'GET / HTTP/1.1\r\nHost : x\r\n\r\n'],
    ['NUL in the address', 'GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a space in the address', 'GET /v1/par ties HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['letters that are not escaped', 'GET /v1/parties?q=Türkiye HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a length that is no number', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
    ],
    [
      'both a length and chunks',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('%s', async (_, request) => {
    expectProblem(parseAnswer(await exchange(port, request)), 400, 'malformed-request');
  });
});

test('says what is wrong with what is not HTTP', async () => {
  const detail = async (request: string) =>
    JSON.parse(parseAnswer(await exchange(port, request)).body).detail;
  expect(await detail('GET /v1/parties?q=Türkiye HTTP/1.1\r\nHost: x\r\n\r\n')).toBe(
    'The URL has a character that must be percent-encoded, such as ü as %C3%BC.',
  );
  expect(await detail('GET / HTTP/1.1\r\nHost: x\r\nnonsense\r\n\r\n')).toMatch(
    /^The request is not valid HTTP\/1\.1: .*header token\.$/,
  );
});

test('returns 431 for headers of more than 32 KiB', async () => {
  const fields = (count: number) =>
    Array.from({ length: count }, (_, index) => `X-Field-${index}: ${'a'.repeat(1_000)}`);
  expect((await send(port, 'GET /v1/parties/KR', fields(30))).status).toBe(200);
  const answer = await send(port, 'GET /v1/parties/KR', fields(40));
  expectProblem(answer, 431, 'header-fields-too-large');
});

test('returns 414 for a URL that is too long for the router', async () => {
  const answer = await send(port, `GET /v1/parties/${'a'.repeat(30_000)}`);
  expectProblem(answer, 414, 'uri-too-long');
});

test('rejects a path that leaves the folder of the assets', async () => {
  for (const path of ['%2e%2e/package.json', '../package.json', '..%5c..', '%2e%2e%2f']) {
    const { status, headers } = await send(port, `GET /assets/${path}`);
    expect([400, 404], path).toContain(status);
    expect(headers['content-type']).toBe('application/problem+json');
  }
});

describe('Host', () => {
  test('returns 400 if it is missing or repeated', async () => {
    for (const hosts of ['', 'Host: a\r\nHost: b\r\n', 'host: a\r\nHOST: a\r\n']) {
      const request = `GET /v1/parties/KR HTTP/1.1\r\n${hosts}Connection: close\r\n\r\n`;
      expectProblem(parseAnswer(await exchange(port, request)), 400, 'malformed-request');
    }
  });

  test.each([
    'a b',
    'a:b',
    'a@b',
    'a/b',
    'a?b',
    'http://a',
    'a%zz',
    'Türkiye.example',
    '[::1',
    '[::g]',
    '[1.2.3.4]',
    'a, b',
    '<a>',
  ])('returns 400 for %s', async (host) => {
    for (const version of ['1.0', '1.1']) {
      const request = `GET /v1/parties/KR HTTP/${version}\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
      expectProblem(parseAnswer(await exchange(port, request)), 400, 'malformed-request');
    }
  });

  test.each(['a', 'a.b:3000', 'a_b-c.d', '127.0.0.1:3000', '[::1]', '[2001:db8::7]:80', 'a:'])(
    'may be %s',
    async (host) => {
      const request = `GET /v1/parties/KR HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
      expect(parseAnswer(await exchange(port, request)).status).toBe(200);
    },
  );

  test('is optional in HTTP/1.0 and may be empty', async () => {
    const old = await exchange(port, 'GET /v1/parties/KR HTTP/1.0\r\n\r\n');
    expect(parseAnswer(old).status).toBe(200);
    const empty = await exchange(
      port,
      'GET /v1/parties/KR HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n',
    );
    expect(parseAnswer(empty).status).toBe(200);
  });
});

test('treats a URL in absolute form like its path', async () => {
  const { status, body } = await send(port, 'GET http://registry.example/v1/parties/KR');
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ id: 'KR' });
  const alias = await send(port, 'GET HTTP://x:3000/v1/resolutions/s-res-1718/claims?limit=1');
  expect(alias.status).toBe(308);
  expect(alias.headers['location']).toBe('/v1/resolutions/S-RES-1718/claims?limit=1');
  const list = await send(port, 'GET http://other.example/v1/parties?limit=1');
  expect(list.headers['link']).toMatch(`<${BASE}/v1/parties?limit=1&cursor=`);
  expect(list.headers['last-modified']).toMatch(/GMT$/);
  expect((await send(port, 'GET http://registry.example')).body).toContain(
    '<title>Communiqué</title>',
  );
});

test('returns 501 for a transfer coding other than chunked', async () => {
  const fields = ['Content-Type: application/json', 'Transfer-Encoding: gzip, chunked'];
  const answer = await send(port, 'POST /v1/verify', fields, '2\r\n{}\r\n0\r\n\r\n');
  expectProblem(answer, 501, 'not-implemented');
});

test('ignores an unknown expectation', async () => {
  const { status } = await send(port, 'GET /v1/parties/KR', ['Expect: the-unexpected']);
  expect(status).toBe(200);
});

test('ignores a request to upgrade', async () => {
  const { status } = await send(port, 'GET /v1/parties/KR', ['Upgrade: h2c']);
  expect(status).toBe(200);
});

test('answers pipelined requests in order', async () => {
  const codes = ['KR', 'QQ', 'JP', 'kor', 'US'];
  const requests = codes.map(
    (code, index) =>
      `GET /v1/parties/${code} HTTP/1.1\r\nHost: x\r\nX-Request-Id: r${index}\r\n${
        index === codes.length - 1 ? 'Connection: close\r\n' : ''
      }\r\n`,
  );
  const received = await exchange(port, requests.join(''));
  expect(received.match(/HTTP\/1\.1 \d+/g)).toEqual(
    ['200', '404', '200', '308', '200'].map((status) => `HTTP/1.1 ${status}`),
  );
  expect(received.match(/x-request-id: r\d/g)).toEqual(
    codes.map((_, index) => `x-request-id: r${index}`),
  );
});

test('an unexpected body does not disturb the next request', async () => {
  const received = await exchange(
    port,
    [
      'GET /v1/parties/KR HTTP/1.1\r\nHost: x\r\nContent-Length: 18\r\n\r\nGET /smuggled HTTP',
      'POST /v1/parties HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
      'GET /v1/parties/JP HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    ].join(''),
  );
  expect(received.match(/HTTP\/1\.1 \d+/g)).toEqual([
    'HTTP/1.1 200',
    'HTTP/1.1 405',
    'HTTP/1.1 200',
  ]);
});

describe('aborts a request that is not complete within REQUEST_TIMEOUT_MS', () => {
  test.each([
    ['its header', 'GET /v1/parties/KR HTTP/1.1\r\nHost: x\r\nX-'],
    [
      'its body',
      'POST /v1/parties HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    ],
  ])('%s', async (_, beginning) => {
    const slow = await startServerForTest({ REQUEST_TIMEOUT_MS: '1000' });
    const answer = parseAnswer(await exchange(await listen(slow), beginning));
    expectProblem(answer, 408, 'request-timeout');
  });
});

describe('survives a client that disconnects', () => {
  test.each([
    ['in the middle of a request', 'GET /v1/parties?limit=100 HTTP/1.1\r\nHost: x\r\n\r\nGET /v1/'],
    ['after an invalid request', 'nonsense\r\n\r\n'],
    ['after a CONNECT request', 'CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n'],
  ])('%s', async (_, beginning) => {
    for (let times = 0; times < 20; times += 1) {
      const socket = connect(port, '127.0.0.1');
      await new Promise<void>((resolve) => {
        socket.write(beginning, () => resolve());
      });
      socket.resetAndDestroy();
    }
    expect((await send(port, 'GET /v1/parties/KR')).status).toBe(200);
  });
});

test('disconnects a client that stays connected after a malformed request', async () => {
  for (const invalid of ['nonsense\r\n\r\n', 'CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n']) {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    socket.resume().write(invalid);
    await once(socket, 'end');
    while ((await connectionCount()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    socket.destroy();
  }
});

function connectionCount(): Promise<number> {
  return new Promise((resolve, reject) => {
    server.app.server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}
