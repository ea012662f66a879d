import type { KnownParty } from '../knowledge/party-names.js';
import { findUnreadOpening } from './opening-lists.js';
import type { FoundList, StatementReading } from './statement-reading.js';

/** What a curator has to decide about the signatories: one sentence each. */
export function findDoubts(lists: readonly FoundList[], statement: StatementReading): string[] {
  const opening = findUnreadOpening(statement);
  return [
    ...new Set([
      ...findUnknown(lists),
      ...findUndatedGroups(lists, statement),
      ...(lists.some(({ place }) => place === 'relation')
        ? ['Only the topic in the title names the signatories. Check them.']
        : []),
      ...(opening === null
        ? []
        : [`The opening ${JSON.stringify(opening)} was not understood. Check who signs.`]),
    ]),
  ];
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
    ({ from, to }) => to !== null || ((from ?? '') > founded && (from ?? '') > RECENT),
  );
}
