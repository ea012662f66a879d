import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { Database, Reader } from '../db/database.js';
import type { Page, PageRequest } from '../db/keyset.js';
import type { Links } from '../domain/links.js';
import { type Table, tableOf } from '../formats/csv.js';
import type { Cursors } from './cursor.js';
import { countField } from './fields.js';
import { FORMATS, formatParameter, LIST_FORMATS } from './formats.js';
import { booleanParameter } from './parameters.js';
import { canonicalPath, redirectToCanonical } from './urls.js';
import { answerWhole, createStreams } from './whole-list.js';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 100;

const limitMessage = `must be a whole number from 1 to ${MAX_LIMIT}`;

export const limitParameter = z
  .string()
  .regex(/^\d{1,3}$/, limitMessage)
  .transform(Number)
  .refine((limit) => limit >= 1 && limit <= MAX_LIMIT, limitMessage)
  .default(DEFAULT_LIMIT)
  .meta({
    description: `The maximum number of items per page, 1 to ${MAX_LIMIT}.`,
    override: ({ jsonSchema }) => {
      delete jsonSchema.pattern;
      Object.assign(jsonSchema, {
        type: 'integer',
        format: 'int32',
        minimum: 1,
        maximum: MAX_LIMIT,
        default: DEFAULT_LIMIT,
      });
    },
  });

/** The query parameters of every list. */
export const pageParameters = {
  limit: limitParameter,
  cursor: z.string().min(1).max(1_000).optional().meta({
    description:
      'The `next` of the previous page. Only valid with the same filters; `limit` may change.',
  }),
  total: booleanParameter('Whether to count the whole list.'),
  format: formatParameter(LIST_FORMATS),
};

/** The query parameter of a list without pages. */
export const listFormat = { format: pageParameters.format };

interface PageQuery {
  limit: number;
  cursor?: string | undefined;
  total: boolean;
}

const page = z
  .object({
    limit: countField('The maximum number of items per page.'),
    next: z
      .string()
      .max(1_000)
      .nullable()
      .meta({ description: 'The `cursor` of the next page, or null on the last page.' }),
    total: countField('The length of the whole list. Only with `total=true`.').optional(),
  })
  .meta({ id: 'Page', description: 'The position of a page in its list.' });

/** The schema of a list of `item`, as the component `id`. */
export function listOf<T extends z.ZodType>(id: string, item: T, description: string) {
  return z
    .object({
      data: z.array(item).max(MAX_LIMIT).meta({ description: 'The items of the page.' }),
      page,
    })
    .meta({ id, description });
}

/** A list that an endpoint serves. */
export interface List<Row, Item> {
  /** Reads a page. @throws Problem if the list does not exist */
  read(reader: Reader, page: PageRequest): Promise<Page<Row>>;
  /** The JSON form of a row. */
  present(row: Row): Item;
  /** The canonical path parameters, if the path has any. */
  ids?: Record<string, string>;
  /** How rows are written as CSV, if not like the items. */
  table?: Table<Row>;
  /** The maximum length of a list without pages. */
  limit?: number;
}

/** The schema of a list of `Item`, as `listOf` makes it. */
interface ListSchema {
  shape: { data: { element: z.ZodType } };
}

export interface ListBody<Item> {
  data: Item[];
  page: { limit: number; next: string | null; total?: number };
}

/** Serves lists: one page as JSON with a `Link` to the next, or the whole list as CSV or NDJSON from one snapshot. */
export interface Pagination {
  /** @throws Problem `invalid-cursor` */
  answer<Row, Item>(
    request: FastifyRequest,
    reply: FastifyReply,
    schema: ListSchema,
    list: List<Row, Item>,
  ): Promise<FastifyReply | ListBody<Item>>;
}

/** @param maxStreams the number of whole lists sent concurrently */
export function createPagination(
  database: Database,
  cursors: Cursors,
  links: Links,
  maxStreams: number,
): Pagination {
  const openStream = createStreams(database, maxStreams);

  /** The canonical path and the sorted filters of the requested list. */
  function listOfRequest(request: FastifyRequest) {
    // The schema has made the parameters canonical.
    const pathname = canonicalPath(request, request.params as Record<string, string>);
    const { searchParams } = new URL(request.url, 'http://localhost');
    const format = searchParams.get('format');
    for (const name of Object.keys(pageParameters)) searchParams.delete(name);
    searchParams.sort();
    return { pathname, filters: searchParams, scope: `${pathname}?${searchParams}`, format };
  }

  function readPageRequest(request: FastifyRequest): PageRequest {
    const { limit, cursor, total } = request.query as PageQuery;
    const after = cursor === undefined ? null : cursors.open(listOfRequest(request).scope, cursor);
    return { limit, after, total };
  }

  async function answerPage<Row, Item>(
    request: FastifyRequest,
    reply: FastifyReply,
    { read, present, ids, limit: onlyPage }: List<Row, Item>,
  ): Promise<FastifyReply | ListBody<Item>> {
    const pageRequest = onlyPage
      ? { limit: onlyPage, after: null, total: false }
      : readPageRequest(request);
    const page = await database.read((reader) => read(reader, pageRequest));
    const redirect = ids && redirectToCanonical(request, reply, ids);
    if (redirect) return redirect;
    const { limit } = pageRequest;
    const { pathname, filters, scope, format } = listOfRequest(request);
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
    answer(request, reply, schema, list) {
      if (request.answerType === FORMATS.json) return answerPage(request, reply, list);
      if (request.answerType === FORMATS.ndjson) {
        return answerWhole(request, reply, list, null, openStream);
      }
      const items = tableOf(schema.shape.data.element);
      const ofItems = {
        ...items,
        rows: (row: Parameters<typeof list.present>[0]) => items.rows(list.present(row)),
      };
      return answerWhole(request, reply, list, list.table ?? ofItems, openStream);
    },
  };
}
