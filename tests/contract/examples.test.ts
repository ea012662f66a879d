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

/** What the example of a question sends. */
const QUESTIONS: Record<string, { url: string; body: object }> = {
  verifyQuote: {
    url: '/v1/verify',
    body: {
      quote: '“We urge the DPRK to stop providing assistance to Russia’s war of aggression.”',
    },
  },
};

async function ask({ app }: TestServer, { operationId }: NamedOperation) {
  const question = QUESTIONS[operationId];
  expect(question, operationId).toBeDefined();
  const { url = '', body = {} } = question ?? {};
  const response = await app.inject({ method: 'POST', url, payload: body });
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

  const examples: Record<string, unknown> = {};
  const requestExamples: Record<string, unknown> = {};
  for (const operation of operations.filter(({ method }) => method === 'get')) {
    const response = await app.inject(exampleUrl(operation));
    expect(response.statusCode, exampleUrl(operation)).toBe(200);
    const isJson = /json/.test(String(response.headers['content-type']));
    examples[operation.operationId] = isJson ? response.json() : response.body;
    const [, ...otherTypes] = Object.keys(operation.responses['200']?.content ?? {});
    for (const type of otherTypes) {
      const other = await app.inject({ url: exampleUrl(operation), headers: { accept: type } });
      expect(other.headers['content-type']).toContain(type);
      examples[`${operation.operationId} ${type}`] = other.body;
    }
  }
  // Questions before writes: these delete what is asked for.
  const questions = operations.filter(({ method }) => method === 'post');
  const writes = operations.filter(({ method }) => method !== 'get' && method !== 'post');
  for (const operation of [...questions, ...writes]) {
    const { request, response } = questions.includes(operation)
      ? await ask(server, operation)
      : await write(server, operation, key);
    if (response) examples[operation.operationId] = response;
    if (request) requestExamples[operation.operationId] = request;
  }

  const source = [
    '// Written by `npm run openapi`: what the seeded registry answers. Not to be edited by hand.',
    `export const examples: Record<string, unknown> = ${JSON.stringify(examples, null, 2)};`,
    `export const requestExamples: Record<string, unknown> = ${JSON.stringify(requestExamples, null, 2)};`,
    '',
  ].join('\n');
  await expect(source).toMatchFileSnapshot('../../src/plugins/openapi.examples.ts');
});
