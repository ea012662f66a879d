import type { Span } from '../text/sentences.js';
import { readListItem } from './list-entry.js';
import type { ListItem } from './list-item.js';
import { readSignatoryList, type SignatoryList } from './signatory-list.js';
import { type StatementReading, withoutNumber } from './statement-reading.js';

/** How many words may precede a list: "The first ministerial meeting of the". */
const LONGEST_LEAD = 16;

/** "The annual meeting of", "A dialogue between", "The second round of talks between". */
const MEETING_OF =
  /^(?:on [^,.]{3,40}, )?(?:the|a|an)\s(?:[\p{L}\p{N}-]+\s){0,8}?(?:meetings?|summit|session|round|consultations|dialogue|talks)\s(?:[\p{L}-]+\s){0,3}?(?:of|between|among)\s(?:(?:talks|consultations|negotiations)\s(?:of|between|among)\s)?/iu;
const TOOK_PLACE =
  /\b(?:took place|takes place|(?:was|were) (?:\w+ )?(?:held|convened|hosted|opened))\b/i;

/** "A meeting of A, B and C took place in Rome." */
export function readMeetingOf(statement: StatementReading, sentence: Span): SignatoryList | null {
  const { words } = statement;
  const { start, text } = withoutNumber(statement, sentence);
  const lead = MEETING_OF.exec(text)?.[0];
  if (lead === undefined || !TOOK_PLACE.test(text)) return null;
  const first = words.indexAt(start + lead.length);
  const list = readSignatoryList(statement, first);
  const bracket = readBracket(statement, first, sentence.end);
  const longest = (bracket?.entries.length ?? 0) > (list?.entries.length ?? 0) ? bracket : list;
  return longest && longest.entries.length > 1 ? longest : null;
}

/** The members of an unknown group, and who follows them: "the K4 (A, B, C and D) and E". */
function readBracket(
  statement: StatementReading,
  first: number,
  end: number,
): SignatoryList | null {
  const { words } = statement;
  for (let at = first; at < first + LONGEST_LEAD && words.start(at) < end; at += 1) {
    if (!/\s\($/.test(words.gap(at))) continue;
    const list = readSignatoryList(statement, at);
    return list && list.entries.length > 2 ? list : null;
  }
  return null;
}

/** "A paid a visit to X at the invitation of B", "At the invitation of B, A paid a visit to X". */
export function readVisit(statement: StatementReading, sentence: Span): SignatoryList | null {
  const { words } = statement;
  const { start, text } = withoutNumber(statement, sentence);
  const invitation = /\bat the (?:[\p{L}-]+ )?invitation of (?:the )?/iu.exec(text);
  if (!invitation || !/\bvisit(?:s|ed)?\b/i.test(text)) return null;
  const host = readHost(statement, words.indexAt(start + invitation.index + invitation[0].length));
  if (!host) return null;
  const guest =
    invitation.index === 0
      ? readSignatoryList(statement, host.end)
      : readSignatoryList(statement, words.indexAt(start));
  if (!guest?.entries.some((entry) => entry.office !== null)) return null;
  const hostFirst = invitation.index === 0;
  return {
    ...guest,
    entries: hostFirst ? [...host.entries, ...guest.entries] : [...guest.entries, ...host.entries],
    hasOffice: true,
  };
}

/** A single host: the list would go on with the guest. */
function readHost(statement: StatementReading, at: number): ListItem | null {
  const host = readListItem(statement, at, null);
  return host && host.entries.length === 1 ? host : null;
}

const ATTENDED =
  /\battended by (?:all )?(?:the )?|\b(?:took part|participated|participating|present)\b[^.(:]{0,40}[(:]\s?/i;

/** "The meeting was attended by A, B and C.", "Three delegations took part (A, B and C)." */
export function readAttendance(statement: StatementReading, sentence: Span): SignatoryList | null {
  const { words } = statement;
  const { start, text } = withoutNumber(statement, sentence);
  const lead = ATTENDED.exec(text);
  if (!lead) return null;
  const list = readSignatoryList(statement, words.indexAt(start + lead.index + lead[0].length));
  return list && list.entries.length > 1 ? list : null;
}
