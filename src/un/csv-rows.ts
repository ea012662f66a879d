import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { SourceError, type SourcePosition } from '../documents/source.js';

/** Characters of one row. The longest rows of the UN's datasets have a few thousand. */
const MAX_ROW_LENGTH = 1_000_000;

export interface CsvRow {
  position: SourcePosition;
  cells: readonly string[];
}

/**
 * Parses CSV in chunks. Lines may end with CRLF, LF or CR, even in the same file.
 *
 * @throws SourceError if a row is too long or its quotation marks don't match; the rows before were yielded
 */
export async function* parseCsv(text: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  const rows: CsvRow[] = [];
  let line = 1;
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MAX_ROW_LENGTH,
    // Collected here: when the parser fails, it drops the rows that wait in its stream.
    on_record: (cells: string[], { lines }) => {
      rows.push({ position: { line, column: 1 }, cells });
      line = lines + 1;
      return null;
    },
  });
  const end = finished(parser.resume());
  // It is awaited below, and otherwise nobody would catch its failure in the meantime.
  end.catch(() => undefined);
  const take = () => rows.splice(0);
  try {
    for await (const chunk of text) {
      await new Promise<void>((resolve, reject) => {
        parser.write(chunk, (error) => (error ? reject(error) : resolve()));
      });
      yield* take();
    }
    parser.end();
    await end;
    yield* take();
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield* take();
    throw new SourceError([{ message: describe(error), position: { line, column: 1 } }]);
  } finally {
    parser.destroy();
  }
}

/** The parser's own messages contain cells, which can be long. */
const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['CSV_MAX_RECORD_SIZE', `has a row of more than ${MAX_ROW_LENGTH} characters`],
  ['CSV_QUOTE_NOT_CLOSED', 'ends inside quotation marks: it is truncated'],
  ['INVALID_OPENING_QUOTE', 'has a quotation mark inside a cell that does not begin with one'],
  ['CSV_INVALID_CLOSING_QUOTE', 'has text after a closing quotation mark in the same cell'],
]);

function describe({ code }: CsvError): string {
  return MESSAGES.get(code) ?? `is not valid CSV (${code})`;
}
