import type { Reading } from '../knowledge/lexicon.js';
import type { ListedName } from './listed-name.js';
import type { PersonName } from './person.js';

/** A party or group in a list of signatories. */
export interface ListEntry extends ListedName {
  /** "the High Representative", without a name: the European Union. */
  isHighRepresentative: boolean;
  /** Its words name the party. False for an adjective or a person: "the Dutch Prime Minister". */
  isNamed: boolean;
  office: string | null;
  /** As written. */
  person: string | null;
  /** The list says so: "on behalf of". */
  isOnBehalf: boolean;
  /** The members of an organisation speak, not itself: "the Member States of". */
  isForMembers: boolean;
}

/** An item of a list. */
export interface ListItem {
  /** Several for "the French and German Foreign Ministers"; none for a person whose party is unknown. */
  entries: ListEntry[];
  /** The index of the word after it. */
  end: number;
  /** The office that applies to the names that follow. */
  office: string | null;
  hasOffice: boolean;
  /** More names follow without a separator: "the G7 Foreign Ministers of Canada". */
  leads: boolean;
}

interface Details {
  office: string | null;
  person: PersonName | null;
}

export function toEntry(
  reading: Reading,
  { named, from, to }: ListedName,
  { office, person }: Details,
): ListEntry {
  return {
    named,
    from,
    to,
    isHighRepresentative: false,
    isNamed: true,
    office,
    person: person && written(reading, person),
    isOnBehalf: false,
    isForMembers: false,
  };
}

/** The name of a person as written. */
export function written({ words }: Reading, { from, to }: PersonName): string {
  const after = words.key(to - 1);
  const stop = ['jr', 'sr'].includes(after) && words.text[words.endBefore(to)] === '.' ? '.' : '';
  return words.slice(from, to).replace(/\s+/g, ' ') + stop;
}
