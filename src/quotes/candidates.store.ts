import { count, desc, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import type { Phrases } from '../db/search.js';
import { JOINED_LETTER } from '../domain/folding.js';

/** How many words of a quote are counted to find its rarest. */
const COUNTED_WORDS = 16;

/** In how many statements a word is rare, and in how many it is common. */
const RARE = 1_000;
const COMMON = 10_000;

/** With this many rare words, the other words are not counted up to COMMON. */
const ENOUGH_RARE = 3;

/** How many consecutive words of a passage, or letters, are looked up to find it as it stands. */
const PHRASE_LENGTH = 12;

/** How many runs of letters are looked up together. */
const MAX_RUNS = 16;

/** How many short phrases are looked up to find what resembles a quote, and how many statements each may yield. */
const CLUES = 5;
const STATEMENTS_PER_CLUE = 500;

/** A word in no more statements is a clue by itself; a more frequent one needs the next word. */
const SINGLE_WORD_CLUE = 200;

/** How many letters make a clue, in scripts whose words cannot be looked up. */
const CLUE_LETTERS = 4;

/** How many of the newest statements are searched where every word is common: the index visits each that contains them. */
const NEWEST_FOR_PHRASES = 20_000;
const NEWEST_FOR_CLUES = 5_000;

const JOINED_RUN = new RegExp(`(?:${JOINED_LETTER}\\p{M}*){3,}`, 'gu');
const WORD_OR_JOINED_LETTER = new RegExp(
  `(?:(?!${JOINED_LETTER})[\\p{L}\\p{M}\\p{N}])+|${JOINED_LETTER}`,
  'gu',
);
const IS_JOINED = new RegExp(JOINED_LETTER, 'u');

/** What the full-text index is asked to find a quote. */
export interface Lookup {
  /** Long phrases, all of which a statement must contain to contain the quote. */
  phrases: Phrases;
  /** Short phrases: a statement with words like the quote's is likely to contain most of them. */
  clues: Phrases;
  /** Whether the quote has only common words, as far as they were counted. */
  isCommon: boolean;
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
  const runs = passages.map((passage) => Array.from(passage.matchAll(JOINED_RUN), ([run]) => run));
  return runs.some(({ length }) => length > 0)
    ? planLetters(runs)
    : planWords(reader, passages.map(listWords));
}

export async function findCandidates(
  reader: Reader,
  { phrases, isCommon }: Lookup,
  limit: number,
): Promise<Candidates> {
  const { statements } = reader.tables;
  const [total] = await reader.queries.select({ count: count() }).from(statements);
  const searched = { searchedCount: total?.count ?? 0, isComplete: true };
  if (phrases.texts.length === 0) return { numbers: [], ...searched };
  const after = isCommon ? await findNumberBehind(reader, NEWEST_FOR_PHRASES) : 0;
  const rows = await reader.queries
    .select({ number: sql`number`.mapWith(Number) })
    .from(sql`(${reader.search.containing(phrases, after)}) as found`)
    .limit(limit + 1);
  return {
    numbers: rows.slice(0, limit).map(({ number }) => number),
    searchedCount: after === 0 ? searched.searchedCount : NEWEST_FOR_PHRASES,
    isComplete: after === 0 && rows.length <= limit,
  };
}

/** The numbers of the statements that contain the most clues, those with more of them first. */
export async function listSimilar(
  reader: Reader,
  { clues: { of, texts }, isCommon }: Lookup,
  limit: number,
): Promise<number[]> {
  if (texts.length === 0) return [];
  const after = isCommon ? await findNumberBehind(reader, NEWEST_FOR_CLUES) : 0;
  const found = texts.map((text, at) => {
    const statements = reader.search.containing({ of, texts: [text] }, after);
    return sql`select number from (${statements} limit ${STATEMENTS_PER_CLUE}) as ${sql.identifier(`clue_${at}`)}`;
  });
  const rows = await reader.queries
    .select({ number: sql`number`.mapWith(Number) })
    .from(sql`(${sql.join(found, sql` union all `)}) as found`)
    .groupBy(sql`number`)
    .orderBy(desc(count()), sql`number desc`)
    .limit(limit);
  return rows.map(({ number }) => number);
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

/** A word of a passage, and the consecutive words it is one of. */
interface Word {
  text: string;
  sequence: readonly string[];
  at: number;
}

interface CountedWord extends Word {
  /** In how many statements it occurs. */
  count: number;
}

async function planWords(
  { search }: Reader,
  passages: readonly (readonly Word[])[],
): Promise<Lookup> {
  const each = Math.max(1, Math.floor(COUNTED_WORDS / passages.length));
  const samples = passages.map((words) => sampleWords(words, each));
  const texts = [...new Set(samples.flat().map(({ text }) => text))];
  const rare = await search.countStatements(texts, RARE);
  const isEnough = rare.filter((count) => count < RARE).length >= ENOUGH_RARE;
  const [counts, limit] = isEnough
    ? [rare, RARE]
    : [await search.countStatements(texts, COMMON), COMMON];
  const countOf = new Map(texts.map((text, at) => [text, counts[at] ?? 0]));
  const byRarity = (words: readonly Word[]): CountedWord[] =>
    words
      .map((word) => ({ ...word, count: countOf.get(word.text) ?? 0 }))
      .sort((one, other) => one.count - other.count);

  const phrases = samples.flatMap((words) => byRarity(words).slice(0, 1).map(phraseAround));
  const known = byRarity(samples.flat()).filter((word) => word.count > 0);
  const isCommon = known.length > 0 && known.every((word) => word.count >= limit);
  // Beside rarer ones, common words would only take time.
  const telling = known.filter((word) => isCommon || word.count < limit);
  const clues = new Set(telling.slice(0, CLUES).map(toClue));
  return {
    phrases: { of: 'words', texts: phrases },
    clues: { of: 'words', texts: [...clues] },
    isCommon,
  };
}

/** Some of the longest words, which tend to be rare, and others from all over the passage: long words may be boilerplate. */
function sampleWords(words: readonly Word[], size: number): Word[] {
  const longest = words
    .toSorted((one, other) => other.text.length - one.text.length)
    .slice(0, Math.ceil(size / 4));
  const step = Math.ceil(words.length / (size - longest.length));
  const spread = words.filter((_, at) => at % step === 0);
  return [...new Set([...longest, ...spread])].slice(0, size);
}

function phraseAround({ sequence, at }: Word): string {
  const first = Math.max(0, Math.min(at - PHRASE_LENGTH / 2, sequence.length - PHRASE_LENGTH));
  return sequence.slice(first, first + PHRASE_LENGTH).join(' ');
}

function toClue({ text, count, sequence, at }: CountedWord): string {
  if (count <= SINGLE_WORD_CLUE) return text;
  const first = at + 1 < sequence.length ? at : Math.max(0, at - 1);
  return sequence.slice(first, first + 2).join(' ');
}

/** The different words of a passage. A letter that cannot be looked up as a word interrupts the sequence. */
function listWords(passage: string): Word[] {
  const words = new Map<string, Word>();
  let sequence: string[] = [];
  for (const [text] of passage.toLowerCase().matchAll(WORD_OR_JOINED_LETTER)) {
    if (IS_JOINED.test(text)) {
      sequence = [];
      continue;
    }
    if (!words.has(text)) words.set(text, { text, sequence, at: sequence.length });
    sequence.push(text);
  }
  return [...words.values()];
}

/** Nothing is known of how frequent letters are: the longest runs are looked up, and clues from all over the quote. */
function planLetters(passages: readonly (readonly string[])[]): Lookup {
  const runs = passages.flat().map((run) => Array.from(run));
  const phrases = runs
    .toSorted((one, other) => other.length - one.length)
    .slice(0, MAX_RUNS)
    .map((run) => run.slice(0, PHRASE_LENGTH).join(''));
  const pieces = runs.flatMap((run) => cut(run, CLUE_LETTERS)).filter(({ length }) => length >= 3);
  const step = Math.ceil(pieces.length / CLUES);
  const clues = pieces.filter((_, at) => at % step === 0).map((letters) => letters.join(''));
  return {
    phrases: { of: 'letters', texts: phrases },
    clues: { of: 'letters', texts: [...new Set(clues)] },
    isCommon: false,
  };
}

function cut<Item>(items: readonly Item[], length: number): Item[][] {
  const pieces: Item[][] = [];
  for (let at = 0; at < items.length; at += length) pieces.push(items.slice(at, at + length));
  return pieces;
}
