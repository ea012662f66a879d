import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { buildApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import type { Database } from '../../src/db/database.js';
import { openDatabase } from '../../src/db/open.js';
import { createKey } from '../../src/keys/keys.store.js';
import { upgradeRegistry } from '../../src/seed/open-registry.js';
import { seed } from '../../src/seed/seed.js';
import { makePlace, SEEDED_AT } from './database.js';

const JSON_TYPE = { 'content-type': 'application/json' };

export interface Answer {
  status: number;
  headers: Record<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: any address's answer; the contract tests hold it to its schema.
  body: any;
}

export interface Request {
  method: 'PUT' | 'DELETE' | 'POST' | 'PATCH';
  url: string;
  headers?: Record<string, string>;
  body?: unknown;
}

export interface TestServer {
  app: FastifyInstance;
  database: Database;
  /** The value of DATABASE_URL. */
  databaseUrl: string;
  /** GETs a URL and parses the JSON of the response. */
  get(url: string, headers?: Record<string, string>): Promise<Answer>;
  /** Sends a request and parses the JSON of the response. Objects are sent as JSON. */
  send(request: Request): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts the whole server, with production options, on a new seeded database. */
export async function startServer(env: Record<string, string> = {}): Promise<TestServer> {
  const place = await makePlace({ seeded: true });
  const server = await startServerAt(place.url, env, { upToDate: true });
  return {
    ...server,
    async close() {
      await server.close();
      await place.remove();
    },
  };
}

/** Starts the whole server on an existing database, which it migrates and seeds unless `upToDate`. */
export async function startServerAt(
  url: string,
  env: Record<string, string> = {},
  { upToDate = false } = {},
): Promise<TestServer> {
  const config = readConfig({
    DATABASE_URL: url,
    RATE_LIMIT: '0',
    LOG_LEVEL: 'silent',
    // The tests share two cores.
    READ_WORK_TIMEOUT_MS: '60000',
    WRITE_WORK_TIMEOUT_MS: '60000',
    MAX_EVENT_LOOP_DELAY_MS: '0',
    ...env,
  });
  const database = await openDatabase(config.database);
  if (!upToDate) {
    await upgradeRegistry(database);
    await seed(database, SEEDED_AT);
  }
  const app = await buildApp({ config, database, logger: pino({ level: config.logLevel }) });
  await app.ready();

  function toAnswer({ statusCode, headers, body }: Awaited<ReturnType<typeof app.inject>>): Answer {
    const isJson = /[/+]json/.test(String(headers['content-type'])) && body !== '';
    return {
      status: statusCode,
      body: isJson ? JSON.parse(body) : body,
      headers: headers as Record<string, string>,
    };
  }

  return {
    app,
    database,
    databaseUrl: config.database.url,
    async get(url, headers = {}) {
      return toAnswer(await app.inject({ method: 'GET', url, headers }));
    },
    async send({ method, url, headers = {}, body }) {
      const isText = typeof body === 'string' || Buffer.isBuffer(body);
      return toAnswer(
        await app.inject({
          method,
          url,
          headers: { ...(isText || body === undefined ? {} : JSON_TYPE), ...headers },
          ...(body === undefined ? {} : { payload: isText ? body : JSON.stringify(body) }),
        }),
      );
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}

/** Does the same as `startServer`, and closes the server when the test has finished. */
export async function startServerForTest(env: Record<string, string> = {}): Promise<TestServer> {
  const server = await startServer(env);
  onTestFinished(server.close);
  return server;
}

/** Creates a key. */
export async function makeKey({ database }: TestServer, name = 'curator'): Promise<string> {
  const key = await database.write((writer) => createKey(writer, name, new Date()));
  if (key === null) throw new Error(`A key named ${name} already exists.`);
  return key;
}
