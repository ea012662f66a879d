import { sql } from 'drizzle-orm';

/** The body of a CHECK constraint for a closed vocabulary. The words are constants of ours, never input. */
export function oneOf(column: string, words: readonly string[]) {
  return sql.raw(`${column} in (${words.map((word) => `'${word}'`).join(', ')})`);
}
