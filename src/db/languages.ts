import { asc } from 'drizzle-orm';
import type { Reader } from './database.js';
import { memoise } from './memo.js';
import { preparedQuery } from './prepared-query.js';

/** The languages of statements, as written, that match a range: `zh` also matches `zh-Hant` (RFC 4647 §3.3.1). */
export async function findLanguages(reader: Reader, ranges: readonly string[]): Promise<string[]> {
  const rows = await memoise(reader, 'languages', () => selectLanguages(reader, {}), {
    of: 'statement',
  });
  const wanted = ranges.map((range) => `${range.toLowerCase()}-`);
  return rows
    .map(({ language }) => language)
    .filter((language) => wanted.some((range) => `${language.toLowerCase()}-`.startsWith(range)));
}

const selectLanguages = preparedQuery(({ tables: { statements }, queries }) =>
  queries
    .select({ language: statements.language })
    .from(statements)
    .groupBy(statements.language)
    .orderBy(asc(statements.language)),
);
