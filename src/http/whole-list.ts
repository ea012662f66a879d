import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageRequest } from '../db/keyset.js';
import { walk } from '../db/walk.js';
import { type Table, toCsv } from '../formats/csv.js';
import { toNdjson } from '../formats/ndjson.js';
import { canonicalPath, redirectToCanonical } from './canonical.js';
import type { List } from './pagination.js';
import { Problem } from './problem.js';
import type { createStreams } from './streaming.js';

/** What asks for a page, of which a whole list has none. */
const OF_PAGES = ['limit', 'cursor', 'total'];

const MAX_NAME_LENGTH = 120;

/** Answers a list from its beginning to its end, in CSV or NDJSON. */
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
    detail: 'asks for a page, and CSV and NDJSON give the whole list: leave it out',
  }));
  if (errors.length === 0) return;
  throw new Problem(
    'invalid-parameter',
    `The query holds input that is not valid: ${errors.map(({ pointer }) => pointer.slice(1)).join(', ')}.`,
    { errors },
  );
}

/** A name that tells the list and its filters: `communique-claims-kind-condemnation.csv`. */
function toFileName(request: FastifyRequest, extension: string): string {
  const path = canonicalPath(request, request.params as Record<string, string>);
  const { searchParams } = new URL(request.url, 'http://localhost');
  searchParams.delete('format');
  searchParams.sort();
  const words = `communique ${path.replace('/v1/', '')} ${[...searchParams].flat().join(' ')}`;
  // Nothing that a header or a file system would read as more than a name.
  const name = words.replace(/[^A-Za-z0-9]+/g, '-').slice(0, MAX_NAME_LENGTH);
  return `${name.replace(/-$/, '')}.${extension}`;
}
