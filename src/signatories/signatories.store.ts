import { aliasedTable, and, asc, count, countDistinct, desc, eq, max, min, ne } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import {
  hasCode,
  matchesParty,
  type PartyFilter,
  type PartyName,
  partyName,
} from '../parties/parties.store.js';
import {
  knownIssuedOn,
  type StatementName,
  statementName,
  withKnownDate,
} from '../statements/statement-name.store.js';

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

export interface SignatoryDetail extends SignatorySummary {
  /** The newest statements that it signed, the newest first. */
  latestStatements: StatementName[];
  /** With whom it signs most, the most frequent first. */
  coSignatories: CoSignatory[];
}

/** How many co-signatories a signatory is shown with. */
export const MAX_CO_SIGNATORIES = 50;
/** How many statements a signatory is shown with. */
export const MAX_LATEST_STATEMENTS = 20;

/** The parties that signed something, by code. */
export async function listSignatories(
  reader: Reader,
  filter: PartyFilter,
  page: PageRequest,
): Promise<Page<SignatorySummary>> {
  const { signatories, parties } = reader.tables;
  const sort: Sort = [{ column: parties.code, direction: 'asc' }];
  const where = matchesParty(reader.tables, filter);
  const rows = await selectSummaries(reader)
    .where(and(where, after(sort, page.after)))
    .groupBy(parties.code)
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const result = toPage(rows, page.limit, ({ party }) => [party.code]);
  if (!page.total) return result;
  const [counted] = await reader.queries
    .select({ total: countDistinct(signatories.partyCode) })
    .from(signatories)
    .innerJoin(parties, eq(parties.code, signatories.partyCode))
    .where(where);
  return { ...result, total: counted?.total ?? 0 };
}

/** The signatory of any of the party's codes; null where no such party signed anything. */
export async function findSignatory(reader: Reader, code: string): Promise<SignatoryDetail | null> {
  const { parties } = reader.tables;
  const [summary] = await selectSummaries(reader)
    .where(hasCode(reader.tables, code))
    .groupBy(parties.code);
  if (!summary) return null;
  return {
    ...summary,
    latestStatements: await listLatestStatements(reader, summary.party.code),
    coSignatories: await listCoSignatories(reader, summary.party.code),
  };
}

function selectSummaries({ tables, queries }: Reader) {
  const { signatories, statements, parties } = tables;
  const issuedOn = knownIssuedOn(tables);
  return queries
    .select({
      party: partyName(tables),
      statementCount: count(),
      firstIssuedOn: min(issuedOn),
      lastIssuedOn: max(issuedOn),
    })
    .from(signatories)
    .innerJoin(statements, eq(statements.number, signatories.statementNumber))
    .innerJoin(parties, eq(parties.code, signatories.partyCode))
    .$dynamic();
}

async function listLatestStatements(reader: Reader, partyCode: string): Promise<StatementName[]> {
  const { signatories, statements } = reader.tables;
  const rows = await reader.queries
    .select(statementName(reader.tables))
    .from(signatories)
    .innerJoin(statements, eq(statements.number, signatories.statementNumber))
    .where(eq(signatories.partyCode, partyCode))
    .orderBy(desc(statements.issuedOn), desc(statements.id))
    .limit(MAX_LATEST_STATEMENTS);
  return rows.map(withKnownDate);
}

async function listCoSignatories(
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
