import type { Paragraph } from '../text/layout.js';
import { readSignatoryList, type SignatoryList } from './signatory-list.js';
import {
  DOCUMENT,
  type FoundList,
  PREPOSITIONS,
  REACH,
  type StatementReading,
} from './statement-reading.js';

/** How many paragraphs at the start and at the end may be a note. */
const HEAD = 5;
const TAIL = 3;

const DELIVERED =
  /^\W{0,5}(?:(?:as )?(?:delivered|issued|released|signed|on behalf|endorsed)\b|i (?:have|am|speak|take)\b[^.]{0,60}\bon behalf\b)/i;

/** How a note about the statement starts. */
const NOTE =
  /^\W{0,5}(?:the following|following (?:is|are)|(?:the )?(?:full )?text of|below|(?:this|the|a|in a) (?:joint |press )*(?:statement|declaration|communiqu[eé])\b|joint (?:press )?(?:statement|declaration|communiqu[eé])\b|statement (?:by|of|from)|the undersigned|issued|released|on behalf|media note|delivered|as delivered|i (?:am|have|will|make|deliver|speak|take))/i;

/**
 * "The text of the following statement was released by the Governments of A, B and C."
 *
 * @param frame the paragraphs that only say who signs; the note is added to them
 */
export function readReleaseNotes(statement: StatementReading, frame: Set<number>): FoundList[] {
  const { words, paragraphs } = statement;
  return paragraphs.flatMap((paragraph, index) => {
    const isOutside = index < HEAD || index >= paragraphs.length - TAIL;
    if (!isOutside || !isNote(paragraph.text)) return [];
    const lists = readNote(statement, paragraph);
    if (lists.length > 0) frame.add(index);
    return lists.map((list): FoundList => ({ ...list, words, place: 'release' }));
  });
}

/** A note about the statement, not one of its sentences: it doesn't say "we" before "statement". */
function isNote(text: string): boolean {
  const document = text.search(DOCUMENT);
  const speaker = text.search(/\b(?:[Ww]e|[Oo]ur)\b/);
  const mentionsIt = DOCUMENT.test(text.slice(0, 600)) || DELIVERED.test(text);
  return mentionsIt && (speaker === -1 || document < speaker);
}

function readNote(statement: StatementReading, { start, end, text }: Paragraph): SignatoryList[] {
  const { words } = statement;
  const first = words.indexAt(start);
  const isAboutStatement = NOTE.test(text);
  const lists: SignatoryList[] = [];
  for (let at = first; at < first + 2 * REACH && words.start(at) < end; at += 1) {
    const list =
      at === first
        ? readIssuers(statement, at, end)
        : isAboutStatement
          ? readAfterPreposition(statement, first, at)
          : null;
    if (!list) continue;
    lists.push(list);
    at = Math.max(at, list.end - 1);
  }
  return lists;
}

/** "A, B and C, as members of D, issue the following statement." */
function readIssuers(statement: StatementReading, at: number, end: number): SignatoryList | null {
  const { words } = statement;
  const list = readSignatoryList(statement, at);
  if (!list) return null;
  const from = words.endBefore(list.end);
  const after = words.text.slice(from, Math.min(end, from + 500));
  const isIssuing =
    /^[^.]{0,250}?\b(?:issued?|release[ds]?|made?|makes?|deliver(?:s|ed)?|adopt(?:s|ed)?|sign(?:s|ed)?|publish(?:es|ed)?)\b[^.]{0,60}\b(?:following|this|the|a|joint)\b[^.]{0,60}\b(?:statement|declaration|text|communiqu[eé])/i.test(
      after,
    );
  return isIssuing ? list : null;
}

/** "… was released by A and B", "… on behalf of A and B". */
function readAfterPreposition(
  statement: StatementReading,
  first: number,
  at: number,
): SignatoryList | null {
  const { words, lexicon } = statement;
  const key = words.key(at);
  if (!PREPOSITIONS.has(key)) return null;
  const before = words.tokens.slice(Math.max(first, at - 7), at + 1).map((token) => token.key);
  if (!before.some((word) => lexicon.issuing.has(word))) return null;
  if (key === 'of' && (before.includes('on') || before.includes('regarding'))) return null;
  const list = readSignatoryList(statement, key === 'behalf' ? at + 2 : at + 1);
  if (!list) return readMembersOfGroup(statement, at);
  const needsMore = key === 'of' || key === 'between';
  return needsMore && list.entries.length < 2 && !list.hasOffice ? null : list;
}

/** How many words an unknown group may have: "the Core Group on Railways and Roads". */
const LONGEST_GROUP = 12;
const CONSISTS = new Set(['consisting', 'comprising', 'composed', 'comprised', 'namely']);

/** "on behalf of the Rail Group consisting of A, B and C" */
function readMembersOfGroup(statement: StatementReading, at: number): SignatoryList | null {
  const { words } = statement;
  for (let index = at + 1; index < at + LONGEST_GROUP; index += 1) {
    if (/[.;]/.test(words.gap(index))) return null;
    if (!CONSISTS.has(words.key(index))) continue;
    const list = readSignatoryList(
      statement,
      words.key(index + 1) === 'of' ? index + 2 : index + 1,
    );
    return list && list.entries.length > 1 ? list : null;
  }
  return null;
}
