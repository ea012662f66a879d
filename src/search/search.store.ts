import { eq, inArray } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import {
  type StatementName,
  statementName,
  withKnownDate,
} from '../statements/statement-name.store.js';
import type { ClaimKind } from '../vocabulary.js';

export interface Hit {
  statement: StatementName;
  /** The claim whose quote holds the words, or null where the statement as a whole does. */
  claim: { key: string; kind: ClaimKind } | null;
  /** Text with MARK_START and MARK_END around the words found. */
  snippet: string;
}

/** The statements and claims that hold all the words, the best first. */
export async function searchRegistry(
  { tables, queries, search }: Reader,
  query: string,
  limit: number,
): Promise<Hit[]> {
  const { statements, claims } = tables;
  const hits = await search.hits(query, limit);
  const statementRows = await queries
    .select({ number: statements.number, statement: statementName(tables) })
    .from(statements)
    .where(
      inArray(
        statements.number,
        hits.flatMap((hit) => (hit.type === 'statement' ? [hit.statementNumber] : [])),
      ),
    );
  const claimRows = await queries
    .select({
      number: claims.number,
      statement: statementName(tables),
      claim: { key: claims.key, kind: claims.kind },
    })
    .from(claims)
    .innerJoin(statements, eq(statements.number, claims.statementNumber))
    .where(
      inArray(
        claims.number,
        hits.flatMap((hit) => (hit.type === 'claim' ? [hit.claimNumber] : [])),
      ),
    );
  const statementOf = new Map(statementRows.map((row) => [row.number, row]));
  const claimOf = new Map(claimRows.map((row) => [row.number, row]));

  return hits.flatMap((hit) => {
    const claim = hit.type === 'claim' ? claimOf.get(hit.claimNumber) : undefined;
    const row = hit.type === 'claim' ? claim : statementOf.get(hit.statementNumber);
    if (!row) return [];
    const { statement } = row;
    return [
      {
        statement: withKnownDate(statement),
        claim: claim?.claim ?? null,
        snippet: hit.snippet,
      },
    ];
  });
}
