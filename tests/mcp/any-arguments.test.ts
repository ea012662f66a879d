import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STATEMENT, startRegistry } from '../support/registry.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

async function ask(method: string, params: unknown) {
  return server.send({
    method: 'POST',
    url: '/mcp',
    headers: { accept: 'application/json, text/event-stream' },
    body: { jsonrpc: '2.0', id: 1, method, params },
  });
}

/** Values that tools take, and values that nobody should send. */
const value = fc.oneof(
  fc.constantFrom(
    'KR',
    'Korea',
    'Rusia',
    STATEMENT,
    'troops',
    '-troops',
    '"',
    '"a b',
    'S/RES/2270',
    'A/RES/68/262',
    '2024-11-05',
    '0000-00-00',
    'text',
    'claims',
    'claim',
    'statement',
    '',
    ' ',
    '\0',
    '\ud800',
    '%',
    '*',
    'x'.repeat(30_000),
    'ж '.repeat(99),
    '…'.repeat(60),
    '我们谴责',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(0, 1, -1, 1e9, 2_147_483_648, 1e308, 0.5, null, true, {}, []),
  fc.array(
    fc.constantFrom('KR', 'Japan', 'subject', 'yes', 'condemnation', 'signatory', '\0', 2016, -5),
    { maxLength: 25 },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

test('tools answer or refuse whatever they are given', async () => {
  const { body } = await ask('tools/list', {});
  const tools: { name: string; inputSchema: { properties: object } }[] = body.result.tools;
  const call = fc.constantFrom(...tools).chain(({ name, inputSchema }) => {
    const names = Object.keys(inputSchema.properties);
    const known = Object.fromEntries(names.map((one) => [one, value]));
    return fc
      .record(known, { requiredKeys: names.slice(0, 1) })
      .map((args) => ({ name, args: args as unknown }));
  });
  await fc.assert(
    fc.asyncProperty(call, async ({ name, args }) => {
      const { status, body } = await ask('tools/call', { name, arguments: args });
      expect(status).toBe(200);
      const text = body.result.content[0].text as string;
      expect(text).not.toContain('The server failed to answer');
      expect(text.length).toBeLessThan(60_000);
      expect(body.result.isError === true || body.result.structuredContent !== undefined).toBe(
        true,
      );
    }),
    { numRuns: 600 },
  );
});

test('other requests are answered whatever they are given', async () => {
  const params = fc.oneof(
    fc.record({ uri: value }),
    fc.record({ name: value, arguments: value }),
    fc.record({
      ref: fc.record({
        type: fc.constant('ref/resource'),
        uri: fc.constant('communique://statements/{id}'),
      }),
      argument: fc.record({ name: fc.constantFrom('id', 'code', 'x'), value }),
    }),
    value,
  );
  const method = fc.oneof(
    fc.constantFrom(
      'resources/read',
      'resources/list',
      'prompts/get',
      'completion/complete',
      'tools/call',
      'ping',
      'initialize',
    ),
    fc.string({ unit: 'binary', maxLength: 10 }),
  );
  await fc.assert(
    fc.asyncProperty(method, params, async (name, given) => {
      const { status, body } = await ask(name, given);
      expect([200, 400]).toContain(status);
      expect(body.result ?? body.error).toBeDefined();
      expect(body.error?.message ?? '').not.toContain('The server failed to answer');
    }),
    { numRuns: 400 },
  );
});
