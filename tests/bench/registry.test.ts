import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { fillRegistry } from '../../bench/registry.js';
import { makeFolder, runToEnd } from '../support/process.js';

test('the benchmark registry is sound, varied and reproducible', async () => {
  const folder = makeFolder();
  const textsOf = async (name: string) => {
    const path = join(folder, name);
    await fillRegistry(path, 120);
    const { status, output } = await runToEnd(['audit'], { DATABASE_URL: path });
    expect(output).toBe('statements: 121, revisions: 121, differences: 0\n');
    expect(status).toBe(0);
    const file = new Sqlite(path, { readonly: true });
    const texts = file.prepare('select text from statements order by number').pluck().all();
    file.close();
    return texts as string[];
  };
  const texts = await textsOf('first.db');
  expect(await textsOf('second.db')).toEqual(texts);
  const lengths = texts.map(({ length }) => length).sort((one, other) => one - other);
  expect(lengths.at(-1)).toBeGreaterThan(10 * (lengths[0] ?? 0));
});
