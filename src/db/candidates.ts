import { LRUCache } from 'lru-cache';
import { JOINED_LETTER } from '../domain/scripts.js';
import type { Candidates, Search } from './database.js';

/** Of how many pieces of the passages it is estimated how frequent they are. */
const MAX_PROBES = 40;

/** How many rare pieces are enough: no more are sought then. */
const RARE_PROBES = 4;

/** Of how many frequent pieces it is remembered that they are. */
const REMEMBERED_PIECES = 20_000;

/** A piece in fewer rows than these is counted anew each time: it takes a tenth of a millisecond. */
export const RARE_ROWS = 250;

/** How many pieces in a row are looked up at once where the passage as it stands is sought. */
const EXACT_LENGTH = 4;

/** How many are where more statements have those few than are read. */
const LONGER_LENGTH = 16;

/** How many statements may have pieces in whatever order, to be read for it: more are likely not to have them in a row. */
const MAX_SCATTERED = 4;

/** How many places of the passages are looked up where it stands nowhere. */
const MAX_CLUES = 4;

/** How many pieces in a row are looked up there: few enough that most stay whole where a word was changed. */
const CLUE_LENGTH = 2;

/** How many rows are taken of each of these places. A piece in no more rows than these is a clue by itself. */
const CLUE_ROWS = 200;

/** A piece in more rows is no clue: of all those that have it, too few could be looked at. */
const MAX_CLUE_ROWS = 20_000;

/**
 * How many rows a look-up may walk through, at some tenths of a microsecond for each row and piece: where the rarest piece
 * has more, only the newest statements are searched.
 */
const MAX_WALK = 20_000;
const MAX_CLUE_WALK = 5_000;

/** What is looked up, a word or three letters, and the pieces right before and after it. */
export interface Piece {
  text: string;
  sequence: readonly Piece[];
}

/**
 * How a text may have pieces that are sought composed (Unicode's NFC): so, or decomposed (NFD), where that is another way.
 * Texts are kept as they are given, and no index takes the two for one in all scripts.
 */
export function formsOf(pieces: readonly Piece[]): string[][] {
  const composed = pieces.map(({ text }) => text);
  const decomposed = composed.map((text) => text.normalize('NFD'));
  return composed.join(' ') === decomposed.join(' ') ? [composed] : [composed, decomposed];
}

/** Every three characters in a row. */
export function threesOf(characters: readonly string[]): string[] {
  return characters.slice(2).map((_, at) => characters.slice(at, at + 3).join(''));
}

/** What an index answers. All numbers are those of statements. */
export interface CandidateIndex {
  /**
   * The first numbers, in their order or one like it, of those after `after` whose text has each of the sequences of
   * pieces, as far as the index can tell.
   */
  find(sequences: readonly (readonly Piece[])[], after: number, limit: number): Promise<number[]>;
  /** How many have a piece: precisely where these are fewer than RARE_ROWS, and else about. */
  estimate(piece: Piece): Promise<number>;
}

/** What candidates are found by: each of the databases has its own. */
export interface CandidateSource {
  words: CandidateIndex;
  /** For sequences of three letters in scripts of joined words. */
  letters: CandidateIndex;
  /** How many statements there are. */
  count(): Promise<number>;
  /** How many statements have a number after one and up to another. */
  countBetween(after: number, upTo: number): Promise<number>;
  /** The number of the newest statement, or of that which so many others are newer than; 0 where there are no more. */
  numberBehind(newer: number): Promise<number>;
}

/** One look-up: where, and for what. */
interface Look {
  source: CandidateSource;
  index: CandidateIndex;
  /** In how many rows a piece is, about. */
  rowsOf: (piece: Piece) => Promise<number>;
  /** How many statements there are. */
  count: number;
  /** The pieces of each passage. */
  sought: readonly (readonly Piece[])[];
  /** Some of these, and in how many rows they are, about: the rarest first. */
  probes: readonly Probe[];
}

interface Probe {
  piece: Piece;
  rows: number;
}

const JOINED_RUN = new RegExp(`(?:${JOINED_LETTER}\\p{M}*){3,}`, 'gu');
const PARTED_RUN = new RegExp(
  `(?:(?!${JOINED_LETTER})[\\p{L}\\p{M}\\p{N}])+|${JOINED_LETTER}`,
  'gu',
);
const IS_JOINED = new RegExp(JOINED_LETTER, 'u');

