import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { SourceError } from '../documents/source.js';
import { parseYaml } from '../documents/yaml.js';
import { ExpectedError } from '../domain/expected-error.js';
import { toFaults } from '../domain/issue.js';
import { CLAIM_KINDS } from '../domain/vocabulary.js';
import { PACKAGE_ROOT } from '../package-root.js';

const phrases = z.array(z.string().min(1));
const code = z.string().regex(/^[A-Z][A-Z0-9-]+$/, 'must be the code of a party');
const day = z.iso.date('must be a day such as 2024-11-05');
const kind = z.enum(CLAIM_KINDS);

const names = z.strictObject({
  names: z.array(z.strictObject({ code, names: phrases })),
  places: phrases,
  adjectives: z.record(code, phrases),
});

const groups = z.array(
  z.strictObject({
    names: phrases.min(1),
    members: z.array(
      z.strictObject({
        states: z.array(code).min(1),
        since: day.optional(),
        until: day.optional(),
      }),
    ),
  }),
);

const verbs = z.strictObject({
  verbs: z.array(
    z.strictObject({
      kind,
      words: phrases,
      weak: z.boolean().default(false),
      carries: z.boolean().default(false),
      that: kind.optional(),
      forms: z.record(z.string(), phrases).default({}),
    }),
  ),
  adjectives: z.partialRecord(kind, phrases),
  nouns: z.partialRecord(kind, phrases),
  speakers: phrases,
  bodies: z.array(z.string().regex(/^\p{L}+$/u, 'must be one word')),
});

const patterns = z.strictObject({
  patterns: z.array(z.strictObject({ kind, phrases })),
  warnings: phrases,
  breaches: phrases,
  characterises: phrases,
  intensifiers: phrases,
});

const instruments = z.array(z.strictObject({ name: z.string().min(1), as: phrases.min(1) }));

const FILES = { names, groups, verbs, patterns, instruments };

/** What drafting knows of the language of statements: the files of `rules/`. */
export type Rules = { [Name in keyof typeof FILES]: z.output<(typeof FILES)[Name]> };
export type Group = Rules['groups'][number];

/** A file of the rules is not what it should be; the message says where. */
class RulesError extends ExpectedError {
  override name = 'RulesError';
}

/** Reads the files of `rules/`. @throws RulesError */
export function readRules(): Rules {
  return {
    names: readFile('names'),
    groups: readFile('groups'),
    verbs: readFile('verbs'),
    patterns: readFile('patterns'),
    instruments: readFile('instruments'),
  };
}

function readFile<Name extends keyof Rules>(name: Name): Rules[Name] {
  const file = `rules/${name}.yaml`;
  try {
    const result = FILES[name].safeParse(
      parseYaml(readFileSync(new URL(file, PACKAGE_ROOT), 'utf8')),
    );
    if (result.success) return result.data as Rules[Name];
    const faults = toFaults(result.error.issues);
    const lines = faults.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new RulesError(`${file} cannot be used:\n${lines.join('\n')}`);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new RulesError(
      `${file} cannot be used: line ${error.place?.line ?? 1}: ${error.message}`,
    );
  }
}
