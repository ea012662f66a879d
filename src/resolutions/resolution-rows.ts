import type { PartyReferences } from '../documents/party-references.store.js';
import { type DocumentSymbol, parseSymbol, printSymbol } from '../domain/symbol.js';
import { VOTES, type Vote } from '../domain/vocabulary.js';
import { countVotes, inSchemaOrder, type ResolutionDocument } from './resolution-document.js';

/**
 * The document as it is stored: the symbol as the UN prints it, parties by their canonical codes, voters sorted by code, and
 * no tally beside votes, which it follows from.
 */
export function toCanonicalDocument(
  document: ResolutionDocument,
  { codeOf }: Pick<PartyReferences, 'codeOf'>,
): ResolutionDocument {
  const { votes, sponsors, draft, ...fields } = document;
  const toCode = (party: string) => codeOf(party) ?? party;
  const isCast = countVotes(votes) > 0;
  const sorted = (vote: Vote) => (votes?.[vote] ?? []).map(toCode).sort();
  return inSchemaOrder({
    ...fields,
    symbol: toPrinted(readSymbol(document.symbol), fields),
    draft: draft === null ? null : toPrinted(readSymbol(draft)),
    sponsors: sponsors.map(toCode),
    tally: isCast ? null : document.tally,
    votes: isCast
      ? {
          yes: sorted('yes'),
          no: sorted('no'),
          abstain: sorted('abstain'),
          absent: sorted('absent'),
        }
      : null,
  });
}

function toPrinted(symbol: DocumentSymbol, days?: Pick<ResolutionDocument, 'adoptedOn'>): string {
  return printSymbol(symbol.stem, symbol.year ?? yearOf(days?.adoptedOn ?? null));
}

/** The id of the resolution that a document describes. */
export function idOf({ symbol }: ResolutionDocument): string {
  return readSymbol(symbol).id;
}

/** The symbol of a document that passed the schema. */
function readSymbol(written: string): DocumentSymbol {
  const symbol = parseSymbol(written);
  if (!symbol) throw new Error(`${written} passed the schema and is no symbol.`);
  return symbol;
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

/** @param document in its canonical form */
export function toResolutionRows(document: ResolutionDocument) {
  const { symbol, adoptedOn, rejectedOn, meeting, title, titles, chapter, draft } = document;
  const { procedure, sources, votes } = document;
  const { id, body, type, year } = readSymbol(symbol);
  const tally = document.tally ?? countEach(votes);
  const decidedOn = adoptedOn ?? rejectedOn;
  return {
    resolution: {
      ...{ id, symbol, body, type, known: true, year: year ?? yearOf(decidedOn) },
      outcome: adoptedOn ? ('adopted' as const) : rejectedOn ? ('not-adopted' as const) : null,
      decidedOn: decidedOn ?? '',
      ...{ meeting, title, titles, chapter, draft, procedure, sources },
      yesCount: tally?.yes ?? null,
      noCount: tally?.no ?? null,
      abstainCount: tally?.abstain ?? null,
      absentCount: tally?.absent ?? null,
    },
    sponsors: document.sponsors,
    terms: { agenda: document.agenda, subject: document.subjects },
    votes: VOTES.flatMap((vote) => (votes?.[vote] ?? []).map((partyCode) => ({ partyCode, vote }))),
  };
}

function countEach(votes: ResolutionDocument['votes']): Record<Vote, number> | null {
  if (!votes) return null;
  const { yes, no, abstain, absent } = votes;
  return { yes: yes.length, no: no.length, abstain: abstain.length, absent: absent.length };
}

/** The parties that a document names, each with its path. */
export function listParties({ votes, sponsors }: ResolutionDocument) {
  return {
    voters: VOTES.flatMap((vote) =>
      (votes?.[vote] ?? []).map((party, index) => ({ party, path: ['votes', vote, index] })),
    ),
    sponsors: sponsors.map((party, index) => ({ party, path: ['sponsors', index] })),
  };
}
