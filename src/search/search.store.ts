import { desc, eq, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { claimsOf } from '../db/list-order.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import type { Indexed } from '../db/search.js';
import { statementName } from '../db/statement-name.js';
import { scoreTexts } from '../domain/ranking.js';
import { parseQuery, type SearchQuery } from '../domain/search-query.js';
import type { StatementName } from '../domain/statement.js';
import type { ClaimKind } from '../domain/vocabulary.js';
import { createSnippets } from './snippet.js';

export interface Hit {
  statement: StatementName;
  /** The claim whose quote was found; null for a statement. */
  claim: { key: string; kind: ClaimKind } | null;
  /** Text with MARK_START and MARK_END around what was found. */
  snippet: string;
}

/** How many of the newest statements, and of the newest claims, a search ranks. */
export const RANKED_HITS = 500;

/** How many characters of each are compared with the query to rank it. */
const RANKED_LENGTH = 30_000;

/** The statements and claims that a query finds, best first. */
export async function searchRegistry(reader: Reader, text: string, limit: number): Promise<Hit[]> {
  const query = parseQuery(text);
  const hits = await listHits(reader, query, limit);
  const numbersOf = (table: Indexed) =>
    hits.flatMap((hit) => (hit.table === table ? [hit.number] : []));
  const statementRows = await selectStatements(reader, { numbers: numbersOf('statements') });
  const claimRows = await selectClaims(reader, { numbers: numbersOf('claims') });
  const statementOf = new Map(statementRows.map((row) => [row.number, { ...row, claim: null }]));
  const claimOf = new Map(claimRows.map((row) => [row.number, row]));
  const toSnippet = createSnippets(query);

  return hits.flatMap(({ table, number }) => {
    const row = table === 'claims' ? claimOf.get(number) : statementOf.get(number);
    if (!row) return [];
    const { statement, claim, text } = row;
    const snippet = toSnippet(claim ? '' : statement.title, text);
    return [{ statement, claim, snippet }];
  });
}

interface RankedHit {
  table: Indexed;
  number: number;
  score: number;
}

/** The best hits, best first; among equals the newest, and a statement before its claims. */
async function listHits(reader: Reader, query: SearchQuery, limit: number): Promise<RankedHit[]> {
  const hits = [
    ...(await scoreNewest(reader, 'statements', query)),
    ...(await scoreNewest(reader, 'claims', query)),
  ];
  const listOrder = ({ table, number }: RankedHit) =>
    table === 'claims' ? number : claimsOf({ first: number, last: number }).last;
  return hits
    .sort(
      (a, b) =>
        b.score - a.score || listOrder(b) - listOrder(a) || (a.table === 'statements' ? -1 : 1),
    )
    .slice(0, limit);
}

async function scoreNewest(
  { tables, queries, search }: Reader,
  table: Indexed,
  query: SearchQuery,
): Promise<RankedHit[]> {
  const { number, words } = tables[table === 'claims' ? 'claimWords' : 'statementWords'];
  const newest = search.newest(table, query);
  const rows = await queries
    .select({ number, words: sql<string>`substr(${words}, 1, ${sql.raw(String(RANKED_LENGTH))})` })
    .from(tables[table === 'claims' ? 'claimWords' : 'statementWords'])
    .where(sql`${number} in (select number from (${newest} limit ${RANKED_HITS}) as newest)`)
    .orderBy(desc(number));
  const scores = scoreTexts(
    rows.map((row) => row.words),
    query.wanted,
    table === 'statements',
  );
  return rows.map((row, at) => ({ table, number: row.number, score: scores[at] ?? 0 }));
}

const selectStatements = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) =>
    queries
      .select({
        number: tables.statements.number,
        statement: statementName(tables),
        text: tables.statements.text,
      })
      .from(tables.statements)
      .where(oneOf(tables.statements.number, numbers)),
);

const selectClaims = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
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
      .where(oneOf(claims.number, numbers));
  },
);
