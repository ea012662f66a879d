import type { PartyNames } from './party-names.js';
import { readSignatoryList } from './signatory-lists.js';
import { type Act, FAR, type Speech } from './speech.js';
import type { Lexicon } from './speech-acts.js';
import { gap, type Token } from './tokens.js';

export interface Subject {
  at: number;
  end: number;
  isThird: boolean;
  /** It begins the sentence or a main clause. */
  isMain: boolean;
}

const SUBORDINATE = new Set([
  'which',
  'that',
  'as',
  'when',
  'where',
  'if',
  'until',
  'unless',
  'than',
  'what',
  'who',
  'whom',
  'because',
  'since',
  'once',
]);

export function readSubject(
  speech: Speech,
  at: number,
  first: number,
  limit: number,
  thirdSpoke: boolean,
  last: Act | null,
  lists: { end: number },
): Subject | null {
  const { text, tokens, names } = speech;
  const key = tokens[at]?.key ?? '';
  const before = at > first ? (tokens[at - 1]?.key ?? '') : '';
  const between = at > first ? gap(text, tokens, at) : '';
  const opens =
    at === first ||
    /[,;:–—("“]/.test(between) ||
    ['and', 'but', 'while', 'yet', 'so', 'therefore', 'thus'].includes(before);
  const isMain = opens || !SUBORDINATE.has(before);
  if (key === 'we')
    return { at, end: skipApposition(text, tokens, at + 1, limit, names), isThird: false, isMain };
  if (
    key === 'our' &&
    ['governments', 'countries', 'nations', 'ministers', 'leaders', 'states'].includes(
      tokens[at + 1]?.key ?? '',
    )
  ) {
    return { at, end: at + 2, isThird: true, isMain };
  }
  if (key === 'which' && last && /,/.test(between) && restates(tokens, last, at))
    return { at, end: at + 1, isThird: true, isMain: true };
  if (!opens) return null;
  if (thirdSpoke && at === first && (key === 'they' || key === 'it'))
    return { at, end: at + 1, isThird: true, isMain: true };
  return at < lists.end ? null : readSpeakers(speech, at, limit, lists);
}

/** "our governments issued a joint statement, which called for …" says it once more. */
function restates(tokens: readonly Token[], last: Act, at: number): boolean {
  return tokens
    .slice(Math.max(last.end, at - FAR), at)
    .some(({ key }) => key === 'statement' || key === 'declaration' || key === 'communique');
}

/** "The Ministers", "the G7", "The United States, Japan and the Republic of Korea". */
export function readSpeakers(
  { text, tokens, names, signers, lexicon, acronyms }: Speech,
  at: number,
  limit: number,
  lists: { end: number },
): Subject | null {
  let begin = at;
  while (
    ['the', 'all', 'both', 'these', 'two', 'three', 'four', 'five'].includes(
      tokens[begin]?.key ?? '',
    ) &&
    begin < at + 3
  )
    begin += 1;
  const speaker = matchSpeakers(lexicon, tokens, at, begin);
  const subject = (end: number): Subject | null =>
    end < limit ? { at, end, isThird: true, isMain: true } : null;
  if (speaker && speaker.end < limit) {
    const isNamed = tokens[begin]?.isCapital || begin > at;
    const next = tokens[speaker.end]?.key ?? '';
    if (!isNamed) return null;
    if (next !== 'of' && next !== 'from' && next !== 'to') return subject(speaker.end);
    const list = readSignatoryList(text, tokens, speaker.end + 1, names, limit);
    lists.end = list?.end ?? lists.end;
    const body = list ? null : endOfBody(lexicon, text, tokens, speaker.end, limit);
    if (body !== null && begin > at) return subject(body);
    return list && speaks(list.entries, signers) ? subject(list.end) : null;
  }
  if (acronyms.has(tokens[begin]?.key ?? '') && tokens[begin]?.isCapital) return subject(begin + 1);
  const list = readSignatoryList(text, tokens, at, names, limit);
  if (!list) return null;
  lists.end = list.end;
  const isGroup = list.entries.every(({ name }) => name?.named.is === 'group');
  return isGroup || (list.entries.length > 1 && speaks(list.entries, signers))
    ? subject(list.end)
    : null;
}

function matchSpeakers({ speakers }: Lexicon, tokens: readonly Token[], from: number, to: number) {
  for (let at = from; at <= to; at += 1) {
    const match = speakers.match(tokens, at);
    if (match) return match;
  }
  return null;
}

/** "members of the Core Group": up to the body whose members speak. */
function endOfBody(
  { bodies }: Lexicon,
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
): number | null {
  for (let index = at; index < Math.min(limit, at + 8); index += 1) {
    if (index > at && !/^[\s-]$/.test(gap(text, tokens, index))) return null;
    if (bodies.has(tokens[index]?.text ?? '')) return index + 1;
  }
  return null;
}

function speaks(
  entries: readonly { name: { named: { is: string; code?: string } } | null }[],
  signers: ReadonlySet<string>,
): boolean {
  return entries.every(
    ({ name }) => name === null || name.named.is === 'group' || signers.has(name.named.code ?? ''),
  );
}

/** "We, the Foreign Ministers of A and B, meeting in C," to the word after it. */
function skipApposition(
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  names: PartyNames,
): number {
  const between = gap(text, tokens, at);
  const opens = /[,–—(-]/.test(between) || tokens[at]?.key === 'the';
  if (!opens) return at;
  const list = readSignatoryList(text, tokens, at, names, limit);
  if (list && list.end < limit) return list.end;
  if (!/[,–—]/.test(between)) return at;
  // Without names in it, the apposition ends with its comma.
  for (let index = at + 1; index < Math.min(limit, at + 60); index += 1) {
    if (/[,–—]/.test(gap(text, tokens, index))) return index;
  }
  return at;
}
