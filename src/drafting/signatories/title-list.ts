import { TokenisedText } from '../text/tokenised-text.js';
import { readAdjectiveRun } from './adjectives.js';
import { readListItem } from './list-entry.js';
import { toEntry } from './list-item.js';
import { readSignatoryList, type SignatoryList } from './signatory-list.js';
import {
  DOCUMENT,
  type FoundList,
  MEETING,
  PREPOSITIONS,
  type StatementReading,
} from './statement-reading.js';

/** After the topic, only these still lead to signatories. */
const AFTER_TOPIC = new Set(['by', 'from', 'behalf']);
/** And only to lists of at least this length: shorter ones may name those whose acts the statement is about. */
const SURELY_SIGNATORIES = 4;

/** Words that start the topic. */
const TOPIC = new Set(
  'on regarding concerning about following condemning marking after against supporting welcoming in to for at calling urging'.split(
    ' ',
  ),
);

/** "Joint Statement by A, B and C on …", "A and B Joint Statement", "G7 Foreign Ministers’ Statement". */
export function readTitle(statement: StatementReading): FoundList[] {
  const words = new TokenisedText(statement.title);
  const title = { ...statement, words };
  const list = readLeading(title) ?? readCompound(title) ?? readHolders(title);
  return list ? [{ ...list, words, place: 'title' }] : [];
}

/** "Statement by A and B", or both who met: "Readout of A’s Meeting with B". */
function readHolders(title: StatementReading): SignatoryList | null {
  const list = readAfterPreposition(title);
  return list && list.entries.length > 1 ? list : (readMeeting(title) ?? list);
}

/** "A, B and C: Joint Statement", "G7 Leaders’ Statement", but not "A: Statement". */
function readLeading(title: StatementReading): SignatoryList | null {
  const { words } = title;
  // "2023 APEC Leaders’ Declaration", "The Quad Leaders’ Statement"
  const start = /^(?:the|joint|\d{4})$/.test(words.key(0)) ? 1 : 0;
  const list = readSignatoryList(title, start);
  if (!list || !isLeading(list, title)) return null;
  const second = list.entries[1];
  // "Fiji: Quad Statement" is about Fiji.
  if (!second || !words.gap(second.from).includes(':')) return list;
  return { ...list, entries: list.entries.slice(1) };
}

/** After a dash: "Fiji / Tonga – Statement by". */
const BY = /\s[-–—]\s*(?:joint )?(?:statement|declaration|communiqu[eé]) (?:by|of|from)\b/i;

function isLeading({ entries, end }: SignatoryList, { words, lexicon }: StatementReading): boolean {
  const rest = words.text.slice(words.endBefore(end));
  if (rest.search(BY) === 0) return false;
  if (/^\s*:/.test(rest)) return entries.length > 1 && DOCUMENT.test(rest);
  const head = rest.split(/\b(?:on|regarding|concerning|about|following)\b/i)[0] ?? '';
  const [only] = entries;
  if (entries.length === 1 && only?.named.is === 'party') {
    const isOrganisation = only.named.code.length > 2;
    return (
      isOrganisation &&
      DOCUMENT.test(head) &&
      (only.office !== null || lexicon.offices.isPlural(head))
    );
  }
  return DOCUMENT.test(head) || /\b(?:joint|trilateral|quadrilateral|call)\b/i.test(head);
}

/** "U.S.-Mexico Joint Declaration", "Joint Franco-German Statement", "U.S.–Japan Partnership for a New Era". */
function readCompound(title: StatementReading): SignatoryList | null {
  const { words } = title;
  for (let at = 0; at < words.length; at += 1) {
    if (startsTopic(words, at) || PREPOSITIONS.has(words.key(at))) return null;
    const run = readAdjectiveRun(title, at);
    if (!run || run.parties.length < 2) continue;
    const rest = words.text.slice(words.endBefore(run.end));
    const head = rest.split(/\b(?:on|regarding|concerning|about|following|for)\b|:/i)[0] ?? '';
    if (BY.test(head)) return null;
    const isNamed = DOCUMENT.test(head) || (at === 0 && RELATION.test(head));
    if (!isNamed) return null;
    const { parties, end } = run;
    return toList(title, parties, end);
  }
  return null;
}

function toList(
  title: StatementReading,
  parties: readonly Parameters<typeof toEntry>[1][],
  end: number,
): SignatoryList {
  const entries = parties.map((party) => {
    const isNamed = title.lexicon.names.match(title.words, party.from) !== null;
    return { ...toEntry(title, party, { office: null, person: null }), isNamed };
  });
  return { entries, unknown: [], end, hasOffice: false };
}

