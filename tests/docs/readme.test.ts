import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENVIRONMENT_VARIABLES } from '../../src/config.js';
import { makeFolder, startServerProcess } from '../support/process.js';
import { findProgram } from '../support/programs.js';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The console sessions of the README: each command with the output that it is said to have. */
function readConsoleSessions(): { command: string; output: string }[] {
  const blocks = [...README.matchAll(/^```console\n(.*?)^```$/gms)].map(([, block = '']) => block);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((session) => {
        const [command = '', ...output] = session.split(/(?<!\\)\n/);
        return { command, output: output.join('\n') };
      }),
  );
}

const hasTools = findProgram('curl') !== null && findProgram('jq') !== null;

describe.skipIf(!hasTools)('the README, which needs curl and jq', () => {
  test('shows what its commands really print', async () => {
    const server = await startServerProcess({
      DATABASE_URL: join(makeFolder(), 'communique.db'),
      LOG_LEVEL: 'silent',
    });
    const sessions = readConsoleSessions();
    expect(sessions.length).toBeGreaterThanOrEqual(4);
    for (const { command, output } of sessions) {
      const run = command.replaceAll('localhost:3000', server.url.replace('http://', ''));
      expect(execFileSync('bash', ['-c', run], { encoding: 'utf8' }), command).toBe(output);
    }
  });
});

test('the README’s table of settings names every variable that the server reads, and no other', () => {
  const rows = [...README.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, name]) => name);
  expect(rows).toEqual(ENVIRONMENT_VARIABLES);
});
