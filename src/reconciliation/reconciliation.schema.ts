import * as z from 'zod';

/** What the Reconciliation Service API 0.2 calls a query, and what is sent for it. */

/** How many queries a batch may have. OpenRefine sends ten. */
export const BATCH_SIZE = 50;

/** How many candidates a query gets, unless it asks for fewer or more, and at most. */
const DEFAULT_CANDIDATES = 5;
export const MAX_CANDIDATES = 25;

/** How many entities, and properties of each, one request may ask for. */
export const MAX_EXTENDED = 200;
const MAX_PROPERTIES = 50;

const givenValue = z.union(
  [
    z.string(),
    z.number(),
    z.boolean(),
    z.looseObject({ id: z.string(), name: z.string().optional() }),
  ],
  'must be a string, a number, a boolean, or an object with an id',
);

/** Other versions of the API have more members, which are ignored. */
export const reconciliationQuery = z
  .object({
    query: z.string('must be a string').optional(),
    type: z
      .union([z.string(), z.array(z.string())], 'must be the id of a type, or a list of them')
      .optional(),
    limit: z
      .number('must be a number')
      .min(1, 'must be at least 1')
      .transform((limit) => Math.min(Math.floor(limit), MAX_CANDIDATES))
      .default(DEFAULT_CANDIDATES),
    properties: z
      .array(
        z.object({
          pid: z.string('must be the id of a property'),
          v: z
            .union([givenValue, z.array(givenValue)], 'must be a value or a list of values')
            .transform((v) => (Array.isArray(v) ? v : [v])),
        }),
      )
      .max(MAX_PROPERTIES)
      .default([]),
    type_strict: z.enum(['any', 'should', 'all'], 'must be any, should or all').optional(),
  })
  .refine(({ query, properties }) => query !== undefined || properties.length > 0, {
    error: 'must have a query or properties',
  });

export type ReconciliationQuery = z.output<typeof reconciliationQuery>;
export type GivenValue = z.output<typeof givenValue>;

export const extension = z.object({
  ids: z.array(z.string('must be the id of an entity')),
  properties: z
    .array(z.looseObject({ id: z.string('must be the id of a property') }))
    .max(MAX_PROPERTIES, `must have at most ${MAX_PROPERTIES} items`),
});

export type Extension = z.output<typeof extension>;
