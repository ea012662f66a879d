import { expect, onTestFinished, test, vi } from 'vitest';
import { makeDocument, saveDocument } from '../support/documents.js';
import { startServerAt, startServerForTest, type TestServer } from '../support/server.js';

const LIST = '/v1/statements';
const count = async (node: TestServer) => (await node.get(LIST)).body.data.length;

test('a node shows its own writes at once, and those of others soon', async () => {
  const writer = await startServerForTest();
  const reader = await startServerAt(writer.databaseUrl);
  onTestFinished(reader.close);
  const both = [writer, reader];

  for (let number = 1; number <= 3; number += 1) {
    for (const node of [...both, ...both]) await count(node);
    await saveDocument(writer, makeDocument({ id: `statement-${number}` }));
    expect(await count(writer)).toBe(number + 1);
    await expect.poll(() => count(reader), { timeout: 60_000 }).toBe(number + 1);
  }
});

test('a node serves from its cache', async () => {
  const node = await startServerForTest();
  // Every half second, a node looks for the writes of others.
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  // A response is cached when it is requested for the second time.
  for (let time = 0; time < 2; time += 1) await count(node);
  for (let time = 0; time < 20; time += 1) await count(node);
  const { body: metrics } = await node.get('/metrics');
  expect(metrics).toContain('communique_response_cache_hits_total 20\n');
});
