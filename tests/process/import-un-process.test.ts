import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Database } from '../../src/db/database.js';
import { makeDatabaseUrl, openUrl } from '../support/database.js';
import { makeFolder, runCli, runToEnd } from '../support/process.js';
import { COUNCIL, makeCsv, type Rows } from '../support/un-files.js';

const RESOLUTIONS = 700;

/** Resolutions on which the whole Council voted in favour. */
function makeResolution(_: unknown, at: number): Rows {
  const codes = 'DZA CHL CHN CIV FRA GRC JPN KEN MEX NOR PAN RUS SOM GBR USA'.split(' ');
  return {
    common: {
      ...{ undl_id: `${at}`, date: '2025-03-04', resolution: `S/RES/${3_000 + at}(2025)` },
      ...{ total_yes: '15.0', total_ms: '15.0', modality: 'Vote', agenda: 'BUOYS' },
    },
    votes: COUNCIL.map((name, voter) => [codes[voter] ?? '', name, 'Y'] as const),
  };
}

/** The numbers of resolutions of the file, of their votes, and of their terms. */
function count(database: Database) {
  return database.read(async ({ tables, queries }) => {
    const { resolutions, votes, resolutionTerms } = tables;
    const ids = await queries.select({ id: resolutions.id }).from(resolutions);
    const imported = new Set(ids.map(({ id }) => id).filter((id) => /^S-RES-[34]\d{3}$/.test(id)));
    const cast = await queries.select({ id: votes.resolutionId }).from(votes);
    const terms = await queries.select({ id: resolutionTerms.resolutionId }).from(resolutionTerms);
    const ofImported = (rows: { id: string }[]) => rows.filter(({ id }) => imported.has(id)).length;
    return { resolutions: imported.size, votes: ofImported(cast), terms: ofImported(terms) };
  });
}

test('an import that is killed leaves whole resolutions, and can be run again', async () => {
  const file = join(makeFolder(), 'sc_voting.csv');
  const all = Array.from({ length: RESOLUTIONS }, makeResolution);
  writeFileSync(file, makeCsv('council', all));
  const env = { DATABASE_URL: await makeDatabaseUrl({ seeded: true }) };
  const database = await openUrl(env.DATABASE_URL);
  onTestFinished(() => database.close());

  const run = runCli(['import-un', file], env);
  await expect.poll(async () => (await count(database)).resolutions).toBeGreaterThan(0);
  run.child.kill('SIGKILL');
  await run.exited;

  const left = await count(database);
  expect(left.resolutions).toBeLessThan(RESOLUTIONS);
  expect(left).toMatchObject({ votes: 15 * left.resolutions, terms: left.resolutions });

  const { output } = await runToEnd(['import-un', file], env);
  expect(output.trimEnd().split('\n').at(-1)).toBe(
    `${left.resolutions} unchanged, ${RESOLUTIONS - left.resolutions} added; no reports`,
  );
  expect(await count(database)).toEqual({
    ...{ resolutions: RESOLUTIONS, votes: 15 * RESOLUTIONS, terms: RESOLUTIONS },
  });
});

test('import-un reads standard input', async () => {
  const env = { DATABASE_URL: await makeDatabaseUrl({ seeded: true }) };
  const input = makeCsv('council', [1, 2].map(makeResolution));
  expect(await runToEnd(['import-un', '-'], env, input)).toEqual({
    status: 0,
    output: '2 added standard input\n2 added; no reports\n',
  });
});
