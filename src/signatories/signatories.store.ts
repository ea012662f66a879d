import { and, asc, count, desc, eq, gt, ne, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import {
  after,
  orderBy,
  type Page,
  type PageRequest,
  positionValues,
  type Sort,
  toPage,
} from '../db/keyset.js';
import { prepared, toShape, upTo } from '../db/prepared.js';
import { statementName } from '../db/statement-name.js';
import type { StatementName } from '../domain/statement.js';
import {
  hasCode,
  matchesParty,
  type PartyFilter,
  type PartyName,
  partyName,
  toPartyValues,
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
  const values = toPartyValues(filter);
  const shape = `signing parties ${toShape(values)}`;
  const sort: Sort = [{ column: reader.tables.parties.code, direction: 'asc' }];
  const later = after(sort, page.after);
  const rows = await prepared(reader, later ? `${shape}, later page` : shape, (reader) =>
    selectSummaries(reader)
      .where(and(matchesParty(reader.tables, filter), later))
      .orderBy(...orderBy(sort))
      .limit(upTo('limit')),
  )({ ...values, ...positionValues(page.after), limit: page.limit + 1 });
  const result = toPage(rows, page.limit, ({ party }) => [party.code]);
  if (!page.total) return result;
  const [counted] = await prepared(reader, `${shape}, counted`, ({ tables, queries }) => {
    const { parties, coSignatoryTallies } = tables;
    return queries
      .select({ total: count() })
      .from(parties)
      .innerJoin(coSignatoryTallies, hasSigned(tables))
      .where(matchesParty(tables, filter));
  })(values);
  return { ...result, total: counted?.total ?? 0 };
}

/** The signatory of any of the party's codes; null where no such party signed anything. */
export async function findSignatory(reader: Reader, code: string): Promise<SignatoryDetail | null> {
  const [summary] = await prepared(reader, 'signing party', (reader) =>
    selectSummaries(reader).where(hasCode(reader.tables, sql.placeholder('code'))),
  )({ code });
  if (!summary) return null;
  return {
    ...summary,
    latestStatements: await listLatestStatements(reader, summary.party.code),
    coSignatories: await listCoSignatories(reader, summary.party.code),
  };
}

function selectSummaries({ tables, queries }: Reader) {
  const { parties, coSignatoryTallies } = tables;
  const { statementCount, firstIssuedOn, lastIssuedOn } = coSignatoryTallies;
  return queries
    .select({ party: partyName(tables), statementCount, firstIssuedOn, lastIssuedOn })
    .from(parties)
    .innerJoin(coSignatoryTallies, hasSigned(tables))
    .$dynamic();
}

/** The tally of what a party signed, where that is anything. */
function hasSigned({ parties, coSignatoryTallies }: Reader['tables']) {
  return and(
    eq(coSignatoryTallies.partyCode, parties.code),
    eq(coSignatoryTallies.otherCode, parties.code),
    gt(coSignatoryTallies.statementCount, 0),
  );
}

async function listLatestStatements(reader: Reader, code: string): Promise<StatementName[]> {
  const rows = await prepared(reader, 'latest statements of a party', ({ tables, queries }) => {
    const { signatories, statements } = tables;
    return queries
      .select(statementName(tables))
      .from(signatories)
      .innerJoin(statements, eq(statements.number, signatories.statementNumber))
      .where(eq(signatories.partyCode, sql.placeholder('code')))
      .orderBy(desc(signatories.statementNumber))
      .limit(upTo(MAX_LATEST_STATEMENTS));
  })({ code });
  return rows;
}

function listCoSignatories(reader: Reader, code: string): Promise<CoSignatory[]> {
  return prepared(reader, 'co-signatories', ({ tables, queries }) => {
    const { parties, coSignatoryTallies } = tables;
    const { partyCode, otherCode, statementCount } = coSignatoryTallies;
    return queries
      .select({ party: partyName(tables), statementCount })
      .from(coSignatoryTallies)
      .innerJoin(parties, eq(parties.code, otherCode))
      .where(
        and(
          eq(partyCode, sql.placeholder('code')),
          ne(otherCode, partyCode),
          gt(statementCount, 0),
        ),
      )
      .orderBy(desc(statementCount), asc(parties.code))
      .limit(upTo(MAX_CO_SIGNATORIES));
  })({ code });
}
