import { type Token, tokenize } from './search-words.js';

/** Consecutive tokens of the index. */
export type Phrase = readonly string[];

/** What a query asks for. Without a wanted phrase, it finds nothing. */
export interface SearchQuery {
  wanted: readonly Phrase[];
  /** Each is unwanted if all its phrases occur. */
  unwanted: readonly (readonly Phrase[])[];
}

/** Quotation marks, straight and typographic, of Western and East Asian languages. */
const OPENING = '["“”„‟«»＂〝「『]';
const CLOSING = '["“”‟«»＂〞〟」』]';
/** A minus as keyboards, word processors and East Asian input methods write it. */
const MINUS = String.raw`[\-\u2212\uFE63\uFF0D]`;
const BEFORE = String.raw`(?<=^|[\s(\[{])`;
const AFTER = String.raw`(?=$|[\s)\]},.;:!?])`;

/**
 * A phrase in quotation marks or a word, each with a minus in front or not. Quotation marks and the minus count only at
 * the beginning of a word, so not in `long-range` and `צה"ל`, and a phrase must be closed.
 */
const PART = new RegExp(
  String.raw`${BEFORE}(?<not>${MINUS}?)${OPENING}(?<phrase>.*?)${CLOSING}${AFTER}|(?<minus>(?<=^|\s)${MINUS}(?=[\p{L}\p{N}]))?(?<word>[(\[{（]+|\S+)`,
  'gsu',
);

/**
 * Reads a query: words, all of which must occur in any order; `"phrases"`, whose words must follow each other; and
 * `-word` or `-"phrase"`, which must not occur. Everything else is text.
 */
export function parseQuery(query: string): SearchQuery {
  const wanted = new Map<string, Phrase>();
  const unwanted = new Map<string, readonly Phrase[]>();
  for (const { groups = {} } of query.matchAll(PART)) {
    const { not, minus, phrase, word = '' } = groups;
    const phrases = phrase === undefined ? listPhrases(word, false) : listPhrases(phrase, true);
    if (phrases.length === 0) continue;
    if (not || minus) unwanted.set(JSON.stringify(phrases), phrases);
    else for (const tokens of phrases) wanted.set(tokens.join(' '), tokens);
  }
  return { wanted: [...wanted.values()], unwanted: [...unwanted.values()] };
}

/**
 * The phrases that a part of a query consists of: all tokens of a quoted phrase, or of a word such as `S/RES/1718`. Unless
 * quoted, a new phrase begins where punctuation ends a run of letters. A single letter is a phrase of its own, because in
 * a text it may be part of any pair.
 */
function listPhrases(part: string, isQuoted: boolean): Phrase[] {
  const phrases: string[][] = [[]];
  let last: Token | null = null;
  for (const token of tokenize(part)) {
    const isApart = !isQuoted && last !== null && last.end < token.start;
    const isSeparate = isApart && (token.isOfRun || last?.isOfRun);
    if (isSeparate || isSingleLetter(token) || isSingleLetter(last)) phrases.push([]);
    phrases.at(-1)?.push(token.text);
    last = token;
  }
  return phrases.filter(({ length }) => length > 0);
}

function isSingleLetter(token: Token | null): boolean {
  return token?.middle === null && token.isOfRun;
}
