export interface Pair {
  party: { id: string };
  coSignatory: { id: string };
  statementCount: number;
  firstIssuedOn: string | null;
  lastIssuedOn: string | null;
}

/** Pairs of parties as `JP KR 3 2019-12-31 2020-03-01`, as `expectedPairs` gives them. */
export function pairsOf(pairs: readonly Pair[]): string[] {
  return pairs.map(({ party, coSignatory, statementCount, firstIssuedOn, lastIssuedOn }) =>
    [party.id, coSignatory.id, statementCount, firstIssuedOn, lastIssuedOn].map(String).join(' '),
  );
}
