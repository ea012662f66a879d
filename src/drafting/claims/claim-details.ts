import type { ClaimKind, Modality, PartyRole } from '../../domain/vocabulary.js';
import type { TokenisedText } from '../text/tokenised-text.js';
import type { FoundClaim, Speech } from './speech.js';

export interface ClaimDetails {
  modality: Modality;
  /** Verbatim. */
  intensifier: string | null;
  parties: { party: string; role: PartyRole }[];
}

const MAX_PARTIES = 8;

/** Reads what a claim says besides its kind. */
export function readDetails(claim: FoundClaim, speech: Speech): ClaimDetails {
  const first = speech.words.indexAt(claim.start);
  const limit = speech.words.indexAt(claim.end);
  return {
    modality: readModality(claim.kind, speech.words, { first, limit }),
    intensifier: readIntensifier(claim, speech, { first, limit }),
    parties: readParties(claim, speech, { first, limit }),
  };
}

/** Indexes of words; `limit` is exclusive. */
interface WordRange {
  first: number;
  limit: number;
}

function readModality(
  kind: ClaimKind,
  words: TokenisedText,
  { first, limit }: WordRange,
): Modality {
  if (kind === 'assertion' || kind === 'assessment') {
    if (words.includes(['would'], first, limit)) return 'conditional';
    for (let at = first; at < limit; at += 1) {
      if (isPossibility(words, at)) return 'potential';
    }
  }
  for (let at = first; at < limit; at += 1) {
    if (words.key(at) !== 'potential' && words.key(at) !== 'possible') continue;
    const next = at + 1 < limit ? words.key(at + 1) : '';
    return kind === 'concern' || next === 'for' || next === 'of' ? 'potential' : 'actual';
  }
  return 'actual';
}

/** "could", "may", but not "in May"; "risks defeating", but not "the risks". */
function isPossibility(words: TokenisedText, at: number): boolean {
  const key = words.key(at);
  if (key === 'risk' || key === 'risks') return words.key(at + 1).endsWith('ing');
  return ['may', 'might', 'could'].includes(key) && !words.isCapital(at);
}

function readIntensifier(
  { kind, verbEnd }: FoundClaim,
  { words, lexicon }: Speech,
  { first, limit }: WordRange,
): string | null {
  const { intensifiers, emphases } = lexicon;
  const emphasised = kind === 'assessment' ? limit : words.indexAt(verbEnd);
  for (let at = first; at < limit; at += 1) {
    const isInside = (end: number) => end <= limit;
    const match =
      intensifiers.match(words.tokens, at, isInside) ??
      (at < emphasised ? emphases.match(words.tokens, at, isInside) : null);
    if (match) return words.slice(at, match.end);
  }
  return null;
}

const ADDRESSES: ReadonlySet<ClaimKind> = new Set(['appeal', 'demand', 'warning']);
/** After these, a name is a place or an opponent, not the subject. */
const NO_SUBJECT = new Set('against in into on near outside across within around'.split(' '));
/** Before the party that is helped: "urge all states to support the people of". */
const SUPPORTING =
  'support supporting assist assisting help helping defend defending aid aiding provide providing provided'.split(
    ' ',
  );
const ENDING = 'stop cease end halt stopping ceasing ending halting against'.split(' ');
/** How many words before the name these may be. */
const HELP_REACH = 5;
/** Before the party that a commitment benefits. */
const HELPS = new Set(['support', 'with', 'for', 'assist', 'help', 'to']);

function readParties(
  claim: FoundClaim,
  { words, lexicon, signatories }: Speech,
  { first, limit }: WordRange,
): ClaimDetails['parties'] {
  const verb = words.indexAt(claim.verbEnd);
  const parties: ClaimDetails['parties'] = [];
  let isAddressed = ADDRESSES.has(claim.kind);
  for (let at = Math.max(first, verb); at < limit && parties.length < MAX_PARTIES; at += 1) {
    // "urge Sweden to stop assisting Norway": only Sweden is asked.
    if (words.key(at) === 'to' && at > verb) isAddressed = false;
    const match = lexicon.names.matchAny(words, at);
    if (!match) continue;
    const { named, end } = match;
    const before = words.key(words.key(at - 1) === 'the' ? at - 2 : at - 1);
    const isPossessive = words.key(end) === 's';
    at = end - 1;
    if (named.is !== 'party' || signatories.has(named.code) || named.code === 'UNO') continue;
    const isHelped =
      !isPossessive && followsHelp(words, Math.max(verb, match.at - HELP_REACH), match.at);
    const role = isAddressed && !isPossessive ? 'addressee' : roleOf(claim.kind, before, isHelped);
    if (role && !parties.some(({ party }) => party === named.code))
      parties.push({ party: named.code, role });
  }
  return parties;
}

/** "to support the people of", but not "to stop assisting" */
function followsHelp(words: TokenisedText, from: number, to: number): boolean {
  return words.includes(SUPPORTING, from, to) && !words.includes(ENDING, from, to);
}

/** The role of a party that is not asked for anything, by the word before its name. */
function roleOf(kind: ClaimKind, before: string, isHelped: boolean): PartyRole | null {
  if (isHelped) return 'beneficiary';
  if (kind === 'announcement') return null;
  if (kind === 'commitment') return HELPS.has(before) ? 'beneficiary' : null;
  if (NO_SUBJECT.has(before)) return null;
  return kind === 'support' ? 'beneficiary' : 'subject';
}