/** Looks candidates up: see `Search.candidates`. */
export function createCandidateSearch(source: CandidateSource): Search['candidates'] {
  // How frequent a piece is changes slowly, and is asked for again and again of those that are. Most connections never ask.
  let remembered: LRUCache<string, number> | null = null;
  return async (passages, limit) => {
    remembered ??= new LRUCache({ max: REMEMBERED_PIECES });
    const frequent = remembered;
    const count = await source.count();
    const letters = passages.map(toLetters).filter((pieces) => pieces.length > 0);
    const isLetters = letters.length > 0;
    const sought = isLetters ? letters : passages.map(toWords);
    const index = isLetters ? source.letters : source.words;
    const counted = new Map<string, number>();
    const rowsOf = async (piece: Piece) => {
      const known = counted.get(piece.text) ?? frequent.get(piece.text);
      if (known !== undefined) return known;
      const rows = await index.estimate(piece);
      counted.set(piece.text, rows);
      // What is rare may have become frequent, or may have come, since. A piece that was cut out of a quote would keep all of it.
      if (rows >= RARE_ROWS) frequent.set(structuredClone(piece.text), rows);
      return rows;
    };
    const probes = await probe(rowsOf, choosePieces(sought, isLetters));
    const look: Look = { source, index, rowsOf, count, sought, probes };
    const exact = await findTogether(look, limit);
    return exact.haveSameWords
      ? exact
      : { ...exact, statementNumbers: await findByClues(look, limit) };
  };
}

/** The statements that have all of the passages, as far as an index can tell. */
async function findTogether(look: Look, limit: number): Promise<Candidates> {
  const { source, count, probes } = look;
  const all = { haveSameWords: false, searchedCount: count, isComplete: true };
  const [rarest] = probes;
  // What is nowhere is not in any passage either.
  if (!rarest || rarest.rows === 0) return { ...all, statementNumbers: [] };
  let [rows, after]: [number[], number] = [[], 0];
  for await (const { sequences, enough } of listLookUps(look, limit)) {
    const found = await findRows(look, sequences, rarest.rows / MAX_WALK, limit + 1);
    // An invisible character within a word parts it for the index, and may stand among the many that were found before.
    if (rows.length === 0 || found.rows.length > 0) ({ rows, after } = found);
    if (found.rows.length <= enough) break;
  }
  const statementNumbers = rows.slice(0, limit);
  const haveSameWords = statementNumbers.length > 0;
  if (rows.length <= limit && after === 0) return { ...all, statementNumbers, haveSameWords };
  const upTo = rows.length > limit ? Math.max(...statementNumbers) : Number.MAX_SAFE_INTEGER;
  const searchedCount = await source.countBetween(after, upTo);
  return { statementNumbers, haveSameWords, searchedCount, isComplete: false };
}

/**
 * By what the passages are looked up, each narrower than the one before, and slower: what holds them holds all of these.
 * Where no more than `enough` are found, that is all.
 */
async function* listLookUps(
  look: Look,
  limit: number,
): AsyncGenerator<{ sequences: (readonly Piece[])[]; enough: number }> {
  const passages = look.sought.flatMap((pieces) => {
    const known = look.probes.filter(({ piece }) => pieces.includes(piece));
    const [rarest] = known;
    return rarest ? [{ known, rarest }] : [];
  });
  const inRow = async (length: number) => {
    const sequences: (readonly Piece[])[] = [];
    for (const { rarest } of passages) sequences.push(await around(look, rarest.piece, length));
    return { sequences, enough: limit };
  };

  // An index walks through the rows of all that it looks up: without frequent pieces it is quick.
  if (passages.every(({ rarest }) => rarest.rows <= MAX_WALK)) {
    const sequences: (readonly Piece[])[] = [];
    for (const { known, rarest } of passages) {
      const first = await around(look, rarest.piece, EXACT_LENGTH, MAX_WALK);
      const others = known.filter(({ piece, rows }) => rows <= MAX_WALK && !first.includes(piece));
      sequences.push(first);
      for (const { piece } of others.slice(0, EXACT_LENGTH - first.length)) sequences.push([piece]);
    }
    yield { sequences, enough: MAX_SCATTERED };
  }
  yield inRow(EXACT_LENGTH);
  if (look.sought.some(({ length }) => length > EXACT_LENGTH)) yield inRow(LONGER_LENGTH);
}

