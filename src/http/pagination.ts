import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database, Reader } from '../db/database.js';
import type { Page, PageRequest } from '../db/keyset.js';
import type { Links } from '../domain/links.js';
import { tableOf } from '../formats/records.js';
import type { Pool } from '../pool/pool.js';
import type { Cursors } from './cursor.js';
import { FORMATS } from './formats.js';
import { type List, type ListBody, type ListSchema, pageParameters } from './list.schema.js';
import { invalidParameters } from './problem.js';
import { canonicalPath, redirectToCanonical } from './urls.js';
import { answerWhole, createStreams, type WholeListLimits } from './whole-list.js';

const ONLY_CSV = {
  in: 'query' as const,
  pointer: '/bom',
  detail: 'must be omitted: only CSV has a byte order mark (format=csv)',
};

const WHOLE = ['csv', 'ndjson', 'xlsx'] as const;

/** @throws Problem `invalid-parameter` for `bom=true` in a format without byte order marks */
export function refuseMark({ query, answerType }: FastifyRequest): void {
  const { bom = false } = query as { bom?: boolean };
  if (bom && answerType !== FORMATS.csv) throw invalidParameters([ONLY_CSV]);
}

interface PageQuery {
  limit: number;
  cursor?: string | undefined;
  total: boolean;
}

/** Serves lists: one page as JSON with a `Link` to the next, or the whole list as CSV, NDJSON or an Excel file from one snapshot. */
export interface Pagination {
  /** @throws Problem `invalid-cursor` */
  answer<Row, Item>(
    request: FastifyRequest,
    reply: FastifyReply,
    schema: ListSchema,
    list: List<Row, Item>,
  ): Promise<FastifyReply | ListBody<Item>>;
  /**
   * Reads a page of a list of the API for a page in HTML, whose address has the same filters: a cursor of one is valid for
   * the other. `next` is the cursor of the next page.
   *
   * @param path the path of the list in the API
   * @param own the parameters that the list doesn't have
   * @throws Problem `invalid-cursor`
   */
  readPage<Result extends Page<unknown>>(
    request: FastifyRequest,
    list: { path: string; own?: readonly string[] },
    read: (reader: Reader, page: PageRequest) => Promise<Result>,
  ): Promise<Omit<Result, 'next'> & { next: string | null }>;
}

export function createPagination(
  database: Database,
  cursors: Cursors,
  links: Links,
  { limits, pool }: { limits: WholeListLimits; pool: Pool },
): Pagination {
  const wholeLists = { openStream: createStreams(database, limits), limits, pool };

  /** The sorted filters of the requested list, and what cursors of it are sealed with. */
  function listOfRequest(request: FastifyRequest, path: string, own: readonly string[] = []) {
    const { searchParams } = new URL(request.url, 'http://localhost');
    const format = searchParams.get('format');
    for (const name of [...Object.keys(pageParameters), ...own]) searchParams.delete(name);
    searchParams.sort();
    return { filters: searchParams, scope: `${path}?${searchParams}`, format };
  }

  function readPageRequest(request: FastifyRequest, scope: string): PageRequest {
    const { limit, cursor, total } = request.query as PageQuery;
    return { limit, after: cursor === undefined ? null : cursors.open(scope, cursor), total };
  }

  async function answerPage<Row, Item>(
    request: FastifyRequest,
    reply: FastifyReply,
    { read, present, ids, limit: onlyPage }: List<Row, Item>,
  ): Promise<FastifyReply | ListBody<Item>> {
    const pathname = canonicalPath(request, ids ?? {});
    const { filters, scope, format } = listOfRequest(request, pathname);
    const pageRequest = onlyPage
      ? { limit: onlyPage, after: null, total: false }
      : readPageRequest(request, scope);
    const page = await database.read((reader) => read(reader, pageRequest));
    const redirect = ids && redirectToCanonical(request, reply, ids);
    if (redirect) return redirect;
    const { limit } = pageRequest;
    const next = page.next && cursors.seal(scope, page.next);
    if (next) {
      filters.set('limit', String(limit));
      filters.set('cursor', next);
      if (format !== null) filters.set('format', format);
      reply.header('link', `<${links.to(`${pathname}?${filters}`)}>; rel="next"`);
    }
    const { total } = page;
    return {
      data: page.items.map(present),
      page: { limit, next, ...(total === undefined ? {} : { total }) },
    };
  }

  return {
    async readPage(request, { path, own }, read) {
      const { scope } = listOfRequest(request, path, own);
      const pageRequest = readPageRequest(request, scope);
      const page = await database.read((reader) => read(reader, pageRequest));
      return { ...page, next: page.next && cursors.seal(scope, page.next) };
    },

    answer(request, reply, schema, list) {
      const { bom = false } = request.query as { bom?: boolean };
      refuseMark(request);
      if (request.answerType === FORMATS.json) return answerPage(request, reply, list);
      const table = list.table ?? tableOf(schema.shape.data.element, list.present);
      const format = WHOLE.find((one) => FORMATS[one] === request.answerType) ?? 'csv';
      return answerWhole(request, reply, list, { format, table, bom }, wholeLists);
    },
  };
}
