import type { Reader } from '../db/database.js';
import type { AnchoredClaim, AnchoredDocument } from '../documents/check.js';
import { parseSymbol } from '../domain/symbol.js';
import { createFragments } from '../domain/text-fragment.js';
import { findPartyNames } from '../parties/parties.store.js';
import { findResolutions, findVotes } from '../resolutions/resolutions.store.js';
import type { Revision } from '../revisions/revisions.store.js';
import { listResolutionsCitedBy } from './cited-resolutions.store.js';
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
  const symbolOf = new Map(
    (await findResolutions(reader, [...new Set(cited)])).map(({ id, symbol }) => [id, symbol]),
  );
  const voteOn = await findVotes(
    reader,
    [...symbolOf.keys()],
    claims.flatMap(({ claim }) => listSubjects(claim).map(({ party }) => party)),
  );
  const speakers = signatories.map(({ signatory }) => partyOf(signatory.party));
  const toFragment = createFragments(sources, text);
  const shown = claims.map(({ claim, quote, citations }) => ({
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
      return {
        quote: anchored.quote,
        resolution: resolutionId && symbol ? { id: resolutionId, symbol } : null,
        instrument: anchored.citation.instrument ?? null,
        votes: resolutionId
          ? listSubjects(claim).map(({ party }) => ({
              party: partyOf(party),
              vote: voteOn(resolutionId, party),
            }))
          : [],
      };
    }),
    speakers,
    textFragment: toFragment(quote),
  }));

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
    claims: shown,
    resolutions: await listResolutionsCitedBy(reader, { claims: shown, voteOn }),
  };
}

/** The id of the resolution that words cite, if they cite one. */
function toResolutionId({ citation }: AnchoredClaim['citations'][number]): string[] {
  const symbol = citation.resolution === undefined ? null : parseSymbol(citation.resolution);
  return symbol ? [symbol.id] : [];
}

/** The parties of whose conduct a claim speaks, in its order. */
function listSubjects({ parties }: AnchoredClaim['claim']) {
  return parties.filter(({ role }) => role === 'subject');
}
