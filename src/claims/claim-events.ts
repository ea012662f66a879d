import type { ClaimKind, PartyRole } from '../domain/vocabulary.js';

/** In which role parties are the targets of a claim: the first role in which it names any. */
const TOWARDS_ADDRESSEE: readonly PartyRole[] = ['addressee', 'subject', 'beneficiary'];
const TOWARDS_BENEFICIARY: readonly PartyRole[] = ['beneficiary', 'addressee', 'subject'];
const TOWARDS_SUBJECT: readonly PartyRole[] = ['subject', 'addressee', 'beneficiary'];

const TOWARDS: Partial<Record<ClaimKind, readonly PartyRole[]>> = {
  appeal: TOWARDS_ADDRESSEE,
  demand: TOWARDS_ADDRESSEE,
  warning: TOWARDS_ADDRESSEE,
  support: TOWARDS_BENEFICIARY,
  commitment: TOWARDS_BENEFICIARY,
};

/**
 * The targets of a claim as an event: at whom its act is directed. Whoever appeals, demands or warns does it to the
 * addressees; whoever supports, or commits themselves, to the beneficiaries; all other acts are done to those of whose
 * conduct they speak, the subjects. Where the claim names nobody in that role, it is whom it names in another.
 */
export function targetsOf<T extends { role: PartyRole }>(
  kind: ClaimKind,
  parties: readonly T[],
): T[] {
  for (const role of TOWARDS[kind] ?? TOWARDS_SUBJECT) {
    const targets = parties.filter((party) => party.role === role);
    if (targets.length > 0) return targets;
  }
  return [];
}
