import type { CoSignatureGraph } from '../../cosignatures/cosignatures.store.js';
import type { PartyName } from '../../domain/statement.js';
import { arrange } from './arrange.js';

/** How many statements each pair of some parties signed together. */
export interface Matrix {
  /** In an order in which those that often sign together are neighbours. */
  parties: PartyName[];
  countOf(one: PartyName, other: PartyName): number;
  /** The largest count. */
  max: number;
  /** How many parties there are in all. */
  total: number;
}

/** Selects the parties with most signatures. */
export function toMatrix({ pairs, statementCounts }: CoSignatureGraph, size: number): Matrix {
  const all = new Map(
    pairs.flatMap(({ party, coSignatory }) => [
      [party.code, party],
      [coSignatory.code, coSignatory],
    ]),
  );
  const signedBy = ({ code }: PartyName) => statementCounts.get(code) ?? 0;
  const selected = [...all.values()]
    .sort((one, other) => signedBy(other) - signedBy(one) || (one.code < other.code ? -1 : 1))
    .slice(0, size);
  const counts = new Map(
    pairs.map(({ party, coSignatory, statementCount }) => [
      `${party.code} ${coSignatory.code}`,
      statementCount,
    ]),
  );
  const countOf = ({ code: one }: PartyName, { code: other }: PartyName) =>
    counts.get(one < other ? `${one} ${other}` : `${other} ${one}`) ?? 0;
  // The share of the statements of either that both signed (Jaccard).
  const similarityOf = (one: PartyName, other: PartyName) => {
    const both = countOf(one, other);
    return both / (signedBy(one) + signedBy(other) - both);
  };
  const parties = arrange(selected, similarityOf);
  const max = Math.max(
    0,
    ...parties.flatMap((one, at) => parties.slice(0, at).map((other) => countOf(one, other))),
  );
  return { parties, countOf, max, total: all.size };
}
