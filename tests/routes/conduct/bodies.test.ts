import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CREATE, type Curator, makeCurator } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { BASE } from '../../support/registry.js';
import { type Answer, startServer, type TestServer } from '../../support/server.js';
import { dumpTables } from '../../support/tables.js';

let server: TestServer;
let curator: Curator;

beforeAll(async () => {
  server = await startServer();
  curator = await makeCurator(server);
});
afterAll(() => server.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const YAML_TYPE = { 'content-type': 'application/yaml' };

/** A document that is long enough to be read in another thread. */
const LONG = makeDocument({
  id: 'long',
  text: `${makeDocument().text}\n\n${'More. '.repeat(2_000)}`,
});

function expectDuplicates({ status, body }: Answer, ...pointers: string[]) {
  expect(status).toBe(400);
  expect(body.type).toBe(`${BASE}/problems/malformed-request`);
  expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
  for (const { in: part, detail } of body.errors) {
    expect(part).toBe('body');
    expect(detail).toMatch(/^Duplicate key \S+ \(line \d+, column \d+\)$/);
  }
}

const verify = (body: string) =>
  server.send({ method: 'POST', url: '/v1/verify', headers: JSON_TYPE, body });

describe('a key that stands twice in an object is 400', () => {
  test.each([
    ['/v1/statements/short', JSON.stringify(makeDocument({ id: 'short' }))],
    ['/v1/statements/long', JSON.stringify(LONG)],
    ['/v1/parties/SCO', '{"code":"SCO","name":"The SCO"}'],
    [
      '/v1/resolutions/A-RES-68-262',
      '{"symbol":"A/RES/68/262","adoptedOn":"2014-03-27","votes":{"yes":["JP"]}}',
    ],
  ])('PUT %s', async (url, body) => {
    const before = await dumpTables(server.database);
    const put = (text: string, type = JSON_TYPE) => curator.put(url, text, { ...type, ...CREATE });
    const [first = ''] = /"\w+"/.exec(body) ?? [];
    const name = first.slice(1, -1);
    expectDuplicates(await put(body.replace('{', `{${first}:null,`)), `/${name}`);
    // Escapes can't hide it.
    const escaped = `"\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${name.slice(1)}"`;
    expectDuplicates(await put(body.replace('{', `{${escaped}:null,`)), `/${name}`);
    expectDuplicates(
      await put(body.replace('{', '{"a/b":[{},{"c":{"d":1,"d":1}}],')),
      '/a~1b/1/c/d',
    );
    // JSON is YAML.
    expectDuplicates(await put(body.replace('{', `{${first}: null,`), YAML_TYPE), `/${name}`);
    expect(await dumpTables(server.database)).toEqual(before);
    expect((await put(body)).status).toBe(201);
  });

  test('POST /v1/verify', async () => {
    expectDuplicates(await verify('{"quote":"one","quote":"two"}'), '/quote');
    expectDuplicates(await verify('{"x":1,"x":2,"y":[0,{"z":1,"z":2}]}'), '/x', '/y/1/z');
    expectDuplicates(await verify('{"__proto__":1,"__proto__":2}'), '/__proto__');
  });

  test('with the places of the first twenty', async () => {
    const { body } = await verify(`{${'\n"a":0,'.repeat(1_000)}"b":0}`);
    expect(body.errors).toHaveLength(20);
    expect(body.detail).toBe(
      'The body is not valid JSON (line 3, column 1): Duplicate key a (and 19 more).',
    );
  });

  test('but not in several objects, or within text', async () => {
    const text = '{\\"quote\\": 1, \\"quote\\": 2}, [\\\\';
    const { status } = await verify(`{"quote":"${text}"}`);
    expect(status).toBe(200);
    const { body } = await verify('{"a":{"x":1},"b":[{"x":1},{"x":1},"x","x"]}');
    expect(body.status).toBe(422);
  });
});

describe('hostile JSON gets a clear answer', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

  test.each([
    ['10,000 lists in each other', nested(10_000)],
    ['10,000 objects in each other', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['101 lists in each other', nested(101)],
  ])('%s', async (_, body) => {
    const answer = await verify(body);
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toMatch(/nested more than 100 levels deep/);
    const put = await curator.put('/v1/statements/x', body, { ...JSON_TYPE, ...CREATE });
    expect(put.body.detail).toBe(answer.body.detail);
  });

  test.each<[string, string, number, string]>([
    ['100 lists in each other', nested(100), 422, ''],
    ['a __proto__', '{"quote":"words of peace","__proto__":{"quote":1}}', 422, '/__proto__'],
    ['a constructor', '{"quote":"words of peace","constructor":{}}', 422, '/constructor'],
    ['half a surrogate pair', '{"quote":"words \\ud800 of peace"}', 422, '/quote'],
    ['half a surrogate pair in a key', '{"quote":"words","\\ud800":1}', 422, '/\uFFFD'],
    ['a huge number', '{"quote":1e999}', 422, '/quote'],
    ['a byte order mark', '\uFEFF{"quote":"words of peace"}', 200, ''],
    ['two byte order marks', '\uFEFF\uFEFF{}', 400, ''],
    ['NaN', '{"quote":NaN}', 400, ''],
    ['a comment', '{"quote":"a"/* */}', 400, ''],
    ['nothing', '', 400, ''],
  ])('%s', async (_, body, status, pointer) => {
    const answer = await verify(body);
    expect(answer.status).toBe(status);
    if (status === 422) {
      const pointers = answer.body.errors.map((error: { pointer: string }) => error.pointer);
      expect(pointers).toContain(pointer);
    }
  });
});
