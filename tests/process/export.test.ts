import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../support/cli.js';
import { putStatement, replayChanges } from '../support/curator.js';
import { makeDatabaseUrl, openUrl } from '../support/database.js';
import { saveAsOfOld } from '../support/documents.js';
import { HARD, readCsv, readNdjson } from '../support/formats.js';
import { makeFolder } from '../support/process.js';
import { makeKey, startServerAt, type TestServer } from '../support/server.js';
import { listen } from '../support/wire.js';

let server: TestServer & { url: string };
let key: string;
let env: Record<string, string> & { DATABASE_URL: string };

/** A registry with a history and a key, behind a server that keeps running while it is exported. */
beforeAll(async () => {
  const place = join(mkdtempSync(join(tmpdir(), 'communique-')), 'communique.db');
  env = { DATABASE_URL: place, PUBLIC_URL: 'https://registry.example' };
  const started = await startServerAt(place, env);
  server = { ...started, url: `http://127.0.0.1:${await listen(started)}` };
  key = await makeKey(server);
  expect((await putStatement(server, key, { ...HARD, id: HARD.id })).status).toBe(201);
});
afterAll(async () => {
  await server.close();
  rmSync(dirname(env.DATABASE_URL), { recursive: true });
});

async function getJson(url: string) {
  // biome-ignore lint/suspicious/noExplicitAny: any address's answer; the contract tests hold it to its schema.
  return (await (await fetch(url)).json()) as any;
}

const without = (object: Record<string, unknown>, ...names: string[]) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

test('SQLite: a registry that can be served, without any trace of keys', async () => {
  const folder = makeFolder();
  const file = join(folder, 'whole.sqlite');
  expect(await runCommand(['export', file], env)).toEqual({
    status: 0,
    output: `exported to ${file}\n`,
  });

  const hash = createHash('sha256').update(key).digest('hex');
  expect(
    readFileSync(env.DATABASE_URL).includes(hash) ||
      readFileSync(`${env.DATABASE_URL}-wal`).includes(hash),
  ).toBe(true);
  expect(readFileSync(file).includes(hash)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.startsWith('whole'))).toEqual(['whole.sqlite']);
  const copied = { DATABASE_URL: file };
  expect(await runCommand(['audit'], copied)).toMatchObject({ status: 0 });
  expect(await runCommand(['key', 'list'], copied)).toEqual({ status: 0, output: '' });
  const copy = await startServerAt(file, {}, { upToDate: true });
  onTestFinished(copy.close);
  const url = `http://127.0.0.1:${await listen(copy)}`;
  expect(await replayChanges({ url })).toEqual(await replayChanges(server));
  expect((await putStatement({ url }, key, { id: 'with-an-old-key' })).status).toBe(401);
});

test('SQLite: also documents accepted under an older schema', async () => {
  const url = await makeDatabaseUrl({ seeded: true });
  const database = await openUrl(url);
  await saveAsOfOld({ database }, { id: 'of-old' });
  await database.close();
  const file = join(makeFolder(), 'whole.sqlite');
  expect(await runCommand(['export', file], { DATABASE_URL: url })).toMatchObject({ status: 0 });
  expect(await runCommand(['audit'], { DATABASE_URL: file })).toEqual({
    status: 0,
    output: expect.stringMatching(/^statements: 2, revisions: \d+, differences: 0\n$/),
  });
});

const ALL_CHANGES = 'changes?type=statement,resolution,party';

/** Only a request has filters that a change can match. */
const withoutMatch = (change: unknown) => without(change as Record<string, unknown>, 'match');

