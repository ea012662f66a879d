import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AnchorText, CONTEXT_LENGTH, MAX_OCCURRENCES } from '../../src/domain/quote.js';
import { sliceCodePoints } from '../support/code-points.js';

/** Any text: of all code points, or of so few that words recur. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
  fc.string({
    unit: fc.constantFrom('a', 'b', '🕊', 'e', '\u0301', 'ن'),
    minLength: 1,
    maxLength: 60,
  }),
);

/** A text, words of it between two code points, and some of the text before and after them. */
const anySelection = anyText.chain((text) => {
  const length = [...text].length;
  return fc
    .tuple(fc.nat(length - 1), fc.nat(), fc.nat(40), fc.nat(40))
    .map(([start, more, before, after]) => {
      const end = start + 1 + (more % (length - start));
      return {
        text,
        start,
        end,
        exact: sliceCodePoints(text, start, end),
        prefix: sliceCodePoints(text, Math.max(0, start - before), start),
        suffix: sliceCodePoints(text, end, end + after),
      };
    });
});

/** The slow and obvious way: tries every code point as the start of the words in their context. */
function findPlaces(text: string, prefix: string, exact: string, suffix: string): number[] {
  const characters = [...text];
  const wanted = [...prefix, ...exact, ...suffix];
  return characters
    .map((_, at) => at)
    .filter((at) => wanted.every((character, offset) => characters[at + offset] === character))
    .map((at) => at + [...prefix].length);
}

test('anchors words made unique by their context', () => {
  fc.assert(
    fc.property(anySelection, ({ text, start, end, exact, prefix, suffix }) => {
      fc.pre(findPlaces(text, prefix, exact, suffix).length === 1);

      expect(new AnchorText(text).anchor({ exact, prefix, suffix })).toEqual({
        found: true,
        quote: {
          exact,
          start,
          end,
          prefix: sliceCodePoints(text, Math.max(0, start - CONTEXT_LENGTH), start),
          suffix: sliceCodePoints(text, end, end + CONTEXT_LENGTH),
        },
      });
    }),
    { numRuns: 1_000 },
  );
});

test('rejects ambiguous words with their number', () => {
  const anyRepetition = fc.tuple(anySelection, fc.integer({ min: 2, max: 5 }));
  fc.assert(
    fc.property(anyRepetition, ([{ text, exact, prefix, suffix }, times]) => {
      const repeated = text.repeat(times);

      expect(new AnchorText(repeated).anchor({ exact, prefix, suffix })).toEqual({
        found: false,
        occurrences: Math.min(findPlaces(repeated, prefix, exact, suffix).length, MAX_OCCURRENCES),
      });
    }),
    { numRuns: 300 },
  );
});

test('finds words within a quote only if they occur in it once', () => {
  fc.assert(
    fc.property(anySelection, fc.nat(), fc.nat(), (outer, from, more) => {
      const characters = [...outer.exact];
      const start = from % characters.length;
      const end = start + 1 + (more % (characters.length - start));
      const exact = characters.slice(start, end).join('');
      const text = new AnchorText(outer.text);
      const within = { ...outer };

      const places = findPlaces(outer.exact, '', exact, '');
      expect(text.anchor({ exact }, within)).toMatchObject(
        places.length === 1
          ? { found: true, quote: { exact, start: outer.start + start, end: outer.start + end } }
          : { found: false, occurrences: Math.min(places.length, MAX_OCCURRENCES) },
      );
    }),
    { numRuns: 500 },
  );
});

test('finds other words only if they occur in the text once', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, exact) => {
      const places = findPlaces(text, '', exact, '');
      const anchoring = new AnchorText(text).anchor({ exact });

      expect(anchoring.found).toBe(places.length === 1);
      if (!anchoring.found)
        expect(anchoring.occurrences).toBe(Math.min(places.length, MAX_OCCURRENCES));
    }),
    { numRuns: 300 },
  );
});
