import { isEnglishWord, rarity } from './english-words.js';

/** A line that ends inside a word or between two without a space: "Indo-", "peace—", "Lebanon/". */
export const BREAKS_INSIDE = /[\p{L}\p{N}](?:[-‐]|[—/])$/u;
/** "short- and long-term": the hyphen stands for a word that follows. */
const SUSPENDING = /^(?:and|or|to)(?=\s|$)/;

/** Longer words, in characters, are none. */
const LONGEST_WORD = 40;

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
    const lines = text.split('\n');
    const divided = findDivided(lines);
    this.words = divided.length === 0 ? new Set() : readWords(lines, divided);
    this.isTypeset = divided.some(
      ({ first, second }) => /^\p{Ll}/u.test(second) && this.isDivided(first.toLowerCase(), second),
    );
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    this.spacesDashes = count(/\S— \S/g) > count(/\S—\S/g);
  }

  /** What joins a line with the one before it: a space, nothing, or nothing in the place of the hyphen. */
  joint(last: string, line: string): ' ' | '' | 'divided' {
    if (!BREAKS_INSIDE.test(last.slice(-2)) || SUSPENDING.test(line)) return ' ';
    if (last.endsWith('—')) return this.spacesDashes ? ' ' : '';
    const [first = ''] = /\p{L}+$/u.exec(last.slice(-LONGEST_WORD - 1, -1)) ?? [];
    const [second = ''] = /^\p{Ll}+/u.exec(line) ?? [];
    const isHyphen = /[-‐]$/.test(last.slice(-1));
    if (!isHyphen || first === '' || second === '' || this.keepsHyphen(first, second)) return '';
    this.rejoined.add(first + second);
    return 'divided';
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

/** A word that a line break divides after a hyphen. */
interface Divided {
  /** The index of the line. */
  at: number;
  first: string;
  second: string;
}

function findDivided(lines: readonly string[]): Divided[] {
  return lines.flatMap((line, at) => {
    const [, first = ''] = /(\p{L}+)[-‐]$/u.exec(line.slice(-LONGEST_WORD)) ?? [];
    const [second = ''] =
      first === '' ? [] : (/^\p{L}+/u.exec((lines[at + 1] ?? '').trimStart()) ?? []);
    return second === '' ? [] : [{ at, first, second }];
  });
}

/** The words of a text without the divided ones. */
function readWords(lines: readonly string[], divided: readonly Divided[]): ReadonlySet<string> {
  const whole = [...lines];
  for (const { at, first, second } of divided) {
    whole[at] = (whole[at] ?? '').slice(0, -first.length - 1);
    whole[at + 1] = (whole[at + 1] ?? '').trimStart().slice(second.length);
  }
  return new Set(
    whole
      .join('\n')
      .toLowerCase()
      .match(/\p{L}+(?:[-‐]\p{L}+)*/gu),
  );
}