/** The statements that share rare pieces, or pieces in a row, with the passages: those that share most of them first. */
async function findByClues(look: Look, limit: number): Promise<number[]> {
  const { probes } = look;
  const clueCounts = new Map<number, number>();
  const used = new Set<Piece>();
  let clues = 0;
  for (const { piece, rows } of probes) {
    if (rows === 0 || used.has(piece)) continue;
    if (rows > MAX_CLUE_ROWS) break;
    if (clues === MAX_CLUES) break;
    clues += 1;
    const clue = rows <= CLUE_ROWS ? [piece] : await around(look, piece, CLUE_LENGTH);
    for (const one of clue) used.add(one);
    const found = await findRows(look, [clue], rows / MAX_CLUE_WALK, CLUE_ROWS);
    for (const number of found.rows) clueCounts.set(number, (clueCounts.get(number) ?? 0) + 1);
  }
  const ranked = [...clueCounts].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  const [best] = ranked;
  return ranked
    .filter(([, shared]) => best && 2 * shared >= best[1])
    .slice(0, limit)
    .map(([number]) => number);
}

/**
 * The first statements that have the sequences: of all, or where it takes `excess` times the walk that it may, of that
 * share of them which is the newest, after `after`.
 */
async function findRows(
  { source, index, count }: Look,
  sequences: readonly (readonly Piece[])[],
  excess: number,
  limit: number,
) {
  const after = excess <= 1 ? 0 : await source.numberBehind(Math.floor(count / excess));
  return { rows: await index.find(sequences, after, limit), after };
}

/** In how many rows pieces are, of as many as tell enough, the rarest first. */
async function probe(
  rowsOf: Look['rowsOf'],
  { needed, others }: { needed: readonly Piece[]; others: readonly Piece[] },
): Promise<Probe[]> {
  const probes = new Map<string, Probe>();
  let rare = 0;
  for (const piece of [...needed, ...others]) {
    if (rare >= RARE_PROBES && probes.size >= needed.length) break;
    if (probes.has(piece.text)) continue;
    const rows = await rowsOf(piece);
    probes.set(piece.text, { piece, rows });
    if (rows <= CLUE_ROWS) rare += 1;
  }
  return [...probes.values()].sort((one, other) => one.rows - other.rows);
}

/**
 * The pieces that are worth a probe: one of each passage, and others that are likely to be rare. Long words are, and most
 * of any text's words, but for the few that return again and again. Of letters, nothing tells.
 */
function choosePieces(sought: readonly (readonly Piece[])[], isLetters: boolean) {
  const byLength = (one: Piece, other: Piece) => other.text.length - one.text.length;
  const needed = sought.flatMap((pieces) => pieces.toSorted(byLength).slice(0, 1));
  const pieces = sought.flat();
  const spread = pieces.filter((_, at) => at % Math.ceil(pieces.length / MAX_PROBES) === 0);
  if (isLetters) return { needed, others: spread };
  const longest = pieces.toSorted(byLength);
  return { needed, others: spread.flatMap((piece, at) => [longest[at] ?? piece, piece]) };
}

/**
 * Up to `length` pieces in a row, one of them given, and no other in more rows than `maxRows` or in none: on each step the
 * rarer neighbour, as an index walks through the rows of all of them.
 */
async function around(
  { rowsOf }: Look,
  piece: Piece,
  length: number,
  maxRows = Number.POSITIVE_INFINITY,
): Promise<readonly Piece[]> {
  const { sequence } = piece;
  const rowsAt = async (at: number) => {
    const one = sequence[at];
    const rows = one ? await rowsOf(one) : 0;
    return rows === 0 || rows > maxRows ? Number.POSITIVE_INFINITY : rows;
  };
  let from = sequence.indexOf(piece);
  let to = from + 1;
  while (to - from < length) {
    const [before, after] = [await rowsAt(from - 1), await rowsAt(to)];
    if (!Number.isFinite(Math.min(before, after))) break;
    if (before < after) from -= 1;
    else to += 1;
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
  return Array.from(passage.matchAll(JOINED_RUN)).flatMap(([run]) =>
    toSequence(threesOf(Array.from(run))),
  );
}
