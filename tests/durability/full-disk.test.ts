import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { makeKeyByProgram, putStatement, replayChanges } from '../support/curator.js';
import { makeDocument } from '../support/documents.js';
import { makeFolder, runToEnd, startServerProcess } from '../support/process.js';

/** Mounts a disk of 4 MB for one test; null if this user may not. */
function mountSmallDisk(): string | null {
  const folder = makeFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder]);
  });
  return folder;
}

test('a full disk loses nothing acknowledged, and writes resume when there is space', async ({
  skip,
}) => {
  const disk = mountSmallDisk() ?? skip('mounting a disk needs another user');
  const env = { DATABASE_URL: join(disk, 'communique.db') };
  const ballast = join(disk, 'ballast');
  writeFileSync(ballast, Buffer.alloc(1_000_000));
  const server = await startServerProcess(env);
  const key = await makeKeyByProgram(env);

  const acknowledged = ['dprk-troops-russia-2024'];
  const put = async (id: string) => {
    const answer = await putStatement(server, key, { id });
    if (answer.status === 201) acknowledged.push(id);
    return answer;
  };
  const statuses = [];
  // A smaller write might still succeed, so wait until several in a row have failed.
  for (let number = 0; statuses.filter((status) => status === 507).length < 100; number += 1) {
    const answer = await put(`before-${number}`);
    statuses.push(answer.status);
    if (answer.status === 507) {
      expect(await answer.json()).toMatchObject({
        detail: 'The disk is full. Nothing was changed.',
      });
    }
  }
  expect(new Set(statuses)).toEqual(new Set([201, 507]));

  const file = join(makeFolder(), 'import.yaml');
  writeFileSync(
    file,
    stringify(makeDocument({ id: 'import', text: 'We agree. '.repeat(40_000), claims: [] })),
  );
  expect(await runToEnd(['import', file], env)).toEqual({
    status: 1,
    output: 'The disk that holds the database is full.\n',
  });
  expect((await fetch(`${server.url}/v1/statements`)).status).toBe(200);
  expect([...(await replayChanges(server))]).toEqual(acknowledged);

  rmSync(ballast);
  expect((await put('after')).status).toBe(201);
  server.child.kill('SIGKILL');
  await server.exited;

  expect(await runToEnd(['audit'], env)).toMatchObject({ status: 0 });
  expect([...(await replayChanges(await startServerProcess(env)))]).toEqual(acknowledged);
});
