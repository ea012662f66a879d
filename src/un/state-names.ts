import { toNameKey } from '../domain/party-name.js';
import { MISSPELT, SPLIT } from './misspelt-states.js';
import type { Voter } from './un-record.js';

/** Finds the code of a state by a code or a name, current or of its time. Null if the registry has no such state. */
export type FindState = (name: string) => string | null;

/** @param keys the codes of states by the keys of all that they are called */
export function findStates(keys: ReadonlyMap<string, string>): FindState {
  const cache = new Map<string, string | null>();
  const find = (name: string) => {
    const written = name.toUpperCase().replace(/\s+/g, ' ').trim();
    const corrected = MISSPELT[written] ?? written;
    return (
      keys.get(toNameKey(corrected)) ?? keys.get(toNameKey(corrected.replace(/^THE /, ''))) ?? null
    );
  };
  return (name) => {
    const known = cache.get(name);
    if (known !== undefined) return known;
    const code = find(name);
    // Names repeat in every record; those of a foreign file must not fill the memory.
    if (cache.size < 10_000) cache.set(name, code);
    return code;
  };
}

/** Joins names that a file has split into two entries. */
export function joinSplitNames(voters: readonly Voter[]): Voter[] {
  return voters.flatMap((voter, at) => {
    const parts = (name: string | undefined) => name?.toUpperCase() ?? '';
    const begins = SPLIT.find(
      ([start, end]) => start === parts(voter.name) && end === parts(voters[at + 1]?.name),
    );
    if (begins) return [{ ...voter, name: begins[2] }];
    const ends = SPLIT.some(
      ([start, end]) => end === parts(voter.name) && start === parts(voters[at - 1]?.name),
    );
    return ends ? [] : [voter];
  });
}

/**
 * The states in a list such as "Bosnia and Herzegovina, Chile and United Kingdom of Great Britain and Northern Ireland". Names
 * may contain what parts them, so the longest that is known wins.
 *
 * @returns the codes in the order of the list, and the parts of the list that are no names
 */
export function readStateList(
  list: string,
  findState: FindState,
): { codes: string[]; unknown: string[] } {
  // Every second one is what stands between two names.
  const parts = list
    .trim()
    .replace(/^\(?and\)?\s+|\s*\.$/gi, '')
    .split(/(\s*,\s*(?:and\s+)?|\s+and\s+)/i);
  const codes = new Set<string>();
  const unknown: string[] = [];
  let at = 0;
  while (at < parts.length) {
    const part = parts[at] ?? '';
    const found = findLongest(parts, at, findState);
    const several = found ? [found.code] : splitRunOn(part, findState);
    for (const code of several) codes.add(code);
    if (several.length === 0 && part !== '') unknown.push(part);
    at = (found?.end ?? at) + 2;
  }
  return { codes: [...codes], unknown };
}

/** No name of a state has more conjunctions or commas. */
const MAX_PARTS = 4;

function findLongest(parts: readonly string[], start: number, findState: FindState) {
  for (let end = Math.min(start + 2 * MAX_PARTS, parts.length - 1); end >= start; end -= 2) {
    const code = findState(parts.slice(start, end + 1).join(''));
    if (code !== null) return { code, end };
  }
  return null;
}

/** Two names that lack the comma between them: "Chile France". */
function splitRunOn(part: string, findState: FindState): string[] {
  const words = part.split(' ');
  for (let at = 1; at < words.length; at++) {
    const first = findState(words.slice(0, at).join(' '));
    const second = findState(words.slice(at).join(' '));
    if (first !== null && second !== null) return [first, second];
  }
  return [];
}
