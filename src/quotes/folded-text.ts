import { AnchorText, type Quote } from '../domain/quote.js';
import { listWords, type Token, tokenize } from './word-tokens.js';

/**
 * What may differ between a quote and the words of a statement that are the same words: how they are typed or set, not
 * what they say. Case is not among it.
 */
export const FOLDINGS = [
  'quotation-marks',
  'dashes',
  'ellipses',
  'white-space',
  'invisible-characters',
  'ligatures',
  'composition',
] as const;
export type Folding = (typeof FOLDINGS)[number];

/** What every quotation mark and apostrophe becomes: those of a quotation within another change places in another style. */
export const QUOTATION_MARK = "'";
const DASH = String.raw`\-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D`;
/** Soft hyphens, zero-width spaces, joiners of words, and marks of direction. */
const INVISIBLE = String.raw`\u00AD\u200B\u200E\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF`;
const HAS_DASH = new RegExp(`[${DASH}]`, 'u');
const HAS_SPACE = /(?!\uFEFF)\s/u;

/**
 * What is set in more than one way. A run of white space, dashes and invisible characters is one of them, unless it is a
 * single space: `—` and ` – ` differ by the house's style alone.
 */
const SET_OTHERWISE = [
  String.raw`(?<ellipsis>…|\.(?: \.){2,})`,
  String.raw`(?<blank>(?: ?[\t-\r\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000${DASH}${INVISIBLE}]| {2})[\s${DASH}${INVISIBLE}]*)`,
  String.raw`(?<mark>["\u0060´ʼ′″‘’‚‛“”„‟‹›«»〝〞〟＂＇])`,
  String.raw`(?<ligature>[\uFB00-\uFB06])`,
];

/** Letters with marks, up to the 30 that Unicode's stream-safe text has; Hangul in parts; letters of old standards. */
const DECOMPOSED = String.raw`\P{M}\p{M}{1,30}|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\u2126\u212A\u212B\uF900-\uFAFF\u{2F800}-\u{2FA1F}]`;

const FOLDABLE = new RegExp([...SET_OTHERWISE, DECOMPOSED].join('|'), 'gu');
const FOLDABLE_COMPOSED = new RegExp(SET_OTHERWISE.join('|'), 'gu');

/** A stretch of the folded text that was written otherwise: offsets in UTF-16 units of both. */
interface Fold {
  folding: Folding;
  start: number;
  end: number;
  originalStart: number;
  originalEnd: number;
}

function foldMatch({ 0: found, groups = {} }: RegExpMatchArray): [Folding, string] {
  if (groups['ellipsis'] !== undefined) return ['ellipses', '...'];
  if (groups['mark'] !== undefined) return ['quotation-marks', QUOTATION_MARK];
  if (groups['ligature'] !== undefined) return ['ligatures', found.normalize('NFKC')];
  if (groups['blank'] === undefined) return ['composition', found.normalize('NFC')];
  if (HAS_DASH.test(found)) return ['dashes', '-'];
  return HAS_SPACE.test(found) ? ['white-space', ' '] : ['invisible-characters', ''];
}

/** A text in which what is typed or set in several ways is folded into one, and the way back from there. */
export class FoldedText {
  readonly folded: string;
  readonly #original: string;
  readonly #folds: Fold[] = [];
  #anchors: AnchorText | null = null;
  #words: string[] | null = null;
  #tokens: Token[] | null = null;

  constructor(text: string) {
    this.#original = text;
    let folded = '';
    let from = 0;
    // What is composed already, as most texts are, is read several times as fast without looking at every letter.
    const foldable = text.normalize('NFC') === text ? FOLDABLE_COMPOSED : FOLDABLE;
    for (const match of text.matchAll(foldable)) {
      const [folding, replacement] = foldMatch(match);
      const { 0: found, index } = match;
      if (replacement === found) continue;
      folded += text.slice(from, index);
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

  /** The words and marks of the folded text, in lower case. */
  get words(): readonly string[] {
    this.#words ??= listWords(this.folded.toLowerCase());
    return this.#words;
  }

  /** The same words, as they are written and where they stand: slower to tell. */
  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.folded);
    return this.#tokens;
  }

  /** The original of a stretch of the folded text. What is folded in part is given whole. */
  originalOf(start: number, end: number): string {
    return this.#original.slice(this.#toStart(start), this.#toEnd(end));
  }

  /** The same up to where another stretch begins: nothing invisible is lost in between. */
  originalBefore(start: number, next: number): string {
    return this.#original.slice(this.#toStart(start), this.#toStart(next));
  }

  /** A stretch of the folded text, at least one character long, as a quote of the original. */
  quoteAt(start: number, end: number): Quote {
    this.#anchors ??= new AnchorText(this.#original);
    return this.#anchors.quoteAt(this.#toStart(start), this.#toEnd(end));
  }

  /** In what a stretch of this text is written otherwise than an equally folded stretch of another. */
  differences(start: number, other: FoldedText, otherStart: number, length: number): Folding[] {
    const own = this.#foldsIn(start, start + length);
    const others = other.#foldsIn(otherStart, otherStart + length);
    const different = new Set<Folding>();
    for (const [place, [original, folding]] of own) {
      if (others.get(place)?.[0] !== original) different.add(folding);
    }
    for (const [place, [original, folding]] of others) {
      if (own.get(place)?.[0] !== original) different.add(folding);
    }
    return FOLDINGS.filter((folding) => different.has(folding));
  }

  /** The folds in a stretch, by their place in it. */
  #foldsIn(start: number, end: number): Map<string, [original: string, folding: Folding]> {
    const found = new Map<string, [string, Folding]>();
    for (let at = Math.max(0, this.#lastFoldAt(start)); at < this.#folds.length; at += 1) {
      const fold = this.#folds[at];
      if (!fold || fold.start >= end) break;
      // What is invisible before the first character and after the last is not part of the stretch.
      if (fold.end <= start) continue;
      const original = this.#original.slice(fold.originalStart, fold.originalEnd);
      found.set(`${fold.start - start}-${fold.end - start}`, [original, fold.folding]);
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

  /** The index of the last fold that begins at or before a place of the folded text; -1 where there is none. */
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
