import { TokenisedText } from '../text/tokenised-text.js';
import { readSignatoryList, type SignatoryList } from './signatory-list.js';
import { type FoundList, REACH, type StatementReading } from './statement-reading.js';

/** How many paragraphs the opening may have. */
const OPENING_PARAGRAPHS = 8;
/** How many paragraphs at the end may name those who align themselves. */
const CLOSING_PARAGRAPHS = 6;

/** How many words may stand between "We, the" and "of". */
const LONGEST_LEAD = 10;

/** What stands after "We", up to its comma, if it says who speaks. */
interface Apposition {
  list: SignatoryList | null;
  /** "We, the members of the Atlantis Pact" */
  text: string;
}

/** "We, the Foreign Ministers of A, B and C, …" in one of the first paragraphs. */
export function readOpening(statement: StatementReading): FoundList[] {
  const lists = findAppositions(statement).flatMap(({ list }) => list ?? []);
  return lists.slice(0, 1).map((list) => ({ ...list, words: statement.words, place: 'opening' }));
}

/** The opening that names somebody whom the rules don't know: "We, the members of the Atlantis Pact". */
export function findUnreadOpening(statement: StatementReading): string | null {
  const appositions = findAppositions(statement);
  if (appositions.some(({ list }) => list !== null)) return null;
  return appositions.find(({ text }) => namesSomebody(text, statement))?.text ?? null;
}

function findAppositions(statement: StatementReading): Apposition[] {
  const { words, paragraphs } = statement;
  const found: Apposition[] = [];
  for (const { start, end } of paragraphs.slice(0, OPENING_PARAGRAPHS)) {
    const first = words.indexAt(start);
    for (let at = first; at < first + REACH && words.start(at) < end; at += 1) {
      const key = words.key(at);
      if (key !== 'we' && key !== 'undersigned') continue;
      const isAs = key === 'we' && words.key(at + 1) === 'as';
      const begin = isAs ? at + 2 : at + 1;
      const between = words.gap(begin);
      // "We, the leaders", "We the leaders" and "We as leaders", but not "we urge Israel".
      const isApposition = /[,–—(:]/.test(between) || words.key(begin) === 'the' || isAs;
      if (!isApposition || !/^[\s,:;–—(-]{1,4}$/.test(between)) continue;
      const text = words.text.slice(words.start(at), Math.min(end, words.start(at) + 200));
      found.push({
        list: readApposition(statement, begin),
        text: /^\w+[\s,:–—(-]+[^,;:.–—]*/.exec(text)?.[0].trim() ?? text,
      });
    }
  }
  return found;
}

function readApposition(statement: StatementReading, begin: number): SignatoryList | null {
  const { words } = statement;
  const list = readSignatoryList(statement, begin, { allowsUnknown: true });
  if (list || words.key(begin) !== 'the') return list;
  // "the Railway Ministers of A and B"
  for (let at = begin + 1; at < begin + LONGEST_LEAD; at += 1) {
    if (!/^[\s’'-]+$/.test(words.gap(at))) return null;
    if (!['of', 'from', 'representing'].includes(words.key(at))) continue;
    const named = readSignatoryList(statement, at + 1, { allowsUnknown: true });
    if (named && named.entries.length > 1) return named;
  }
  return null;
}

/** Whether there are capitalised words besides "We" and those of offices. */
function namesSomebody(text: string, { lexicon }: StatementReading): boolean {
  const { tokens } = new TokenisedText(text);
  return tokens.some(
    ({ key, isCapital }, index) => index > 0 && isCapital && !lexicon.offices.hasWord(key),
  );
}

/** "A, B and C align themselves with this statement." */
export function readAligned(statement: StatementReading): FoundList[] {
  const { words, paragraphs } = statement;
  const lists: FoundList[] = [];
  for (const { start, end, text } of paragraphs.slice(-CLOSING_PARAGRAPHS)) {
    if (!/\balign(?:s|ed)?\b[^.]{0,60}\b(?:statement|declaration)/i.test(text)) continue;
    const first = words.indexAt(start);
    for (let at = first; words.start(at) < end && at < first + REACH; at += 1) {
      const list = readSignatoryList(statement, at);
      if (!list) continue;
      lists.push({ ...list, words, place: 'aligned' });
      at = list.end;
    }
  }
  return lists;
}
