import { stemmer } from 'stemmer';
import { foldWord, type Letter, type Word, wordPattern } from './folding.js';

/**
 * The tokens of the full-text index. A word is its stem; a run of a script without spaces, or of Korean, is its
 * overlapping pairs of letters. Both databases store these tokens as they are made here, so they find the same.
 */

export interface Token {
  text: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** Where the second of a pair of letters begins; null for a word. */
  middle: number | null;
  /** Whether it belongs to a run of letters: a single letter may be part of any pair. */
  isOfRun: boolean;
}

/** PostgreSQL's indexes hold no more than 2,700 bytes of a token. */
const MAX_TOKEN_LENGTH = 200;

/** Separates title, text and the parts of words: no text contains this token. */
export const SEPARATOR = '¶';

/** Precedes three letters of a word: see `partsOf`. */
const PART_MARK = '·';

const IS_ATTACHED_SCRIPT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The tokens of a text, in order. */
export function* tokenize(text: string): Generator<Token> {
  for (const { 0: raw, index } of text.matchAll(wordPattern(text))) {
    for (const { text: token, start, end, middle, isOfRun } of tokensOf(raw).tokens) {
      yield {
        text: token,
        start: index + start,
        end: index + end,
        middle: middle === null ? null : index + middle,
        isOfRun,
      };
    }
  }
}

/**
 * The content of the index for texts, such as the title and text of a statement: tokens separated by spaces, with one at
 * both ends, so that a phrase can be found as a string. The parts of their words follow.
 */
export function toSearchWords(...texts: string[]): string {
  const parts = new Set<string>();
  const listTokens = (source: string) =>
    (source.match(wordPattern(source)) ?? []).flatMap((raw) => {
      const known = tokensOf(raw);
      for (const part of known.parts) parts.add(part);
      return known.texts;
    });
  const sections = texts.map((text) => listTokens(text).join(' '));
  if (parts.size > 0) sections.push([...parts].join(' '));
  return ` ${sections.join(` ${SEPARATOR} `)} `;
}

/**
 * What finds a token without naming it as a whole: the letters of a pair, because a query may be a single letter; three
 * letters in a row of an Arabic or Hebrew word, because a quote may omit the article or preposition attached to it.
 */
export function partsOf({ text, isOfRun }: Pick<Token, 'text' | 'isOfRun'>): string[] {
  if (isOfRun) return lettersOf(text);
  return IS_ATTACHED_SCRIPT.test(text) ? trigramsOf(text) : [];
}

/** Whether a quote may hold only a part of the word. */
export function isAttached(token: string): boolean {
  return IS_ATTACHED_SCRIPT.test(token);
}

const LETTER = /\P{M}\p{M}*/gu;

function lettersOf(pair: string): string[] {
  return pair.match(LETTER) ?? [];
}

function trigramsOf(word: string): string[] {
  const letters = Array.from(word);
  return letters.slice(2).map((_, at) => PART_MARK + letters.slice(at, at + 3).join(''));
}

interface WordTokens {
  /** With offsets into the word. */
  tokens: readonly Token[];
  texts: readonly string[];
  parts: readonly string[];
}

/** A cache: words recur, and folding one takes a hundred times as long as a lookup. */
const tokensOfWords = new Map<string, WordTokens>();
const REMEMBERED_WORDS = 20_000;
/** Longer words are sentences of scripts without spaces, which hardly recur. */
const REMEMBERED_LENGTH = 64;

function tokensOf(raw: string): WordTokens {
  const known = tokensOfWords.get(raw);
  if (known) return known;
  if (raw.length > REMEMBERED_LENGTH) return makeTokens(raw);
  // A substring would keep the whole text in memory.
  const own = structuredClone(raw);
  const made = makeTokens(own);
  if (tokensOfWords.size === REMEMBERED_WORDS) tokensOfWords.clear();
  tokensOfWords.set(own, made);
  return made;
}

function makeTokens(raw: string): WordTokens {
  const words = foldWord(raw);
  const tokens = words.flatMap((word) =>
    word.letters === null ? [toToken(word)] : toPairs(word.letters),
  );
  const parts = words.flatMap(({ text, letters }) =>
    letters === null ? partsOf({ text, isOfRun: false }) : letters.map((letter) => letter.text),
  );
  return { tokens, texts: tokens.map(({ text }) => text), parts: [...new Set(parts)] };
}

function toToken({ text, start, end }: Word): Token {
  const isEnglish = /^[a-z]{3,64}$/.test(text);
  const token = isEnglish ? stemmer(text) : truncate(text);
  return { text: token, start, end, middle: null, isOfRun: false };
}

function toPairs(letters: readonly Letter[]): Token[] {
  const [only, ...others] = letters;
  if (only && others.length === 0) return [{ ...only, middle: null, isOfRun: true }];
  return letters.slice(1).map((second, at) => {
    const { text, start } = letters[at] ?? second;
    const { start: middle, end } = second;
    return { text: text + second.text, start, end, middle, isOfRun: true };
  });
}

function truncate(word: string): string {
  return word.length <= MAX_TOKEN_LENGTH
    ? word
    : Array.from(word.slice(0, MAX_TOKEN_LENGTH * 2))
        .slice(0, MAX_TOKEN_LENGTH)
        .join('');
}
