import type { Reader } from '../db/database.js';
import { findPartyCodes } from '../db/party-names.js';
import { REUSED_CODES } from '../domain/party-name.js';
import { MAX_SUGGESTIONS } from './nearest.js';
import { findNearestParties, findPartiesNamed, type KnownParty } from './nearest-parties.js';

/** What requests and documents call parties. */
export interface PartyReferences {
  /** The canonical code; undefined if no party has the code. */
  codeOf(given: string): string | undefined;
  /** Why a code names no party, and which parties it may mean. */
  explain(given: string): string;
  /** The parties that something may mean that is no code: those with the name, or else those with the nearest names. */
  candidatesFor(given: string): Candidates;
}

export interface Candidates {
  parties: readonly { code: string; name: string }[];
  /** Whether they have the name or its words, rather than one that resembles it. */
  areNamed: boolean;
}

/** Looks up parties by any of their codes. All are known for the most part, so only the rest costs more than one query. */
export async function findPartyReferences(
  reader: Reader,
  given: readonly string[],
): Promise<PartyReferences> {
  const codes = await findPartyCodes(reader, given);
  const isComplete = given.every((one) => codes.has(one));
  const known = isComplete ? [] : await listKnownParties(reader);
  let suggestions = 0;
  const nearestTo = (one: string) => {
    suggestions += 1;
    return suggestions > MAX_SUGGESTIONS ? [] : findNearestParties(one, known);
  };
  const partiesOf = (codes: readonly string[]) =>
    codes.flatMap((code) => known.find((party) => party.code === code) ?? []);
  return {
    codeOf: (one) => codes.get(one),
    explain(one) {
      const reused = REUSED_CODES[one.toUpperCase()];
      if (reused) return `${one} was the code of two states: use ${nameAll(reused, known, ' or ')}`;
      const nearest = nearestTo(one);
      if (nearest.length === 0) {
        return `there is no party ${one}: look up codes by name with /v1/parties?q=NAME`;
      }
      const names = nameAll(nearest, known, ' and ');
      return `there is no party ${one}; the nearest ${nearest.length === 1 ? 'is' : 'are'} ${names}`;
    },
    candidatesFor(one) {
      const reused = REUSED_CODES[one.toUpperCase()];
      const named = reused ? partiesOf(reused) : findPartiesNamed(one, known);
      return named.length > 0
        ? { parties: named, areNamed: true }
        : { parties: partiesOf(nearestTo(one)), areNamed: false };
    },
  };
}

async function listKnownParties({
  tables: { parties },
  queries,
}: Reader): Promise<readonly KnownParty[]> {
  const { code, name, aliases } = parties;
  return queries.select({ code, name, aliases }).from(parties).orderBy(code);
}

/** `CSHH (Czechoslovakia) or CSXX (Serbia and Montenegro)` */
function nameAll(
  codes: readonly string[],
  known: readonly KnownParty[],
  separator: string,
): string {
  const names = codes.map((code) => {
    const party = known.find((one) => one.code === code);
    return party ? `${code} (${party.name})` : code;
  });
  return [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part).join(separator);
}
