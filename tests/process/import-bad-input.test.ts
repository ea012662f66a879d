import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { runCommand } from '../support/cli.js';
import { makeDatabaseUrl, openUrl } from '../support/database.js';
import { makeDocument } from '../support/documents.js';
import { makeFolder } from '../support/process.js';

/** Makes a registry and a folder for files to import. */
async function setUp({ seeded = true } = {}) {
  const folder = makeFolder();
  const env = { DATABASE_URL: await makeDatabaseUrl({ seeded }) };
  const files = join(folder, 'files');
  mkdirSync(files);
  const write = (name: string, content: string | Buffer) => {
    const path = join(files, name);
    writeFileSync(path, content);
    return path;
  };
  /** Imports paths. The lines it returns name files relative to the folder. */
  const importAll = async (paths: string[]) => {
    const { status, output } = await runCommand(['import', ...paths], env);
    return { status, lines: output.replaceAll(`${files}/`, '').trimEnd().split('\n') };
  };
  return { env, files, write, importAll };
}

const yamlOf = (id: string) => stringify(makeDocument({ id }));

test('import into a new registry loads the seeded parties and resolutions first', async () => {
  const { write, importAll } = await setUp({ seeded: false });
  expect(await importAll([write('one.yaml', yamlOf('one'))])).toEqual({
    status: 0,
    lines: ['created one.yaml', '1 created'],
  });
});

test('reports unreadable files with all other errors, and imports the rest', async () => {
  const { files, write, importAll } = await setUp();
  symlinkSync('nowhere.yaml', join(files, 'dangling.yaml'));
  symlinkSync('itself.yaml', join(files, 'itself.yaml'));
  mkdirSync(join(files, 'folder'));
  symlinkSync('folder', join(files, 'linked.yaml'));
  write('bad.yaml', 'id: bad');
  write('z-good.yaml', yamlOf('good'));

  const { status, lines } = await importAll([join(files, 'gone.yaml'), files]);

  expect(status).toBe(1);
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^gone\.yaml:1:1: cannot be read: ENOENT/),
      expect.stringMatching(/^dangling\.yaml:1:1: cannot be read: ENOENT/),
      expect.stringMatching(/^itself\.yaml:1:1: cannot be read: ELOOP/),
      expect.stringMatching(/^linked\.yaml:1:1: cannot be read: EISDIR/),
      'bad.yaml:1:1: text: is required',
      'created z-good.yaml',
    ]),
  );
  expect(lines.at(-1)).toBe('5 refused, 1 created');
});

test('reads folders recursively without following links to folders', async () => {
  const { files, write, importAll } = await setUp();
  mkdirSync(join(files, 'named.yaml', 'deep'), { recursive: true });
  write('named.yaml/deep/UPPER.YAML', yamlOf('upper'));
  write('named.yaml/notes.txt', 'not a document');
  symlinkSync('..', join(files, 'named.yaml', 'round'));
  symlinkSync('deep/UPPER.YAML', join(files, 'named.yaml', 'link.yml'));

  expect(await importAll([files])).toEqual({
    status: 0,
    lines: [
      'created named.yaml/deep/UPPER.YAML',
      'unchanged named.yaml/link.yml',
      '1 created, 1 unchanged',
    ],
  });
});

test('imports a path given twice once, and replaces a statement by a second file with its id', async () => {
  const { write, importAll } = await setUp();
  const first = write('first.yaml', yamlOf('one'));
  const second = write('second.yaml', stringify(makeDocument({ id: 'one', title: 'Another' })));
  expect((await importAll([first, first, second])).lines).toEqual([
    'created first.yaml',
    'replaced second.yaml',
    '1 created, 1 replaced',
  ]);
});

const BAD_FILES: [name: string, content: string | Buffer, issues: string[]][] = [
  ['empty.yaml', '', ['1:1: the document: must be a mapping of names to values']],
  ['words.yaml', 'just words', ['1:1: the document: must be a mapping of names to values']],
  [
    'latin1.yaml',
    Buffer.from('id: a\ntitle: D\u00e9claration', 'latin1'),
    ['2:9: These bytes are not valid UTF-8: save the file as UTF-8'],
  ],
  [
    'utf16.yaml',
    Buffer.from('\uFEFFid: a', 'utf16le'),
    ['1:1: These bytes are not valid UTF-8: save the file as UTF-8'],
  ],
  [
    'duplicate-keys.yaml',
    'id: a\ntitle: b\nid: c\ntitle: d',
    ['3:1: Duplicate key id', '4:1: Duplicate key title'],
  ],
  [
    'nested-duplicate.yaml',
    'claims:\n  - { key: a, kind: appeal, key: b }',
    ['2:29: Duplicate key key'],
  ],
  ['tabs.yaml', 'claims:\n\t- key: a', ['2:1: Tabs are not allowed as indentation']],
  [
    'several.yaml',
    'id: a\n---\nid: b',
    ['2:1: The file contains more than one document: put each in its own file'],
  ],
  ['include.yaml', 'id: !include other.yaml', ['1:5: Unresolved tag: !include']],
  ['too-deep.yaml', '['.repeat(100_000), ['1:787: The nesting is too deep']],
  [
    'aliases.yaml',
    ['a: &a [1]', ...'bcdefghi']
      .map((line, at, all) =>
        at === 0 ? line : `${line}: &${line} [${Array(9).fill(`*${all[at - 1]?.[0]}`)}]`,
      )
      .join('\n'),
    ['1:1: Excessive alias count indicates a resource exhaustion attack'],
  ],
  [
    'large.yaml',
    `id: ${'a'.repeat(5_000_000)}`,
    ['1:1: is larger than 4194304 bytes (BODY_LIMIT_BYTES)'],
  ],
];

