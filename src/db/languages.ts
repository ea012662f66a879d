import { asc, getTableName } from 'drizzle-orm';
import type { Reader } from './database.js';
import { memoise } from './memo.js';

/** The languages of statements, as written, that match a range: `zh` also matches `zh-Hant` (RFC 4647 §3.3.1). */
export async function findLanguages(reader: Reader, ranges: readonly string[]): Promise<string[]> {
  const { statements } = reader.tables;
  const key = `languages of ${getTableName(statements)}`;
  const rows = await memoise(reader, key, () => selectLanguages(reader), { of: 'statement' });
  const wanted = ranges.map((range) => `${range.toLowerCase()}-`);
  return rows
    .map(({ language }) => language)
    .filter((language) => wanted.some((range) => `${language.toLowerCase()}-`.startsWith(range)));
}

async function selectLanguages({ tables: { statements }, queries }: Reader) {
  return queries
    .select({ language: statements.language })
    .from(statements)
    .groupBy(statements.language)
    .orderBy(asc(statements.language));
}
