import type { ClaimKind } from '../../domain/vocabulary.js';
import type { Lexicon, Reading } from '../knowledge/lexicon.js';
import type { VerbForm } from '../knowledge/verbs.js';
import type { Span } from '../text/sentences.js';
import { fold, TokenisedText } from '../text/tokenised-text.js';

/** A statement as far as it is read for its claims. */
export interface Speech extends Reading {
  /** The codes of the signatories. */
  signatories: ReadonlySet<string>;
  /** What the statement calls its signatories: the folded acronym of their group. */
  acronyms: ReadonlySet<string>;
  /** The folded words in capitals of its title and opening: among them, whom it introduces. */
  nameWords: ReadonlySet<string>;
  /** The folded words of its title. */
  titleWords: ReadonlySet<string>;
  /** The signatories call themselves "we". */
  saysWe: boolean;
}

/** A speech act and the words that perform it. */
export interface FoundClaim extends Span {
  kind: ClaimKind;
  breach: boolean;
  /** Where its verb ends and its object starts. */
  verbEnd: number;
  confidence: number;
  rationale: string;
}

/** What a verb does, with its object. */
export interface SpeechAct {
  kind: ClaimKind;
  /** The index of the word after the verb. */
  end: number;
  confidence: number;
  rationale: string;
  /** A noun decides the kind, and others may follow: "express our support … and our concern". */
  carries?: boolean;
  /** "will" binds the signatories, also with further verbs. */
  isFuture?: boolean;
}

/** What a subject does. */
export interface Predicate extends SpeechAct {
  /** Its first word, adverbs included. */
  at: number;
  /** The form of further verbs of the same subject: "condemns … and urges". */
  form: VerbForm;
}

/** A predicate in its sentence. */
export interface ClauseAct extends Predicate {
  /** The first word of its clause, where the claim's quote starts. */
  from: number;
  /** A heading stands before it in its sentence. */
  isFresh?: boolean;
}

/** Predicates of lower confidence have an unknown verb. */
export const SURE = 0.6;

/** How many words around a verb are searched. */
export const FAR = 80;

/** The acronyms that a statement introduces for its signatories: "International Contact Group (ICG)". */
export function findAcronyms(text: string, { bodies }: Lexicon): Set<string> {
  const named = new RegExp(
    String.raw`\b(?:${[...bodies].join('|')})\b[^()\n]{0,60}\(\W{0,2}([A-Z][A-Za-z0-9-]{1,9})\W{0,2}\)`,
    'g',
  );
  return new Set(Array.from(text.matchAll(named), ([, acronym = '']) => fold(acronym)));
}

/** The folded words in capitals: names, and the first words of sentences. */
export function findNameWords(text: string): Set<string> {
  const { tokens } = new TokenisedText(text);
  return new Set(tokens.flatMap(({ key, isCapital }) => (isCapital ? [key] : [])));
}
