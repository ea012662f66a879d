import { desc, eq } from 'drizzle-orm';
import type { Writer } from '../db/database.js';
import { slices } from '../db/slices.js';
import { appendRevision } from './append-revision.store.js';
import type { Authorship } from './authorship.js';
import type { AnchoredDocument } from './check.js';
import type { Fault } from './fault.js';
import { hashDocument } from './hash.js';
import { findUnknownReferences } from './references.store.js';
import { toRows } from './rows.js';

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

/** Writes the rows of a statement in the place of those that are there. @param revision the one that they show */
export async function writeRows(
  { tables, queries }: Writer,
  anchored: AnchoredDocument,
  revision: number,
): Promise<void> {
  const rows = toRows(anchored);
  const row = { ...rows.statement, revision };
  const [statement] = await queries
    .insert(tables.statements)
    .values(row)
    .onConflictDoUpdate({ target: tables.statements.id, set: row })
    .returning({ number: tables.statements.number });
  if (!statement)
    throw new Error('The database returned no number for a statement that it stored.');
  const statementNumber = statement.number;

  await queries
    .delete(tables.signatories)
    .where(eq(tables.signatories.statementNumber, statementNumber));
  await queries.delete(tables.claims).where(eq(tables.claims.statementNumber, statementNumber));

  for (const slice of slices(rows.signatories)) {
    await queries
      .insert(tables.signatories)
      .values(slice.map((signatory) => ({ statementNumber, ...signatory })));
  }
  const numberOf = new Map<number, number>();
  for (const slice of slices(rows.claims)) {
    const stored = await queries
      .insert(tables.claims)
      .values(slice.map(({ claim }) => ({ statementNumber, ...claim })))
      .returning({ number: tables.claims.number, position: tables.claims.position });
    for (const { number, position } of stored) numberOf.set(position, number);
  }
  const ofClaims = rows.claims.map(({ claim, ...belonging }) => {
    const claimNumber = numberOf.get(claim.position);
    if (claimNumber === undefined)
      throw new Error('The database returned no number for a claim that it stored.');
    return { claimNumber, ...belonging };
  });
  const parties = ofClaims.flatMap(({ claimNumber, parties }) =>
    parties.map((party) => ({ claimNumber, ...party })),
  );
  for (const slice of slices(parties)) await queries.insert(tables.claimParties).values(slice);
  const citations = ofClaims.flatMap(({ claimNumber, citations }) =>
    citations.map((citation) => ({ claimNumber, ...citation })),
  );
  for (const slice of slices(citations)) await queries.insert(tables.citations).values(slice);
}
