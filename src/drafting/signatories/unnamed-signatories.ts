import { readListItem } from './list-entry.js';
import type { FoundList, StatementReading } from './statement-reading.js';

/** How many paragraphs at the start are searched for signatories whom the text mentions without their names. */
const HEAD = 6;
/** Characters of each paragraph; of the whole text for words of a report. */
const LONGEST_LEAD = 1_500;
const LONGEST_REPORT = 6_000;

const COLLECTIVE = '(?:countries|states|nations|governments|members|delegations|missions|partners)';

/** "on behalf of a cross-regional group of 57 countries", "on behalf of nearly 50 countries". */
const GROUP = new RegExp(
  String.raw`\bon behalf of (?:(?:a|an|the|more|than|nearly|almost|over|around|about|some|at|least|following|number|of|[\p{L}-]*regional|large|diverse|broad|wide|core) ){0,5}(?:group of (?:[\p{L}-]+ )?)?(\d{1,3} )?(?:like-minded |other )?${COLLECTIVE}\b`,
  'iu',
);

/** "on behalf of the Group of Friends of the Railway, a group of 47 states" */
const FRIENDS = /\bon behalf of (?:the |a )?[‘“"']?(?:(?:core|contact) group|group of friends)\b/i;

/** After a list: "and other countries", "and a group of states". */
const OTHERS = new RegExp(
  String.raw`^[\s,()]{0,3}(?:and|along with|among) (?:(?:several|many|some|a number of|\d+) )?(?:others?\b|a group of ${COLLECTIVE}|other ${COLLECTIVE}|${COLLECTIVE}\b)`,
  'i',
);

/** After a list: "and the services in charge of". */
const MORE =
  /^,?\s(?:and|as well as|together with)\s(?:the|officials|representatives)\s(?=\p{Ll})[^,.;:]{3,60}/u;

/** "Tonga was represented by its envoy", apart from the list of those who attended. */
const REPRESENTED = /\b(?:was|were) (?:also )?represented (?:by|at)\b/i;

/** "on Sunday", without a date */
const REPORT =
  /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!,?\s(?:the\s)?(?:\d|\p{Lu}\w+ \d))|\b(?:the|their) (?:joint )?(?:statement|declaration|communiqu[eé]) (?:said|says|added|reads?|was signed by)\b|\b(?:said|stressed|warned|agreed) in a (?:joint )?(?:statement|declaration)\b|\bin a joint statement (?:today|released|on \w+day)\b|\btold (?:reporters|journalists|a (?:news|press) conference)\b|\bissue[ds]? a joint statement (?:on \p{Lu}\w+day|welcoming|condemning)\b|\bjointly issued the statement\b/iu;

/** How many signatories a group without a number of members has at least. */
const SMALL_GROUP = 4;

/** Doubts about signatories whom a text mentions without naming them. */
export function findUnnamed(
  lists: readonly FoundList[],
  signed: readonly string[],
  statement: StatementReading,
): string[] {
  const head = [
    statement.title,
    ...statement.paragraphs.slice(0, HEAD).map(({ text }) => text),
  ].map((text) => text.slice(0, LONGEST_LEAD));
  const doubts: string[] = [];
  for (const text of head) {
    const group = GROUP.exec(text) ?? FRIENDS.exec(text);
    const size = group?.[1] === undefined ? SMALL_GROUP : Number(group[1]);
    if (group && signed.length < size)
      doubts.push(
        `The text speaks ${quote(group[0])}, but doesn’t name them all. Add those who sign.`,
      );
    const represented = REPRESENTED.exec(text);
    if (represented && lists.some(({ place }) => place === 'subject' || place === 'attendance'))
      doubts.push('Some parties were represented by others than the rest. Check who signs.');
  }
  for (const { words, end } of lists) {
    const from = words.endBefore(end);
    const after = words.text.slice(from, from + 80);
    const others = OTHERS.exec(after) ?? MORE.exec(after);
    if (others)
      doubts.push(
        `A list of signatories ends with ${quote(others[0].replace(/^[\s,()]+/, ''))}. Add those who sign.`,
      );
  }
  doubts.push(...findChairs(signed, statement));
  if (REPORT.test(statement.words.text.slice(0, LONGEST_REPORT)))
    doubts.push('The text seems to report on a statement. Draft from the statement itself.');
  return doubts;
}

/** "The meeting was chaired by the High Representative", who isn't among the signatories. */
function findChairs(signed: readonly string[], statement: StatementReading): string[] {
  const { words, paragraphs } = statement;
  return paragraphs.slice(0, HEAD).flatMap(({ start, end }) => {
    const text = words.text.slice(start, Math.min(end, start + LONGEST_LEAD));
    const chair = /\bchaired by\s(?:the\s)?/i.exec(text);
    if (!chair) return [];
    const at = words.indexAt(start + chair.index + chair[0].length);
    const entries = readListItem(statement, at, null)?.entries ?? [];
    const others = entries.filter(
      ({ named }) => named.is === 'party' && !isAmong(named.code, signed, statement),
    );
    return others.map(
      ({ from, to }) =>
        `${quote(words.slice(from, to))} chaired the meeting, but isn’t among the signatories. Check who signs.`,
    );
  });
}

/** Whether a party signs, or a member of an organisation that signs. */
function isAmong(code: string, signed: readonly string[], { lexicon }: StatementReading): boolean {
  return signed.some(
    (one) => one === code || lexicon.names.membersOf(one).some(({ party }) => party === code),
  );
}

function quote(words: string): string {
  return JSON.stringify(words.replace(/\s+/g, ' '));
}
