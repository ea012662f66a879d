import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { makeDocument } from '../support/documents.js';
import { makeFolder, runToEnd, startServerProcess } from '../support/process.js';

const TEXT = new URL('../fixtures/statement.txt', import.meta.url);

// The bundle could lack what a command loads on demand.
test('the commands run from the built program', async () => {
  const folder = makeFolder();
  const env = { DATABASE_URL: join(folder, 'communique.db') };
  const run = (...args: string[]) => runToEnd(args, env);
  const [copy, other] = [join(folder, 'copy.db'), join(folder, 'other.db')];

  expect(await run('seed')).toMatchObject({
    status: 0,
    output: expect.stringContaining('statements: 1 added (dprk-troops-russia-2024), 0 changed'),
  });
  expect(await run('key', 'create', '--name', 'curator')).toMatchObject({ status: 0 });
  expect((await run('draft', TEXT.pathname)).output).toContain('\nsignatories:\n');
  const counts = expect.stringMatching(/^statements: 1, revisions: \d+, differences: 0\n$/);
  expect(await run('audit')).toEqual({ status: 0, output: counts });
  expect(await run('backup', copy)).toEqual({ status: 0, output: `copied to ${copy}\n` });
  expect(await run('copy', copy, other)).toEqual({ status: 0, output: counts });
  const file = join(folder, 'whole.csv.zip');
  const { status, output } = await run('export', file);
  expect(status).toBe(0);
  expect(output).toContain(`PUBLIC_URL is not set: URLs in ${file} begin with http://127.0.0.1`);
  expect(output).toContain(`exported to ${file}\n`);
});

test('import reads standard input for -', async () => {
  const env = { DATABASE_URL: join(makeFolder(), 'communique.db') };
  const document = stringify(makeDocument({ id: 'piped' }));
  expect(await runToEnd(['import', '-'], env, document)).toEqual({
    status: 0,
    output: 'created -\n1 created\n',
  });
  expect(await runToEnd(['import', '-'], env, '')).toEqual({
    status: 1,
    output: 'standard input:1:1: the document: must be a mapping of names to values\n1 refused\n',
  });
});

test('the built server serves every format', async () => {
  const server = await startServerProcess({
    DATABASE_URL: join(makeFolder(), 'communique.db'),
    LOG_LEVEL: 'error',
  });
  for (const path of [
    '/feed.atom',
    '/v1/statements/dprk-troops-russia-2024?format=akn',
    '/v1/statements/dprk-troops-russia-2024?format=jsonld',
    '/v1/statements/dprk-troops-russia-2024?format=markdown',
    '/v1/cosignatures?format=graphml',
    '/v1/claims?format=csv',
    '/v1/search?q=troops',
    '/docs',
  ]) {
    const answer = await fetch(`${server.url}${path}`);
    expect(answer.status, path).toBe(200);
    expect((await answer.text()).length, path).toBeGreaterThan(100);
  }
  const drafted = await fetch(`${server.url}/v1/drafts`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: readFileSync(new URL('../fixtures/statement.txt', import.meta.url)),
  });
  expect(drafted.status).toBe(200);
});
