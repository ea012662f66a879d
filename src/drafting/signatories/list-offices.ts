import type { Reading } from '../knowledge/lexicon.js';
import type { NameMatch } from '../knowledge/party-names.js';
import type { TokenisedText } from '../text/tokenised-text.js';
import { readListedName } from './listed-name.js';
import { isAbbreviation } from './person.js';

export interface OfficeBeforeName {
  /** Its words; `end` is exclusive. */
  at: number;
  end: number;
  /** Null for words that introduce names without an office: "the Governments of". */
  office: string | null;
  /** "the High Representative" alone stands for the European Union. */
  isHighRepresentative: boolean;
}

/** In words. */
const LONGEST_OFFICE = 26;
/** In characters. */
const LONGEST_BRACKETS = 120;

/** Reads an office, or other words that introduce names. It ends where a name starts. */
export function readOfficeBefore(reading: Reading, at: number): OfficeBeforeName | null {
  const { words, lexicon } = reading;
  const end = endOfOffice(reading, at);
  const keys = words.tokens.slice(at, end).map(({ key }) => key);
  if (keys.every((key) => key === 'the')) return null;
  const phrase = words.slice(at, end);
  if (readListedName(reading, end))
    return { at, end, office: lexicon.offices.toOffice(phrase), isHighRepresentative: false };
  if (!/\bhigh representative\b/i.test(phrase)) return null;
  const high =
    at + keys.findIndex((key, index) => key === 'high' && keys[index + 1] === 'representative');
  return { at: high, end: high + 2, office: 'High Representative', isHighRepresentative: true };
}

