import type { Said, UnIssue } from './un-record.js';

/**
 * What several places in a file say about one thing: the value that most of them give.
 *
 * @returns no value if there is none, or if two are given equally often; and an issue for each place that says otherwise
 */
export function findAgreed<T>(
  said: readonly Said<T>[],
  kind: UnIssue['kind'],
): { value: T | null; issues: UnIssue[] } {
  const votes = new Map<T, number>();
  for (const { value } of said) votes.set(value, (votes.get(value) ?? 0) + 1);
  const [first, second] = [...votes].sort(([, one], [, other]) => other - one);
  if (!first) return { value: null, issues: [] };
  const [value, count] = first;
  if (second?.[1] === count) {
    const all = said.map((one) => `${one.by} says ${one.value}`).join(', ');
    const message = `${all}: which is right is not known, so none is stored`;
    return { value: null, issues: [{ kind, message, position: said[0]?.position ?? null }] };
  }
  const issues = said
    .filter((one) => one.value !== value)
    .map(({ by, value: other, position }) => ({
      kind,
      message: `${by} says ${other}, but ${listOthers(said, value)} ${value}, which is stored`,
      position,
    }));
  return { value, issues };
}

function listOthers<T>(said: readonly Said<T>[], value: T): string {
  const places = said.filter((one) => one.value === value).map(({ by }) => by);
  return places.length === 1 ? `${places[0]} says` : `${places.join(' and ')} say`;
}
