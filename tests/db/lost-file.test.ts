import { copyFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { buildApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { CREATE, makeCurator } from '../support/curator.js';
import { makeDatabaseUrl, openUrl } from '../support/database.js';
import { makeDocument } from '../support/documents.js';
import { startServerAt, startServerForTest } from '../support/server.js';

/** What can happen to the file of a running server, and the reason that is given. */
const LOSSES: Record<string, { lose: (path: string) => void; reason: RegExp }> = {
  deleted: { lose: (path) => rmSync(path), reason: /communique\.db was deleted or moved/ },
  replaced: {
    lose: (path) => {
      copyFileSync(path, `${path}.copy`);
      renameSync(`${path}.copy`, path);
    },
    reason: /communique\.db was replaced by another file/,
  },
  emptied: { lose: (path) => truncateSync(path), reason: /communique\.db was truncated/ },
  truncated: {
    lose: (path) => truncateSync(path, 65_536),
    reason: /communique\.db was truncated/,
  },
  overwritten: {
    lose: (path) => writeFileSync(path, 'x'.repeat(1_000_000)),
    reason: /communique\.db was overwritten/,
  },
  'without its write-ahead log': {
    lose: (path) => rmSync(`${path}-wal`),
    reason: /communique\.db-wal was deleted or moved/,
  },
};

test.each(Object.entries(LOSSES))(
  'a server whose database file is %s is not ready, and refuses writes',
  async (_name, { lose, reason }) => {
    const server = await startServerForTest();
    const curator = await makeCurator(server);
    expect((await curator.save(makeDocument({ id: 'before' }), CREATE)).status).toBe(201);
    expect((await server.get('/health/ready')).status).toBe(200);

    lose(server.databaseUrl);

    const ready = await server.get('/health/ready');
    expect(ready.status).toBe(503);
    expect((await server.get('/health/live')).status).toBe(200);
    await expect(server.database.check()).rejects.toThrow(reason);
    const refused = await curator.save(makeDocument({ id: 'after' }), CREATE);
    expect(refused.status).toBe(503);
    expect(refused.body.detail).toMatch(/Nothing was changed/);
    expect((await server.get('/v1/statements/after')).status).not.toBe(200);
  },
);

test('a server whose file is moved away and back is ready again and has lost nothing', async () => {
  const server = await startServerForTest();
  const curator = await makeCurator(server);
  const away = `${server.databaseUrl}.away`;
  renameSync(server.databaseUrl, away);
  expect((await curator.save(makeDocument({ id: 'one' }), CREATE)).status).toBe(503);

  renameSync(away, server.databaseUrl);

  expect((await server.get('/health/ready')).status).toBe(200);
  expect((await curator.save(makeDocument({ id: 'one' }), CREATE)).status).toBe(201);
});

test('a file that is deleted during a write leaves the outcome unknown', async () => {
  const server = await startServerForTest();

  await expect(
    server.database.write(async () => {
      rmSync(server.databaseUrl);
    }),
  ).rejects.toThrow(/check whether the write was stored/);
});

test('readers never mix a file with the one that replaced it', async () => {
  const server = await startServerForTest();
  const other = await startServerAt(
    await makeDatabaseUrl({ seeded: true }),
    {},
    { upToDate: true },
  );
  const curator = await makeCurator(other);
  expect((await curator.save(makeDocument({ id: 'other' }), CREATE)).status).toBe(201);
  await other.close();

  copyFileSync(other.databaseUrl, `${server.databaseUrl}.new`);
  renameSync(`${server.databaseUrl}.new`, server.databaseUrl);

  const answers = await Promise.all(
    Array.from({ length: 8 }, () => server.get('/v1/statements/other')),
  );
  expect(answers.map(({ status }) => status)).not.toContain(200);
});

test('the log of the readiness probe has the reason', async () => {
  const server = await startServerForTest();
  let log = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      log += chunk;
      done();
    },
  });
  const database = await openUrl(server.databaseUrl);
  const config = readConfig({ DATABASE_URL: server.databaseUrl });
  const app = await buildApp({ config, database, logger: pino({ level: 'error' }, stream) });
  onTestFinished(async () => {
    await app.close();
    await database.close();
  });
  rmSync(server.databaseUrl);

  expect((await app.inject('/health/ready')).statusCode).toBe(503);
  expect(log).toMatch(/communique\.db was deleted or moved/);
});
