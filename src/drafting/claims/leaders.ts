import type { TokenisedText } from '../text/tokenised-text.js';
import type { Speech } from './speech.js';

const MOST_LEADERS = 12;
/** In words. */
const LONGEST_OFFICE = 16;
const LONGEST_NAME = 6;

/**
 * "President Biden and Prime Minister Kishida", "the Dutch Foreign Minister", "the President of Mexico": persons who speak for
 * signatories.
 *
 * @returns the index of the word after them; null if nobody, or somebody else, is named
 */
export function endOfLeaders(speech: Speech, at: number, limit: number): number | null {
  const { words } = speech;
  let end = endOfLeader(speech, at, limit);
  for (let count = 1; end !== null && count < MOST_LEADERS; count += 1) {
    const hasComma = words.gap(end).includes(',');
    const hasAnd = words.key(end) === 'and';
    const next = hasComma || hasAnd ? endOfLeader(speech, hasAnd ? end + 1 : end, limit) : null;
    if (next === null) return end;
    end = next;
  }
  return end;
}

function endOfLeader(speech: Speech, at: number, limit: number): number | null {
  const { words, lexicon, signatories, nameWords } = speech;
  const nation = readNation(speech, words.key(at) === 'the' ? at + 1 : at);
  const office = endOfOffice(speech, nation.end);
  if (office === null) return null;
  const home = readHome(speech, office);
  const name = endOfName(speech, home.end);
  const later = home.code === null ? readHome(speech, name) : { code: null, end: name };
  if (later.end >= limit) return null;
  const code = nation.code ?? home.code ?? later.code;
  if (code !== null) return signatories.has(code) ? later.end : null;
  const isIntroduced = words.tokens.slice(home.end, name).some(({ key }) => nameWords.has(key));
  return isIntroduced && !lexicon.names.startsAt(words, nation.end) ? later.end : null;
}

interface Nation {
  code: string | null;
  /** The index of the word after it. */
  end: number;
}

/** "Dutch", "Mexico’s" */
function readNation({ words, lexicon }: Speech, at: number): Nation {
  const match = lexicon.names.matchAny(words, at);
  if (match?.named.is !== 'party') return { code: null, end: at };
  const isPossessive = words.key(match.end) === 's' && words.gap(match.end).length === 1;
  return { code: match.named.code, end: isPossessive ? match.end + 1 : match.end };
}

/** "of Mexico" */
function readHome({ words, lexicon }: Speech, at: number): Nation {
  const none = { code: null, end: at };
  if (words.key(at) !== 'of') return none;
  const match = lexicon.names.match(words, words.key(at + 1) === 'the' ? at + 2 : at + 1);
  return match?.named.is === 'party' ? { code: match.named.code, end: match.end } : none;
}

/** "National Security Advisor", "Secretary of State": the word after it. */
function endOfOffice({ words, lexicon }: Speech, at: number): number | null {
  const { offices, names } = lexicon;
  if (!words.isCapital(at)) return null;
  let end = at;
  for (let index = at; index < at + LONGEST_OFFICE; index += 1) {
    if (!offices.hasWord(words.key(index)) || names.startsAt(words, index)) break;
    if (index > at && !/^[ ’'‐-]{1,2}$/.test(words.gap(index))) break;
    if (words.isCapital(index)) end = index + 1;
  }
  return end > at && offices.hasHolder(words.slice(at, end)) ? end : null;
}

/** "Joseph R. Biden Jr.": the word after it. */
function endOfName({ words, lexicon }: Speech, at: number): number {
  let end = at;
  for (let index = at; index < at + LONGEST_NAME; index += 1) {
    if (!isJoined(words, index) || lexicon.offices.hasWord(words.key(index))) break;
    if (words.isCapital(index)) end = index + 1;
    else if (!lexicon.particles.has(words.key(index))) break;
  }
  return end;
}

function isJoined(words: TokenisedText, at: number): boolean {
  return /^[ .’'‐-]{1,2}$/.test(words.gap(at));
}
