import { END_MARK } from '../text/layout.js';
import { FOR, LONGEST_LINE, readListedLines, readSignatureLines } from './listed-lines.js';
import { readSignatoryList, type SignatoryList } from './signatory-list.js';
import {
  type FoundList,
  type ListPlace,
  REACH,
  type StatementReading,
} from './statement-reading.js';

/** How many paragraphs at the start may be a list. */
const HEAD = 3;

const CLOSING_LEAD =
  /^(?:\W*(?:(?:other|additional|further)\s+)?(?:signed|signatories|signatory|co-?signed|co-?signatories|endorsed|endorsing|supported|supporting|joined|participating|participants|countries|states|list of|members|sponsors|the (?:full )?list of|this (?:joint )?(?:statement|declaration)|the (?:joint )?(?:statement|declaration)|the following|\[?as of)\b)/i;
const SIGNS =
  /\b(?:sign(?:ed|atories|atory|ing)?|endors\w+|support\w*|joined|join|co-?sponsor\w*|participa\w+|associat\w+|subscrib\w+|deliver\w+|issued|made|supporters|adher\w+|approved)\b/i;

/** Those who support a statement sign it only if nobody else does. */
const SUPPORTS =
  /^(?:(?!\b(?:sign|endors|join|sponsor))[^:])*\b(?:expressed (?:their )?support|support(?:ed|s)? by|supporters|associat\w+|align\w*)\b/i;

/** What stands right before a list: a colon, a new line, "signed by"; but not "the role of". */
const LEADS_TO_LIST =
  /(?:[:\n–—]\s*|\b(?:signed|endorsed|supported|joined|sponsored|co-sponsored|issued|delivered|made|approved|on behalf)\s+(?:by|of)\s+(?:the\s+)?|\bsignator(?:y|ies)\s+(?:are|is|include)\s+(?:the\s+)?)$/i;

/**
 * Lists of signatories above or below the text.
 *
 * @param frame the paragraphs that only say who signs; the lists are added to them
 */
export function readClosingLists(statement: StatementReading, frame: Set<number>): FoundList[] {
  const { words, paragraphs } = statement;
  const found: FoundList[] = [];
  let place: ListPlace = 'closing';
  const add = (lists: readonly SignatoryList[]) => {
    for (const list of lists) found.push({ ...list, words, place });
  };
  /** The last lead, such as "Signed by:", has its list in the paragraphs below. */
  let isAnnounced = false;
  for (const [index, { start, end, text }] of paragraphs.entries()) {
    const isOutside = index < HEAD || index >= paragraphs.length / 2;
    const continues = found.length > 0 && frame.has(index - 1);
    if (frame.has(index) || !(isOutside || isAnnounced || continues)) continue;
    if (announces(text.slice(0, 300))) {
      const lists = readAfterLead(statement, start, end);
      place = SUPPORTS.test(text.slice(0, 300)) ? 'aligned' : 'closing';
      const isLead = text.length < 200 && /:\s*$/.test(text);
      add(lists);
      isAnnounced = isLead || lists.length > 0;
      if (isAnnounced) frame.add(index);
      continue;
    }
    const list =
      readListedLines(statement, { start, end }, isAnnounced) ??
      readSignatureLines(statement, { start, end });
    const isLast = index >= HEAD && index === paragraphs.length - 1;
    const isEnough = (list?.entries.length ?? 0) >= (isLast || FOR.test(text) ? 2 : 3);
    if (list && (isAnnounced || continues || isEnough || isAmongLines(statement, index))) {
      add([list]);
      frame.add(index);
    } else if (!END_MARK.test(text)) isAnnounced = false;
  }
  return found;
}

/** "This statement is endorsed by", "The following countries have signed:". */
function announces(lead: string): boolean {
  const colon = lead.indexOf(':');
  const words = colon > 0 ? lead.slice(0, colon) : lead;
  // With a comma, "Participants …, who support" is a sentence.
  const isGeneral = /^\W*(?:participa|countries|states|members|support)/i.test(words);
  return (
    CLOSING_LEAD.test(words) &&
    SIGNS.test(words) &&
    !/\b[Ww]e\b/.test(lead) &&
    !(isGeneral && words.includes(','))
  );
}

/** The first list after a lead in the same paragraph, and the lines below it. */
function readAfterLead(statement: StatementReading, start: number, end: number): SignatoryList[] {
  const { words } = statement;
  const below = words.text.slice(start, end).search(/:\s*\n/);
  const lines =
    below === -1 ? null : readListedLines(statement, { start: start + below + 1, end }, true);
  if (lines) return [lines];
  const first = words.indexAt(start);
  for (let at = first; at < first + REACH && words.start(at) < end; at += 1) {
    const lead = words.text.slice(start, words.start(at));
    const list = LEADS_TO_LIST.test(lead)
      ? readSignatoryList(statement, at, { allowsUnknown: true })
      : null;
    if (!list) continue;
    const rest = words.start(list.end);
    const more = rest < end ? readListedLines(statement, { start: rest, end }) : null;
    return more ? [list, more] : [list];
  }
  return [];
}

/** A short paragraph among others like it: a list with a blank line after each name. */
function isAmongLines(statement: StatementReading, index: number): boolean {
  const isLine = (at: number) => {
    const paragraph = statement.paragraphs[at];
    return (
      paragraph !== undefined &&
      paragraph.text.length < LONGEST_LINE &&
      (readListedLines(statement, paragraph) ?? readSignatureLines(statement, paragraph)) !== null
    );
  };
  const isSignature = (at: number) => {
    const paragraph = statement.paragraphs[at];
    return paragraph !== undefined && readSignatureLines(statement, paragraph) !== null;
  };
  return (
    (isLine(index - 1) && (isLine(index - 2) || isLine(index + 1))) ||
    (isLine(index + 1) && isLine(index + 2)) ||
    // Two signatures are enough.
    (isSignature(index) && (isSignature(index - 1) || isSignature(index + 1)))
  );
}
