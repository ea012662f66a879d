import { expect, test } from 'vitest';
import { exampleUrl, listOperations, readOpenApi } from '../support/openapi.js';
import { startServerForTest } from '../support/server.js';

test('every operation refuses unknown query parameters', async () => {
  const { app, send, get } = await startServerForTest();
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
    const headers = { 'content-type': type };
    const { status, body } =
      operation.method === 'post'
        ? await send({ method: 'POST', url: asked, headers, body: example })
        : await get(asked);
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
