import { count, desc, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import type { Phrase } from '../domain/search-query.js';
import { isAttached, partsOf, type Token, tokenize } from '../domain/search-words.js';

/** How many tokens of a quote are counted to find its rarest. */
const COUNTED_TOKENS = 16;

/** In how many statements a token is rare, and in how many it is common. */
const RARE = 1_000;
const COMMON = 10_000;

/** With this many rare tokens, the others are not counted up to COMMON. */
const ENOUGH_RARE = 3;

/** How many phrases of a passage are looked up to find it as it stands, of how many tokens. */
const PHRASES_PER_PASSAGE = 3;
const PHRASE_LENGTH = 12;

/** How many short phrases are looked up to find what resembles a quote, and how many statements each may yield. */
const CLUES = 5;
const STATEMENTS_PER_CLUE = 500;

/** A token in no more statements is a clue by itself; a more frequent one needs the next token. */
const SINGLE_TOKEN_CLUE = 200;

/** How many of the newest statements are searched where every token is common: the index visits each that contains them. */
const NEWEST_FOR_PHRASES = 20_000;
const NEWEST_FOR_CLUES = 5_000;

/** What the full-text index is asked to find a quote. */
export interface Lookup {
  /** Long phrases, all of which a statement must contain to contain the quote. */
  phrases: readonly Phrase[];
  /** Short phrases: a statement with words like the quote's is likely to contain most of them. */
  clues: readonly Phrase[];
  /** Whether all tokens of the quote are common, as far as they were counted. */
  isCommon: boolean;
  /** Whether all those that occur at all are common. */
  hasCommonClues: boolean;
}

/** Statements that contain the phrases of a quote. */
export interface Candidates {
  numbers: number[];
  /** How many statements were searched. */
  searchedCount: number;
  /** Whether these are all. */
  isComplete: boolean;
}

/** @param passages the parts of one quote, as running text */
export async function planLookup(reader: Reader, passages: readonly string[]): Promise<Lookup> {
  const each = Math.max(1, Math.floor(COUNTED_TOKENS / passages.length));
  const samples = passages.map((passage) => sample(listSought(passage), each));
  const texts = [...new Set(samples.flat().map(({ text }) => text))];
  const rare = await countStatements(reader, texts, RARE);
  const isEnough = rare.filter((count) => count < RARE).length >= ENOUGH_RARE;
  const [counts, limit] = isEnough
    ? [rare, RARE]
    : [await countStatements(reader, texts, COMMON), COMMON];
  const countOf = new Map(texts.map((text, at) => [text, counts[at] ?? 0]));
  const byRarity = (tokens: readonly Sought[]): CountedToken[] =>
    tokens
      .map((token) => ({ ...token, count: countOf.get(token.text) ?? 0 }))
      .sort((one, other) => one.count - other.count);

  const phrases = samples.flatMap((tokens) =>
    byRarity(tokens).slice(0, PHRASES_PER_PASSAGE).map(phraseAround),
  );
  const known = byRarity(samples.flat()).filter((token) => token.count > 0);
  const hasCommonClues = known.length > 0 && known.every((token) => token.count >= limit);
  // Beside rarer ones, common tokens would only take time.
  const telling = known.filter((token) => hasCommonClues || token.count < limit);
  return {
    phrases: withoutRepeats(phrases),
    clues: withoutRepeats(telling.slice(0, CLUES).map(toClue)),
    isCommon: hasCommonClues && known.length === samples.flat().length,
    hasCommonClues,
  };
}

/** The newest statements that contain the phrases. */
export async function findCandidates(
  reader: Reader,
  { phrases, isCommon }: Lookup,
  limit: number,
): Promise<Candidates> {
  const { statements } = reader.tables;
  const [total] = await reader.queries.select({ count: count() }).from(statements);
  const searched = { searchedCount: total?.count ?? 0, isComplete: true };
  if (phrases.length === 0) return { numbers: [], ...searched };
  const after = isCommon ? await findNumberBehind(reader, NEWEST_FOR_PHRASES) : 0;
  const newest = reader.search.newestStatements({ wanted: phrases, unwanted: [] }, after);
  const rows = await reader.queries
    .select({ number: sql`number`.mapWith(Number) })
    .from(sql`(${newest} limit ${limit + 1}) as found`);
  return {
    numbers: rows.slice(0, limit).map(({ number }) => number),
    searchedCount: after === 0 ? searched.searchedCount : NEWEST_FOR_PHRASES,
    isComplete: after === 0 && rows.length <= limit,
  };
}

/** The numbers of the statements that contain the most clues, those with more of them first. */
export async function listSimilar(
  reader: Reader,
  { clues, hasCommonClues }: Lookup,
  limit: number,
): Promise<number[]> {
  if (clues.length === 0) return [];
  const after = hasCommonClues ? await findNumberBehind(reader, NEWEST_FOR_CLUES) : 0;
  const found = clues.map((clue, at) => {
    const newest = reader.search.newestStatements({ wanted: [clue], unwanted: [] }, after);
    return sql`select number from (${newest} limit ${STATEMENTS_PER_CLUE}) as ${sql.identifier(`clue_${at}`)}`;
  });
  const rows = await reader.queries
    .select({ number: sql`number`.mapWith(Number) })
    .from(sql`(${sql.join(found, sql` union all `)}) as found`)
    .groupBy(sql`number`)
    .orderBy(desc(count()), sql`number desc`)
    .limit(limit);
  return rows.map(({ number }) => number);
}

/** In how many statements each token occurs, counting no further than a limit. */
async function countStatements(
  { queries, search }: Reader,
  tokens: readonly string[],
  limit: number,
): Promise<number[]> {
  if (tokens.length === 0) return [];
  const counts = tokens.map((token, at) => {
    const filter = search.filter('statements', { wanted: [[token]], unwanted: [] });
    const values = filter.firstValues?.(limit) ?? filter.values;
    return sql`select ${sql.raw(String(at))} as place, count(*) as count from (${values} limit ${limit}) as ${sql.identifier(`counted_${at}`)}`;
  });
  const rows = await queries
    .select({ count: sql`count`.mapWith(Number) })
    .from(sql`(${sql.join(counts, sql` union all `)}) as counts`)
    .orderBy(sql`place`);
  return rows.map((row) => row.count);
}

/** The number of the statement with this many newer ones; 0 if there are no more. */
async function findNumberBehind({ tables, queries }: Reader, newer: number): Promise<number> {
  const { statements } = tables;
  const [row] = await queries
    .select({ number: statements.number })
    .from(statements)
    // The order of the numbers too, but an index on the days is much smaller than the table.
    .orderBy(desc(statements.issuedOn), desc(statements.number))
    .limit(1)
    .offset(newer);
  return row?.number ?? 0;
}

/** A token of a passage, and the consecutive tokens it is one of. */
interface Sought {
  text: string;
  sequence: readonly string[];
  at: number;
}

interface CountedToken extends Sought {
  /** In how many statements it occurs. */
  count: number;
}

/** Some of the longest tokens, which tend to be rare, and others from all over the passage: long words may be boilerplate. */
function sample(tokens: readonly Sought[], size: number): Sought[] {
  const longest = tokens
    .toSorted((one, other) => other.text.length - one.text.length)
    .slice(0, Math.ceil(size / 4));
  const step = Math.ceil(tokens.length / Math.max(1, size - longest.length));
  const spread = tokens.filter((_, at) => at % step === 0);
  return [...new Set([...longest, ...spread])].slice(0, size);
}

function phraseAround({ sequence, at }: Sought): Phrase {
  const first = Math.max(0, Math.min(at - PHRASE_LENGTH / 2, sequence.length - PHRASE_LENGTH));
  return sequence.slice(first, first + PHRASE_LENGTH);
}

function toClue({ text, count, sequence, at }: CountedToken): Phrase {
  if (count <= SINGLE_TOKEN_CLUE) return [text];
  const first = at + 1 < sequence.length ? at : Math.max(0, at - 1);
  return sequence.slice(first, first + 2);
}

function withoutRepeats(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()];
}

/**
 * The different tokens of a passage. The passage may begin or end within a word that another is attached to, or within
 * a pair of letters: what is there of them is sought by its parts, which interrupt the sequence.
 */
function listSought(passage: string): Sought[] {
  const tokens = Array.from(tokenize(passage));
  const sought = new Map<string, Sought>();
  let sequence: string[] = [];
  for (const [place, token] of tokens.entries()) {
    const isAtEnd = place === 0 || place === tokens.length - 1;
    if (isIncomplete(token, isAtEnd)) {
      sequence = [];
      for (const part of partsOf(token)) sought.set(part, { text: part, sequence: [part], at: 0 });
      continue;
    }
    const { text } = token;
    if (!sought.has(text)) sought.set(text, { text, sequence, at: sequence.length });
    sequence.push(text);
  }
  return [...sought.values()];
}

function isIncomplete({ text, middle, isOfRun }: Token, isAtEnd: boolean): boolean {
  return isOfRun ? middle === null : isAtEnd && isAttached(text);
}
