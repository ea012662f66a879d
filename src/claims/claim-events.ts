import type { ClaimKind, PartyRole } from '../domain/vocabulary.js';

/** The roles in which a claim's parties can be its targets, most likely first. */
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
 * The targets of a claim as an event. Appeals, demands and warnings are directed at the addressees, support and
 * commitments at the beneficiaries, and all other acts at the subjects. If the claim names nobody in that role, the
 * parties in the next role are the targets.
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
