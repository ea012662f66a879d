import { CONTEXT_LENGTH } from '../domain/quote.js';
import { anchorAccepted, readDocument } from './check.js';
import type { StatementDocument } from './document.js';
import { toRows } from './statement-rows.js';

type Rows = ReturnType<typeof toRows>;

/** The rows of a statement as they are stored; its sources as the JSON of the column. */
export interface StoredRows extends Omit<Rows, 'statement'> {
  statement: Omit<Rows['statement'], 'sources'> & { sources: string };
}

type QuoteColumns = Pick<
  Rows['signatories'][number],
  'quoteExact' | 'quotePrefix' | 'quoteSuffix' | 'quoteStart' | 'quoteEnd'
>;

/** How much of a value is shown. */
const SHOWN_LENGTH = 80;

/** Where the rows of a statement are not those that its document makes, a line each. */
export function compareWithDocument(stored: StoredRows, json: string): string[] {
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    return ['its document is no JSON'];
  }
  let rows: Rows;
  try {
    rows = toRows(anchorAccepted(document as StatementDocument));
  } catch (error) {
    const { issues } = readDocument(document);
    if (issues.length === 0) throw error;
    return issues.map(({ path, message }) => `its document at ${path.join('.')}: ${message}`);
  }
  const { statement, ...belongings } = rows;
  const sources = JSON.stringify(statement.sources);
  return [...differences(stored, { statement: { ...statement, sources }, ...belongings }, '')];
}

/** Which quotes do not stand where they say, looked up in the text by nothing but their numbers. */
export function findMisplacedQuotes({ statement, signatories, claims }: StoredRows): string[] {
  const characters = Array.from(statement.text);
  const between = (start: number, end: number) =>
    characters.slice(Math.max(0, start), end).join('');
  const stands = ({ quoteExact, quotePrefix, quoteSuffix, quoteStart, quoteEnd }: QuoteColumns) =>
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
    .filter(([, quote]) => !stands(quote))
    .map(([where]) => `the quote of ${where} does not stand where it says`);
}

function* differences(stored: unknown, expected: unknown, path: string): Generator<string> {
  if (isObject(stored) && isObject(expected)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(stored)])) {
      yield* differences(stored[key], expected[key], path === '' ? key : `${path}.${key}`);
    }
  } else if (stored !== expected) {
    yield `${path} is ${show(stored)}, and by its document ${show(expected)}`;
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
