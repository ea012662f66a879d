import { sql } from 'drizzle-orm';
import {
  type CandidateIndex,
  type CandidateSource,
  formsOf,
  type Piece,
  RARE_ROWS,
  threesOf,
} from '../candidates.js';
import type { Queries } from '../database.js';
import { prepared, upTo, wholeNumber } from '../prepared.js';

/** The table beside the full-text index: it has all statements' numbers, and is smaller than that of the texts. */
const NUMBERS = sql`statements_search_docsize`;

/** At how many places the numbers of the statements are known: see `listRungs`. */
const RUNGS = 32;

/** What candidates are found by in SQLite: FTS5. */
export function createSqliteCandidates(queries: Queries): CandidateSource {
  const reader = { queries };

  function createIndex(
    name: string,
    toExpression: (pieces: readonly Piece[]) => string,
  ): CandidateIndex {
    const table = sql.raw(name);
    return {
      async find(sequences, after, limit) {
        const rows = await prepared(reader, `candidates in ${name}`, () =>
          queries
            .select({ number: sql<number>`rowid` })
            .from(table)
            .where(
              sql`${table} match ${sql.placeholder('match')} and rowid > ${wholeNumber('after')}`,
            )
            .orderBy(sql`rowid`)
            .limit(upTo('limit')),
        )({ match: sequences.map(toExpression).join(' AND '), after, limit });
        return rows.map(({ number }) => number);
      },
      async estimate(piece) {
        const [probed] = await prepared(reader, `first rows in ${name}`, () =>
          queries
            .select({ count: sql<number>`count(*)`, last: sql<number>`max(number)` })
            .from(
              sql`(select rowid as number from ${table} where ${table} match ${sql.placeholder('match')} order by rowid limit ${upTo('limit')})`,
            ),
        )({ match: toExpression([piece]), limit: RARE_ROWS });
        const { count = 0, last = 0 } = probed ?? {};
        if (count < RARE_ROWS) return count;
        // The further apart its first rows are, the fewer there are.
        return Math.ceil(count / (await shareUpTo(last)));
      },
    };
  }

  async function countAll(): Promise<number> {
    const [counted] = await prepared(reader, 'all numbers', () =>
      queries.select({ count: sql<number>`count(*)` }).from(NUMBERS),
    )({});
    return counted?.count ?? 0;
  }

  /** The number so many places after another. */
  async function numberAfter(number: number, places: number): Promise<number | undefined> {
    const [row] = await prepared(reader, 'number after', () =>
      queries
        .select({ number: sql<number>`id` })
        .from(NUMBERS)
        .where(sql`id > ${sql.placeholder('number')}`)
        .orderBy(sql`id`)
        .limit(upTo(1))
        .offset(sql.placeholder('others')),
    )({ number, others: places - 1 });
    return row?.number;
  }

  async function countBetween(after: number, last: number): Promise<number> {
    const [counted] = await prepared(reader, 'numbers between', () =>
      queries
        .select({ count: sql<number>`count(*)` })
        .from(NUMBERS)
        .where(sql`id > ${sql.placeholder('after')} and id <= ${sql.placeholder('last')}`),
    )({ after, last });
    return counted?.count ?? 0;
  }

  /** Numbers of statements at even distances, and how many statements there were. To count to a number takes time. */
  let rungs: { count: number; distance: number; numbers: number[] } | null = null;

  async function listRungs() {
    const count = await countAll();
    if (rungs?.count === count) return rungs;
    const distance = Math.ceil(count / RUNGS);
    const numbers: number[] = [];
    for (let number: number | undefined = 0; number !== undefined; ) {
      number = await numberAfter(number, distance);
      if (number !== undefined) numbers.push(number);
    }
    rungs = { count, distance, numbers };
    return rungs;
  }

  /** Which share of the statements has a number up to one, about. */
  async function shareUpTo(number: number): Promise<number> {
    const { count, distance, numbers } = await listRungs();
    const below = numbers.filter((rung) => rung < number);
    return (below.length * distance + (await countBetween(below.at(-1) ?? 0, number))) / count;
  }

  return {
    words: createIndex('statements_search', (pieces) =>
      eitherOf(formsOf(pieces).map((words) => `text : ${quote(words.join(' '))}`)),
    ),
    // It keeps no positions, and so knows no sequences: all of the pieces in one text is the most that it can tell.
    letters: createIndex('statements_joined_search', (pieces) =>
      eitherOf(
        formsOf(pieces).map((texts) => {
          const threes = new Set(texts.flatMap((text) => threesOf(Array.from(text))));
          return `(${Array.from(threes, quote).join(' AND ')})`;
        }),
      ),
    ),
    count: countAll,
    countBetween,
    async numberBehind(newer) {
      const [row] = await prepared(reader, 'number behind', () =>
        queries
          .select({ number: sql<number>`id` })
          .from(NUMBERS)
          .orderBy(sql`id desc`)
          .limit(upTo(1))
          .offset(sql.placeholder('newer')),
      )({ newer });
      return row?.number ?? 0;
    },
  };
}

/** What either of some expressions matches. */
function eitherOf(expressions: readonly string[]): string {
  return `(${expressions.join(' OR ')})`;
}

/** As an FTS5 string, in which nothing is syntax. */
function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
