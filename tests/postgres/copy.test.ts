import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { removeStatement } from '../../src/documents/save.store.js';
import { runCommand } from '../support/cli.js';
import { makeCurator, REPLACE } from '../support/curator.js';
import { makeDatabaseUrl, openUrl } from '../support/database.js';
import { makeDocument, saveDocument } from '../support/documents.js';
import { makeFolder } from '../support/process.js';
import { readText, release } from '../support/release.js';
import { startServerAt } from '../support/server.js';

/** What each database would sort in its own way. */
const RESOLUTION = {
  symbol: 'S/RES/2270 (2016)',
  adoptedOn: '2016-03-02',
  titles: { ru: 'Нераспространение', fr: 'Non-prolifération', 'pt-BR': 'Não proliferação' },
  subjects: ['SANCTIONS', 'Öl', 'NUCLEAR WEAPONS'],
};

/** Makes a registry with a key and with statements that were replaced, deleted and recreated. */
async function fillRegistry(url: string): Promise<string> {
  const server = await startServerAt(url);
  const { key, put } = await makeCurator(server);
  const save = (changes: Parameters<typeof makeDocument>[0]) =>
    saveDocument(server, makeDocument(changes), { author: 'curator' });
  const remove = (id: string) =>
    server.database.write((writer) =>
      removeStatement(writer, id, { author: null, acceptedAt: new Date() }),
    );
  await save({ id: 'replaced', title: 'Before' });
  await save({ id: 'replaced', title: 'Türkiye 한국 🚢' });
  await save({ id: 'deleted' });
  await remove('deleted');
  await save({ id: 'returned', sources: [{ publisher: 'A newspaper' }] });
  await remove('returned');
  await save({ id: 'returned' });
  const { status } = await put('/v1/resolutions/S-RES-2270', RESOLUTION, REPLACE);
  expect(status).toBe(200);
  await server.close();
  return key;
}

/** Reads everything in a registry over HTTP. */
async function readAnswers(url: string, key: string) {
  const server = await startServerAt(url);
  onTestFinished(server.close);
  const addresses = [
    '/v1/changes?type=statement,resolution,party&limit=100',
    '/v1/statements?sort=issuedOn',
    '/v1/statements/returned',
    '/v1/statements/deleted',
    '/v1/statements/replaced/revisions',
    '/v1/parties?limit=100&q=korea',
    '/v1/signatories',
    '/v1/cosignatures?signatory=AU',
    '/v1/resolutions/S-RES-2270',
  ];
  const answers = [];
  for (const address of addresses) answers.push((await server.get(address)).body);
  const again = await server.send({
    method: 'DELETE',
    url: '/v1/statements/replaced',
    headers: { authorization: `Bearer ${key}`, 'if-match': '*' },
  });
  const { body: changes } = await server.get('/v1/statements/replaced/revisions?limit=1');
  return { answers, deletion: again.status, next: changes.data };
}

/** The hashes of all files of a release. */
async function readHashes(url: string): Promise<string> {
  return readText(await release(url, makeFolder()), 'SHA256SUMS');
}

test('copies a registry from SQLite to PostgreSQL and back, and both accept writes afterwards', async () => {
  const [first, second, third] = [
    join(makeFolder(), 'first.db'),
    await makeDatabaseUrl(),
    join(makeFolder(), 'third.db'),
  ];
  const key = await fillRegistry(first);

  for (const [from, to] of [
    [first, second],
    [second, third],
  ] as const) {
    const output = expect.stringMatching(/^statements: 3, revisions: \d+, differences: 0\n$/);
    expect(await runCommand(['copy', from, to], {})).toEqual({ status: 0, output });
    expect(await runCommand(['audit'], { DATABASE_URL: to })).toEqual({ status: 0, output });
    expect(await readHashes(to)).toBe(await readHashes(from));
  }

  const expected = await readAnswers(first, key);
  expect(expected).toMatchObject({
    deletion: 204,
    next: [{ action: 'delete', author: 'curator' }],
  });
  for (const url of [second, third]) {
    const answers = await readAnswers(url, key);
    expect(answers.answers).toEqual(expected.answers);
    expect(answers).toMatchObject({
      deletion: 204,
      next: [{ action: 'delete', author: 'curator' }],
    });
  }
});

test('does not overwrite a registry or copy a missing one', async () => {
  const [full, empty] = [await makeDatabaseUrl(), await makeDatabaseUrl()];
  await runCommand(['seed'], { DATABASE_URL: full });
  const missing = join(makeFolder(), 'missing.db');

  expect(await runCommand(['copy', full, full], {})).toEqual({
    status: 1,
    output: 'The second database is not empty. Nothing was changed.\n',
  });
  expect(await runCommand(['copy', empty, missing], {})).toEqual({
    status: 1,
    output: 'The first database has no registry. Nothing was changed.\n',
  });
  expect(await runCommand(['copy', `${missing}.db`, empty], {})).toEqual({
    status: 1,
    output: `There is no database at ${missing}.db.\n`,
  });
  const database = await openUrl(empty);
  onTestFinished(database.close);
  expect(await database.read(({ tables, queries }) => queries.$count(tables.parties))).toBe(0);
});
