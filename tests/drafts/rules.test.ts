import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLAIM_KINDS } from '../../src/domain/vocabulary.js';
import { createDrafter } from '../../src/drafting/draft.js';
import { readRules } from '../../src/drafting/rules.js';
import { readReferenceData } from '../../src/seed/seed.js';

const { parties, resolutions } = readReferenceData();
const knowledge = { parties, resolutions: resolutions.map(({ symbol }) => symbol) };
const TEXT = 'Joint Statement by Chile and Peru\n\nWe bewail the closure of the railway in Norway.';

test('a verb that is added to the rules makes its claim', () => {
  const rules = readRules();
  const before = createDrafter(rules, knowledge)(TEXT);
  expect(before.document.claims?.[0]?.kind).toBe('announcement');
  rules.verbs.verbs.push({
    kind: 'concern',
    words: ['bewail'],
    weak: false,
    carries: false,
    that: undefined,
    forms: {},
  });
  const after = createDrafter(rules, knowledge)(TEXT);
  expect(after.document.claims?.[0]?.kind).toBe('concern');
  expect(after.suggestions.at(-1)?.rationale).toBe('"bewail" makes a concern');
});

test('the rules name no party that the seed does not hold, and every kind has words', () => {
  const { names, groups, verbs, patterns } = readRules();
  const known = new Set(parties.map(({ code }) => code));
  const named = [
    ...names.names.map(({ code }) => code),
    ...Object.keys(names.adjectives),
    ...groups.flatMap(({ members }) => members.flatMap(({ states }) => states)),
  ];
  expect(named.filter((code) => !known.has(code))).toEqual([]);
  const kinds = new Set([...verbs.verbs, ...patterns.patterns].map(({ kind }) => kind));
  // An assessment is told by "would" and by words for a breach.
  expect(CLAIM_KINDS.filter((kind) => !kinds.has(kind))).toEqual(['assessment']);
});

test('every file of the rules is read', () => {
  const files = readdirSync(new URL('../../rules', import.meta.url)).filter((name) =>
    name.endsWith('.yaml'),
  );
  expect(files.map((name) => name.replace('.yaml', '')).sort()).toEqual(
    Object.keys(readRules()).sort(),
  );
});
