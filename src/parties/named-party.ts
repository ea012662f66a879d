import type { PartyReferences } from '../documents/party-references.store.js';

/** The most parties that are offered for a name that isn't that of one party. */
export const MAX_CHOICES = 12;

/** The code of the one party with a name, or whose longer name has its words; null if there is none or more than one. */
export function findCodeOfName(name: string, { candidatesFor }: PartyReferences): string | null {
  const { parties, areNamed } = candidatesFor(name);
  return areNamed && parties.length === 1 ? (parties[0]?.code ?? null) : null;
}
