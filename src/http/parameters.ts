import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import { explainWrongYear, parseSymbol } from '../domain/symbol.js';
import { calendarDate } from '../domain/text-schema.js';
import { SIGNATORY_ROLES, UPDATE_ORDERS } from '../domain/vocabulary.js';
import { formatParameter } from './formats.js';

/**
 * Path and query parameters. Ids may be written in any common form and are made canonical where the text alone
 * suffices. Impossible ids are refused before they reach the database.
 */

/** A URL can't have half of a surrogate pair, but the escapes of a JSON body can. */
const isWellFormed = (text: string) => text.isWellFormed();
const NOT_WELL_FORMED = 'must not contain half of a surrogate pair';

/** What a client calls a party. Which codes exist depends on the registry: anything else is refused when it is looked up. */
export const partyCodeParameter = z
  .string()
  .min(1, 'must not be empty')
  .max(LIMITS.nameLength, `must have at most ${LIMITS.nameLength} characters`)
  .refine((code) => !/\p{Cc}/u.test(code), 'must not contain control characters')
  .refine(isWellFormed, NOT_WELL_FORMED)
  .transform((code) => code.trim());

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
    // Only the registry knows whether the year is right.
    if (symbol) return symbol.year === null ? symbol.id : `${symbol.id} (${symbol.year})`;
    context.issues.push({
      code: 'custom',
      input,
      message:
        explainWrongYear(input) ??
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
  .meta({
    // `format` says the same as zod's long pattern.
    override: ({ jsonSchema }) => {
      delete jsonSchema.pattern;
      Object.assign(jsonSchema, { type: 'string', format: 'date-time', maxLength: 40 });
    },
  });

/**
 * The first or the last moment of a period, inclusive: a timestamp, or a day for its first or last moment.
 *
 * @returns the moment in the form in which the registry stores them
 */
function boundParameter(bound: 'first' | 'last', description: string) {
  const time = bound === 'first' ? '00:00:00.000' : '23:59:59.999';
  return z
    .union(
      [
        dateParameter.transform((day) => `${day}T${time}Z`),
        momentParameter.transform((moment) => moment.toISOString()),
      ],
      'must be a date such as 2024-11-05, or a timestamp such as 2024-11-05T12:00:00Z (RFC 3339)',
    )
    .optional()
    .meta({
      description,
      override: ({ jsonSchema }) => {
        delete jsonSchema.anyOf;
        Object.assign(jsonSchema, { type: 'string', minLength: 10, maxLength: 40 });
      },
    });
}

/** The filters by the time of the last change. */
export function updateFilters(items: string) {
  return {
    updatedFrom: boundParameter(
      'first',
      `Only ${items} last changed at or after this time (RFC 3339), or on or after this day in UTC: see \`updatedAt\`.`,
    ),
    updatedTo: boundParameter(
      'last',
      `Only ${items} last changed at or before this time (RFC 3339), or on or before this day in UTC.`,
    ),
  };
}

/** The order of a list by the time of the last change. */
export function updateOrderParameter(otherwise: string) {
  return z
    .enum(UPDATE_ORDERS)
    .optional()
    .meta({
      description: `By the time of the last change, from the earliest (\`updatedAt\`) or from the latest (\`-updatedAt\`). Otherwise ${otherwise}.`,
    });
}

/** Search words. No text contains control characters, and PostgreSQL rejects NUL. */
export const wordsParameter = z
  .string()
  .min(1, 'must not be empty')
  .max(200, 'must have at most 200 characters')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to reject.
  .regex(/^[^\u0000-\u001F\u007F-\u009F]*$/, 'must not contain control characters')
  .refine(isWellFormed, NOT_WELL_FORMED);

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

/** The maximum number of values in a list of values. */
const MAX_VALUES = 100;

/** An optional list of values separated by commas, any of which may match: `?name=a,b`. */
export function anyOf<Value>(value: z.ZodType<Value, string>, description: string) {
  return z
    .preprocess((input, context) => {
      if (input === undefined) return input;
      if (typeof input === 'string') return checkValues(input.split(','), value, context);
      const message = 'must not be repeated: separate values with a comma, and any of them matches';
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }, z.array(value).min(1).max(MAX_VALUES))
    .optional()
    .meta({ description, param: { style: 'form', explode: false } });
}

interface AllOfOptions {
  description: string;
  /** How often the parameter may be given. */
  maxItems: number;
  /**
   * The pattern of a value in the OpenAPI document, in the subset that JSON Schema recommends; null if values may contain
   * commas, so that each list is one value.
   */
  pattern: string | null;
}

/** One or more optional lists of values separated by commas, of each of which one must match: `?name=a,b&name=c`. */
export function allOf<Value>(
  value: z.ZodType<Value, string>,
  { description, maxItems, pattern }: AllOfOptions,
) {
  const items = {
    type: 'string',
    maxLength: 1_000,
    ...(pattern === null ? {} : { pattern: `^${pattern}(,${pattern})*$` }),
  } as const;
  const split = (list: unknown) => (pattern === null ? [String(list)] : String(list).split(','));
  return z
    .preprocess(
      (input, context) => {
        if (!Array.isArray(input)) return [checkValues(split(input), value, context)];
        if (input.length <= maxItems) {
          return input.map((list, at) => checkValues(split(list), value, context, [at]));
        }
        context.addIssue({ code: 'custom', message: `must be given at most ${maxItems} times` });
        return z.NEVER;
      },
      z.array(z.array(value)),
    )
    .meta({ override: { type: 'array', minItems: 1, maxItems, items } })
    .optional()
    .meta({ description, param: { style: 'form', explode: true } });
}

/** The pattern of a party's code in the OpenAPI document. */
export const PARTY_CODE_PATTERN = '([A-Za-z][A-Za-z0-9-]{1,15}|[0-9]{3})';

/** Parties in a filter. */
export function partiesParameter(maxItems: number, description: string) {
  return allOf(partyCodeParameter, { description, maxItems, pattern: PARTY_CODE_PATTERN });
}

const languageTag = z
  .string()
  .max(LIMITS.languageLength)
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
    error: 'must be a BCP 47 language tag, such as ko or zh-Hant',
  });

