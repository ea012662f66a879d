import type { Reading } from '../knowledge/lexicon.js';
import { readAdjectives } from './adjectives.js';
import { type ListEntry, type ListItem, toEntry, written } from './list-item.js';
import { readOfficeAfter, readOfficeBefore, skipPortfolio } from './list-offices.js';
import { type ListedName, readListedName } from './listed-name.js';
import { readOfficeHolder, readPartyOf } from './office-holders.js';
import { type PersonName, readPerson } from './person.js';
import { DOCUMENT } from './statement-reading.js';

/** Reads the item of a list that starts at a word. @param office the office that the list has named so far */
export function readListItem(reading: Reading, at: number, office: string | null): ListItem | null {
  return (
    readAdjectives(reading, at) ??
    readOfficeHolder(reading, at) ??
    readNamed(reading, at, office) ??
    readPersonFirst(reading, at, office)
  );
}

/**
 * "Chile", "the Foreign Ministers of Chile", "Chile’s Foreign Minister", "President of Chile Jane Doe".
 *
 * @param isHeld the holder's name precedes the office, so none follows
 */
function readNamed(
  reading: Reading,
  at: number,
  carried: string | null,
  isHeld = false,
): ListItem | null {
  const { words, lexicon } = reading;
  const before = readOfficeBefore(reading, at);
  if (before?.isHighRepresentative) return readHighRepresentative(reading, before.at, before.end);
  const office = before?.office ?? carried;
  const name = readListedName(reading, before?.end ?? at);
  if (!name) return null;
  const isOwn = before?.office
    ? !lexicon.offices.isPlural(words.slice(before.at, before.end))
    : false;
  if (isPartOfName(reading, name) && !(isOwn && isPersonOf(reading, name))) return null;
  if (isSpelledOut(reading, name)) {
    const entry = toEntry(reading, name, { office, person: null });
    return { entries: [entry], end: name.to, office, hasOffice: true, leads: true };
  }
  const after = readOfficeAfter(reading, name.to);
  if (after.office === null && belongsToOthers(reading, name)) return null;
  const person =
    after.leads || isHeld
      ? null
      : (readPersonAfter(reading, after.end, isOwn, after.office !== null) ??
        (office === null ? null : readPersonBeforeSemicolon(reading, after.end)));
  const own = toEntry(reading, name, { office: after.office ?? office, person });
  const entry = { ...own, isForMembers: speaksForMembers(reading, name) };
  const end = after.office === null || after.leads ? after.end : endOfPortfolio(reading, after.end);
  return {
    entries: [entry],
    end: person?.to ?? end,
    // An office in the singular is its holder's alone.
    office: after.leads ? (after.office ?? office) : isOwn ? null : office,
    hasOffice: before !== null || after.leads,
    leads: after.leads,
  };
}

/** Whether an organisation's name begins that of one of its organs: "the OSCE Minsk Group". */
function isPartOfName({ words, lexicon }: Reading, { named, to }: ListedName): boolean {
  if (named.is !== 'party' || (named.code.length === 2 && named.code !== 'EU')) return false;
  if (words.gap(to) !== ' ' || !words.isCapital(to) || lexicon.offices.hasWord(words.key(to)))
    return false;
  const isDocument = DOCUMENT.test(words.slice(to, to + 1)) || words.key(to) === 'joint';
  return !isDocument && !lexicon.names.startsAt(words, to);
}

/** "President of the European Council Jane Doe", but not "Chair of the OSCE Minsk Group". */
function isPersonOf(reading: Reading, { to }: ListedName): boolean {
  const person = readPerson(reading, to);
  const { words, lexicon } = reading;
  return (
    person !== null &&
    person.to - person.from > 1 &&
    !words.tokens.slice(to, person.to).some(({ text }) => lexicon.bodies.has(text))
  );
}

/** "MERCOSUR member states", "the Member States of the African Union (AU)": not the organisation speaks, but its members. */
function speaksForMembers({ words }: Reading, { named, from, to }: ListedName): boolean {
  if (named.is !== 'party' || (named.code.length === 2 && named.code !== 'EU')) return false;
  const before = words.slice(Math.max(0, from - 5), from);
  const after = words.text.slice(words.endBefore(to), words.endBefore(to) + 40);
  return (
    /\b(?:member (?:states|countries)|members|states parties) (?:of|to)(?: the)?$/i.test(before) ||
    /^\s?(?:\(\w+\)\s)?(?:member|participating) (?:states|countries|economies)\b/i.test(after)
  );
}

