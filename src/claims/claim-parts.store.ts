import { asc, desc, eq } from 'drizzle-orm';
import { groupBy } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { quoteColumns } from '../db/quote-columns.js';
import type { Quote } from '../domain/quote.js';
import type { RelatedVeto, StatementClaim } from '../domain/statement.js';
import type { PartyRole } from '../domain/vocabulary.js';
import { findPartyNames } from '../parties/parties.store.js';
import { findResolutionNames } from '../resolutions/resolutions.store.js';
import { findVetoesOnSameItem, type VetoesOnSameItem } from '../resolutions/vetoes.store.js';
import { findVotes, type VoteOn } from '../resolutions/votes.store.js';

/** A claim that refers to parties and resolutions by code and id, whether it comes from rows or from a document. */
export interface ClaimParts extends Omit<StatementClaim, 'parties' | 'citations' | 'vetoes'> {
  parties: { party: string; role: PartyRole }[];
  citations: { quote: Quote; resolutionId: string | null; instrument: string | null }[];
}

/** The maximum number of vetoes beside a claim, and beside a statement. */
export const MAX_VETOES = 50;

/** Fills in what the registry knows of the parties and resolutions that claims name. */
export async function completeClaims(
  reader: Reader,
  claims: readonly ClaimParts[],
): Promise<{ claims: StatementClaim[]; voteOn: VoteOn; vetoes: RelatedVeto[] }> {
  const codes = claims.flatMap(({ parties }) => parties.map(({ party }) => party));
  const ids = claims.flatMap(citedBy);
  const partyOf = await findPartyNames(reader, codes);
  const resolutionOf = await findResolutionNames(reader, ids);
  const voteOn = await findVotes(reader, ids, codes);
  const allSubjects = claims.flatMap(subjectsOf);
  const vetoesOn = await findVetoesOnSameItem(reader, allSubjects, ids);
  const listVetoes: (...on: Parameters<VetoesOnSameItem>) => RelatedVeto[] = (subjects, cited) =>
    vetoesOn(subjects, cited)
      .slice(0, MAX_VETOES)
      .map(({ partyCode, draft, rejectedOn, agendaItem }) => ({
        party: partyOf(partyCode),
        resolution: draft,
        ...{ rejectedOn, agendaItem },
      }));
  const complete = ({ parties, citations, ...claim }: ClaimParts): StatementClaim => {
    const subjects = subjectsOf({ parties });
    return {
      ...claim,
      parties: parties.map(({ party, role }) => ({ party: partyOf(party), role })),
      citations: citations.map(({ quote, resolutionId, instrument }) => ({
        quote,
        resolution: resolutionId === null ? null : resolutionOf(resolutionId),
        instrument,
        votes:
          resolutionId === null
            ? []
            : subjects.map((code) => ({ party: partyOf(code), vote: voteOn(resolutionId, code) })),
      })),
      vetoes: listVetoes(subjects, citedBy({ citations })),
    };
  };
  return { claims: claims.map(complete), voteOn, vetoes: listVetoes(allSubjects, ids) };
}

function subjectsOf({ parties }: Pick<ClaimParts, 'parties'>): string[] {
  return parties.flatMap(({ party, role }) => (role === 'subject' ? [party] : []));
}

function citedBy({ citations }: Pick<ClaimParts, 'citations'>): string[] {
  return citations.flatMap(({ resolutionId }) => resolutionId ?? []);
}

/** A claim's row, and what belongs to it. */
type NumberedClaim = ClaimParts & { number: number; statementNumber: number };

function claimColumns({ claims }: Reader['tables']) {
  const { number, statementNumber, key, kind, modality, intensifier, breach } = claims;
  const quote = quoteColumns(claims);
  return { number, statementNumber, key, kind, modality, intensifier, breach, quote };
}

const selectClaims = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) =>
    queries
      .select(claimColumns(tables))
      .from(tables.claims)
      .where(oneOf(tables.claims.number, numbers))
      .orderBy(desc(tables.claims.number)),
);

const selectClaimsOfStatement = preparedQuery(
  ({ tables, queries }, { statementNumber }: Placeholders<{ statementNumber: number }>) =>
    queries
      .select(claimColumns(tables))
      .from(tables.claims)
      .where(eq(tables.claims.statementNumber, statementNumber))
      .orderBy(desc(tables.claims.number)),
);

const selectParties = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { claimNumber, position, partyCode, role } = tables.claimParties;
    return queries
      .select({ claimNumber, party: partyCode, role })
      .from(tables.claimParties)
      .where(oneOf(claimNumber, numbers))
      .orderBy(asc(claimNumber), asc(position));
  },
);

const selectCitations = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { claimNumber, position, resolutionId, instrument } = tables.citations;
    const quote = quoteColumns(tables.citations);
    return queries
      .select({ claimNumber, quote, resolutionId, instrument })
      .from(tables.citations)
      .where(oneOf(claimNumber, numbers))
      .orderBy(asc(claimNumber), asc(position));
  },
);

type ClaimRow = Awaited<ReturnType<typeof selectClaims>>[number];

/** Claims by their numbers, in list order. */
export async function readClaimParts(reader: Reader, numbers: number[]): Promise<NumberedClaim[]> {
  return addParts(reader, await selectClaims(reader, { numbers }));
}

/** The claims of a statement, in the order of its document. */
export async function readClaimPartsOfStatement(
  reader: Reader,
  statementNumber: number,
): Promise<NumberedClaim[]> {
  return addParts(reader, await selectClaimsOfStatement(reader, { statementNumber }));
}

async function addParts(reader: Reader, rows: ClaimRow[]): Promise<NumberedClaim[]> {
  const numbers = rows.map(({ number }) => number);
  const parties = await selectParties(reader, { numbers });
  const citations = await selectCitations(reader, { numbers });
  const partiesOf = groupBy(parties, ({ claimNumber }) => claimNumber);
  const citationsOf = groupBy(citations, ({ claimNumber }) => claimNumber);
  return rows.map((row) => ({
    ...row,
    parties: partiesOf.get(row.number) ?? [],
    citations: citationsOf.get(row.number) ?? [],
  }));
}
