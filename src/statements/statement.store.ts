import { asc, eq } from 'drizzle-orm';
import {
  type ClaimParts,
  completeClaims,
  readClaimPartsOfStatement,
} from '../claims/claim-parts.store.js';
import { groupBy } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import { type Page, type PageRequest, pageOf } from '../db/keyset.js';
import { dayOf } from '../db/list-order.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { quoteColumns } from '../db/quote-columns.js';
import { findStatementNumber, statementName } from '../db/statement-name.js';
import type { AnchoredClaim, AnchoredDocument } from '../documents/check.js';
import {
  type CitedResolution,
  listSpeakers,
  type PartyName,
  type Signatory,
  type Statement,
  type StatementClaim,
} from '../domain/statement.js';
import { parseSymbol } from '../domain/symbol.js';
import { createFragments } from '../domain/text-fragment.js';
import { findMembersOn } from '../parties/memberships.store.js';
import { findPartyNames } from '../parties/parties.store.js';
import { findResolutions } from '../resolutions/resolutions.store.js';
import type { VoteOn } from '../resolutions/votes.store.js';
import type { Revision } from '../revisions/revisions.store.js';

const selectStatement = preparedQuery(
  ({ tables, queries }, { id }: Placeholders<{ id: string }>) => {
    const { statements } = tables;
    const { number, language, text, sources, revision, updatedAt } = statements;
    return queries
      .select({
        number,
        ...statementName(tables),
        ...{ language, text, sources, revision, updatedAt },
      })
      .from(statements)
      .where(eq(statements.id, id));
  },
);

const selectSignatories = preparedQuery(
  ({ tables, queries }, { number }: Placeholders<{ number: number }>) => {
    const { statements, signatories } = tables;
    const { position, partyCode: party, nameAsSigned, office, person, role } = signatories;
    return queries
      .select({
        ...{ position, party, nameAsSigned, office, person, role },
        ...quoteColumns(signatories),
        updatedAt: statements.updatedAt,
      })
      .from(signatories)
      .innerJoin(statements, eq(statements.number, signatories.statementNumber))
      .where(eq(signatories.statementNumber, number))
      .orderBy(asc(position));
  },
);

type SignatoryRow = Awaited<ReturnType<typeof selectSignatories>>[number];

const selectText = preparedQuery(
  ({ tables: { statements }, queries }, { id }: Placeholders<{ id: string }>) =>
    queries
      .select({ text: statements.text, language: statements.language })
      .from(statements)
      .where(eq(statements.id, id)),
);

/** A statement that refers to parties and resolutions by code and id, whether it comes from rows or from a document. */
interface StatementParts
  extends Omit<Statement, 'signatories' | 'claims' | 'resolutions' | 'vetoes'> {
  signatories: SignatoryParts[];
  claims: ClaimParts[];
}

interface SignatoryParts extends Omit<Signatory, 'party' | 'derivedMembers'> {
  party: string;
}

/** The statement as its rows have it; null if there is none. */
export async function findStatement(reader: Reader, id: string): Promise<Statement | null> {
  const [row] = await selectStatement(reader, { id });
  if (!row) return null;
  const { number, ...statement } = row;
  return buildStatement(reader, {
    ...statement,
    signatories: (await selectSignatories(reader, { number })).map(toSignatoryParts),
    claims: await readClaimPartsOfStatement(reader, number),
  });
}

/** The statement as an old revision has it. Parties, resolutions and votes are shown as they are today. */
export function readStatementOfRevision(
  reader: Reader,
  { number, acceptedAt }: Pick<Revision, 'number' | 'acceptedAt'>,
  anchored: AnchoredDocument,
): Promise<Statement> {
  const { id, title, issuedOn, language, text, sources } = anchored.document;
  return buildStatement(reader, {
    ...{ id, title, issuedOn, language, text, sources },
    revision: number,
    updatedAt: acceptedAt,
    signatories: anchored.signatories.map(({ signatory, quote }, position) => {
      const { party, nameAsSigned, office, person = null, role } = signatory;
      return { position, party, nameAsSigned, office, person, role, quote, updatedAt: acceptedAt };
    }),
    claims: anchored.claims.map(toClaimParts),
  });
}

async function buildStatement(
  reader: Reader,
  { signatories, claims: claimParts, ...parts }: StatementParts,
): Promise<Statement> {
  const { id, title, issuedOn, text, sources, updatedAt } = parts;
  const named = await completeSignatories(reader, signatories, issuedOn);
  const speakers = listSpeakers(named);
  const toFragment = createFragments(sources, text);
  const { claims, voteOn, vetoes } = await completeClaims(reader, claimParts);
  return {
    ...parts,
    signatories: named,
    claims: claims.map((claim) => ({
      ...claim,
      statement: { id, title, issuedOn },
      updatedAt,
      speakers,
      textFragment: toFragment(claim.quote),
    })),
    resolutions: await listResolutionsCitedBy(reader, claims, voteOn),
    vetoes,
  };
}

