import type { Reading } from '../knowledge/lexicon.js';
import { type ListItem, toEntry } from './list-item.js';
import { endOfOffice, skipPortfolio, trimOffice } from './list-offices.js';
import type { ListedName } from './listed-name.js';
import { readPerson } from './person.js';

/** More adjectives than a document may name signatories are no list. */
const LONGEST_RUN = 40;

/** Parties named by adjectives, or by names that are used like them: "the U.S., French and German". */
export interface AdjectiveRun {
  parties: ListedName[];
  /** Not all of them are names. */
  hasAdjective: boolean;
  /** The index of the word after the last. */
  end: number;
}

/** "the Dutch Prime Minister Jane Doe", "the American, French and German foreign ministers", "the Danish and Dutch governments", "Australian High Commission". */
export function readAdjectives(reading: Reading, at: number): ListItem | null {
  const { words, lexicon } = reading;
  // "Royal Danish Embassy"
  const run = readAdjectiveRun(reading, words.key(at) === 'royal' ? at + 1 : at);
  if (!run?.hasAdjective) return null;
  if (words.gap(run.end) !== ' ') return null;
  const end = trimOffice(reading, run.end, endOfOffice(reading, run.end));
  const phrase = words.slice(run.end, end);
  const isGovernment = /^(?:governments?|high commissions?)$/i.test(phrase);
  if (!isGovernment && !lexicon.offices.hasHolder(phrase)) return null;
  const office = isGovernment ? null : lexicon.offices.toOffice(phrase);
  const isOne = run.parties.length === 1 && !lexicon.offices.isPlural(phrase);
  const person = isOne && !isGovernment && words.gap(end) === ' ' ? readPerson(reading, end) : null;
  const last = person?.to ?? skipPortfolio(reading, end);
  return {
    entries: run.parties.map((party, index) => {
      const to = index === run.parties.length - 1 ? last : party.to;
      return { ...toEntry(reading, { ...party, to }, { office, person }), isNamed: false };
    }),
    end: last,
    office: null,
    hasOffice: true,
    leads: false,
  };
}

/** Reads adjectives and names of parties with separators between: "American, French and German", "Franco-German". */
export function readAdjectiveRun({ words, lexicon }: Reading, at: number): AdjectiveRun | null {
  const parties: ListedName[] = [];
  let hasAdjective = false;
  let index = words.key(at) === 'the' ? at + 1 : at;
  let end = at;
  while (parties.length < LONGEST_RUN) {
    const name = lexicon.names.match(words, index);
    const match = name ?? lexicon.names.matchAdjective(words, index);
    if (!match || match.named.is === 'place') break;
    hasAdjective ||= name === null;
    parties.push({ named: match.named, from: match.at, to: match.end });
    end = match.end;
    const next = words.key(end) === 'and' ? end + 1 : end;
    const gap = words.gap(end) + (next > end ? words.gap(next) : '');
    const separates = next > end ? /^\.?,?\s\s$/.test(gap) : /^\.?\s?[-‐‑–—/,]\s?$/.test(gap);
    if (!separates) break;
    index = words.key(next) === 'the' ? next + 1 : next;
  }
  return parties.length > 0 ? { parties, hasAdjective, end } : null;
}
