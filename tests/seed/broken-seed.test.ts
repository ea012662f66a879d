import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { makeFolder } from '../support/process.js';
import { copyProject } from '../support/project.js';
import { dumpTables } from '../support/tables.js';

/** A copy of the project, whose seed files the tests change. */
const copy = mkdtempSync(join(tmpdir(), 'communique-'));
let opening: typeof import('../../src/db/open.js');
let seeding: typeof import('../../src/seed/seed.js');
beforeAll(async () => {
  copyProject(copy);
  opening = await import(join(copy, 'src/db/open.ts'));
  seeding = await import(join(copy, 'src/seed/seed.ts'));
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Seeds a new registry from a changed file. @returns the error, and the content of the registry afterwards */
async function seedWith(file: string, change: (source: string) => string) {
  const path = join(copy, 'seed', file);
  const source = readFileSync(path, 'utf8');
  const changed = change(source);
  if (changed === source) throw new Error(`The change does not touch ${file}.`);
  writeFileSync(path, changed);
  const database = await opening.openDatabase({
    ...readConfig({}).database,
    url: join(makeFolder(), 'communique.db'),
  });
  try {
    await database.migrate();
    const error: unknown = await seeding.seed(database).then(
      () => null,
      (reason) => reason,
    );
    return { error, rows: Object.values(await dumpTables(database)).flat() };
  } finally {
    await database.close();
    writeFileSync(path, source);
  }
}

test.each([
  [
    'organisations.yaml',
    'a code in lower case',
    (source: string) => source.replace('code: NATO', 'code: nato'),
    '  14.code: must be capital letters, digits or hyphens: three or more for an organisation, or EU; two or more for a group',
  ],
  [
    'states.yaml',
    'an unknown key',
    (source: string) => source.replace('code: KP,', 'code: KP, capital: Pyongyang,'),
    '  93.capital: is not a known field',
  ],
  [
    'resolutions.yaml',
    'a year of adoption that differs from the symbol, and a party that votes twice',
    (source: string) =>
      source.replace('2006-07-15', '2007-07-15').replace('[AO, CN,', '[AO, AO, CN,'),
    '  0.adoptedOn: must be in the year of the symbol\n  5.votes: must not list a party twice',
  ],
  [
    'statements/dprk-troops-russia-2024.yaml',
    'an id that differs from the file name',
    (source: string) => source.replace('id: dprk-troops', 'id: troops'),
    '  id: must match the name of the file',
  ],
  [
    'statements/dprk-troops-russia-2024.yaml',
    'words that are not in the text',
    (source: string) => source.replace('quote: "2270"', 'quote: "2271"'),
    '  claims.8.citations.2.quote: these words are not in the quote of the claim',
  ],
  [
    'statements/dprk-troops-russia-2024.yaml',
    'an unknown party and a resolution of another year',
    (source: string) =>
      source
        .replace('{ party: UA,', '{ party: Ukraine,')
        .replace('S/RES/2270 (2016)', 'S/RES/2270 (2017)'),
    '  claims.11.parties.0.party: there is no party Ukraine; the nearest is UA (Ukraine)\n  claims.8.citations.2.resolution: the year is wrong: the resolution is S/RES/2270 (2016)',
  ],
])('reports %s with %s by its path, and saves nothing', async (file, _, change, issues) => {
  const { error, rows } = await seedWith(file, change);

  expect(error).toMatchObject({
    name: 'SeedError',
    message: `seed/${file} cannot be loaded:\n${issues}`,
  });
  expect(rows).toEqual([]);
});

test('reports invalid YAML with its file and position', async () => {
  const { error, rows } = await seedWith('resolutions.yaml', (source) => `${source}\n\t[`);

  expect(error).toMatchObject({ name: 'SeedError' });
  expect(String(error)).toMatch(
    /^SeedError: seed\/resolutions\.yaml cannot be loaded:\n {2}\S.* \(line \d+, column \d+\)$/,
  );
  expect(rows).toEqual([]);
});

test('loads the unchanged seed', async () => {
  const { error, rows } = await seedWith('states.yaml', (source) => `${source}# Nothing more.\n`);

  expect(error).toBeNull();
  expect(rows).not.toEqual([]);
});
