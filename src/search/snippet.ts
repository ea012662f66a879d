import { stemmer } from 'stemmer';
import { WORD } from '../domain/folding.js';

/** Mark each word found. Texts in the registry cannot contain control characters. */
export const MARK_START = '\u0001';
export const MARK_END = '\u0002';

/** The length of a snippet in words, and how many of them precede the first word found. */
const SNIPPET_WORDS = 32;
const LEADING_WORDS = 8;

/** How many words of a text are searched. */
const MAX_WORDS = 20_000;

/** How many more words are searched for a better window once some of the query's words were found. */
const WORDS_AHEAD = 300;

interface Word {
  start: number;
  end: number;
  /** The stem, if it is one of those searched for. */
  found: string | null;
}

/** The part of a text with the most different words of the query. */
interface Window {
  text: string;
  words: readonly Word[];
  /** The index of its first word in `words`. */
  first: number;
  foundCount: number;
}

/** Makes snippets of texts, with MARK_START and MARK_END around each word of the query. */
export function createSnippets(query: string): (title: string, text: string) => string {
  const wanted = new Set(Array.from(query.matchAll(WORDS), ([word]) => stemOf(word)));
  const look = (text: string) => findWindow(text, wanted);

  return (title, text) => {
    const [inTitle, inText] = [look(title), look(text)];
    return cut(inText.foundCount > inTitle.foundCount ? inText : inTitle);
  };
}

const WORDS = new RegExp(WORD, 'gu');

/** A cache: words recur, and a stem takes a hundred times as long as a lookup. */
const stems = new Map<string, string>();
const REMEMBERED_STEMS = 20_000;

/** Longer words are sentences of scripts without spaces, which hardly recur. */
const REMEMBERED_LENGTH = 64;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (word.length > REMEMBERED_LENGTH) return toStem(word);
  // A substring would keep the whole text in memory.
  const own = structuredClone(word);
  const stem = toStem(own);
  if (stems.size === REMEMBERED_STEMS) stems.clear();
  stems.set(own, stem);
  return stem;
}

/** A word as in the indexes: without accents, case and English ending (Porter). */
function toStem(word: string): string {
  const bare = word.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  const folded = bare.normalize('NFC').toLowerCase();
  return /^[a-z]{3,}$/.test(folded) ? stemmer(folded) : folded;
}

/** The first SNIPPET_WORDS words of a text with the most different words of the query. */
function findWindow(text: string, wanted: ReadonlySet<string>): Window {
  const words: Word[] = [];
  const counts = new Map<string, number>();
  let window: Window = { text, words, first: 0, foundCount: 0 };
  // After a window with all of them, only as many words are read as a snippet can show.
  let last = MAX_WORDS;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (words.length === last) break;
    const stem = stemOf(word);
    const found = wanted.has(stem) ? stem : null;
    words.push({ start: index, end: index + word.length, found });
    if (found !== null) counts.set(found, (counts.get(found) ?? 0) + 1);
    const left = words.at(-1 - SNIPPET_WORDS)?.found ?? null;
    if (left !== null) {
      const count = (counts.get(left) ?? 0) - 1;
      if (count > 0) counts.set(left, count);
      else counts.delete(left);
    }
    if (counts.size <= window.foundCount) continue;
    const first = Math.max(0, words.length - SNIPPET_WORDS);
    window = { text, words, first, foundCount: counts.size };
    last = Math.min(
      MAX_WORDS,
      words.length + (counts.size === wanted.size ? SNIPPET_WORDS : WORDS_AHEAD),
    );
  }
  return window;
}

/** The words of a window, with some before the first one found, and ellipses for omitted text. */
function cut({ text, words, first }: Window): string {
  const found = words.findIndex((word, at) => at >= first && word.found !== null);
  const from = Math.max(
    0,
    Math.min(Math.max(first, found - LEADING_WORDS), words.length - SNIPPET_WORDS),
  );
  const shown = words.slice(from, from + SNIPPET_WORDS);
  const begin = from === 0 ? 0 : (shown[0]?.start ?? 0);
  const lastWord = shown.at(-1);
  // Without a further word, only punctuation follows.
  const isEnd = lastWord === undefined || text.slice(lastWord.end).search(WORDS) === -1;
  const end = isEnd ? text.length : lastWord.end;
  let marked = begin > 0 ? '…' : '';
  let at = begin;
  for (const word of shown) {
    if (word.found === null) continue;
    marked += text.slice(at, word.start) + MARK_START + text.slice(word.start, word.end) + MARK_END;
    at = word.end;
  }
  return `${marked}${text.slice(at, end)}${isEnd ? '' : '…'}`;
}
