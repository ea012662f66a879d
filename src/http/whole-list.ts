import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database, Reader } from '../db/database.js';
import type { PageRequest } from '../db/keyset.js';
import { readPages } from '../db/keyset.js';
import { type Cell, type Table, toCsv, toNdjson } from '../formats/records.js';
import type { Sheet, writeSheet } from '../formats/spreadsheet.js';
import type { Pool } from '../pool/pool.js';
import { type AdmissionLimits, createAdmission } from './admission.js';
import { clientId, clientOf } from './client.js';
import { FORMATS } from './formats.js';
import type { List } from './list.schema.js';
import { invalidParameters } from './problem.js';
import { canonicalPath, redirectToCanonical } from './urls.js';

/** Parameters of pages. A whole list has no pages. */
const PAGE_PARAMETERS = ['limit', 'cursor', 'total'];

const MAX_NAME_LENGTH = 120;

/** As much as a slow machine writes within the time limit of the pool: its own work takes 0.5 s at these limits. */
const MAX_SHEET_CELLS = 30_000;
const MAX_SHEET_CHARACTERS = 3_000_000;

const TOO_LARGE = {
  in: 'query' as const,
  pointer: '/format',
  detail: `must be csv or ndjson for a list with more than ${MAX_SHEET_CELLS.toLocaleString('en')} cells or ${MAX_SHEET_CHARACTERS.toLocaleString('en')} characters, or filters must leave fewer: Excel files are made in memory`,
};

/** How long a client's rate is measured: TCP acknowledges a slow reader's data in bursts. */
const RATE_WINDOW_MS = 20_000;

/** A file generated from one snapshot of the registry, chunk by chunk. */
type Chunks = (reader: Reader) => AsyncGenerator<string | Uint8Array, void>;

type OpenStream = (chunks: Chunks, client: string) => Promise<Readable>;

/** Bounds of whole lists. Each holds a snapshot, and with PostgreSQL a connection, while its client reads. */
export interface WholeListLimits extends AdmissionLimits {
  /** In bytes per second. A client that reads more slowly is cut off; 0 for never. */
  minRate: number;
  /** How long a list may take to be sent, in milliseconds. */
  maxMs: number;
}

/**
 * Opens streams that generate their chunks on demand. The snapshot lasts until the stream is read to its end, destroyed
 * or fails. The stream is returned once its first chunk exists, so that earlier errors can still be sent as a problem.
 *
 * @throws Problem `unavailable` or `too-many-requests`
 */
export function createStreams(database: Database, limits: AdmissionLimits): OpenStream {
  const { enter } = createAdmission(limits, {
    name: 'whole lists',
    advice: 'Read one to its end first.',
  });

  return async (chunks, client) => {
    const leave = enter(client);
    return new Promise((resolve, reject) => {
      database
        .read(async (reader) => {
          const generator = chunks(reader);
          const first = await generator.next();
          const stream = Readable.from(resume(first, generator));
          resolve(stream);
          // The stream closes only after its last read, so nothing reads from a snapshot that has ended.
          await finished(stream).catch(() => undefined);
          // Before the snapshot ends: the client may already ask for the next list.
          leave();
        })
        .catch(reject)
        .finally(leave);
    });
  };
}

/** Yields to the event loop before each chunk, so that a list that is read fast doesn't hold up other requests. */
async function* resume<T>(first: IteratorResult<T, void>, rest: AsyncGenerator<T, void>) {
  if (first.done) return;
  yield first.value;
  for await (const chunk of rest) {
    yield chunk;
    await setImmediate();
  }
}

/** Ends a stream, and so its snapshot, if its client reads too slowly or for too long. */
function limitTransfer(
  stream: Readable,
  { raw, log }: FastifyReply,
  { minRate, maxMs }: Pick<WholeListLimits, 'minRate' | 'maxMs'>,
): void {
  const end = (reason: string) => {
    log.warn(`a whole list was broken off: ${reason}`);
    stream.destroy(new Error(reason));
    // Without the last chunk of its transfer coding, nobody takes the list for a whole one.
    raw.destroy();
  };
  const countSent = () => {
    const { bytesWritten = 0, writableLength = 0 } = raw.socket ?? {};
    return bytesWritten - writableLength;
  };
  let before = countSent();
  const checkRate = () => {
    const sent = countSent();
    // Otherwise the server is slow, and not its client.
    const isWaiting = raw.writableNeedDrain;
    if (isWaiting && sent - before < (minRate * RATE_WINDOW_MS) / 1000) {
      end(`its client reads less than ${minRate} bytes per second`);
    }
    before = sent;
  };
  const rate = setInterval(checkRate, RATE_WINDOW_MS);
  const deadline = setTimeout(() => end(`it took longer than ${maxMs / 1000} seconds`), maxMs);
  stream.once('close', () => {
    clearInterval(rate);
    clearTimeout(deadline);
  });
}

