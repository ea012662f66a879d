import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageRequest } from '../db/keyset.js';
import { walk } from '../db/walk.js';
import { type Table, toCsv } from '../formats/csv.js';
import { toNdjson } from '../formats/ndjson.js';
import { canonicalPath, redirectToCanonical } from './canonical.js';
import type { List } from './pagination.js';
import { invalidParameters } from './problem.js';
import type { createStreams } from './streaming.js';

/** Parameters of pages, which whole lists do not have. */
const OF_PAGES = ['limit', 'cursor', 'total'];

const MAX_NAME_LENGTH = 120;

/** Streams a whole list as CSV or NDJSON. */
export async function answerWhole<Row, Item>(
  request: FastifyRequest,
  reply: FastifyReply,
  { read, present, ids, limit }: List<Row, Item>,
  table: Table<Row> | null,
  openStream: ReturnType<typeof createStreams>,
): Promise<FastifyReply> {
  if (limit === undefined) refusePageParameters(request);
  const stream = await openStream((reader) => {
    const pages = walk((page: PageRequest) => read(reader, limit ? { ...page, limit } : page));
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
  const errors = OF_PAGES.filter((name) => given.has(name)).map((name) => ({
    in: 'query' as const,
    pointer: `/${name}`,
    detail: 'must be omitted: CSV and NDJSON return the whole list',
  }));
  if (errors.length > 0) throw invalidParameters(errors);
}

/** A name with the list and its filters: `communique-claims-kind-condemnation.csv`. */
function toFileName(request: FastifyRequest, extension: string): string {
  const path = canonicalPath(request, request.params as Record<string, string>);
  const { searchParams } = new URL(request.url, 'http://localhost');
  searchParams.delete('format');
  searchParams.sort();
  const words = `communique ${path.replace('/v1/', '')} ${[...searchParams].flat().join(' ')}`;
  // Only characters that are safe in headers and file names.
  const name = words.replace(/[^A-Za-z0-9]+/g, '-').slice(0, MAX_NAME_LENGTH);
  return `${name.replace(/-$/, '')}.${extension}`;
}
