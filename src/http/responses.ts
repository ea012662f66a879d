import type * as z from 'zod';

/** A successful JSON answer, as a route declares it. */
export function json<T extends z.ZodType>(description: string, schema: T) {
  return { description, content: { 'application/json': { schema } } };
}
