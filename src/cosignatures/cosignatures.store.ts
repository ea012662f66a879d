import type { Reader } from '../db/database.js';
import {
  emptyPage,
  InvalidPositionError,
  type Page,
  type PageRequest,
  type Position,
  toPage,
} from '../db/keyset.js';
import { findPartyCode, findPartyNames, type PartyName } from '../parties/parties.store.js';
import type { StatementFilter } from '../statements/statements.store.js';
import { listPairs, type Pair } from './pairs.store.js';

/** Two parties that sign together. `party` is the one whose code comes first. */
export interface CoSignature {
  party: PartyName;
  coSignatory: PartyName;
  /** How many statements both signed. */
  statementCount: number;
  /** The first and last date of these statements; null if none has a known date. */
  firstIssuedOn: string | null;
  lastIssuedOn: string | null;
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
): Promise<Page<CoSignature>> {
  const codes = await findPartyCodes(reader, filter.signatory ?? []);
  if (codes === null) return emptyPage(page);
  const pairs = (await listPairs(reader, filter)).filter(isSelected(codes, filter));
  const rest = page.after ? pairs.filter(comesAfter(page.after)) : pairs;
  const { items, next } = toPage(rest, page.limit, ({ code, otherCode }) => [code, otherCode]);
  return {
    items: await toCoSignatures(reader, items),
    next,
    ...(page.total ? { total: pairs.length } : {}),
  };
}

/** All pairs at once, and how many statements each party signed. */
export async function findCoSignatureGraph(
  reader: Reader,
  filter: CoSignatureFilter,
): Promise<CoSignatureGraph> {
  const codes = await findPartyCodes(reader, filter.signatory ?? []);
  if (codes === null) return { pairs: [], statementCounts: new Map() };
  const counted = await listPairs(reader, filter);
  return {
    pairs: await toCoSignatures(reader, counted.filter(isSelected(codes, filter))),
    statementCounts: new Map(
      counted
        .filter(({ code, otherCode }) => code === otherCode)
        .map(({ code, statementCount }) => [code, statementCount]),
    ),
  };
}

function isSelected(codes: readonly string[], { minStatements }: CoSignatureFilter) {
  return ({ code, otherCode, statementCount }: Pair) =>
    code !== otherCode &&
    statementCount >= minStatements &&
    codes.every((one) => one === code || one === otherCode);
}

/** @throws InvalidPositionError */
function comesAfter([first, second, ...others]: Position): (pair: Pair) => boolean {
  if (typeof first !== 'string' || typeof second !== 'string' || others.length > 0) {
    throw new InvalidPositionError();
  }
  return ({ code, otherCode }) => code > first || (code === first && otherCode > second);
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

/** The canonical codes of parties, without duplicates; null if one of them is unknown. */
async function findPartyCodes(reader: Reader, codes: readonly string[]): Promise<string[] | null> {
  const found = new Set<string>();
  for (const code of codes) {
    const canonical = await findPartyCode(reader, code);
    if (canonical === null) return null;
    found.add(canonical);
  }
  return [...found];
}
