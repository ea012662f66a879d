import { and, asc, count, eq, gt, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { chunks, ROWS_IN_MEMORY } from '../db/chunks.js';
import type { Reader, Writer } from '../db/database.js';
import { claimAt } from '../db/list-order.js';
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

function makeWords(document: StatementDocument): SearchWords {
  const claims = document.claims.map(({ quote: exact }) => ({ quote: { exact } }));
  return listSearchWords({ document, claims });
}

async function writePastRows(
  writer: Writer,
  { revision, supersededBy, document }: PastRevision,
  words: SearchWords,
): Promise<void> {
  const { tables, queries } = writer;
  const { id, language, signatories, claims } = document;
  const issuedOn = document.issuedOn ?? '';
  const statementNumber = await findFreeNumber(writer, 'pastStatements', issuedOn);
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

/** The number of the next revision of the same statement; null for the latest. */
function nextRevision({ tables: { revisions } }: Reader): SQL<number> {
  return sql`(select min(later.number) from ${revisions} as later
    where later.type = 'statement' and later.resource_id = ${revisions.resourceId} and later.number > ${revisions.number})`;
}

/** The past revisions without rows: all that a registry has when it is upgraded or copied, otherwise none. */
function isWithoutRows(reader: Reader) {
  const { revisions, statements, pastStatements } = reader.tables;
  return and(
    eq(revisions.type, 'statement'),
    eq(revisions.action, 'put'),
    isNull(statements.number),
    isNull(pastStatements.number),
    isNotNull(nextRevision(reader)),
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
  const { number, document } = revisions;
  const rows = await queries
    .select({ number, document, supersededBy: nextRevision(writer) })
    .from(revisions)
    .leftJoin(statements, eq(statements.revision, number))
    .leftJoin(pastStatements, eq(pastStatements.revision, number))
    .where(and(gt(number, after), isWithoutRows(writer)))
    .orderBy(asc(number))
    .limit(ROWS_IN_MEMORY);
  for (const row of rows) {
    const past = { ...row, revision: row.number, document: row.document as StatementDocument };
    await writePastRows(writer, past, makeWords(past.document));
  }
  return { last: rows.at(-1)?.number ?? after, count: rows.length };
}
