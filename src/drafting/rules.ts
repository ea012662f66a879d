import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { ExpectedError } from '../domain/expected-error.js';
import { CLAIM_KINDS } from '../domain/vocabulary.js';
import { PACKAGE_ROOT } from '../package-root.js';

const phrase = z.string().min(1);
const phrases = z.array(phrase);
const code = z.string().regex(/^[A-Z][A-Z0-9-]+$/, 'must be the code of a party');
const kind = z.enum(CLAIM_KINDS);

/** The schema of each file; its name is the file's. */
const FILES = {
  names: z.strictObject({
    names: z.array(z.strictObject({ code, names: phrases })),
    places: phrases,
    metonyms: z.record(code, phrases),
    organisations: z.array(code),
    styles: phrases,
    particles: phrases,
    honorifics: phrases,
    suffixes: phrases,
  }),
  demonyms: z.strictObject({
    adjectives: z.record(code, phrases),
    combining: z.record(phrase, code),
    others: phrases,
  }),
  leaders: z.record(
    code,
    z.record(
      phrase,
      z.string().regex(/^\d{4}-(?:\d{4})?$/, 'must be the years in office: 2009-2017'),
    ),
  ),
  offices: z.strictObject({
    holders: z.record(phrase, phrase),
    others: phrases,
    words: phrases,
  }),
  verbs: z.strictObject({
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
    fillers: phrases,
    inside: phrases,
  }),
  speakers: z.strictObject({
    speakers: phrases,
    own: phrases,
    modifiers: phrases,
    bodies: z.array(z.string().regex(/^\p{L}+$/u, 'must be one word')),
  }),
  patterns: z.strictObject({
    patterns: z.array(z.strictObject({ kind, phrases })),
    warnings: phrases,
    assessments: phrases,
    breaches: phrases,
    characterises: phrases,
    intensifiers: phrases,
    emphases: phrases,
  }),
  resolutions: z.strictObject({ before: phrases, otherOrgans: phrases, counted: phrases }),
  instruments: z.array(z.strictObject({ name: phrase, as: phrases.min(1) })),
  typography: z.strictObject({ abbreviations: phrases, hyphenated: phrases }),
  headings: z.strictObject({ issuing: phrases, dull: phrases }),
  furniture: z.strictObject({
    lines: phrases,
    publishers: phrases,
    starts: phrases,
    dated: phrases,
    labels: phrases,
    buttons: phrases,
    endings: phrases,
  }),
};

/** What drafting knows about the language of statements: the files in `rules/`. */
export type Rules = { [Name in keyof typeof FILES]: z.output<(typeof FILES)[Name]> };

const FOLDER = new URL('src/drafting/rules/', PACKAGE_ROOT);

/** Reads the rules, which `build.js` writes as JSON for the program. @throws ExpectedError naming the file and the line of an invalid rule */
export function readRules(folder: URL = FOLDER): Rules {
  const names = Object.keys(FILES) as (keyof Rules)[];
  return Object.fromEntries(names.map((name) => [name, readFile(folder, name)])) as Rules;
}

function readFile<Name extends keyof Rules>(folder: URL, name: Name): Rules[Name] {
  const file = `${name}.yaml`;
  const source = readFileSync(new URL(file, folder), 'utf8');
  try {
    return FILES[name].parse(parse(source)) as Rules[Name];
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new ExpectedError(`The drafting rules in ${file} are invalid.\n${reason}`);
  }
}