/** What two parties have with each other: their statement is about it. */
const RELATION =
  /\b(?:partnership|relations(?:hip)?|dialogue|consultations|alliance|summit|cooperation|framework|meetings?|talks|ministerial|trade|forum|commission|council)\b/i;

/** "Joint Statement on the U.S.-Ukraine Strategic Partnership": the parties of the relation that the statement is about. */
export function readRelation(statement: StatementReading): FoundList[] {
  const words = new TokenisedText(statement.title);
  const title = { ...statement, words };
  if (!/\bjoint\b/i.test(words.text)) return [];
  for (let at = 0; at < words.length; at += 1) {
    const run = readAdjectiveRun(title, at);
    if (!run || run.parties.length < 2) continue;
    const isCompound = /[-‐‑–—]/.test(words.gap(run.parties[1]?.from ?? 0));
    const head = words.text.slice(words.endBefore(run.end)).split(/[,:]/)[0] ?? '';
    if (!isCompound || !RELATION.test(head)) return [];
    return [{ ...toList(title, run.parties, run.end), words, place: 'relation' }];
  }
  return [];
}

/** "Joint Statement by A, B and C", "Joint Statement on X from the Presidents of A and B". */
function readAfterPreposition(title: StatementReading): SignatoryList | null {
  const { words } = title;
  const document = words.tokens.findIndex(({ text }) => DOCUMENT.test(text));
  let isTopic = false;
  for (let at = Math.max(0, document); at < words.length; at += 1) {
    const name = title.lexicon.names.match(words, at);
    if (name) {
      // "of" may be part of a name.
      at = name.end - 1;
      continue;
    }
    const key = words.key(at);
    if (PREPOSITIONS.has(key)) {
      const list = readSignatoryList(title, key === 'behalf' ? at + 2 : at + 1, {
        allowsUnknown: true,
      });
      const leads = !isTopic || (list && leadsAfterTopic(list, title, at));
      if (list && leads && !isTopicAfterColon(list, words)) return list;
    }
    isTopic ||= startsTopic(words, at);
  }
  return null;
}

/** Whether a list in the topic names signatories: "on F-16s from A and B", "following a meeting between A and B". */
function leadsAfterTopic(
  { entries, hasOffice }: SignatoryList,
  { words }: StatementReading,
  at: number,
): boolean {
  const holders = hasOffice && (entries.length > 1 || entries[0]?.named.is === 'group');
  if (AFTER_TOPIC.has(words.key(at))) return holders || entries.length >= SURELY_SIGNATORIES;
  const isAlliance = /\b(?:alliance|partnership)\b/i.test(words.slice(Math.max(0, at - 3), at));
  if (words.key(at) === 'between' && isAlliance && entries.length > 1) return true;
  return holders && MEETING.test(words.slice(Math.max(0, at - 3), at));
}

/** "Joint Statement on President A’s Meeting with Prime Minister B" */
function readMeeting(title: StatementReading): SignatoryList | null {
  const { words } = title;
  for (let at = 0; at < words.length; at += 1) {
    if (!words.isCapital(at)) continue;
    const host = readListItem(title, at, null);
    if (!host?.hasOffice || host.entries.length !== 1) continue;
    const after = words.text.slice(words.endBefore(host.end));
    const lead = /^(?:[’']s?)?\s+(?:[\p{L}-]+\s+){0,3}?(?:with|to|and)\s/u.exec(after)?.[0];
    if (lead === undefined || !MEETING.test(lead)) continue;
    const guest = readSignatoryList(title, words.indexAt(words.endBefore(host.end) + lead.length));
    if (guest?.hasOffice) return { ...guest, entries: [...host.entries, ...guest.entries] };
  }
  return null;
}

/** "Statement by Foreign Ministers: Syria" */
function isTopicAfterColon({ entries }: SignatoryList, words: TokenisedText): boolean {
  const [only] = entries;
  return entries.length === 1 && only !== undefined && words.gap(only.from).includes(':');
}

function startsTopic(words: TokenisedText, at: number): boolean {
  const key = words.key(at);
  const isOnBehalf = words.key(at + 1) === 'behalf';
  const isSeat = key === 'to' && words.key(at - 1) === 'representatives';
  return at > 0 && TOPIC.has(key) && !isOnBehalf && !isSeat;
}
