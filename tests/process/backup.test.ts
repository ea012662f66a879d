import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../support/cli.js';
import { makeKeyByProgram, putStatement, replayChanges } from '../support/curator.js';
import { makeFolder, startServerProcess } from '../support/process.js';
import { startServerAt } from '../support/server.js';
import { listen } from '../support/wire.js';

test('a backup made during writes is complete and can be served', async () => {
  const folder = makeFolder();
  const copy = join(folder, 'copy.db');
  const env = { DATABASE_URL: join(folder, 'communique.db') };
  const server = await startServerProcess(env);
  const key = await makeKeyByProgram(env);
  const written = ['dprk-troops-russia-2024'];
  let writing = true;
  const write = async () => {
    for (let number = 0; writing; number += 1) {
      expect((await putStatement(server, key, { id: `put-${number}` })).status).toBe(201);
      written.push(`put-${number}`);
    }
  };
  const writer = write();
  while (written.length < 5) await new Promise((resolve) => setTimeout(resolve, 1));
  const before = [...written];
  const backup = await runCommand(['backup', copy], env);
  writing = false;
  await writer;

  expect(backup).toEqual({ status: 0, output: `copied to ${copy}\n` });
  expect(await runCommand(['audit'], { DATABASE_URL: copy })).toMatchObject({ status: 0 });
  const restarted = await startServerAt(copy, {}, { upToDate: true });
  onTestFinished(restarted.close);
  const restored = { url: `http://127.0.0.1:${await listen(restarted)}` };
  const copied = [...(await replayChanges(restored))];
  expect(copied.slice(0, before.length)).toEqual(before);
  expect(written.slice(0, copied.length)).toEqual(copied);
  // The copy includes the keys, and its history continues.
  expect((await putStatement(restored, key, { id: 'after' })).status).toBe(201);
  expect([...(await replayChanges(restored))]).toEqual([...copied, 'after']);
});

test('backup does not overwrite a file', async () => {
  const folder = makeFolder();
  const env = { DATABASE_URL: join(folder, 'communique.db') };
  const notes = join(folder, 'notes.txt');
  writeFileSync(notes, 'A shopping list.');

  expect(await runCommand(['backup', notes], env)).toEqual({
    status: 1,
    output: `${notes} already exists.\n`,
  });
  expect(readFileSync(notes, 'utf8')).toBe('A shopping list.');
});

test('a failed backup leaves nothing behind', async () => {
  const folder = makeFolder();
  const env = { DATABASE_URL: join(folder, 'communique.db') };
  const { status, output } = await runCommand(['backup', join(folder, 'nowhere', 'copy.db')], env);

  expect(status).toBe(1);
  expect(output).toMatch(/^unable to open database: .*copy\.db\.partial\n$/);
  expect(readdirSync(folder)).toEqual(['communique.db']);
});
