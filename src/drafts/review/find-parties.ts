import { findNearestParties, type KnownParty } from '../../documents/nearest-parties.js';
import { toNameKey } from '../../domain/party-name.js';

/** More suggestions don't fit on a small terminal. */
const MAX_PARTIES = 8;

/** The parties that a curator may mean, by code, name or alias, the best first. */
export function findParties(term: string, parties: readonly KnownParty[]): KnownParty[] {
  const wanted = toNameKey(term);
  // Enter alone must not choose a party.
  if (wanted === '') return [];
  const ranked = parties
    .map((party) => ({ party, rank: rank(wanted, party) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((one, other) => one.rank - other.rank)
    .map(({ party }) => party);
  if (ranked.length > 0) return ranked.slice(0, MAX_PARTIES);
  return findNearestParties(term, parties).flatMap(
    (code) => parties.find((party) => party.code === code) ?? [],
  );
}

const NO_MATCH = 5;

function rank(wanted: string, { code, name, aliases }: KnownParty): number {
  const key = toNameKey(name);
  const others = aliases.map(toNameKey);
  if (toNameKey(code) === wanted) return 0;
  if (key === wanted || others.includes(wanted)) return 1;
  if (key.startsWith(wanted)) return 2;
  if ([key, ...others].some((one) => ` ${one}`.includes(` ${wanted}`))) return 3;
  if ([key, ...others].some((one) => one.includes(wanted))) return 4;
  return NO_MATCH;
}
