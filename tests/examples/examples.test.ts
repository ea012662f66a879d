import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { putStatement } from '../support/curator.js';
import { makeDocument, saveDocument } from '../support/documents.js';
import { makeFolder } from '../support/process.js';
import { findProgram } from '../support/programs.js';
import { STATEMENT } from '../support/registry.js';
import { makeKey, startServerForTest } from '../support/server.js';
import { listen } from '../support/wire.js';

const fileOf = (path: string) => fileURLToPath(new URL(`../../examples/${path}`, import.meta.url));
const [python, bash] = [findProgram('python3'), findProgram('bash')];
const hasCurl = findProgram('curl') !== null && findProgram('jq') !== null && bash !== null;

/** Compiled once, because compiling takes longer than running. */
const FOLDER = mkdtempSync(join(tmpdir(), 'communique-'));
const TYPESCRIPT = join(FOLDER, 'communique.mjs');
beforeAll(() =>
  build({
    entryPoints: [fileOf('typescript/communique.ts')],
    outfile: TYPESCRIPT,
    bundle: true,
    platform: 'node',
    format: 'esm',
  }),
);
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** The command of each example, or null if a program is missing. */
const EXAMPLES: [name: string, command: string[] | null][] = [
  ['TypeScript', [process.execPath, TYPESCRIPT]],
  [
    'Python, which needs python3',
    python === null ? null : [python, fileOf('python/communique.py')],
  ],
  ['shell, which needs curl and jq', hasCurl ? [bash, fileOf('curl/communique.sh')] : null],
];

interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

