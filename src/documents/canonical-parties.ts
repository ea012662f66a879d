import type { AnchoredDocument } from './check.js';
import type { ValidParts } from './document.js';
import type { PartyReferences } from './party-references.store.js';

type Parties = Pick<PartyReferences, 'codeOf'>;

/** Parts of a document with the canonical codes of their parties. Unknown ones stay as they are. */
export function withCanonicalParties<Parts extends Pick<ValidParts, 'signatories' | 'claims'>>(
  parts: Parts,
  parties: Parties,
): Parts {
  return {
    ...parts,
    signatories: parts.signatories.map((one) => one && rename(one, parties)),
    claims: parts.claims.map((one) => one && renameAll(one, parties)),
  };
}

/** The same for a document whose quotes have been found. */
export function toCanonical(anchored: AnchoredDocument, parties: Parties): AnchoredDocument {
  return {
    ...anchored,
    document: withCanonicalParties(anchored.document, parties),
    signatories: anchored.signatories.map(({ signatory, ...rest }) => ({
      ...rest,
      signatory: rename(signatory, parties),
    })),
    claims: anchored.claims.map(({ claim, ...rest }) => ({
      ...rest,
      claim: renameAll(claim, parties),
    })),
  };
}

function rename<Named extends { party: string }>(named: Named, { codeOf }: Parties): Named {
  return { ...named, party: codeOf(named.party) ?? named.party };
}

function renameAll<Claim extends { parties: { party: string }[] }>(
  claim: Claim,
  parties: Parties,
): Claim {
  return { ...claim, parties: claim.parties.map((one) => rename(one, parties)) };
}
