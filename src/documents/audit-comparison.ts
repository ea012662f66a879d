import { CONTEXT_LENGTH } from '../domain/quote.js';
import { anchorAccepted, readDocument } from './check.js';
import type { StatementDocument } from './document.js';
import { toRows } from './statement-rows.js';

type Rows = ReturnType<typeof toRows>;

/** The rows stored for a statement, with its sources as JSON text. */
export interface StoredRows extends Omit<Rows, 'statement' | 'words' | 'claims'> {
  statement: Omit<Rows['statement'], 'sources'> & { sources: string };
  /** What the full-text index holds; null if it lacks the statement or claim. */
  words: string | null;
  claims: (Omit<Rows['claims'][number], 'words'> & { words: string | null })[];
}

type QuoteColumns = Pick<
  Rows['signatories'][number],
  'quoteExact' | 'quotePrefix' | 'quoteSuffix' | 'quoteStart' | 'quoteEnd'
>;

/** Longer values are truncated in messages, in characters of JSON. */
const SHOWN_LENGTH = 80;

/** Compares the rows of a statement with the document of its latest revision. @returns a line for each difference */
export function compareWithDocument(stored: StoredRows, json: string): string[] {
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    return ['its document is not valid JSON'];
  }
  let rows: Rows;
  try {
    rows = toRows(anchorAccepted(document as StatementDocument));
  } catch (error) {
    const { issues } = readDocument(document);
    if (issues.length === 0) throw error;
    return issues.map(
      ({ path, message }) => `its document is invalid at ${path.join('.')}: ${message}`,
    );
  }
  const { statement, ...others } = rows;
  const sources = JSON.stringify(statement.sources);
  return [...differences(stored, { statement: { ...statement, sources }, ...others }, '')];
}

/** Finds quotes that differ from the text at their stored offsets. */
export function findMisplacedQuotes({ statement, signatories, claims }: StoredRows): string[] {
  const characters = Array.from(statement.text);
  const between = (start: number, end: number) =>
    characters.slice(Math.max(0, start), end).join('');
  const isInPlace = ({
    quoteExact,
    quotePrefix,
    quoteSuffix,
    quoteStart,
    quoteEnd,
  }: QuoteColumns) =>
    quoteExact === null ||
    quoteStart === null ||
    quoteEnd === null ||
    (between(quoteStart, quoteEnd) === quoteExact &&
      between(quoteStart - CONTEXT_LENGTH, quoteStart) === quotePrefix &&
      between(quoteEnd, quoteEnd + CONTEXT_LENGTH) === quoteSuffix);
  const quotes: [where: string, QuoteColumns][] = [
    ...signatories.map((row): [string, QuoteColumns] => [`signatories[${row.position}]`, row]),
    ...claims.flatMap(({ claim, citations }): [string, QuoteColumns][] => [
      [`claims[${claim.position}]`, claim],
      ...citations.map((row): [string, QuoteColumns] => [
        `claims[${claim.position}].citations[${row.position}]`,
        row,
      ]),
    ]),
  ];
  return quotes
    .filter(([, quote]) => !isInPlace(quote))
    .map(([where]) => `the quote of ${where} is not at its position in the text`);
}

function* differences(stored: unknown, expected: unknown, path: string): Generator<string> {
  if (isObject(stored) && isObject(expected)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(stored)])) {
      yield* differences(stored[key], expected[key], path === '' ? key : `${path}.${key}`);
    }
  } else if (stored !== expected) {
    yield `${path} is ${show(stored)}, but ${show(expected)} in its document`;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value);
  return json.length > SHOWN_LENGTH ? `${json.slice(0, SHOWN_LENGTH)}…` : json;
}
