import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { pino } from 'pino';
import { buildApp } from '../src/app.js';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/db/open.js';
import { createKey } from '../src/keys/keys.store.js';
import { formatOpenApi } from '../src/plugins/openapi.js';
import { seed } from '../src/seed/seed.js';
import {
  exampleUrl,
  listOperations,
  type NamedOperation,
  type OpenApi,
} from '../tests/support/openapi.js';

/** `npm run openapi` writes openapi.json: what the routes declare, with examples that a seeded server returned. */

const TARGET = new URL('../openapi.json', import.meta.url);
const SEEDED_AT = new Date('2026-01-01T00:00:00Z');
const STATEMENT = '/v1/statements/dprk-troops-russia-2024';

/** Metrics and dates change from one request to the next, a JSON Schema is its own example, and a stream has no end. */
const WITHOUT_EXAMPLE = new Set([
  'getMetrics',
  'getSecurityTxt',
  'getStatementDocumentSchema',
  'getChangeStream',
]);

/** The number of items that the example of a whole list shows. */
const SHOWN = 2;

/** Sends a request that must succeed. @returns the body, parsed if it is JSON */
type Send = (request: InjectOptions) => Promise<unknown>;

export async function generateOpenApi(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-openapi-'));
  const config = readConfig({
    DATABASE_URL: join(folder, 'communique.db'),
    RATE_LIMIT: '0',
    MAX_EVENT_LOOP_DELAY_MS: '0',
    READ_WORK_TIMEOUT_MS: '60000',
  });
  const database = await openDatabase(config.database);
  try {
    await database.migrate();
    await seed(database, SEEDED_AT);
    const key = await database.write((writer) => createKey(writer, 'curator', SEEDED_AT));
    const app = await buildApp({ config, database, logger: pino({ level: 'silent' }) });
    await app.ready();
    const document = app.describeRoutes() as unknown as OpenApi;
    await addExamples(document, createSend(app, String(key)));
    await app.close();
    return formatOpenApi(document);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true });
  }
}

function createSend(app: FastifyInstance, key: string): Send {
  return async ({ method = 'GET', headers, ...request }) => {
    const authorization = method === 'PUT' || method === 'DELETE' ? `Bearer ${key}` : undefined;
    const response = await app.inject({
      ...request,
      method,
      headers: { ...headers, ...(authorization && { authorization }) },
    });
    if (response.statusCode >= 300) {
      throw new Error(`${method} ${request.url} returned ${response.statusCode}: ${response.body}`);
    }
    const isJson = /[/+]json/.test(String(response.headers['content-type']));
    return isJson ? response.json() : response.body;
  };
}

async function addExamples(document: OpenApi, send: Send): Promise<void> {
  const operations = listOperations(document);
  for (const operation of operations) {
    if (operation.method !== 'get' || WITHOUT_EXAMPLE.has(operation.operationId)) continue;
    await addReadExamples(operation, send);
  }
  for (const [operationId, request] of Object.entries(await listBodyRequests(send))) {
    const operation = operations.find((one) => one.operationId === operationId);
    const { requestBody, responses = {} } = operation ?? {};
    const answer = withFixedTimes(await send(request));
    for (const [type, media] of Object.entries(requestBody?.content ?? {})) {
      // A text is no example of a binary file.
      if (/json|yaml|^text/.test(type)) media.example = request.payload;
    }
    for (const status of ['200', '201']) {
      for (const media of Object.values(responses[status]?.content ?? {})) media.example = answer;
    }
  }
}

/** What has just been written says when. */
function withFixedTimes(answer: unknown): unknown {
  const fix = (name: string, value: unknown) =>
    name === 'updatedAt' ? SEEDED_AT.toISOString() : value;
  return JSON.parse(JSON.stringify(answer), fix);
}

/** Adds an example of each format that an operation returns. */
async function addReadExamples(operation: NamedOperation, send: Send): Promise<void> {
  for (const [type, media] of Object.entries(operation.responses['200']?.content ?? {})) {
    const isWhole = type === 'text/csv' || type === 'application/x-ndjson';
    const url = exampleUrl(operation, { isWhole });
    const answer = await send({ url, headers: { accept: type } });
    media.example = isWhole ? shorten(type, String(answer)) : answer;
  }
}

/** The first lines of a whole list. */
function shorten(type: string, text: string): string {
  if (type === 'application/x-ndjson') return text.split(/(?<=\n)/, SHOWN).join('');
  const records = parse(text, { raw: true, to: 1 + SHOWN }) as unknown as { raw: string }[];
  return records.map(({ raw }) => `${raw.replace(/[\r\n]+$/, '')}\r\n`).join('');
}

const CREATE = { 'if-none-match': '*' };

/** The requests with a body, in an order in which all succeed, after all reads. */
async function listBodyRequests(send: Send): Promise<Record<string, InjectOptions>> {
  const { document } = (await send({ url: `${STATEMENT}/revisions/1` })) as { document: object };
  const text = await send({ url: `${STATEMENT}?format=text` });
  return {
    draftDocument: {
      method: 'POST',
      url: '/v1/drafts',
      headers: { 'content-type': 'text/plain' },
      payload: String(text),
    },
    verifyQuote: {
      method: 'POST',
      url: '/v1/verify',
      payload: {
        quote: '“We urge the DPRK to stop providing assistance to Russia’s war of aggression.”',
      },
    },
    saveParty: {
      method: 'PUT',
      url: '/v1/parties/SCO',
      headers: CREATE,
      payload: { code: 'SCO', name: 'Shanghai Cooperation Organisation', aliases: [] },
    },
    saveResolution: {
      method: 'PUT',
      url: '/v1/resolutions/A-RES-68-262',
      headers: CREATE,
      payload: {
        symbol: 'A/RES/68/262',
        adoptedOn: '2014-03-27',
        title: 'Territorial integrity of Ukraine',
        votes: { yes: ['DE', 'UA'], no: ['RU'], abstain: ['CN'], absent: ['IR'] },
      },
    },
    saveStatement: {
      method: 'PUT',
      url: STATEMENT,
      headers: { 'if-match': '*' },
      payload: document,
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TARGET, await generateOpenApi());
}
