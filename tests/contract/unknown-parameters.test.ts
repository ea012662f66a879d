import { expect, test } from 'vitest';
import { exampleUrl, listOperations, needsKey, readOpenApi } from '../support/openapi.js';
import { makeKey, startServerForTest } from '../support/server.js';

test('every operation refuses unknown query parameters', async () => {
  const server = await startServerForTest();
  const { app, send, get } = server;
  const key = await makeKey(server);
  const operations = listOperations(await readOpenApi(app)).filter(({ path }) =>
    path.startsWith('/v1/'),
  );
  expect(operations.length).toBeGreaterThan(15);
  for (const operation of operations) {
    const url = exampleUrl(operation);
    const asked = `${url}${url.includes('?') ? '&' : '?'}zebra=1`;
    const [[type = '', { example = undefined } = {}] = []] = Object.entries(
      operation.requestBody?.content ?? {},
    );
    const authorization = needsKey(operation) ? { authorization: `Bearer ${key}` } : {};
    const headers = { ...(type && { 'content-type': type }), ...authorization };
    const { status, body } =
      operation.method === 'post'
        ? await send({ method: 'POST', url: asked, headers, body: example })
        : await get(asked, authorization);
    expect([status, body.errors], url).toEqual([
      400,
      [
        {
          in: 'query',
          pointer: '/zebra',
          detail: 'is not a known parameter: see /docs',
        },
      ],
    ]);
  }
});
