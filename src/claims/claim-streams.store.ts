import { aliasedTable, and, eq, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import type { Stream } from '../db/streams.js';
import type { ClaimKind, Modality, PartyRole } from '../domain/vocabulary.js';
import { canonicalCode } from '../parties/parties.store.js';

/** What is asked of one claim. */
export interface ClaimConditions {
  kind?: ClaimKind | undefined;
  modality?: Modality | undefined;
  /** Any code of a party that the claim names. */
  about?: string | undefined;
  /** The role of that party, or of any. */
  role?: PartyRole | undefined;
  /** The id of a resolution that the claim cites. */
  resolution?: string | undefined;
}

/** The streams of the conditions that are given, the rarest as a rule first. Their values are those of the conditions. */
export function listClaimStreams(reader: Reader, conditions: ClaimConditions): Stream[] {
  const { kind, modality, about, role, resolution } = conditions;
  return [
    ...(resolution === undefined ? [] : [citing(reader)]),
    ...(about === undefined && role === undefined ? [] : [naming(reader, conditions)]),
    ...(kind === undefined ? [] : [having(reader, 'kind')]),
    ...(modality === undefined ? [] : [having(reader, 'modality')]),
  ];
}

/** The claims that cite a resolution. */
function citing({ tables }: Reader): Stream {
  const name = 'resolution';
  const citing = aliasedTable(tables.citations, 'citing');
  return {
    name,
    from: citing,
    where: eq(citing.resolutionId, sql.placeholder(name)),
    statement: citing.statementNumber,
    claim: citing.claimNumber,
    repeats: true,
  };
}

/** The claims that name a party, in a role. */
function naming(reader: Reader, { about, role }: ClaimConditions): Stream {
  const naming = aliasedTable(reader.tables.claimParties, 'naming');
  return {
    name: about === undefined ? 'role' : 'about',
    from: naming,
    where: and(
      about === undefined
        ? undefined
        : eq(naming.partyCode, canonicalCode(reader, sql.placeholder('about'))),
      role === undefined ? undefined : eq(naming.role, sql.placeholder('role')),
    ),
    statement: naming.statementNumber,
    claim: naming.claimNumber,
    repeats: about === undefined || role === undefined,
  };
}

/** The claims of a kind, or of a modality. */
function having({ tables }: Reader, name: 'kind' | 'modality'): Stream {
  const having = aliasedTable(tables.claims, `having_${name}`);
  return {
    name,
    from: having,
    where: eq(having[name], sql.placeholder(name)),
    statement: having.statementNumber,
    claim: having.number,
  };
}