/** Whether brackets after a group name its members: "the Troika (Norway, the United Kingdom and the United States)". */
function isSpelledOut(reading: Reading, { named, to }: ListedName): boolean {
  if (named.is !== 'group' || !/^\s?\($/.test(reading.words.gap(to))) return false;
  return readListedName(reading, to)?.named.is === 'party';
}

function readHighRepresentative(reading: Reading, from: number, to: number): ListItem {
  const { end } = readOfficeAfter(reading, to);
  const person = readPersonAfter(reading, end, true, true);
  const name: ListedName = { named: { is: 'party', code: 'EU' }, from, to };
  const entry: ListEntry = {
    ...toEntry(reading, name, { office: 'High Representative', person }),
    isHighRepresentative: true,
    isNamed: false,
  };
  return { entries: [entry], end: person?.to ?? end, office: null, hasOffice: true, leads: false };
}

/** "Rwanda’s neighbours", but not "Chile and Peru’s Joint Statement". */
function belongsToOthers({ words }: Reading, { named, to }: ListedName): boolean {
  const rest = words.text.slice(words.endBefore(to), words.endBefore(to) + 40);
  const possessive = /^[’'](?:s\b)?\s/.exec(rest);
  if (named.is === 'group' || !possessive) return false;
  const [next = ''] = rest.slice(possessive[0].length).split(/\s/);
  return !DOCUMENT.test(next) && !/^joint$/i.test(next);
}

/** Where an office ends that may have been read up to a preposition. */
function endOfPortfolio(reading: Reading, end: number): number {
  const isCut = PREPOSITIONS_OF_OFFICES.has(reading.words.key(end - 1));
  return Math.max(end, skipPortfolio(reading, isCut ? end - 1 : end));
}

const PREPOSITIONS_OF_OFFICES = new Set(['for', 'of', 'to', 'on', 'and']);

/** The person after "President of Chile" or "Chile’s President". A comma may stand between. */
function readPersonAfter(
  reading: Reading,
  at: number,
  hasOfficeBefore: boolean,
  hasOfficeAfter: boolean,
): PersonName | null {
  if (!hasOfficeBefore && !hasOfficeAfter) return null;
  const { words } = reading;
  if (PREPOSITIONS_OF_OFFICES.has(words.key(at - 1))) return null;
  const gap = words.gap(at);
  if (gap !== ' ' && gap !== ', ') return null;
  const person = readPerson(reading, at);
  const isOffice = person?.to === at + 1 && reading.lexicon.offices.hasWord(words.key(at));
  if (!person || isOffice) return null;
  if (gap === ' ') return person;
  // "…, Jane Doe, Minister for Europe of France" is the next item.
  const isNext =
    !hasOfficeBefore &&
    words.gap(person.to) === ', ' &&
    reading.lexicon.offices.hasWord(words.key(person.to)) &&
    !['and', 'the'].includes(words.key(person.to));
  return person.to - person.from > 1 && !isNext ? person : null;
}

/** "the Presidents of Chile, Jane Doe; of Peru, John Roe; and of Fiji, Ann Poe": only the semicolon tells a person from an item. */
function readPersonBeforeSemicolon(reading: Reading, at: number): PersonName | null {
  const { words } = reading;
  if (words.gap(at) !== ', ') return null;
  const person = readPerson(reading, at);
  if (!person || person.to - person.from < 2) return null;
  const next = words.slice(person.to, person.to + 3);
  const isLast = /^(?:and of\b|as well as$)/i.test(next);
  return /^;\s/.test(words.gap(person.to)) || isLast ? person : null;
}

/** "Jane Doe, Minister for Europe of France", "Jane Doe, the French Minister for Europe", "H.E. Jane Doe of France". */
function readPersonFirst(reading: Reading, at: number, carried: string | null): ListItem | null {
  const { words, lexicon } = reading;
  const isIntroduced = words.key(at) === 'their' && words.key(at + 1) === 'excellencies';
  const person = readPerson(reading, isIntroduced ? at + 2 : at);
  if (!person || person.to - person.from < 2) return null;
  // "Jane Doe, of Chile; John Roe, of Peru"
  const isApart = words.gap(person.to) === ', ' && words.key(person.to) === 'of';
  const apart = isApart ? readListedName(reading, person.to + 1) : null;
  if (apart && /^;|^,$/.test(words.gap(apart.to).trim()))
    return {
      entries: [toEntry(reading, apart, { office: null, person })],
      end: apart.to,
      office: null,
      hasOffice: true,
      leads: false,
    };
  // "the Foreign Ministers of the Quad, Jane Doe (Chile) and John Roe (Peru)"
  const isBracketed = carried !== null && /^\s\($/.test(words.gap(person.to));
  const isOf = words.key(person.to) === 'of';
  const party = isOf || isBracketed ? readPartyOf(reading, person.to) : null;
  const isWhole = isOf || (party !== null && words.gap(party.to).startsWith(')'));
  // "Jane Doe of Chile", but not "the Central Bank of Chile"
  if (party && isWhole && isNameOfPerson(reading, person))
    return {
      entries: [toEntry(reading, party, { office: isOf ? null : carried, person })],
      end: party.to,
      office: isOf ? null : carried,
      hasOffice: true,
      leads: false,
    };
  // "Jane Doe President of Chile" may lack its comma.
  const isOffice = lexicon.offices.isHolder(words.key(person.to)) && words.gap(person.to) === ' ';
  if (!isOffice && !/^\s?[,(–—]\s?$/.test(words.gap(person.to))) return null;
  // "Jane Doe, and the President of Chile" are two.
  if (words.key(person.to) === 'and') return null;
  const item = readAdjectives(reading, person.to) ?? readNamed(reading, person.to, null, true);
  const [entry] = item?.entries ?? [];
  if (!item || !entry?.office || item.entries.length > 1) return null;
  const own = { ...entry, person: entry.person ?? written(reading, person) };
  return { ...item, entries: [own], office: null };
}

function isNameOfPerson({ words, lexicon }: Reading, { from, to }: PersonName): boolean {
  if (lexicon.honorifics.has(words.key(from))) return true;
  return words.tokens
    .slice(from, to)
    .every(({ key }) => key.length === 1 || !lexicon.offices.hasWord(key));
}
