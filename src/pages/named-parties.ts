import type { Reader } from '../db/database.js';
import { findPartyReferences, type PartyReferences } from '../documents/party-references.store.js';
import { findCodeOfName, MAX_CHOICES } from '../parties/named-party.js';

/** A name that isn't that of one party, and what it may mean. */
export interface UnclearName {
  parameter: string;
  given: string;
  choices: readonly { name: string; params: URLSearchParams }[];
}

/** More are left to validation, which refuses them. */
const MAX_NAMES = 20;

/** The values of a parameter that is a list. */
export function listValues(list: string): string[] {
  return list.split(',').map((value) => value.trim());
}

/**
 * People call parties by their names. Replaces each name by the code of its party.
 *
 * @param names the parameters that stand for parties, each a code, a name, or a list of them
 * @returns the parameters, with the names that no party or more than one party has as they were
 */
export async function resolveNames(
  reader: Reader,
  params: URLSearchParams,
  names: readonly string[],
): Promise<{ resolved: URLSearchParams; unclear: readonly UnclearName[] }> {
  const given = [...params].flatMap(([name, value]) =>
    names.includes(name) ? [value, ...listValues(value)] : [],
  );
  if (given.length === 0 || given.length > 2 * MAX_NAMES) return { resolved: params, unclear: [] };
  const references = await findPartyReferences(reader, given);
  const entries = [...params].map(([name, value]) => ({
    name,
    parts: names.includes(name) ? readList(value, references) : [{ given: value, code: value }],
  }));
  const toParams = (chosen?: Part, code?: string) =>
    new URLSearchParams(
      entries.map(({ name, parts }): [string, string] => [
        name,
        parts.map((part) => (part === chosen ? code : part.code) ?? part.given).join(','),
      ]),
    );
  const unclear = entries.flatMap(({ name: parameter, parts }) =>
    parts
      .filter(({ code }) => code === null)
      .map((part) => ({
        parameter,
        given: part.given,
        choices: references
          .candidatesFor(part.given)
          .parties.slice(0, MAX_CHOICES)
          .map(({ code, name }) => ({ name, params: toParams(part, code) })),
      })),
  );
  return { resolved: toParams(), unclear };
}

/** What a list calls a party. */
interface Part {
  given: string;
  /** A code as it was given, or that of the one party with the name. */
  code: string | null;
}

/** A name may have commas, so a list is first taken for one. */
function readList(list: string, references: PartyReferences): Part[] {
  const whole = readPart(list.trim(), references);
  return whole.code === null ? listValues(list).map((one) => readPart(one, references)) : [whole];
}

function readPart(given: string, references: PartyReferences): Part {
  const isCode = given === '' || references.codeOf(given) !== undefined;
  return { given, code: isCode ? given : findCodeOfName(given, references) };
}