test('rejects bad files with the place of each error, and saves nothing of them', async () => {
  const { env, write, importAll } = await setUp();
  const paths = BAD_FILES.map(([name, content]) => write(name, content));
  const { status, lines } = await importAll(paths);
  expect(status).toBe(1);
  // How deep a file can be nested depends on the stack, and so does how often this is reported.
  const reported = lines.map((line) => line.replace(/:1:\d+: (?=The nesting)/, ':1:787: '));
  expect([...new Set(reported)]).toEqual([
    ...BAD_FILES.flatMap(([name, , issues]) => issues.map((issue) => `${name}:${issue}`)),
    `${BAD_FILES.length} refused`,
  ]);

  const database = await openUrl(env.DATABASE_URL);
  const revisions = await database.read(({ tables, queries }) =>
    queries.select().from(tables.revisions),
  );
  await database.close();
  expect(revisions.filter(({ author }) => author !== null)).toEqual([]);
  expect(revisions.filter(({ type }) => type === 'statement')).toHaveLength(1);
});

test('reports circular aliases, complex keys and control characters with their place', async () => {
  const { write, importAll } = await setUp();
  const path = write(
    'odd.yaml',
    [
      'sources: &s [*s]',
      'id: &i { a: *i }',
      '? [a, b]',
      ': 1',
      '"__proto__": 3',
      '<<: { language: en }',
      'title: "Nor\\0way"',
    ].join('\n'),
  );
  expect((await importAll([path])).lines).toEqual([
    'odd.yaml:1:1: language: is required',
    'odd.yaml:1:1: text: is required',
    'odd.yaml:1:1: signatories: is required',
    'odd.yaml:1:1: [ a, b ]: is not a known field',
    'odd.yaml:1:14: sources[0]: must be a mapping of names to values',
    'odd.yaml:2:8: id: must be text',
    'odd.yaml:5:14: __proto__: is not a known field',
    'odd.yaml:6:5: <<: is not a known field',
    'odd.yaml:7:8: title: must not contain control characters: remove U+0000 after "Nor"',
    '1 refused',
  ]);
});

test('accepts a byte order mark, CRLF, anchors, and JSON indented by tabs', async () => {
  const { write, importAll } = await setUp();
  const paths = [
    write('bom.yaml', `\uFEFF${yamlOf('bom')}`),
    write('crlf.yaml', yamlOf('crlf').replaceAll('\n', '\r\n')),
    write(
      'anchors.yaml',
      `${yamlOf('anchors').replace('title: ', 'title: &it ')}sources: [{ publisher: *it }]\n`,
    ),
    write(
      'tabs.json',
      JSON.stringify(makeDocument({ id: 'tabs' }), null, '\t').replaceAll('/', '\\/'),
    ),
  ];
  expect((await importAll(paths)).lines.at(-1)).toBe('4 created');
});

test('keeps the line ends, Arabic and emoji of a text, and anchors 300 claims in it', async () => {
  const { env, write, importAll } = await setUp();
  const sentences = Array.from({ length: 300 }, (_, at) => `نحث 🚢 on ${at},\r\nand stop.`);
  const text = sentences.join('\r\n\r\n');
  const claims = sentences.map((_, at) => ({
    key: `c${at}`,
    kind: 'appeal' as const,
    quote: `🚢 on ${at},\r\nand`,
  }));
  const document = makeDocument({ id: 'arabic', language: 'ar', text: `${text}\r\n`, claims });
  const path = write('arabic.json', JSON.stringify(document));
  expect((await importAll([path])).lines).toEqual(['created arabic.json', '1 created']);

  const database = await openUrl(env.DATABASE_URL);
  const { statements, quotes } = await database.read(async ({ tables, queries }) => ({
    statements: await queries.select().from(tables.statements),
    quotes: await queries.select().from(tables.claims),
  }));
  await database.close();
  expect(statements.find(({ id }) => id === 'arabic')?.text).toBe(text);
  const characters = Array.from(text);
  const ofArabic = quotes.filter(({ quoteExact }) => quoteExact.startsWith('🚢'));
  expect(ofArabic).toHaveLength(300);
  for (const { quoteExact, quoteStart, quoteEnd } of ofArabic) {
    expect(characters.slice(quoteStart, quoteEnd).join('')).toBe(quoteExact);
  }
});

test('rejects an invalid name of an author and of a key', async () => {
  const { env, write } = await setUp();
  const path = write('one.yaml', yamlOf('one'));
  const refusal = {
    status: 1,
    output: 'A name must have 1 to 100 characters and no leading or trailing space.\n',
  };
  const runs = ['', ' a', 'a\tb', 'a'.repeat(101), '🚢'.repeat(51)].map((name, at) =>
    runCommand(
      at % 2 === 0 ? ['import', '--as', name, path] : ['key', 'create', '--name', name],
      env,
    ),
  );
  for (const run of runs) expect(await run).toEqual(refusal);
});
