import { distance } from 'fastest-levenshtein';
import { SHARED_NAMES, toNameKey } from '../domain/party-name.js';
import { type IndexedName, type NameIndex, type NameSource, toWords } from './name-index.js';

/** What speaks for a candidate. */
export interface Evidence {
  /** From 0 to 100. */
  score: number;
  exactCode: boolean;
  exactName: boolean;
  /** Its name has the same words in another order, or abbreviated. */
  sameWords: boolean;
  /** How much of the spelling is the same, from 0 to 1. */
  similarity: number;
}

export interface FoundParty extends Evidence {
  id: string;
  /** Whether nobody else can be meant. */
  isSure: boolean;
}

/** Nobody writes a longer name. */
const MAX_LENGTH = 300;

/** Shorter words are too much alike, and part of too many others. Letters of other scripts can be syllables. */
const MIN_LENGTH = { latin: 4, other: 2 };

/** Names that are less alike are of different parties. */
const MIN_SIMILARITY = 0.7;

/** A misspelt name is sure only if it is this similar, and none of another party's is more similar than the second number. */
const SURE_SIMILARITY = 0.9;
const OTHERS_SIMILARITY = 0.8;

const SCORES: Record<NameSource, number> = { name: 100, alias: 98, translation: 95 };
const SAME_WORDS_SCORE = 90;

/** Articles of English, French, Spanish, German and Italian, before a folded name or after it. */
const ARTICLES =
  /^(?:the|le|la|les|l|el|los|las|der|die|das|il|lo) | (?:the|le|la|les|l|el|los|las)$/g;

const NOTHING: Evidence = {
  score: 0,
  exactCode: false,
  exactName: false,
  sameWords: false,
  similarity: 0,
};

/** Collects what speaks for each party. */
class Candidates {
  readonly #found = new Map<string, Evidence>();

  add(code: string, evidence: Partial<Evidence> & { score: number; similarity: number }): void {
    const known = this.#found.get(code) ?? NOTHING;
    this.#found.set(code, {
      score: Math.max(known.score, evidence.score),
      exactCode: known.exactCode || evidence.exactCode === true,
      exactName: known.exactName || evidence.exactName === true,
      sameWords: known.sameWords || evidence.sameWords === true,
      similarity: Math.max(known.similarity, evidence.similarity),
    });
  }

  /** Best first. */
  list(): { id: string; evidence: Evidence }[] {
    return [...this.#found]
      .map(([id, evidence]) => ({ id, evidence }))
      .sort((a, b) => b.evidence.score - a.evidence.score || (a.id < b.id ? -1 : 1));
  }
}

/** The parties that a text may mean, best first: by their codes, and by their names in any language and however misspelt. */
export function findParties(text: string, index: NameIndex): FoundParty[] {
  const given = text.trim();
  if (given.length > MAX_LENGTH) return [];
  const key = toKey(given, index);
  if (key === '') return [];
  const candidates = new Candidates();
  addCode(candidates, given, key, index);
  addNames(candidates, given, key, index);
  const [best, second] = candidates.list();
  const isCode = best?.evidence.exactCode === true && best.evidence.score === 100;
  const isAlone = best !== undefined && best.evidence.score >= SAME_WORDS_SCORE;
  if (best && (isCode || (isAlone && !second && !isAmbiguous(best.id, key, index)))) {
    return [{ id: best.id, ...best.evidence, isSure: true }];
  }
  addSimilar(candidates, key, index);
  const all = candidates.list();
  const isMisspelt = best === undefined && isSureSpelling(all.map(({ evidence }) => evidence));
  return all.map(({ id, evidence }, at) => ({ id, ...evidence, isSure: isMisspelt && at === 0 }));
}

/** The folded name, without an article that is no part of it: "la Corée du Sud", "Niger (le)", but "El Salvador". */
function toKey(given: string, { names }: NameIndex): string {
  const key = toNameKey(given);
  return names.has(key) ? key : key.replace(ARTICLES, '');
}

