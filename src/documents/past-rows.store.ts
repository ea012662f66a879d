import { setImmediate } from 'node:timers/promises';
import { and, asc, eq, gt, isNotNull, notExists, type SQL, sql } from 'drizzle-orm';
import { chunks, ROWS_IN_MEMORY } from '../db/chunks.js';
import type { Reader, Writer } from '../db/database.js';
import { claimAt } from '../db/list-order.js';
import type { Tables } from '../db/tables.js';
import { parseSymbol } from '../domain/symbol.js';
import type { SearchWords } from './check.js';
import type { StatementDocument } from './document.js';
import { findFreeNumber } from './free-number.store.js';
import { listSearchWords } from './statement-rows.js';

/** A revision of a statement that a later one replaced or deleted. */
interface PastRevision {
  revision: number;
  supersededBy: number;
  document: StatementDocument;
  words: SearchWords;
}

/**
 * Keeps what filters ask of the current revision of a statement, which the caller is about to replace or delete.
 *
 * @param supersededBy the number of the revision that does so
 */
export async function keepPastRows(
  writer: Writer,
  statementNumber: number,
  supersededBy: number,
): Promise<void> {
  const { tables, queries } = writer;
  const { statements, statementWords, claims, claimWords, revisions } = tables;
  const [current] = await queries
    .select({
      revision: statements.revision,
      document: revisions.document,
      words: statementWords.words,
    })
    .from(statements)
    .innerJoin(revisions, eq(revisions.number, statements.revision))
    .leftJoin(statementWords, eq(statementWords.number, statements.number))
    .where(eq(statements.number, statementNumber));
  if (!current) return;
  const quotes = await queries
    .select({ words: claimWords.words })
    .from(claims)
    .innerJoin(claimWords, eq(claimWords.number, claims.number))
    .where(eq(claims.statementNumber, statementNumber))
    .orderBy(asc(claims.position));
  const document = current.document as StatementDocument;
  // A statement that is not indexed yet has no words: see index-statements.store.ts.
  const words =
    current.words === null
      ? makeWords(document)
      : { statement: current.words, claims: quotes.map((quote) => quote.words) };
  await writePastRows(writer, [{ revision: current.revision, supersededBy, document, words }]);
}

function makeWords(document: StatementDocument): SearchWords {
  const claims = document.claims.map(({ quote: exact }) => ({ quote: { exact } }));
  return listSearchWords({ document, claims });
}

async function writePastRows(writer: Writer, past: readonly PastRevision[]): Promise<void> {
  const { tables } = writer;
  const statements: NumberedRevision[] = [];
  for (const one of past) {
    statements.push({ ...one, statementNumber: await writeStatementRow(writer, one) });
  }
  // FTS5 writes a segment whenever a number is lower than the one before, so the numbers ascend.
  statements.sort((one, other) => one.statementNumber - other.statementNumber);
  const claims = statements.flatMap(listClaims);
  await writeAll(
    writer,
    tables.pastStatementWords,
    statements.map(({ statementNumber, words }) => ({
      number: statementNumber,
      words: words.statement,
    })),
  );
  await writeAll(
    writer,
    tables.pastSignatories,
    statements.flatMap(({ statementNumber, document }) =>
      document.signatories.map(({ party, role }, position) => ({
        ...{ statementNumber, position, role },
        partyCode: party,
      })),
    ),
  );
  await writeAll(
    writer,
    tables.pastClaims,
    claims.map(({ number, statementNumber, kind, modality }) => ({
      ...{ number, statementNumber, kind, modality },
    })),
  );
  await writeAll(
    writer,
    tables.pastClaimWords,
    claims.map(({ number, words }) => ({ number, words })),
  );
  await writeAll(
    writer,
    tables.pastClaimParties,
    claims.flatMap(({ number, parties }) =>
      parties.map(({ party, role }, position) => ({
        ...{ claimNumber: number, position, role },
        partyCode: party,
      })),
    ),
  );
  await writeAll(
    writer,
    tables.pastCitations,
    claims.flatMap(({ number, citations }) =>
      citations.map(({ resolution }, position) => ({
        ...{ claimNumber: number, position },
        resolutionId: parseSymbol(resolution ?? '')?.id ?? null,
      })),
    ),
  );
}

