import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FoldedText } from '../../src/domain/folded-text.js';
import { estimate, findExact, findNear } from '../../src/quotes/matching.js';
import { divideQuote } from '../../src/quotes/quote-parts.js';
import { sliceCodePoints } from '../support/code-points.js';

/** Characters, each with others that people type or typeset instead. */
const VARIANTS: Record<string, string[]> = {
  '"': ['“', '”', '«', '„'],
  "'": ['’', '‘', 'ʼ'],
  '-': ['–', '—', '\u2011', '−'],
  ' ': ['\u00A0', '  ', '\n', '\r\n\t', '\u2009', ' \u200B', '\u3000'],
  é: ['e\u0301'],
  가: ['\u1100\u1161'],
  n: ['n\u00AD', 'n\u2060'],
};

const word = fc
  .string({
    unit: fc.constantFrom('a', 'b', 'n', 'é', 'ж', '가', '🕊', "'", '-', '中'),
    minLength: 1,
    maxLength: 7,
  })
  .filter((text) => /^[\p{L}].*[\p{L}]$/u.test(text));
const sentence = fc.array(word, { minLength: 3, maxLength: 30 });

/** A text, from one of its words to another. */
const selection = sentence.chain((words) =>
  fc
    .tuple(fc.nat(words.length - 1), fc.nat())
    .map(([first, more]) => ({ words, first, last: first + (more % (words.length - first)) })),
);

/** Rewrites the text by choosing a variant for each character. */
function vary(text: string, choices: readonly number[]): string {
  return Array.from(text, (character, at) => {
    const variants = [character, ...(VARIANTS[character] ?? [])];
    return variants[(choices[at % choices.length] ?? 0) % variants.length];
  }).join('');
}

const anyChoices = fc.array(fc.nat(20), { minLength: 1, maxLength: 50 });

test('a quote is exact at the right place, however it is typed', () => {
  fc.assert(
    fc.property(selection, anyChoices, anyChoices, ({ words, first, last }, inText, inQuote) => {
      const [before, quoted, after] = [
        words.slice(0, first),
        words.slice(first, last + 1),
        words.slice(last + 1),
      ].map((part) => part.join(' ')) as [string, string, string];
      const written = vary(quoted, inText);
      const text = [before && `${before}\n\n`, written, after && `. ${after}`].join('');
      const match = findExact(
        divideQuote(new FoldedText(vary(quoted, inQuote))),
        new FoldedText(text),
      );

      expect(match).toMatchObject({ similarity: 1 });
      const start = [...(before && `${before}\n\n`)].length;
      const places = match?.passages ?? [];
      for (const { quote } of places) {
        expect(sliceCodePoints(text, quote.start, quote.end)).toBe(quote.exact);
      }
      // Invisible characters at the very end belong to no word. The words may also occur earlier.
      const place = places.find(({ quote }) => quote.start === start);
      if (places.length < 10 && !before.includes(quoted)) {
        expect(place && written.startsWith(place.quote.exact)).toBe(true);
        if (written === vary(quoted, inQuote)) expect(place?.foldings).toEqual([]);
        expect(written.slice(place?.quote.exact.length)).toMatch(/^[\u00AD\u2060]*$/);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('a quote with one changed word is near, never exact', () => {
  const plain = fc.constantFrom(
    ...'we urge the ministers of both states to keep peace and law in every river port'.split(' '),
  );
  const around = fc.array(plain, { maxLength: 60 });
  const anyQuote = fc.uniqueArray(plain, { minLength: 5, maxLength: 17 });
  fc.assert(
    fc.property(around, anyQuote, around, fc.nat(), (before, quoted, after, at) => {
      const text = [...before, ...quoted, ...after].join(' ');
      const changed = quoted.with(at % quoted.length, 'rhinoceros').join(' ');
      const sought = divideQuote(new FoldedText(changed));
      const folded = new FoldedText(text);

      expect(findExact(sought, folded)).toBeNull();
      const match = findNear(sought, folded);
      expect(match?.similarity).toBeGreaterThanOrEqual(0.7);
      expect(match?.similarity).toBeLessThan(1);
      expect(estimate(sought, folded)).toBeGreaterThanOrEqual(0.5);
      for (const { quote, differences } of match?.passages ?? []) {
        expect(sliceCodePoints(text, quote.start, quote.end)).toBe(quote.exact);
        const written = differences?.filter(({ in: where }) => where !== 'quote') ?? [];
        expect(written.map((difference) => difference.text).join('')).toBe(quote.exact);
        const ofQuote = differences?.filter(({ in: where }) => where !== 'statement') ?? [];
        expect(ofQuote.map((difference) => difference.text.trim()).join(' ')).toBe(changed);
      }
    }),
    {
      numRuns: 500,
      examples: [
        // A word of the passage also precedes it.
        [['peace', 'river'], 'peace we and keep river'.split(' '), [], 3],
        // Other words before the passage match the quote equally well.
        ['states peace peace in'.split(' '), 'we every states peace in'.split(' '), [], 1],
      ],
    },
  );
});

test('the offsets of any match are right', () => {
  const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(anyText, anyText, fc.nat(), (text, other, at) => {
      const characters = [...text];
      const from = at % characters.length;
      for (const quote of [other, characters.slice(from, from + 20).join('')]) {
        if (!/[\p{L}\p{N}]/u.test(quote)) continue;
        const sought = divideQuote(new FoldedText(quote));
        const folded = new FoldedText(text);
        for (const match of [findExact(sought, folded), findNear(sought, folded)]) {
          for (const passage of match?.passages ?? []) {
            const { start, end, exact } = passage.quote;
            expect(sliceCodePoints(text, start, end)).toBe(exact);
          }
        }
      }
    }),
    { numRuns: 1_000 },
  );
});
