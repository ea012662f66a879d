import type { Paragraph } from './layout.js';
import type { PartyNames } from './party-names.js';
import { splitSentences } from './sentences.js';
import { readSignatoryList, type SignatoryList } from './signatory-lists.js';
import { firstTokenAt, gap, type Token, tokenise } from './tokens.js';

/** A list found in the statement, and where. */
export interface Source {
  list: SignatoryList;
  text: string;
  tokens: readonly Token[];
  where: 'title' | 'opening' | 'release' | 'closing' | 'subject' | 'aligned';
}

export interface Context {
  title: string;
  text: string;
  tokens: readonly Token[];
  paragraphs: readonly Paragraph[];
  names: PartyNames;
  /** The day as far as it is known, for the members of groups. */
  day: string | null;
}

const DELIVERED = /^\W{0,5}(?:as )?(?:delivered|issued|released|signed|on behalf|endorsed)\b/i;

/** How a note about the statement begins. */
const NOTE =
  /^\W{0,5}(?:the following|following (?:is|are)|(?:the )?(?:full )?text of|below|(?:this|the|a|in a) (?:joint |press )*(?:statement|declaration|communiqu[eé])\b|joint (?:press )?(?:statement|declaration|communiqu[eé])\b|statement (?:by|of|from)|the undersigned|issued|released|on behalf|media note|delivered|as delivered|i (?:am|have|will|make|deliver|speak|take))/i;

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

/** Among how many sentences at the beginning the subject is sought. */
const FIRST_SENTENCES = 4;
/** How far into a paragraph a list may begin. */
export const REACH = 60;

/** "Joint Statement by A, B and C on …", "A and B Joint Statement", "G7 Foreign Ministers’ Statement". */
export function readTitle({ title, names }: Context): Source[] {
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
export function readOpening({ text, tokens, paragraphs, names }: Context): Source[] {
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
export function readRelease(
  { text, tokens, paragraphs, names }: Context,
  frame: Set<number>,
): Source[] {
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

/** "France, Germany and Italy have …": parties as the subject of the first sentence, where nothing else names any. */
export function readSubject(
  { text, tokens, paragraphs, names }: Context,
  frame: ReadonlySet<number>,
): Source[] {
  const body = paragraphs.filter((_, index) => !frame.has(index)).slice(0, 2);
  for (const { start, end } of body.flatMap(splitSentences).slice(0, FIRST_SENTENCES)) {
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
export function readAligned({ text, tokens, paragraphs, names }: Context): Source[] {
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
