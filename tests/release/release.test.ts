import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { runCommand } from '../support/cli.js';
import { makeCurator, REPLACE } from '../support/curator.js';
import { makeDatabaseUrl } from '../support/database.js';
import { saveDocument } from '../support/documents.js';
import { HARD } from '../support/formats.js';
import { makeFolder } from '../support/process.js';
import { addStatements, startRegistry } from '../support/registry.js';
import {
  type Field,
  listResources,
  RELEASE_ENV,
  type Resource,
  readTable,
  readText,
  release,
} from '../support/release.js';
import { SAMPLE } from '../support/sample.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;
let folder: string;
let resources: Resource[];

beforeAll(async () => {
  server = await startRegistry();
  await addStatements(server);
  for (const document of [...SAMPLE, HARD]) await saveDocument(server, document);
  const { put } = await makeCurator(server);
  const { status } = await put('/v1/resolutions/S-RES-2270', RESOLUTION, REPLACE);
  expect(status).toBe(200);
  folder = await release(server.databaseUrl, mkdtempSync(join(tmpdir(), 'communique-')));
  resources = listResources(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(dirname(folder), { recursive: true });
});

/** A resolution with something in each of its tables. */
const RESOLUTION = {
  symbol: 'S/RES/2270 (2016)',
  adoptedOn: '2016-03-02',
  title: 'Non-proliferation',
  titles: { fr: 'Non-prolifération', es: 'No proliferación' },
  agenda: ['Non-proliferation'],
  subjects: ['SANCTIONS', 'NUCLEAR NON-PROLIFERATION'],
  sponsors: ['US', 'JP'],
  procedure: 'vote',
  votes: { yes: ['US', 'JP', 'RU'] },
  sources: [{ facts: ['title', 'votes'], publisher: 'United Nations' }],
};

const PATTERNS: Record<string, RegExp> = {
  string: /\S/,
  integer: /^\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
};

/** What is wrong with a value; empty if nothing is. */
function findFaults({ name, type, constraints }: Field, values: readonly string[]): string[] {
  const present = values.filter((value) => value !== '');
  const { required, unique, pattern, enum: words } = constraints;
  return [
    ...present.filter((value) => !PATTERNS[type]?.test(value)),
    ...present.filter((value) => words && !words.includes(value)),
    ...present.filter((value) => pattern && !new RegExp(pattern).test(value)),
    ...(required && present.length < values.length ? ['missing'] : []),
    ...(unique && new Set(values).size < values.length ? ['repeated'] : []),
  ].map((fault) => `${name}: ${fault}`);
}

const keysOf = (rows: Record<string, string>[], columns: readonly string[]) =>
  rows.map((row) => JSON.stringify(columns.map((column) => row[column])));

test('the data package describes each table: types, constraints, keys, sizes and hashes', () => {
  expect(resources.map(({ path }) => path).toSorted()).toEqual(
    readdirSync(folder).filter((name) => name.endsWith('.csv')),
  );
  for (const { name, path, bytes, hash, encoding, dialect, schema } of resources) {
    expect(encoding).toBe('utf-8');
    expect(dialect).toEqual({
      ...{ delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    });
    expect(schema.missingValues).toEqual(['']);
    const file = readFileSync(join(folder, path));
    const header = schema.fields.map(({ name }) => name).join(',');
    expect(file.toString().startsWith(`${header}\r\n`), name).toBe(true);
    expect(file.toString().endsWith('\r\n'), name).toBe(true);
    expect(file.length, name).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, name).toBe(hash);

    const rows = readTable(folder, name);
    const faults = schema.fields.flatMap((field) =>
      findFaults(
        field,
        rows.map((row) => row[field.name] ?? 'no such column'),
      ),
    );
    expect(faults, name).toEqual([]);
    expect(Object.keys(rows[0] ?? {}), name).toEqual(
      rows.length === 0 ? [] : schema.fields.map(({ name }) => name),
    );

    const keys = keysOf(rows, schema.primaryKey);
    expect(new Set(keys).size, name).toBe(keys.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(keysOf(readTable(folder, reference.resource), reference.fields));
      const used = rows.filter((row) => fields.every((field) => row[field] !== ''));
      const dangling = keysOf(used, fields).filter((key) => !known.has(key));
      expect(dangling, `${name} → ${reference.resource}`).toEqual([]);
    }
  }
});

test('no table is empty, so that its checks check something', () => {
  const empty = resources.filter(({ name }) => readTable(folder, name).length === 0);
  expect(empty.map(({ name }) => name)).toEqual([]);
});

/** Lines such as `claims.kind string required enum → claim_kinds.kind`. */
function describeTables(): string {
  const lines = resources.flatMap(({ name, schema }) => {
    const references = new Map(
      schema.foreignKeys?.map(({ fields, reference }) => [
        fields.join(),
        `→ ${reference.resource}.${reference.fields}`,
      ]),
    );
    const columns = schema.fields.map(({ name: column, type, format, constraints }) =>
      [`${name}.${column}`, type, format, ...Object.keys(constraints), references.get(column)]
        .filter((word) => word !== undefined)
        .join(' '),
    );
    return [`${name}: ${schema.primaryKey.join(', ')}`, ...columns];
  });
  return `${lines.join('\n')}\n`;
}

test('the tables are those of version 1.0: others need another version', async () => {
  const { version } = JSON.parse(readText(folder, 'datapackage.json'));
  expect(version).toMatch(/^1\.0\.\d+$/);
  await expect(describeTables()).toMatchFileSnapshot('tables-1.0.txt');
});

test('a membership that has no end has no last day', () => {
  const days = readTable(folder, 'memberships').map(({ last_day: day = '' }) => day);
  expect(days).toContain('');
  expect(days.filter((day) => day > '2100')).toEqual([]);
});

test('Parquet holds the same rows as CSV, with types', async () => {
  for (const { name, schema } of resources) {
    const { buffer, byteOffset, length } = readFileSync(join(folder, `${name}.parquet`));
    const file = buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    const typed = readTable(folder, name).map((row) =>
      Object.fromEntries(schema.fields.map((field) => [field.name, toTyped(field, row)])),
    );
    expect(rows, name).toEqual(typed);
  }
});

function toTyped({ name, type }: Field, row: Record<string, string>) {
  const value = row[name] ?? '';
  if (value === '') return null;
  if (type === 'integer') return Number(value);
  if (type === 'boolean') return value === 'true';
  return type.startsWith('date') ? new Date(value) : value;
}

test('every quote stands in the text of its statement where it says', () => {
  const textOf = new Map(readTable(folder, 'statements').map(({ id, text }) => [id, text ?? '']));
  const statementOf = new Map(
    readTable(folder, 'claims').map(({ id, statement_id: statement }) => [id, statement]),
  );
  const quotes = [
    ...readTable(folder, 'signatories').filter(({ exact }) => exact !== ''),
    ...readTable(folder, 'claims'),
    ...readTable(folder, 'citations'),
  ];
  for (const quote of quotes) {
    const statement = quote['statement_id'] ?? statementOf.get(quote['claim_id'] ?? '');
    const text = [...(textOf.get(statement) ?? '')];
    const [start, end] = [Number(quote['start']), Number(quote['end'])];
    const cut = (from: number, to: number) => text.slice(Math.max(0, from), to).join('');
    expect({
      exact: cut(start, end),
      prefix: cut(start - 32, start),
      suffix: cut(end, end + 32),
    }).toEqual({ exact: quote['exact'], prefix: quote['prefix'], suffix: quote['suffix'] });
  }
  expect(quotes.length).toBeGreaterThan(100);
  expect([...textOf.values()]).toContain(HARD.text);
});

/** Counts as the codebook says, with nothing but the tables. */
function countByYear(kind: string, about: string, signatory: string): Record<string, number> {
  const signed = new Set(
    readTable(folder, 'signatories')
      .filter(({ party, role }) => party === signatory && role === 'signatory')
      .map(({ statement_id: statement }) => statement),
  );
  const named = new Set(
    readTable(folder, 'claim_parties')
      .filter(({ party }) => party === about)
      .map(({ claim_id: claim }) => claim),
  );
  const yearOf = new Map(
    readTable(folder, 'statements').map(({ id, issued_on: day }) => [id, day?.slice(0, 4)]),
  );
  return countEach(
    readTable(folder, 'claims')
      .filter((claim) => claim['kind'] === kind && named.has(claim['id']))
      .filter(({ statement_id: statement }) => signed.has(statement))
      .map(({ statement_id: statement }) => yearOf.get(statement) ?? ''),
  );
}

function countEach(years: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const year of years) if (year !== '') counts[year] = (counts[year] ?? 0) + 1;
  return counts;
}

