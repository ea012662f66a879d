import { endsLikeAdverb } from '../knowledge/verbs.js';
import { readSignatoryList, type SignatoryList } from '../signatories/signatory-list.js';
import type { TokenisedText } from '../text/tokenised-text.js';
import { endOfLeaders } from './leaders.js';
import type { Speech } from './speech.js';

/** Where the last list of names ended: no list starts inside another. */
export interface LastList {
  end: number;
}

/**
 * Reads speakers in the third person: "The Ministers", "the G7", "Japan and the Republic of Korea", "President NAME".
 *
 * @param lists moves on when a list of names is read
 * @returns the index of the word after them; null if they don't speak for the signatories
 */
export function endOfSpeakers(
  speech: Speech,
  at: number,
  limit: number,
  lists: LastList,
): number | null {
  for (const read of [endOfCollective, endOfLeaders, endOfParties]) {
    const end = read(speech, at, limit, lists);
    if (end !== null && end < limit && !goesOn(speech.words, at, end)) return end;
  }
  return null;
}

/** Whether a name only begins like a speaker: "Japan’s", "U.S.-led", "Quad Fellowship". */
function goesOn(words: TokenisedText, at: number, end: number): boolean {
  const gap = words.gap(end);
  if (/^[’'‐–-]$/.test(gap) || /^[’'] /.test(gap)) return true;
  if (words.key(end - 1) === 's' && /^[’']$/.test(words.gap(end - 1))) return true;
  // "the U.S. Embassy"
  if (!/^\.? $/.test(gap) || !words.isCapital(end) || endsLikeAdverb(words.key(end))) return false;
  // In a text in capitals, every word is one.
  return !isUpperCase(words, at) || !isUpperCase(words, end);
}

function isUpperCase({ tokens }: TokenisedText, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return text.length > 1 && text === text.toUpperCase();
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
]);
const DETERMINERS = new Set(['the', 'all', 'both', 'these', 'each', 'every', ...COUNTS.keys()]);
/** How many words such as "the two" may precede a speaker. */
const MAX_DETERMINERS = 3;
/** How many words such as "American trilateral" may precede a noun. */
const MAX_MODIFIERS = 4;

export function isDeterminer(key: string): boolean {
  return DETERMINERS.has(key);
}

/** "The participants", "both sides", "the three North American governments", "the trilateral committee", "all of us". */
function endOfCollective(
  speech: Speech,
  at: number,
  limit: number,
  lists: LastList,
): number | null {
  const { words, lexicon } = speech;
  let begin = at;
  while (begin < at + MAX_DETERMINERS && DETERMINERS.has(words.key(begin))) begin += 1;
  const isDefinite = begin > at;
  // "Ministers" or "the ministers"
  if (!isDefinite && !words.isCapital(begin)) return null;
  if (isDefinite && words.key(begin) === 'of') return endOfOwn(speech, begin + 1);
  if (isMiscounted(speech, at, begin)) return null;
  const noun = skipModifiers(speech, begin);
  if (noun === null) return null;
  for (let from = at; from <= noun; from += 1) {
    const end = lexicon.speakers.match(words.tokens, from)?.end;
    if (end === undefined || isConflict(speech, end - 1)) continue;
    const last = endOfSpeaker(speech, end, { limit, isDefinite, lists });
    return last === null ? null : endOfSecond(speech, last, { limit, isDefinite, lists });
  }
  const isCounted = COUNTS.has(words.key(begin - 1)) || words.key(begin - 1) === 'each';
  if (isCounted && isDefinite && lexicon.own.has(words.key(noun))) return noun + 1;
  return isDefinite && isBody(speech, noun) ? noun + 1 : null;
}

/** "The parties" are those of a conflict, but not "both parties", "the Parties" and, in a report without "we", "the parties noted". */
function isConflict({ words, lexicon, saysWe }: Speech, at: number): boolean {
  if (words.key(at) !== 'parties' || words.isCapital(at) || COUNTS.has(words.key(at - 1)))
    return false;
  const verb = saysWe ? null : lexicon.verbs.match(words.tokens, at + 1, ['past']);
  // "The parties agreed" may report on others.
  return verb === null || !['recognition', 'welcome'].includes(verb.verb.kind);
}

/** "The two countries" are no more than two signatories. */
function isMiscounted({ words, signatories }: Speech, at: number, begin: number): boolean {
  for (let index = at; index < begin; index += 1) {
    if ((COUNTS.get(words.key(index)) ?? signatories.size) < signatories.size) return true;
  }
  return false;
}

/** @returns the index of the noun; null if the adjective of another party stands before it */
function skipModifiers({ words, lexicon, signatories }: Speech, at: number): number | null {
  let index = at;
  let isList = false;
  while (index < at + MAX_MODIFIERS) {
    const key = words.key(index);
    const match = lexicon.names.matchAny(words, index);
    if (match?.named.is === 'party') {
      if (!signatories.has(match.named.code)) return null;
      index = match.end;
      isList = true;
    } else if (lexicon.modifiers.has(key) || (isList && key === 'and')) index += 1;
    else break;
  }
  return index;
}

/** "the committee", or "the Committee" if the title names it. */
function isBody({ words, lexicon, titleWords }: Speech, at: number): boolean {
  const { text = '', key = '', isCapital } = words.tokens[at] ?? {};
  const body = text.charAt(0).toUpperCase() + text.slice(1);
  return lexicon.bodies.has(body) && (!isCapital || titleWords.has(key));
}

/** How many words may stand between "our" and its noun. */
const OWN_REACH = 5;

/** "us", "our respective governments": the word after it. */
export function endOfOwn({ words, lexicon }: Speech, at: number): number | null {
  if (words.key(at) === 'us') return at + 1;
  if (words.key(at) !== 'our') return null;
  for (let index = at + 1; index < at + OWN_REACH; index += 1) {
    const key = words.key(index);
    const isPlural = lexicon.own.has(key) && !lexicon.own.has(words.key(index + 1));
    if (isPlural) return index + 1;
    if (!lexicon.modifiers.has(key) && !COUNTS.has(key) && !lexicon.offices.hasWord(key))
      return null;
  }
  return null;
}

interface SpeakerContext {
  limit: number;
  /** "the members", not "members" */
  isDefinite: boolean;
  lists: LastList;
}

/** "The President and the Prime Minister": the word after the second. */
function endOfSecond(speech: Speech, at: number, context: SpeakerContext): number {
  const { words, lexicon } = speech;
  if (words.key(at) !== 'and') return at;
  const next = words.key(at + 1) === 'the' ? at + 2 : at + 1;
  const noun = skipModifiers(speech, next) ?? next;
  const second =
    lexicon.speakers.match(words.tokens, next) ?? lexicon.speakers.match(words.tokens, noun);
  return (second && endOfSpeaker(speech, second.end, context)) ?? at;
}

/** Where "Ministers", "Ministers of A and B" or "members of the Core Group" ends; null if others speak. */
function endOfSpeaker(
  speech: Speech,
  at: number,
  { limit, isDefinite, lists }: SpeakerContext,
): number | null {
  const { words } = speech;
  if (!['of', 'from', 'to'].includes(words.key(at))) return at;
  const own = endOfOwn(speech, at + 1);
  if (own !== null) return own;
  const office = endOfPortfolio(speech, at);
  if (office > at) return endOfSpeaker(speech, office, { limit, isDefinite, lists });
  const list = readSignatoryList(speech, at + 1, { limit });
  if (list) {
    lists.end = list.end;
    return areSignatories(list, speech) ? list.end : null;
  }
  return isDefinite ? endOfMembers(speech, at, limit) : null;
}

/** How many words the name of a body may have. */
const LONGEST_BODY = 8;

/** "members of the Core Group": the end of the body whose members speak. */
function endOfMembers({ words, lexicon }: Speech, at: number, limit: number): number | null {
  for (let index = at; index < Math.min(limit, at + LONGEST_BODY); index += 1) {
    if (index > at && !/^[\s-]$/.test(words.gap(index))) return null;
    if (lexicon.bodies.has(words.tokens[index]?.text ?? '')) return index + 1;
  }
  return null;
}

/** "The United States and its partners", "Quad countries", the acronym of the signatories. */
function endOfParties(speech: Speech, at: number, limit: number, lists: LastList): number | null {
  const { words } = speech;
  const begin = DETERMINERS.has(words.key(at)) ? at + 1 : at;
  if (words.isCapital(begin) && speech.acronyms.has(words.key(begin))) return begin + 1;
  const list =
    readSignatoryList(speech, begin, { limit }) ?? readSignatoryList(speech, at, { limit });
  if (!list) return null;
  lists.end = list.end;
  if (!areSignatories(list, speech)) return null;
  const isGroup = list.entries.every(({ named }) => named.is === 'group');
  if (isGroup) return endOfGroup(speech, list.end);
  return endOfPartners(speech, list.end);
}

/** "Quad", "Quad countries", "G7 Foreign Ministers" */
function endOfGroup({ words, lexicon }: Speech, at: number): number {
  if (words.gap(at) !== ' ') return at;
  if (lexicon.own.has(words.key(at))) return at + 1;
  const noun = lexicon.speakers.match(words.tokens, at);
  return noun ? endOfPortfolio({ words, lexicon }, noun.end) : at;
}

/** "Ministers of Foreign Affairs and Trade": the word after the office. */
function endOfPortfolio({ words, lexicon }: Pick<Speech, 'words' | 'lexicon'>, at: number): number {
  if (!['of', 'for'].includes(words.key(at))) return at;
  let end = at;
  for (let index = at + 1; index < at + LONGEST_BODY; index += 1) {
    if (!lexicon.offices.hasWord(words.key(index)) || !/^[ /]$/.test(words.gap(index))) break;
    if (words.isCapital(index)) end = index + 1;
  }
  return end;
}

/** "and its partners": the word after it. */
function endOfPartners({ words, lexicon }: Speech, at: number): number {
  if (words.key(at) !== 'and') return at;
  for (let index = at + 1; index < at + OWN_REACH; index += 1) {
    const isOwn = lexicon.own.has(words.key(index));
    // "and its Member States"
    if (isOwn) return lexicon.own.has(words.key(index + 1)) ? index + 2 : index + 1;
    if (words.isCapital(index)) return at;
  }
  return at;
}

function areSignatories({ entries }: SignatoryList, { signatories }: Speech): boolean {
  return entries.every(
    ({ named, isHighRepresentative }) =>
      isHighRepresentative || named.is === 'group' || signatories.has(named.code),
  );
}
