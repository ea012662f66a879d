import type { SignatoryRole } from '../vocabulary.js';
import { membersOn } from './groups.js';
import { BEGIN_MARK, END_MARK, type Paragraph } from './layout.js';
import type { PartyNames } from './party-names.js';
import type { Group } from './rules.js';
import {
  type ListEntry,
  readSignatoryList,
  type SignatoryList,
  toOffice,
} from './signatory-lists.js';
import { firstTokenAt, gap, type Token, tokenise } from './tokens.js';

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

/** A list found in the statement, and where. */
interface Source {
  list: SignatoryList;
  text: string;
  tokens: readonly Token[];
  where: 'title' | 'opening' | 'release' | 'closing' | 'subject' | 'aligned';
}

interface Context {
  title: string;
  text: string;
  tokens: readonly Token[];
  paragraphs: readonly Paragraph[];
  names: PartyNames;
  /** The day as far as it is known, for the members of groups. */
  day: string | null;
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

const DELIVERED = /^\W{0,5}(?:as )?(?:delivered|issued|released|signed|on behalf|endorsed)\b/i;

/** How a note about the statement begins. */
const NOTE =
  /^\W{0,5}(?:the following|following|the text|text of|the full text|below|this|these|a |joint|statement|the (?:joint|undersigned)|issued|released|on behalf|in a joint|media|delivered|as delivered|end)/i;

const DOCUMENT =
  /\b(?:statement|declaration|communiqu[eé]|text|letter|remarks|message|appeal|announcement|conclusions|readout|note)\b/i;
const PREPOSITIONS = new Set(['by', 'from', 'of', 'between', 'among', 'behalf']);
/** Prepositions that lead to those who sign even after the topic. */
const GIVES = new Set(['by', 'from', 'behalf']);
/** After the topic, "by" may lead to those whose acts it speaks of: so many never are. */
const SURELY_SIGNERS = 4;
const TOPIC = new Set([
  'on',
  'regarding',
  'concerning',
  'about',
  'following',
  'condemning',
  'marking',
  'after',
  'against',
  'supporting',
  'welcoming',
  'in',
  'to',
  'for',
  'at',
]);

/** How far into a paragraph a list may begin. */
const REACH = 60;

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
  if (!sources.some(({ list }) => list.entries.some(namesParty))) {
    sources.push(...readSubject(context, frame));
  }
  const aligned = readAligned(context);
  return { ...merge(sources, aligned, context), frame };
}

function namesParty({ name, isHighRepresentative }: ListEntry): boolean {
  return isHighRepresentative || name?.named.is === 'party';
}

/** "Joint Statement by A, B and C on …", "A and B Joint Statement", "G7 Foreign Ministers’ Statement". */
function readTitle({ title, names }: Context): Source[] {
  const tokens = tokenise(title);
  const source = (list: SignatoryList): Source => ({ list, text: title, tokens, where: 'title' });
  const leading = readSignatoryList(title, tokens, 0, names);
  if (leading && isLeading(leading, title, tokens)) return [source(leading)];
  let topic = false;
  let seenDocument =
    leading === null && DOCUMENT.test(title)
      ? tokens.findIndex(({ text }) => DOCUMENT.test(text))
      : 0;
  if (seenDocument < 0) seenDocument = 0;
  for (let at = seenDocument; at < tokens.length; at += 1) {
    const key = tokens[at]?.key ?? '';
    if (PREPOSITIONS.has(key)) {
      const begin = key === 'behalf' ? at + 2 : at + 1;
      const list = readSignatoryList(title, tokens, begin, names);
      // "by Foreign Ministers: Syria" has its topic after the colon.
      const [only] = list?.entries ?? [];
      const isTopic =
        list?.entries.length === 1 && only !== undefined && /:/.test(gap(title, tokens, only.from));
      if (
        list &&
        !isTopic &&
        (!topic || (GIVES.has(key) && (list.hasOffice || list.entries.length >= SURELY_SIGNERS)))
      )
        return [source(list)];
    }
    // What follows "on" is what it speaks of.
    if (
      TOPIC.has(key) &&
      at > 0 &&
      tokens[at + 1]?.key !== 'behalf' &&
      !(key === 'to' && tokens[at - 1]?.key === 'representatives')
    )
      topic = true;
  }
  return [];
}

/** Names at the head of a title sign where a word such as "Statement" follows them, and no colon after a lone one. */
function isLeading(
  { entries, end }: SignatoryList,
  title: string,
  tokens: readonly Token[],
): boolean {
  const rest = title.slice(tokens[end - 1]?.end ?? 0);
  const [only] = entries;
  const isGroup = only?.name?.named.is === 'group';
  if (/^\s*:/.test(rest)) return entries.length > 1 && DOCUMENT.test(rest);
  if (entries.length === 1 && !isGroup) return false;
  const head = rest.split(/\b(?:on|regarding|concerning|about|following)\b/i)[0] ?? '';
  return DOCUMENT.test(head) || /\b(?:joint|trilateral|quadrilateral|call)\b/i.test(head);
}

