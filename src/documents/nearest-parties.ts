import { distance } from 'fastest-levenshtein';
import { isCode, toNameKey } from '../domain/party-name.js';

/** A party that a suggestion may name. */
export interface KnownParty {
  code: string;
  name: string;
  aliases: readonly string[];
}

/** How many parties are suggested for one name. */
const MAX_NEAREST = 3;

/** Shorter words are too much alike, and part of too many others. */
const MIN_LENGTH = 4;

/**
 * The parties with a name or an alias: those that have it as their name, or else those with the same words in a longer name.
 * Codes are not compared.
 */
export function findPartiesNamed<Party extends KnownParty>(
  given: string,
  known: readonly Party[],
): Party[] {
  const wanted = toNameKey(given);
  const having = (isFound: (key: string) => boolean) =>
    known.filter((party) => namesOf(party).some((name) => isFound(toNameKey(name))));
  const same = having((key) => key === wanted);
  if (same.length > 0 || wanted.length < MIN_LENGTH) return same;
  return having((key) => ` ${key} `.includes(` ${wanted} `));
}

function namesOf({ name, aliases }: KnownParty): string[] {
  return [name, ...aliases.filter((alias) => !isCode(alias))];
}

/**
 * The parties whose names or aliases are nearest to what was given: those with it, or else those with the same words in a
 * shorter name, or else those whose spelling differs a little. Codes are not compared: those with similar letters belong to
 * different parties.
 *
 * @returns codes, the nearest first
 */
export function findNearestParties(given: string, known: readonly KnownParty[]): string[] {
  const wanted = toNameKey(given);
  const named = findPartiesNamed(given, known);
  if (named.length > 0 || wanted.length < MIN_LENGTH) return codesOf(named);
  const names = known.flatMap((party) =>
    namesOf(party).map((name) => ({ code: party.code, key: toNameKey(name) })),
  );
  const shorter = names
    .filter(({ key }) => key.length >= MIN_LENGTH && ` ${wanted} `.includes(` ${key} `))
    .sort((one, other) => other.key.length - one.key.length);
  if (shorter.length > 0) return codesOf(shorter);
  const similar = names
    .map(({ code, key }) => ({ code, distance: distance(wanted, key) }))
    .filter((one) => one.distance * 3 <= wanted.length)
    .sort((one, other) => one.distance - other.distance);
  const [nearest] = similar;
  return codesOf(similar.filter((one) => one.distance <= (nearest?.distance ?? 0) + 1));
}

function codesOf(names: readonly { code: string }[]): string[] {
  return [...new Set(names.map(({ code }) => code))].slice(0, MAX_NEAREST);
}
