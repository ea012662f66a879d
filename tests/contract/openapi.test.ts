import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateOpenApi } from '../../scripts/openapi.js';
import {
  listOperations,
  type NamedOperation,
  type OpenApi,
  readOpenApi,
  type Schema,
} from '../support/openapi.js';
import { startServer, startServerForTest, type TestServer } from '../support/server.js';

const COMMITTED = readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8');

let server: TestServer;
let document: OpenApi;
let operations: NamedOperation[];

beforeAll(async () => {
  server = await startServer();
  document = await readOpenApi(server.app);
  operations = listOperations(document);
});
afterAll(() => server.close());

test('the committed JSON Schema of statement documents is up to date', async () => {
  const { body } = await server.app.inject('/schemas/statement-document.json');
  const schema = `${JSON.stringify(JSON.parse(body), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot('../../seed/schemas/statement-document.json');
});

test('openapi.json is up to date: if not, run `npm run openapi`', async () => {
  const generated = await generateOpenApi();
  expect(JSON.parse(COMMITTED)).toEqual(JSON.parse(generated));
  expect(COMMITTED === generated, 'the order of members').toBe(true);
});

test('the server and its explorer serve openapi.json', async () => {
  expect((await server.app.inject('/openapi.json')).body).toBe(COMMITTED);
  expect((await server.app.inject('/docs/json')).json()).toEqual(document);
});

test('under a PUBLIC_URL with a path, `servers` holds the path', async () => {
  const { get } = await startServerForTest({ PUBLIC_URL: 'https://registry.example/un' });
  for (const url of ['/openapi.json', '/docs/json']) {
    const { body } = await get(url);
    expect(body.servers).toEqual([expect.objectContaining({ url: '/un' })]);
  }
});

test('every operation has a summary, a description, a tag and a unique id', () => {
  for (const operation of operations) {
    expect(operation.summary, operation.operationId).toMatch(/^[A-Z].*[^.]$/);
    expect(operation.description, operation.operationId).toMatch(/^[A-Z].*\.$/s);
    expect(operation.tags, operation.operationId).toHaveLength(1);
    expect(operation.operationId).toMatch(
      /^(list|get|search|verify|save|update|remove|send|draft)[A-Za-z]*$/,
    );
  }
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every operation but those of metrics, the security contact and the schema has examples of its requests and responses', () => {
  const without = operations.filter(({ responses, requestBody }) =>
    [responses['200'], responses['201'], requestBody]
      .flatMap((part) => Object.entries(part?.content ?? {}))
      // No text is an example of a binary file.
      .some(([type, { example }]) => example === undefined && !type.endsWith('.sheet')),
  );
  expect(without.map(({ operationId }) => operationId)).toEqual([
    'getMetrics',
    'getSecurityTxt',
    'getStatementDocumentSchema',
  ]);
});

test('only writes and subscriptions require a key', () => {
  for (const { operationId, path, method, security, responses } of operations) {
    // POST operations store nothing.
    const follows = path.startsWith('/v1/subscriptions');
    const writes = method !== 'get' && method !== 'post' && !follows;
    // Operators choose whether metrics require a token.
    const metrics = operationId === 'getMetrics' ? [{}, { metricsToken: [] }] : [];
    const others = follows ? [{ key: ['follow'] }] : metrics;
    expect(security, operationId).toEqual(writes ? [{ key: [] }] : others);
    expect('401' in responses, operationId).toBe(writes || others.length > 0);
  }
});

test('every error is problem details with examples', () => {
  for (const { operationId, responses } of operations) {
    const errors = Object.entries(responses).filter(([status]) => Number(status) >= 400);
    expect(errors.length, operationId).toBeGreaterThan(3);
    for (const [status, { $ref = '' }] of errors) {
      const response = document.components.responses[$ref.replace('#/components/responses/', '')];
      const media = response?.content?.['application/problem+json'];
      expect(media?.schema, `${operationId} ${status}`).toEqual({
        $ref: '#/components/schemas/Problem',
      });
      expect(Object.keys(media?.examples ?? {}), `${operationId} ${status}`).not.toEqual([]);
    }
  }
});

test('every parameter is described', () => {
  for (const { operationId, parameters = [] } of operations) {
    for (const { name, description, schema } of parameters) {
      expect(description ?? schema.description, `${operationId} ${name}`).toMatch(/\.$/);
    }
  }
});

describe('schemas', () => {
  test('every property is described', () => {
    const missing: string[] = [];
    const check = (schema: Schema, at: string) => {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        if (!isDescribed(property)) missing.push(`${at}.${name}`);
        check(property, `${at}.${name}`);
      }
      if (schema.items) check(schema.items, `${at}[]`);
      for (const one of schema.anyOf ?? []) check(one, at);
    };
    const isDescribed = ({ description, $ref, anyOf = [] }: Schema): boolean =>
      description !== undefined || $ref !== undefined || anyOf.some(isDescribed);
    for (const [name, schema] of Object.entries(document.components.schemas)) check(schema, name);
    expect(missing).toEqual([]);
  });

  test('every object is a component', () => {
    const inline: string[] = [];
    const check = (schema: Schema, at: string, isComponent = false) => {
      if (schema.properties && !isComponent) inline.push(at);
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        check(property, `${at}.${name}`);
      }
      if (schema.items) check(schema.items, `${at}[]`);
      for (const one of schema.anyOf ?? []) check(one, at);
    };
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      check(schema, name, true);
    }
    for (const { operationId, responses } of operations) {
      for (const { content = {} } of Object.values(responses)) {
        for (const { schema } of Object.values(content)) check(schema, operationId);
      }
    }
    expect(inline).toEqual([]);
  });

  test('no two components are the same', () => {
    const seen = new Map<string, string>();
    for (const [name, { description: _, ...schema }] of Object.entries(
      document.components.schemas,
    )) {
      const shape = JSON.stringify(schema);
      expect(seen.get(shape), name).toBeUndefined();
      seen.set(shape, name);
      expect(name).not.toMatch(/(Input|Output)$/);
    }
  });

  test('every component is used', () => {
    const text = JSON.stringify(document);
    for (const kind of ['schemas', 'responses', 'headers'] as const) {
      for (const name of Object.keys(document.components[kind])) {
        expect(text.includes(`"#/components/${kind}/${name}"`), name).toBe(true);
      }
    }
  });
});
