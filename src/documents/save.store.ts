import { between, desc, eq, min } from 'drizzle-orm';
import type { Writer } from '../db/database.js';
import { claimAt, statementsOfDay } from '../db/list-order.js';
import { slices } from '../db/slices.js';
import { findStatementNumber } from '../db/statement-name.js';
import type { Fault } from '../domain/issue.js';
import { appendRevision } from './append-revision.store.js';
import type { Authorship } from './authorship.js';
import type { AnchoredDocument } from './check.js';
import { hashDocument } from './hash.js';
import { findUnknownReferences } from './references.store.js';
import { toRows } from './statement-rows.js';

export type Saved =
  | { outcome: 'created' | 'replaced' | 'unchanged'; revision: number }
  | { outcome: 'refused'; faults: Fault[] };

/**
 * Saves a document: replaces all that belongs to the statement and appends the revision. The caller's transaction
 * makes it one step. The same document again changes nothing and appends nothing.
 */
export async function saveStatement(
  writer: Writer,
  anchored: AnchoredDocument,
  authorship: Authorship,
): Promise<Saved> {
  const { document } = anchored;
  const { revisions } = writer.tables;
  const sha256 = hashDocument(JSON.stringify(document));
  const [latest] = await writer.queries
    .select({ number: revisions.number, sha256: revisions.sha256 })
    .from(revisions)
    .where(eq(revisions.statementId, document.id))
    .orderBy(desc(revisions.number))
    .limit(1);
  if (latest?.sha256 === sha256) return { outcome: 'unchanged', revision: latest.number };

  const faults = await findUnknownReferences(writer, document);
  if (faults.length > 0) return { outcome: 'refused', faults };

  const change = { statementId: document.id, action: 'put', document, sha256 } as const;
  const revision = await appendRevision(writer, change, authorship);
  await writeRows(writer, anchored, revision);
  const existed = latest !== undefined && latest.sha256 !== null;
  return { outcome: existed ? 'replaced' : 'created', revision };
}

/** Writes the rows of a statement, replacing those of its previous revision. */
export async function writeRows(
  writer: Writer,
  anchored: AnchoredDocument,
  revision: number,
): Promise<void> {
  const { tables, queries } = writer;
  const rows = toRows(anchored);
  const statementNumber = await placeStatement(writer, { ...rows.statement, revision });
  for (const slice of slices(rows.signatories)) {
    await queries
      .insert(tables.signatories)
      .values(slice.map((signatory) => ({ statementNumber, ...signatory })));
  }
  const numberOf = (position: number) => claimAt(statementNumber, position);
  for (const slice of slices(rows.claims)) {
    await queries
      .insert(tables.claims)
      .values(
        slice.map(({ claim }) => ({ number: numberOf(claim.position), statementNumber, ...claim })),
      );
  }
  const parties = rows.claims.flatMap(({ claim, parties }) =>
    parties.map((party) => ({ claimNumber: numberOf(claim.position), ...party })),
  );
  for (const slice of slices(parties)) await queries.insert(tables.claimParties).values(slice);
  const citations = rows.claims.flatMap(({ claim, citations }) =>
    citations.map((citation) => ({ claimNumber: numberOf(claim.position), ...citation })),
  );
  for (const slice of slices(citations)) await queries.insert(tables.citations).values(slice);
}

type StatementRow = ReturnType<typeof toRows>['statement'] & { revision: number };

/**
 * Writes a statement's own row, takes away what belonged to the one that was there, and keeps its number unless its day of issue
 * is another.
 *
 * @returns its number
 */
async function placeStatement(writer: Writer, row: StatementRow): Promise<number> {
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
  const [lowest] = await queries
    .select({ number: min(statements.number) })
    .from(statements)
    .where(between(statements.number, day.first, day.last));
  const number = lowest?.number == null ? day.last : lowest.number - 1;
  await queries.insert(statements).values({ number, ...row });
  return number;
}
