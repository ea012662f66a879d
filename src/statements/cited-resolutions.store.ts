import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import type { Page, PageRequest } from '../db/keyset.js';
import type { Quote } from '../documents/anchor.js';
import { quoteColumns } from '../documents/quote.store.js';
import { type PartyName, partyName } from '../parties/parties.store.js';
import { findVotes, listResolutions, type Resolution } from '../resolutions/resolutions.store.js';
import type { Vote } from '../vocabulary.js';

/** A resolution that a statement cites: in which words, and how those of whom the statement speaks voted on it. */
export interface CitedResolution extends Resolution {
  citations: { claimKey: string; quote: Quote }[];
  /** The subjects of the statement's claims, by code; null where no vote of theirs is on record. */
  votes: { party: PartyName; vote: Vote | null }[];
}

/** The resolutions that a statement cites, the newest first. */
export async function listCitedResolutions(
  reader: Reader,
  statementId: string,
  pageRequest: PageRequest,
): Promise<Page<CitedResolution>> {
  const page = await listResolutions(reader, { citedIn: statementId }, pageRequest);
  const ids = page.items.map(({ id }) => id);
  const citations = await listCitations(reader, statementId, ids);
  const subjects = await listSubjects(reader, statementId);
  const voteOn = await findVotes(
    reader,
    ids,
    subjects.map(({ code }) => code),
  );
  return {
    ...page,
    items: page.items.map((resolution) => ({
      ...resolution,
      citations: citations
        .filter(({ resolutionId }) => resolutionId === resolution.id)
        .map(({ claimKey, quote }) => ({ claimKey, quote })),
      votes: subjects.map((party) => ({ party, vote: voteOn(resolution.id, party.code) })),
    })),
  };
}

async function listCitations({ tables, queries }: Reader, statementId: string, ids: string[]) {
  const { citations, claims, statements } = tables;
  return queries
    .select({
      resolutionId: citations.resolutionId,
      claimKey: claims.key,
      quote: quoteColumns(citations),
    })
    .from(citations)
    .innerJoin(claims, eq(claims.number, citations.claimNumber))
    .innerJoin(statements, eq(statements.number, claims.statementNumber))
    .where(and(eq(statements.id, statementId), inArray(citations.resolutionId, ids)))
    .orderBy(asc(citations.quoteStart), asc(claims.position), asc(citations.position));
}

async function listSubjects({ tables, queries }: Reader, statementId: string) {
  const { claimParties, claims, statements, parties } = tables;
  return queries
    .selectDistinct(partyName(tables))
    .from(claimParties)
    .innerJoin(claims, eq(claims.number, claimParties.claimNumber))
    .innerJoin(statements, eq(statements.number, claims.statementNumber))
    .innerJoin(parties, eq(parties.code, claimParties.partyCode))
    .where(and(eq(statements.id, statementId), eq(claimParties.role, 'subject')))
    .orderBy(asc(parties.code));
}
