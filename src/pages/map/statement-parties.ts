import type { PartyName, Statement } from '../../domain/statement.js';
import type { ClaimKind } from '../../domain/vocabulary.js';
import { FAMILY_OF, type Family } from '../words.js';

/** What a party has to do with a statement as one that speaks; a member is one of a group that signed. */
export type Part = 'signed' | 'aligned' | 'member';

/** The claims of one kind that name a party. */
export interface Mention {
  kind: ClaimKind;
  family: Family;
  /** The key of the first. */
  key: string;
  count: number;
}

/** A party that stands on a statement, or of which it speaks. */
export interface StatementParty {
  party: PartyName;
  /** Null if it doesn't speak. */
  part: Part | null;
  /** The group that it is a member of, if the group signed and not the party itself. */
  memberOf: PartyName | null;
  mentions: Mention[];
}

/** The parties of a statement, each once: first those that speak, in signing order. */
export function listStatementParties({
  signatories,
  claims,
}: Pick<Statement, 'signatories' | 'claims'>): StatementParty[] {
  const parties = new Map<string, StatementParty>();
  const find = (party: PartyName) => {
    const found = parties.get(party.code) ?? { party, part: null, memberOf: null, mentions: [] };
    parties.set(party.code, found);
    return found;
  };
  for (const { party, role } of signatories) {
    const found = find(party);
    if (found.part !== 'signed') found.part = role === 'aligned' ? 'aligned' : 'signed';
  }
  for (const { party: group, derivedMembers } of signatories) {
    for (const member of derivedMembers) {
      const found = find(member);
      if (found.part !== null) continue;
      Object.assign(found, { part: 'member', memberOf: group });
    }
  }
  for (const { key, kind, parties: named } of claims) {
    for (const { party, role } of named) {
      // Whoever condemns an attack speaks for those attacked.
      const family = role === 'beneficiary' ? 'in-favour' : FAMILY_OF[kind];
      const { mentions } = find(party);
      const same = mentions.find((one) => one.kind === kind && one.family === family);
      if (same) same.count += 1;
      else mentions.push({ kind, family, key, count: 1 });
    }
  }
  return [...parties.values()];
}
