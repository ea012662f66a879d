import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { SourceError, type SourcePosition } from '../documents/source.js';

/** Characters of one row. The longest rows of the UN's datasets have a few thousand. */
const MAX_ROW_LENGTH = 1_000_000;

export interface CsvRow {
  position: SourcePosition;
  cells: readonly string[];
}

/**
 * Parses CSV in chunks, one row at a time.
 *
 * @throws SourceError if a row is too long or its quotation marks don't match
 */
export async function* parseCsv(text: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_LENGTH,
  });
  const input = Readable.from(text);
  input.on('error', (error) => parser.destroy(error));
  let line = 1;
  try {
    for await (const { record, info } of input.pipe(parser)) {
      yield { position: { line, column: 1 }, cells: record };
      line = info.lines + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SourceError([{ message: describe(error), position: { line, column: 1 } }]);
  } finally {
    input.destroy();
  }
}

function describe({ code, message }: CsvError): string {
  if (code === 'CSV_MAX_RECORD_SIZE') return `has a row of more than ${MAX_ROW_LENGTH} characters`;
  return code === 'CSV_QUOTE_NOT_CLOSED'
    ? 'ends inside quotation marks: it is truncated'
    : `is not valid CSV: ${message}`;
}
