import { expect, test } from 'vitest';
import { exampleUrl, listOperations, readOpenApi } from '../support/openapi.js';
import { startServerForTest } from '../support/server.js';

/** Figures differ from one moment to the next: no example is all of them. */
const WITHOUT_EXAMPLE = new Set(['getMetrics']);

test('the examples of the OpenAPI document are what the seeded registry answers', async () => {
  const { app } = await startServerForTest();
  const operations = listOperations(await readOpenApi(app)).filter(
    ({ operationId }) => !WITHOUT_EXAMPLE.has(operationId),
  );

  const examples: Record<string, unknown> = {};
  for (const operation of operations) {
    const response = await app.inject(exampleUrl(operation));
    expect(response.statusCode, exampleUrl(operation)).toBe(200);
    const isJson = /json/.test(String(response.headers['content-type']));
    examples[operation.operationId] = isJson ? response.json() : response.body;
  }

  const source = [
    '// Written by `npm run openapi`: what the seeded registry answers. Not to be edited by hand.',
    `export const examples: Record<string, unknown> = ${JSON.stringify(examples, null, 2)};`,
    '',
  ].join('\n');
  await expect(source).toMatchFileSnapshot('../../src/plugins/openapi.examples.ts');
});
