import type { Reader } from '../db/database.js';
import type { AnchoredClaim, AnchoredDocument } from '../documents/check.js';
import { LIMITS } from '../documents/document.js';
import { findPartyNames, type PartyName } from '../parties/parties.store.js';
import { FragmentText, toTextFragment } from '../representations/text-fragment.js';
import { findVotes, listResolutions } from '../resolutions/resolutions.store.js';
import { parseSymbol } from '../resolutions/symbol.js';
import type { Revision } from '../revisions/revisions.store.js';
import type { Vote } from '../vocabulary.js';
import type { Statement } from './statements.store.js';

/**
 * The statement that a document makes, whether or not its rows are stored. Parties, resolutions and votes are as the
 * registry knows them today: they have no revisions.
 */
export async function assembleStatement(
  reader: Reader,
  { document, signatories, claims }: AnchoredDocument,
  { number, acceptedAt }: Pick<Revision, 'number' | 'acceptedAt'>,
): Promise<Statement> {
  const { id, title, issuedOn, language, text, sources } = document;
  const partyOf = await findPartyNames(reader, [
    ...signatories.map(({ signatory }) => signatory.party),
    ...claims.flatMap(({ claim }) => claim.parties.map(({ party }) => party)),
  ]);
  const cited = claims.flatMap(({ citations }) => citations.flatMap(toResolutionId));
  const resolutions = await listResolutions(
    reader,
    { ids: [...new Set(cited)] },
    { limit: LIMITS.claims, after: null, total: false },
  );
  const symbolOf = new Map(resolutions.items.map((row) => [row.id, row.symbol]));
  const subjects = listSubjects(claims).map(partyOf);
  const voteOn = await findVotes(
    reader,
    [...symbolOf.keys()],
    subjects.map(({ code }) => code),
  );
  const votesOn = (resolutionId: string, parties: PartyName[]) =>
    parties.map((party): { party: PartyName; vote: Vote | null } => ({
      party,
      vote: voteOn(resolutionId, party.code),
    }));

  const speakers = signatories.map(({ signatory }) => partyOf(signatory.party));
  const fragmentText = new FragmentText(text);

  return {
    id,
    title,
    issuedOn,
    language,
    text,
    sources,
    revision: number,
    revisedAt: acceptedAt,
    signatories: signatories.map(({ signatory, quote }, position) => ({
      position,
      party: partyOf(signatory.party),
      nameAsSigned: signatory.nameAsSigned,
      office: signatory.office,
      role: signatory.role,
      quote,
    })),
    claims: claims.map(({ claim, quote, citations }) => ({
      statement: { id, title, issuedOn },
      key: claim.key,
      kind: claim.kind,
      modality: claim.modality,
      intensifier: claim.intensifier,
      breach: claim.breach,
      quote,
      parties: claim.parties.map(({ party, role }) => ({ party: partyOf(party), role })),
      citations: citations.map((anchored) => {
        const [resolutionId] = toResolutionId(anchored);
        const symbol = resolutionId && symbolOf.get(resolutionId);
        const own = claim.parties.filter(({ role }) => role === 'subject');
        return {
          quote: anchored.quote,
          resolution: resolutionId && symbol ? { id: resolutionId, symbol } : null,
          instrument: anchored.citation.instrument ?? null,
          votes: resolutionId
            ? votesOn(
                resolutionId,
                own.map(({ party }) => partyOf(party)),
              )
            : [],
        };
      }),
      speakers,
      textFragment: toTextFragment(sources, fragmentText, quote),
    })),
    resolutions: resolutions.items.map((resolution) => ({
      ...resolution,
      citations: claims
        .flatMap(({ claim, citations }) =>
          citations
            .filter((citation) => toResolutionId(citation).includes(resolution.id))
            .map(({ quote }) => ({ claimKey: claim.key, quote })),
        )
        .sort((a, b) => a.quote.start - b.quote.start),
      votes: votesOn(resolution.id, subjects),
    })),
  };
}

/** The id of the resolution that words cite, if they cite one. */
function toResolutionId({ citation }: AnchoredClaim['citations'][number]): string[] {
  const symbol = citation.resolution === undefined ? null : parseSymbol(citation.resolution);
  return symbol ? [symbol.id] : [];
}

/** The parties of whose conduct the claims speak, by code. */
function listSubjects(claims: readonly AnchoredClaim[]): string[] {
  const codes = claims.flatMap(({ claim }) =>
    claim.parties.filter(({ role }) => role === 'subject').map(({ party }) => party),
  );
  return [...new Set(codes)].sort();
}
