import type { ClaimKind, Modality, PartyRole } from '../domain/vocabulary.js';
import type { FoundClaim, Speech } from './speech.js';
import { firstTokenAt, type Token } from './tokens.js';

export interface ClaimDetails {
  modality: Modality;
  /** Verbatim. */
  intensifier: string | null;
  parties: { party: string; role: PartyRole }[];
}

const MOST_PARTIES = 8;

/** What a claim says beside its kind: how it says it, and of whom. */
export function readDetails(claim: FoundClaim, speech: Speech): ClaimDetails {
  const first = firstTokenAt(speech.tokens, claim.start);
  const last = firstTokenAt(speech.tokens, claim.end);
  return {
    modality: readModality(claim, speech.tokens.slice(first, last)),
    intensifier: readIntensifier(speech, first, last),
    parties: readParties(claim, speech, first, last),
  };
}

function readModality({ kind }: FoundClaim, tokens: readonly Token[]): Modality {
  const has = (...keys: string[]) => tokens.some(({ key }) => keys.includes(key));
  if (kind === 'assertion' || kind === 'assessment') {
    if (has('would')) return 'conditional';
    if (has('may', 'might', 'could', 'risks', 'risk')) return 'potential';
  }
  const potential = tokens.findIndex(({ key }) => key === 'potential' || key === 'possible');
  const next = tokens[potential + 1]?.key;
  return potential !== -1 && (next === 'for' || next === 'of' || kind === 'concern')
    ? 'potential'
    : 'actual';
}

function readIntensifier(
  { text, tokens, lexicon }: Speech,
  first: number,
  last: number,
): string | null {
  for (let at = first; at < last; at += 1) {
    const match = lexicon.intensifiers.match(tokens, at, (end) => end <= last);
    if (match) return text.slice(tokens[at]?.start, tokens[match.end - 1]?.end);
  }
  return null;
}

const ADDRESSES: ReadonlySet<ClaimKind> = new Set(['appeal', 'demand', 'warning']);
const FAVOURS: ReadonlySet<ClaimKind> = new Set(['support']);
/** After these, a name is where something is or against whom, and not who does it. */
const NO_SUBJECT = new Set([
  'against',
  'in',
  'into',
  'on',
  'near',
  'outside',
  'across',
  'within',
  'around',
]);

function readParties(
  claim: FoundClaim,
  { text, tokens, names, signers }: Speech,
  first: number,
  last: number,
): ClaimDetails['parties'] {
  const verb = firstTokenAt(tokens, claim.verbEnd);
  const parties: ClaimDetails['parties'] = [];
  const add = (party: string, role: PartyRole) => {
    if (!parties.some((one) => one.party === party)) parties.push({ party, role });
  };
  let addressing = ADDRESSES.has(claim.kind);
  for (let at = Math.max(first, verb); at < last && parties.length < MOST_PARTIES; at += 1) {
    const match = names.matchAny(text, tokens, at);
    // "to stop": whoever is named after it is not asked any more.
    if (tokens[at]?.key === 'to' && at > verb) addressing = false;
    if (!match) continue;
    const { named, end } = match;
    at = end - 1;
    if (named.is !== 'party' || signers.has(named.code) || named.code === 'UNO') continue;
    const before = precedingWord(tokens, match.at);
    if (addressing && tokens[end]?.key !== 's') add(named.code, 'addressee');
    else if (FAVOURS.has(claim.kind) && !NO_SUBJECT.has(before)) add(named.code, 'beneficiary');
    else if (claim.kind === 'commitment' && /^(?:support|with|for|assist|help|to)$/.test(before))
      add(named.code, 'beneficiary');
    else if (!NO_SUBJECT.has(before) && claim.kind !== 'commitment') add(named.code, 'subject');
  }
  return parties;
}

function precedingWord(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.key ?? '';
  return before === 'the' ? (tokens[at - 2]?.key ?? '') : before;
}
