import type { Paragraph } from '../text/layout.js';
import { readAttendance, readMeetingOf, readVisit } from './occasions.js';
import { readSignatoryList, type SignatoryList } from './signatory-list.js';
import {
  type FoundList,
  REACH,
  type StatementReading,
  withoutNumber,
} from './statement-reading.js';

/** How many sentences are searched for a subject. */
const FIRST_SENTENCES = 5;
/** A dateline may be one of them. */
const FIRST_PARAGRAPHS = 3;
/** How many commas an introduction such as "Today, on the margins of the summit in Rome," may have. */
const MAX_COMMAS = 4;
/** Words that begin an introduction. */
const INTRODUCTION =
  /^(?:today|yesterday|earlier|on|in|at|during|following|after|as|building|recalling|marking|meeting|gathered)\b/i;
/** Words that can't be the verb of a subject. */
const NO_VERB =
  /^(?:of|in|on|to|against|is|was|were|must|has|should|the|a|an|this|these|that|our|we|it|there|they|their|its|all|no|for|from|by|at|with|as|but|or)\b/;

/**
 * "France, Germany and Italy have …", "President A met President B": parties as the subject of one of the first sentences,
 * with those whom they met.
 *
 * @param named whom other words name. Without any, the subject must speak or meet in the first sentence of a paragraph; else
 *   most of its parties must be among them.
 */
export function readSubjects(
  statement: StatementReading,
  frame: ReadonlySet<number>,
  named: ReadonlySet<string>,
): FoundList[] {
  const { words, paragraphs } = statement;
  const body = paragraphs.filter((_, index) => !frame.has(index)).slice(0, FIRST_PARAGRAPHS);
  const sentences = body
    .flatMap((paragraph) => paragraph.sentences.map((sentence, index) => ({ ...sentence, index })))
    .slice(0, FIRST_SENTENCES);
  const isSigned = (list: SignatoryList | null): list is SignatoryList =>
    list !== null && (named.size === 0 || isShared(list, named));
  const toList = (list: SignatoryList): FoundList[] => [{ ...list, words, place: 'subject' }];
  for (const sentence of sentences) {
    const { start, text } = withoutNumber(statement, sentence);
    for (const from of beginnings(text)) {
      const subject = readSubject(statement, start + from, sentence.end);
      if (!subject || (from > 0 && startsWithPlace(subject, text.slice(0, from)))) continue;
      const isFirst = sentence.index === 0;
      const isOpening = isFirst && subject.acts;
      const signs =
        named.size === 0
          ? isOpening
          : isShared(subject, named) || (isOpening && addsPartner(subject, named));
      if (signs) return [...toList(subject), ...readHolders(statement, subject, sentence.end)];
    }
    const occasion = readVisit(statement, sentence) ?? readMeetingOf(statement, sentence);
    if (isSigned(occasion)) return toList(occasion);
  }
  for (const paragraph of body.slice(0, 2)) {
    const apposition = readApposition(statement, paragraph);
    if (isSigned(apposition))
      return [...toList(apposition), ...readHolders(statement, apposition, paragraph.end)];
  }
  if (named.size > 0) return [];
  const attended = sentences.flatMap((sentence) => readAttendance(statement, sentence) ?? []);
  return attended.slice(0, 1).map((list) => ({ ...list, words, place: 'attendance' as const }));
}

/** "The leaders of A and B – President Jane Doe of A and Prime Minister John Roe of B – met": the holders of the offices. */
function readHolders(
  statement: StatementReading,
  subject: SignatoryList,
  end: number,
): FoundList[] {
  if (subject.entries.some(({ person }) => person !== null)) return [];
  const { words } = statement;
  const codes = new Set(codesOf(subject));
  for (let at = subject.end; at < subject.end + REACH && words.start(at) < end; at += 1) {
    const holders = readSignatoryList(statement, at);
    if (!holders || holders.entries.length < 2) continue;
    const hasPersons = holders.entries.every(({ person }) => person !== null);
    return hasPersons && isShared(holders, codes) ? [{ ...holders, words, place: 'subject' }] : [];
  }
  return [];
}

/**
 * "…, in Lima, Peru, the Foreign Ministers of Chile and Fiji", "in Lima, Peru, Chile and Fiji": the first is where the
 * others met.
 */
function startsWithPlace({ entries, isListed }: Subject, introduction: string): boolean {
  const [first, ...others] = entries;
  if (first?.office !== null) return false;
  return others.some(({ office }) => office !== null) || (isListed && IN_CITY.test(introduction));
}