function run(command: readonly string[] | null, args: string[], url: string): Promise<Ended> {
  const [program = '', ...before] = command ?? [];
  const env = { ...process.env, COMMUNIQUE_URL: url };
  return new Promise((resolve) => {
    execFile(program, [...before, ...args], { env }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const PUBLIC_URL = 'https://registry.example';

/** Starts a server with the seed and other short statements. */
async function startRegistry(ids = ['northern-railway-2020']) {
  const server = await startServerForTest({ PUBLIC_URL });
  for (const id of ids) await saveDocument(server, makeDocument({ id }));
  const port = await listen(server);
  return { ...server, url: `http://127.0.0.1:${port}` };
}

/** Starts a proxy that answers the first requests itself: 503, or by closing the connection. */
async function startProxy({ url }: { url: string }, failures: ('busy' | 'hang up')[]) {
  const left = [...failures];
  const proxy = createServer(async (request, response) => {
    const failure = left.shift();
    if (failure === 'hang up') {
      request.socket.destroy();
      return;
    }
    if (failure === 'busy') {
      response.writeHead(503, { 'retry-after': '1' }).end();
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = await fetch(`${url}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { 'content-type': String(request.headers['content-type']) },
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    });
    response
      .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
      .end(await answer.text());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    proxy.close();
  });
  const { port } = proxy.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, left };
}

/** Runs all examples whose programs are installed. @returns the result of each, by name */
async function runAll(url: string, argsOf: (name: string) => string[]): Promise<[string, Ended][]> {
  const runs = EXAMPLES.filter(([, command]) => command !== null).map(
    async ([name, command]): Promise<[string, Ended]> => [
      name,
      await run(command, argsOf(name), url),
    ],
  );
  return Promise.all(runs);
}

async function expectOfAll(url: string, args: string[], expected: Partial<Ended>): Promise<void> {
  for (const [name, ended] of await runAll(url, () => args)) {
    expect(ended, `${name}: ${args.join(' ')}`).toMatchObject(expected);
  }
}

describe.each(EXAMPLES)('the example in %s', (_, command) => {
  test.skipIf(!command)('prints its usage', async () => {
    const { status, stdout, stderr } = await run(command, ['sync'], 'http://127.0.0.1:9');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^usage: communique\.\w+ sync FILE \| verify QUOTE \| signed PARTY$/m);
  });
});

/** The number of the last change of a statement. */
async function findLastChange(url: string): Promise<number> {
  const answer = await fetch(`${url}/v1/changes?limit=100`);
  const { data } = (await answer.json()) as { data: { id: number }[] };
  return data.at(-1)?.id ?? 0;
}

test('the examples keep a copy and continue where it ended', async () => {
  const server = await startRegistry();
  const folder = makeFolder();
  const pathOf = (name: string) => join(folder, `${name.slice(0, 4)}.json`);
  const sync = async () => {
    const runs = await runAll(server.url, (name) => ['sync', pathOf(name)]);
    return runs.map(([name, ended]) => {
      expect(ended, name).toMatchObject({ status: 0, stderr: '' });
      const path = pathOf(name);
      return { path, said: ended.stdout, copy: JSON.parse(readFileSync(path, 'utf8')) };
    });
  };
  const { body } = await fetch(`${server.url}/v1/statements/${STATEMENT}/revisions/1`).then(
    async (answer) => ({ body: (await answer.json()) as { document: unknown } }),
  );
  const last = await findLastChange(server.url);
  for (const { path, said, copy } of await sync()) {
    expect(said).toBe(`2 statements after change ${last}\n`);
    expect(Object.keys(copy.statements)).toEqual([STATEMENT, 'northern-railway-2020']);
    expect(copy.statements[STATEMENT]).toEqual(body.document);
    // Statements that it has are not requested again, which would overwrite this.
    copy.statements.mine = {};
    writeFileSync(path, JSON.stringify(copy));
  }
  for (const { said } of await sync()) expect(said).toBe(`3 statements after change ${last}\n`);

  const key = await makeKey(server);
  await putStatement(server, key, { id: 'southern-railway-2021', title: '🕊 “South”' });
  const deleted = await fetch(`${server.url}/v1/statements/northern-railway-2020`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${key}`, 'if-match': '*' },
  });
  expect(deleted.status).toBe(204);
  for (const { said, copy } of await sync()) {
    expect(said).toBe(`3 statements after change ${last + 2}\n`);
    expect(Object.keys(copy.statements)).toEqual([STATEMENT, 'mine', 'southern-railway-2021']);
    expect(copy.statements['southern-railway-2021'].title).toBe('🕊 “South”');
  }
});

const RAILWAY = 'warmly welcome the reopening of the northern railway';

test('the examples verify quotes and report what the registry rejects', async () => {
  const server = await startRegistry();
  const url = `${PUBLIC_URL}/v1/statements/northern-railway-2020`;
  await expectOfAll(server.url, ['verify', `“${RAILWAY}”`], {
    status: 0,
    stdout: [
      'exact: 2 statements searched',
      `2020-02-20 ${url}`,
      `  [52, 104) ${JSON.stringify(RAILWAY)}`,
      '    equal welcome northern-railway-2020.c1',
      `  Australia and Japan, “Joint statement on the northern railway”, 20 February 2020, ${url}.`,
      '',
    ].join('\n'),
    stderr: '',
  });
  await expectOfAll(server.url, ['verify', RAILWAY.replace('northern', 'southern')], {
    status: 1,
    stdout: expect.stringMatching(/^near: 2 statements searched\n2020-02-20 /),
  });
  await expectOfAll(server.url, ['verify', 'a rhinoceros'], {
    status: 1,
    stdout: 'absent: 2 statements searched\n',
  });
  await expectOfAll(server.url, ['verify', '?!'], {
    status: 2,
    stdout: '',
    stderr: [
      'The body is invalid at /quote: must contain a letter or a digit.',
      '  /quote must contain a letter or a digit',
      '',
    ].join('\n'),
  });
  await expectOfAll(server.url, ['signed', 'K_R'], {
    status: 2,
    stderr: expect.stringContaining('/signatory'),
  });
});

test('the examples list what a party signed, from all pages', async () => {
  const server = await startRegistry(Array.from({ length: 102 }, (_, at) => `railway-${at}`));
  for (const [name, { status, stdout }] of await runAll(server.url, () => ['signed', 'jpn'])) {
    const lines = stdout.trimEnd().split('\n');
    expect(status, name).toBe(0);
    expect(lines).toHaveLength(103);
    expect(new Set(lines).size).toBe(103);
    expect(lines[0]).toBe(`2024-11-05 ${STATEMENT}: AU CA FR DE IT JP KR NZ GB US EU`);
    expect(lines).toContain('2020-02-20 railway-7: AU JP');
  }
});

test('the examples retry if the registry is busy, but not forever', async () => {
  const server = await startRegistry();
  const tryOne = async ([name, command]: (typeof EXAMPLES)[number]) => {
    if (!command) return;
    // curl does not retry broken connections.
    const failure = name.startsWith('shell') ? 'busy' : 'hang up';
    const twice = await startProxy(server, ['busy', failure]);
    const { status, stdout } = await run(command, ['verify', RAILWAY], twice.url);
    expect([status, stdout.split('\n')[0]], name).toEqual([0, 'exact: 2 statements searched']);

    const always = await startProxy(server, Array(20).fill('busy'));
    const given = await run(command, ['signed', 'JP'], always.url);
    expect(given.status, name).toBe(2);
    expect(given.stderr, name).toContain('503');
    expect(always.left, name).toHaveLength(15);
  };
  await Promise.all(EXAMPLES.map(tryOne));
});

test('the types of the client match openapi.json', async () => {
  const { generateTypes } = await import('../../examples/typescript/generate.js');
  expect(readFileSync(fileOf('typescript/schema.d.ts'), 'utf8')).toBe(await generateTypes());
});
