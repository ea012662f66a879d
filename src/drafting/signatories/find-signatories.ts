import type { SignatoryRole } from '../../domain/vocabulary.js';
import { type KnownParty, membersOn } from '../knowledge/party-names.js';
import { BEGIN_MARK, END_MARK } from '../text/layout.js';
import { readClosingLists } from './closing-lists.js';
import { findDoubts } from './doubts.js';
import { readSubjects } from './first-subjects.js';
import { introducePersons } from './introductions.js';
import type { ListEntry } from './list-item.js';
import { readAligned, readOpening } from './opening-lists.js';
import { readReleaseNotes } from './release-note.js';
import type { FoundList, ListPlace, StatementReading } from './statement-reading.js';
import { readRelation, readTitle } from './title-list.js';

export interface FoundSignatory {
  party: string;
  nameAsSigned: string;
  office: string | null;
  person: string | null;
  role: SignatoryRole;
  /** Where the text names it: UTF-16 offsets; null if only the title does. */
  span: { start: number; end: number } | null;
  confidence: number;
  rationale: string;
}

export interface Signing {
  signatories: FoundSignatory[];
  /** The indexes of paragraphs that only say who signs: they contain no claims. */
  frame: ReadonlySet<number>;
  /** What a curator has to decide: one sentence each. */
  doubts: string[];
}

const REASONS: Record<ListPlace, { confidence: number; rationale: string }> = {
  title: { confidence: 0.95, rationale: 'named in the title as a signatory' },
  opening: { confidence: 0.98, rationale: 'named in the opening ("We, …")' },
  release: { confidence: 0.95, rationale: 'named in the note of release' },
  closing: { confidence: 0.9, rationale: 'named in a list of signatories' },
  subject: { confidence: 0.85, rationale: 'subject of the opening sentence' },
  attendance: { confidence: 0.6, rationale: 'said to have attended the meeting' },
  relation: { confidence: 0.6, rationale: 'named in the title with its relation to the others' },
  aligned: { confidence: 0.85, rationale: 'said to support the statement or align itself with it' },
};

const INFERRED_CONFIDENCE = 0.6;

/** Finds the signatories in the title, the opening, a note of release, closing lists and the first subjects. */
export function findSignatories(input: Omit<StatementReading, 'introduced'>): Signing {
  const statement: StatementReading = { ...input, introduced: introducePersons(input) };
  const frame = new Set<number>();
  const lists = [
    ...readTitle(statement),
    ...readOpening(statement),
    ...readReleaseNotes(statement, frame),
  ];
  const closing = readClosingLists(statement, frame);
  lists.push(...closing.filter(({ place }) => place === 'closing'));
  const supporting = closing.filter(({ place }) => place === 'aligned');
  for (const [index, { text }] of statement.paragraphs.entries()) {
    if (BEGIN_MARK.test(text) || END_MARK.test(text)) frame.add(index);
  }
  // Where members speak who aren't named in the title, the first subject names them.
  const speakForMembers = lists.some(({ entries }) => !entries.every(speaksForItself));
  const named = new Set(
    speakForMembers
      ? []
      : lists.flatMap((list) => [...codesIn(list), ...membersIn(list, input.day)]),
  );
  lists.push(...readSubjects(statement, frame, named));
  if (lists.length === 0)
    lists.push(...supporting.map((list) => ({ ...list, place: 'closing' as const })));
  if (lists.length === 0) lists.push(...readRelation(statement));
  // The longest list gives the order.
  lists.sort((a, b) => b.entries.length - a.entries.length);
  lists.push(...readAligned(statement), ...supporting);
  const signatories = merge(lists, statement);
  const signed = signatories.map(({ party }) => party);
  return { signatories, frame, doubts: findDoubts(lists, signed, statement) };
}

function speaksForItself({ isForMembers }: ListEntry): boolean {
  return !isForMembers;
}

/** How many states are enough to be the members of an organisation whose members the registry doesn't give. */
const ENOUGH_MEMBERS = 3;

