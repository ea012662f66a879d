import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withDatabaseAt } from '../src/commands/database.js';
import { readConfig } from '../src/config.js';
import { Sqlite } from '../src/db/sqlite/sqlite.driver.js';
import { readDocument } from '../src/documents/check.js';
import { saveStatement } from '../src/documents/save.store.js';
import { seed } from '../src/seed/seed.js';
import { createRandom, makeDocument } from './documents.js';

/** Keeps registries and installed peers between runs; ignored by Git. */
export const BENCH_FOLDER = fileURLToPath(new URL('../data/bench', import.meta.url));

/** A registry is made again when one of these files changes. */
const SOURCES = ['documents.ts', '../migrations/sqlite/meta/_journal.json'];

const ACCEPTED_AT = new Date('2026-01-01T00:00:00Z');
const STATEMENTS_PER_TRANSACTION = 500;

/** Returns the path of a SQLite registry with `count` synthetic statements, which is made unless it exists. */
export async function prepareRegistry(count: number): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) hash.update(readFileSync(new URL(source, import.meta.url)));
  const path = `${BENCH_FOLDER}/registry-${count}-${hash.digest('hex').slice(0, 12)}.db`;
  if (existsSync(path)) return path;
  mkdirSync(BENCH_FOLDER, { recursive: true });
  console.error(`Making a registry of ${count} statements.`);
  const part = `${path}.${process.pid}`;
  await fillRegistry(part, count);
  renameSync(part, path);
  return path;
}

/** Fills a new SQLite file with the seed and `count` synthetic statements. */
export async function fillRegistry(path: string, count: number): Promise<void> {
  const random = createRandom(1);
  await withDatabaseAt(readConfig({ DATABASE_URL: path }).database, async (database) => {
    await seed(database, ACCEPTED_AT);
    for (let number = 1; number <= count; ) {
      await database.write(async (writer) => {
        const end = Math.min(count, number + STATEMENTS_PER_TRANSACTION - 1);
        for (; number <= end; number += 1) {
          const { anchored, issues } = readDocument(makeDocument(number, random));
          if (!anchored) throw new Error(`Statement ${number}: ${issues[0]?.message}`);
          await saveStatement(writer, anchored, { author: null, acceptedAt: ACCEPTED_AT });
        }
      });
    }
  });
  const file = new Sqlite(path);
  file.exec('pragma analysis_limit = 1000; analyze; pragma wal_checkpoint(TRUNCATE)');
  file.close();
}