/** "We, the Foreign Ministers of A, B and C, …" in one of the first paragraphs. */
function readOpening({ text, tokens, paragraphs, names }: Context): Source[] {
  const sources: Source[] = [];
  for (const { start, end } of paragraphs.slice(0, 8)) {
    const first = firstTokenAt(tokens, start);
    for (let at = first; at < first + REACH && (tokens[at]?.start ?? end) < end; at += 1) {
      const key = tokens[at]?.key;
      if (key !== 'we' && key !== 'undersigned') continue;
      // "We, the leaders …", and not "we urge Israel": names follow at once, or after an office.
      const begin = key === 'we' && tokens[at + 1]?.key === 'as' ? at + 2 : at + 1;
      const between = gap(text, tokens, begin);
      const list = /^[\s,:;–—(-]{1,4}$/.test(between)
        ? readSignatoryList(text, tokens, begin, names)
        : null;
      const isApposition =
        /[,–—(:]/.test(between) || tokens[begin]?.key === 'the' || begin === at + 2;
      if (list && isApposition) {
        sources.push({ list, text, tokens, where: 'opening' });
        return sources;
      }
    }
  }
  return sources;
}

const RELEASED = new Set(
  'released issued made agreed signed adopted endorsed delivered published approved given statement declaration communique supported joined sponsored cosponsored governments text behalf letter announced presented subscribed'.split(
    ' ',
  ),
);

/** "The text of the following statement was released by the Governments of A, B and C." */
function readRelease({ text, tokens, paragraphs, names }: Context, frame: Set<number>): Source[] {
  const sources: Source[] = [];
  for (const [index, { start, end, text: words }] of paragraphs.entries()) {
    const isHead = index < 5;
    const isTail = index >= paragraphs.length - 3;
    if (
      (!isHead && !isTail) ||
      !(DOCUMENT.test(words.slice(0, 600)) || DELIVERED.test(words)) ||
      !isNote(words)
    )
      continue;
    const isAboutIt = NOTE.test(words);
    const source = (list: SignatoryList): Source => ({ list, text, tokens, where: 'release' });
    const first = firstTokenAt(tokens, start);
    let covered = first;
    for (let at = first; at < first + 2 * REACH && (tokens[at]?.start ?? end) < end; at += 1) {
      if (at < covered) continue;
      const key = tokens[at]?.key ?? '';
      const isSubject = at === first;
      if (!isSubject && !(isAboutIt && PREPOSITIONS.has(key))) continue;
      const begin = isSubject ? at : key === 'behalf' ? at + 2 : at + 1;
      const before = tokens.slice(Math.max(first, at - 7), at + 1).map((token) => token.key);
      if (!isSubject && !before.some((word) => RELEASED.has(word))) continue;
      if (
        !isSubject &&
        before.some((word) => word === 'on' || word === 'regarding') &&
        key === 'of'
      )
        continue;
      const list = readSignatoryList(text, tokens, begin, names);
      if (!list || (isSubject && !issues(text, tokens, list.end, end))) continue;
      if ((key === 'of' || key === 'between') && list.entries.length < 2 && !list.hasOffice)
        continue;
      sources.push(source(list));
      frame.add(index);
      covered = list.end;
    }
  }
  return sources;
}

/** A note about the statement, and none of its own sentences: it does not say "we" before it says "statement". */
function isNote(words: string): boolean {
  const document = words.search(DOCUMENT);
  const speaker = words.search(/\b(?:[Ww]e|[Oo]ur)\b/);
  return speaker === -1 || document < speaker;
}

/** "A, B and C, as members of D, issue the following statement". */
function issues(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const from = tokens[at - 1]?.end ?? end;
  return /^[^.]{0,250}?\b(?:issued?|release[ds]?|made?|makes?|deliver(?:s|ed)?|adopt(?:s|ed)?|sign(?:s|ed)?|publish(?:es|ed)?)\b[^.]{0,60}\b(?:following|this|the|a|joint)\b[^.]{0,60}\b(?:statement|declaration|text|communiqu[eé])/i.test(
    text.slice(from, Math.min(end, from + 500)),
  );
}

const CLOSING_LEAD =
  /^(?:\W*(?:signed|signatories|signatory|co-?signed|co-?signatories|endorsed|endorsing|supported|supporting|joined|participating|participants|countries|states|list of|members|sponsors|this (?:joint )?(?:statement|declaration)|the (?:joint )?(?:statement|declaration)|the following|\[?as of)\b)/i;
const SIGNS =
  /\b(?:sign(?:ed|atories|atory|ing)?|endors\w+|support\w*|joined|join|co-?sponsor\w*|participa\w+|associat\w+|subscrib\w+|deliver\w+|issued|made|supporters|adher\w+|approved)\b/i;

/** Lists of those who sign, above the text or below it. */
function readClosing(context: Context, frame: Set<number>): Source[] {
  const { text, tokens, paragraphs, names } = context;
  const sources: Source[] = [];
  let announced = false;
  for (const [index, { start, end, text: words }] of paragraphs.entries()) {
    const isOutside = index < 3 || index >= paragraphs.length / 2;
    if (frame.has(index) || !isOutside) continue;
    const lead = words.slice(0, 300);
    const colon = lead.indexOf(':');
    const isLead =
      CLOSING_LEAD.test(lead) &&
      SIGNS.test(colon > 0 ? lead.slice(0, colon) : lead) &&
      !/\b[Ww]e\b/.test(lead);
    const lists = isLead ? findLists(context, start, end) : [];
    if (isLead) {
      announced = words.length < 200 && /:\s*$/.test(words);
      if (lists.length > 0 || announced) frame.add(index);
      for (const list of lists) sources.push({ list, text, tokens, where: 'closing' });
      if (lists.length > 0) announced = true;
      continue;
    }
    const list = readWholeList(text, tokens, start, end, names);
    const before = paragraphs[index - 1];
    const goesOn = sources.length > 0 && frame.has(index - 1) && before !== undefined;
    if (list && (announced || goesOn || list.entries.length >= 3 || standsAlone(context, index))) {
      sources.push({ list, text, tokens, where: 'closing' });
      frame.add(index);
    } else if (!END_MARK.test(words)) announced = false;
  }
  return sources;
}

/** After a lead such as "This statement is endorsed by": the first list in the paragraph, and those below it. */
function findLists({ text, tokens, names }: Context, start: number, end: number): SignatoryList[] {
  const first = firstTokenAt(tokens, start);
  for (let at = first; at < first + REACH && (tokens[at]?.start ?? end) < end; at += 1) {
    const list = readSignatoryList(text, tokens, at, names);
    const before = text.slice(start, tokens[at]?.start ?? start);
    if (
      list &&
      /(?:[:\n–—-]\s*|\b(?:by|of|from|countries|states)\s*(?:the\s*)?)$/i.test(before) &&
      !/\b(?:against|on|in)\b\W*$/i.test(before)
    ) {
      if (list.entries.length >= 2 || /(?:by|:)\s*(?:the\s*)?$/i.test(before))
        return [list, ...restOfLines(text, tokens, list.end, end, names)];
    }
  }
  return [];
}

function restOfLines(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  names: PartyNames,
): SignatoryList[] {
  const start = tokens[at]?.start ?? end;
  const list = start < end ? readWholeList(text, tokens, start, end, names) : null;
  return list ? [list] : [];
}

/** Names alone, in a line or a line each, with offices and people beside them: "Penny Wong, Foreign Minister of Australia". */
function readWholeList(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  names: PartyNames,
): SignatoryList | null {
  const entries: ListEntry[] = [];
  let hasOffice = false;
  for (let at = start; at < end; ) {
    const lineEnd = Math.min(end, (text.indexOf('\n', at) + 1 || end + 1) - 1);
    const line = text.slice(at, lineEnd);
    if (line.trim() !== '') {
      const list = readLine(text, tokens, at, lineEnd, names);
      if (!list) return null;
      entries.push(...list.entries);
      hasOffice ||= list.hasOffice;
    }
    at = lineEnd + 1;
  }
  return entries.length > 0 ? { entries, end: firstTokenAt(tokens, end), hasOffice } : null;
}

const LONGEST_LINE = 160;

function readLine(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  names: PartyNames,
): SignatoryList | null {
  const first = firstTokenAt(tokens, start);
  const last = firstTokenAt(tokens, end);
  for (let from = first; from < Math.min(first + 4, last); from += 1) {
    const lead = text.slice(start, tokens[from]?.start ?? start);
    if (
      from > first &&
      !/^\W*(?:\d{1,3}|for|and|the|on|behalf|of)?(?:\s(?:the|behalf|of))*\W*$/i.test(lead)
    )
      break;
    const list = readSignatoryList(text, tokens, from, names, last);
    if (!list) continue;
    const rest = text.slice(tokens[list.end - 1]?.end ?? end, end);
    if (list.end >= last || /^\W*$/.test(rest)) return list;
    // "For Australia: Penny Wong", "Australia – Penny Wong, Minister for Foreign Affairs".
    if (
      list.entries.length === 1 &&
      end - start < LONGEST_LINE &&
      /^\s?[:–—,(-]/.test(rest) &&
      !/[.!?]\s*$/.test(rest)
    )
      return list;
  }
  // "Penny Wong, Minister for Foreign Affairs, Australia": a short line that names one party, at its end.
  if (end - start >= LONGEST_LINE || /[.;:]\s*$/.test(text.slice(start, end))) return null;
  for (let at = first; at < last; at += 1) {
    const match = names.match(text, tokens, at);
    if (match?.named.is !== 'party') continue;
    if (match.end < last) return null;
    const before = text.slice(start, tokens[at]?.start ?? start);
    const isSignature =
      /[,–—(:-]\s*(?:the\s+)?$|\bof\s+(?:the\s+)?$/i.test(before) && toOffice(before) !== null;
    const entry: ListEntry = {
      name: match,
      isHighRepresentative: false,
      from: at,
      to: match.end,
      office: officeIn(before),
      isOnBehalf: false,
    };
    return isSignature ? { entries: [entry], end: last, hasOffice: true } : null;
  }
  return null;
}

function officeIn(words: string): string | null {
  const parts = words.split(/[,–—:(]/).map((part) => part.trim());
  const office = parts.find((part) => toOffice(part) !== null);
  return office === undefined ? null : toOffice(office);
}

/** A short paragraph beside others like it: a list whose lines are parted by blank lines. */
function standsAlone({ text, tokens, paragraphs, names }: Context, index: number): boolean {
  const isItem = (at: number) => {
    const paragraph = paragraphs[at];
    return (
      paragraph !== undefined &&
      paragraph.text.length < LONGEST_LINE &&
      readWholeList(text, tokens, paragraph.start, paragraph.end, names) !== null
    );
  };
  return (
    (isItem(index - 1) && isItem(index - 2)) ||
    (isItem(index - 1) && isItem(index + 1)) ||
    (isItem(index + 1) && isItem(index + 2))
  );
}

/** "France, Germany and Italy have …": parties as the subject of the first sentence, where nothing else names any. */
function readSubject(
  { text, tokens, paragraphs, names }: Context,
  frame: ReadonlySet<number>,
): Source[] {
  const body = paragraphs.filter((_, index) => !frame.has(index)).slice(0, 2);
  for (const { start, end } of body) {
    const first = firstTokenAt(tokens, start);
    const skip = /^(?:Today|On [^,]{1,40}),/.test(text.slice(start, start + 60)) ? 1 : 0;
    const list = readSignatoryList(text, tokens, first + skip, names);
    if (!list) continue;
    const isGroup = list.entries.some(({ name }) => name?.named.is === 'group');
    const after = text.slice(tokens[list.end - 1]?.end ?? end, end);
    const isSubject =
      /^(?:,[^.]{0,200},)?\s*(?:,\s*)?\p{Ll}/u.test(after) &&
      !/^\s*(?:of|in|on|to|against|is|was|must|has)\b/.test(after);
    if (isSubject && (list.entries.length >= 2 || isGroup || list.hasOffice))
      return [{ list, text, tokens, where: 'subject' }];
  }
  return readBelow({ text, tokens, names }, body[0]);
}

/** "The members of the Core Group – the Ambassadors of Germany, Brazil, … – express": in the first sentence, by their offices. */
function readBelow(
  { text, tokens, names }: Pick<Context, 'text' | 'tokens' | 'names'>,
  paragraph: Paragraph | undefined,
): Source[] {
  if (!paragraph) return [];
  const first = firstTokenAt(tokens, paragraph.start);
  for (
    let at = first;
    at < first + REACH && (tokens[at]?.start ?? paragraph.end) < paragraph.end;
    at += 1
  ) {
    const list = readSignatoryList(text, tokens, at, names);
    if (
      list?.hasOffice &&
      list.entries.length >= 3 &&
      !/\b(?:condemn|urge|call|with)\b/i.test(text.slice(paragraph.start, tokens[at]?.start))
    ) {
      return [{ list, text, tokens, where: 'subject' }];
    }
  }
  return [];
}

/** "A, B and C align themselves with this statement." */
function readAligned({ text, tokens, paragraphs, names }: Context): Source[] {
  const sources: Source[] = [];
  for (const { start, end, text: words } of paragraphs.slice(-6)) {
    if (!/\balign(?:s|ed)?\b[^.]{0,60}\b(?:statement|declaration)/i.test(words)) continue;
    const first = firstTokenAt(tokens, start);
    for (let at = first; (tokens[at]?.start ?? end) < end && at < first + REACH; at += 1) {
      const list = readSignatoryList(text, tokens, at, names);
      if (!list) continue;
      sources.push({ list, text, tokens, where: 'aligned' });
      at = list.end;
    }
  }
  return sources;
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
  const code = entry.isHighRepresentative
    ? 'EU'
    : entry.name?.named.is === 'party'
      ? entry.name.named.code
      : null;
  if (code === null || names.nameOf(code) === null) return;
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
