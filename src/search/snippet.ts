import type { Phrase, SearchQuery } from '../domain/search-query.js';
import { partsOf, type Token, tokenize } from '../domain/search-words.js';

/** Mark what was found. Texts in the registry cannot contain control characters. */
export const MARK_START = '\u0001';
export const MARK_END = '\u0002';

/** The length of a snippet in words or pairs of letters, and how many of them precede the first that was found. */
const SNIPPET_WORDS = 32;
const LEADING_WORDS = 8;

/** How much of a text is searched: so many words, of so many UTF-16 units. */
const MAX_WORDS = 20_000;
const MAX_LENGTH = 100_000;

/** How many more words are searched for a better window once some of the phrases were found. */
const WORDS_AHEAD = 300;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

interface Range {
  start: number;
  end: number;
}

interface Found extends Range {
  phrase: Phrase;
  /** The index of its first word. */
  from: number;
}

/** The part of a text with the most different phrases of the query. */
interface Window {
  text: string;
  words: readonly Token[];
  /** What was found, by the index of its last word. */
  found: ReadonlyMap<number, readonly Found[]>;
  /** The index of its first word in `words`. */
  first: number;
  foundCount: number;
}

/** Makes snippets of texts, with MARK_START and MARK_END around what a query found. */
export function createSnippets({ wanted }: SearchQuery): (title: string, text: string) => string {
  const look = createFinder(wanted);
  const findWindow = (text: string) => findBestWindow(text, look, wanted.length);
  return (title, text) => {
    const [inTitle, inText] = [findWindow(title), findWindow(text)];
    return cut(inText.foundCount > inTitle.foundCount ? inText : inTitle);
  };
}

/** Lists what ends with the last of the words. */
type Finder = (words: readonly Token[]) => Found[];

function createFinder(phrases: readonly Phrase[]): Finder {
  const byLast = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const last = phrase.at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), phrase]);
  }
  return (words) => {
    const last = words.at(-1);
    if (!last) return [];
    const whole = (byLast.get(last.text) ?? []).flatMap((phrase) => {
      const from = words.length - phrase.length;
      const isFound = phrase.every((token, at) => words[from + at]?.text === token);
      return isFound ? [{ phrase, from, start: words[from]?.start ?? 0, end: last.end }] : [];
    });
    return last.middle === null ? whole : [...whole, ...findLetters(byLast, words, last)];
  };
}

/** The letters of a pair that are phrases of their own. */
function findLetters(
  byLast: ReadonlyMap<string, Phrase[]>,
  words: readonly Token[],
  { text, start, middle, end, isOfRun }: Token,
): Found[] {
  const halves = [
    { start, end: middle ?? end },
    { start: middle ?? end, end },
  ];
  return partsOf({ text, isOfRun }).flatMap((letter, at) => {
    const phrase = byLast.get(letter)?.find(({ length }) => length === 1);
    const half = halves[at];
    return phrase && half ? [{ phrase, from: words.length - 1, ...half }] : [];
  });
}

/** The first SNIPPET_WORDS words of a text with the most different phrases of the query. */
function findBestWindow(text: string, look: Finder, phraseCount: number): Window {
  const words: Token[] = [];
  const found = new Map<number, readonly Found[]>();
  const counts = new Map<Phrase, number>();
  let window: Window = { text, words, found, first: 0, foundCount: 0 };
  // After a window with all of them, only as many words are read as a snippet can show.
  let last = MAX_WORDS;
  for (const word of tokenize(text.slice(0, MAX_LENGTH))) {
    if (words.length === last) break;
    words.push(word);
    const ending = look(words);
    if (ending.length > 0) found.set(words.length - 1, ending);
    for (const { phrase } of ending) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    for (const { phrase } of found.get(words.length - 1 - SNIPPET_WORDS) ?? []) {
      const count = (counts.get(phrase) ?? 0) - 1;
      if (count > 0) counts.set(phrase, count);
      else counts.delete(phrase);
    }
    if (counts.size <= window.foundCount) continue;
    const first = Math.max(0, words.length - SNIPPET_WORDS);
    window = { text, words, found, first, foundCount: counts.size };
    const ahead = counts.size === phraseCount ? SNIPPET_WORDS : WORDS_AHEAD;
    last = Math.min(MAX_WORDS, words.length + ahead);
  }
  return window;
}

/** The words of a window, with some before the first one found, and ellipses for omitted text. */
function cut({ text, words, found, first }: Window): string {
  const ranges = [...found].flatMap(([at, ending]) => (at < first ? [] : ending));
  const earliest = Math.min(...ranges.map(({ from }) => from), words.length);
  const from = Math.max(
    0,
    Math.min(Math.max(first, earliest - LEADING_WORDS), words.length - SNIPPET_WORDS),
  );
  const shown = words.slice(from, from + SNIPPET_WORDS);
  const begin = from === 0 ? 0 : (shown[0]?.start ?? 0);
  const lastWord = shown.at(-1);
  // Without a further word, only punctuation follows.
  const isEnd = lastWord === undefined || !LETTER_OR_DIGIT.test(text.slice(lastWord.end));
  const end = isEnd ? text.length : lastWord.end;
  const marked = mark(text, { start: begin, end }, ranges);
  return `${begin > 0 ? '…' : ''}${marked}${isEnd ? '' : '…'}`;
}

/** A part of a text with marks around ranges: one around those that overlap or touch. */
function mark(text: string, { start, end }: Range, ranges: readonly Range[]): string {
  let marked = '';
  let at = start;
  let open: Range | null = null;
  const close = () => {
    if (!open) return;
    const from = Math.max(at, open.start);
    const to = Math.min(end, open.end);
    if (from >= to) return;
    marked += text.slice(at, from) + MARK_START + text.slice(from, to) + MARK_END;
    at = to;
  };
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    if (open && range.start <= open.end) {
      open = { start: open.start, end: Math.max(open.end, range.end) };
      continue;
    }
    close();
    open = range;
  }
  close();
  return marked + text.slice(at, end);
}