test('claims can be counted from the tables alone, and the API counts the same', async () => {
  let counted = 0;
  for (const kind of ['concern', 'demand', 'appeal']) {
    for (const [about, signatory] of [
      ['KP', 'JP'],
      ['RU', 'US'],
    ] as const) {
      const years = countByYear(kind, about, signatory);
      const filter = `kind=${kind}&about=${about}&signatory=${signatory}`;
      const { body } = await server.get(`/v1/claims?${filter}&limit=100`);
      const days = body.data.map((claim: { statement: { issuedOn: string | null } }) =>
        String(claim.statement.issuedOn ?? '').slice(0, 4),
      );
      expect(years, filter).toEqual(countEach(days));
      counted += Object.keys(years).length;
    }
  }
  expect(counted).toBeGreaterThan(3);
});

const TYPE_NAMES: Record<string, string> = {
  ...{ string: 'text', integer: 'integer', boolean: 'boolean', date: 'date', datetime: 'time' },
};

test('the codebook counts rows, and defines every key, column and value', () => {
  const codebook = readText(folder, 'codebook.md');
  for (const { name, schema } of resources) {
    expect(codebook).toMatch(
      new RegExp(
        `\\| \\[${name}\\]\\(#${name}\\) \\| .+ \\| ${readTable(folder, name).length} \\|\n`,
      ),
    );
    const section = codebook.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
    for (const field of schema.fields) {
      const type = `${TYPE_NAMES[field.type]}${field.format === 'uri' ? ' \\(URL\\)' : ''}`;
      const missing = field.constraints.required ? 'no' : 'yes';
      expect(section, name).toMatch(
        new RegExp(`\\| \`${field.name}\` \\| ${type} \\| ${missing} \\| \\S.+ \\|\n`),
      );
      for (const word of field.constraints.enum ?? []) {
        expect(section, name).toMatch(new RegExp(`\\| \`${word}\` \\| \\S.+ \\|\n`));
      }
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      expect(section, name).toContain(
        `\`${fields}\` refers to \`${reference.fields}\` of ${reference.resource}.`,
      );
    }
  }
});

