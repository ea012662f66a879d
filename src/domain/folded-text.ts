import { AnchorText, type Quote } from './quote.js';
import { type Token, tokenize } from './word-tokens.js';

/** What does not change the words of a quote: differences in typing and typesetting, and marks of editors. Case is not among them. */
export const FOLDINGS = [
  'quotation-marks',
  'dashes',
  'ellipses',
  'white-space',
  'invisible-characters',
  'ligatures',
  'width',
  'composition',
  'footnote-marks',
  'brackets',
  'hyphenation',
  'final-punctuation',
] as const;
export type Folding = (typeof FOLDINGS)[number];

/** Replaces every quotation mark and apostrophe: single and double marks swap roles in nested quotations. */
export const QUOTATION_MARK = "'";
const DASH = String.raw`\-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D`;
/** Soft hyphens, zero-width spaces, word joiners and directional marks. */
const INVISIBLE = String.raw`\u00AD\u200B\u200E\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF`;
const HAS_DASH = new RegExp(`[${DASH}]`, 'u');
const HAS_SPACE = /(?!\uFEFF)\s/u;

/**
 * What has several typographic forms. A run of white space, dashes and invisible characters counts as one, unless it is a
 * single space: `—` and ` – ` are house styles of the same mark.
 */
const TYPOGRAPHIC_FORMS = [
  // Right after a word or a punctuation mark.
  String.raw`(?<footnote>(?<=[\p{L}\p{N}\p{P}])(?: ?\[\d{1,3}\]|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}))`,
  // An editor's capital or small letter: `[W]e`.
  String.raw`(?<bracketed>(?<![\p{L}\p{N}])\[(?<letter>\p{L})\](?=[\p{L} ]))`,
  String.raw`(?<hyphenated>(?<=\p{L})[-\u2010] ?\r?\n ?(?=\p{Ll}))`,
  String.raw`(?<ellipsis>…|\.(?: \.){2,})`,
  // Spaces that French puts inside guillemets and before these marks.
  String.raw`(?<spacing>[ \u00A0\u2009\u202F]+(?=[,;:!?»›](?:$|[\s\p{P}]))|(?<=(?:^|[\s(])[«‹])[ \u00A0\u2009\u202F]+)`,
  String.raw`(?<blank>(?: ?[\t-\r\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000${DASH}${INVISIBLE}]| {2})[\s${DASH}${INVISIBLE}]*)`,
  String.raw`(?<mark>["\u0060´ʼ′″‘’‚‛“”„‟‹›«»〝〞〟＂＇「」『』｢｣﹁﹂﹃﹄])`,
  String.raw`(?<ligature>[\uFB00-\uFB06])`,
  String.raw`(?<wide>[\uFF01-\uFF5E])`,
];

/** Letters with up to 30 marks (Unicode's stream-safe limit), decomposed Hangul, and compatibility letters. */
const DECOMPOSED = String.raw`\P{M}\p{M}{1,30}|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\u2126\u212A\u212B\uF900-\uFAFF\u{2F800}-\u{2FA1F}]`;

const FOLDABLE = new RegExp([...TYPOGRAPHIC_FORMS, DECOMPOSED].join('|'), 'gu');
const FOLDABLE_COMPOSED = new RegExp(TYPOGRAPHIC_FORMS.join('|'), 'gu');

/** A stretch that folding changed: UTF-16 offsets in the folded and the original text. */
interface Fold {
  folding: Folding;
  start: number;
  end: number;
  originalStart: number;
  originalEnd: number;
}

/**
 * A place that can be read in two ways. A hyphen at the end of a line belongs to the word or not; a bracketed letter was a
 * capital or a small one.
 */
interface Choice {
  kind: 'hyphenated' | 'bracketed';
  /** Its UTF-16 offset in the original, and in the folded text. */
  at: number;
  start: number;
}

/** The places, by their offset in the original, that are not read as written: see `readLike`. */
type Readings = ReadonlySet<number>;

const AS_WRITTEN: Readings = new Set();

