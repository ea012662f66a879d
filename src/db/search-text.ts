import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** Folds words for a search column to lower case without accents, so that `turkiye` finds Türkiye on either database. */
export function toSearchText(words: readonly (string | null)[]): string {
  return words
    .filter((word) => word !== null)
    .map(fold)
    .join('\n');
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** Whether a search column contains the query as a whole, ignoring case and accents. */
export function holds(column: AnyColumn, query: string): SQL {
  const pattern = `%${fold(query).replace(/[\\%_]/g, '\\$&')}%`;
  return sql`${column} like ${pattern} escape '\\'`;
}
