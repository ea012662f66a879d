import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { Page, PageRequest } from '../db/keyset.js';
import { canonicalPath } from './canonical.js';
import type { Cursors } from './cursor.js';
import { countField } from './fields.js';
import type { Links } from './links.js';

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
    description: `How many items a page holds at the most: 1 to ${MAX_LIMIT}.`,
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

/** The query parameters that every list takes. */
export const pageParameters = {
  limit: limitParameter,
  cursor: z.string().min(1).max(1_000).optional().meta({
    description:
      'The `next` of the page before. It is good for the same list with the same filters only; `limit` may change.',
  }),
  total: z
    .enum(['true', 'false'], 'must be true or false')
    .default('false')
    .transform((total) => total === 'true')
    .meta({
      description: 'Whether to count the whole list as well.',
      override: ({ jsonSchema }) => {
        delete jsonSchema.enum;
        Object.assign(jsonSchema, { type: 'boolean', default: false });
      },
    }),
};

interface PageQuery {
  limit: number;
  cursor?: string | undefined;
  total: boolean;
}

const page = z
  .object({
    limit: countField('How many items a page holds at the most.'),
    next: z
      .string()
      .max(1_000)
      .nullable()
      .meta({ description: 'The `cursor` of the next page, or null where this is the last.' }),
    total: countField('The length of the whole list, where `total=true` asked for it.').optional(),
    totalIsMinimum: z.literal(true).optional().meta({
      description:
        'Stands where the list may be longer than `total`: 10,000 items were counted, or filters tried together on 2,000, and there are more.',
    }),
  })
  .meta({ id: 'Page', description: 'Where in a list this page stands.' });

/** The schema of a list of `item`, as the component `id`. */
export function listOf<T extends z.ZodType>(id: string, item: T, description: string) {
  return z
    .object({
      data: z.array(item).max(MAX_LIMIT).meta({ description: 'The items of this page, in order.' }),
      page,
    })
    .meta({ id, description });
}

/** Reads which page of a list a request asks for, and answers it. */
export interface Pagination {
  /** @throws Problem `invalid-cursor` */
  read(request: FastifyRequest, query: PageQuery): PageRequest;
  /** The body of the answer; adds the `Link` to the next page. */
  answer<Row, Item>(
    request: FastifyRequest,
    reply: FastifyReply,
    pageRequest: PageRequest,
    page: Page<Row>,
    present: (row: Row) => Item,
  ): {
    data: Item[];
    page: { limit: number; next: string | null; total?: number; totalIsMinimum?: true };
  };
}

export function createPagination(cursors: Cursors, links: Links): Pagination {
  /** The list that a request asks for: its canonical path and its filters, in one order. */
  function listOfRequest(request: FastifyRequest) {
    // Its parameters are canonical already: the schema made them so.
    const pathname = canonicalPath(request, request.params as Record<string, string>);
    const { searchParams } = new URL(request.url, 'http://localhost');
    for (const name of Object.keys(pageParameters)) searchParams.delete(name);
    searchParams.sort();
    return { pathname, filters: searchParams, scope: `${pathname}?${searchParams}` };
  }

  return {
    read(request, { limit, cursor, total }) {
      const after =
        cursor === undefined ? null : cursors.open(listOfRequest(request).scope, cursor);
      return { limit, after, total };
    },
    answer(request, reply, { limit }, { items, next: position, total, totalIsMinimum }, present) {
      const { pathname, filters, scope } = listOfRequest(request);
      const next = position && cursors.seal(scope, position);
      if (next) {
        filters.set('limit', String(limit));
        filters.set('cursor', next);
        reply.header('link', `<${links.to(`${pathname}?${filters}`)}>; rel="next"`);
      }
      const data = items.map(present);
      const counted = total === undefined ? {} : { total };
      const isMinimum = totalIsMinimum ? { totalIsMinimum } : {};
      return { data, page: { limit, next, ...counted, ...isMinimum } };
    },
  };
}
