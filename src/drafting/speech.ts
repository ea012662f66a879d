import type { ClaimKind } from '../domain/vocabulary.js';
import type { PartyNames } from './party-names.js';
import type { Predicate } from './predicates.js';
import type { Span } from './sentences.js';
import type { Lexicon } from './speech-acts.js';
import { fold, type Token } from './tokens.js';

/** A speech act and the words that carry it: UTF-16 indexes, the end exclusive. */
export interface FoundClaim extends Span {
  kind: ClaimKind;
  breach: boolean;
  /** Where its verb ends: what it says follows. */
  verbEnd: number;
  confidence: number;
  rationale: string;
}

/** A predicate of less confidence is one of which the verb is in no list. */
export const SURE = 0.6;

export interface Speech {
  text: string;
  tokens: readonly Token[];
  names: PartyNames;
  /** The codes of those who sign. */
  signers: ReadonlySet<string>;
  lexicon: Lexicon;
  /** What the statement calls those who sign, in small letters: the acronym of their group. */
  acronyms: ReadonlySet<string>;
}

/** What a statement calls those who sign, from the words that say who does: "International Contact Group (ICG)". */
export function findAcronyms(words: string, { bodies }: Lexicon): Set<string> {
  const named = new RegExp(
    String.raw`\b(?:${[...bodies].join('|')})\b[^()\n]{0,60}\(\W{0,2}([A-Z][A-Za-z0-9-]{1,9})\W{0,2}\)`,
    'g',
  );
  return new Set(Array.from(words.matchAll(named), ([, acronym = '']) => fold(acronym)));
}

/** An act inside a sentence: where its clause begins, and what it does. */
export interface Act extends Predicate {
  /** The first token of its clause; the claim's words begin here. */
  from: number;
}

/** How many words back a sentence is looked at. */
export const FAR = 80;
