import { isEnglishWord, rarity } from './english-words.js';

/** A line that ends inside a word or between two without a space: "Indo-", "peace—", "Lebanon/". */
export const BREAKS_INSIDE = /[\p{L}\p{N}](?:[-‐]|[—/])$/u;
/** "short- and long-term": the hyphen stands for a word that follows. */
const SUSPENDING = /^(?:and|or|to)(?=\s|$)/;

/** A word that a line break divides after a hyphen. */
const DIVIDED = /(\p{L}+)[-‐]\n\s*(\p{Ll}+)/gu;

/** Rarer words are as often written with a hyphen: "nonsectarian", "startups". */
const COMMON = 35;
/** Words that nobody writes with a hyphen: "international". */
const BASIC = 10;

/**
 * Decides about the hyphens at the ends of lines. Where a typesetter divided words ("coopera-tion"), most of these hyphens
 * are not the author's; elsewhere, all are.
 */
export class LineEndHyphens {
  /** The words that lost a hyphen, each once. */
  readonly rejoined = new Set<string>();
  /** The words that kept a hyphen although they are also words without it. */
  readonly doubtful = new Set<string>();
  /** All words of the text, hyphenated ones whole, except those at a hyphen at the end of a line. */
  private readonly words: ReadonlySet<string>;
  private readonly isTypeset: boolean;
  /** Whether the text puts a space after dashes: "peace— and". */
  private readonly spacesDashes: boolean;

  /** @param prefixes first parts of words that are often written with a hyphen: "non", "co" */
  constructor(
    text: string,
    private readonly prefixes: ReadonlySet<string>,
  ) {
    const whole = text.replace(/\p{L}+[-‐]\n\s*\p{L}+/gu, ' ').toLowerCase();
    this.words = new Set(whole.match(/\p{L}+(?:[-‐]\p{L}+)*/gu));
    this.isTypeset = [...text.matchAll(DIVIDED)].some(([, first = '', second = '']) =>
      this.isDivided(first.toLowerCase(), second),
    );
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    this.spacesDashes = count(/\S— \S/g) > count(/\S—\S/g);
  }

  /** Joins a line with what is before it. */
  join(before: string, line: string): string {
    if (!BREAKS_INSIDE.test(before.slice(-2)) || SUSPENDING.test(line)) return `${before} ${line}`;
    if (before.endsWith('—')) return this.spacesDashes ? `${before} ${line}` : before + line;
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
    return isEnglishWord(first + second) && !(this.isPart(first) && isEnglishWord(second));
  }

  private isPart(first: string): boolean {
    return isEnglishWord(first) || this.prefixes.has(first);
  }

  /** How the word is written elsewhere decides, or else whether it is a word without the hyphen. */
  private keepsHyphen(first: string, second: string): boolean {
    const [one, other] = [first.toLowerCase(), second.toLowerCase()];
    if (this.words.has(`${one}-${other}`) || this.words.has(`${one}‐${other}`)) return true;
    if (this.words.has(one + other)) return false;
    const whole = rarity(one + other);
    const isCompound = this.isPart(one) && isEnglishWord(other);
    const isWord = whole <= COMMON || (isEnglishWord(one + other) && !isCompound);
    const isDerived = !this.prefixes.has(one) && this.isDerived(one + other);
    if (whole <= BASIC || (this.isTypeset && (isWord || isDerived))) return false;
    if (!isEnglishWord(one + other)) {
      return !this.isTypeset || /\p{Lu}{2}/u.test(first) || !this.isFragment(one, other);
    }
    if (!this.isTypeset && this.prefixes.has(one)) return true;
    // "ship-ping": nobody would compose a common word of a rare one.
    if (isWord && whole < Math.max(rarity(one), rarity(other))) return false;
    this.doubtful.add(`${first}-${second}`);
    return true;
  }

  /** Whether a word that the list doesn't have begins with a prefix: "reconfirm". */
  private isDerived(word: string): boolean {
    return [2, 3, 4, 5].some(
      (length) =>
        word.length > length + 4 &&
        this.prefixes.has(word.slice(0, length)) &&
        rarity(word.slice(length)) <= COMMON,
    );
  }

  /** Whether neither part is a word: "denuc-learisation", but not "al-mashriq". */
  private isFragment(first: string, second: string): boolean {
    return first.length > 2 && !this.isPart(first) && !isEnglishWord(second);
  }
}
