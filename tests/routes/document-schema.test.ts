import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeDocument } from '../support/documents.js';
import { STATEMENT } from '../support/registry.js';
import {
  type Answer,
  startServer,
  startServerForTest,
  type TestServer,
} from '../support/server.js';

const SEED = new URL('../../seed/', import.meta.url);
const PATH = '/schemas/statement-document.json';
const FILES = readdirSync(new URL('statements/', SEED));

const readSeed = (name: string) => readFileSync(new URL(name, SEED), 'utf8');

let server: TestServer;
let answer: Answer;
let validate: ValidateFunction;

beforeAll(async () => {
  server = await startServer();
  answer = await server.get(PATH);
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default.default(ajv);
  validate = ajv.compile(answer.body);
});
afterAll(() => server.close());

test('serves JSON Schema 2020-12 whose id is its URL', async () => {
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toMatch(/^application\/schema\+json/);
  expect(answer.body).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `http://127.0.0.1:3000${PATH}`,
  });
  const elsewhere = await startServerForTest({ PUBLIC_URL: 'https://registry.example/base' });
  expect((await elsewhere.get(PATH)).body.$id).toBe(`https://registry.example/base${PATH}`);
});

test('the schema in seed/ equals the served one', () => {
  expect(JSON.parse(readSeed('schemas/statement-document.json'))).toEqual(answer.body);
});

describe.each(FILES)('%s', (file) => {
  test('names the schema in its first line', () => {
    const [first = ''] = readSeed(`statements/${file}`).split('\n', 1);
    const [, path = ''] = /^# yaml-language-server: \$schema=(.*)$/.exec(first) ?? [];
    expect(new URL(path, new URL(`statements/${file}`, SEED)).href).toBe(
      new URL('schemas/statement-document.json', SEED).href,
    );
  });

  test('is valid', () => {
    validate(parse(readSeed(`statements/${file}`)));
    expect(validate.errors).toBeNull();
  });
});

test('documents that the registry accepts and returns are valid', async () => {
  const { body } = await server.get(`/v1/statements/${STATEMENT}/revisions/1`);
  for (const document of [makeDocument(), body.document]) {
    validate(document);
    expect(validate.errors).toBeNull();
  }
});

const [CLAIM] = makeDocument().claims ?? [];

test.each<[string, object, string]>([
  ['no title', { title: undefined }, ''],
  ['an unknown name', { colour: 'red' }, ''],
  ['an id with spaces', { id: 'two words' }, '/id'],
  ['a day that is none', { issuedOn: '2024-13-01' }, '/issuedOn'],
  ['a language that is none', { language: 'English!' }, '/language'],
  ['no signatories', { signatories: [] }, '/signatories'],
  [
    'no party of a signatory',
    { signatories: [{ party: '', nameAsSigned: 'K' }] },
    '/signatories/0/party',
  ],
  [
    'an unknown role',
    { signatories: [{ party: 'KR', nameAsSigned: 'K', role: 'friend' }] },
    '/signatories/0/role',
  ],
  ['a kind that is none', { claims: [{ ...CLAIM, kind: 'plea' }] }, '/claims/0/kind'],
  ['a claim without words', { claims: [{ ...CLAIM, quote: '' }] }, '/claims/0/quote'],
  ['an unknown name in a claim', { claims: [{ ...CLAIM, qoute: 'a' }] }, '/claims/0'],
  ['a source with no address', { sources: [{ publisher: 'P', url: 'not one' }] }, '/sources/0/url'],
])('a document with %s is invalid', (_, changes, path) => {
  const document = JSON.parse(JSON.stringify({ ...makeDocument(), ...changes }));
  expect(validate(document)).toBe(false);
  expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(path);
});
