import type { ClaimKind } from '../domain/vocabulary.js';
import type { Rules } from './rules.js';
import { keysOf, PhraseBook, type Token } from './tokens.js';

/** How a verb stands: "condemn", "condemns", "condemned", "condemning". */
export type VerbForm = 'base' | 'third' | 'past' | 'gerund';

export interface Verb {
  /** As it is listed. */
  word: string;
  kind: ClaimKind;
  form: VerbForm;
  isWeak: boolean;
  carries: boolean;
  that: ClaimKind | undefined;
}

export interface Pattern {
  kind: ClaimKind;
  phrase: string;
}

/** The words of `rules/`, ready to be found in a text. */
export interface Lexicon {
  verbs: PhraseBook<Verb[]>;
  adjectives: PhraseBook<Pattern>;
  nouns: PhraseBook<Pattern>;
  speakers: PhraseBook<true>;
  /** What bodies are called that sign by their members: "Group", "Coalition". */
  bodies: ReadonlySet<string>;
  /** The patterns by their first word. */
  patternsByKey: Map<string, { pattern: Pattern; keys: string[]; rank: number }[]>;
  warnings: string[][];
  breaches: PhraseBook<true>;
  characterises: PhraseBook<true>;
  intensifiers: PhraseBook<true>;
}

export function createLexicon({ verbs, patterns }: Pick<Rules, 'verbs' | 'patterns'>): Lexicon {
  const listed = patterns.patterns.flatMap(({ kind, phrases }) =>
    phrases.map((phrase) => ({ kind, phrase })),
  );
  const patternsByKey: Lexicon['patternsByKey'] = new Map();
  for (const [rank, pattern] of listed.entries()) {
    const keys = patternKeys(pattern.phrase);
    const [first = ''] = keys;
    patternsByKey.set(first, [...(patternsByKey.get(first) ?? []), { pattern, keys, rank }]);
  }
  return {
    verbs: createVerbs(verbs.verbs),
    adjectives: bookOf(verbs.adjectives),
    nouns: bookOf(verbs.nouns),
    speakers: listOf(verbs.speakers),
    bodies: new Set(verbs.bodies),
    patternsByKey,
    warnings: patterns.warnings.map(patternKeys),
    breaches: listOf(patterns.breaches),
    characterises: listOf(patterns.characterises),
    intensifiers: listOf(patterns.intensifiers),
  };
}

function patternKeys(phrase: string): string[] {
  return phrase.split(' ').flatMap((word) => (word === '*' ? ['*'] : keysOf(word)));
}

function listOf(phrases: readonly string[]): PhraseBook<true> {
  const book = new PhraseBook<true>();
  for (const phrase of phrases) book.add(keysOf(phrase), true);
  return book;
}

function bookOf(byKind: Partial<Record<ClaimKind, string[]>>): PhraseBook<Pattern> {
  const book = new PhraseBook<Pattern>();
  for (const [kind, phrases] of Object.entries(byKind) as [ClaimKind, string[]][]) {
    for (const phrase of phrases) book.add(keysOf(phrase), { kind, phrase });
  }
  return book;
}

function createVerbs(lines: Rules['verbs']['verbs']): PhraseBook<Verb[]> {
  const byPhrase = new Map<string, Verb[]>();
  for (const { kind, words, weak, carries, that, forms } of lines) {
    for (const word of words) {
      const add = (phrase: string, form: VerbForm) => {
        const key = keysOf(phrase).join(' ');
        const verb: Verb = { word, kind, form, isWeak: weak, carries, that };
        byPhrase.set(key, [...(byPhrase.get(key) ?? []), verb]);
      };
      for (const [form, phrase] of conjugate(word)) add(phrase, form);
      for (const phrase of forms[word] ?? []) add(phrase, toForm(phrase));
    }
  }
  const book = new PhraseBook<Verb[]>();
  for (const [phrase, meanings] of byPhrase) book.add(phrase.split(' '), meanings);
  return book;
}

function toForm(phrase: string): VerbForm {
  const [first = ''] = phrase.split(' ');
  if (first.endsWith('ing')) return 'gerund';
  return first.endsWith('s') ? 'third' : 'past';
}

/** Verbs that double their last letter: "committed". */
const DOUBLES = /(?:commit|recommit|regret|plan|admit|refer|permit)$/;

function conjugate(phrase: string): [VerbForm, string][] {
  const [verb = '', ...rest] = phrase.split(' ');
  const stem = DOUBLES.test(verb) ? verb + verb.slice(-1) : verb;
  const isY = /[^aeiou]y$/.test(verb);
  const third = isY
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const past = isY ? `${verb.slice(0, -1)}ied` : verb.endsWith('e') ? `${verb}d` : `${stem}ed`;
  const gerund = /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  const forms: [VerbForm, string][] = [
    ['base', verb],
    ['third', third],
    ['past', past],
    ['gerund', gerund],
  ];
  return forms.map(([form, word]) => [form, [word, ...rest].join(' ')]);
}

/** The verb that begins at a word in one of the forms; the longest. */
export function matchVerb(
  { verbs }: Lexicon,
  tokens: readonly Token[],
  at: number,
  forms: readonly VerbForm[],
): { verb: Verb; end: number } | null {
  const accepts = (_: number, meanings: Verb[]) =>
    meanings.some(({ form }) => forms.includes(form));
  const plain = verbs.match(tokens, at, accepts);
  const match = parted(tokens, at, (words) => verbs.match(words, 0, accepts)) ?? plain;
  const verb = match?.meaning.find(({ form }) => forms.includes(form));
  if (!match || !verb || (plain && plain.end >= match.end)) {
    const first = plain?.meaning.find(({ form }) => forms.includes(form));
    return plain && first ? { verb: first, end: plain.end } : null;
  }
  return { verb, end: match.end };
}

/** What may stand inside a verb of several words: "call once again on", "stand firmly with". */
const INSIDE = new Set([
  'once',
  'again',
  'also',
  'further',
  'therefore',
  'today',
  'more',
  'jointly',
  'here',
]);
const MOST_INSIDE = 3;

/** A match of words between which others stand, in terms of the tokens; null where none do. */
function parted<Match extends { end: number }>(
  tokens: readonly Token[],
  at: number,
  match: (words: readonly Token[]) => Match | null,
): Match | null {
  const first = tokens[at];
  let next = at + 1;
  while (next <= at + MOST_INSIDE && isInside(tokens[next]?.key ?? '')) next += 1;
  if (!first || next === at + 1) return null;
  const found = match([first, ...tokens.slice(next, next + MOST_INSIDE)]);
  return found && found.end > 1 ? { ...found, end: next + found.end - 1 } : null;
}

function isInside(key: string): boolean {
  return INSIDE.has(key) || (key.length > 4 && key.endsWith('ly'));
}

/** Whether words stand at a place; "*" stands for up to four. @returns the end, or null */
export function matchKeys(
  tokens: readonly Token[],
  at: number,
  keys: readonly string[],
  limit: number,
): number | null {
  const [key, ...rest] = keys;
  if (key === undefined) return at;
  if (key !== '*')
    return at < limit && tokens[at]?.key === key ? matchKeys(tokens, at + 1, rest, limit) : null;
  for (let skipped = 0; skipped <= 4; skipped += 1) {
    const end = matchKeys(tokens, at + skipped, rest, limit);
    if (end !== null) return end;
  }
  return null;
}

/** Why a claim is of its kind: `"condemn" makes a condemnation`. */
export function reasonFor(words: string, kind: ClaimKind): string {
  return `"${words}" makes ${/^a/.test(kind) ? 'an' : 'a'} ${kind}`;
}
