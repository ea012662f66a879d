import * as z from 'zod';
import { parseSymbol } from '../domain/symbol.js';
import { calendarDate } from '../domain/text-schema.js';

/**
 * Path and query parameters. Ids may be written in any common form and are made canonical where the text alone
 * suffices. Impossible ids are refused before they reach the database.
 */

export const partyCodeParameter = z
  .string()
  .max(16)
  .regex(/^(?:[A-Za-z][A-Za-z0-9-]{1,15}|\d{3})$/, {
    error:
      'must be a party code: ISO 3166-1 alpha-2 (KR), alpha-3 (KOR) or numeric (410), EU, or an acronym (OSCE)',
  })
  .transform((code) => code.toUpperCase());

export const statementIdParameter = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, {
    error: 'must be the id of a statement: letters and digits separated by hyphens',
  })
  .transform((id) => id.toLowerCase());

/** The path parameter of a statement and of its parts. */
export const statementParams = z.strictObject({
  id: statementIdParameter.meta({
    description: 'The id of the statement. Upper case redirects to lower case.',
    param: { example: 'dprk-troops-russia-2024' },
  }),
});

export const claimIdParameter = z
  .string()
  .max(141)
  .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, {
    error: 'must be the id of a claim: the id of its statement, a dot, and its key',
  })
  .transform((id) => id.toLowerCase());

export const resolutionIdParameter = z
  .string()
  .max(40)
  .transform((input, context) => {
    const symbol = parseSymbol(input);
    if (symbol) return symbol.id;
    context.issues.push({
      code: 'custom',
      input,
      message:
        'must be the id or symbol of a resolution, such as S-RES-2270, S/RES/2270 (2016) or A/RES/68/262',
    });
    return z.NEVER;
  })
  .meta({ override: { type: 'string', minLength: 1, maxLength: 40 } });

/** A date in a filter. */
export const dateParameter = calendarDate('must be a date such as 2024-11-05');

/** A timestamp. An unescaped `+` arrives as a space. */
export const momentParameter = z
  .preprocess(
    (input) => (typeof input === 'string' ? input.replace(' ', '+') : input),
    z.iso.datetime({
      offset: true,
      error: 'must be a timestamp such as 2024-11-05T12:00:00Z (RFC 3339)',
    }),
  )
  .transform((moment) => new Date(moment))
  .meta({ override: { type: 'string', format: 'date-time', maxLength: 40 } });

/** Search words. No text contains control characters, and PostgreSQL rejects NUL. */
export const wordsParameter = z
  .string()
  .min(1, 'must not be empty')
  .max(200, 'must have at most 200 characters')
  .regex(/^\P{Cc}*$/u, 'must not contain control characters');

/** A flag, off by default. */
export function booleanParameter(description: string) {
  return z
    .enum(['true', 'false'], 'must be true or false')
    .default('false')
    .transform((value) => value === 'true')
    .meta({
      description,
      override: ({ jsonSchema }) => {
        delete jsonSchema.enum;
        Object.assign(jsonSchema, { type: 'boolean', default: false });
      },
    });
}

/** One or more values: `?name=a&name=b`. */
export function repeatable<T extends z.ZodType<string>>(value: T, maxItems: number) {
  return z.preprocess(
    (input) => (typeof input === 'string' ? [input] : input),
    z.array(value).max(maxItems, `must be given at most ${maxItems} times`),
  );
}

/** The query of an operation without query parameters: any parameter is refused. */
export const noQuery = z.strictObject({});
