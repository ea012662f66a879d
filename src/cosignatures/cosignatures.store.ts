import { and, count, inArray, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { emptyPage, type Page, type PageRequest } from '../db/keyset.js';
import { prepared } from '../db/prepared.js';
import { isListed, isOfAll, type Listing, listingValues } from '../db/streams.js';
import { findPartyNames, hasCode, type PartyName } from '../parties/parties.store.js';
import { type StatementFilter, toStatementListing } from '../statements/statements.store.js';
import { listCountedPairs } from './counted-pairs.store.js';
import { listTalliedPairs } from './tallied-pairs.store.js';

/** Two parties that sign together. `party` is the one whose code comes first. */
export interface CoSignature {
  party: PartyName;
  coSignatory: PartyName;
  /** How many statements both signed. */
  statementCount: number;
  /** The days of the first and the last of these; null where none has a known one. */
  firstIssuedOn: string | null;
  lastIssuedOn: string | null;
}

/** `signatory` is for the pairs, not for their statements: a party of each pair, or both. */
export interface CoSignatureFilter extends StatementFilter {
  /** Only pairs that signed as many statements together, or more. */
  minStatements: number;
}

/** The pairs of parties that signed statements together, by their codes. */
export async function listCoSignatures(
  reader: Reader,
  filter: CoSignatureFilter,
  page: PageRequest,
): Promise<Page<CoSignature>> {
  const codes = await findCodes(reader, filter.signatory ?? []);
  if (codes === null) return emptyPage(page);
  const statements = statementsOf(reader, filter);
  const { items, ...rest } = isOfAll(statements)
    ? await listTalliedPairs(reader, codes, filter.minStatements, page)
    : await listCountedPairs(reader, statements, codes, filter.minStatements, page);
  const nameOf = await findPartyNames(
    reader,
    items.flatMap(({ code, otherCode }) => [code, otherCode]),
  );
  return {
    ...rest,
    items: items.map(({ code, otherCode, ...counts }) => ({
      party: nameOf(code),
      coSignatory: nameOf(otherCode),
      ...counts,
    })),
  };
}

/** How many statements that meet the filter, whoever signed them, each of the parties signed. */
export async function countStatementsBySignatory(
  reader: Reader,
  filter: CoSignatureFilter,
  codes: readonly string[],
): Promise<Map<string, number>> {
  const { signatories } = reader.tables;
  const { partyCode, statementNumber } = signatories;
  const statements = statementsOf(reader, filter);
  const rows = await reader.queries
    .select({ code: partyCode, statementCount: count() })
    .from(signatories)
    .where(and(inArray(partyCode, [...codes]), isListed(reader, statements, statementNumber)))
    .groupBy(partyCode)
    .prepare()
    .execute(listingValues(statements));
  return new Map(rows.map(({ code, statementCount }) => [code, statementCount]));
}

/** The statements that a filter chooses: `signatory` is for the pairs. */
function statementsOf(reader: Reader, { signatory: _, ...filter }: CoSignatureFilter): Listing {
  return toStatementListing(reader, filter);
}

/** The canonical codes of parties, none twice; null where one of them is no party. */
async function findCodes(reader: Reader, codes: readonly string[]): Promise<string[] | null> {
  const found = new Set<string>();
  for (const code of codes) {
    const [party] = await prepared(reader, 'code of a party', ({ tables, queries }) =>
      queries
        .select({ code: tables.parties.code })
        .from(tables.parties)
        .where(hasCode(tables, sql.placeholder('code'))),
    )({ code });
    if (!party) return null;
    found.add(party.code);
  }
  return [...found];
}
