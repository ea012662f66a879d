import { TokenisedText } from '../text/tokenised-text.js';
import { readSignatoryList, type SignatoryList } from './signatory-list.js';
import {
  DOCUMENT,
  type FoundList,
  PREPOSITIONS,
  type StatementReading,
} from './statement-reading.js';

/** After the topic, only these still lead to signatories. */
const AFTER_TOPIC = new Set(['by', 'from', 'behalf']);
/** And only to lists of at least this length: shorter ones may name those whose acts the statement is about. */
const SURELY_SIGNATORIES = 4;

/** Words that start the topic. */
const TOPIC = new Set(
  'on regarding concerning about following condemning marking after against supporting welcoming in to for at'.split(
    ' ',
  ),
);

/** "Joint Statement by A, B and C on …", "A and B Joint Statement", "G7 Foreign Ministers’ Statement". */
export function readTitle({ title, lexicon }: StatementReading): FoundList[] {
  const words = new TokenisedText(title);
  const reading = { words, lexicon };
  const leading = readSignatoryList(reading, 0);
  if (leading && isLeading(leading, words)) return [{ ...leading, words, place: 'title' }];
  const document = leading ? -1 : words.tokens.findIndex(({ text }) => DOCUMENT.test(text));
  let isTopic = false;
  for (let at = Math.max(0, document); at < words.length; at += 1) {
    const key = words.key(at);
    if (PREPOSITIONS.has(key)) {
      const list = readSignatoryList(reading, key === 'behalf' ? at + 2 : at + 1);
      const leads =
        !isTopic ||
        (AFTER_TOPIC.has(key) &&
          (list?.hasOffice || (list?.entries.length ?? 0) >= SURELY_SIGNATORIES));
      if (list && leads && !isTopicAfterColon(list, words))
        return [{ ...list, words, place: 'title' }];
    }
    isTopic ||= startsTopic(words, at);
  }
  return [];
}

/** Whether the names at the start of a title sign: "A and B: Joint Statement", but not "A: Statement". */
function isLeading({ entries, end }: SignatoryList, words: TokenisedText): boolean {
  const rest = words.text.slice(words.endBefore(end));
  if (/^\s*:/.test(rest)) return entries.length > 1 && DOCUMENT.test(rest);
  if (entries.length === 1 && entries[0]?.named.is !== 'group') return false;
  const head = rest.split(/\b(?:on|regarding|concerning|about|following)\b/i)[0] ?? '';
  return DOCUMENT.test(head) || /\b(?:joint|trilateral|quadrilateral|call)\b/i.test(head);
}

/** "Statement by Foreign Ministers: Syria" */
function isTopicAfterColon({ entries }: SignatoryList, words: TokenisedText): boolean {
  const [only] = entries;
  return entries.length === 1 && only !== undefined && words.gap(only.from).includes(':');
}

function startsTopic(words: TokenisedText, at: number): boolean {
  const key = words.key(at);
  const isOnBehalf = words.key(at + 1) === 'behalf';
  const isSeat = key === 'to' && words.key(at - 1) === 'representatives';
  return at > 0 && TOPIC.has(key) && !isOnBehalf && !isSeat;
}
