import type { ClaimKind } from '../../domain/vocabulary.js';
import type { Rules } from '../rules.js';
import { keysOf, type Token } from '../text/tokenised-text.js';
import { PhraseBook, type PhraseMatch } from './phrase-book.js';

/** "condemn", "condemns", "condemned", "condemning". */
export type VerbForm = 'base' | 'third' | 'past' | 'gerund';

export interface Verb {
  /** As listed in `verbs.yaml`. */
  word: string;
  kind: ClaimKind;
  form: VerbForm;
  isWeak: boolean;
  carries: boolean;
  that: ClaimKind | undefined;
}

export interface VerbMatch {
  verb: Verb;
  /** The index of the word after the verb. */
  end: number;
}

const MAX_WORDS_INSIDE = 3;

/** Finds verbs that perform a speech act, in any of their forms. */
export class Verbs {
  readonly #book = new PhraseBook<Verb[]>();
  readonly #inside: ReadonlySet<string>;

  constructor({ verbs, inside }: Rules['verbs']) {
    this.#inside = new Set(inside);
    const byPhrase = new Map<string, Verb[]>();
    for (const { kind, words, weak, carries, that, forms } of verbs) {
      for (const word of words) {
        const add = (phrase: string, form: VerbForm) => {
          const key = keysOf(phrase).join(' ');
          const verb: Verb = { word, kind, form, isWeak: weak, carries, that };
          byPhrase.set(key, [...(byPhrase.get(key) ?? []), verb]);
        };
        for (const [form, phrase] of conjugate(word)) add(phrase, form);
        for (const phrase of forms[word] ?? []) add(phrase, formOf(phrase));
      }
    }
    for (const [phrase, meanings] of byPhrase) this.#book.add(phrase.split(' '), meanings);
  }

  /** The longest verb in one of the forms that starts at a word. Adverbs may stand inside: "call once again on". */
  match(tokens: readonly Token[], at: number, forms: readonly VerbForm[]): VerbMatch | null {
    const accepts = (_: number, meanings: Verb[]) =>
      meanings.some(({ form }) => forms.includes(form));
    const plain = this.#book.match(tokens, at, accepts);
    const match = this.#matchAround(tokens, at, accepts);
    const best = match && match.end > (plain?.end ?? 0) ? match : plain;
    const verb = best?.meaning.find(({ form }) => forms.includes(form));
    return best && verb ? { verb, end: best.end } : null;
  }

  /** Like `match`, leaving out the adverbs after the first word; null if there are none. */
  #matchAround(
    tokens: readonly Token[],
    at: number,
    accepts: (end: number, meanings: Verb[]) => boolean,
  ): PhraseMatch<Verb[]> | null {
    const first = tokens[at];
    let next = at + 1;
    while (next <= at + MAX_WORDS_INSIDE && this.#isInside(tokens[next]?.key ?? '')) next += 1;
    if (!first || next === at + 1) return null;
    const parts = [first, ...tokens.slice(next, next + MAX_WORDS_INSIDE)];
    const found = this.#book.match(parts, 0, accepts);
    return found && found.end > 1 ? { ...found, end: next + found.end - 1 } : null;
  }

  #isInside(key: string): boolean {
    return this.#inside.has(key) || endsLikeAdverb(key);
  }
}

/** "strongly", but also "apply": good enough where no verb is expected. */
export function endsLikeAdverb(key: string): boolean {
  return key.length > 4 && key.endsWith('ly');
}

function formOf(phrase: string): VerbForm {
  const [first = ''] = phrase.split(' ');
  if (first.endsWith('ing')) return 'gerund';
  return first.endsWith('s') ? 'third' : 'past';
}

/** Verbs that double their last letter: "committed". */
const DOUBLES = /(?:commit|recommit|regret|plan|admit|refer|permit|concur)$/;

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
