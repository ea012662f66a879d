import {
  aliasedTable,
  and,
  asc,
  count,
  countDistinct,
  desc,
  eq,
  exists,
  gt,
  gte,
  isNotNull,
  lte,
  max,
  min,
  ne,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../db/database.js';
import { statementsOfSameDay } from '../db/list-order.js';
import { prepared, upTo } from '../db/prepared.js';
import { knownIssuedOn } from '../db/statement-name.js';
import type { Vote } from '../domain/vocabulary.js';

/**
 * What would take long to count whenever it is asked for is counted as statements are written: who signs with whom, and
 * since when and until when, what claims say of whom, how often a resolution is cited, and by whom. A tally of 0 is as good
 * as none.
 */

/** Counts the rows of a statement, as they stand, in (1) or out (-1); or those of all statements in. */
export async function tally(
  writer: Writer,
  ...[statement, by]: [statement: number, by: 1 | -1] | [statement: 'all', by: 1]
): Promise<void> {
  const isAll = statement === 'all';
  const values = isAll ? { by } : { by, number: statement, ...statementsOfSameDay(statement) };
  const isCounted = isAll ? isAny : isOfNumber;
  const { coSignatoryTallies, claimTallies, citationTallies, citingPartyTallies } = writer.tables;
  const shape = (name: string) => `tally ${name} of ${isAll ? 'all' : 'one'}`;

  await prepared(writer, shape(`co-signatories ${by === 1 ? 'in' : 'out'}`), ({ queries }) => {
    const { partyCode, otherCode, statementCount } = coSignatoryTallies;
    const days = by === 1 ? daysWith(writer) : daysWithout(writer);
    return queries
      .insert(coSignatoryTallies)
      .select(countCoSignatories(writer, isCounted))
      .onConflictDoUpdate({
        target: [partyCode, otherCode],
        set: { statementCount: increased(statementCount), ...days },
      });
  })(values);
  await prepared(writer, shape('claims'), ({ queries }) => {
    const { partyCode, kind, role, claimCount } = claimTallies;
    return queries
      .insert(claimTallies)
      .select(countClaims(writer, isCounted))
      .onConflictDoUpdate({
        target: [partyCode, kind, role],
        set: { claimCount: increased(claimCount) },
      });
  })(values);
  await prepared(writer, shape('citations'), ({ queries }) => {
    const { resolutionId, statementCount, claimCount } = citationTallies;
    return queries
      .insert(citationTallies)
      .select(countCitations(writer, isCounted))
      .onConflictDoUpdate({
        target: resolutionId,
        set: { statementCount: increased(statementCount), claimCount: increased(claimCount) },
      });
  })(values);
  await prepared(writer, shape('citing parties'), ({ queries }) => {
    const { resolutionId, partyCode, statementCount } = citingPartyTallies;
    return queries
      .insert(citingPartyTallies)
      .select(countCitingParties(writer, isCounted))
      .onConflictDoUpdate({
        target: [resolutionId, partyCode],
        set: { statementCount: increased(statementCount) },
      });
  })(values);
}

/** The tallies that are not what there is to count, a line each. */
export async function findWrongTallies(reader: Reader): Promise<string[]> {
  const { tables, queries } = reader;
  const { coSignatoryTallies, claimTallies, citationTallies, citingPartyTallies } = tables;
  const pairs = [
    [
      queries.select().from(coSignatoryTallies).where(gt(coSignatoryTallies.statementCount, 0)),
      countCoSignatories(reader, isAny),
    ],
    [
      queries.select().from(claimTallies).where(gt(claimTallies.claimCount, 0)),
      countClaims(reader, isAny),
    ],
    [
      queries.select().from(citationTallies).where(gt(citationTallies.claimCount, 0)),
      countCitations(reader, isAny),
    ],
    [
      queries.select().from(citingPartyTallies).where(gt(citingPartyTallies.statementCount, 0)),
      countCitingParties(reader, isAny),
    ],
    [selectVoteTallies(reader), countVotes(reader)],
  ] as const;
  const wrong: string[] = [];
  for (const [stored, counted] of pairs) {
    const storedLines = new Set((await stored).map(toLine));
    const countedLines = new Set((await counted.prepare().execute({ by: 1 })).map(toLine));
    wrong.push(
      ...[...storedLines]
        .filter((line) => !countedLines.has(line))
        .map((line) => `a tally tells of ${line}, which is not so`),
      ...[...countedLines]
        .filter((line) => !storedLines.has(line))
        .map((line) => `no tally tells of ${line}`),
    );
  }
  return wrong;
}

function toLine(row: object): string {
  return Object.entries(row)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

type IsCounted = (statementNumber: SQLiteColumn) => SQL;

/** SQLite takes ON CONFLICT behind a SELECT only where that has a WHERE. */
function isAny(): SQL {
  return sql`true`;
}

function isOfNumber(statementNumber: SQLiteColumn): SQL {
  return eq(statementNumber, sql.placeholder('number'));
}

/** What a tally is increased by: the placeholder `by` for each that is counted. */
function times(counted: SQL<number>): SQL<number> {
  return sql<number>`${counted} * ${sql.placeholder('by')}`.mapWith(Number);
}

function increased(column: SQLiteColumn): SQL {
  return sql`${column} + ${excluded(column)}`;
}

/** What is counted in or out, where there is a tally already. */
function excluded(column: SQLiteColumn): SQL {
  return sql`excluded.${sql.identifier(column.name)}`;
}

/** The first and the last day of a pair, with those of what is counted in. */
function daysWith({ tables: { coSignatoryTallies } }: Writer) {
  const { firstIssuedOn, lastIssuedOn } = coSignatoryTallies;
  const outermost = (column: SQLiteColumn, isFurther: SQL) =>
    sql`case when ${column} ${isFurther} ${excluded(column)} then ${column} else coalesce(${excluded(column)}, ${column}) end`;
  return {
    firstIssuedOn: outermost(firstIssuedOn, sql`<`),
    lastIssuedOn: outermost(lastIssuedOn, sql`>`),
  };
}

/**
 * The first and the last day of a pair, without the statement that is counted out, whose rows still stand. Where the day was its own,
 * the next is looked up from there on, through the statements of whichever of the two signed fewer.
 */
function daysWithout({ tables, queries }: Writer) {
  const { coSignatoryTallies, signatories, statements } = tables;
  const { partyCode, otherCode, statementCount, firstIssuedOn, lastIssuedOn } = coSignatoryTallies;
  const own = aliasedTable(coSignatoryTallies, 'own');
  const [one, signature] = [
    aliasedTable(signatories, 'one'),
    aliasedTable(signatories, 'signature'),
  ];
  const countOf = (code: SQLiteColumn) =>
    sql`(${queries
      .select({ statementCount: own.statementCount })
      .from(own)
      .where(and(eq(own.partyCode, code), eq(own.otherCode, code)))})`;
  const isSignedBy = (code: SQLiteColumn) =>
    exists(
      queries
        .select({ one: sql`1` })
        .from(signature)
        .where(
          and(eq(signature.partyCode, code), eq(signature.statementNumber, one.statementNumber)),
        ),
    );
  const rarer = sql`case when ${countOf(partyCode)} <= ${countOf(otherCode)} then ${partyCode} else ${otherCode} end`;
  const next = (column: SQLiteColumn, isBeyond: SQL, direction: typeof asc) => {
    const days = queries
      .select({ issuedOn: knownIssuedOn(tables) })
      .from(one)
      .innerJoin(statements, eq(statements.number, one.statementNumber))
      .where(
        and(
          eq(one.partyCode, rarer),
          isBeyond,
          ne(one.statementNumber, sql.placeholder('number')),
          isSignedBy(partyCode),
          isSignedBy(otherCode),
        ),
      )
      .orderBy(direction(one.statementNumber))
      .limit(upTo(1));
    return sql`case when ${increased(statementCount)} = 0 then null when ${column} = ${excluded(column)} then (${days}) else ${column} end`;
  };
  return {
    firstIssuedOn: next(firstIssuedOn, gte(one.statementNumber, sql.placeholder('first')), asc),
    lastIssuedOn: next(lastIssuedOn, lte(one.statementNumber, sql.placeholder('last')), desc),
  };
}

function countCoSignatories({ tables, queries }: Reader, isCounted: IsCounted) {
  const { signatories, statements } = tables;
  const other = aliasedTable(signatories, 'other');
  const issuedOn = knownIssuedOn(tables);
  return queries
    .select({
      partyCode: signatories.partyCode,
      otherCode: sql<string>`${other.partyCode}`.as('other_code'),
      statementCount: times(count()).as('statement_count'),
      firstIssuedOn: min(issuedOn).as('first_issued_on'),
      lastIssuedOn: max(issuedOn).as('last_issued_on'),
    })
    .from(signatories)
    .innerJoin(other, eq(other.statementNumber, signatories.statementNumber))
    .innerJoin(statements, eq(statements.number, signatories.statementNumber))
    .where(isCounted(signatories.statementNumber))
    .groupBy(signatories.partyCode, other.partyCode);
}

function countClaims({ tables: { claims, claimParties }, queries }: Reader, isCounted: IsCounted) {
  return queries
    .select({
      partyCode: claimParties.partyCode,
      kind: claims.kind,
      role: claimParties.role,
      claimCount: times(count()).as('claim_count'),
    })
    .from(claims)
    .innerJoin(claimParties, eq(claimParties.claimNumber, claims.number))
    .where(isCounted(claims.statementNumber))
    .groupBy(claimParties.partyCode, claims.kind, claimParties.role);
}

function countCitations({ tables: { claims, citations }, queries }: Reader, isCounted: IsCounted) {
  return queries
    .select({
      resolutionId: sql<string>`${citations.resolutionId}`.as('resolution_id'),
      statementCount: times(countDistinct(claims.statementNumber)).as('statement_count'),
      claimCount: times(countDistinct(claims.number)).as('claim_count'),
    })
    .from(claims)
    .innerJoin(citations, eq(citations.claimNumber, claims.number))
    .where(and(isCounted(claims.statementNumber), isNotNull(citations.resolutionId)))
    .groupBy(citations.resolutionId);
}

function countCitingParties({ tables, queries }: Reader, isCounted: IsCounted) {
  const { claims, citations, signatories } = tables;
  return queries
    .select({
      resolutionId: sql<string>`${citations.resolutionId}`.as('resolution_id'),
      partyCode: signatories.partyCode,
      statementCount: times(countDistinct(claims.statementNumber)).as('statement_count'),
    })
    .from(claims)
    .innerJoin(citations, eq(citations.claimNumber, claims.number))
    .innerJoin(signatories, eq(signatories.statementNumber, claims.statementNumber))
    .where(and(isCounted(claims.statementNumber), isNotNull(citations.resolutionId)))
    .groupBy(citations.resolutionId, signatories.partyCode);
}

/** The tallies that stand with the resolutions themselves, kept by `saveResolution`. */
function selectVoteTallies({ tables: { resolutions }, queries }: Reader) {
  const { id: resolutionId, yesCount, noCount, abstainCount, absentCount } = resolutions;
  return queries
    .select({ resolutionId, yesCount, noCount, abstainCount, absentCount })
    .from(resolutions);
}

function countVotes({ tables: { resolutions, votes }, queries }: Reader) {
  const cast = (vote: Vote) => count(sql`case ${votes.vote} when ${vote} then 1 end`);
  return queries
    .select({
      resolutionId: resolutions.id,
      yesCount: cast('yes'),
      noCount: cast('no'),
      abstainCount: cast('abstain'),
      absentCount: cast('absent'),
    })
    .from(resolutions)
    .leftJoin(votes, eq(votes.resolutionId, resolutions.id))
    .groupBy(resolutions.id);
}
