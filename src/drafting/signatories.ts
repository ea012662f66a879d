import type { SignatoryRole } from '../domain/vocabulary.js';
import { readClosing } from './closing-lists.js';
import { membersOn } from './groups.js';
import { BEGIN_MARK, END_MARK } from './layout.js';
import type { Group } from './rules.js';
import type { ListEntry } from './signatory-lists.js';
import {
  type Context,
  readAligned,
  readOpening,
  readRelease,
  readSubject,
  readTitle,
  type Source,
} from './signatory-sources.js';

export interface FoundSignatory {
  party: string;
  nameAsSigned: string;
  office: string | null;
  role: SignatoryRole;
  /** Where the text names it: UTF-16 indexes; null where only the title does. */
  place: { start: number; end: number } | null;
  /** It is not named, and follows from the name of a group. */
  isInferred: boolean;
  confidence: number;
  rationale: string;
}

export interface Signing {
  signatories: FoundSignatory[];
  /** Paragraphs that only tell who signed, by their index: no claim is made in them. */
  frame: ReadonlySet<number>;
  groups: Group[];
}

const WHERE = {
  title: 'the title names it among those whose statement it is',
  opening: 'the opening ("We, …") names it',
  release: 'the note of release names it',
  closing: 'a list of those who sign names it',
  subject: 'it is the subject of the opening sentence',
  aligned: 'the text says that it aligns itself with the statement',
} as const;

const CONFIDENCE = {
  title: 0.95,
  opening: 0.98,
  release: 0.95,
  closing: 0.9,
  subject: 0.85,
  aligned: 0.85,
};

/** Who signs: named in the title, the opening, a note of release, a closing list, or as the subject; else as a group. */
export function findSignatories(context: Context): Signing {
  const frame = new Set<number>();
  const sources = [
    ...readTitle(context),
    ...readOpening(context),
    ...readRelease(context, frame),
    ...readClosing(context, frame),
  ];
  markFrame(context, frame);
  const named = new Set(sources.flatMap(({ list }) => list.entries.flatMap(codeOf)));
  for (const source of readSubject(context, frame)) {
    // Where others tell who signs, the subject adds to them only if it is mostly the same.
    const codes = source.list.entries.flatMap(codeOf);
    const shared = codes.filter((code) => named.has(code));
    if (named.size === 0 || shared.length * 3 >= codes.length * 2) sources.push(source);
  }
  const aligned = readAligned(context);
  return { ...merge(sources, aligned, context), frame };
}

function codeOf({ name, isHighRepresentative }: ListEntry): string[] {
  if (isHighRepresentative) return ['EU'];
  return name?.named.is === 'party' ? [name.named.code] : [];
}

function markFrame({ paragraphs }: Context, frame: Set<number>): void {
  for (const [index, { text }] of paragraphs.entries()) {
    if (BEGIN_MARK.test(text) || END_MARK.test(text)) frame.add(index);
  }
}

function merge(
  sources: readonly Source[],
  aligned: readonly Source[],
  context: Context,
): Omit<Signing, 'frame'> {
  const found = new Map<string, FoundSignatory>();
  const groups: { group: Group; source: Source; entry: ListEntry }[] = [];
  // The longest list gives the order; what a longer one has, a shorter one confirms.
  const ordered = [...sources].sort((a, b) => b.list.entries.length - a.list.entries.length);
  for (const source of [...ordered, ...aligned]) {
    for (const entry of source.list.entries) {
      const { name } = entry;
      if (name?.named.is === 'group') groups.push({ group: name.named.group, source, entry });
      else addParty(found, source, entry, context);
    }
  }
  const explicit = new Set(found.keys());
  for (const { group, source, entry } of groups) {
    const members = membersOn(group, context.day).filter(
      (code) => context.names.nameOf(code) !== null,
    );
    const named = members.filter((code) => explicit.has(code));
    // "We, the G7 Foreign Ministers of Canada, …": its members stand there themselves.
    if (named.length * 2 >= members.length && members.length > 0) continue;
    for (const code of members) addInferred(found, code, group, source, entry, context);
  }
  return { signatories: [...found.values()], groups: groups.map(({ group }) => group) };
}

function addParty(
  found: Map<string, FoundSignatory>,
  source: Source,
  entry: ListEntry,
  { names }: Context,
): void {
  const [code] = codeOf(entry);
  if (code === undefined || names.nameOf(code) === null) return;
  const start = source.tokens[entry.from]?.start ?? 0;
  const end = source.tokens[entry.to - 1]?.end ?? start;
  const place = source.where === 'title' ? null : { start, end };
  const known = found.get(code);
  if (known) {
    known.office ??= entry.office;
    known.place ??= place;
    known.confidence = Math.max(known.confidence, CONFIDENCE[source.where]);
    if (
      place &&
      !entry.isHighRepresentative &&
      known.nameAsSigned === names.nameOf(code) &&
      entry.isOnBehalf
    )
      known.place = place;
    return;
  }
  const written = source.text.slice(start, end).replace(/\s+/g, ' ');
  found.set(code, {
    party: code,
    nameAsSigned: entry.isHighRepresentative ? (names.nameOf(code) ?? written) : written,
    office: entry.office,
    role: source.where === 'aligned' ? 'aligned' : 'signatory',
    place,
    isInferred: false,
    confidence: CONFIDENCE[source.where],
    rationale: WHERE[source.where],
  });
}

function addInferred(
  found: Map<string, FoundSignatory>,
  code: string,
  group: Group,
  source: Source,
  entry: ListEntry,
  { names, day }: Context,
): void {
  if (found.has(code)) return;
  const start = source.tokens[entry.from]?.start ?? 0;
  const end = source.tokens[entry.to - 1]?.end ?? start;
  found.set(code, {
    party: code,
    nameAsSigned: names.nameOf(code) ?? code,
    office: entry.office,
    role: 'signatory',
    place: source.where === 'title' ? null : { start, end },
    isInferred: true,
    confidence: 0.6,
    rationale: `inferred: not named, but a member of ${group.names[0]} ${day === null ? 'today' : `on ${day}`}`,
  });
}
