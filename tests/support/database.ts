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
    /** The URL of the throwaway PostgreSQL server, without a database; null where tests run on SQLite. */
    postgres: string | null;
  }
}

/** The seeded PostgreSQL database that test databases are copied from. */
export const TEMPLATE = 'communique_template';

/** When every test registry was seeded. Examples show this time. */
export const SEEDED_AT = new Date('2026-01-01T00:00:00Z');

/** A new database, empty or seeded, of the kind that the tests run on. */
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
  const administrator = await connectAsAdministrator(postgres);
  const template = seeded ? TEMPLATE : 'template0';
  // Without fsync, copying files takes a third of the time of PostgreSQL's default strategy.
  await administrator.query(`create database ${name} template ${template} strategy file_copy`);
  return {
    url: `${postgres}/${name}`,
    remove: async () => {
      await administrator.query(`drop database if exists ${name} with (force)`);
    },
  };
}

let administrator: Promise<pg.Client> | undefined;

/** One connection for all test files of a process. PostgreSQL starts a process for each, which takes longer than a query. */
function connectAsAdministrator(postgres: string): Promise<pg.Client> {
  administrator ??= (async () => {
    const client = new pg.Client(`${postgres}/postgres`);
    // The end of the run stops the server.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  })();
  return administrator;
}

let seeding: Promise<Buffer> | undefined;

/** The content of a seeded SQLite file, made once for all test files of a process. */
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

/** Migrates and seeds a database. */
export async function seedPlace(url: string): Promise<void> {
  const database = await openUrl(url);
  await database.migrate();
  await seed(database, SEEDED_AT);
  await database.close();
}

/** Makes a database for one test, removed when the test has finished. @returns its DATABASE_URL */
export async function makeDatabaseUrl(options: { seeded?: boolean } = {}): Promise<string> {
  const place = await makePlace(options);
  onTestFinished(place.remove);
  return place.url;
}

export function openUrl(url: string): Promise<Database> {
  return openDatabase(readConfig({ DATABASE_URL: url }).database);
}

/** Opens a seeded registry without a server for one test. */
export async function openRegistryForTest(): Promise<Database> {
  const place = await makePlace({ seeded: true });
  const database = await openUrl(place.url);
  onTestFinished(async () => {
    await database.close();
    await place.remove();
  });
  return database;
}

/** Runs SQL on a PostgreSQL database without the program. @returns the rows */
export async function runSql(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}
