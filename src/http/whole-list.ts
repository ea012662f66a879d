import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database, Reader } from '../db/database.js';
import type { PageRequest } from '../db/keyset.js';
import { readPages } from '../db/keyset.js';
import { type Table, toCsv } from '../formats/csv.js';
import { toNdjson } from '../formats/ndjson.js';
import type { List } from './list.schema.js';
import { invalidParameters, Problem } from './problem.js';
import { canonicalPath, redirectToCanonical } from './urls.js';

/** Parameters of pages. A whole list has no pages. */
const PAGE_PARAMETERS = ['limit', 'cursor', 'total'];

const MAX_NAME_LENGTH = 120;

/** Text generated from one snapshot of the registry, chunk by chunk. */
type Chunks = (reader: Reader) => AsyncGenerator<string, void>;

type OpenStream = (chunks: Chunks) => Promise<Readable>;

/**
 * Opens streams that generate their chunks on demand. The snapshot lasts until the stream is read to its end, destroyed
 * or fails. The stream is returned once its first chunk exists, so that earlier errors can still be sent as a problem.
 *
 * @param maxStreams how many may be open at once: each holds a database connection while its client reads
 */
export function createStreams(database: Database, maxStreams: number): OpenStream {
  let open = 0;

  return async (chunks) => {
    if (open >= maxStreams) {
      throw new Problem(
        'unavailable',
        `The server is already sending ${maxStreams} whole lists. Try again later.`,
        { headers: { 'retry-after': '5' } },
      );
    }
    open += 1;
    return new Promise((resolve, reject) => {
      database
        .read(async (reader) => {
          const generator = chunks(reader);
          const first = await generator.next();
          const stream = Readable.from(resume(first, generator));
          resolve(stream);
          // The stream closes only after its last read, so nothing reads from a snapshot that has ended.
          await finished(stream).catch(() => undefined);
        })
        .catch(reject)
        .finally(() => {
          open -= 1;
        });
    });
  };
}

async function* resume<T>(first: IteratorResult<T, void>, rest: AsyncGenerator<T, void>) {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

/** Sends a list as a whole, in CSV or NDJSON. */
export async function answerWhole<Row, Item>(
  request: FastifyRequest,
  reply: FastifyReply,
  { read, present, ids, limit }: List<Row, Item>,
  table: Table<Row> | null,
  openStream: OpenStream,
): Promise<FastifyReply> {
  if (limit === undefined) refusePageParameters(request);
  const stream = await openStream((reader) => {
    const pages = readPages((page: PageRequest) => read(reader, limit ? { ...page, limit } : page));
    return table ? toCsv(pages, table) : toNdjson(presented(pages, present));
  });
  const redirect = ids && redirectToCanonical(request, reply, ids);
  if (redirect || request.method === 'HEAD') stream.destroy();
  if (redirect) return redirect;
  reply
    .type(table ? 'text/csv; charset=utf-8; header=present' : 'application/x-ndjson')
    .header(
      'content-disposition',
      `attachment; filename="${toFileName(request, table ? 'csv' : 'ndjson')}"`,
    );
  return reply.send(request.method === 'HEAD' ? Readable.from([]) : stream);
}

async function* presented<Row, Item>(pages: AsyncIterable<Row[]>, present: (row: Row) => Item) {
  for await (const rows of pages) yield rows.map(present);
}

function refusePageParameters(request: FastifyRequest): void {
  const given = new URL(request.url, 'http://localhost').searchParams;
  const errors = PAGE_PARAMETERS.filter((name) => given.has(name)).map((name) => ({
    in: 'query' as const,
    pointer: `/${name}`,
    detail: 'must be omitted: CSV and NDJSON return the whole list',
  }));
  if (errors.length > 0) throw invalidParameters(errors);
}

/** A file name from the list and its filters: `communique-claims-kind-condemnation.csv`. */
function toFileName(request: FastifyRequest, extension: string): string {
  const path = canonicalPath(request, request.params as Record<string, string>);
  const { searchParams } = new URL(request.url, 'http://localhost');
  searchParams.delete('format');
  searchParams.sort();
  const words = `communique ${path.replace('/v1/', '')} ${[...searchParams].flat().join(' ')}`;
  // Only characters that are safe in headers and on every file system.
  const name = words.replace(/[^A-Za-z0-9]+/g, '-').slice(0, MAX_NAME_LENGTH);
  return `${name.replace(/-$/, '')}.${extension}`;
}
