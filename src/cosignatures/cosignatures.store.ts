import type { Reader } from '../db/database.js';
import type { StatementFilter } from '../db/filters.js';
import { type Page, type PageRequest, pageOf } from '../db/keyset.js';
import type { PartyName } from '../domain/statement.js';
import { resolveFilter } from '../parties/filter-references.store.js';
import { findPartyNames } from '../parties/parties.store.js';
import { type Agreement, findAgreements } from '../votes/vote-matrix.store.js';
import { listPairs, type Pair } from './pairs.store.js';

/** Two parties that sign together. `party` is the one whose code comes first. */
export interface CoSignature extends Omit<Pair, 'code' | 'otherCode'> {
  party: PartyName;
  coSignatory: PartyName;
}

export interface ComparedCoSignature extends CoSignature {
  /** How alike the two vote. */
  votes: Agreement;
}

/** `signatory` selects pairs, not statements: one party of each pair, or both. */
export interface CoSignatureFilter extends StatementFilter {
  /** Only pairs that signed at least this many statements together. */
  minStatements: number;
}

export interface CoSignatureGraph {
  pairs: CoSignature[];
  /** How many of the selected statements each party signed, by code. */
  statementCounts: Map<string, number>;
}

/** The pairs of parties that signed statements together, ordered by their codes. */
export async function listCoSignatures(
  reader: Reader,
  filter: CoSignatureFilter,
  page: PageRequest,
): Promise<Page<ComparedCoSignature>> {
  const { pairs } = await selectPairs(reader, filter);
  const { items, ...rest } = pageOf(pairs, 'asc', page, ({ code, otherCode }) => [code, otherCode]);
  const agreementOf = await findAgreements(reader);
  return {
    ...rest,
    items: (await toCoSignatures(reader, items)).map((pair) => ({
      ...pair,
      votes: agreementOf(pair.party.code, pair.coSignatory.code),
    })),
  };
}

/** All pairs at once, and how many statements each party signed. */
export async function findCoSignatureGraph(
  reader: Reader,
  filter: CoSignatureFilter,
): Promise<CoSignatureGraph> {
  const { all, pairs } = await selectPairs(reader, filter);
  return {
    pairs: await toCoSignatures(reader, pairs),
    statementCounts: new Map(
      all
        .filter(({ code, otherCode }) => code === otherCode)
        .map(({ code, statementCount }) => [code, statementCount]),
    ),
  };
}

/** All pairs, and those that the filter selects. */
async function selectPairs(
  reader: Reader,
  given: CoSignatureFilter,
): Promise<{ all: readonly Pair[]; pairs: Pair[] }> {
  const { signatory: members = [], minStatements, ...filter } = await resolveFilter(reader, given);
  const all = await listPairs(reader, filter);
  const pairs = all.filter(
    ({ code, otherCode, statementCount }) =>
      code !== otherCode &&
      statementCount >= minStatements &&
      members.every((codes) => codes.includes(code) || codes.includes(otherCode)),
  );
  return { all, pairs };
}

async function toCoSignatures(reader: Reader, pairs: readonly Pair[]): Promise<CoSignature[]> {
  const nameOf = await findPartyNames(
    reader,
    pairs.flatMap(({ code, otherCode }) => [code, otherCode]),
  );
  return pairs.map(({ code, otherCode, ...counts }) => ({
    party: nameOf(code),
    coSignatory: nameOf(otherCode),
    ...counts,
  }));
}
