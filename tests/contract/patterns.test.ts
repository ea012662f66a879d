import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toInteroperable } from '../../src/domain/interoperable-pattern.js';
import { findProgram } from '../support/programs.js';
import { startServer, type TestServer } from '../support/server.js';

/**
 * What all engines read alike (JSON Schema core §6.4, RFC 9485): characters, escapes of punctuation, classes of characters
 * and ranges, groups, alternatives, quantifiers and anchors.
 */
const CHARACTER = String.raw`[^\\[\](){}.*+?|^$/]|\\[.*+?|^$()[\]{}\\/-]`;
const CLASS = String.raw`\[\^?(?:[^\\[\]]|\\[\][\\^-])+\]`;
const QUANTIFIER = String.raw`[*+?]|\{\d+(?:,\d*)?\}`;
const GROUP = String.raw`\((?!\?)|[|^$]`;
const SUBSET = new RegExp(`^(?:(?:${CHARACTER}|${CLASS}|[).])(?:${QUANTIFIER})?|${GROUP})*$`);

const SAMPLES = [
  ...['KR', 'kor', '410', '٤١٠', 'a-b', 'A-B', '-', 'en-GB', 'x.y-1', 'IV', 'été', '日本', '🕊'],
  ...['', ' ', 'two words', 'a\u0000b', 'a\tb', 'a\u007Fb', 'a\u0085b', 'ﬁ', '１２３'],
];

let server: TestServer;
let patterns: string[];

function findPatterns(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, part] of Object.entries(value)) {
    if (name === 'pattern' && typeof part === 'string') found.add(part);
    else findPatterns(part, found);
  }
  return found;
}

beforeAll(async () => {
  server = await startServer();
  const documents = ['/openapi.json', '/schemas/statement-document.json'];
  const answers = await Promise.all(documents.map((url) => server.get(url)));
  patterns = [...findPatterns(answers.map(({ body }) => body))];
});
afterAll(() => server.close());

test('every pattern of the contract is one that all engines read alike', () => {
  expect(patterns.length).toBeGreaterThan(8);
  for (const pattern of patterns) expect(pattern).toMatch(SUBSET);
  for (const foreign of [String.raw`^\P{Cc}*$`, 'a(?!b)', String.raw`\d`, '(?:a)', '(?<n>a)']) {
    expect(foreign).not.toMatch(SUBSET);
  }
});

test('the server refuses control characters, as the pattern of search words says', async () => {
  const pattern = patterns.find((one) => one.includes('\u0000')) ?? '';
  for (const words of ['a\u0000b', 'a\tb', 'a\u007Fb', 'a\u0085b']) {
    expect(new RegExp(pattern, 'u').test(words)).toBe(false);
    const { status, body } = await server.get(`/v1/claims?q=${encodeURIComponent(words)}`);
    expect(status).toBe(400);
    expect(body.errors[0].detail).toBe('must not contain control characters');
  }
});

test('the OpenAPI document has no raw control characters, which parsers of YAML reject', async () => {
  const { body } = await server.app.inject('/openapi.json');
  expect(body).not.toMatch(/[^\P{Cc}\n]/u);
});

const python = findProgram('python3');

test.skipIf(python === null)('Python compiles every pattern and matches the same', () => {
  const program = `
import json, re, sys
patterns, samples = json.load(sys.stdin)
print(json.dumps([[bool(re.search(p, s)) for s in samples] for p in patterns]))`;
  const { stdout, stderr } = spawnSync(python ?? '', ['-c', program], {
    input: JSON.stringify([patterns, SAMPLES]),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const expected = patterns.map((pattern) =>
    SAMPLES.map((sample) => new RegExp(pattern, 'u').test(sample)),
  );
  expect(JSON.parse(stdout)).toEqual(expected);
});

describe('a pattern of JavaScript', () => {
  test.each([
    [String.raw`^(?:\d{2}|[\d-]+)$`, '^([0-9]{2}|[0-9-]+)$'],
    [String.raw`^[^\u0000-\u001F]*\.$`, `^[^\u0000-\u001F]*\\.$`],
    ['[(?:]', '[(?:]'],
  ])('%s becomes %s', (pattern, expected) => {
    expect(toInteroperable(pattern)).toBe(expected);
  });

  test.each([String.raw`\p{L}`, '(?=a)', '(?!a)', '(?<a>b)', String.raw`\w`, String.raw`\bword`])(
    '%s is refused',
    (pattern) => {
      expect(() => toInteroperable(pattern)).toThrow('is not interoperable');
    },
  );
});
