import { isEnglishWord } from './english-words.js';

/** A text whose lines were joined where a margin had broken them. */
export interface Unwrapped {
  text: string;
  /** The words that lost a hyphen at the end of a line, each once. */
  rejoined: string[];
}

/** Texts with narrower lines are lists or verses, not broken at a margin. In characters, like the next two. */
const NARROWEST = 50;
/** Longer lines are whole paragraphs. */
const WIDEST = 130;
/** A text is broken at a margin if no more than this share of its lines is longer than WIDEST. */
const MOST_LONG_LINES = 0.1;
/** Printed lines, whose letters differ in width, are at least this long, as a share of the longest in their paragraph. */
const FULL_LINE = 0.65;

/**
 * Joins the lines of each paragraph that a margin broke: the next word would not have fitted, or the line is about as long as
 * the others. Other line breaks, such as those of lists, are the author's.
 *
 * @param prefixes first parts of words that are often written with a hyphen: "non", "co"
 */
export function unwrap(text: string, prefixes: ReadonlySet<string>): Unwrapped {
  const margin = findMargin(text);
  const hyphens = new LineEndHyphens(text, prefixes);
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => {
    const lines = paragraph.split('\n');
    const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
    return lines.reduce((before, line, at) => {
      const last = lines[at - 1] ?? '';
      const isFull = longest >= NARROWEST && last.length >= longest * FULL_LINE;
      const isBroken =
        endsInsideWord(last, line) ||
        (margin !== null && !isListItem(line, last) && (isFull || !fits(last, line, margin)));
      return isBroken ? hyphens.join(before, line.trimStart()) : `${before}\n${line.trimStart()}`;
    });
  });
  return { text: paragraphs.join('\n\n'), rejoined: [...hyphens.rejoined] };
}

/** "the end of coopera-", before "tion" */
function endsInsideWord(last: string, line: string): boolean {
  return last.length >= NARROWEST / 2 && /\p{L}[-‐]$/u.test(last) && /^\s*\p{L}/u.test(line);
}

/** The share of lines that may be longer than the margin: headings and addresses. */
const OVERLONG = 0.02;

/** The length of the longest lines; null if the text is not broken at a margin. */
function findMargin(text: string): number | null {
  const lengths = text
    .split('\n')
    .map(({ length }) => length)
    .filter((length) => length > 0);
  const narrow = lengths.filter((length) => length <= WIDEST);
  if (lengths.length - narrow.length > lengths.length * MOST_LONG_LINES) return null;
  narrow.sort((a, b) => b - a);
  const margin = narrow[Math.floor(narrow.length * OVERLONG)] ?? 0;
  return margin < NARROWEST ? null : margin;
}

/** Whether the first word of a line, or its part up to a hyphen, would have fitted on the line before. */
function fits(last: string, line: string, margin: number): boolean {
  const [word = ''] = /^\S+?(?:[-‐—/](?=\S)|(?=\s|$))/.exec(line.trimStart()) ?? [];
  const space = BREAKS_INSIDE.test(last) ? 0 : 1;
  return last.length + space + word.length <= margin;
}

/** Dashes and initials ("R. Biden") also stand inside sentences, so they begin an item only after the end of a clause. */
function isListItem(line: string, last: string): boolean {
  if (/^\s*(?:[-•*·▪◦‣]|\(?\d{1,2}[.)])\s/.test(line)) return true;
  const isMarked = /^\s*(?:[–—]|\(?[a-z][.)])\s/i.test(line);
  return isMarked && /[.;:,!?]["”’)]?$|\b(?:and|or)$/.test(last);
}

/** A line that ends inside a word or between two without a space: "Indo-", "peace—", "Lebanon/". */
const BREAKS_INSIDE = /[\p{L}\p{N}](?:[-‐]|[—/])$/u;
/** "short- and long-term": the hyphen stands for a word that follows. */
const SUSPENDING = /^(?:and|or|to)(?=\s|$)/;

/** A word that a line break divides after a hyphen. */
const DIVIDED = /(\p{L}+)[-‐]\n\s*(\p{Ll}+)/gu;

/**
 * Decides about the hyphens at the ends of lines. Where a typesetter divided words ("coopera-tion"), most of these hyphens
 * are not the author's; elsewhere, all are.
 */
class LineEndHyphens {
  readonly rejoined = new Set<string>();
  /** All words of the text, hyphenated ones whole, except those at a hyphen at the end of a line. */
  private readonly words: ReadonlySet<string>;
  private readonly isTypeset: boolean;

  constructor(
    text: string,
    private readonly prefixes: ReadonlySet<string>,
  ) {
    const whole = text.replace(/\p{L}+[-‐]\n\s*\p{L}+/gu, ' ').toLowerCase();
    this.words = new Set(whole.match(/\p{L}+(?:[-‐]\p{L}+)*/gu));
    this.isTypeset = [...text.matchAll(DIVIDED)].some(([, first = '', second = '']) =>
      this.isDivided(first.toLowerCase(), second),
    );
  }

  /** Joins a line with what is before it. */
  join(before: string, line: string): string {
    if (!BREAKS_INSIDE.test(before) || SUSPENDING.test(line)) return `${before} ${line}`;
    const [first = ''] = /\p{L}+$/u.exec(before.slice(-41, -1)) ?? [];
    const [second = ''] = /^\p{Ll}+/u.exec(line) ?? [];
    const isHyphen = /[-‐]$/.test(before);
    if (!isHyphen || first === '' || second === '' || this.keepsHyphen(first, second)) {
      return before + line;
    }
    this.rejoined.add(first + second);
    return before.slice(0, -1) + line;
  }

  /** Whether only the whole is a word: "coopera-tion", but not "post-war" and "co-operation". */
  private isDivided(first: string, second: string): boolean {
    const isPart = isEnglishWord(first) || this.prefixes.has(first);
    return isEnglishWord(first + second) && !(isPart && isEnglishWord(second));
  }

  /** How the word is written elsewhere decides, or else whether it is a word without the hyphen. */
  private keepsHyphen(first: string, second: string): boolean {
    const [one, other] = [first.toLowerCase(), second.toLowerCase()];
    if (this.words.has(`${one}-${other}`) || this.words.has(`${one}‐${other}`)) return true;
    if (this.words.has(one + other)) return false;
    return !(this.isTypeset && isEnglishWord(one + other));
  }
}
