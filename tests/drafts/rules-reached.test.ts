import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { createDrafter, type Drafter } from '../../src/drafting/drafter.js';
import { type Rules, readRules } from '../../src/drafting/rules.js';
import { keysOf } from '../../src/drafting/text/tokenised-text.js';
import { readReferenceData } from '../../src/seed/seed.js';
import { EXAMPLES } from './rules-examples.js';

const rules = readRules();
const { parties } = readReferenceData();
/** Files about names need all parties. For the others, these do, and a drafter is ready sooner. */
const NAMING: readonly string[] = ['names', 'demonyms', 'leaders'];
const FEW = parties.filter(({ code }) => ['CL', 'PE', 'NO', 'FJ', 'UNO'].includes(code));

/** Maps whose keys are entries. Other keys name parts of a file. */
const MAPS = /^(?:leaders\.[A-Z]+|offices\.holders|demonyms\.combining)\./;

interface Entry {
  /** The file and the list without positions: `verbs.verbs.words`. */
  list: string;
  /** Where the entry stands in the rules. */
  path: (string | number)[];
  phrase: string;
  /** File and line. */
  place: string;
}

/** The phrases of a file. */
function listEntries(file: keyof Rules): Entry[] {
  const name = `src/drafting/rules/${file}.yaml`;
  const source = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
  const lines = new LineCounter();
  const entries: Entry[] = [];
  const document = parseDocument(source, { lineCounter: lines });
  visit(document, {
    Scalar(key, node, ancestors) {
      const path: (string | number)[] = [file];
      const nodes = [...ancestors, node];
      for (const [index, one] of nodes.entries()) {
        const parent = nodes[index - 1];
        if (isSeq(parent)) path.push(parent.items.indexOf(one));
        else if (typeof one === 'object' && 'key' in one && isScalar(one.key))
          path.push(String(one.key.value));
      }
      const isEntry = key === 'key' ? MAPS.test(path.join('.')) : isSeq(ancestors.at(-1));
      if (!isEntry) return;
      entries.push({
        list: path.filter((step) => typeof step === 'string').join('.'),
        path,
        phrase: String(node.value),
        place: `${name}:${lines.linePos(node.range?.[0] ?? 0).line}`,
      });
    },
  });
  return entries;
}

/** A copy of the rules without some entries. */
function without(value: unknown, paths: (string | number)[][]): unknown {
  const inner = (key: string | number) =>
    paths.filter(([step, ...rest]) => step === key && rest.length > 0).map(([, ...rest]) => rest);
  const isGone = (key: string | number) =>
    paths.some(([step, ...rest]) => step === key && rest.length === 0);
  if (paths.length === 0) return value;
  if (Array.isArray(value))
    return value.flatMap((one, at) => (isGone(at) ? [] : [without(one, inner(at))]));
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, one]) =>
      isGone(key) ? [] : [[key, without(one, inner(key))]],
    ),
  );
}

/** A drafter for the examples of a file, without some entries. */
function makeDrafter(file: string, left: readonly Entry[] = []): Drafter {
  const reduced = without(
    rules,
    left.map(({ path }) => path),
  ) as Rules;
  const known = NAMING.includes(file) ? parties : FEW;
  return createDrafter(reduced, { parties: known, resolutions: [] });
}

/** What a draft says, without the reasons. */
function outcome(drafter: Drafter, text: string): string {
  return JSON.stringify(drafter(text), (key, value) => (key === 'rationale' ? undefined : value));
}

/** How many entries are left out at once. */
const BATCH = 40;

/**
 * The entries of a list whose examples give the same drafts without them. Creating a drafter takes time, so entries are left
 * out in batches, except those that also stand in the examples of others.
 */
function findUnreached(file: string, entries: readonly Entry[]): Entry[] {
  const whole = makeDrafter(file);
  const common = entries.filter((entry) => holds(examplesOf({ ...entry, phrase: 'xyz' }), entry));
  const others = entries.filter((entry) => !common.includes(entry));
  const count = Math.ceil(others.length / BATCH);
  const batches = [
    ...common.map((entry) => [entry]),
    ...Array.from({ length: count }, (_, at) => others.filter((_, index) => index % count === at)),
  ];
  return batches.flatMap((batch) => {
    const reduced = makeDrafter(file, batch);
    const isReached = (entry: Entry) =>
      examplesOf(entry).some((text) => {
        const before = outcome(whole, text);
        if (before === outcome(reduced, text)) return false;
        const isAlone = batch.every((other) => other === entry || !holds([text], other));
        return isAlone || before !== outcome(makeDrafter(file, [entry]), text);
      });
    return batch.filter((entry) => !isReached(entry));
  });
}

function holds(texts: readonly string[], { phrase }: Entry): boolean {
  const words = keysOf(phrase).join(' ');
  return texts.some((text) => ` ${keysOf(text).join(' ')} `.includes(` ${words} `));
}

function examplesOf({ list, phrase, path }: Entry): string[] {
  const name = Object.keys(EXAMPLES).find((one) => `${list}.`.startsWith(`${one}.`));
  return name === undefined ? [] : (EXAMPLES[name]?.(phrase, path) ?? []);
}

const ENTRIES = (Object.keys(rules) as (keyof Rules)[]).flatMap(listEntries);

/** `verbs.nouns` for `verbs.nouns.support`. */
function sectionOf({ list }: Entry): string {
  return list.split('.').slice(0, 2).join('.');
}

function groupBy(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

/** page-furniture.test.ts reaches every line of furniture.yaml. */
const FILES = Object.keys(rules).filter((file) => file !== 'furniture');

test.each(FILES)('every line of %s.yaml changes the draft of an example', (file) => {
  const own = ENTRIES.filter(({ path }) => path[0] === file);
  const sections = groupBy(own, (entry) => (MAPS.test(entry.list) ? file : sectionOf(entry)));
  const unreached = sections.flatMap((entries) => findUnreached(file, entries));
  expect(unreached.map(({ place, phrase }) => `${place}: ${phrase}`)).toEqual([]);
});

/** Whether an entry is compared letter by letter: one with a wildcard, and those of which the case matters. */
function isExact({ phrase, list }: (typeof ENTRIES)[number]): boolean {
  return phrase.includes('*') || list.startsWith('typography') || list.startsWith('furniture');
}

test('no line of the rules repeats or contradicts another of its list', () => {
  const phrases = groupBy(
    ENTRIES.filter(({ list }) => !list.startsWith('verbs.verbs.forms')),
    (entry) =>
      `${sectionOf(entry)}: ${isExact(entry) ? entry.phrase : keysOf(entry.phrase).join(' ')}`,
  );
  const repeated = phrases.filter(({ length }) => length > 1);
  expect(
    repeated.map((entries) => entries.map(({ place, phrase }) => `${place}: ${phrase}`)),
  ).toEqual([]);
});
