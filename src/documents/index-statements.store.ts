import { and, asc, count, eq, gt, inArray, isNull } from 'drizzle-orm';
import { chunks, ROWS_IN_MEMORY } from '../db/chunks.js';
import type { Reader, Writer } from '../db/database.js';
import { toSearchWords } from '../domain/search-words.js';

/** How many statements the full-text index lacks: all after a migration that has changed what it holds, otherwise none. */
export async function countUnindexed({ tables, queries }: Reader): Promise<number> {
  const { statements, statementWords } = tables;
  const [row] = await queries
    .select({ count: count() })
    .from(statements)
    .leftJoin(statementWords, eq(statementWords.number, statements.number))
    .where(isNull(statementWords.number));
  return row?.count ?? 0;
}

/**
 * Adds a batch of statements and their claims to the full-text index.
 *
 * @param after the number of the last statement of the batch before; 0 for the first
 * @returns the number of the last one, and how many they are: 0 if none is missing
 */
export async function indexStatements(
  { tables, queries }: Writer,
  after: number,
): Promise<{ last: number; count: number }> {
  const { statements, statementWords, claims, claimWords } = tables;
  const rows = await queries
    .select({ number: statements.number, title: statements.title, text: statements.text })
    .from(statements)
    .leftJoin(statementWords, eq(statementWords.number, statements.number))
    .where(and(gt(statements.number, after), isNull(statementWords.number)))
    .orderBy(asc(statements.number))
    .limit(ROWS_IN_MEMORY);
  if (rows.length === 0) return { last: after, count: 0 };
  const numbers = rows.map(({ number }) => number);
  await queries
    .insert(statementWords)
    .values(rows.map(({ number, title, text }) => ({ number, words: toSearchWords(title, text) })));
  const quotes = await queries
    .select({ number: claims.number, quote: claims.quoteExact })
    .from(claims)
    .where(inArray(claims.statementNumber, numbers))
    // FTS5 and tables are filled much faster, and packed more densely, in the order of the numbers.
    .orderBy(asc(claims.number));
  for await (const chunk of chunks(quotes)) {
    await queries
      .insert(claimWords)
      .values(chunk.map(({ number, quote }) => ({ number, words: toSearchWords(quote) })));
  }
  return { last: numbers.at(-1) ?? after, count: rows.length };
}
