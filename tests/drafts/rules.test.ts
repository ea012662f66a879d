import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { CLAIM_KINDS } from '../../src/domain/vocabulary.js';
import { createDrafter } from '../../src/drafting/drafter.js';
import { readRules } from '../../src/drafting/rules.js';
import { draftStatement } from '../../src/drafts/checked-draft.js';
import { readReferenceData } from '../../src/seed/seed.js';
import { makeFolder } from '../support/process.js';

const { parties, resolutions } = readReferenceData();
const knowledge = { parties, resolutions: resolutions.map(({ symbol }) => symbol) };
const RULES = new URL('../../src/drafting/rules', import.meta.url);
const TEXT = 'Joint Statement by Chile and Peru\n\nWe bewail the closure of the railway in Norway.';

test('uses a verb that was added to the rules', () => {
  const rules = readRules();
  const before = draftStatement(createDrafter(rules, knowledge), TEXT);
  expect(before.document.claims[0]?.kind).toBe('announcement');
  rules.verbs.verbs.push({
    kind: 'concern',
    words: ['bewail'],
    weak: false,
    carries: false,
    that: undefined,
    forms: {},
  });
  const after = draftStatement(createDrafter(rules, knowledge), TEXT);
  expect(after.document.claims[0]?.kind).toBe('concern');
  expect(after.suggestions.at(-1)?.rationale).toBe('"bewail" makes a concern');
});

test('names only parties in the seed, and has words for every kind', () => {
  const { names, demonyms, leaders, verbs, patterns } = readRules();
  const known = new Set(parties.map(({ code }) => code));
  const named = [
    ...names.names.map(({ code }) => code),
    ...Object.keys(names.metonyms),
    ...Object.keys(demonyms.adjectives),
    ...Object.values(demonyms.combining),
    ...Object.keys(leaders),
  ];
  expect(named.filter((code) => !known.has(code))).toEqual([]);
  const kinds = new Set([...verbs.verbs, ...patterns.patterns].map(({ kind }) => kind));
  // Assessments have no verbs of their own: "would" and breaches make them.
  expect(CLAIM_KINDS.filter((kind) => !kinds.has(kind))).toEqual(['assessment']);
});

test('reads every file of the rules', () => {
  const files = readdirSync(RULES).filter((name) => name.endsWith('.yaml'));
  expect(files.map((name) => name.replace('.yaml', '')).sort()).toEqual(
    Object.keys(readRules()).sort(),
  );
});

test.each([
  ['- { kind: whisper, phrases: [] }', /patterns\.yaml are invalid\.[\s\S]*patterns\[0\]\.kind/],
  ['- [unclosed', /patterns\.yaml are invalid\.[\s\S]*line 3/],
])('names the file and the place of an invalid rule: %s', (line, message) => {
  const folder = makeFolder();
  cpSync(RULES, folder, { recursive: true });
  writeFileSync(join(folder, 'patterns.yaml'), `patterns:\n  ${line}\n`);
  expect(() => readRules(pathToFileURL(`${folder}/`))).toThrow(message);
});
