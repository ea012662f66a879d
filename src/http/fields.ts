import * as z from 'zod';

/** Field types that many responses share. */

/** A non-negative integer. */
export function countField(description: string) {
  return z.int().min(0).max(2_147_483_647).meta({ format: 'int32', description });
}

/** A date, `YYYY-MM-DD` (ISO 8601). */
export function dateField(description: string, example: string) {
  return z
    .string()
    .max(10)
    .meta({ format: 'date', description, examples: [example] });
}

/** An absolute URL. */
export function urlField(description: string) {
  return z.string().max(2_500).meta({ format: 'uri', description });
}

/** Text of up to `maxLength` characters. */
export function textField(maxLength: number, description: string, ...examples: string[]) {
  return z
    .string()
    .max(maxLength)
    .meta(examples.length > 0 ? { description, examples } : { description });
}

/** The time of a change: RFC 3339 in UTC. */
export function momentField(description: string) {
  return z
    .string()
    .max(30)
    .meta({ format: 'date-time', description, examples: ['2024-11-05T12:00:00.000Z'] });
}
