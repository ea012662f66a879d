import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { runCommand } from '../support/cli.js';
import { makeKeyByProgram, replayChanges } from '../support/curator.js';
import { makePlace } from '../support/database.js';
import { makeDocument, type WrittenDocument } from '../support/documents.js';
import {
  makeFolder,
  runCli,
  type ServerProcess,
  spawnCli,
  startServerProcess,
} from '../support/process.js';

const FILES = 20;
const STATEMENTS = 6;

interface Change {
  id: number;
  action: 'put' | 'delete';
  statement: string | null;
  document: WrittenDocument | null;
}

/** A client that keeps a copy from the change feed. A gap in the feed is an error. */
class Follower {
  readonly copy = new Map<string, WrittenDocument>();
  last = 0;

  constructor(readonly url: string) {}

  /** Applies the next changes. @returns how many there were */
  async catchUp(): Promise<number> {
    const answer = await fetch(
      `${this.url}/v1/changes?type=statement,resolution,party&after=${this.last}&limit=7`,
    );
    const { data } = (await answer.json()) as { data: Change[] };
    for (const { id, statement, document } of data) {
      if (id !== this.last + 1) throw new Error(`The change ${id} follows ${this.last}.`);
      this.last = id;
      if (statement === null) continue;
      if (document) this.copy.set(statement, document);
      else this.copy.delete(statement);
    }
    return data.length;
  }
}

let env: { DATABASE_URL: string } & Record<string, string>;
let servers: [ServerProcess, ServerProcess];
let key: string;

/** Two servers of one registry. */
beforeAll(async () => {
  const place = await makePlace({ seeded: true });
  env = { DATABASE_URL: place.url, RATE_LIMIT: '0' };
  servers = [await startServerProcess(env, spawnCli), await startServerProcess(env, spawnCli)];
  key = await makeKeyByProgram(env);
  return async () => {
    for (const { child, exited } of servers) {
      child.kill('SIGKILL');
      await exited;
    }
    await place.remove();
  };
});

test('readers of the change feed see no gap while two servers and an import write, and a replay equals the registry', async () => {
  const files = makeFolder();
  for (let number = 0; number < FILES; number += 1) {
    const document = makeDocument({ id: `import-${number}` });
    writeFileSync(join(files, `${number}.yaml`), stringify(document));
  }

  let writing = true;
  const followers = servers.map(({ url }) => new Follower(url));
  const following = followers.map(async (follower) => {
    while (writing) if ((await follower.catchUp()) === 0) await setTimeout(5);
  });

  const importing = runCli(['import', files], env);
  const writers = servers.map(async ({ url }, writer) => {
    for (let round = 0; round < 3; round += 1) {
      for (let number = 0; number < STATEMENTS; number += 1) {
        // Both create, replace and delete the same statements.
        const id = `shared-${number}`;
        const remove = (number + round + writer) % 3 === 0;
        const current = await fetch(`${url}/v1/statements/${id}`);
        const etag = current.headers.get('etag');
        const condition: Record<string, string> =
          current.ok && etag ? { 'if-match': etag } : { 'if-none-match': '*' };
        const answer = await fetch(`${url}/v1/statements/${id}`, {
          method: remove ? 'DELETE' : 'PUT',
          headers: {
            authorization: `Bearer ${key}`,
            ...(remove ? {} : { 'content-type': 'application/json' }),
            ...condition,
          },
          ...(remove
            ? {}
            : { body: JSON.stringify(makeDocument({ id, title: `${writer} in ${round}` })) }),
        });
        expect([200, 201, 204, 404, 410, 412]).toContain(answer.status);
      }
    }
  });
  await Promise.all(writers);
  expect(await importing.exited).toMatchObject({ status: 0 });
  writing = false;
  await Promise.all(following);
  // On PostgreSQL, a node may return the state of half a second ago.
  if (inject('postgres') !== null) await setTimeout(1_000);

  const [server] = servers;
  const late = new Follower(server.url);
  for (const follower of [late, ...followers]) {
    while ((await follower.catchUp()) > 0);
    expect(follower.copy).toEqual(late.copy);
  }
  const ids = [];
  for (let next = `${server.url}/v1/statements?limit=100`; next !== ''; ) {
    const answer = await fetch(next);
    const { data, page } = (await answer.json()) as {
      data: { id: string }[];
      page: { next: string | null };
    };
    ids.push(...data.map(({ id }) => id));
    next = page.next === null ? '' : `${server.url}/v1/statements?limit=100&cursor=${page.next}`;
  }
  expect(ids.length).toBeGreaterThan(FILES);
  expect([...late.copy.keys()].sort()).toEqual(ids.sort());
  expect(await replayChanges(server)).toEqual(new Set(ids));
  for (const [id, { title, text }] of late.copy) {
    const answer = await fetch(`${server.url}/v1/statements/${id}`);
    expect(await answer.json()).toMatchObject({ id, title, text });
  }
  expect(await runCommand(['audit'], env)).toMatchObject({ status: 0 });
});

test('of concurrent writes with the same ETag to two servers, one succeeds', async () => {
  const put = (url: string, title: string, condition: Record<string, string>) =>
    fetch(`${url}/v1/statements/contested`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        ...condition,
      },
      body: JSON.stringify(makeDocument({ id: 'contested', title })),
    });
  let condition: Record<string, string> = { 'if-none-match': '*' };
  for (let round = 0; round < 10; round += 1) {
    const answers = await Promise.all(
      [0, 1, 2, 3].map((at) => put(servers[at % 2]?.url ?? '', `${round} by ${at}`, condition)),
    );
    const winners = answers.filter(({ ok }) => ok);
    expect(winners).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(3);
    const won = (await winners[0]?.json()) as { title: string };
    for (const { url } of servers) {
      const read = await fetch(`${url}/v1/statements/contested`);
      expect(((await read.json()) as { title: string }).title).toBe(won.title);
    }
    condition = { 'if-match': winners[0]?.headers.get('etag') ?? '' };
  }
});
