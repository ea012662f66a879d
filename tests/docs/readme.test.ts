import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ENVIRONMENT_VARIABLES } from '../../src/config.js';
import { makeFolder, startServerProcess } from '../support/process.js';
import { findProgram } from '../support/programs.js';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The console sessions of the README: each command with the output that it shows. */
function readConsoleSessions(): { command: string; output: string }[][] {
  const blocks = [...README.matchAll(/^```console\n(.*?)^```$/gms)].map(([, block = '']) => block);
  return blocks.map((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((session) => {
        const [command = '', ...output] = session.split(/(?<!\\)\n/);
        return { command, output: output.join('\n') };
      }),
  );
}

/** Runs commands in one shell. @returns what each prints */
async function runInShell(commands: string[], env: Record<string, string>): Promise<string[]> {
  const script = commands.map((command) => `${command}\nprintf '\\0'`).join('\n');
  const { stdout } = await promisify(execFile)('bash', ['-c', script], {
    env: { ...process.env, ...env },
  });
  return stdout.split('\0').slice(0, -1);
}

const hasTools = findProgram('curl') !== null && findProgram('jq') !== null;

describe.skipIf(!hasTools)('README.md', () => {
  test('shows the real output of its commands', async () => {
    const env = { DATABASE_URL: join(makeFolder(), 'communique.db') };
    const server = await startServerProcess({ ...env, LOG_LEVEL: 'silent' });
    const sessions = readConsoleSessions();
    expect(sessions.length).toBeGreaterThanOrEqual(6);
    for (const session of sessions) {
      const commands = session.map(({ command }) =>
        command.replaceAll('localhost:3000', server.url.replace('http://', '')),
      );
      expect(await runInShell(commands, env)).toEqual(session.map(({ output }) => output));
    }
  });
});

test('docs/settings.md lists exactly the settings that the server reads', () => {
  const settings = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8');
  const rows = [...settings.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, name]) => name);
  expect(rows).toEqual(ENVIRONMENT_VARIABLES);
});
