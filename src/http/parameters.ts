import * as z from 'zod';
import { parseSymbol } from '../domain/symbol.js';
import { day } from '../domain/text-schema.js';

/**
 * Parameters of addresses and queries. They are forgiving in how an id is written, and give the canonical form where
 * the text alone tells it; what no id can look like is refused before it reaches the database.
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
    error: 'must be a statement’s id: letters and digits, parted by hyphens',
  })
  .transform((id) => id.toLowerCase());

export const claimIdParameter = z
  .string()
  .max(141)
  .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, {
    error: 'must be a claim’s id: the statement’s id, a dot, and the claim’s key',
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
        'must be a resolution’s id or symbol, such as S-RES-2270, S/RES/2270 (2016) or A/RES/68/262',
    });
    return z.NEVER;
  })
  .meta({ override: { type: 'string', minLength: 1, maxLength: 40 } });

/** A day in a filter. */
export const dateParameter = day('must be a day such as 2024-11-05');

/** A moment. A `+` that was not escaped arrives as a space. */
export const momentParameter = z
  .preprocess(
    (input) => (typeof input === 'string' ? input.replace(' ', '+') : input),
    z.iso.datetime({
      offset: true,
      error: 'must be a moment such as 2024-11-05T12:00:00Z (RFC 3339)',
    }),
  )
  .transform((moment) => new Date(moment))
  .meta({ override: { type: 'string', format: 'date-time', maxLength: 40 } });

/** Words to search for. Control characters are in no text, and PostgreSQL knows no NUL. */
export const wordsParameter = z
  .string()
  .min(1, 'must not be empty')
  .max(200, 'must have 200 characters or fewer')
  .regex(/^\P{Cc}*$/u, 'must not hold control characters');

/** A switch, off unless it is given. */
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

/** One value or several: `?name=a&name=b`. */
export function repeatable<T extends z.ZodType<string>>(value: T, maxItems: number) {
  return z.preprocess(
    (input) => (typeof input === 'string' ? [input] : input),
    z.array(value).max(maxItems, `must be given ${maxItems} times or fewer`),
  );
}

/** For an address that takes no query parameter: what is unknown is refused here too. */
export const noQuery = z.strictObject({});