test('sha256sum finds every file as it is listed', () => {
  const lines = readText(folder, 'SHA256SUMS').trimEnd().split('\n');
  const hashed = lines.map((line) => line.split('  '));
  expect(hashed.map(([, name]) => name)).toEqual(
    readdirSync(folder)
      .filter((name) => name !== 'SHA256SUMS')
      .toSorted(),
  );
  for (const [hash, name = ''] of hashed) {
    const file = readFileSync(join(folder, name));
    expect(createHash('sha256').update(file).digest('hex'), name).toBe(hash);
  }
});

test('a second release of the same registry is equal byte for byte, and a later one is newer', async () => {
  const again = await release(server.databaseUrl, makeFolder());
  expect(readText(again, 'SHA256SUMS')).toBe(readText(folder, 'SHA256SUMS'));
  await saveDocument(server, { ...HARD, id: 'one-more' });
  const later = await release(server.databaseUrl, makeFolder());
  const versionOf = (of: string) => JSON.parse(readText(of, 'datapackage.json')).version;
  const last = (of: string) => Number(versionOf(of).replace('1.0.', ''));
  expect(last(later)).toBe(last(folder) + 1);
});

/** Those that mlcroissant reads. It refuses fields without one. */
const ATOMIC_TYPES = ['sc:Boolean', 'sc:Date', 'sc:Integer', 'sc:Text', 'sc:URL'];

test('Croissant 1.0: JSON-LD with the required properties, and each field in a file', async () => {
  const croissant = JSON.parse(readText(folder, 'croissant.json'));
  const options = { safe: true, documentLoader: () => Promise.reject(new Error('no network')) };
  const [dataset] = await jsonld.expand(croissant, { base: 'https://files.example/', ...options });
  const has = (name: string) => expect(dataset, name).toHaveProperty([name]);
  for (const name of ['name', 'description', 'license', 'url', 'creator', 'datePublished']) {
    has(`https://schema.org/${name}`);
  }
  has('http://mlcommons.org/croissant/citeAs');
  expect(dataset).toMatchObject({
    '@type': ['https://schema.org/Dataset'],
    'http://purl.org/dc/terms/conformsTo': [{ '@value': 'http://mlcommons.org/croissant/1.0' }],
  });
  const listed = new Set(croissant.distribution.map((file: { '@id': string }) => file['@id']));
  expect([...listed].toSorted()).toEqual(
    readdirSync(folder)
      .filter((name) => /\.(csv|parquet)$/.test(name))
      .toSorted(),
  );
  for (const { '@id': path, contentUrl, contentSize, sha256 } of croissant.distribution) {
    const file = readFileSync(join(folder, path));
    expect([contentUrl, contentSize]).toEqual([path, `${file.length} B`]);
    expect(sha256, path).toBe(createHash('sha256').update(file).digest('hex'));
  }
  for (const { name, path, schema } of resources) {
    const set = croissant.recordSet.find((one: { '@id': string }) => one['@id'] === name);
    expect(set.key).toEqual(schema.primaryKey.map((column) => ({ '@id': `${name}/${column}` })));
    const references = new Map(
      schema.foreignKeys?.map(({ fields: [column], reference }) => [
        column,
        { field: { '@id': `${reference.resource}/${reference.fields}` } },
      ]),
    );
    expect(set.field).toEqual(
      schema.fields.map(({ name: column }) => ({
        '@type': 'cr:Field',
        '@id': `${name}/${column}`,
        name: column,
        description: expect.stringMatching(/\S/),
        dataType: expect.anything(),
        source: { fileObject: { '@id': path }, extract: { column } },
        ...(references.has(column) ? { references: references.get(column) } : {}),
      })),
    );
    for (const { dataType } of set.field) {
      expect([dataType].flat().some((type) => ATOMIC_TYPES.includes(type))).toBe(true);
    }
  }
});