/** A format of whole lists. */
type WholeFormat = 'csv' | 'ndjson' | 'xlsx';

const MEDIA_TYPES: Record<WholeFormat, string> = {
  csv: `${FORMATS.csv}; charset=utf-8; header=present`,
  ndjson: FORMATS.ndjson,
  xlsx: FORMATS.xlsx,
};

/** What is sent as a whole. */
interface Whole<Row> {
  format: WholeFormat;
  /** How rows are written as CSV and in Excel files. */
  table: Table<Row>;
  bom: boolean;
}

/** Sends a list as a whole. */
export async function answerWhole<Row, Item>(
  request: FastifyRequest,
  reply: FastifyReply,
  { read, present, ids, limit }: List<Row, Item>,
  { format, table, bom }: Whole<Row>,
  { openStream, limits, pool }: { openStream: OpenStream; limits: WholeListLimits; pool: Pool },
): Promise<FastifyReply> {
  if (limit === undefined) refusePageParameters(request);
  const name = toFileName(request);
  const stream = await openStream((reader) => {
    const pages = readPages((page: PageRequest) => read(reader, limit ? { ...page, limit } : page));
    if (format === 'csv') return toCsv(pages, table, { bom });
    if (format === 'ndjson') return toNdjson(presented(pages, present));
    return toExcelFile(pages, table, async (sheet) =>
      request.method === 'HEAD'
        ? new Uint8Array()
        : pool.run<typeof writeSheet>('writeSheet', sheet, clientOf(request)),
    );
  }, clientId(request));
  const redirect = ids && redirectToCanonical(request, reply, ids);
  if (redirect || request.method === 'HEAD') stream.destroy();
  if (redirect) return redirect;
  reply
    .type(MEDIA_TYPES[format])
    .header('content-disposition', `attachment; filename="${name}.${format}"`);
  if (request.method === 'HEAD') return reply.send(Readable.from([]));
  limitTransfer(stream, reply, limits);
  return reply.send(stream);
}

/** The file is made in memory. @throws Problem `invalid-parameter` for a list that is too long */
async function* toExcelFile<Row>(
  pages: AsyncIterable<Row[]>,
  { columns, moments = [], rows: toRows }: Table<Row>,
  write: (sheet: Sheet) => Promise<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  const rows: Cell[][] = [];
  let cells = 0;
  let characters = 0;
  for await (const items of pages) {
    for (const row of items.flatMap(toRows)) {
      cells += row.length;
      for (const cell of row) if (typeof cell === 'string') characters += cell.length;
      rows.push(row);
    }
    if (cells > MAX_SHEET_CELLS || characters > MAX_SHEET_CHARACTERS) {
      throw invalidParameters([TOO_LARGE]);
    }
  }
  yield await write({ name: 'list', columns, moments, rows });
}

async function* presented<Row, Item>(pages: AsyncIterable<Row[]>, present: (row: Row) => Item) {
  for await (const rows of pages) yield rows.map(present);
}

function refusePageParameters(request: FastifyRequest): void {
  const given = new URL(request.url, 'http://localhost').searchParams;
  const errors = PAGE_PARAMETERS.filter((name) => given.has(name)).map((name) => ({
    in: 'query' as const,
    pointer: `/${name}`,
    detail: 'must be omitted: CSV, NDJSON and Excel files hold the whole list',
  }));
  if (errors.length > 0) throw invalidParameters(errors);
}

/** The name of a file from the list and its filters: `communique-claims-kind-condemnation`. */
function toFileName(request: FastifyRequest): string {
  const path = canonicalPath(request, request.params as Record<string, string>);
  const { searchParams } = new URL(request.url, 'http://localhost');
  for (const name of ['format', 'bom']) searchParams.delete(name);
  searchParams.sort();
  const words = `communique ${path.replace('/v1/', '')} ${[...searchParams].flat().join(' ')}`;
  // Only characters that are safe in headers and on every file system.
  const name = words.replace(/[^A-Za-z0-9]+/g, '-').slice(0, MAX_NAME_LENGTH);
  return name.replace(/-$/, '');
}
