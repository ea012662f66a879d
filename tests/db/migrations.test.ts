import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { Sqlite } from '../../src/db/sqlite/sqlite.driver.js';
import { openUrl } from '../support/database.js';
import { makeFolder } from '../support/process.js';
import { copyProject } from '../support/project.js';

/** The files below a folder with their contents. */
function readFolder(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile()).sort();
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

test.each(['sqlite', 'postgres'])('the migrations for %s are complete', async (dialect) => {
  const folder = makeFolder();
  copyProject(folder);
  const before = readFolder(join(folder, 'migrations'));
  expect(Object.keys(before)).toContain(`${dialect}/0000_tables.sql`);

  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['node_modules/drizzle-kit/bin.cjs', 'generate'],
    { cwd: folder, env: { ...process.env, DIALECT: dialect } },
  );

  expect(stdout).toContain('No schema changes, nothing to migrate');
  expect(readFolder(join(folder, 'migrations'))).toEqual(before);
});

test('migrating twice changes nothing', async () => {
  const path = join(makeFolder(), 'communique.db');
  const migrate = async () => {
    const database = await openUrl(path);
    await database.migrate();
    await database.migrate();
    await database.close();
    const file = new Sqlite(path, { readonly: true });
    const state = {
      schema: file.prepare('select * from sqlite_master order by name').all(),
      applied: file.prepare('select * from __drizzle_migrations').all(),
    };
    file.close();
    return state;
  };

  const first = await migrate();
  const files = readdirSync(new URL('../../migrations/sqlite', import.meta.url));
  expect(first.applied).toHaveLength(files.filter((name) => name.endsWith('.sql')).length);
  expect(await migrate()).toEqual(first);
});
