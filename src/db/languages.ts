import { getTableName, sql } from 'drizzle-orm';
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

/** Goes from one language to the next in the index: as cheap for many statements as for few. */
async function selectLanguages({ tables: { statements }, queries }: Reader) {
  const { language } = statements;
  const languages = sql`(with recursive languages(language) as (
      select min(${language}) from ${statements}
      union all
      select (select min(${language}) from ${statements} where ${language} > languages.language) from languages
        where languages.language is not null
    ) select language from languages where language is not null) as languages`;
  return queries.select({ language: sql<string>`language` }).from(languages).orderBy(sql`language`);
}
