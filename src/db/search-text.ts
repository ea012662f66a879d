import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** Folds words for a search column: lower case, no accents, so that `turkiye` finds Türkiye on any database. */
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

/**
 * Whether a search column holds the query as it stands, in any case, with or without accents. @param placeholder whose value is the
 * query's `toPattern`
 */
export function holds(column: AnyColumn, placeholder: string): SQL {
  return sql`${column} like ${sql.placeholder(placeholder)} escape '\\'`;
}

export function toPattern(query: string): string {
  return `%${fold(query).replace(/[\\%_]/g, '\\$&')}%`;
}
