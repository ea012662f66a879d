import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import {
  exampleUrl,
  listOperations,
  type NamedOperation,
  readOpenApi,
} from '../support/openapi.js';
import { STATEMENT } from '../support/registry.js';
import { makeKey, startServerForTest, type TestServer } from '../support/server.js';

/** Figures differ from one moment to the next, and a JSON Schema is its own example. */
const WITHOUT_EXAMPLE = new Set(['getMetrics', 'getStatementDocumentSchema']);

/** How many things a whole list shows in its example. */
const SHOWN = 2;

/** The beginning of a whole list. */
function shorten(type: string, text: string): string {
  if (type === 'application/x-ndjson') return text.split(/(?<=\n)/, SHOWN).join('');
  if (type !== 'text/csv') return text;
  const records = parse(text, { raw: true, to: 1 + SHOWN }) as unknown as { raw: string }[];
  return records.map(({ raw }) => `${raw.replace(/[\r\n]+$/, '')}\r\n`).join('');
}

/** What an operation answers in each of its formats. */
async function readExamples({ app }: TestServer, operation: NamedOperation) {
  const examples: Record<string, unknown> = {};
  for (const type of Object.keys(operation.responses['200']?.content ?? {})) {
    const isWhole = type === 'text/csv' || type === 'application/x-ndjson';
    const url = exampleUrl(operation, { isWhole });
    const response = await app.inject({ url, headers: { accept: type } });
    expect(response.statusCode, `${url} ${type}`).toBe(200);
    examples[type] = /[/+]json/.test(type) ? response.json() : shorten(type, response.body);
  }
  return examples;
}

/** What the examples of writes send, and where they send what is not there yet. */
const WRITES: Record<string, { url: string; body: unknown }> = {
  saveParty: {
    url: '/v1/parties/SCO',
    body: { code: 'SCO', name: 'Shanghai Cooperation Organisation', aliases: [] },
  },
  saveResolution: {
    url: '/v1/resolutions/A-RES-68-262',
    body: {
      symbol: 'A/RES/68/262',
      adoptedOn: '2014-03-27',
      title: 'Territorial integrity of Ukraine',
      votes: { yes: ['DE', 'UA'], no: ['RU'], abstain: ['CN'], absent: ['IR'] },
    },
  },
};

/** What the examples of questions send. */
const QUESTIONS: Record<string, { url: string; type: string; body: string | object }> = {
  draftDocument: {
    url: '/v1/drafts',
    type: 'text/plain',
    body: readFileSync(new URL('../fixtures/statement.txt', import.meta.url), 'utf8'),
  },
  verifyQuote: {
    url: '/v1/verify',
    type: 'application/json',
    body: {
      quote: '“We urge the DPRK to stop providing assistance to Russia’s war of aggression.”',
    },
  },
};

async function ask({ app }: TestServer, { operationId }: NamedOperation) {
  const { url = '', type = '', body = '' } = QUESTIONS[operationId] ?? {};
  const response = await app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': type },
    payload: body,
  });
  expect(response.statusCode, operationId).toBe(200);
  return { request: body, response: response.json() };
}

/** The statement of the seed is deleted, brought back from its history, and so shown to be written. */
async function writeStatement({ app }: TestServer, operationId: string, key: string) {
  const url = `/v1/statements/${STATEMENT}`;
  const headers = { authorization: `Bearer ${key}` };
  if (operationId === 'removeStatement') {
    const response = await app.inject({
      method: 'DELETE',
      url,
      headers: { ...headers, 'if-match': '*' },
    });
    expect(response.statusCode).toBe(204);
    return {};
  }
  const { document } = (await app.inject(`${url}/revisions/1`)).json();
  const response = await app.inject({
    method: 'PUT',
    url,
    headers: { ...headers, 'if-match': '*' },
    payload: document,
  });
  expect(response.statusCode).toBe(200);
  return { request: document, response: response.json() };
}

async function write(server: TestServer, { operationId, method }: NamedOperation, key: string) {
  const sent = WRITES[operationId];
  if (!sent) return writeStatement(server, operationId, key);
  const response = await server.app.inject({
    method: method as 'PUT',
    url: sent.url,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    payload: JSON.stringify(sent.body),
  });
  expect(response.statusCode, operationId).toBe(201);
  return { request: sent.body, response: response.json() };
}

test('the examples of the OpenAPI document are what the seeded registry answers', async () => {
  const server = await startServerForTest();
  const { app } = server;
  const key = await makeKey(server);
  const operations = listOperations(await readOpenApi(app)).filter(
    ({ operationId }) => !WITHOUT_EXAMPLE.has(operationId),
  );

  const examples: Record<string, Record<string, unknown>> = {};
  const requestExamples: Record<string, unknown> = {};
  for (const operation of operations.filter(({ method }) => method === 'get')) {
    examples[operation.operationId] = await readExamples(server, operation);
  }
  // Questions before writes: these delete what is asked about.
  const questions = operations.filter(({ method }) => method === 'post');
  const writes = operations.filter(({ method }) => method !== 'get' && method !== 'post');
  for (const operation of [...questions, ...writes]) {
    const { request, response } = questions.includes(operation)
      ? await ask(server, operation)
      : await write(server, operation, key);
    if (response) examples[operation.operationId] = { 'application/json': response };
    if (request) requestExamples[operation.operationId] = request;
  }

  const source = [
    '// Written by `npm run openapi`: what the seeded registry answers. Not to be edited by hand.',
    `export const examples: Record<string, Record<string, unknown>> = ${JSON.stringify(examples, null, 2)};`,
    `export const requestExamples: Record<string, unknown> = ${JSON.stringify(requestExamples, null, 2)};`,
    '',
  ].join('\n');
  await expect(source).toMatchFileSnapshot('../../src/plugins/openapi.examples.ts');
});
