import type { Paragraph } from '../text/layout.js';
import { readSignatoryList } from './signatory-list.js';
import { type FoundList, REACH, type StatementReading } from './statement-reading.js';

/** How many paragraphs the opening may have. */
const OPENING_PARAGRAPHS = 8;
/** How many sentences are searched for a subject. */
const FIRST_SENTENCES = 4;
/** How many paragraphs at the end may name those who align themselves. */
const CLOSING_PARAGRAPHS = 6;

/** "We, the Foreign Ministers of A, B and C, …" in one of the first paragraphs. */
export function readOpening(statement: StatementReading): FoundList[] {
  const { words, paragraphs } = statement;
  for (const { start, end } of paragraphs.slice(0, OPENING_PARAGRAPHS)) {
    const first = words.indexAt(start);
    for (let at = first; at < first + REACH && words.start(at) < end; at += 1) {
      const key = words.key(at);
      if (key !== 'we' && key !== 'undersigned') continue;
      const isAs = key === 'we' && words.key(at + 1) === 'as';
      const begin = isAs ? at + 2 : at + 1;
      const between = words.gap(begin);
      const list = /^[\s,:;–—(-]{1,4}$/.test(between) ? readSignatoryList(statement, begin) : null;
      // "We, the leaders", "We the leaders" and "We as leaders", but not "we urge Israel".
      const isApposition = /[,–—(:]/.test(between) || words.key(begin) === 'the' || isAs;
      if (list && isApposition) return [{ ...list, words, place: 'opening' }];
    }
  }
  return [];
}

/** "France, Germany and Italy have …": parties as the subject of one of the first sentences. */
export function readSubjects(statement: StatementReading, frame: ReadonlySet<number>): FoundList[] {
  const { words, paragraphs } = statement;
  const body = paragraphs.filter((_, index) => !frame.has(index)).slice(0, 2);
  for (const { start, end } of body
    .flatMap(({ sentences }) => sentences)
    .slice(0, FIRST_SENTENCES)) {
    const skip = /^(?:Today|On [^,]{1,40}),/.test(words.text.slice(start, start + 60)) ? 1 : 0;
    const list = readSignatoryList(statement, words.indexAt(start) + skip);
    if (!list) continue;
    const isGroup = list.entries.some(({ named }) => named.is === 'group');
    const after = words.text.slice(words.endBefore(list.end), end);
    const isSubject =
      /^(?:,[^.]{0,200},)?\s*(?:,\s*)?\p{Ll}/u.test(after) &&
      !/^\s*(?:of|in|on|to|against|is|was|must|has)\b/.test(after);
    if (isSubject && (list.entries.length >= 2 || isGroup || list.hasOffice))
      return [{ ...list, words, place: 'subject' }];
  }
  return readApposition(statement, body[0]);
}

/** "The members of the Core Group – the Ambassadors of Germany, Brazil, … – express" in the first paragraph. */
function readApposition(
  statement: StatementReading,
  paragraph: Paragraph | undefined,
): FoundList[] {
  if (!paragraph) return [];
  const { words } = statement;
  const first = words.indexAt(paragraph.start);
  for (let at = first; at < first + REACH && words.start(at) < paragraph.end; at += 1) {
    const list = readSignatoryList(statement, at);
    if (!list?.hasOffice || list.entries.length < 3) continue;
    const before = words.text.slice(paragraph.start, words.start(at));
    if (!/\b(?:condemn|urge|call|with)\b/i.test(before))
      return [{ ...list, words, place: 'subject' }];
  }
  return [];
}

/** "A, B and C align themselves with this statement." */
export function readAligned(statement: StatementReading): FoundList[] {
  const { words, paragraphs } = statement;
  const lists: FoundList[] = [];
  for (const { start, end, text } of paragraphs.slice(-CLOSING_PARAGRAPHS)) {
    if (!/\balign(?:s|ed)?\b[^.]{0,60}\b(?:statement|declaration)/i.test(text)) continue;
    const first = words.indexAt(start);
    for (let at = first; words.start(at) < end && at < first + REACH; at += 1) {
      const list = readSignatoryList(statement, at);
      if (!list) continue;
      lists.push({ ...list, words, place: 'aligned' });
      at = list.end;
    }
  }
  return lists;
}