function foldMatch(
  { 0: found, index = 0, groups = {} }: RegExpMatchArray,
  readings: Readings,
): [Folding, string] {
  if (groups['footnote'] !== undefined) return ['footnote-marks', ''];
  if (groups['letter'] !== undefined) {
    return ['brackets', readings.has(index) ? swapCase(groups['letter']) : groups['letter']];
  }
  if (groups['hyphenated'] !== undefined && readings.has(index)) return ['hyphenation', ''];
  if (groups['spacing'] !== undefined) return ['white-space', ''];
  if (groups['ellipsis'] !== undefined) return ['ellipses', '...'];
  if (groups['mark'] !== undefined) return ['quotation-marks', QUOTATION_MARK];
  if (groups['ligature'] !== undefined) return ['ligatures', found.normalize('NFKC')];
  if (groups['wide'] !== undefined) return ['width', found.normalize('NFKC')];
  if (groups['blank'] === undefined && groups['hyphenated'] === undefined) {
    return ['composition', found.normalize('NFC')];
  }
  if (HAS_DASH.test(found)) return ['dashes', '-'];
  return HAS_SPACE.test(found) ? ['white-space', ' '] : ['invisible-characters', ''];
}

/** A fold in a stretch, with its UTF-16 offsets from the beginning of the stretch in the folded text. */
interface PlacedFold {
  folding: Folding;
  from: number;
  to: number;
  original: string;
}

/** Characters that are written differently in two texts with the same folded form, as written in each. */
export interface DifferentFold {
  folding: Folding;
  /** The UTF-16 offset in the folded stretch. */
  at: number;
  own: string;
  other: string;
}

const CHOICES = ['hyphenated', 'bracketed'] as const;

/** How many choices a text gets: each one is a search through another text. */
const MAX_CHOICES = 500;

/** How much of the words after a bracketed letter is looked up, and how long a part of a hyphenated word may be. */
const MAX_CONTEXT = 100;
const MAX_WORD = 40;

function swapCase(letter: string): string {
  const lower = letter.toLowerCase();
  return letter === lower ? letter.toUpperCase() : lower;
}

/** A text with one form of everything that has several typographic forms, and the way back to the original. */
export class FoldedText {
  readonly folded: string;
  readonly #original: string;
  readonly #folds: Fold[] = [];
  readonly #choices: Choice[] = [];
  #anchors: AnchorText | null = null;
  #tokens: Token[] | null = null;