/** Whether the members of an organisation are named themselves: "the Presidents of A, B and C, on behalf of the MERCOSUR member states". */
function namesMembers(
  { named }: ListEntry,
  own: ReadonlySet<string>,
  { lexicon, day }: StatementReading,
): boolean {
  if (named.is !== 'party') return false;
  const members = membersOn(lexicon.names.membersOf(named.code), day);
  if (members.length > 0)
    return members.filter((code) => own.has(code)).length * 2 >= members.length;
  return [...own].filter((code) => code.length === 2).length >= ENOUGH_MEMBERS;
}

/** "Chile-ASEAN Leaders’ Statement": those who lead the members. The European Union has leaders of its own. */
function isOfLeaders(
  { named, to }: ListEntry,
  { words, place }: FoundList,
  { lexicon }: StatementReading,
): boolean {
  if (place !== 'title' || named.is !== 'party' || named.code.length === 2) return false;
  return lexicon.offices.isPlural(words.slice(to, Math.min(to + 3, words.length)));
}

function codesIn({ entries }: Pick<FoundList, 'entries'>): string[] {
  return entries.flatMap(({ named }) => (named.is === 'party' ? [named.code] : []));
}

function membersIn({ entries }: FoundList, day: string | null): string[] {
  return entries.flatMap(({ named }) =>
    named.is === 'group' ? membersOn(named.group.members, day) : [],
  );
}

function merge(lists: readonly FoundList[], statement: StatementReading): FoundSignatory[] {
  const { names } = statement.lexicon;
  const found = new Map<string, FoundSignatory>();
  const groups: { group: KnownParty; list: FoundList; entry: ListEntry }[] = [];
  const own = new Set(
    lists.flatMap((list) => codesIn({ entries: list.entries.filter(speaksForItself) })),
  );
  for (const list of lists) {
    for (const entry of list.entries) {
      const { named } = entry;
      const isForMembers = !speaksForItself(entry) || isOfLeaders(entry, list, statement);
      if (isForMembers && namesMembers(entry, own, statement)) continue;
      if (named.is === 'group') groups.push({ group: named.group, list, entry });
      else if (names.nameOf(named.code) !== null) addParty(named.code, list, entry);
    }
  }
  const explicit = new Set(found.keys());
  for (const { group, list, entry } of groups) {
    const members = membersOn(group.members, statement.day).filter(
      (code) => names.nameOf(code) !== null,
    );
    // "We, the G7 Foreign Ministers of Canada, …" names the members itself.
    const isSpelledOut = members.filter((code) => explicit.has(code)).length * 2 >= members.length;
    if (isSpelledOut) continue;
    const date = statement.day === null ? 'today' : `on ${statement.day}`;
    for (const party of members) {
      if (found.has(party)) continue;
      found.set(party, {
        party,
        nameAsSigned: names.nameOf(party) ?? party,
        office: entry.office,
        person: null,
        role: 'signatory',
        span: spanOf(entry, list),
        confidence: INFERRED_CONFIDENCE,
        rationale: `inferred: not named, but a member of ${group.name} ${date}`,
      });
    }
  }
  return [...found.values()];

  function addParty(code: string, list: FoundList, entry: ListEntry): void {
    const span = spanOf(entry, list);
    const { confidence, rationale } = REASONS[list.place];
    const known = found.get(code);
    const name = names.nameOf(code);
    if (known) {
      // An office belongs to its holder.
      if (entry.person !== null && known.person === null)
        known.office = entry.office ?? known.office;
      known.office ??= entry.office;
      known.person ??= entry.person;
      known.span ??= span;
      known.confidence = Math.max(known.confidence, confidence);
      // "on behalf of" says more than the place where its name was found first.
      const isRepeated = entry.isOnBehalf && !entry.isHighRepresentative;
      if (span && isRepeated && known.nameAsSigned === name) known.span = span;
      return;
    }
    const written = list.words.slice(entry.from, entry.to).replace(/\s+/g, ' ');
    found.set(code, {
      party: code,
      nameAsSigned: entry.isNamed ? written : (name ?? written),
      office: entry.office,
      person: entry.person,
      role: list.place === 'aligned' ? 'aligned' : 'signatory',
      span,
      confidence,
      rationale,
    });
  }
}

function spanOf({ from, to }: ListEntry, { words, place }: FoundList): FoundSignatory['span'] {
  return place === 'title' ? null : { start: words.start(from), end: words.endBefore(to) };
}
