import { aliasedTable, and, asc, count, desc, eq, max, min, ne, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import {
  matchesParty,
  type PartyFilter,
  type PartyName,
  partyName,
} from '../parties/parties.store.js';

/** A party that signed something. The dates are null where none of its statements has a known one. */
export interface SignatorySummary {
  party: PartyName;
  statementCount: number;
  firstIssuedOn: string | null;
  lastIssuedOn: string | null;
}

/** How often a party signs together with another. */
export interface CoSignatory {
  party: PartyName;
  statementCount: number;
}

/** How many co-signatories a party is shown with. */
export const MAX_CO_SIGNATORIES = 20;

/** The parties that signed something, by code. */
export async function listSignatories(
  { tables, queries }: Reader,
  filter: PartyFilter,
  page: PageRequest,
): Promise<Page<SignatorySummary>> {
  const { signatories, parties } = tables;
  const sort: Sort = [{ column: parties.code, direction: 'asc' }];
  const where = matchesParty(tables, filter);
  const rows = await selectSummaries({ tables, queries })
    .where(and(where, page.after ? after(sort, page.after) : undefined))
    .groupBy(parties.code)
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const result = toPage(rows, page.limit, ({ party }) => [party.code]);
  if (!page.total) return result;
  const [counted] = await queries
    .select({ total: sql<number>`count(distinct ${signatories.partyCode})`.mapWith(Number) })
    .from(signatories)
    .innerJoin(parties, eq(parties.code, signatories.partyCode))
    .where(where);
  return { ...result, total: counted?.total ?? 0 };
}

/** @returns null where the party signed nothing. */
export async function findSignatory(
  { tables, queries }: Reader,
  code: string,
): Promise<SignatorySummary | null> {
  const [row] = await selectSummaries({ tables, queries })
    .where(eq(tables.parties.code, code))
    .groupBy(tables.parties.code);
  return row ?? null;
}

function selectSummaries({ tables, queries }: Pick<Reader, 'tables' | 'queries'>) {
  const { signatories, statements, parties } = tables;
  const knownDate = sql<string>`nullif(${statements.issuedOn}, '')`;
  return queries
    .select({
      party: partyName(tables),
      statementCount: count(),
      firstIssuedOn: min(knownDate),
      lastIssuedOn: max(knownDate),
    })
    .from(signatories)
    .innerJoin(statements, eq(statements.number, signatories.statementNumber))
    .innerJoin(parties, eq(parties.code, signatories.partyCode))
    .$dynamic();
}

/** With whom a party signs most. */
export async function listCoSignatories(
  { tables, queries }: Reader,
  code: string,
): Promise<CoSignatory[]> {
  const { signatories, parties } = tables;
  const own = aliasedTable(signatories, 'own');
  return queries
    .select({ party: partyName(tables), statementCount: count() })
    .from(own)
    .innerJoin(
      signatories,
      and(
        eq(signatories.statementNumber, own.statementNumber),
        ne(signatories.partyCode, own.partyCode),
      ),
    )
    .innerJoin(parties, eq(parties.code, signatories.partyCode))
    .where(eq(own.partyCode, code))
    .groupBy(parties.code)
    .orderBy(desc(count()), asc(parties.code))
    .limit(MAX_CO_SIGNATORIES);
}
