import { AnchorText, type Quote } from '../domain/quote.js';
import { type Token, tokenize } from './word-tokens.js';

/** Differences in typing or typesetting, not in words. Case is not among them. */
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
  String.raw`(?<ellipsis>…|\.(?: \.){2,})`,
  String.raw`(?<blank>(?: ?[\t-\r\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000${DASH}${INVISIBLE}]| {2})[\s${DASH}${INVISIBLE}]*)`,
  String.raw`(?<mark>["\u0060´ʼ′″‘’‚‛“”„‟‹›«»〝〞〟＂＇])`,
  String.raw`(?<ligature>[\uFB00-\uFB06])`,
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

function foldMatch({ 0: found, groups = {} }: RegExpMatchArray): [Folding, string] {
  if (groups['ellipsis'] !== undefined) return ['ellipses', '...'];
  if (groups['mark'] !== undefined) return ['quotation-marks', QUOTATION_MARK];
  if (groups['ligature'] !== undefined) return ['ligatures', found.normalize('NFKC')];
  if (groups['blank'] === undefined) return ['composition', found.normalize('NFC')];
  if (HAS_DASH.test(found)) return ['dashes', '-'];
  return HAS_SPACE.test(found) ? ['white-space', ' '] : ['invisible-characters', ''];
}

/** A text with one form of everything that has several typographic forms, and the way back to the original. */
export class FoldedText {
  readonly folded: string;
  readonly #original: string;
  readonly #folds: Fold[] = [];
  #anchors: AnchorText | null = null;
  #tokens: Token[] | null = null;

  constructor(text: string) {
    this.#original = text;
    let folded = '';
    let from = 0;
    // Most texts are composed already. Skipping the search for decomposed letters makes folding several times faster.
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
    const own = this.#foldsIn(start, start + length);
    const others = other.#foldsIn(otherStart, otherStart + length);
    const different = new Set<Folding>();
    for (const [place, { folding }] of [...own, ...others]) {
      const isSame = own.get(place)?.original === others.get(place)?.original;
      if (!isSame) different.add(folding);
    }
    return FOLDINGS.filter((folding) => different.has(folding));
  }

  /** The folds in a stretch, by their position in it. */
  #foldsIn(start: number, end: number): Map<string, { original: string; folding: Folding }> {
    const found = new Map<string, { original: string; folding: Folding }>();
    for (let at = Math.max(0, this.#lastFoldAt(start)); at < this.#folds.length; at += 1) {
      const fold = this.#folds[at];
      if (!fold || fold.start >= end) break;
      // Invisible characters before the first and after the last visible one are not part of the stretch.
      if (fold.end <= start) continue;
      const original = this.#original.slice(fold.originalStart, fold.originalEnd);
      const place = `${fold.start - start}-${fold.end - start}`;
      found.set(place, { original, folding: fold.folding });
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
