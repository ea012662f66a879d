import { desc, eq, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { claimsOf } from '../db/list-order.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { quoteColumns } from '../db/quote-columns.js';
import type { Indexed } from '../db/search.js';
import { statementName } from '../db/statement-name.js';
import type { Quote } from '../domain/quote.js';
import { scoreTexts } from '../domain/ranking.js';
import { parseQuery, type SearchQuery } from '../domain/search-query.js';
import type { StatementName } from '../domain/statement.js';
import type { ClaimKind } from '../domain/vocabulary.js';
import { findNewestMatches, type Matches, type SearchFilter } from './matches.store.js';
import { createSnippets } from './snippet.js';

export interface Hit {
  statement: StatementName;
  /** The language of the statement (BCP 47). */
  language: string;
  /** When the shown revision of the statement was accepted: ISO 8601. */
  updatedAt: string;
  /** The claim whose quote was found; null for a statement. */
  claim: { key: string; kind: ClaimKind; quote: Quote } | null;
  /** Text with MARK_START and MARK_END around what was found. */
  snippet: string;
}

/** How many characters of each are compared with the query to rank it. */
const RANKED_LENGTH = 30_000;

/**
 * The statements and claims that a query finds, best first, and all that were ranked.
 *
 * @throws UnknownReferenceError
 */
export async function searchRegistry(
  reader: Reader,
  { q, ...filter }: SearchFilter & { q: string },
  limit: number,
): Promise<{ hits: Hit[]; ranked: Matches }> {
  const query = parseQuery(q);
  const ranked = await findNewestMatches(reader, { q, ...filter });
  const best = await listBest(reader, ranked, query, limit);
  return { hits: await readHits(reader, best, query), ranked };
}

interface RankedHit {
  table: Indexed;
  number: number;
  score: number;
}

/** The best hits, best first; among equals the newest, and a statement before its claims. */
async function listBest(
  reader: Reader,
  { statements, claims }: Matches,
  query: SearchQuery,
  limit: number,
): Promise<RankedHit[]> {
  const hits = [
    ...score('statements', await selectStatementWords(reader, { numbers: statements }), query),
    ...score('claims', await selectClaimWords(reader, { numbers: claims }), query),
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

function score(
  table: Indexed,
  rows: readonly { number: number; words: string }[],
  { wanted }: SearchQuery,
): RankedHit[] {
  const texts = rows.map(({ words }) => words);
  const scores = scoreTexts(texts, wanted, table === 'statements');
  return rows.map(({ number }, at) => ({ table, number, score: scores[at] ?? 0 }));
}

const selectStatementWords = preparedQuery(
  (reader, { numbers }: Placeholders<{ numbers: number[] }>) =>
    queryWords(reader, reader.tables.statementWords).where(
      reader.oneOf(reader.tables.statementWords.number, numbers),
    ),
);

const selectClaimWords = preparedQuery((reader, { numbers }: Placeholders<{ numbers: number[] }>) =>
  queryWords(reader, reader.tables.claimWords).where(
    reader.oneOf(reader.tables.claimWords.number, numbers),
  ),
);

function queryWords(
  { queries }: Reader,
  table: Reader['tables']['statementWords'] | Reader['tables']['claimWords'],
) {
  const words = sql<string>`substr(${table.words}, 1, ${sql.raw(String(RANKED_LENGTH))})`;
  return queries.select({ number: table.number, words }).from(table).orderBy(desc(table.number));
}

async function readHits(
  reader: Reader,
  hits: readonly RankedHit[],
  query: SearchQuery,
): Promise<Hit[]> {
  const numbersOf = (table: Indexed) =>
    hits.flatMap((hit) => (hit.table === table ? [hit.number] : []));
  const statementRows = await selectStatements(reader, { numbers: numbersOf('statements') });
  const claimRows = await selectClaims(reader, { numbers: numbersOf('claims') });
  const statementOf = new Map(statementRows.map((row) => [row.number, { ...row, claim: null }]));
  const claimOf = new Map(
    claimRows.map(({ number, quote, claim, ...row }) => [
      number,
      { ...row, claim: { ...claim, quote }, text: quote.exact },
    ]),
  );
  const toSnippet = createSnippets(query);

  return hits.flatMap(({ table, number }) => {
    const row = table === 'claims' ? claimOf.get(number) : statementOf.get(number);
    if (!row) return [];
    const { statement, language, updatedAt, claim, text } = row;
    const snippet = toSnippet(claim ? '' : statement.title, text);
    return [{ statement, language, updatedAt, claim, snippet }];
  });
}

const selectStatements = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { number, language, updatedAt, text } = tables.statements;
    return queries
      .select({ number, statement: statementName(tables), language, updatedAt, text })
      .from(tables.statements)
      .where(oneOf(number, numbers));
  },
);

const selectClaims = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { claims, statements } = tables;
    return queries
      .select({
        number: claims.number,
        statement: statementName(tables),
        language: statements.language,
        updatedAt: statements.updatedAt,
        claim: { key: claims.key, kind: claims.kind },
        quote: quoteColumns(claims),
      })
      .from(claims)
      .innerJoin(statements, eq(statements.number, claims.statementNumber))
      .where(oneOf(claims.number, numbers));
  },
);
