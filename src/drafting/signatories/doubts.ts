import { type KnownParty, membersOn } from '../knowledge/party-names.js';
import { findUnreadOpening } from './opening-lists.js';
import type { FoundList, ListPlace, StatementReading } from './statement-reading.js';
import { findUnnamed } from './unnamed-signatories.js';

/**
 * What a curator has to decide about the signatories: one sentence each.
 *
 * @param signed their codes
 */
export function findDoubts(
  lists: readonly FoundList[],
  signed: readonly string[],
  statement: StatementReading,
): string[] {
  const hasPlace = (wanted: ListPlace) => lists.some(({ place }) => place === wanted);
  const unread = findUnreadOpening(statement);
  // A list below the text names the undersigned.
  const isListed = unread !== null && /\bundersigned\b/i.test(unread) && hasPlace('closing');
  const opening = isListed ? null : unread;
  return [
    ...new Set([
      ...findUnknown(lists),
      ...findUndatedGroups(lists, statement),
      ...findMembers(lists, signed, statement),
      ...findMissing(lists, signed, statement),
      ...findUnnamed(lists, signed, statement),
      ...(hasPlace('relation')
        ? ['Only the topic in the title names the signatories. Check them.']
        : []),
      ...(hasPlace('attendance') ? ['The text only says who attended. Check who signs.'] : []),
      ...(namesOnlyHosts(lists) ? ['The text only names hosts. Check who signs.'] : []),
      ...(opening === null
        ? []
        : [`The opening ${JSON.stringify(opening)} was not understood. Check who signs.`]),
    ]),
  ];
}

/** Heads of state belong to the members of an organisation, not to itself. */
const HEADS = /\bheads of (?:state|government)(?: (?:and|or) government)?(?: of)?(?: the)?$/i;
const LONGEST_LEAD = 8;

/** Organisations for whose members somebody speaks, if the registry doesn't give them. */
function findMembers(
  lists: readonly FoundList[],
  signed: readonly string[],
  { lexicon: { names } }: StatementReading,
): string[] {
  return lists
    .flatMap(({ entries, words }) =>
      entries.flatMap(({ named, from, isForMembers }) => {
        const lead = words.slice(Math.max(0, from - LONGEST_LEAD), from);
        return named.is === 'party' && (isForMembers || HEADS.test(lead)) ? [named.code] : [];
      }),
    )
    .filter((code) => code.length > 2 || code === 'EU')
    .filter((code) => signed.includes(code) && names.membersOf(code).length === 0)
    .map(
      (code) =>
        `The members of ${names.nameOf(code)} speak, and the registry doesn’t list them. Check who signs.`,
    );
}

/** Members of a named group that a list of most of them leaves out. */
function findMissing(
  lists: readonly FoundList[],
  signed: readonly string[],
  { lexicon: { names }, day }: StatementReading,
): string[] {
  return lists
    .flatMap(({ entries }) => entries)
    .flatMap(({ named }) => (named.is === 'group' ? [named.group] : []))
    .flatMap(({ name, members }) => {
      const missing = membersOn(members, day).filter((code) => !signed.includes(code));
      const left = missing.flatMap((code) => names.nameOf(code) ?? []);
      return left.length === 0
        ? []
        : [`Of ${name}, the text doesn’t name ${left.join(', ')}. Check whether they sign.`];
    });
}

const HOSTS =
  /^[^.]{0,20}\b(?:co-?)?(?:hosted|hosts|organi[sz]ed|chaired|convened|sponsored)\b(?![^.]*\bwith\b)/i;

/** "Italy and France hosted the conference." */
function namesOnlyHosts(lists: readonly FoundList[]): boolean {
  return (
    lists.length > 0 &&
    lists.every(({ place, words, end }) => {
      const from = words.endBefore(end);
      return place === 'subject' && HOSTS.test(words.text.slice(from, from + 200));
    })
  );
}

function findUnknown(lists: readonly FoundList[]): string[] {
  return lists.flatMap(({ unknown, words }) =>
    unknown.map(({ from, to }) => {
      const name = words.slice(from, to).replace(/\s+/g, ' ');
      return `${JSON.stringify(name)} stands in a list of signatories, but was not recognised as a party. Add it, or correct its name.`;
    }),
  );
}

/** Changes of membership before this day are history. */
const RECENT = '2000-01-01';

function findUndatedGroups(lists: readonly FoundList[], { day }: StatementReading): string[] {
  if (day !== null) return [];
  const groups = lists.flatMap(({ entries }) =>
    entries.flatMap(({ named }) => (named.is === 'group' ? [named.group] : [])),
  );
  return groups
    .filter(hasChanged)
    .map(
      ({ name }) =>
        `The text gives no date, and the members of ${name} have changed. Check that those of today have signed.`,
    );
}

/** Whether parties have joined or left since the group was founded. */
function hasChanged({ members }: KnownParty): boolean {
  const founded = members.reduce(
    (first, { from }) => ((from ?? '') < first ? (from ?? '') : first),
    '9',
  );
  return members.some(
    ({ from, to }) => (to ?? '') > RECENT || ((from ?? '') > founded && (from ?? '') > RECENT),
  );
}
