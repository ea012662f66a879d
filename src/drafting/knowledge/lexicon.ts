import { parseSymbol } from '../../domain/symbol.js';
import type { ClaimKind } from '../../domain/vocabulary.js';
import type { Rules } from '../rules.js';

import { PageFurniture } from '../text/page-furniture.js';
import { abbreviationPattern } from '../text/sentences.js';
import { keysOf, type TokenisedText } from '../text/tokenised-text.js';
import { ClaimPatterns } from './claim-patterns.js';
import { Instruments } from './instruments.js';
import { type Introductions, Leaders } from './leaders.js';
import { Offices } from './offices.js';
import { type KnownParty, PartyNames } from './party-names.js';
import { PhraseBook } from './phrase-book.js';
import { ResolutionWords } from './resolution-words.js';
import { Verbs } from './verbs.js';

/** What the registry contributes: the parties, with the members of groups, and the resolutions that a draft may name. */
export interface Knowledge {
  parties: readonly KnownParty[];
  /** Symbols such as `S/RES/2270 (2016)`. */
  resolutions: readonly string[];
}

/** An adjective or noun that makes a claim of a kind. */
export interface KindPhrase {
  kind: ClaimKind;
  phrase: string;
}

/** The rules and the registry, ready for matching. */
export type Lexicon = ReturnType<typeof createLexicon>;

/** A text, and the lexicon to read it with. */
export interface Reading {
  words: TokenisedText;
  lexicon: Lexicon;
  /** The date of issue, if known: it decides who led a state, and on the members of groups. */
  day?: string | null;
  /** Whom the text introduces. */
  introduced?: Introductions;
}

export function createLexicon(rules: Rules, { parties, resolutions }: Knowledge) {
  const { names, offices, verbs, speakers, patterns, headings } = rules;
  const partyNames = new PartyNames(parties, rules);
  return {
    /** Matches an abbreviation at the end of a text. */
    abbreviation: abbreviationPattern(rules.typography.abbreviations),
    /** What pages put around a statement. */
    furniture: new PageFurniture(rules.furniture),
    /** First parts of hyphenated words. */
    hyphenated: new Set(rules.typography.hyphenated),
    names: partyNames,
    leaders: new Leaders(rules.leaders, (code) => partyNames.nameOf(code) !== null),
    /** Words that may precede a short name: "the Federal Republic of". */
    nameStyles: new Set(names.styles),
    /** Lower-case words in names of persons. */
    particles: new Set(names.particles),
    /** Words before and after the name of a person: "H.E.", "Jr." */
    honorifics: new Set(names.honorifics),
    suffixes: new Set(names.suffixes),
    offices: new Offices(offices),
    verbs: new Verbs(verbs),
    /** Words between a subject and its verb. */
    fillers: new Set(verbs.fillers),
    adjectives: bookByKind(verbs.adjectives),
    nouns: bookByKind(verbs.nouns),
    /** Nouns that speak for the signatories. */
    speakers: bookOf(speakers.speakers),
    /** Nouns that do after "our" or a number: "our governments". */
    own: new Set(speakers.own),
    /** Words that may stand before both: "the trilateral committee". */
    modifiers: new Set(speakers.modifiers),
    /** Words for bodies whose members sign: "Group", "Coalition". */
    bodies: new Set(speakers.bodies),
    patterns: new ClaimPatterns(patterns.patterns),
    /** What signatories say of the conduct of others: "poses a threat". */
    assessments: new ClaimPatterns([{ kind: 'assessment', phrases: patterns.assessments }]),
    /** Patterns that turn a commitment into a warning. */
    warnings: new ClaimPatterns([{ kind: 'warning', phrases: patterns.warnings }]),
    breaches: bookOf(patterns.breaches),
    characterises: bookOf(patterns.characterises),
    intensifiers: bookOf(patterns.intensifiers),
    /** Intensifiers only before what the signatories do. */
    emphases: bookOf(patterns.emphases),
    resolutionWords: new ResolutionWords(rules.resolutions),
    instruments: new Instruments(rules.instruments),
    /** Words before names in a note of release. */
    issuing: new Set(headings.issuing),
    /** Words of titles that are left out of ids. */
    dull: new Set(headings.dull),
    /** Symbols of the resolutions in the registry, by id. */
    held: new Map(resolutions.map((symbol) => [parseSymbol(symbol)?.id ?? symbol, symbol])),
  };
}

function bookOf(phrases: readonly string[]): PhraseBook<true> {
  const book = new PhraseBook<true>();
  for (const phrase of phrases) book.add(keysOf(phrase), true);
  return book;
}

function bookByKind(phrasesByKind: Partial<Record<ClaimKind, string[]>>): PhraseBook<KindPhrase> {
  const book = new PhraseBook<KindPhrase>();
  for (const [kind, phrases] of Object.entries(phrasesByKind) as [ClaimKind, string[]][]) {
    for (const phrase of phrases) book.add(keysOf(phrase), { kind, phrase });
  }
  return book;
}

/** Why a claim has its kind: `"condemn" makes a condemnation`. */
export function reasonFor(words: string, kind: ClaimKind): string {
  return `"${words}" makes ${/^a/.test(kind) ? 'an' : 'a'} ${kind}`;
}