test('CITATION.cff has the required fields, and the licence and version of the release', () => {
  const { created, version, licenses } = JSON.parse(readText(folder, 'datapackage.json'));
  expect(licenses).toEqual([
    { name: 'CC-BY-4.0', path: 'https://spdx.org/licenses/CC-BY-4.0.html' },
  ]);
  expect(readText(folder, 'README.md')).toContain(`Version ${version}: the registry`);
  expect(parseYaml(readText(folder, 'CITATION.cff'))).toMatchObject({
    'cff-version': '1.2.0',
    message: expect.any(String),
    type: 'dataset',
    title: expect.any(String),
    authors: [{ name: 'Communiqué' }],
    url: 'https://registry.example/',
    license: 'CC-BY-4.0',
    version,
    'date-released': created.slice(0, 10),
  });
});

describe('the folder', () => {
  const run = async (path: string, env = {}) =>
    runCommand(['release', path], {
      DATABASE_URL: await makeDatabaseUrl({ seeded: true }),
      ...RELEASE_ENV,
      ...env,
    });

  test('may exist if it is empty', async () => {
    const path = join(makeFolder(), 'empty');
    mkdirSync(path);
    expect(await run(path)).toMatchObject({ status: 0 });
    expect(existsSync(join(path, 'codebook.md'))).toBe(true);
  });

  test('is left alone if it holds anything, and nothing else is left beside it', async () => {
    const parent = makeFolder();
    writeFileSync(join(parent, 'notes.txt'), 'A shopping list.');
    for (const path of [parent, join(parent, 'notes.txt')]) {
      expect(await run(path)).toEqual({
        status: 1,
        output: `${path} already exists and is not an empty folder.\n`,
      });
    }
    const { status, output } = await run(join(parent, 'nowhere', 'release'));
    expect([status, output]).toEqual([1, `There is no folder ${join(parent, 'nowhere')}.\n`]);
    expect(readdirSync(parent)).toEqual(['notes.txt']);
  });

  test('is not made without a licence, or of a registry without statements', async () => {
    const parent = makeFolder();
    const path = join(parent, 'release');
    expect(await run(path, { DATA_LICENSE: '' })).toEqual({
      status: 1,
      output: expect.stringMatching(/^DATA_LICENSE is not set\..*CC-BY-4\.0/),
    });
    const empty = { DATABASE_URL: await makeDatabaseUrl() };
    expect(await run(path, empty)).toEqual({
      status: 1,
      output: 'There is no statement to release yet.\n',
    });
    expect(readdirSync(parent)).toEqual([]);
  });
});

test('a licence can be a URL, and without PUBLIC_URL a warning says what URLs are worth', async () => {
  const path = join(makeFolder(), 'release');
  const { output } = await runCommand(['release', path], {
    DATABASE_URL: await makeDatabaseUrl({ seeded: true }),
    DATA_LICENSE: 'https://example.org/terms',
  });
  expect(output).toMatch(/PUBLIC_URL is not set: URLs in .* begin with http:\/\/127\.0\.0\.1/);
  expect(parseYaml(readText(path, 'CITATION.cff'))).toMatchObject({
    'license-url': 'https://example.org/terms',
  });
  expect(JSON.parse(readText(path, 'datapackage.json')).licenses).toEqual([
    { path: 'https://example.org/terms' },
  ]);
  expect(readText(path, 'LICENSE')).toContain('https://example.org/terms');
});
