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
import { hasCurrentNames } from '../db/party-names.js';
import { compareWithDocument, findMisplacedQuotes } from './audit-comparison.js';
import { countWithoutPastRows } from './past-rows.store.js';
import { hashDocument } from './revision-log.store.js';

/** Receives each difference as a line of text. */
type Report = (difference: string) => void;

/**
 * Rereads all revisions and statements. Checks that revisions are numbered without gaps and match their hashes, that
 * every statement matches the document of its latest revision, that every quote is at its position in the text, that every
 * past revision can be filtered, and that the names of parties are those of the parties.
 *
 * @returns the number of revisions and statements checked
 */
export async function auditStatements(
  reader: Reader,
  report: Report,
): Promise<{ revisions: number; statements: number }> {
  const revisions = await auditRevisions(reader, report);
  const statements = await auditRows(reader, report);
  if (!(await hasCurrentNames(reader))) {
    report('the names of parties differ from the parties: run communique migrate');
  }
  const unfiltered = await countWithoutPastRows(reader);
  if (unfiltered > 0) {
    report(`${unfiltered} past revisions cannot be filtered: run communique migrate`);
  }
  for (const id of await listMissingStatements(reader)) {
    report(`statement ${id}: is missing, although its latest revision is not a deletion`);
  }
  return { revisions, statements };
}

async function auditRevisions(
  { tables: { revisions }, queries }: Reader,
  report: Report,
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
    if (number !== last + 1)
      report(`revision ${number}: follows revision ${last}: the sequence has a gap`);
    if (json !== null && hashDocument(json) !== sha256) {
      report(`revision ${number}: its document does not match its hash`);
    }
    last = number;
    count += 1;
  }
  return count;
}

async function auditRows(reader: Reader, report: Report): Promise<number> {
  const { statements, statementWords } = reader.tables;
  const rows = readInChunks((after) =>
    reader.queries
      .select({
        number: statements.number,
        revision: statements.revision,
        updatedAt: statements.updatedAt,
        statement: {
          id: statements.id,
          title: statements.title,
          issuedOn: statements.issuedOn,
          language: statements.language,
          text: statements.text,
          sources: asText(statements.sources),
        },
        words: statementWords.words,
      })
      .from(statements)
      .leftJoin(statementWords, eq(statementWords.number, statements.number))
      .where(gt(statements.number, after))
      .orderBy(asc(statements.number))
      .limit(ROWS_IN_MEMORY),
  );
  let count = 0;
  for await (const { number, revision, updatedAt, statement, words } of rows) {
    const { claimNumbers, ...dependentRows } = await readDependentRows(reader, number);
    const stored = { statement, words, ...dependentRows };
    const latest = await findLatestJson(reader, statement.id);
    const differences = [
      ...findMisplacedQuotes(stored),
      ...findMisnumbered(number, statement.issuedOn, claimNumbers),
      ...(latest?.json == null
        ? ['exists, but has no revision or was deleted by its latest']
        : compareWithDocument(stored, latest.json)),
    ];
    if (latest && latest.number !== revision) {
      differences.push(`is stored as revision ${revision}, but its latest is ${latest.number}`);
    }
    if (latest && latest.acceptedAt !== updatedAt) {
      differences.push(`was updated at ${updatedAt}, but its latest at ${latest.acceptedAt}`);
    }
    for (const difference of differences) report(`statement ${statement.id}: ${difference}`);
    count += 1;
  }
  return count;
}

/** Checks that the numbers of a statement and its claims put them in list order: see db/list-order.ts. */
function findMisnumbered(
  number: number,
  issuedOn: string,
  claims: readonly { number: number; position: number }[],
): string[] {
  const { first, last } = statementsOfDay(issuedOn);
  return [
    ...(number < first || number > last
      ? ['has a number that belongs to another date of issue']
      : []),
    ...claims.flatMap((claim) =>
      claim.number === claimAt(number, claim.position)
        ? []
        : [`claims[${claim.position}] has a number that belongs to another claim`],
    ),
  ];
}

/** A JSON column as text: a damaged value might not be valid JSON. */
function asText<T extends AnyColumn>(column: T) {
  type Text = T['_']['notNull'] extends true ? string : string | null;
  return sql<Text>`cast(${column} as text)`;
}

async function findLatestJson({ tables: { revisions }, queries }: Reader, statementId: string) {
  const [row] = await queries
    .select({
      number: revisions.number,
      acceptedAt: revisions.acceptedAt,
      json: asText(revisions.document),
    })
    .from(revisions)
    .where(and(eq(revisions.type, 'statement'), eq(revisions.resourceId, statementId)))
    .orderBy(desc(revisions.number))
    .limit(1);
  return row;
}

/** Lists the statements that do not exist, although their latest revision is not a deletion. */
async function listMissingStatements({
  tables: { revisions, statements },
  queries,
}: Reader): Promise<string[]> {
  const latest = queries
    .select({ number: max(revisions.number) })
    .from(revisions)
    .where(eq(revisions.type, 'statement'))
    .groupBy(revisions.resourceId);
  const rows = await queries
    .select({ id: revisions.resourceId })
    .from(revisions)
    .leftJoin(statements, eq(statements.id, revisions.resourceId))
    .where(
      and(inArray(revisions.number, latest), eq(revisions.action, 'put'), isNull(statements.id)),
    )
    .orderBy(asc(revisions.number));
  return rows.map(({ id }) => id);
}

/** Reads the signatories, claims, parties and citations of a statement, in the form of `toRows`. */
async function readDependentRows({ tables, queries }: Reader, statementNumber: number) {
  const { signatories, claims, claimWords, claimParties, citations } = tables;
  const ofStatement = eq(claims.statementNumber, statementNumber);
  const signed = await queries
    .select()
    .from(signatories)
    .where(eq(signatories.statementNumber, statementNumber))
    .orderBy(asc(signatories.position));
  const claimed = await queries
    .select({ claim: getTableColumns(claims), words: claimWords.words })
    .from(claims)
    .leftJoin(claimWords, eq(claimWords.number, claims.number))
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
    claimNumbers: claimed.map(({ claim: { number, position } }) => ({ number, position })),
    claims: claimed.map(({ claim: { number, statementNumber: _, ...claim }, words }) => ({
      claim,
      words,
      parties: own(named, number),
      citations: own(cited, number),
    })),
  };
}