  constructor(text: string, readings = AS_WRITTEN) {
    this.#original = text;
    let folded = '';
    let from = 0;
    // Most texts are composed already. Skipping the search for decomposed letters makes folding several times faster.
    const foldable = text.normalize('NFC') === text ? FOLDABLE_COMPOSED : FOLDABLE;
    for (const match of text.matchAll(foldable)) {
      const [folding, replacement] = foldMatch(match, readings);
      const { 0: found, index, groups = {} } = match;
      if (replacement === found) continue;
      folded += text.slice(from, index);
      const kind = CHOICES.find((one) => groups[one] !== undefined);
      if (kind) this.#choices.push({ kind, at: index, start: folded.length });
      from = index + found.length;
      this.#folds.push({
        folding,
        start: folded.length,
        end: folded.length + replacement.length,
        originalStart: index,
        originalEnd: from,
      });
      folded += replacement;
    }
    this.folded = folded + text.slice(from);
  }

  /** Where hyphens at the ends of lines stand in the folded text. */
  get hyphenations(): number[] {
    return this.#choices.flatMap(({ kind, start }) => (kind === 'hyphenated' ? [start] : []));
  }

  /** The same text with its hyphens at the ends of lines and bracketed letters read as another text has these words. */
  readLike(other: FoldedText): FoldedText {
    const readings = this.#choices
      .slice(0, MAX_CHOICES)
      .filter(({ kind, start }) =>
        kind === 'hyphenated' ? this.#isJoinedIn(other, start) : this.#isSwappedIn(other, start),
      );
    return readings.length === 0
      ? this
      : new FoldedText(this.#original, new Set(readings.map(({ at }) => at)));
  }

  /** Whether another text has the two parts of a hyphenated word as one word. */
  #isJoinedIn({ folded }: FoldedText, hyphen: number): boolean {
    const left = /[\p{L}\p{M}]*$/u.exec(this.folded.slice(Math.max(0, hyphen - MAX_WORD), hyphen));
    const right = /^[\p{L}\p{M}]*/u.exec(this.folded.slice(hyphen + 1, hyphen + 1 + MAX_WORD));
    return folded.includes(`${left}${right}`);
  }

  /** Whether another text has the words that begin with a bracketed letter, but with the letter in the other case. */
  #isSwappedIn({ folded }: FoldedText, letter: number): boolean {
    const [words = ''] = this.folded.slice(letter, letter + MAX_CONTEXT).split('...');
    // As many of the words as either form shares with the other text.
    for (let { length } = words; length > 0; length = words.lastIndexOf(' ', length - 1)) {
      const [first = '', ...others] = words.slice(0, length);
      const rest = others.join('');
      if (folded.includes(first + rest)) return false;
      if (folded.includes(swapCase(first) + rest)) return true;
    }
    return false;
  }

  /** The words and punctuation marks of the folded text. */
  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.folded);
    return this.#tokens;
  }

  /** The original of a stretch of the folded text, extended to whole folds. */
  originalOf(start: number, end: number): string {
    return this.#original.slice(this.#toStart(start), this.#toEnd(end));
  }

  /** The same up to the beginning of another stretch, with any invisible characters in between. */
  originalBefore(start: number, next: number): string {
    return this.#original.slice(this.#toStart(start), this.#toStart(next));
  }

  /** A stretch of the folded text, at least one character long, as a quote of the original. */
  quoteAt(start: number, end: number): Quote {
    this.#anchors ??= new AnchorText(this.#original);
    return this.#anchors.quoteAt(this.#toStart(start), this.#toEnd(end));
  }

  /** How the original of a stretch differs from that of a stretch of another text with the same folded form. */
  differences(start: number, other: FoldedText, otherStart: number, length: number): Folding[] {
    const stretches = this.listDifferences(start, other, otherStart, length);
    const different = new Set(stretches.map(({ folding }) => folding));
    return FOLDINGS.filter((folding) => different.has(folding));
  }

  /** The same, one by one, in the order of the text. */
  listDifferences(
    start: number,
    other: FoldedText,
    otherStart: number,
    length: number,
  ): DifferentFold[] {
    const own = this.#foldsIn(start, start + length);
    const others = other.#foldsIn(otherStart, otherStart + length);
    const places = new Map([...others, ...own]);
    return Array.from(places, ([place, { folding, from, to }]) => ({
      folding,
      at: from,
      own: own.get(place)?.original ?? this.folded.slice(start + from, start + to),
      other: others.get(place)?.original ?? this.folded.slice(start + from, start + to),
    }))
      .filter((one) => one.own !== one.other)
      .sort((one, another) => one.at - another.at);
  }

  /** The folds in a stretch, by their position in it. */
  #foldsIn(start: number, end: number): Map<string, PlacedFold> {
    const found = new Map<string, PlacedFold>();
    for (let at = Math.max(0, this.#lastFoldAt(start)); at < this.#folds.length; at += 1) {
      const fold = this.#folds[at];
      if (!fold || fold.start >= end) break;
      // Invisible characters before the first and after the last visible one are not part of the stretch.
      if (fold.end <= start) continue;
      const original = this.#original.slice(fold.originalStart, fold.originalEnd);
      const [from, to] = [fold.start - start, fold.end - start];
      found.set(`${from}-${to}`, { folding: fold.folding, from, to, original });
    }
    return found;
  }

  #toStart(index: number): number {
    const fold = this.#folds[this.#lastFoldAt(index)];
    if (!fold) return index;
    return index < fold.end ? fold.originalStart : fold.originalEnd + index - fold.end;
  }

  #toEnd(end: number): number {
    const fold = this.#folds[this.#lastFoldAt(end - 1)];
    if (!fold) return end;
    return end - 1 < fold.end ? fold.originalEnd : fold.originalEnd + end - fold.end;
  }

  /** The index of the last fold that begins at or before an offset of the folded text; -1 if there is none. */
  #lastFoldAt(index: number): number {
    let [low, high] = [0, this.#folds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#folds[middle]?.start ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