async function completeSignatories(
  reader: Reader,
  signatories: readonly SignatoryParts[],
  issuedOn: string | null,
): Promise<Signatory[]> {
  const partyOf = await findPartyNames(
    reader,
    signatories.map(({ party }) => party),
  );
  const parties = signatories.map(({ party }) => partyOf(party));
  const membersOf = await findMembersOn(reader, parties, issuedOn);
  return signatories.map((one) => ({
    ...one,
    party: partyOf(one.party),
    derivedMembers: membersOf(one.party),
  }));
}

function toSignatoryParts({
  exact,
  prefix,
  suffix,
  start,
  end,
  ...signatory
}: SignatoryRow): SignatoryParts {
  // The five columns of a quote are null together.
  const isQuoted =
    exact !== null && prefix !== null && suffix !== null && start !== null && end !== null;
  return { ...signatory, quote: isQuoted ? { exact, prefix, suffix, start, end } : null };
}

function toClaimParts({ claim, quote, citations }: AnchoredClaim): ClaimParts {
  const { key, kind, modality, intensifier, breach, parties } = claim;
  return {
    ...{ key, kind, modality, intensifier, breach, quote, parties },
    citations: citations.map(({ citation, quote }) => ({
      quote,
      resolutionId: citation.resolution ? (parseSymbol(citation.resolution)?.id ?? null) : null,
      instrument: citation.instrument ?? null,
    })),
  };
}

/** The statement's text and language; null if there is no such statement. */
export async function findText(
  reader: Reader,
  id: string,
): Promise<{ text: string; language: string } | null> {
  const [row] = await selectText(reader, { id });
  return row ?? null;
}

export async function hasStatement(reader: Reader, id: string): Promise<boolean> {
  return (await findStatementNumber(reader, id)) !== null;
}

/** A statement's signatories, in signing order. */
export async function listSignatoriesOfStatement(
  reader: Reader,
  statementId: string,
  page: PageRequest,
): Promise<Page<Signatory>> {
  const number = await findStatementNumber(reader, statementId);
  const rows = number === null ? [] : await selectSignatories(reader, { number });
  const signatories = await completeSignatories(
    reader,
    rows.map(toSignatoryParts),
    number === null ? null : dayOf(number),
  );
  return pageOf(signatories, 'asc', page, ({ position }) => [position]);
}

/** The resolutions that a statement cites, newest first. */
export async function listCitedResolutions(
  reader: Reader,
  statementId: string,
  page: PageRequest,
): Promise<Page<CitedResolution>> {
  const number = await findStatementNumber(reader, statementId);
  const parts = number === null ? [] : await readClaimPartsOfStatement(reader, number);
  const { claims, voteOn } = await completeClaims(reader, parts);
  const cited = await listResolutionsCitedBy(reader, claims, voteOn);
  return pageOf(cited, 'desc', page, ({ resolution: { adoptedOn, rejectedOn, id } }) => [
    adoptedOn ?? rejectedOn ?? '',
    id,
  ]);
}

/** The resolutions that the claims of one statement cite, newest first. */
async function listResolutionsCitedBy(
  reader: Reader,
  claims: readonly StatementClaim[],
  voteOn: VoteOn,
): Promise<CitedResolution[]> {
  const citations = claims.flatMap(({ key, citations }) =>
    citations.flatMap(({ resolution, quote }) =>
      resolution ? [{ resolutionId: resolution.id, claimKey: key, quote }] : [],
    ),
  );
  const citationsOf = groupBy(citations, ({ resolutionId }) => resolutionId);
  const resolutions = await findResolutions(reader, [...citationsOf.keys()]);
  const subjects = listSubjects(claims);
  return resolutions.map((resolution) => ({
    resolution,
    citations: (citationsOf.get(resolution.id) ?? [])
      .map(({ claimKey, quote }) => ({ claimKey, quote }))
      .sort((a, b) => a.quote.start - b.quote.start),
    votes: subjects.map((party) => ({ party, vote: voteOn(resolution.id, party.code) })),
  }));
}

/** The parties whose conduct the claims speak of, by code. */
function listSubjects(claims: readonly StatementClaim[]): PartyName[] {
  const parties = claims.flatMap(({ parties }) =>
    parties.flatMap(({ party, role }) => (role === 'subject' ? [party] : [])),
  );
  const subjects = new Map(parties.map((party) => [party.code, party]));
  return [...subjects.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
