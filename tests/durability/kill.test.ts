import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { makeKeyByProgram, putStatement, replayChanges } from '../support/curator.js';
import { makeDocument } from '../support/documents.js';
import { makeFolder, runCli, runToEnd, startServerProcess } from '../support/process.js';

const ROUNDS = Number(process.env['ROUNDS'] ?? 12);

/** The number of clients that write concurrently, besides an import. */
const WRITERS = 3;

/** A round kills within this many milliseconds of its first acknowledged write. */
const MAX_DELAY_MS = 400;

test(`a server and an import killed ${ROUNDS} times at odd moments lose nothing that was acknowledged`, async () => {
  const folder = makeFolder();
  const env = { DATABASE_URL: join(folder, 'communique.db') };
  await runToEnd(['seed'], env);
  const key = await makeKeyByProgram(env);
  const acknowledged = new Set(['dprk-troops-russia-2024']);

  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await startServerProcess(env);
    const before = acknowledged.size;

    const files = join(folder, `round-${round}`);
    mkdirSync(files);
    for (let number = 0; number < 300; number += 1) {
      const id = `import-${round}-${number}`;
      writeFileSync(join(files, `${id}.yaml`), stringify(makeDocument({ id })));
    }
    const importing = runCli(['import', files], env);

    let killed = false;
    const writers = Array.from({ length: WRITERS }, async (_, writer) => {
      for (let number = 0; !killed; number += 1) {
        const id = `put-${round}-${writer}-${number}`;
        // An interrupted write may or may not be stored.
        const answer = await putStatement(server, key, { id }).catch(() => null);
        if (answer) {
          expect(answer.status).toBe(201);
          acknowledged.add(id);
        }
      }
    });
    while (acknowledged.size === before || !importing.output().includes('created')) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await new Promise((resolve) => setTimeout(resolve, Math.random() * MAX_DELAY_MS));
    server.child.kill('SIGKILL');
    importing.child.kill('SIGKILL');
    killed = true;
    await Promise.all([...writers, server.exited, importing.exited]);
    // The last line may be incomplete.
    for (const [, id] of importing.output().matchAll(/^created .*\/(import-.*)\.yaml\n/gm)) {
      if (id) acknowledged.add(id);
    }

    expect(await runToEnd(['audit'], env)).toMatchObject({ status: 0 });
  }

  const server = await startServerProcess(env);
  const statements = await replayChanges(server);
  expect([...acknowledged].filter((id) => !statements.has(id))).toEqual([]);
  console.log(`${acknowledged.size} acknowledged writes, all there`);
});
