import type { Quote } from './quote.js';

/** Longer quotes are named by their first and last words: addresses are kept short. In UTF-16 units. */
const MAX_EXACT_LENGTH = 300;

/** How many words name the beginning and the end of a long quote. */
const EDGE_WORDS = 6;

/** How many words before and after tell a quote apart from the same words elsewhere, tried in this order. */
const CONTEXT_WORDS = [3, 6, 12];

/** How much text is looked through for so many words: those of some scripts are not parted by spaces. */
const MAX_EDGE_LENGTH = 200;

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/** What a text directive names (WICG Scroll to Text Fragment §3.2): words, and those around them. */
interface Directive {
  start: string;
  end?: string;
  prefix?: string;
  suffix?: string;
}

/**
 * A text whose quotes are named by text directives, by which browsers scroll to words of a page and mark them.
 *
 * A directive leads to the first place that it matches, whatever the case and the white space, and none of its parts
 * goes beyond a block of the page. So each directive is tried on the text, and words around the quote are added until
 * it leads to the quote. What else stands on the page is not known here.
 */
class FragmentText {
  /** The text with white space made one space, or one line feed where a paragraph ends. */
  readonly #shown: string;
  /** The same in lower case, of the same length. */
  readonly #folded: string;
  /** The index in these where each code point of the text went. */
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

  /** The fragment of an address that leads to a quote, after its `#`: `:~:text=...`. */
  toFragment({ start, end }: Quote): string {
    const range = this.#trim(this.#indexOf[start] ?? 0, this.#indexOf[end] ?? 0);
    const bare = this.#name(...range);
    const candidates = [
      bare,
      ...CONTEXT_WORDS.flatMap((count) => {
        const prefix = lastWords(this.#blockBefore(range[0]), count);
        const suffix = firstWords(this.#blockAfter(range[1]), count);
        return [
          { ...bare, ...(prefix && { prefix }) },
          { ...bare, ...(suffix && { suffix }) },
          { ...bare, ...(prefix && { prefix }), ...(suffix && { suffix }) },
        ];
      }),
    ];
    const directive =
      candidates.find((candidate) => this.#leadsTo(candidate, range)) ?? candidates.at(-1) ?? bare;
    return `:~:text=${encode(directive)}`;
  }

  /** A range without white space at its ends. */
  #trim(start: number, end: number): [number, number] {
    const words = this.#shown.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    return [from, Math.max(from, start + words.trimEnd().length)];
  }

  #name(start: number, end: number): Directive {
    const words = this.#shown.slice(start, end);
    if (words.length <= MAX_EXACT_LENGTH && !words.includes('\n')) return { start: words };
    const [first = '', ...others] = words.split('\n');
    return {
      start: firstWords(first, EDGE_WORDS),
      end: lastWords(others.at(-1) ?? first, EDGE_WORDS),
    };
  }

  #blockBefore(at: number): string {
    return this.#shown.slice(0, at).trimEnd().split('\n').at(-1) ?? '';
  }

  #blockAfter(at: number): string {
    return this.#shown.slice(at).trimStart().split('\n', 1)[0] ?? '';
  }

  /** Whether the first place that a directive matches is the range. */
  #leadsTo(directive: Directive, [from, to]: [number, number]): boolean {
    const start = fold(directive.start);
    let at = this.#folded.indexOf(start);
    while (at !== -1 && at < from && !this.#follows(at, directive.prefix)) {
      at = this.#folded.indexOf(start, at + 1);
    }
    if (at !== from || !this.#follows(at, directive.prefix)) return false;
    if (directive.end === undefined) {
      return to === at + start.length && this.#precedes(to, directive.suffix);
    }
    const end = fold(directive.end);
    let last = this.#folded.indexOf(end, at + start.length);
    while (
      last !== -1 &&
      last + end.length < to &&
      !this.#precedes(last + end.length, directive.suffix)
    ) {
      last = this.#folded.indexOf(end, last + 1);
    }
    return last + end.length === to && this.#precedes(to, directive.suffix);
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

/** Lower case, letter by letter, so that nothing moves. */
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

/** Whether a browser can show a statement where it was published: one of its sources has an address. */
export function isPublished(sources: readonly Source[]): boolean {
  return sources.some(({ url }) => url !== null);
}

/** Gives the address by which a browser shows a quote of a text where its statement was published; null where no address is known. */
export function createFragments(
  sources: readonly Source[],
  text: string,
): (quote: Quote) => string | null {
  const url = sources.find((source) => source.url !== null)?.url;
  if (!url) return () => null;
  const fragments = new FragmentText(text);
  // An address that was copied with words marked has a directive of its own, after which none is read.
  const [address = ''] = url.split(':~:', 1);
  return (quote) => `${address}${address.includes('#') ? '' : '#'}${fragments.toFragment(quote)}`;
}