/** Codes are written in capitals. In small letters, many are words: "no", "can", "per". */
function addCode(candidates: Candidates, given: string, key: string, { codes }: NameIndex): void {
  const code = codes.get(key) ?? codes.get(given.replaceAll('.', '').toLowerCase());
  if (code === undefined || !/^[\dA-Za-z.-]+$/.test(given)) return;
  const isUpper = given === given.toUpperCase();
  const isLower = given === given.toLowerCase();
  const isWord = /^[a-z]+$/.test(given);
  const score = isUpper ? 100 : isLower ? (isWord ? 85 : 95) : 60;
  candidates.add(code, { score, similarity: 1, exactCode: true });
}

/** Short names in other languages are words in English once they have lost their accents: "Us", "My". */
function addNames(
  candidates: Candidates,
  given: string,
  key: string,
  { names, words }: NameIndex,
): void {
  const isShort = /^[A-Za-z]{1,3}$/.test(given);
  for (const [code, source] of names.get(key)?.codes ?? []) {
    const score = isShort && source === 'translation' ? 60 : SCORES[source];
    candidates.add(code, { score, similarity: 1, exactName: true });
  }
  if (isShort) return;
  for (const code of words.get(toWords(key)) ?? []) {
    candidates.add(code, { score: SAME_WORDS_SCORE, similarity: 1, sameWords: true });
  }
}

/**
 * Whether a name may mean another party than the only one that has it: because both have it as a part of a longer name ("Korea"), or
 * because it is the name in some language and looks like a misspelt name in English ("Nigera").
 */
function isAmbiguous(code: string, key: string, { names }: NameIndex): boolean {
  const pair = [...SHARED_NAMES.values()].find((codes) => codes.includes(code)) ?? [];
  const other = pair.find((namesake) => namesake !== code);
  const isTranslation = names.get(key)?.codes.get(code) === 'translation';
  for (const name of names.values()) {
    if (other !== undefined && !key.includes(' ') && name.codes.has(other) && has(name, key)) {
      return true;
    }
    if (isTranslation && isNamedInEnglish(name, code) && similarity(key, name.key) >= 0.8) {
      return true;
    }
  }
  return false;
}

/** Whether it is a name of other parties only, in English. */
function isNamedInEnglish({ codes }: IndexedName, butOf: string): boolean {
  return !codes.has(butOf) && [...codes.values()].some((source) => source !== 'translation');
}

/** Whether a name has another one in it, as whole words. */
function has({ key }: IndexedName, part: string): boolean {
  return ` ${key} `.includes(` ${part} `);
}

function addSimilar(candidates: Candidates, key: string, { names, lengths }: NameIndex): void {
  const minLength = /^[a-z0-9 ]*$/.test(key) ? MIN_LENGTH.latin : MIN_LENGTH.other;
  if (key.length < minLength) return;
  const add = ({ codes }: IndexedName, score: number, similarity: number) => {
    for (const code of codes.keys()) candidates.add(code, { score: Math.round(score), similarity });
  };
  for (const name of names.values()) {
    const isPart = name.key.length >= minLength && has({ key, codes: name.codes }, name.key);
    if (!isPart && !has(name, key)) continue;
    const shared = Math.min(key.length, name.key.length) / Math.max(key.length, name.key.length);
    add(name, 40 + 40 * shared, round(shared));
  }
  const reach = Math.floor(key.length * (1 / MIN_SIMILARITY - 1));
  for (
    let length = Math.max(minLength, key.length - reach);
    length <= key.length + reach;
    length += 1
  ) {
    for (const name of lengths.get(length) ?? []) {
      const alike = similarity(key, name.key);
      if (alike >= MIN_SIMILARITY) add(name, 90 * alike, round(alike));
    }
  }
}

/** Whether only the first of the candidates is spelt so much like the text. */
function isSureSpelling([best, second]: readonly Evidence[]): boolean {
  return (
    best !== undefined &&
    best.similarity >= SURE_SIMILARITY &&
    (second?.similarity ?? 0) < OTHERS_SIMILARITY
  );
}

function similarity(one: string, other: string): number {
  return 1 - distance(one, other) / Math.max(one.length, other.length);
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