/** A preposition and a city, up to its comma. */
const IN_CITY = /\b(?:in|at|from|near|outside)\s(?:\p{Lu}[\p{L}.’'-]*\s?){1,4},\s$/u;

/** Whether most parties of a list are among those that other words name. */
function isShared(list: SignatoryList, named: ReadonlySet<string>): boolean {
  const codes = codesOf(list);
  return codes.filter((code) => named.has(code)).length * 3 >= codes.length * 2;
}

/** Whether a title names one of two who met: "Readout of A’s Meeting". */
function addsPartner(list: SignatoryList, named: ReadonlySet<string>): boolean {
  const codes = codesOf(list);
  const hasPersons = list.entries.every(({ person }) => person !== null);
  return (
    named.size === 1 && codes.length === 2 && hasPersons && codes.some((code) => named.has(code))
  );
}

function codesOf({ entries }: SignatoryList): string[] {
  return entries.flatMap(({ named }) => {
    if (named.is === 'party') return [named.code];
    return named.group.members.map(({ party }) => party);
  });
}

/** Where the subject of a sentence may start: at its start, or after the commas of an introduction. */
function beginnings(sentence: string): number[] {
  if (!INTRODUCTION.test(sentence)) return [0];
  const today = /^(?:today|yesterday)\s(?=the\s)/i.exec(sentence);
  if (today) return [today[0].length];
  const commas = Array.from(sentence.slice(0, 400).matchAll(/,\s/g), ({ index }) => index + 2);
  return [0, ...commas.slice(0, MAX_COMMAS)];
}

interface Subject extends SignatoryList {
  /** It speaks, or meets. */
  acts: boolean;
  /** A comma follows its first party. */
  isListed: boolean;
}

function readSubject(statement: StatementReading, start: number, end: number): Subject | null {
  const { words } = statement;
  const list = readSignatoryList(statement, words.indexAt(start), { allowsUnknown: true });
  if (!list) return null;
  const verb = findVerb(statement, list.end, end);
  if (verb === null) return null;
  const partners =
    list.hasOffice || list.entries.length === 1 ? readPartners(statement, list.end, end) : null;
  const details = {
    acts: acts(statement, verb),
    isListed: words.gap(list.entries[0]?.to ?? 0).startsWith(','),
  };
  if (partners) return { ...join(list, partners), ...details };
  const isGroup = list.entries.some(({ named }) => named.is === 'group');
  return list.entries.length >= 2 || isGroup ? { ...list, ...details } : null;
}

/** How many characters may stand between a subject and its verb: ", members of the Lima Group, ". */
const LONGEST_INSERTION = 250;
const MAX_INSERTIONS = 5;

/** The word where the predicate of a subject starts; null if a verb can't follow. */
function findVerb(statement: StatementReading, at: number, end: number): number | null {
  const { words } = statement;
  const from = words.endBefore(at);
  const after = words.text
    .slice(from, Math.min(end, from + LONGEST_INSERTION))
    .replace(/^(?:\.(?=,|\s\p{Ll})|[)\]”"’*])+/u, (marks) => ' '.repeat(marks.length));
  const direct = /^(?:\s\([^()]{0,60}\))?[\s,–—]*(?=\p{Ll})/u.exec(after)?.[0].length ?? null;
  const commas = /^\s*[,–—(]/.test(after)
    ? Array.from(
        after.matchAll(/[,–—]\s+(?=\p{Ll})/gu),
        ({ 0: comma, index }) => index + comma.length,
      )
    : [];
  const places = [...(direct === null ? [] : [direct]), ...commas.slice(0, MAX_INSERTIONS)]
    .filter((place) => !NO_VERB.test(after.slice(place)))
    .map((place) => words.indexAt(from + place));
  return places.find((place) => acts(statement, place)) ?? places[0] ?? null;
}

/** Whether a subject does what signatories do: it speaks, or meets. */
function acts({ words, lexicon }: StatementReading, at: number): boolean {
  for (let index = at; index < at + MAX_ADVERBS; index += 1) {
    if (lexicon.verbs.match(words.tokens, index, ['base', 'third', 'past', 'gerund'])) return true;
    if (MEETS.has(words.key(index))) return true;
  }
  return false;
}

/** How many words may stand between a subject and its verb: "have today jointly". */
const MAX_ADVERBS = 4;
const MEETS = new Set(
  'met meet meets convened gathered held hold hosted spoke discussed consulted participated worked working issue issued visited exchanged chaired concluded reached completed'.split(
    ' ',
  ),
);

/** How many words may stand between those who meet. */
const MEETING_LENGTH = 30;
const HOSTED = new Set(['hosted', 'received', 'welcomed', 'met']);

/** "… met today with Prime Minister A", "… hosted President A", "… convened the meeting with A and B". */
function readPartners(statement: StatementReading, at: number, end: number): SignatoryList | null {
  const { words } = statement;
  for (let index = at; index < at + MEETING_LENGTH && words.start(index) < end; index += 1) {
    const key = words.key(index);
    if (key !== 'with' && !HOSTED.has(key)) continue;
    const list = readSignatoryList(statement, index + 1);
    if (list?.hasOffice && isMeeting(words.slice(at, index + 1))) return list;
  }
  return null;
}

function isMeeting(verb: string): boolean {
  return /\b(?:met|meets|hosted|received|welcomed|held|holds|spoke|convened|consulted|conferred|discussed|talks|meeting)\b/i.test(
    verb,
  );
}

function join(first: SignatoryList, second: SignatoryList): SignatoryList {
  return {
    entries: [...first.entries, ...second.entries],
    unknown: [...first.unknown, ...second.unknown],
    // The verb stands between them.
    end: first.end,
    hasOffice: true,
  };
}

/** "representing the twelve countries between the two seas: " */
const COUNTRIES = /\b(?:countries|states|governments|members)\b[^.:]{0,120}:\s*$/i;

/** "The members of the Core Group – the Ambassadors of Germany, Brazil, … – express" in the first paragraph. */
function readApposition(statement: StatementReading, paragraph: Paragraph): SignatoryList | null {
  const { words } = statement;
  const first = words.indexAt(paragraph.start);
  for (let at = first; at < first + REACH && words.start(at) < paragraph.end; at += 1) {
    const list = readSignatoryList(statement, at);
    if (!list || list.entries.length < 3) continue;
    const before = words.text.slice(paragraph.start, words.start(at));
    if (!list.hasOffice && !COUNTRIES.test(before)) continue;
    if (!/\b(?:condemn|urge|call|with)\b/i.test(before)) return list;
  }
  return null;
}
