import type { Paragraph } from '../text/layout.js';
import { readSignatoryList, type SignatoryList } from './signatory-list.js';
import { type FoundList, REACH, type StatementReading } from './statement-reading.js';

/** How many sentences are searched for a subject. */
const FIRST_SENTENCES = 4;
/** How many commas an introduction such as "Today, on the margins of the summit in Rome," may have. */
const MAX_COMMAS = 4;
/** Words that begin an introduction. */
const INTRODUCTION =
  /^(?:today|yesterday|earlier|on|in|at|during|following|after|as|building|recalling|marking|meeting|gathered)\b/i;
/** Words that can't be the verb of a subject. */
const NO_VERB =
  /^(?:of|in|on|to|against|is|was|must|has|should|the|a|an|this|these|that|our|we|it|there|they|their|its|all|no|for|from|by|at|with|as|but|or)\b/;

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
  const body = paragraphs.filter((_, index) => !frame.has(index)).slice(0, 2);
  const sentences = body
    .flatMap((paragraph) => paragraph.sentences.map((sentence, index) => ({ ...sentence, index })))
    .slice(0, FIRST_SENTENCES);
  for (const { start, end, index } of sentences) {
    for (const from of beginnings(words.text.slice(start, end))) {
      const subject = readSubject(statement, start + from, end);
      const list = subject && from > 0 && startsWithPlace(subject) ? null : subject;
      const signs =
        list &&
        (named.size === 0 ? index === 0 && acts(statement, list.end) : isShared(list, named));
      if (signs) return [{ ...list, words, place: 'subject' }];
    }
  }
  const list = readApposition(statement, body[0]);
  return list && (named.size === 0 || isShared(list, named))
    ? [{ ...list, words, place: 'subject' }]
    : [];
}

/** "…, in Lima, Peru, the Foreign Ministers of Chile and Fiji": the first is where the others met. */
function startsWithPlace({ entries }: SignatoryList): boolean {
  return entries[0]?.office === null && entries.slice(1).some(({ office }) => office !== null);
}

/** Whether most parties of a list are among those that other words name. */
function isShared({ entries }: SignatoryList, named: ReadonlySet<string>): boolean {
  const codes = entries.flatMap((entry) => (entry.named.is === 'party' ? [entry.named.code] : []));
  return codes.filter((code) => named.has(code)).length * 3 >= codes.length * 2;
}

/** Where the subject of a sentence may start: at its start, or after the commas of an introduction. */
function beginnings(sentence: string): number[] {
  if (!INTRODUCTION.test(sentence)) return [0];
  const today = /^(?:today|yesterday)\s(?=the\s)/i.exec(sentence);
  if (today) return [today[0].length];
  const commas = Array.from(sentence.slice(0, 400).matchAll(/,\s/g), ({ index }) => index + 2);
  return [0, ...commas.slice(0, MAX_COMMAS)];
}

function readSubject(
  statement: StatementReading,
  start: number,
  end: number,
): SignatoryList | null {
  const { words } = statement;
  const list = readSignatoryList(statement, words.indexAt(start), { allowsUnknown: true });
  if (!list) return null;
  const after = words.text
    .slice(words.endBefore(list.end), end)
    .replace(/^(?:\.(?=,|\s\p{Ll})|[)\]”"’])+/u, '');
  const verb = /^(?:,[^.]{0,200},|\s\([^()]{0,60}\))?\s*(?:,\s*)?(?=\p{Ll})/u.exec(after);
  if (!verb || NO_VERB.test(after.slice(verb[0].length))) return null;
  const partners =
    list.hasOffice || list.entries.length === 1 ? readPartners(statement, list.end, end) : null;
  if (partners) return join(list, partners);
  const isGroup = list.entries.some(({ named }) => named.is === 'group');
  return list.entries.length >= 2 || isGroup ? list : null;
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

/** "The members of the Core Group – the Ambassadors of Germany, Brazil, … – express" in the first paragraph. */
function readApposition(
  statement: StatementReading,
  paragraph: Paragraph | undefined,
): SignatoryList | null {
  if (!paragraph) return null;
  const { words } = statement;
  const first = words.indexAt(paragraph.start);
  for (let at = first; at < first + REACH && words.start(at) < paragraph.end; at += 1) {
    const list = readSignatoryList(statement, at);
    if (!list?.hasOffice || list.entries.length < 3) continue;
    const before = words.text.slice(paragraph.start, words.start(at));
    if (!/\b(?:condemn|urge|call|with)\b/i.test(before)) return list;
  }
  return null;
}
