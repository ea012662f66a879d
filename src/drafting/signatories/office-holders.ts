import type { Reading } from '../knowledge/lexicon.js';
import { type ListEntry, type ListItem, toEntry } from './list-item.js';
import { endOfOffice, trimOffice } from './list-offices.js';
import { type ListedName, readListedName } from './listed-name.js';
import { type PersonName, readPerson } from './person.js';

/** "President Jane Doe of Chile", "President Biden", "the Secretary of the Russian Security Council Jane Doe". */
export function readOfficeHolder(reading: Reading, at: number): ListItem | null {
  const { words, lexicon } = reading;
  const begin = skipTitles(reading, at);
  const { end, embedded } = readOfficePhrase(reading, begin);
  const phrase = words.slice(begin, end);
  if (!lexicon.offices.hasHolder(phrase)) return null;
  if (lexicon.offices.isPlural(phrase)) return readHolders(reading, begin, end);
  if (/\bhigh representative\b/i.test(phrase)) return null;
  if (!/^,?\s$/.test(words.gap(end))) return null;
  const person = readPerson(reading, end);
  if (!person) return null;
  const office = lexicon.offices.toOffice(phrase);
  const name = readPartyOf(reading, person.to);
  if (name) {
    const entry = toEntry(reading, name, { office, person });
    return { entries: [entry], end: name.to, office: null, hasOffice: true, leads: false };
  }
  const code = embedded ?? findParty(reading, person);
  const entries =
    code === null
      ? []
      : [
          {
            ...toEntry(reading, { named: code, from: at, to: person.to }, { office, person }),
            isNamed: false,
          },
        ];
  return { entries, end: person.to, office: null, hasOffice: true, leads: false };
}

/** "Presidents Biden and Macron": persons who are known without their states. */
function readHolders(reading: Reading, begin: number, officeEnd: number): ListItem | null {
  const { words, lexicon } = reading;
  const office = lexicon.offices.toOffice(words.slice(begin, officeEnd));
  const entries: ListEntry[] = [];
  let end = officeEnd;
  let at = officeEnd;
  while (words.isCapital(at) && /^\)?,?\s$/.test(words.gap(at))) {
    const person = readPerson(reading, at);
    const party = person && readPartyOf(reading, person.to);
    const named = person && (party?.named ?? findParty(reading, person));
    if (!person || !named) break;
    const name = party ?? { named, from: at, to: person.to };
    entries.push({ ...toEntry(reading, name, { office, person }), isNamed: party !== null });
    end = name.to;
    const isJoined = words.key(end) === 'and' && /^\)?,?\s$/.test(words.gap(end));
    at = isJoined ? end + 1 : end;
  }
  return entries.length > 1 ? { entries, end, office: null, hasOffice: true, leads: false } : null;
}

/** "H.E.", "His Majesty" before an office: "His Majesty King Abdullah II of Jordan". */
function skipTitles({ words, lexicon }: Reading, at: number): number {
  let index = at;
  while (index < at + 4 && lexicon.honorifics.has(words.key(index)) && words.key(index) !== 'the')
    index += 1;
  return lexicon.offices.isHolder(words.key(index)) || lexicon.offices.hasWord(words.key(index))
    ? index
    : at;
}

/** An office with an adjective inside: "the Secretary of the Russian Security Council". */
function readOfficePhrase(
  reading: Reading,
  at: number,
): { end: number; embedded: ListedName['named'] | null } {
  const { words, lexicon } = reading;
  const end = trimOffice(reading, at, endOfOffice(reading, at));
  if (end === at) return { end, embedded: null };
  const between = words.key(end) === 'of' ? end + (words.key(end + 1) === 'the' ? 2 : 1) : end;
  const adjective = lexicon.names.matchAdjective(words, between);
  if (adjective?.named.is !== 'party' || words.gap(end) !== ' ') return { end, embedded: null };
  const rest = trimOffice(reading, adjective.end, endOfOffice(reading, adjective.end));
  return rest > adjective.end ? { end: rest, embedded: adjective.named } : { end, embedded: null };
}

/** "of Chile", "(Chile)" after a person. */
export function readPartyOf(reading: Reading, at: number): ListedName | null {
  const { words } = reading;
  const gap = words.gap(at);
  if (/^\.?\s$/.test(gap) && ['of', 'from'].includes(words.key(at)))
    return readListedName(reading, at + 1);
  return /^\.?\s\($/.test(gap) ? readListedName(reading, at) : null;
}

/** The party of somebody whom the text introduces, or whom everybody knows. */
function findParty(reading: Reading, { from, to }: PersonName): ListedName['named'] | null {
  const { words, lexicon, introduced, day = null } = reading;
  let first = from;
  while (first < to - 1 && lexicon.honorifics.has(words.key(first))) first += 1;
  let last = to - 1;
  while (last > first && lexicon.suffixes.has(words.key(last))) last -= 1;
  const code =
    introduced?.find(words.key(last)) ?? lexicon.leaders.find(words, first, last + 1, day);
  return code === null ? null : { is: 'party', code };
}
