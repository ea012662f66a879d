import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillRegistry } from '../../bench/registry.js';
import { Sqlite } from '../../src/db/sqlite/sqlite.driver.js';
import { runCommand } from '../support/cli.js';
import { makeFolder } from '../support/process.js';

test('the benchmark registry is sound, varied and reproducible', async () => {
  const folder = makeFolder();
  const makeTexts = async (name: string) => {
    const path = join(folder, name);
    await fillRegistry(path, 120);
    const { status, output } = await runCommand(['audit'], { DATABASE_URL: path });
    expect(output).toMatch(/^statements: 121, revisions: \d+, differences: 0\n$/);
    expect(status).toBe(0);
    const file = new Sqlite(path, { readonly: true });
    const texts = file.prepare('select text from statements order by number').pluck().all();
    file.close();
    return texts as string[];
  };
  const texts = await makeTexts('first.db');
  expect(await makeTexts('second.db')).toEqual(texts);
  const lengths = texts.map(({ length }) => length);
  expect(Math.max(...lengths)).toBeGreaterThan(10 * Math.min(...lengths));
});
