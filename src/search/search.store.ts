import { eq } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { prepared } from '../db/prepared.js';
import type { SearchHit } from '../db/search.js';
import type { ClaimKind } from '../domain/vocabulary.js';
import {
  type StatementName,
  statementName,
  withKnownDate,
} from '../statements/statement-name.store.js';
import { createSnippets } from './snippet.js';

export interface Hit {
  statement: StatementName;
  /** The claim whose quote contains the words; null for a statement. */
  claim: { key: string; kind: ClaimKind } | null;
  /** Text with MARK_START and MARK_END around the words found. */
  snippet: string;
}

/** The statements and claims that contain all the words, best first. */
export async function searchRegistry(reader: Reader, query: string, limit: number): Promise<Hit[]> {
  const hits = await reader.search.hits(query, limit);
  const numbersOf = (type: SearchHit['type']) =>
    hits.flatMap((hit) => (hit.type === type ? [hit.number] : []));
  const statementRows = await prepared(reader, 'statements found', ({ tables, queries, oneOf }) =>
    queries
      .select({
        number: tables.statements.number,
        statement: statementName(tables),
        text: tables.statements.text,
      })
      .from(tables.statements)
      .where(oneOf(tables.statements.number, 'numbers')),
  )({ numbers: numbersOf('statement') });
  const claimRows = await prepared(reader, 'claims found', ({ tables, queries, oneOf }) => {
    const { claims, statements } = tables;
    return queries
      .select({
        number: claims.number,
        statement: statementName(tables),
        claim: { key: claims.key, kind: claims.kind },
        text: claims.quoteExact,
      })
      .from(claims)
      .innerJoin(statements, eq(statements.number, claims.statementNumber))
      .where(oneOf(claims.number, 'numbers'));
  })({ numbers: numbersOf('claim') });
  const statementOf = new Map(statementRows.map((row) => [row.number, { ...row, claim: null }]));
  const claimOf = new Map(claimRows.map((row) => [row.number, row]));
  const toSnippet = createSnippets(query);

  return hits.flatMap(({ type, number }) => {
    const row = type === 'claim' ? claimOf.get(number) : statementOf.get(number);
    if (!row) return [];
    const { statement, claim, text } = row;
    const snippet = toSnippet(claim ? '' : statement.title, text);
    return [{ statement: withKnownDate(statement), claim, snippet }];
  });
}
