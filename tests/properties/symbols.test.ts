import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canBeDecidedIn, parseSymbol, printSymbol } from '../../src/domain/symbol.js';
import { resolutionDocument } from '../../src/resolutions/resolution-document.js';
import { toCanonicalDocument, toResolutionRows } from '../../src/resolutions/resolution-rows.js';

const anyNumber = fc.integer({ min: 1, max: 9_999 });
const anyYear = fc.integer({ min: 1994, max: 2099 });
const anySession = fc.oneof(
  fc.integer({ min: 31, max: 153 }).map(String),
  fc.integer({ min: 8, max: 99 }).map((session) => `S-${session}`),
  fc.integer({ min: 6, max: 99 }).map((session) => `ES-${session}`),
);
const anyRomanSession = fc.constantFrom('I', 'V', 'IX', 'XIV', 'XXX', 'S-1', 'S-VI', 'ES-II');
const anyCouncilSession = fc.integer({ min: 1, max: 999 }).map(String);
const anyPart = fc.constantFrom('', '', ' A', ' B', ' I', ' R', ' A-C');
const anyRevision = fc.constantFrom('', '', '/Rev.1', '/Rev.12');

/** Symbols without a year that follows, as they are printed. */
const anyStem = fc.oneof(
  join`S/RES/${anyNumber}`,
  join`S/PRST/${anyYear}/${anyNumber}`,
  join`S/${anyYear}/${anyNumber}${anyRevision}`,
  join`S/${anyNumber}${anyRevision}`,
  join`A/RES/${anySession}/${anyNumber}${anyPart}`,
  fc
    .tuple(anyNumber, anyPart, anyRomanSession)
    .map(([number, part, session]) => `A/RES/${number}${part && `${part} `}(${session})`),
  join`A/${anySession}/L.${anyNumber}${anyRevision}`,
  join`A/L.${anyNumber}`,
  join`A/C.${fc.integer({ min: 1, max: 6 })}/${anySession}/L.${anyNumber}${anyRevision}`,
  join`A/C.${fc.integer({ min: 1, max: 6 })}/L.${anyNumber}`,
  join`A/SPC/${anySession}/L.${anyNumber}`,
  join`A/DEC/${anySession}/${anyNumber}${anyPart}`,
  join`A/HRC/RES/${anyCouncilSession}/${anyNumber}`,
  join`A/HRC/RES/S-${anyCouncilSession}/${anyNumber}`,
  join`A/HRC/PRST/${anyCouncilSession}/${anyNumber}`,
  join`A/HRC/${anyCouncilSession}/L.${anyNumber}${anyRevision}`,
  join`A/HRC/S-${anyCouncilSession}/L.${anyNumber}`,
  join`E/RES/${anyYear}/${anyNumber}${anyPart}`,
  join`E/${anyYear}/L.${anyNumber}${anyRevision}`,
  join`GOV/${anyYear}/${anyNumber}`,
  join`GOV/INF/${anyYear}/${anyNumber}`,
  join`GOV/${anyNumber}`,
);

/** Symbols as the United Nations writes them. */
const anySymbol = fc.oneof(
  anyStem,
  fc.tuple(anyNumber, anyYear).map(([number, year]) => `S/RES/${number} (${year})`),
);

