import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.js';
import type { Database } from '../../src/db/database.js';
import { openDatabase } from '../../src/db/open.js';
import { seed } from '../../src/seed/seed.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a throwaway PostgreSQL, without the name of a database; null where tests run on SQLite. */
    postgres: string | null;
  }
}

/** A database on PostgreSQL that holds the seed, of which others are made. */
export const TEMPLATE = 'communique_template';

/** When every test registry was seeded: examples show it. */
export const SEEDED_AT = new Date('2026-01-01T00:00:00Z');

/** A place for a registry, empty or with the seed; on whichever database the tests run. */
export interface Place {
  url: string;
  remove(): Promise<void>;
}

export async function makePlace({ seeded = false } = {}): Promise<Place> {
  const postgres = inject('postgres');
  if (postgres === null) {
    const folder = mkdtempSync(join(tmpdir(), 'communique-'));
    const url = join(folder, 'communique.db');
    if (seeded) writeFileSync(url, await seededFile());
    return { url, remove: async () => rmSync(folder, { recursive: true, force: true }) };
  }
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const server = `${postgres}/postgres`;
  await runSql(server, `create database ${name} template ${seeded ? TEMPLATE : 'template0'}`);
  return {
    url: `${postgres}/${name}`,
    remove: async () => {
      await runSql(server, `drop database if exists ${name} with (force)`);
    },
  };
}

let seeding: Promise<Buffer> | undefined;

/** What a SQLite file with the seed holds, which is made once for all test files that run in one process. */
function seededFile(): Promise<Buffer> {
  seeding ??= (async () => {
    const place = await makePlace();
    await seedPlace(place.url);
    const file = readFileSync(place.url);
    await place.remove();
    return file;
  })();
  return seeding;
}

/** Makes a database and brings the seed into it. */
export async function seedPlace(url: string): Promise<void> {
  const database = await openUrl(url);
  await database.migrate();
  await seed(database, SEEDED_AT);
  await database.close();
}

/** A place for one test alone, taken away when it has finished: what DATABASE_URL says. */
export async function makeDatabaseUrl(options: { seeded?: boolean } = {}): Promise<string> {
  const place = await makePlace(options);
  onTestFinished(place.remove);
  return place.url;
}

export function openUrl(url: string): Promise<Database> {
  return openDatabase(readConfig({ DATABASE_URL: url }).database);
}

/** A seeded registry without a server, in a place of its own, for one test alone. */
export async function openRegistryForTest(): Promise<Database> {
  const place = await makePlace({ seeded: true });
  const database = await openUrl(place.url);
  onTestFinished(async () => {
    await database.close();
    await place.remove();
  });
  return database;
}

/** Runs SQL on a database of PostgreSQL behind the program's back. @returns the rows that it gives */
export async function runSql(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}
