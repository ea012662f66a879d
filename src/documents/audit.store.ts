import {
  type AnyColumn,
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  inArray,
  isNull,
  max,
  sql,
} from 'drizzle-orm';
import { ROWS_IN_MEMORY, readInChunks } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import { claimAt, statementsOfDay } from '../db/list-order.js';
import { compareWithDocument, findMisplacedQuotes } from './audit-comparison.js';
import { hashDocument } from './revision-log.store.js';

/** Is told what differs from what should be, a line each. */
type Tell = (difference: string) => void;

/**
 * Reads the whole registry again: the sequence of revisions without a gap and each with its own hash, every statement
 * as its latest document has it, every quote where it says it stands. All through one reader, and so as it stood at
 * one moment.
 *
 * @returns how many revisions and statements there were to read.
 */
export async function auditRegistry(
  reader: Reader,
  tell: Tell,
): Promise<{ revisions: number; statements: number }> {
  const revisions = await verifyRevisions(reader, tell);
  const statements = await verifyStatements(reader, tell);
  for (const id of await listLost(reader)) {
    tell(`statement ${id}: is not there, and its latest revision is no deletion`);
  }
  return { revisions, statements };
}

async function verifyRevisions(
  { tables: { revisions }, queries }: Reader,
  tell: Tell,
): Promise<number> {
  const rows = readInChunks((after) =>
    queries
      .select({
        number: revisions.number,
        sha256: revisions.sha256,
        json: asText(revisions.document),
      })
      .from(revisions)
      .where(gt(revisions.number, after))
      .orderBy(asc(revisions.number))
      .limit(ROWS_IN_MEMORY),
  );
  let count = 0;
  let last = 0;
  for await (const { number, sha256, json } of rows) {
    if (number !== last + 1) tell(`revision ${number}: follows revision ${last}, with a gap`);
    if (json !== null && hashDocument(json) !== sha256) {
      tell(`revision ${number}: its document is not the one of its hash`);
    }
    last = number;
    count += 1;
  }
  return count;
}

async function verifyStatements(reader: Reader, tell: Tell): Promise<number> {
  const { statements } = reader.tables;
  const rows = readInChunks((after) =>
    reader.queries
      .select({
        number: statements.number,
        revision: statements.revision,
        statement: {
          id: statements.id,
          title: statements.title,
          issuedOn: statements.issuedOn,
          language: statements.language,
          text: statements.text,
          sources: asText(statements.sources),
        },
      })
      .from(statements)
      .where(gt(statements.number, after))
      .orderBy(asc(statements.number))
      .limit(ROWS_IN_MEMORY),
  );
  let count = 0;
  for await (const { number, revision, statement } of rows) {
    const { claimNumbers, ...belongings } = await readBelongings(reader, number);
    const stored = { statement, ...belongings };
    const latest = await findLatestRevision(reader, statement.id);
    const differences = [
      ...findMisplacedQuotes(stored),
      ...findMisplaced(number, statement.issuedOn, claimNumbers),
      ...(latest?.json == null
        ? ['is there, and has no revision or was deleted by its latest']
        : compareWithDocument(stored, latest.json)),
    ];
    if (latest && latest.number !== revision) {
      differences.push(`shows revision ${revision}, and its latest is ${latest.number}`);
    }
    for (const difference of differences) tell(`statement ${statement.id}: ${difference}`);
    count += 1;
  }
  return count;
}

/** Where the numbers of rows do not give them their place in lists: see places.ts. */
function findMisplaced(
  number: number,
  issuedOn: string,
  claims: readonly { number: number; position: number }[],
): string[] {
  const { first, last } = statementsOfDay(issuedOn);
  return [
    ...(number < first || number > last ? ['stands in lists at another day than its own'] : []),
    ...claims.flatMap((claim) =>
      claim.number === claimAt(number, claim.position)
        ? []
        : [`claims[${claim.position}] stands in lists at another place than its own`],
    ),
  ];
}

/** A column of JSON as it is stored: what is damaged may be no JSON at all. */
function asText<T extends AnyColumn>(column: T) {
  type Text = T['_']['notNull'] extends true ? string : string | null;
  return sql<Text>`cast(${column} as text)`;
}

async function findLatestRevision({ tables: { revisions }, queries }: Reader, statementId: string) {
  const [row] = await queries
    .select({ number: revisions.number, json: asText(revisions.document) })
    .from(revisions)
    .where(eq(revisions.statementId, statementId))
    .orderBy(desc(revisions.number))
    .limit(1);
  return row;
}

/** The statements that their latest revision put in the registry, and that are not there. */
async function listLost({ tables: { revisions, statements }, queries }: Reader): Promise<string[]> {
  const latest = queries
    .select({ number: max(revisions.number) })
    .from(revisions)
    .groupBy(revisions.statementId);
  const rows = await queries
    .select({ id: revisions.statementId })
    .from(revisions)
    .leftJoin(statements, eq(statements.id, revisions.statementId))
    .where(
      and(inArray(revisions.number, latest), eq(revisions.action, 'put'), isNull(statements.id)),
    )
    .orderBy(asc(revisions.number));
  return rows.map(({ id }) => id);
}

/** What belongs to a statement, in the form of `toRows`. */
async function readBelongings({ tables, queries }: Reader, statementNumber: number) {
  const { signatories, claims, claimParties, citations } = tables;
  const ofStatement = eq(claims.statementNumber, statementNumber);
  const signed = await queries
    .select()
    .from(signatories)
    .where(eq(signatories.statementNumber, statementNumber))
    .orderBy(asc(signatories.position));
  const claimed = await queries
    .select()
    .from(claims)
    .where(ofStatement)
    .orderBy(asc(claims.position));
  const named = await queries
    .select(getTableColumns(claimParties))
    .from(claimParties)
    .innerJoin(claims, eq(claims.number, claimParties.claimNumber))
    .where(ofStatement)
    .orderBy(asc(claimParties.position));
  const cited = await queries
    .select(getTableColumns(citations))
    .from(citations)
    .innerJoin(claims, eq(claims.number, citations.claimNumber))
    .where(ofStatement)
    .orderBy(asc(citations.position));
  const own = <T extends { claimNumber: number; statementNumber: number }>(
    rows: T[],
    number: number,
  ) =>
    rows
      .filter(({ claimNumber }) => claimNumber === number)
      .map(({ claimNumber: _, statementNumber: __, ...row }) => row);
  return {
    signatories: signed.map(({ statementNumber: _, ...signatory }) => signatory),
    claimNumbers: claimed.map(({ number, position }) => ({ number, position })),
    claims: claimed.map(({ number, statementNumber: _, ...claim }) => ({
      claim,
      parties: own(named, number),
      citations: own(cited, number),
    })),
  };
}
