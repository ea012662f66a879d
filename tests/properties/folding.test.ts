import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../src/domain/folding.js';
import { tokenize, toSearchWords } from '../../src/domain/search-words.js';

/** Texts of letters, marks, digits, invisible characters and punctuation of many scripts. */
const CHARACTERS = [
  ...'aZéßøŁıİŉÆœǅﬁＡ０²¹₂½①℃№™ʻʼ’-/. \n',
  ...'ΑθήΣςЙёїљԱևאָׁשםالهُجومیکةــ٢۳',
  ...'谴责の攻撃がｶﾞーテ々〇ไทยโจนำมตีລາວខ្មែរမြန်',
  ...'한국공격을किक़ानূনতமி𠀀𝟘𝐀🚢🇫🇷',
  ...['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\uFE0F', '\u0301', '\u3099'],
  ...['\u1112', '\u1161', '\u11AB', '\uFDFA'],
];
const someText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

test('folding a folded text changes nothing', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
    }),
    { numRuns: 2_000, examples: [['テ¹ﾞ'], ['カ\u200B\u3099'], ['ﾡￂ'], ['하\u11AB']] },
  );
});

test('canonically equal texts are folded to the same', () => {
  fc.assert(
    fc.property(someText, (text) => {
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
    }),
  );
});

test('tokens have the offsets of the text they are made of, in order', () => {
  fc.assert(
    fc.property(someText, (text) => {
      let last = 0;
      for (const { text: token, start, middle, end, isOfRun } of tokenize(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(middle ?? start).toBeGreaterThanOrEqual(start);
        expect(middle ?? end).toBeLessThanOrEqual(end);
        // The stretch contains the token, beside what the same characters become.
        const again = Array.from(tokenize(text.slice(start, end)), ({ text }) => text);
        expect(again).toContain(token);
        if (!isOfRun) last = start;
      }
    }),
  );
});

test('the index holds the tokens between spaces, each without a space', () => {
  fc.assert(
    fc.property(someText, someText, (title, text) => {
      const tokens = (of: string) => Array.from(tokenize(of), (token) => token.text).join(' ');
      const words = toSearchWords(title, text);
      expect(words.startsWith(` ${tokens(title)} ¶ ${tokens(text)} `)).toBe(true);
      expect(words).not.toMatch(/["%_\\]/);
    }),
  );
});
