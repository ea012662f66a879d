import { and, asc, countDistinct, desc, eq, inArray } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import type { PartyName } from '../domain/statement.js';
import { DEFAULT_CAPACITY } from '../domain/vocabulary.js';
import { findPartyNames } from '../parties/parties.store.js';

/** Who cites a resolution. */
export interface CitedBy {
  statementCount: number;
  claimCount: number;
  /** The signatories of the citing statements, most frequent first. */
  parties: { party: PartyName; statementCount: number }[];
}

/** The maximum number of parties in `citedBy`. */
export const MAX_CITING_PARTIES = 100;

export async function findCitedBy(reader: Reader, id: string): Promise<CitedBy> {
  const [counts] = await countCitations(reader, { id });
  const parties = await countCitingParties(reader, { id });
  const nameOf = await findPartyNames(
    reader,
    parties.map(({ code }) => code),
  );
  return {
    statementCount: counts?.statementCount ?? 0,
    claimCount: counts?.claimCount ?? 0,
    parties: parties.map(({ code, statementCount }) => ({ party: nameOf(code), statementCount })),
  };
}

const countCitations = preparedQuery(
  ({ tables: { citations }, queries }, { id }: Placeholders<{ id: string }>) =>
    queries
      .select({
        statementCount: countDistinct(citations.statementNumber),
        claimCount: countDistinct(citations.claimNumber),
      })
      .from(citations)
      .where(eq(citations.resolutionId, id)),
);

const countCitingParties = preparedQuery(
  ({ tables, queries }, { id }: Placeholders<{ id: string }>) => {
    const { citations, signatories } = tables;
    const statementCount = countDistinct(signatories.statementNumber);
    const citing = queries
      .select({ number: citations.statementNumber })
      .from(citations)
      .where(eq(citations.resolutionId, id));
    return queries
      .select({ code: signatories.partyCode, statementCount })
      .from(signatories)
      .where(
        and(
          inArray(signatories.statementNumber, citing),
          inArray(signatories.role, [...DEFAULT_CAPACITY]),
        ),
      )
      .groupBy(signatories.partyCode)
      .orderBy(desc(statementCount), asc(signatories.partyCode))
      .limit(MAX_CITING_PARTIES);
  },
);
