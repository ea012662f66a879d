import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, onTestFinished, test } from 'vitest';
import { makeAgent } from '../support/mcp.js';
import { makeFolder, runToEnd } from '../support/process.js';
import { STATEMENT } from '../support/registry.js';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

async function makeRegistry(): Promise<string> {
  const database = join(makeFolder(), 'registry.db');
  const { status } = await runToEnd(['seed'], { DATABASE_URL: database });
  expect(status).toBe(0);
  return database;
}

test('an agent starts the program and gets the answers of the server', async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [CLI, 'mcp'],
    env: { DATABASE_URL: await makeRegistry(), PUBLIC_URL: 'https://registry.example' },
    stderr: 'pipe',
  });
  let log = '';
  transport.stderr?.on('data', (chunk) => {
    log += chunk;
  });
  const agent = await makeAgent(transport);
  onTestFinished(() => agent.client.close());
  const { content } = await agent.call('verify_quote', {
    quote: 'Several thousands of DPRK troops have been deployed to Russia.',
  });
  expect(content).toMatchObject({ result: 'exact', matches: [{ statement: { id: STATEMENT } }] });
  expect(content.matches[0].passages[0].url).toMatch(/^https:\/\/registry\.example\/statements\//);
  expect(await agent.refused('who_signed', { party: ['Korea'] })).toMatch(/"Korea" may be any of/);
  const { resources } = await agent.client.listResources();
  expect(resources).toHaveLength(2);
  await agent.client.close();
  expect(log).toContain('answering on standard input and output');
});

test('answers what was asked before its input ended, and nothing else on standard output', async () => {
  const messages = [
    '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"x","version":"1"}}}',
    'this is no JSON',
    '{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search","arguments":{"words":"troops"}}}',
  ];
  const DATABASE_URL = await makeRegistry();
  const { status, output } = await runToEnd(
    ['mcp'],
    { DATABASE_URL, LOG_LEVEL: 'silent', PUBLIC_URL: 'https://registry.example' },
    `${messages.join('\n')}\n`,
  );
  expect(status).toBe(0);
  const answers = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual([1, 2]);
});

test('a registry without statements is an error that says so', async () => {
  const { status, output } = await runToEnd(['mcp'], {
    DATABASE_URL: join(makeFolder(), 'new.db'),
  });
  expect(status).toBe(1);
  expect(output).toContain('has no statement yet');
});
