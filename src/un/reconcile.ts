import { basename } from 'node:path';
import { canBeDecidedIn, type DocumentSymbol, parseSymbol } from '../domain/symbol.js';
import { countMembers } from '../resolutions/organ-members.js';
import { findAgreed } from './agreement.js';
import { reconcileVotes, type VoteFacts } from './reconcile-votes.js';
import { type FindState, readStateList } from './state-names.js';
import type { RefusedRecord, Said, UnIssue, UnRecord } from './un-record.js';

/** The facts of a record that don't contradict each other. Null if not known. */
export interface UnFacts extends VoteFacts {
  symbol: DocumentSymbol;
  adoptedOn: string | null;
  rejectedOn: string | null;
  meeting: number | null;
  title: string | null;
  titles: Record<string, string>;
  chapter: string | null;
  agenda: string[];
  subjects: string[];
  /** Codes of states. */
  sponsors: string[];
  draft: string | null;
}

export interface Reconciliation {
  facts: UnFacts;
  issues: UnIssue[];
}

/**
 * Checks what a record says against itself, and leaves out what contradicts the rest.
 *
 * @param file its path or name, which may confirm the symbol
 */
export function reconcile(
  record: UnRecord,
  file: string,
  findState: FindState,
): Reconciliation | RefusedRecord {
  const issues: UnIssue[] = [...record.issues];
  const take = <T>({ value, issues: found }: { value: T; issues: UnIssue[] }): T => {
    issues.push(...found);
    return value;
  };

  const symbol = parseSymbol(record.symbol);
  const contradiction = symbol && contradictSymbol(record, symbol, file);
  if (!symbol || contradiction) {
    const message = contradiction ?? 'is no document symbol of the UN';
    return { symbol: record.symbol, refused: { message, position: record.position } };
  }
  const date = take(findDate(record, symbol));
  const wasRejected = record.adopted === false;
  const votes = reconcileVotes(record, countVoters(record, symbol, date), findState);
  issues.push(...votes.issues);
  const isEnglish = record.language === 'en';
  return {
    facts: {
      symbol,
      adoptedOn: wasRejected ? null : date,
      rejectedOn: wasRejected ? date : null,
      meeting: take(findAgreed(record.meetings, 'meeting')),
      chapter: record.chapter,
      // Headings of other languages would contradict the English ones.
      agenda: isEnglish ? record.agenda : [],
      subjects: isEnglish ? record.subjects : [],
      sponsors: take(findSponsors(record, findState)),
      draft: take(findDraft(record.drafts)),
      ...take(findTitles(record, symbol)),
      ...votes.facts,
    },
    issues,
  };
}

/**
 * Why the symbol cannot be that of the document: the type that it declares is another, and the name of the file doesn't have
 * the symbol either.
 */
function contradictSymbol(
  { declaredType, dates }: UnRecord,
  { id, type }: DocumentSymbol,
  file: string,
): string | null {
  if (declaredType === null || declaredType === type) return null;
  const name = basename(file).replaceAll('_', '-').toUpperCase();
  if (name.startsWith(id) && !/^\d/.test(name.slice(id.length))) return null;
  const on = dates[0] ? ` of ${dates[0].value}` : '';
  return `is the symbol of a ${print(type)}, but the document is a ${print(declaredType)}${on}`;
}

/** A type as words: "presidential statement". */
function print(type: string): string {
  return type.replace('-', ' ');
}

/** The date that most places give, of those in the years of the symbol. */
function findDate(
  { dates }: UnRecord,
  symbol: DocumentSymbol,
): { value: string | null; issues: UnIssue[] } {
  const { stem, year } = symbol;
  const isInYear = ({ value }: Said<string>) => canBeDecidedIn(symbol, Number(value.slice(0, 4)));
  const { value, issues } = findAgreed(dates.filter(isInYear), 'date');
  const others = dates
    .filter((one) => !isInYear(one))
    .map(({ value: date, by, position }) => ({
      kind: 'date' as const,
      message: `${by} is ${date}, which is not in the year of ${stem}${year === null ? '' : ` (${year})`}: it is left out`,
      position,
    }));
  return { value, issues: [...others, ...issues] };
}

/** How many members could vote, as far as that is certain: the General Assembly grew with nearly every session. */
function countVoters(
  { members }: UnRecord,
  { body }: DocumentSymbol,
  date: string | null,
): number | null {
  return body === 'security-council' ? countMembers(body, date) : members;
}

/** The UN's Library titles the versions in all languages in English. */
const LIBRARY_TITLE = /^(?:Security Council resolution|Statement \[|Draft resolution)/i;

function findTitles(
  { titles, language }: UnRecord,
  { stem }: DocumentSymbol,
): { value: { title: string | null; titles: Record<string, string> }; issues: UnIssue[] } {
  const none = { title: null, titles: {} };
  const [first] = titles;
  if (!first) return { value: none, issues: [] };
  const number = /^Security Council resolution (\d+) \(/.exec(first.value)?.[1];
  if (number && stem !== `S/RES/${number}`) {
    const message = `the title is that of resolution ${number}: it is left out`;
    return { value: none, issues: [{ kind: 'title', message, position: first.position }] };
  }
  if (language === 'en') return { value: { title: first.value, titles: {} }, issues: [] };
  const isTranslated = language !== 'und' && !LIBRARY_TITLE.test(first.value);
  return {
    value: { title: null, titles: isTranslated ? { [language]: first.value } : {} },
    issues: [],
  };
}

function findSponsors(
  { sponsors }: UnRecord,
  findState: FindState,
): { value: string[]; issues: UnIssue[] } {
  const codes = new Set<string>();
  const issues: UnIssue[] = [];
  for (const { value, position } of sponsors) {
    const list = readStateList(value, findState);
    for (const code of list.codes) codes.add(code);
    if (list.unknown.length > 0) {
      const unknown = list.unknown.map((name) => `“${name}”`).join(', ');
      const message = `the sponsors name no state that the registry knows: ${unknown}. None is stored`;
      issues.push({ kind: 'sponsors', message, position });
    }
  }
  return { value: issues.length > 0 ? [] : [...codes], issues };
}

function findDraft(drafts: readonly Said<string>[]): { value: string | null; issues: UnIssue[] } {
  const [first] = drafts;
  if (!first) return { value: null, issues: [] };
  const symbols = [...new Set(drafts.map(({ value }) => value))];
  const draft = parseSymbol(first.value);
  if (symbols.length === 1 && draft) return { value: draft.stem, issues: [] };
  const message =
    symbols.length > 1
      ? `there are several drafts, ${symbols.join(' and ')}: none is stored`
      : `“${first.value}” is no document symbol of the UN: the draft is left out`;
  return { value: null, issues: [{ kind: 'draft', message, position: first.position }] };
}
