import { eq } from 'drizzle-orm';
import { chunks } from '../db/chunks.js';
import type { Reader, Writer } from '../db/database.js';
import { claimAt, statementsOfDay } from '../db/list-order.js';
import { findStatementNumber } from '../db/statement-name.js';
import type { Issue } from '../domain/issue.js';
import { toCanonical } from './canonical-parties.js';
import type { AnchoredDocument } from './check.js';
import { addCitedResolutions, listCitedIds, removeUncited } from './cited-resolutions.store.js';
import { findFreeNumber } from './free-number.store.js';
import { keepPastRows } from './past-rows.store.js';
import { checkReferences } from './references.store.js';
import {
  type Appended,
  type Authorship,
  appendDeletion,
  appendDocument,
  compareWithLatest,
} from './revision-log.store.js';
import { toRows } from './statement-rows.js';

export type Saved = Omit<Appended, 'updatedAt'> | { outcome: 'refused'; issues: Issue[] };

/**
 * Saves a document in the caller's transaction: replaces the rows of its statement and appends a revision, which names
 * parties by their canonical codes. If the document is the same as in the latest revision, nothing is written.
 */
export async function saveStatement(
  writer: Writer,
  written: AnchoredDocument,
  authorship: Authorship,
): Promise<Saved> {
  const { anchored, issues, resource, compared } = await readWritten(writer, written);
  if (issues.length > 0 && !compared.isSame) return { outcome: 'refused', issues };

  const { document } = anchored;
  const appended = await appendDocument(writer, resource, document, authorship, compared);
  const { updatedAt, ...saved } = appended;
  if (saved.outcome === 'unchanged') return saved;
  const number = await findStatementNumber(writer, document.id);
  const citedBefore = number === null ? [] : await listCitedIds(writer, number);
  if (number !== null) await keepPastRows(writer, number, saved.revision);
  await addCitedResolutions(writer, document, authorship.acceptedAt);
  await writeRows(writer, anchored, { revision: saved.revision, updatedAt });
  await removeUncited(writer, citedBefore);
  return saved;
}

/** Whether a document is the same as in the latest revision of its statement, so that saving it would change nothing. */
export async function isLatestDocument(
  reader: Reader,
  written: AnchoredDocument,
): Promise<boolean> {
  return (await readWritten(reader, written)).compared.isSame;
}

/** The document as it is stored, the issues of its references, and its comparison with the latest revision. */
async function readWritten(reader: Reader, written: AnchoredDocument) {
  const { parties, issues } = await checkReferences(reader, written.document);
  const anchored = toCanonical(written, parties);
  const resource = { type: 'statement', id: anchored.document.id } as const;
  const compared = await compareWithLatest(reader, resource, anchored.document);
  return { anchored, issues, resource, compared };
}

/**
 * Deletes a statement in the caller's transaction. Its revisions remain; the deletion is appended to them.
 *
 * @returns false if there is no such statement
 */
export async function removeStatement(
  writer: Writer,
  id: string,
  authorship: Authorship,
): Promise<boolean> {
  const { statements } = writer.tables;
  const number = await findStatementNumber(writer, id);
  if (number === null) return false;
  const cited = await listCitedIds(writer, number);
  const revision = await appendDeletion(writer, { type: 'statement', id }, authorship);
  await keepPastRows(writer, number, revision);
  await writer.queries.delete(statements).where(eq(statements.number, number));
  await removeUncited(writer, cited);
  return true;
}

/** Writes the rows of a statement, replacing those of its previous revision. */
export async function writeRows(
  writer: Writer,
  anchored: AnchoredDocument,
  { revision, updatedAt }: ShownRevision,
): Promise<void> {
  const { tables, queries } = writer;
  const rows = toRows(anchored);
  const statementNumber = await writeStatementRow(writer, {
    ...rows.statement,
    ...{ revision, updatedAt },
  });
  await writeWords(writer, statementNumber, rows.words);
  for await (const chunk of chunks(rows.signatories)) {
    await queries
      .insert(tables.signatories)
      .values(chunk.map((signatory) => ({ statementNumber, ...signatory })));
  }
  const numberOf = (position: number) => claimAt(statementNumber, position);
  for await (const chunk of chunks(rows.claims)) {
    await queries
      .insert(tables.claims)
      .values(
        chunk.map(({ claim }) => ({ number: numberOf(claim.position), statementNumber, ...claim })),
      );
  }
  const words = rows.claims.map((row) => ({
    number: numberOf(row.claim.position),
    words: row.words,
  }));
  // FTS5 writes a segment whenever a number is lower than the one before, so the numbers ascend.
  for await (const chunk of chunks(words.reverse()))
    await queries.insert(tables.claimWords).values(chunk);
  const parties = rows.claims.flatMap(({ claim, parties }) =>
    parties.map((party) => ({ claimNumber: numberOf(claim.position), ...party })),
  );
  for await (const chunk of chunks(parties))
    await queries.insert(tables.claimParties).values(chunk);
  const citations = rows.claims.flatMap(({ claim, citations }) =>
    citations.map((citation) => ({ claimNumber: numberOf(claim.position), ...citation })),
  );
  for await (const chunk of chunks(citations)) await queries.insert(tables.citations).values(chunk);
}

type ShownRevision = Pick<Appended, 'revision' | 'updatedAt'>;

type StatementRow = ReturnType<typeof toRows>['statement'] & ShownRevision;

/**
 * Writes the row of a statement and deletes the signatories and claims of its previous revision. The number of a statement
 * encodes its date of issue, so it changes with the date: see db/list-order.ts.
 *
 * @returns the number of the statement
 */
async function writeStatementRow(writer: Writer, row: StatementRow): Promise<number> {
  const { tables, queries } = writer;
  const { statements, signatories, claims } = tables;
  const day = statementsOfDay(row.issuedOn);
  const existing = await findStatementNumber(writer, row.id);
  if (existing !== null) {
    if (existing >= day.first && existing <= day.last) {
      await queries.delete(signatories).where(eq(signatories.statementNumber, existing));
      await queries.delete(claims).where(eq(claims.statementNumber, existing));
      await queries.update(statements).set(row).where(eq(statements.number, existing));
      return existing;
    }
    await queries.delete(statements).where(eq(statements.number, existing));
  }
  const number = await findFreeNumber(writer, 'statements', row.issuedOn);
  await queries.insert(statements).values({ number, ...row });
  return number;
}

async function writeWords(
  { tables: { statementWords }, queries }: Writer,
  number: number,
  words: string,
): Promise<void> {
  await queries
    .insert(statementWords)
    .values({ number, words })
    .onConflictDoUpdate({ target: statementWords.number, set: { words } });
}
