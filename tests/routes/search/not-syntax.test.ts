import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idsOf, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

const LISTS = ['/v1/search', '/v1/statements', '/v1/claims'];
const find = async (q: string) => idsOf(await server.get(`/v1/search?q=${encodeURIComponent(q)}`));

describe('every query has an answer', () => {
  test.each([
    '"',
    '""',
    '"""',
    "'",
    "';--",
    '*',
    'a*',
    '^',
    '^we',
    '-',
    '-we',
    '+',
    '(',
    ')',
    '()',
    'NEAR(',
    'NEAR(a b)',
    'NEAR(a b, 2)',
    'AND',
    'OR',
    'NOT',
    'a AND',
    'OR b',
    'a NOT',
    'title:',
    'title:we',
    '{title text} : we',
    '- title : we',
    'rank',
    'statement_index',
    '\\',
    '%',
    '_',
    ',',
    ';',
    ':',
    '?1',
    '$a',
    '@a',
    '\u{1F600}',
    '\u202E',
    '\uFEFF',
    '\u0301',
    '\uFFFD',
    ' ',
    '   ',
    '\u00A0',
    '\u3000',
    'a '.repeat(100),
    'a'.repeat(200),
    '"'.repeat(200),
    '('.repeat(200),
    'NOT '.repeat(50),
  ])('%j', async (q) => {
    for (const list of LISTS) {
      const { status, body } = await server.get(`${list}?q=${encodeURIComponent(q)}`);
      expect(status, list).toBe(200);
      expect(Array.isArray(body.data)).toBe(true);
    }
  });
});

test('treats the operators of other search engines as words', async () => {
  expect(await find('welcome NOT fishing')).toEqual([]);
  expect(await find('cod OR grain')).toEqual([]);
  expect(await find('endanger AND cod')).toEqual([]);
  expect(await find('title:cod')).toEqual([]);
  expect(await find('overfish*')).toEqual(await find('overfishing'));
});

test('ignores punctuation, which alone finds nothing', async () => {
  for (const q of ['"', '*', '-', '()', '…', ' ', '\u3000']) expect(await find(q), q).toEqual([]);
  expect(await find('“endanger — the cod!”')).toEqual(await find('endanger the cod'));
});

test('a snippet marks the words and escapes everything else', async () => {
  const { body } = await server.get('/v1/search?q=safe+corridor&limit=100');
  expect(body.data.map(({ snippet }: { snippet: string }) => snippet).sort()).toEqual([
    'Déclaration on the &lt;grain&gt; <mark>corridor</mark> &amp; &quot;<mark>safe</mark>&quot; ports',
    'thank Ukraine for the &lt;grain&gt; <mark>corridor</mark> &amp; &quot;<mark>safe</mark>&quot; ports',
  ]);
});

test('markup in a query marks only words', async () => {
  for (const q of ['<grain>', '<mark>grain</mark>', '<script>', '&lt;', '&amp;']) {
    const { status, body } = await server.get(`/v1/search?q=${encodeURIComponent(q)}`);
    expect(status).toBe(200);
    for (const { snippet } of body.data) {
      expect(snippet.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
    }
  }
});
