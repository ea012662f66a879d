import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { BASE } from '../../support/registry.js';
import { startServerForTest } from '../../support/server.js';
import { listen, parseAnswer } from '../../support/wire.js';

test('a healthy server is live and ready', async () => {
  const server = await startServerForTest();
  for (const path of ['/health/live', '/health/ready']) {
    const { status, headers, body } = await server.get(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(body).toEqual({ status: 'ok' });
  }
});

test('without its database, a server is live but not ready', async () => {
  const server = await startServerForTest();
  await server.database.close();
  expect((await server.get('/health/live')).status).toBe(200);
  const { status, headers, body } = await server.get('/health/ready');
  expect(status).toBe(503);
  expect(headers['content-type']).toBe('application/problem+json');
  expect(headers['cache-control']).toBe('no-store');
  expect(body).toEqual({
    type: `${BASE}/problems/unavailable`,
    title: 'Service unavailable',
    status: 503,
    detail: 'The database does not answer.',
    instance: '/health/ready',
  });
});

test('while stopping, a server is live, finishes requests in flight and is not ready', async () => {
  const server = await startServerForTest();
  const port = await listen(server);
  const ask = (path: string) => {
    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    onTestFinished(() => {
      socket.destroy();
    });
    let received = '';
    socket.on('data', (chunk: string) => {
      received += chunk;
    });
    const answered = new Promise<string>((resolve) => {
      socket.on('close', () => resolve(received));
    });
    return new Promise<{ finish(): Promise<ReturnType<typeof parseAnswer>> }>((resolve) => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n`, () => {
        resolve({
          async finish() {
            socket.write('\r\n');
            return parseAnswer(await answered);
          },
        });
      });
    });
  };
  const [ready, live, party] = [
    await ask('/health/ready'),
    await ask('/health/live'),
    await ask('/v1/parties/KR'),
  ];
  // Once the server has answered a later request, it has received these.
  await fetch(`http://127.0.0.1:${port}/health/live`);

  const closed = server.app.close();
  while (server.app.server.listening) await new Promise((resolve) => setTimeout(resolve, 5));
  const refused = await ready.finish();
  expect(refused.status).toBe(503);
  expect(refused.headers['connection']).toBe('close');
  expect(JSON.parse(refused.body)).toMatchObject({
    type: `${BASE}/problems/unavailable`,
    detail: 'The server is stopping.',
  });
  expect((await live.finish()).status).toBe(200);
  expect((await party.finish()).status).toBe(200);
  await closed;
});
