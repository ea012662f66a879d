import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { pino } from 'pino';
import { buildApp } from '../src/app.js';
import { readConfig } from '../src/config.js';
import type { Writer } from '../src/db/database.js';
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
    await database.write(addSubscription);
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
    const isPublic =
      (method === 'GET' || method === 'POST') && !String(request.url).includes('/subscriptions');
    const authorization = isPublic ? undefined : `Bearer ${key}`;
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
  const subscription = (await send({ url: SUBSCRIPTION })) as object;
  const answers = listAnswers(subscription, await send({ url: DELIVERY }));
  for (const [operationId, request] of Object.entries(await listBodyRequests(send))) {
    const operation = operations.find((one) => one.operationId === operationId);
    const { requestBody, responses = {} } = operation ?? {};
    const answer = answers[operationId] ?? withFixedTimes(await send(request));
    for (const [type, media] of Object.entries(requestBody?.content ?? {})) {
      // A text is no example of a binary file.
      if (/json|yaml|^text/.test(type)) media.example = request.payload;
      if (type === FORM) {
        media.example = Object.fromEntries(new URLSearchParams(String(request.payload)));
      }
    }
    for (const status of ['200', '201']) {
      for (const [type, media] of Object.entries(responses[status]?.content ?? {})) {
        media.example =
          type === 'application/ld+json'
            ? await send({ ...request, headers: { ...request.headers, accept: type } })
            : answer;
      }
    }
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What has just been written says when. */
function withFixedTimes(answer: unknown): unknown {
  const fix = (name: string, value: unknown) =>
    name === 'updatedAt' ? SEEDED_AT.toISOString() : value;
  return JSON.parse(JSON.stringify(answer), fix);
}

/** Adds an example of each format that an operation returns. */
async function addReadExamples(operation: NamedOperation, send: Send): Promise<void> {
  for (const [type, media] of Object.entries(operation.responses['200']?.content ?? {})) {
    // No text is an example of a binary file.
    if (type === XLSX) continue;
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

const FORM = 'application/x-www-form-urlencoded';
const SUBSCRIPTION_ID = 'sub_Q2x1YiBvZiBSb21lIDE5Nw';
const DELIVERY_ID = 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W';
const SUBSCRIPTION = `/v1/subscriptions/${SUBSCRIPTION_ID}`;
const DELIVERY = `${SUBSCRIPTION}/deliveries/${DELIVERY_ID}`;
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const ADDRESS = 'https://example.org/webhooks/communique';

const ATTEMPT = {
  at: '2026-01-01T00:00:01.000Z',
  durationMs: 84,
  status: 204,
  error: null,
  excerpt: '',
};

/** Stores a subscription with a delivery that has succeeded. Those that the API makes have random ids. */
async function addSubscription({ tables, queries }: Writer): Promise<void> {
  const at = SEEDED_AT.toISOString();
  await queries.insert(tables.subscriptions).values({
    ...{ id: SUBSCRIPTION_ID, keyNumber: 1, url: ADDRESS, host: 'https://example.org' },
    ...{ description: 'Alerts of the sanctions desk', filter: { about: ['KP'] }, secret: SECRET },
    ...{ state: 'active', startsAfter: 0, waiting: 0, failures: 0, createdAt: at },
    lastSuccessAt: ATTEMPT.at,
  });
  await queries.insert(tables.deliveries).values({
    ...{ subscriptionNumber: 1, revision: 1, id: DELIVERY_ID, match: 'began' },
    ...{ state: 'delivered', attempts: [ATTEMPT], createdAt: at, deliveredAt: ATTEMPT.at },
  });
}

/** The answers that are random, depend on the time, or on a receiver. */
function listAnswers(subscription: object, delivery: unknown): Record<string, unknown> {
  return {
    saveSubscription: { ...subscription, secret: SECRET },
    saveSubscriptionSecret: { secret: SECRET, oldSecretUntil: '2026-01-02T00:00:00.000Z' },
    sendTestEvent: { delivered: true, attempt: ATTEMPT },
    sendDelivery: delivery,
  };
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
    searchEntities: {
      method: 'POST',
      url: '/reconcile',
      headers: { 'content-type': FORM },
      payload: String(
        new URLSearchParams({
          queries: JSON.stringify({
            q0: { query: 'Corée du Sud', type: 'state' },
            q1: { query: 'UNSCR 2270 (2016)' },
          }),
        }),
      ),
    },
    saveSubscription: {
      method: 'POST',
      url: '/v1/subscriptions',
      payload: { address: ADDRESS, filter: { about: ['KP'] } },
    },
    saveSubscriptionSecret: { method: 'POST', url: `${SUBSCRIPTION}/secret` },
    sendTestEvent: { method: 'POST', url: `${SUBSCRIPTION}/test` },
    sendDelivery: { method: 'POST', url: `${DELIVERY}/redeliver` },
    updateSubscription: {
      method: 'PATCH',
      url: SUBSCRIPTION,
      payload: { description: 'Alerts of the sanctions desk', state: 'active' },
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
