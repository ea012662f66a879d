import { listClaimsOfStatement, type StatementClaim } from '../claims/claims.store.js';
import type { Reader } from '../db/database.js';
import {
  InvalidPositionError,
  type Page,
  type PageRequest,
  type Position,
  toPage,
} from '../db/keyset.js';
import type { Quote } from '../domain/quote.js';
import type { Vote } from '../domain/vocabulary.js';
import type { PartyName } from '../parties/parties.store.js';
import { findResolutions, type Resolution, type VoteOn } from '../resolutions/resolutions.store.js';
import { findStatementNumber } from './statement-name.store.js';

/** A resolution that a statement cites: in which words, and how those of whom the statement speaks voted on it. */
export interface CitedResolution {
  resolution: Resolution;
  citations: { claimKey: string; quote: Quote }[];
  /** The subjects of the statement's claims, by code; null where no vote of theirs is on record. */
  votes: { party: PartyName; vote: Vote | null }[];
}

/** The resolutions that a statement cites, the newest first. */
export async function listCitedResolutions(
  reader: Reader,
  statementId: string,
  page: PageRequest,
): Promise<Page<CitedResolution>> {
  const number = await findStatementNumber(reader, statementId);
  const all =
    number === null
      ? []
      : await listResolutionsCitedBy(reader, await listClaimsOfStatement(reader, number));
  const rest = page.after ? all.filter(comesAfter(page.after)) : all;
  const { items, next } = toPage(rest, page.limit, ({ resolution }) => [
    resolution.adoptedOn,
    resolution.id,
  ]);
  return { items, next, ...(page.total ? { total: all.length } : {}) };
}

/** @throws InvalidPositionError */
function comesAfter([adoptedOn, id]: Position): (row: CitedResolution) => boolean {
  if (typeof adoptedOn !== 'string' || typeof id !== 'string') throw new InvalidPositionError();
  return ({ resolution: row }) =>
    row.adoptedOn < adoptedOn || (row.adoptedOn === adoptedOn && row.id < id);
}

/** The resolutions that the claims of a statement cite, the newest first. */
export async function listResolutionsCitedBy(
  reader: Reader,
  { claims, voteOn }: { claims: readonly StatementClaim[]; voteOn: VoteOn },
): Promise<CitedResolution[]> {
  const citations = claims.flatMap(({ key, citations }) =>
    citations.flatMap(({ resolution, quote }) =>
      resolution ? [{ resolutionId: resolution.id, claimKey: key, quote }] : [],
    ),
  );
  if (citations.length === 0) return [];
  const ids = [...new Set(citations.map(({ resolutionId }) => resolutionId))];
  const resolutions = await findResolutions(reader, ids);
  const subjects = listSubjects(claims);
  return resolutions.map((resolution) => ({
    resolution,
    citations: citations
      .filter(({ resolutionId }) => resolutionId === resolution.id)
      .map(({ claimKey, quote }) => ({ claimKey, quote }))
      .sort((a, b) => a.quote.start - b.quote.start),
    votes: subjects.map((party) => ({ party, vote: voteOn(resolution.id, party.code) })),
  }));
}

/** The parties of whose conduct the claims speak, by code. */
function listSubjects(claims: readonly StatementClaim[]): PartyName[] {
  const subjects = new Map(
    claims.flatMap(({ parties }) =>
      parties.flatMap(({ party, role }) => (role === 'subject' ? [[party.code, party]] : [])),
    ) as [string, PartyName][],
  );
  return [...subjects.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
