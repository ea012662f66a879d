/**
 * How text is made comparable: the one folding of search, `q`, names and quote verification. docs/search.md describes it.
 * The regular-expression sources need the flag `u`.
 */

/** A run of letters, marks and digits. The first alternative is redundant, but matches most words faster. */
export const WORD = String.raw`[A-Za-z0-9]+[\p{L}\p{M}\p{N}]*|[\p{L}\p{M}\p{N}]+`;

/** A letter of a script without spaces between words. Each counts as a word. */
export const UNSPACED_LETTER = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;

/** The same, or a letter of a script that attaches articles, prepositions or particles to words: a quote may omit them. */
export const JOINED_LETTER = String.raw`(?:${UNSPACED_LETTER}|[\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}])`;

/** A letter of a script without spaces between words, or of Korean, whose words end in particles. */
const RUN_LETTER = String.raw`(?=[\p{L}\p{Nl}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Hang}]`;

/** Invisible characters, and the tatweel that stretches Arabic words. */
const IGNORED = String.raw`\p{Default_Ignorable_Code_Point}\u0640`;

/** Symbols that stand for letters or digits, such as ℃, № and ①; not ℠ and ™, which mark the word before them. */
const SYMBOL = String.raw`\u2100-\u211F\u2121\u2123-\u214F\u2460-\u24FF\u3200-\u33FF\u{1F100}-\u{1F1E5}`;

/** Apostrophes that Unicode takes for letters. */
const APOSTROPHES = String.raw`\u02B9-\u02BF`;

/** A word as it stands in a text. */
const RAW_LETTER = String.raw`(?![${APOSTROPHES}])[\p{L}\p{M}\p{N}${IGNORED}${SYMBOL}]`;
const RAW_WORD = new RegExp(`[A-Za-z0-9]+(?:${RAW_LETTER})*|(?:${RAW_LETTER})+`, 'gu');
const ASCII_WORD = /[A-Za-z0-9]+/g;
const IS_ASCII = /^\p{ASCII}*$/u;

/** Footnote marks. */
const SUPERSCRIPT_DIGITS = String.raw`\u00B2\u00B3\u00B9\u2070\u2074-\u2079`;
/** What folding leaves out, wherever it stands. */
const DROPPED = `${SUPERSCRIPT_DIGITS}${IGNORED}`;
const IGNORED_CHARACTERS = new RegExp(`[${IGNORED}]`, 'gu');
const DROPPED_CHARACTERS = new RegExp(`[${DROPPED}]`, 'gu');
/** Numbers of their own, which would run into the digits beside them: ½ and ①. */
const SEPARATE =
  /[\u00BC-\u00BE\u2150-\u215F\u2189\u2460-\u24FF\u3200-\u32FF\u{1F100}-\u{1F1E5}]/gu;
/** The marks of Latin, Greek, Cyrillic, Hebrew and Arabic, and those of any script except the voicing of Japanese. */
const MARKS =
  /(?![\u3099\u309A])(?=\p{M})[\p{sc=Inherited}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}]/gu;

/** Letters that people type as others, in lower case and without marks. */
const TYPED_AS: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', đ: 'd', ð: 'd', ɖ: 'd', ł: 'l', ħ: 'h', ŧ: 't' },
  ...{ ı: 'i', ȷ: 'j', ĸ: 'k', ŋ: 'n', ə: 'e', ɛ: 'e', ɔ: 'o', ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y' },
  ...{ ɨ: 'i', ʉ: 'u', ƀ: 'b', ǥ: 'g', ɉ: 'j', ɍ: 'r', ȼ: 'c', ƒ: 'f', ς: 'σ', ѐ: 'е', ҙ: 'з' },
  // Persian, Urdu and Arabic keyboards have different letters for the same sound.
  ...{
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ې: 'ي',
    ے: 'ي',
    ک: 'ك',
    ڪ: 'ك',
    ة: 'ه',
    ہ: 'ه',
    ھ: 'ه',
    ە: 'ه',
    ۃ: 'ه',
  },
};
const TYPED_LETTERS = new RegExp(`[${Object.keys(TYPED_AS).join('')}]`, 'g');
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;
const IS_DIGIT = /\p{Nd}/u;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

/** A folded word, with UTF-16 offsets into the word that it was. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** Its letters, each with its marks, if it is a run of a script without spaces or of Korean; otherwise null. */
  letters: readonly Letter[] | null;
}

/** A letter with its marks, folded. */
export interface Letter {
  text: string;
  start: number;
  end: number;
}

/** Matches the words of a text as they stand. */
export function wordPattern(text: string): RegExp {
  return IS_ASCII.test(text) ? ASCII_WORD : RAW_WORD;
}