type NumberedRevision = PastRevision & { statementNumber: number };

/** @returns the number of the statement */
async function writeStatementRow(
  writer: Writer,
  { revision, supersededBy, document }: PastRevision,
): Promise<number> {
  const { id, language } = document;
  const issuedOn = document.issuedOn ?? '';
  const number = await findFreeNumber(writer, 'pastStatements', issuedOn);
  await writer.queries
    .insert(writer.tables.pastStatements)
    .values({ number, id, issuedOn, language, revision, supersededBy });
  return number;
}

/** The claims of a statement in the order of their numbers, which descend in the document. */
function listClaims({ statementNumber, document, words }: NumberedRevision) {
  return document.claims
    .map((claim, at) => ({
      ...claim,
      ...{ statementNumber, number: claimAt(statementNumber, at) },
      words: words.claims[at] ?? '',
    }))
    .reverse();
}

async function writeAll<Into extends PastTable>(
  { queries }: Writer,
  table: Into,
  rows: Into['$inferInsert'][],
): Promise<void> {
  for await (const chunk of chunks(rows)) await queries.insert(table).values(chunk);
}

type PastTable = Tables[
  | 'pastStatementWords'
  | 'pastSignatories'
  | 'pastClaims'
  | 'pastClaimWords'
  | 'pastClaimParties'
  | 'pastCitations'];

/** The number of the next revision of the same statement; null for the latest. */
function nextRevision({ tables: { revisions } }: Reader): SQL<number> {
  return sql`(select min(later.number) from ${revisions} as later
    where later.type = 'statement' and later.resource_id = ${revisions}.resource_id and later.number > ${revisions}.number)`;
}

/**
 * The past revisions without rows: all that a registry has when it is upgraded or copied, otherwise none. Indexes answer all
 * but the last condition, which few revisions are asked: at every start, all of them are looked through.
 */
function isWithoutRows(reader: Reader) {
  const { revisions, pastStatements } = reader.tables;
  const rows = reader.queries
    .select({ one: sql`1` })
    .from(pastStatements)
    .where(eq(pastStatements.revision, revisions.number));
  const action = sql`(select own.action from ${revisions} as own where own.number = ${revisions.number})`;
  return and(
    eq(revisions.type, 'statement'),
    notExists(rows),
    isNotNull(nextRevision(reader)),
    sql`${action} = 'put'`,
  );
}

export async function countWithoutPastRows(reader: Reader): Promise<number> {
  return reader.queries.$count(reader.tables.revisions, isWithoutRows(reader));
}

/**
 * Makes the rows of a batch of past revisions from their documents.
 *
 * @param after the number of the last revision of the batch before; 0 for the first
 * @returns the number of the last one, and how many they are: 0 if none is missing
 */
export async function makePastRows(
  writer: Writer,
  after: number,
): Promise<{ last: number; count: number }> {
  const { tables, queries } = writer;
  const { revisions } = tables;
  const { number, document } = revisions;
  const rows = await queries
    .select({ number, document, supersededBy: nextRevision(writer) })
    .from(revisions)
    .where(and(gt(number, after), isWithoutRows(writer)))
    .orderBy(asc(number))
    .limit(ROWS_IN_MEMORY);
  const past: PastRevision[] = [];
  for (const { number: revision, supersededBy, ...row } of rows) {
    // Not in turn with others: they would hold up the transaction, and all that waits for it.
    await setImmediate();
    const document = row.document as StatementDocument;
    past.push({ revision, supersededBy, document, words: makeWords(document) });
  }
  await writePastRows(writer, past);
  return { last: rows.at(-1)?.number ?? after, count: rows.length };
}