/** Variants that people write, and text that only looks like a symbol. */
const anyInput = fc.oneof(
  anySymbol,
  anySymbol.map((symbol) => symbol.toLowerCase()),
  anySymbol.map((symbol) => symbol.replace(/[/ (]+/g, '-').replace(')', '')),
  anySymbol.map((symbol) => symbol.replaceAll('/', ' / ')),
  anySymbol.map((symbol) => symbol.replaceAll(' ', '')),
  anySymbol.map((symbol) => symbol.replace(/ ([A-R](?:-C)?) (\(.*\))$/, '$2[$1]')),
  ...['', 'A/RES/', 'S/RES/', 'S/', 'A/', 'A/HRC/', 'GOV/', 'E/'].map((start) =>
    fc
      .string({ unit: fc.constantFrom(...'SARESE0127/-() XVIL.C[]'), maxLength: 14 })
      .map((rest) => start + rest),
  ),
);

/** Joins arbitrary values as a template does. */
function join(texts: TemplateStringsArray, ...values: fc.Arbitrary<string | number>[]) {
  return fc.tuple(...values).map((some) => String.raw({ raw: texts }, ...some));
}

test('prints every symbol of the United Nations as it was', () => {
  fc.assert(
    fc.property(anySymbol, (symbol) => {
      expect(printSymbol(symbol, parseSymbol(symbol)?.year ?? null)).toBe(symbol);
    }),
    { numRuns: 2_000 },
  );
});

test('parses ids, stems and printed symbols as the same document', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const symbol = parseSymbol(input);
      if (symbol === null) return;

      const { id, stem, year } = symbol;
      const ofStem = parseSymbol(stem);
      expect(ofStem).toEqual({ ...symbol, year: ofStem?.year });
      expect([year, null]).toContain(ofStem?.year);
      expect(parseSymbol(id)).toEqual(ofStem);
      expect(parseSymbol(printSymbol(id, year))).toMatchObject({ id, stem });
    }),
    { numRuns: 5_000 },
  );
});

test('ids need no encoding in URLs and are the stem with a hyphen for each separator', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const symbol = parseSymbol(input);
      if (symbol === null) return;

      expect(symbol.id).toBe(symbol.stem.replace(/[ /(]+/g, '-').replace(')', ''));
      expect(symbol.id).toMatch(/^(?:[SAE]|GOV)(-[A-Za-z0-9.]+)+$/);
      expect(symbol.id).toBe(encodeURIComponent(symbol.id));
    }),
    { numRuns: 2_000 },
  );
});

test('different documents have different ids', () => {
  const anyPair = fc.oneof(
    fc.tuple(anyStem, anyStem),
    // The same letters and digits, separated otherwise.
    fc.tuple(anyInput, fc.nat()).map(([input, at]) => {
      const start = at % (input.length + 1);
      return [input, `${input.slice(0, start)}-${input.slice(start)}`] as const;
    }),
  );
  fc.assert(
    fc.property(anyPair, ([one, other]) => {
      const [a, b] = [parseSymbol(one), parseSymbol(other)];
      if (a && b) expect(a.id === b.id).toBe(a.stem === b.stem);
    }),
    { numRuns: 5_000 },
  );
});

test('only the year of the symbol itself may follow it', () => {
  fc.assert(
    fc.property(anyStem, anyYear, (stem, year) => {
      const own = parseSymbol(stem)?.year ?? null;
      const dated = parseSymbol(`${stem} (${year})`);
      if (own !== null) expect(dated !== null).toBe(year === own);
      if (dated) expect(dated).toEqual({ ...parseSymbol(stem), year });
    }),
    { numRuns: 2_000 },
  );
});

/** Since the first session of the General Assembly. */
const YEARS = Array.from({ length: 154 }, (_, at) => 1946 + at);

test('a resolution’s full symbol, made from its document, has the id of the document’s symbol', () => {
  fc.assert(
    fc.property(anySymbol, fc.boolean(), (symbol, short) => {
      const written = short ? symbol.replace(/ \(\d{4}\)$/, '') : symbol;
      const parsed = parseSymbol(symbol);
      const year = YEARS.find((year) => parsed && canBeDecidedIn(parsed, year));
      fc.pre(year !== undefined);
      const document = resolutionDocument.parse({ symbol: written, adoptedOn: `${year}-01-02` });
      const { resolution } = toResolutionRows(
        toCanonicalDocument(document, { codeOf: (code) => code }),
      );

      expect(resolution).toMatchObject({ id: parseSymbol(symbol)?.id, year });
      expect(resolution.symbol).toBe(printSymbol(symbol, year));
      expect(parseSymbol(resolution.symbol)?.id).toBe(resolution.id);
    }),
  );
});
