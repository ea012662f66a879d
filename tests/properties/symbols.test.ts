import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSymbol } from '../../src/domain/symbol.js';
import { resolutionDocument, toResolution } from '../../src/resolutions/resolution-document.js';

const anyNumber = fc.integer({ min: 1, max: 9_999 });
const anyYear = fc.integer({ min: 1946, max: 2099 });
const anySession = fc.integer({ min: 1, max: 999 });

/** Symbols as the United Nations writes them. */
const anySymbol = fc.oneof(
  fc.tuple(anyNumber, anyYear).map(([number, year]) => `S/RES/${number} (${year})`),
  fc.tuple(anySession, anyNumber).map(([session, number]) => `A/RES/${session}/${number}`),
  fc
    .tuple(fc.constantFrom('S', 'ES'), anySession, anyNumber)
    .map(([special, session, number]) => `A/RES/${special}-${session}/${number}`),
  fc
    .tuple(anyNumber, fc.constantFrom('I', 'V', 'IX', 'XIV', 'XXX'))
    .map(([number, session]) => `A/RES/${number}(${session})`),
);

/** Variants that people write, and text that only looks like a symbol. */
const anyInput = fc.oneof(
  anySymbol,
  anySymbol.map((symbol) => symbol.toLowerCase()),
  anySymbol.map((symbol) => symbol.replaceAll('/', '-')),
  anySymbol.map((symbol) => symbol.replaceAll('/', ' / ')),
  fc.string({ unit: fc.constantFrom(...'SARESE0127/-() XVIL'), maxLength: 20 }),
  fc
    .string({ unit: fc.constantFrom(...'0123456789/-() XVILES'), maxLength: 12 })
    .map((rest) => `A/RES/${rest}`),
  fc
    .string({ unit: fc.constantFrom(...'0123456789/-() '), maxLength: 12 })
    .map((rest) => `S/RES/${rest}`),
);

test('parses every symbol of the United Nations', () => {
  fc.assert(
    fc.property(anySymbol, (symbol) => {
      expect(parseSymbol(symbol)).not.toBeNull();
    }),
  );
});

test('parses ids and stems as symbols with the same id', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const symbol = parseSymbol(input);
      if (symbol === null) return;

      expect(parseSymbol(symbol.id)).toEqual({ ...symbol, year: null });
      expect(parseSymbol(symbol.stem)).toEqual({ ...symbol, year: null });
    }),
    { numRuns: 2_000 },
  );
});

test('ids need no encoding in URLs', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const id = parseSymbol(input)?.id;
      if (id !== undefined) expect(id).toMatch(/^[SA]-RES(-[A-Z0-9]+){1,3}$/);
    }),
    { numRuns: 1_000 },
  );
});

test('different resolutions have different ids', () => {
  fc.assert(
    fc.property(anySymbol, anySymbol, (one, other) => {
      const stemOf = (symbol: string) => symbol.replace(/ \(\d{4}\)$/, '');

      expect(parseSymbol(one)?.id === parseSymbol(other)?.id).toBe(stemOf(one) === stemOf(other));
    }),
    { numRuns: 1_000 },
  );
});

test('a resolution’s full symbol, made from its document, has the id of the document’s symbol', () => {
  fc.assert(
    fc.property(anySymbol, fc.boolean(), (symbol, short) => {
      const written = short ? symbol.replace(/ \(\d{4}\)$/, '') : symbol;
      const year = parseSymbol(symbol)?.year ?? 1970;
      const resolution = toResolution(
        resolutionDocument.parse({ symbol: written, adoptedOn: `${year}-01-02`, votes: {} }),
        { codeOf: (code) => code },
      );

      expect(resolution).toMatchObject({ symbol, id: parseSymbol(symbol)?.id, year });
      expect(parseSymbol(resolution.symbol)?.id).toBe(resolution.id);
    }),
  );
});
