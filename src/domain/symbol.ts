import { FIELDS, LAST_YEAR, openingYear, SERIES, type Series } from './symbol-series.js';
import type { Body, ResolutionType } from './vocabulary.js';

/** The symbol of a document of the United Nations, parsed. */
export interface DocumentSymbol {
  /** The stem with a hyphen for each separator, which needs no encoding in URLs: `S-RES-2270`, `A-RES-217-A-III`. */
  id: string;
  body: Body;
  type: ResolutionType;
  /** The symbol as printed, without a year that follows it: `S/RES/2270`, `A/RES/62/223 B`, `S/PRST/2024/1`. */
  stem: string;
  /** The year that follows the symbol or is part of it; null if there is none. */
  year: number | null;
}

/**
 * Parses the symbol of a resolution, a statement by a president, a draft or another document of `SERIES`, as people write it:
 * `S/RES/2270 (2016)`, `s/res/2270`, `S-RES-2270-2016`, `A/RES/62/223B`, `A/RES/217(III)[A]`, in full-width letters, with hyphens
 * of other kinds and with invisible characters. Returns null for anything else, and for a symbol with an impossible year.
 */
export function parseSymbol(input: string): DocumentSymbol | null {
  const read = readSymbol(input);
  return read && read.wrongYear === null ? read.symbol : null;
}

/** Says that a symbol, which `parseSymbol` refuses, has an impossible year; null if that isn't why. */
export function explainWrongYear(input: string): string | null {
  const { symbol, wrongYear = null } = readSymbol(input) ?? {};
  return symbol && wrongYear !== null ? `${symbol.stem} cannot be of ${wrongYear}` : null;
}

/**
 * The symbol as the United Nations prints it. Only that of a Security Council resolution ends with its year, if known:
 * `S/RES/2735 (2024)`.
 *
 * @param symbol in any spelling; other text is returned unchanged
 */
export function printSymbol(symbol: string, year: number | null): string {
  const parsed = parseSymbol(symbol);
  if (!parsed) return symbol;
  const { body, type, stem } = parsed;
  const endsWithYear = year !== null && body === 'security-council' && type === 'resolution';
  return endsWithYear ? `${stem} (${year})` : stem;
}

/**
 * Whether what a document says can have been decided in a year. Resolutions and statements get their symbol when they are adopted; a
 * draft can be put to the vote a year later.
 */
export function canBeDecidedIn({ stem, type, year }: DocumentSymbol, decided: number): boolean {
  const canBeOf = (other: number) =>
    (year === null || year === other) &&
    parseSymbol(`${stem} (${String(other).padStart(4, '0')})`) !== null;
  const isNamedThen = type === 'resolution' || type === 'presidential-statement';
  return canBeOf(decided) || (!isNamedThen && canBeOf(decided - 1));
}

/** The symbol of the document with an id, without a year that follows it; other text unchanged. */
export function symbolOfId(id: string): string {
  return parseSymbol(id)?.stem ?? id;
}

/**
 * The URL of a document at the United Nations; null for the IAEA's, which has none. The early resolutions of the General
 * Assembly are published with all their parts: `A/RES/217(III)` has `A/RES/217 A (III)`.
 */
export function toDocumentUrl(symbol: string): string | null {
  if (parseSymbol(symbol)?.body === 'iaea-board') return null;
  const published = symbol.replace(/ [A-Z](?:-[A-Z])? \(/, '(').replaceAll(' ', '');
  return `https://undocs.org/${published}`;
}

/** The id of the document that a symbol names, without its year; other text unchanged. */
export function toResolutionId(symbol: string): string {
  return parseSymbol(symbol)?.id ?? symbol;
}

/** Longer than any symbol, in any spelling. */
const MAX_LENGTH = 100;

/** The fields of a symbol as written; optional ones may be missing. */
type Fields = Readonly<Record<string, string | undefined>>;

/** A pattern of each series for folded symbols. A year may follow those of resolutions: `S-RES-2270-2016`. */
const PATTERNS = SERIES.map((series) => {
  const symbol = series.form
    .replace(/\.(?=\{)/g, '[.-]*')
    .replace(/[/(]/g, '-')
    .replace(')', '')
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${FIELDS[name]?.pattern})`);
  const year = series.type === 'resolution' ? '(?:-(?<yearAfter>\\d{4}))?' : '';
  return { series, pattern: new RegExp(`^${symbol}${year}$`) };
});

/** The symbol in capitals with a hyphen for each separator, and the year in parentheses at its end. */
function foldSymbol(input: string): { words: string; year: number | null } {
  const text = input
    .replace(/[\uFF01-\uFF5E]/g, (fullWidth) => fullWidth.normalize('NFKC'))
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .trim()
    .toUpperCase();
  const [end = '', year] = /[\s/-]*\(\s*(\d{4})\s*\)$/.exec(text) ?? [];
  const words = text
    .slice(0, text.length - end.length)
    .replace(/\[([A-Z](?:-[A-Z])?)\]$/, ' $1')
    // "217(III)A" is "217 A (III)".
    .replace(/(\d)\s*(\([^()]+\))\s*([A-Z](?:-[A-Z])?)$/, '$1 $3 $2')
    .replace(/\(\s*((?:E?S[\s-]*)?[IVX12]+)\s*\)$/, ' $1')
    .replace(/[\s/-]+/g, '-');
  return { words, year: year === undefined ? null : Number(year) };
}

interface ReadSymbol {
  symbol: DocumentSymbol;
  /** A year that the document cannot have, or another one than its symbol also gives; null if there is none. */
  wrongYear: number | null;
}

function readSymbol(input: string): ReadSymbol | null {
  if (input.length > MAX_LENGTH) return null;
  const { words, year } = foldSymbol(input);
  for (const { series, pattern } of PATTERNS) {
    const fields = pattern.exec(words)?.groups;
    const symbol = fields && toSymbol(series, fields, year);
    if (symbol) return symbol;
  }
  return null;
}

/** @returns null for a session that is still to come */
function toSymbol(
  { body, type, form, years: [first, last] }: Series,
  fields: Fields,
  yearInParentheses: number | null,
): ReadSymbol | null {
  const print = (name: string) => FIELDS[name]?.print(fields[name] ?? '') ?? '';
  const opening = openingYear(print('session') || print('romanSession'));
  if (opening !== null && opening > LAST_YEAR) return null;
  const stem = form
    .replace(/\{(\w+)\}/g, (_, name: string) => print(name))
    .replace(/(?<=[A-Z])\(/, ' (');
  const id = stem.replace(/[\s/(]+/g, '-').replace(')', '');

  const years = [fields['year'], fields['yearAfter'], yearInParentheses ?? undefined]
    .filter((year) => year !== undefined)
    .map(Number);
  const [year = null] = years;
  const isPossible = (year: number) =>
    year >= first && year <= last && (opening === null || year === opening || year === opening + 1);
  const wrongYear = years.find((other) => other !== year || !isPossible(other)) ?? null;
  return { symbol: { id, body, type, stem, year }, wrongYear };
}