test('NDJSON: every party, resolution, statement and revision, as in the API', async () => {
  const folder = makeFolder();
  const file = join(folder, 'whole.ndjson');
  expect(await runCommand(['export', file], env)).toMatchObject({ status: 0 });
  const objects = readNdjson(readFileSync(file, 'utf8')) as Record<string, unknown>[];
  const ofType = (type: string) =>
    objects
      .filter((object) => object['object'] === type)
      .map((object) => without(object, 'object'));

  const listed = async (list: string) =>
    readNdjson(await (await fetch(`${server.url}/v1/${list}format=ndjson`)).text());
  expect(ofType('party')).toEqual(await listed('parties?'));
  const changes = await listed(`${ALL_CHANGES}&`);
  expect(ofType('revision')).toEqual(changes.map(withoutMatch));
  for (const type of ['resolution', 'statement'] as const) {
    const { data } = await getJson(`${server.url}/v1/${type}s?limit=100`);
    expect(ofType(type).length, type).toBe(data.length);
    for (const object of ofType(type)) {
      expect(object).toEqual(await getJson(`${server.url}/v1/${type}s/${object['id']}`));
    }
  }
  expect(String(ofType('statement')[0]?.['url'])).toMatch(/^https:\/\/registry\.example\//);
});

test('zipped CSV: a table per resource, related by their ids', async () => {
  const folder = makeFolder();
  const file = join(folder, 'whole.csv.zip');
  expect(await runCommand(['export', file], env)).toMatchObject({ status: 0 });
  const tables = Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [
      name,
      readCsv(strFromU8(bytes)),
    ]),
  );
  expect(Object.keys(tables)).toEqual([
    'parties.csv',
    'resolutions.csv',
    'votes.csv',
    'statements.csv',
    'signatories.csv',
    'claims.csv',
    'revisions.csv',
  ]);
  const csv = async (path: string) =>
    readCsv(
      await (
        await fetch(`${server.url}/v1/${path}${path.includes('?') ? '&' : '?'}format=csv`)
      ).text(),
    );
  expect(tables['parties.csv']).toEqual(await csv('parties'));
  expect(tables['revisions.csv']).toEqual((await csv(ALL_CHANGES)).map(withoutMatch));
  const byId = (rows: Record<string, string>[] = []) =>
    rows.toSorted((a, b) => String(a['id']).localeCompare(String(b['id'])));
  expect(byId(tables['claims.csv'])).toEqual(byId(await csv('claims')));
  const statement = tables['statements.csv']?.find(({ id }) => id === HARD.id);
  expect(statement?.['text']).toBe(HARD.text);
  expect(JSON.parse(statement?.['sources'] ?? '')).toEqual(
    HARD.sources?.map((source) => ({ url: null, ...source })),
  );
  const signed = tables['signatories.csv']?.filter((row) => row['statement'] === HARD.id);
  expect(signed?.map((row) => [row['party.id'], row['nameAsSigned'], row['office']])).toEqual(
    HARD.signatories.map(({ party, nameAsSigned, office = '' }) => [party, nameAsSigned, office]),
  );
  expect(tables['votes.csv']).toContainEqual({
    resolution: 'S-RES-2270',
    party: 'RU',
    vote: 'yes',
  });
  expect(Object.keys(tables['resolutions.csv']?.[0] ?? {})).not.toContain('votes');
});

test('export does not overwrite a file, and rejects an unknown extension', async () => {
  const folder = makeFolder();
  const env = { DATABASE_URL: await makeDatabaseUrl({ seeded: true }) };
  for (const name of ['notes.sqlite', 'notes.ndjson', 'notes.csv.zip']) {
    const notes = join(folder, name);
    writeFileSync(notes, 'A shopping list.');
    expect(await runCommand(['export', notes], env)).toEqual({
      status: 1,
      output: `${notes} already exists.\n`,
    });
    expect(readFileSync(notes, 'utf8')).toBe('A shopping list.');
  }
  const { status, output } = await runCommand(['export', 'whole.zip'], env);
  expect([status, output]).toEqual([1, 'whole.zip must end in .sqlite, .ndjson or .csv.zip.\n']);
});

test('a failed export leaves nothing behind', async () => {
  const folder = makeFolder();
  const env = { DATABASE_URL: await makeDatabaseUrl({ seeded: true }) };
  for (const name of ['whole.sqlite', 'whole.ndjson', 'whole.csv.zip']) {
    const { status, output } = await runCommand(['export', join(folder, 'nowhere', name)], env);
    expect(status, name).toBe(1);
    expect(output, name).toMatch(/nowhere/);
    expect(output.split('\n').length, output).toBe(2);
  }
  expect(readdirSync(folder)).toEqual([]);
});
