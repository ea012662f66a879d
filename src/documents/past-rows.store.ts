import { and, asc, between, count, eq, gt, isNull, min } from 'drizzle-orm';
import { chunks, ROWS_IN_MEMORY } from '../db/chunks.js';
import type { Reader, Writer } from '../db/database.js';
import { claimAt, statementsOfDay } from '../db/list-order.js';
import { toSearchWords } from '../domain/search-words.js';
import { parseSymbol } from '../domain/symbol.js';
import type { SearchWords } from './check.js';
import type { StatementDocument } from './document.js';

/** A revision of a statement that a later one replaced or deleted. */
interface PastRevision {
  revision: number;
  supersededBy: number;
  document: StatementDocument;
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
  await writePastRows(writer, { ...current, document, supersededBy }, words);
}

function makeWords({ title, text, claims }: StatementDocument): SearchWords {
  return {
    statement: toSearchWords(title, text),
    claims: claims.map(({ quote }) => toSearchWords(quote)),
  };
}

async function writePastRows(
  writer: Writer,
  { revision, supersededBy, document }: PastRevision,
  words: SearchWords,
): Promise<void> {
  const { tables, queries } = writer;
  const { id, language, signatories, claims } = document;
  const issuedOn = document.issuedOn ?? '';
  const statementNumber = await findFreeNumber(writer, issuedOn);
  await queries
    .insert(tables.pastStatements)
    .values({ number: statementNumber, id, issuedOn, language, revision, supersededBy });
  await queries
    .insert(tables.pastStatementWords)
    .values({ number: statementNumber, words: words.statement });
  const signed = signatories.map(({ party, role }, position) => ({
    ...{ statementNumber, position, role },
    partyCode: party,
  }));
  for await (const chunk of chunks(signed)) {
    await queries.insert(tables.pastSignatories).values(chunk);
  }
  const numbered = claims.map((claim, at) => ({
    ...claim,
    number: claimAt(statementNumber, at),
    words: words.claims[at] ?? '',
  }));
  const made = numbered.map(({ number, kind, modality }) => ({
    ...{ number, statementNumber, kind, modality },
  }));
  for await (const chunk of chunks(made)) await queries.insert(tables.pastClaims).values(chunk);
  // FTS5 writes a segment whenever a number is lower than the one before, so the numbers ascend.
  const quoted = numbered.map(({ number, words }) => ({ number, words })).reverse();
  for await (const chunk of chunks(quoted)) {
    await queries.insert(tables.pastClaimWords).values(chunk);
  }
  const named = numbered.flatMap(({ number, parties }) =>
    parties.map(({ party, role }, position) => ({
      ...{ claimNumber: number, position, role },
      partyCode: party,
    })),
  );
  for await (const chunk of chunks(named)) {
    await queries.insert(tables.pastClaimParties).values(chunk);
  }
  const cited = numbered.flatMap(({ number, citations }) =>
    citations.map(({ resolution }, position) => ({
      ...{ claimNumber: number, position },
      resolutionId: parseSymbol(resolution ?? '')?.id ?? null,
    })),
  );
  for await (const chunk of chunks(cited)) await queries.insert(tables.pastCitations).values(chunk);
}

/** A number of a day that no past revision has: see db/list-order.ts. */
async function findFreeNumber({ tables, queries }: Writer, issuedOn: string): Promise<number> {
  const { number } = tables.pastStatements;
  const day = statementsOfDay(issuedOn);
  const [lowest] = await queries
    .select({ number: min(number) })
    .from(tables.pastStatements)
    .where(between(number, day.first, day.last));
  return lowest?.number == null ? day.last : lowest.number - 1;
}

/** The past revisions without rows: all that a registry has when it is upgraded or copied, otherwise none. */
function isWithoutRows({ tables: { revisions, statements, pastStatements } }: Reader) {
  return and(
    eq(revisions.type, 'statement'),
    eq(revisions.action, 'put'),
    isNull(statements.number),
    isNull(pastStatements.number),
  );
}

export async function countWithoutPastRows(reader: Reader): Promise<number> {
  const { revisions, statements, pastStatements } = reader.tables;
  const [row] = await reader.queries
    .select({ count: count() })
    .from(revisions)
    .leftJoin(statements, eq(statements.revision, revisions.number))
    .leftJoin(pastStatements, eq(pastStatements.revision, revisions.number))
    .where(isWithoutRows(reader));
  return row?.count ?? 0;
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
  const { revisions, statements, pastStatements } = tables;
  const { number, resourceId, document } = revisions;
  const rows = await queries
    .select({ number, resourceId, document })
    .from(revisions)
    .leftJoin(statements, eq(statements.revision, number))
    .leftJoin(pastStatements, eq(pastStatements.revision, number))
    .where(and(gt(number, after), isWithoutRows(writer)))
    .orderBy(asc(number))
    .limit(ROWS_IN_MEMORY);
  for (const row of rows) {
    const supersededBy = await findNextRevision(writer, row);
    // The latest revision of a statement that has no row is reported by the audit.
    if (supersededBy === null) continue;
    const past = row.document as StatementDocument;
    const revision = { revision: row.number, supersededBy, document: past };
    await writePastRows(writer, revision, makeWords(past));
  }
  return { last: rows.at(-1)?.number ?? after, count: rows.length };
}

async function findNextRevision(
  { tables: { revisions }, queries }: Reader,
  { number, resourceId }: { number: number; resourceId: string },
): Promise<number | null> {
  const isOfStatement = and(eq(revisions.type, 'statement'), eq(revisions.resourceId, resourceId));
  const [next] = await queries
    .select({ number: min(revisions.number) })
    .from(revisions)
    .where(and(isOfStatement, gt(revisions.number, number)));
  return next?.number ?? null;
}