/** A text of folded words, separated by spaces. */
export function foldText(text: string): string {
  const words = text.match(wordPattern(text)) ?? [];
  return words.flatMap((raw) => foldWord(raw).map((word) => word.text)).join(' ');
}

/** The content of a search column: folded words, so that `turkiye` finds Türkiye on any database. */
export function toSearchText(words: readonly (string | null)[]): string {
  return words
    .filter((word) => word !== null)
    .map(foldText)
    .join('\n');
}

/** The LIKE pattern of the search columns that contain a query; without a word, it matches nothing. */
export function toPattern(query: string): string {
  const folded = foldText(query);
  return folded === '' ? '' : `%${folded}%`;
}

const FOLDED_PART = new RegExp(
  String.raw`(?<run>(?:${RUN_LETTER}\p{M}*)+)|(?:(?!${RUN_LETTER})[\p{L}\p{M}\p{N}])+`,
  'gu',
);
/** Further marks than Unicode's stream-safe limit are no writing. */
const RUN_LETTERS = new RegExp(String.raw`${RUN_LETTER}\p{M}{0,30}`, 'gu');

/** What a word of a text becomes: several words where it mixes scripts or has symbols, or none. */
export function foldWord(raw: string): Word[] {
  const { length } = raw;
  if (IS_ASCII.test(raw)) {
    return [{ text: raw.toLowerCase(), start: 0, end: length, letters: null }];
  }
  const { folded, starts, ends } = foldUnits(raw);
  const words: Word[] = [];
  for (const { 0: text, index, groups } of folded.matchAll(FOLDED_PART)) {
    const at = (from: number, to: number) => ({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0 });
    const letters: Letter[] = [];
    if (groups?.['run'] !== undefined) {
      for (const letter of text.matchAll(RUN_LETTERS)) {
        const from = index + letter.index;
        letters.push({ text: letter[0], ...at(from, from + letter[0].length) });
      }
    }
    const word = { text, ...at(index, index + text.length) };
    words.push({ ...word, letters: letters.length === 0 ? null : letters });
  }
  return words;
}

/** A pattern of characters that follow one another, with what folding leaves out in between. Each but the first is repeated. */
function follow(first: string, ...others: string[]): string {
  const repeated = others.map((one) => `(?:[${DROPPED}]*${one.slice(0, -1)})${one.slice(-1)}`);
  return first + repeated.join('');
}

/** The letters of Korean syllables that are written as several characters, with their forms of other widths. */
const LEADING_JAMO = String.raw`[\u1100-\u115F\u3131-\u314E\uFFA1-\uFFBE]`;
const VOWEL_JAMO = String.raw`[\u1160-\u11A7\u314F-\u3163\uFFC2-\uFFDC]`;
const TRAILING_JAMO = String.raw`[\u11A8-\u11FF]`;

/** What folds on its own: a letter with its marks, whatever stands in between, or a Korean syllable of several characters. */
const UNIT = new RegExp(
  [
    follow(LEADING_JAMO, `${LEADING_JAMO}*`, `${VOWEL_JAMO}*`, `${TRAILING_JAMO}*`),
    follow(String.raw`[\uAC00-\uD7A3]`, `${TRAILING_JAMO}+`),
    follow('[^]', String.raw`[\p{M}\uFF9E\uFF9F]*`),
  ].join('|'),
  'gu',
);
const foldedUnits = new Map<string, string>();
const REMEMBERED_UNITS = 20_000;

/** A word folded, with the offset in the word at which each of its characters begins and ends. */
function foldUnits(raw: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: unit, index } of raw.matchAll(UNIT)) {
    let letters = foldedUnits.get(unit);
    if (letters === undefined) {
      letters = foldUnit(unit);
      if (foldedUnits.size === REMEMBERED_UNITS) foldedUnits.clear();
      if (unit.length <= 8) foldedUnits.set(structuredClone(unit), letters);
    }
    for (let at = 0; at < letters.length; at += 1) {
      starts.push(index);
      ends.push(index + unit.length);
    }
    folded += letters;
  }
  return { folded, starts, ends };
}

function foldUnit(unit: string): string {
  return unit
    .replace(DROPPED_CHARACTERS, '')
    .replace(SEPARATE, ' $& ')
    .normalize('NFKD')
    .replace(IGNORED_CHARACTERS, '')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(TYPED_LETTERS, (letter) => TYPED_AS[letter] ?? letter)
    .replace(OTHER_DIGITS, (digit) => String(digitValue(digit)))
    .replace(APOSTROPHE, ' ')
    .normalize('NFC');
}

/** The value of a decimal digit. Unicode lists those of each script in a row, from 0 to 9. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && IS_DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
