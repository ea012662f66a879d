import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { buildApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import type { Database } from '../../src/db/database.js';
import { openDatabase } from '../../src/db/open.js';
import { seed } from '../../src/seeding/seed.js';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: any address's answer; the contract tests hold it to its schema.
  body: any;
}

export interface TestServer {
  app: FastifyInstance;
  database: Database;
  /** GETs an address as a client does, and reads the JSON of the answer. */
  get(url: string, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

/** A seeded registry on a SQLite file of its own, behind the whole server with its production options. */
export async function startServer(env: Record<string, string> = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-'));
  const config = readConfig({
    DATABASE_URL: join(folder, 'communique.db'),
    RATE_LIMIT: '0',
    LOG_LEVEL: 'silent',
    ...env,
  });
  const database = openDatabase(config.databaseUrl);
  await database.migrate();
  await seed(database);
  const app = await buildApp({ config, database, logger: pino({ level: config.logLevel }) });
  await app.ready();

  return {
    app,
    database,
    async get(url, headers = {}) {
      const response = await app.inject({ method: 'GET', url, headers });
      const isJson = /json/.test(String(response.headers['content-type']));
      return {
        status: response.statusCode,
        body: isJson && response.body !== '' ? response.json() : response.body,
        headers: response.headers as Record<string, string>,
      };
    },
    async close() {
      await app.close();
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The same for one test alone, closed when the test has finished. */
export async function startServerForTest(env: Record<string, string> = {}): Promise<TestServer> {
  const server = await startServer(env);
  onTestFinished(server.close);
  return server;
}
