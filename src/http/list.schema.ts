import * as z from 'zod';
import type { Reader } from '../db/database.js';
import type { Page, PageRequest } from '../db/keyset.js';
import type { Table } from '../formats/records.js';
import { countField } from './fields.js';
import { formatParameter, LIST_FORMATS } from './formats.js';
import { booleanParameter } from './parameters.js';

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
  bom: booleanParameter(
    'Whether CSV begins with a byte order mark, by which Excel recognises UTF-8. Only with `format=csv`.',
  ),
};

/** The query parameters of a list without pages. */
export const listFormat = { format: pageParameters.format, bom: pageParameters.bom };

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

/** The schema of a list of `item`, as the component `id`. `more` is what the list has besides its items. */
export function listOf<T extends z.ZodType, More extends z.ZodRawShape = Record<never, z.ZodType>>(
  id: string,
  item: T,
  description: string,
  more?: More,
) {
  return z
    .object({
      data: z.array(item).max(MAX_LIMIT).meta({ description: 'The items of the page.' }),
      page,
      ...(more as More),
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
export interface ListSchema {
  shape: { data: { element: z.ZodType } };
}

export interface ListBody<Item> {
  data: Item[];
  page: { limit: number; next: string | null; total?: number };
}
