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
 * The parties whose names or aliases are nearest to what was given: those that have it as their name, or else those with the
 * same words in a longer or shorter name, or else those whose spelling differs a little. Codes are not compared: those with
 * similar letters belong to different parties.
 *
 * @returns codes, the nearest first
 */
export function findNearestParties(given: string, known: readonly KnownParty[]): string[] {
  const wanted = toNameKey(given);
  const names = known.flatMap(({ code, name, aliases }) =>
    [name, ...aliases.filter((alias) => !isCode(alias))].map((one) => ({
      code,
      key: toNameKey(one),
    })),
  );
  const same = names.filter(({ key }) => key === wanted);
  if (same.length > 0 || wanted.length < MIN_LENGTH) return codesOf(same);
  const longer = names.filter(({ key }) => ` ${key} `.includes(` ${wanted} `));
  if (longer.length > 0) return codesOf(longer);
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