/** The languages of statements in a filter. */
export function languagesParameter(items: string) {
  return anyOf(
    languageTag,
    `Only ${items} in one of these languages (BCP 47, \`language=ko,ar\`). A language includes its variants: \`zh\` finds \`zh-Hant\`, too.`,
  );
}

/** The roles of signatories in a filter. */
export const capacityParameter = anyOf(
  z.enum(SIGNATORY_ROLES),
  'In which capacity the signatories stand on the statement: `signatory` (the default), `on-behalf-of` or `aligned`, or several separated by commas.',
);

/** Whether filters by signatory include what groups signed. */
export const derivedParameter = booleanParameter(
  'With `signatory`: include what a group signed, such as the G7, of which the party was a member on the date of issue. The statement does not say so: it is derived from the dates of membership.',
);

/** Resolutions in a filter. */
export function resolutionsParameter(description: string) {
  return allOf(resolutionIdParameter, { description, maxItems: 5, pattern: '[^,]{1,40}' });
}

/** The values of a list, checked here so that the errors name the value and not its position. */
function checkValues(
  list: string[],
  schema: z.ZodType<unknown, string>,
  context: z.RefinementCtx,
  path: number[] = [],
): string[] {
  const values = list.map((value) => value.trim());
  const refuse = (message: string) => context.addIssue({ code: 'custom', path, message });
  if (values.length > MAX_VALUES) refuse(`must have at most ${MAX_VALUES} values`);
  const isEmptyAmongOthers = values.length > 1 && values.includes('');
  if (isEmptyAmongOthers) refuse('must have a value before and after each comma');
  for (const value of values.slice(0, MAX_VALUES)) {
    if (isEmptyAmongOthers && value === '') continue;
    const [issue] = schema.safeParse(value).error?.issues ?? [];
    if (issue) refuse(values.length === 1 ? issue.message : `“${value}”: ${issue.message}`);
  }
  return values;
}

/** The query of an operation without query parameters: any parameter is refused. */
export const noQuery = z.strictObject({});

/** The query of a resource that is JSON, and a page for browsers that don't ask for JSON. */
export const jsonQuery = z.strictObject({ format: formatParameter(['json']) });
