import { type SQL, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { LRUCache } from 'lru-cache';
import { JOINED_LETTER } from '../scripts.js';
import type { Candidates, Search } from './database.js';

/** Of how many pieces of the passages it is estimated how frequent they are. */
const MAX_PROBES = 40;

/** How many rare pieces are enough: no more are sought then. */
const RARE_PROBES = 4;

/** Of how many frequent pieces it is remembered that they are. */
const REMEMBERED_PIECES = 20_000;

/** How many rows that hold a piece such an estimate looks at. */
const PROBED_ROWS = 32;

/** How many pieces in a row are looked up at once where the passage as it stands is sought. */
const EXACT_LENGTH = 4;

/** How many places of the passages are looked up where it stands nowhere. */
const MAX_CLUES = 4;

/** How many pieces in a row are looked up there: few enough that most stay whole where a word was changed. */
const CLUE_LENGTH = 2;

/** How many rows are taken of each of these places. A piece in no more rows than these is a clue by itself. */
const CLUE_ROWS = 200;

/**
 * How many rows a look-up may walk through, at some tenths of a microsecond for each row and piece: where the rarest piece
 * has more, only the newest statements are searched.
 */
const MAX_WALK = 20_000;
const MAX_CLUE_WALK = 5_000;

/** What is looked up, a word or three letters, and the pieces right before and after it. */
interface Piece {
  text: string;
  sequence: readonly Piece[];
}

/** An index, and how pieces in a row are asked for. */
interface Index {
  table: SQL;
  expression(pieces: readonly Piece[]): string;
  /** Those pieces of many that are likely to be rare. */
  choose(pieces: readonly Piece[], count: number): readonly Piece[];
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

const WORDS: Index = {
  table: sql.raw('statements_search'),
  expression: (pieces) => `(text : ${quoted(pieces.map(({ text }) => text).join(' '))})`,
  // Long words are, and most of any text's words, but for the few that return again and again.
  choose: (pieces, count) => {
    const longest = pieces.toSorted((one, other) => other.text.length - one.text.length);
    return spread(pieces, count).flatMap((piece, at) => [longest[at] ?? piece, piece]);
  },
};

/** It keeps no positions, and so knows no sequences: all of the pieces in one text is the most that it can tell. */
const LETTERS: Index = {
  table: sql.raw('statements_joined_search'),
  expression: (pieces) => `(${pieces.map(({ text }) => quoted(text)).join(' AND ')})`,
  // Nothing tells, so that some are taken from everywhere.
  choose: (pieces, count) => pieces.filter((_, at) => at % Math.ceil(pieces.length / count) === 0),
};

const JOINED_RUN = new RegExp(`(?:${JOINED_LETTER}\\p{M}*){3,}`, 'gu');
const PARTED_RUN = new RegExp(
  `(?:(?!${JOINED_LETTER})[\\p{L}\\p{M}\\p{N}])+|${JOINED_LETTER}`,
  'gu',
);
const IS_JOINED = new RegExp(JOINED_LETTER, 'u');

/** Looks candidates up by FTS5: see `Search.candidates`. */
export function createCandidateSearch(queries: BetterSQLite3Database): Search['candidates'] {
  // How frequent a piece is changes slowly, and is asked for again and again of those that are.
  const remembered = new LRUCache<string, number>({ max: REMEMBERED_PIECES });
  return async (passages, limit) => {
    // Asked together, they would be counted one by one.
    const [counted] = queries.all<{ count: number }>(sql`select count(*) as count from statements`);
    const [last] = queries.all<{ newest: number | null }>(
      sql`select max(number) as newest from statements`,
    );
    const letters = passages.map(toLetters).filter((pieces) => pieces.length > 0);
    const [index, sought] =
      letters.length > 0 ? [LETTERS, letters] : [WORDS, passages.map(toWords)];
    const count = counted?.count ?? 0;
    const look: Look = { queries, index, newest: last?.newest ?? 0, count, remembered };
    const probes = probe(look, sought);
    const exact = findTogether(look, sought, probes, limit);
    return exact.haveSameWords
      ? exact
      : { ...exact, statementNumbers: findByClues(look, probes, limit) };
  };
}

interface Look {
  queries: BetterSQLite3Database;
  index: Index;
  /** The highest number of a statement. */
  newest: number;
  /** How many statements there are. */
  count: number;
  /** In how many rows frequent pieces are, about. */
  remembered: LRUCache<string, number>;
}

/** A piece, and in how many rows it is, about. */
interface Probe {
  piece: Piece;
  rows: number;
}

/** The statements that have all of the passages, as far as an index can tell. */
function findTogether(
  look: Look,
  sought: readonly (readonly Piece[])[],
  probes: readonly Probe[],
  limit: number,
): Candidates {
  const { index, count } = look;
  const all = { haveSameWords: false, searchedCount: count, isComplete: true };
  const [rarest] = probes;
  // What is nowhere is not in any passage either.
  if (!rarest || rarest.rows === 0) return { ...all, statementNumbers: [] };
  const expression = sought
    .flatMap((pieces) => {
      const probe = probes.find(({ piece }) => pieces.includes(piece));
      return probe ? [index.expression(around(probe.piece, EXACT_LENGTH))] : [];
    })
    .join(' AND ');
  const { rows, after } = listRows(look, expression, rarest.rows / MAX_WALK, limit + 1);
  const statementNumbers = rows.slice(0, limit);
  const haveSameWords = statementNumbers.length > 0;
  if (rows.length <= limit && after === 0) return { ...all, statementNumbers, haveSameWords };
  const upTo = rows.length > limit ? (statementNumbers.at(-1) ?? 0) : look.newest;
  const searchedCount = countBetween(look, after, upTo);
  return { statementNumbers, haveSameWords, searchedCount, isComplete: false };
}

/** The statements that share rare pieces, or pieces in a row, with the passages: those that share most of them first. */
function findByClues(look: Look, probes: readonly Probe[], limit: number): number[] {
  const clueCounts = new Map<number, number>();
  const unknown = new Set(probes.filter(({ rows }) => rows === 0).map(({ piece }) => piece.text));
  const used = new Set<Piece>();
  let clues = 0;
  for (const { piece, rows } of probes) {
    if (unknown.has(piece.text) || used.has(piece)) continue;
    if (clues === MAX_CLUES) break;
    clues += 1;
    const clue = rows <= CLUE_ROWS ? [piece] : around(piece, CLUE_LENGTH, unknown);
    for (const one of clue) used.add(one);
    const expression = look.index.expression(clue);
    for (const number of listRows(look, expression, rows / MAX_CLUE_WALK, CLUE_ROWS).rows) {
      clueCounts.set(number, (clueCounts.get(number) ?? 0) + 1);
    }
  }
  const ranked = [...clueCounts].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  const [best] = ranked;
  return ranked
    .filter(([, shared]) => best && 2 * shared >= best[1])
    .slice(0, limit)
    .map(([number]) => number);
}

/**
 * The first rows that meet an expression: of all, or where it takes `excess` times the walk that it may, of that share of
 * them which is the newest, after `after`.
 */
function listRows(
  { queries, index, newest }: Look,
  expression: string,
  excess: number,
  limit: number,
) {
  const after = excess <= 1 ? 0 : Math.floor(newest * (1 - 1 / excess));
  // FTS5 heeds the bound where it is an integer alone; the driver sends every number as a real one.
  const rows = queries.all<{ number: number }>(
    sql`select rowid as number from ${index.table} where ${index.table} match ${expression}
      and rowid > cast(${after} as integer) order by rowid limit ${limit}`,
  );
  return { rows: rows.map(({ number }) => number), after };
}

/** In how many rows pieces of the passages are, the rarest first: one of each passage at the least, and no text twice. */
function probe(look: Look, sought: readonly (readonly Piece[])[]): Probe[] {
  const { choose } = look.index;
  const each = sought.flatMap((pieces) => choose(pieces, 1));
  const probes = new Map<string, Probe>();
  let rare = 0;
  for (const piece of [...each, ...choose(sought.flat(), MAX_PROBES)]) {
    if (probes.has(piece.text)) continue;
    const rows = estimateRows(look, piece);
    probes.set(piece.text, { piece, rows });
    if (rows <= CLUE_ROWS) rare += 1;
    if (rare >= RARE_PROBES && probes.size >= each.length) break;
  }
  return [...probes.values()].sort((one, other) => one.rows - other.rows);
}

/** In how many rows a piece is, guessed from how far apart its first ones are. */
function estimateRows({ queries, index, newest, remembered }: Look, piece: Piece): number {
  const known = remembered.get(piece.text);
  if (known !== undefined) return known;
  const [first] = queries.all<{ count: number; last: number | null }>(
    sql`select count(*) as count, max(rowid) as last from (
      select rowid from ${index.table} where ${index.table} match ${index.expression([piece])}
      order by rowid limit ${PROBED_ROWS})`,
  );
  const { count = 0, last = null } = first ?? {};
  if (count < PROBED_ROWS || last === null) return count;
  const rows = Math.ceil((count * newest) / last);
  remembered.set(piece.text, rows);
  return rows;
}

/** How many statements have a number after one and up to another. The table beside the index is smaller than theirs. */
function countBetween({ queries }: Look, after: number, upTo: number): number {
  const [counted] = queries.all<{ count: number }>(
    sql`select count(*) as count from statements_search_docsize where id > ${after} and id <= ${upTo}`,
  );
  return counted?.count ?? 0;
}

/** Some of the pieces, from everywhere among them. */
function spread(pieces: readonly Piece[], count: number): Piece[] {
  return pieces.filter((_, at) => at % Math.ceil(pieces.length / count) === 0);
}

/** Up to `length` pieces in a row, one of them given, and none of a text to be avoided. */
function around(piece: Piece, length: number, avoided?: ReadonlySet<string>): readonly Piece[] {
  const { sequence } = piece;
  const isFit = (one: Piece | undefined) => one !== undefined && !avoided?.has(one.text);
  let from = sequence.indexOf(piece);
  let to = from + 1;
  while (to - from < length) {
    if (isFit(sequence[to])) to += 1;
    else if (isFit(sequence[from - 1])) from -= 1;
    else break;
  }
  return sequence.slice(from, to);
}

function toSequence(texts: readonly string[]): Piece[] {
  const sequence: Piece[] = [];
  for (const text of texts) sequence.push({ text, sequence });
  return sequence;
}

/** The words of a passage. Where one cannot be looked up as a word, another sequence begins. */
function toWords(passage: string): Piece[] {
  const sequences: string[][] = [[]];
  for (const [word] of passage.toLowerCase().matchAll(PARTED_RUN)) {
    if (IS_JOINED.test(word)) sequences.push([]);
    else sequences.at(-1)?.push(word);
  }
  return sequences.flatMap(toSequence);
}

/** Every three letters in a row of a passage, in scripts of joined words. */
function toLetters(passage: string): Piece[] {
  return Array.from(passage.matchAll(JOINED_RUN)).flatMap(([run]) => {
    const letters = Array.from(run);
    return toSequence(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')));
  });
}
