import { isEnglishWord, rarity } from './english-words.js';
import { nameWords } from './name-words.js';

/** Characters that a wrong encoding leaves: "Ministerâ€™s", "Minister\uFFFDs", "Minister?s", "cafÃ©". */
const LOST =
  /\S{0,20}(?:\uFFFD|â€[™œ\u009D“”¦˜]|Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]|\p{L}\?(?:s|t|re|ve|ll)(?!\p{L}))\S{0,20}/gu;

/** Numbers inside words, and "l" where no word has it: "il1egal", "0ngoing", "JCP0A", "lran". */
const MISREAD =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{2,20}0\p{Lu}{1,20}|\p{L}{1,20}[01]\p{Ll}{1,20}|[01]\p{Ll}{3,20}|l[bcdfghjkmnpqrstvwxz]\p{Ll}{2,20})(?![\p{L}\p{N}])/gu;

/** Words that printers set close to others, and that no other word begins or ends with by chance where the rest is a word. */
const SMALL = ['of', 'the', 'that', 'and', 'with', 'from', 'which', 'our', 'for', 'to', 'in', 'on'];
/** The rarest words that are looked for beside these. */
const COMMON = 20;
const WORD = /(?<![\p{L}\p{N}'’.@/-])\p{L}{4,30}(?![\p{L}\p{N}@/-])/gu;

/** The most words that a doubt names. */
const MOST_NAMED = 5;

/** Doubts words that a scan or a wrong encoding has spoilt: one sentence about each of these. */
export function doubtWords(text: string): string[] {
  const lost = findAll(text, LOST);
  const words = findAll(text, WORD);
  const spaced = [...words.filter(isJoined), ...findParted(text)];
  const misread = [
    ...findAll(text, MISREAD),
    ...words.filter(hasWrongLetters),
    // One missing space is a misprint.
    ...(spaced.length > 1 ? spaced : []),
  ];
  return [
    ...(lost.length === 0
      ? []
      : [
          `Characters were lost in ${nameWords(lost, MOST_NAMED)}. Read the text in its own encoding, or correct them.`,
        ]),
    ...(misread.length === 0
      ? []
      : [
          `These words may have been misread by a scanner: ${nameWords(misread, MOST_NAMED)}. Compare them with the original.`,
        ]),
  ];
}

function findAll(text: string, pattern: RegExp): string[] {
  return [...new Set(text.match(pattern))];
}

/** "governrnent" for "government" */
function hasWrongLetters(written: string): boolean {
  const word = written.toLowerCase();
  if (isEnglishWord(word)) return false;
  return [...word.matchAll(/rn/g)].some(({ index }) =>
    isEnglishWord(`${word.slice(0, index)}m${word.slice(index + 2)}`),
  );
}

/** "ofthe" for "of the"; not names, which may be anything. */
function isJoined(word: string): boolean {
  if (/\p{Lu}/u.test(word) || isEnglishWord(word)) return false;
  return SMALL.some(
    (small) =>
      (word.startsWith(small) && isCommon(word.slice(small.length))) ||
      (word.endsWith(small) && isCommon(word.slice(0, -small.length))),
  );
}

/** "mis sile" for "missile" */
function findParted(text: string): string[] {
  const words = text.match(/\p{L}+|[^\p{L}\s]/gu) ?? [];
  const pairs = words.slice(1).map((second, at) => [words[at] ?? '', second] as const);
  const parted = pairs.filter(
    ([first, second]) =>
      first.length > 1 &&
      second.length > 1 &&
      !(isEnglishWord(first.toLowerCase()) && isEnglishWord(second)) &&
      rarity(first.toLowerCase() + second) <= COMMON,
  );
  return [...new Set(parted.map((pair) => pair.join(' ')))];
}

function isCommon(word: string): boolean {
  return word.length >= 3 && rarity(word) <= COMMON;
}