export function endOfOffice({ words, lexicon }: Reading, at: number): number {
  let index = at;
  while (index < at + LONGEST_OFFICE) {
    if (index > at && !/^[\s'’,/\-‐‑]{1,3}$/.test(words.gap(index))) break;
    if (index > at && startsLine(words, index)) break;
    const name = lexicon.names.match(words, index);
    const isSeated = name !== null && isSeat({ words, lexicon }, at, name);
    if (name && !isSeated && name.named.is !== 'place') break;
    if (!isSeated && !isOfficeWord({ words, lexicon }, index)) break;
    index = isSeated ? endOfNames({ words, lexicon }, name) : index + 1;
  }
  return index;
}

/** Whether an item ends with the line before: "Embassy of Chile", and below it "Embassy of Peru". */
function startsLine(words: TokenisedText, at: number): boolean {
  return words.gap(at).includes('\n') && words.isCapital(at) && !CONNECTING.has(words.key(at - 1));
}

/** "A" is a word of offices, but not in "President A. Doe". */
function isOfficeWord({ words, lexicon }: Reading, at: number): boolean {
  const isInitial = isAbbreviation({ words }, at) && words.gap(at + 1).startsWith('.');
  return !isInitial && lexicon.offices.hasWord(words.key(at));
}

/** How many seats an office may have: "Envoys to Sudan and South Sudan". */
const MAX_SEATS = 4;

/** Where the names end that follow a name with "and" or commas between them. */
function endOfNames({ words, lexicon }: Reading, { end }: NameMatch): number {
  let last = end;
  for (let count = 1; count < MAX_SEATS; count += 1) {
    const isJoined = words.key(last) === 'and' || /^,\s$/.test(words.gap(last));
    const from = words.key(last) === 'and' ? last + 1 : last;
    const next = isJoined
      ? lexicon.names.match(words, words.key(from) === 'the' ? from + 1 : from)
      : null;
    if (!next) break;
    last = next.end;
  }
  // Several names are seats only if the holders' states follow.
  return ['of', 'from'].includes(words.key(last)) ? last : end;
}

const CONNECTING = new Set('and of the for to at in as on from my our with'.split(' '));

/** Leaves out the words that connect an office with those after it: "Prime Minister of the", "President and". */
export function trimOffice({ words, lexicon }: Reading, at: number, end: number): number {
  let last = end;
  for (let index = at + 1; index < last; index += 1) {
    if (words.key(index) === 'and' && lexicon.offices.isHolder(words.key(index - 1))) last = index;
  }
  while (last > at && CONNECTING.has(words.key(last - 1))) last -= 1;
  return last;
}

/** How many words may follow the preposition of a portfolio. */
const LONGEST_PORTFOLIO = 12;

/** Skips the rest of an office that has unknown words, with its holder: "Director for Reef Affairs Jane Doe". */
export function skipPortfolio({ words, lexicon }: Reading, at: number): number {
  if (!['for', 'of', 'to', 'on'].includes(words.key(at)) || words.gap(at) !== ' ') return at;
  let end = at;
  for (let index = at + 1; index < at + LONGEST_PORTFOLIO; index += 1) {
    if (!/^[ -]$/.test(words.gap(index)) || lexicon.names.startsAt(words, index)) break;
    const joins = ['and', 'of', 'the', 'for'].includes(words.key(index));
    if (joins && words.key(index) === 'and' && startsItem({ words, lexicon }, index + 1)) break;
    if (!joins && !words.isCapital(index)) break;
    if (!joins) end = index + 1;
  }
  return end;
}

function startsItem({ words, lexicon }: Reading, at: number): boolean {
  const next = words.key(at) === 'the' ? at + 1 : at;
  return (
    lexicon.names.startsAt(words, next) ||
    lexicon.names.matchAdjective(words, next) !== null ||
    lexicon.offices.isHolder(words.key(next))
  );
}

/** Prepositions before the seat or the subject of an office. */
const SEAT_PREPOSITIONS = new Set(['to', 'at', 'for', 'in']);

/** Whether a name is the seat of an office, not a party: "Permanent Representatives to the United Nations of". */
function isSeat(reading: Reading, start: number, name: NameMatch): boolean {
  const { words } = reading;
  const { named, at } = name;
  const end = endOfNames(reading, name);
  const preposition = words.key(words.key(at - 1) === 'the' ? at - 2 : at - 1);
  if (named.is !== 'party' || at <= start + 1 || !SEAT_PREPOSITIONS.has(preposition)) return false;
  // A state is a seat if the holders' states follow, "Special Envoys for Afghanistan of", or if nobody else's office is for a state.
  const isOrganisation = named.code.length > 2 && preposition !== 'for';
  if (isOrganisation || ['of', 'from'].includes(words.key(end))) return true;
  // "the Coordinators for Chile, Peru and Fiji" come from there.
  const isOneOfSeveral =
    /^,\s$/.test(words.gap(name.end)) && reading.lexicon.names.startsAt(words, name.end);
  return !isOneOfSeveral && isEnvoy(words, start, at);
}

/** Holders whose office is about another state. */
const ENVOYS = [
  'envoy',
  'envoys',
  'representative',
  'representatives',
  'ambassador',
  'ambassadors',
  'coordinator',
  'coordinators',
];

function isEnvoy(words: TokenisedText, start: number, at: number): boolean {
  return words.includes(ENVOYS, start, at);
}

export interface OfficeAfterName {
  end: number;
  office: string | null;
  /** More names follow: "the G7 Foreign Ministers of". */
  leads: boolean;
}

/** Reads what follows a name and belongs to it: "'s Foreign Minister", "(as Chair)", a footnote mark. */
export function readOfficeAfter(reading: Reading, at: number): OfficeAfterName {
  const { words, lexicon } = reading;
  const { names, offices } = lexicon;
  const first = skipBrackets(words, at);
  const end = endOfOfficeAfter(reading, first, first > at);
  if (end === first) return { end, office: null, leads: false };
  const phrase = words.slice(first, end);
  const hasHolder = offices.hasHolder(phrase);
  const leads = ['of', 'the'].includes(words.key(end - 1)) && names.startsAt(words, end);
  const body = hasHolder || leads ? null : BODY.exec(phrase);
  if (body) return { end: first + body[0].split(/\s/).length, office: null, leads: false };
  // Words such as "and the" belong to what follows.
  const belongs = leads || hasHolder || DEPARTMENT.test(phrase);
  if (!belongs) return { end: first, office: null, leads: false };
  return { end, office: hasHolder ? offices.toOffice(phrase) : null, leads };
}

/** "the U.S. Department of State", "the Chilean Foreign Ministry" */
const DEPARTMENT = /^\W?s$|^for\b|^(?:state |foreign )?(?:department|ministry|office)\b/i;

/** What may follow a name in a list without an office: "the UK government", "ASEAN Member States". */
const BODY = /^(?:governments?|(?:(?:member|participating)\s)?(?:states|countries))\b/i;

/** @param afterBrackets a bracket may stand before the first word: "(CL) Foreign Minister" */
function endOfOfficeAfter(reading: Reading, first: number, afterBrackets: boolean): number {
  const { words, lexicon } = reading;
  let index = first;
  while (index < first + LONGEST_OFFICE) {
    const key = words.key(index);
    const isSubject = key === 'on' && index > first && continuesOffice(reading, index);
    if (!lexicon.offices.hasWord(key) && key !== 's' && !isSubject) break;
    const isAfterAbbreviation = words.gap(index) === '. ' && isAbbreviation({ words }, index - 1);
    const isAfterBracket =
      afterBrackets && index === first && /^\W{0,2}[)\]] $/.test(words.gap(index));
    const isApart = !isAfterAbbreviation && !isAfterBracket;
    if (isApart && !/^[\s'’/\-‐‑]{1,3}$/.test(words.gap(index))) break;
    if (lexicon.names.startsAt(words, index) || startsLine(words, index)) break;
    const seatEnd = index > first ? skipSeat(reading, index) : index;
    if (seatEnd === index && isConjunction(key) && !continuesOffice(reading, index)) break;
    index = seatEnd > index ? seatEnd : index + 1;
  }
  return index;
}

/** "the EU Ambassador to Kosovo": skips the seat after an office. */
function skipSeat({ words, lexicon }: Reading, at: number): number {
  if (!SEAT_PREPOSITIONS.has(words.key(at))) return at;
  const name = words.key(at + 1) === 'the' ? at + 2 : at + 1;
  return lexicon.names.match(words, name)?.end ?? skipSuperior({ words, lexicon }, at);
}

/** "Adviser to the Prime Minister on National Security": skips who is advised. */
function skipSuperior({ words, lexicon }: Reading, at: number): number {
  if (words.key(at) !== 'to' || words.key(at + 1) !== 'the') return at;
  for (let index = at + 2; index < at + LONGEST_SUPERIOR; index += 1) {
    if (!words.isCapital(index) || words.gap(index) !== ' ') return at;
    if (lexicon.offices.isHolder(words.key(index))) return index + 1;
  }
  return at;
}

/** In words. */
const LONGEST_SUPERIOR = 5;

function isConjunction(key: string): boolean {
  return ['and', 'as', 'on', 'with', 'to', 'in', 'at'].includes(key);
}

const SECOND_PORTFOLIOS = new Set(
  'security international trade defence defense government development european cooperation external'.split(
    ' ',
  ),
);

/** "Minister of Foreign Affairs and Defence", "Adviser on Trade and Foreign Affairs": the conjunction is part of the office. */
function continuesOffice({ words, lexicon }: Reading, at: number): boolean {
  if (lexicon.names.startsAt(words, at + 1)) return false;
  const isSubject = words.key(at) === 'on' && words.isCapital(at + 1);
  const isAffairs = words.key(at) === 'and' && words.key(at + 2) === 'affairs';
  return SECOND_PORTFOLIOS.has(words.key(at + 1)) || isSubject || isAffairs;
}

/** Skips words in brackets right after a name: "(as Chair)", "(“Japan”) (together the “Parties”)". */
function skipBrackets(words: TokenisedText, at: number): number {
  const first = skipBracket(words, at);
  return first === at ? at : skipBracket(words, first);
}

function skipBracket(words: TokenisedText, at: number): number {
  const start = words.endBefore(at);
  const open = /^[*†‡¹²³)\]”’]*\s{0,2}[([]/.exec(words.text.slice(start, start + 6));
  if (!open) return at;
  const from = start + open[0].length;
  const close = words.text.slice(from, from + LONGEST_BRACKETS).search(/[)\]]/);
  return close === -1 ? at : Math.max(at, words.indexAt(from + close));
}
