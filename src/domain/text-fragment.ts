import type { Quote } from './quote.js';

/** Longer quotes are represented by their first and last words to keep URLs short. In UTF-16 code units. */
const MAX_EXACT_LENGTH = 300;

/** How many words represent the start and the end of a long quote. */
const EDGE_WORDS = 6;

/** How many words of context are added to an ambiguous quote, tried in this order. */
const CONTEXT_WORDS = [3, 6, 12];

/** How much text is segmented to find these words, in UTF-16 code units. Some scripts have no spaces. */
const MAX_EDGE_LENGTH = 200;

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/** A text directive (WICG Scroll to Text Fragment §3.2): words and their context. */
interface Directive {
  start: string;
  end?: string;
  prefix?: string;
  suffix?: string;
}

/**
 * Creates text directives, with which browsers scroll to words on a page and highlight them.
 *
 * A browser takes the first match of a directive, ignoring case and white space, and no part of a directive may span two
 * blocks of the page. So candidates with more and more context are tried on the text until the first match is the quote.
 * The rest of the page is unknown.
 */
class FragmentText {
  /** The text with each run of white space replaced by a space, or by a line feed between paragraphs. */
  readonly #shown: string;
  /** The same in lower case, with the same length. */
  readonly #folded: string;
  /** The index in these of each code point of the text. */
  readonly #indexOf: number[] = [];

  constructor(text: string) {
    let shown = '';
    for (const piece of text.toWellFormed().match(/\s+|\S+/gu) ?? []) {
      if (/^\s/u.test(piece)) {
        for (const _ of piece) this.#indexOf.push(shown.length);
        shown += /\n\s*\n/u.test(piece) ? '\n' : ' ';
        continue;
      }
      for (const character of piece) {
        this.#indexOf.push(shown.length);
        shown += character;
      }
    }
    this.#indexOf.push(shown.length);
    this.#shown = shown;
    this.#folded = fold(shown);
  }

  /** The URL fragment of a quote, without the `#`: `:~:text=...`. */
  toFragment({ start, end }: Quote): string {
    const range = this.#trim(this.#indexOf[start] ?? 0, this.#indexOf[end] ?? 0);
    let directive = this.#toDirective(...range);
    for (directive of this.#listCandidates(directive, range)) {
      if (this.#selects(directive, range)) break;
    }
    return `:~:text=${encode(directive)}`;
  }

  /** Directives with more and more context. Most quotes need none, and finding it takes time. */
  *#listCandidates(bare: Directive, [from, to]: [number, number]): Generator<Directive, void> {
    yield bare;
    const [before, after] = [this.#blockBefore(from), this.#blockAfter(to)];
    for (const count of CONTEXT_WORDS) {
      const prefix = lastWords(before, count);
      const suffix = firstWords(after, count);
      yield { ...bare, ...(prefix && { prefix }) };
      yield { ...bare, ...(suffix && { suffix }) };
      yield { ...bare, ...(prefix && { prefix }), ...(suffix && { suffix }) };
    }
  }

  /** The range without white space at both ends. */
  #trim(start: number, end: number): [number, number] {
    const words = this.#shown.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    return [from, Math.max(from, start + words.trimEnd().length)];
  }

  #toDirective(start: number, end: number): Directive {
    const words = this.#shown.slice(start, end);
    if (words.length <= MAX_EXACT_LENGTH && !words.includes('\n')) return { start: words };
    const [first = '', ...others] = words.split('\n');
    return {
      start: firstWords(first, EDGE_WORDS),
      end: lastWords(others.at(-1) ?? first, EDGE_WORDS),
    };
  }

  /** The end of the block before an index. Slices of bounded length keep this independent of the text's length. */
  #blockBefore(at: number): string {
    const before = this.#shown.slice(Math.max(0, at - 2 * MAX_EDGE_LENGTH), at);
    return before.trimEnd().split('\n').at(-1) ?? '';
  }

  #blockAfter(at: number): string {
    return (
      this.#shown
        .slice(at, at + 2 * MAX_EDGE_LENGTH)
        .trimStart()
        .split('\n', 1)[0] ?? ''
    );
  }

  /** Whether the first match of a directive is the range. */
  #selects({ start, end, prefix, suffix }: Directive, [from, to]: [number, number]): boolean {
    const first = fold(start);
    if (this.#find(first, 0, (at) => this.#follows(at, prefix)) !== from) return false;
    const next = from + first.length;
    if (end === undefined) return to === next && this.#precedes(to, suffix);
    const last = fold(end);
    const found = this.#find(last, next, (at) => this.#precedes(at + last.length, suffix));
    return found + last.length === to;
  }

  /** The index of the first occurrence of words that is a match; -1 if there is none. */
  #find(words: string, start: number, isMatch: (at: number) => boolean): number {
    let at = this.#folded.indexOf(words, start);
    while (at !== -1 && !isMatch(at)) at = this.#folded.indexOf(words, at + 1);
    return at;
  }

  #follows(at: number, prefix: string | undefined): boolean {
    if (prefix === undefined) return true;
    const end = /\s/.test(this.#folded[at - 1] ?? '') ? at - 1 : at;
    return this.#folded.endsWith(fold(prefix), end);
  }

  #precedes(at: number, suffix: string | undefined): boolean {
    if (suffix === undefined) return true;
    const start = /\s/.test(this.#folded[at] ?? '') ? at + 1 : at;
    return this.#folded.startsWith(fold(suffix), start);
  }
}

/** Lower case, except for letters whose lower case has another length: indexes must stay the same. */
function fold(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

function firstWords(text: string, count: number): string {
  const part = text.slice(0, MAX_EDGE_LENGTH).toWellFormed();
  const words = [...WORDS.segment(part)].filter(({ isWordLike }) => isWordLike);
  const last = words[count - 1] ?? words.at(-1);
  return last ? part.slice(0, last.index + last.segment.length).trimStart() : part.trim();
}

function lastWords(text: string, count: number): string {
  const part = text.slice(-MAX_EDGE_LENGTH).toWellFormed();
  const words = [...WORDS.segment(part)].filter(({ isWordLike }) => isWordLike);
  const first = words.at(-count) ?? words[0];
  return first ? part.slice(first.index).trimEnd() : part.trim();
}

function encode({ prefix, start, end, suffix }: Directive): string {
  return [
    ...(prefix === undefined ? [] : [`${percentEncode(prefix)}-`]),
    percentEncode(start),
    ...(end === undefined ? [] : [percentEncode(end)]),
    ...(suffix === undefined ? [] : [`-${percentEncode(suffix)}`]),
  ].join(',');
}

/** `-`, `,` and `&` are syntax in a directive. */
function percentEncode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

interface Source {
  url: string | null;
}

/** Whether a source of a statement has a URL, so that a browser can show it. */
export function isPublished(sources: readonly Source[]): boolean {
  return sources.some(({ url }) => url !== null);
}

/**
 * Creates a function that returns the URL at which a browser shows a quote in the first source with a URL; null if there is
 * none.
 */
export function createFragments(
  sources: readonly Source[],
  text: string,
): (quote: Quote) => string | null {
  const url = sources.find((source) => source.url !== null)?.url;
  if (!url) return () => null;
  const fragments = new FragmentText(text);
  // A URL copied from a browser may already have a directive, and only the first one counts.
  const [base = ''] = url.split(':~:', 1);
  return (quote) => `${base}${base.includes('#') ? '' : '#'}${fragments.toFragment(quote)}`;
}
