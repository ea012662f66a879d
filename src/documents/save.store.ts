import { createHash } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import type { Writer } from '../db/database.js';
import { parseSymbol } from '../resolutions/symbol.js';
import type { AnchoredClaim, AnchoredDocument } from './check.js';
import type { StatementDocument } from './document.js';
import type { Fault } from './fault.js';
import { toQuoteColumns } from './quote.store.js';
import { findUnknownReferences } from './references.store.js';

export interface Authorship {
  /** The name of the key that writes, or null for the registry's own seed. */
  author: string | null;
  acceptedAt: Date;
}

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
  { author, acceptedAt }: Authorship,
): Promise<Saved> {
  const { document } = anchored;
  const { revisions } = writer.tables;
  const sha256 = hashDocument(document);
  const [latest] = await writer.queries
    .select({ number: revisions.number, sha256: revisions.sha256 })
    .from(revisions)
    .where(eq(revisions.statementId, document.id))
    .orderBy(desc(revisions.number))
    .limit(1);
  if (latest?.sha256 === sha256) return { outcome: 'unchanged', revision: latest.number };

  const faults = await findUnknownReferences(writer, document);
  if (faults.length > 0) return { outcome: 'refused', faults };

  const [revision] = await writer.queries
    .insert(revisions)
    .values({
      statementId: document.id,
      action: 'put',
      document,
      sha256,
      acceptedAt: acceptedAt.toISOString(),
      author,
    })
    .returning({ number: revisions.number });
  if (!revision) throw new Error('The database returned no number for a revision that it stored.');

  await writeRows(writer, anchored, revision.number);
  const existed = latest !== undefined && latest.sha256 !== null;
  return { outcome: existed ? 'replaced' : 'created', revision: revision.number };
}

/** SHA-256 of the document's JSON, its keys in the order of the schema. */
function hashDocument(document: StatementDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex');
}

async function writeRows(
  { tables, queries }: Writer,
  { document, signatories, claims }: AnchoredDocument,
  revision: number,
): Promise<void> {
  const row = {
    id: document.id,
    title: document.title,
    issuedOn: document.issuedOn ?? '',
    language: document.language,
    text: document.text,
    sources: document.sources,
    revision,
  };
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

  await queries.insert(tables.signatories).values(
    signatories.map(({ signatory, quote }, position) => ({
      statementNumber,
      position,
      partyCode: signatory.party,
      nameAsSigned: signatory.nameAsSigned,
      office: signatory.office,
      role: signatory.role,
      ...(quote ? toQuoteColumns(quote) : {}),
    })),
  );
  for (const [position, claim] of claims.entries()) {
    await writeClaim({ tables, queries }, statementNumber, position, claim);
  }
}

async function writeClaim(
  { tables, queries }: Pick<Writer, 'tables' | 'queries'>,
  statementNumber: number,
  position: number,
  { claim, quote, citations }: AnchoredClaim,
): Promise<void> {
  const [stored] = await queries
    .insert(tables.claims)
    .values({
      statementNumber,
      position,
      key: claim.key,
      kind: claim.kind,
      modality: claim.modality,
      intensifier: claim.intensifier,
      breach: claim.breach,
      ...toQuoteColumns(quote),
    })
    .returning({ number: tables.claims.number });
  if (!stored) throw new Error('The database returned no number for a claim that it stored.');
  const claimNumber = stored.number;

  if (claim.parties.length > 0) {
    await queries.insert(tables.claimParties).values(
      claim.parties.map(({ party, role }, at) => ({
        claimNumber,
        position: at,
        partyCode: party,
        role,
      })),
    );
  }
  if (citations.length > 0) {
    await queries.insert(tables.citations).values(
      citations.map(({ citation, quote: words }, at) => ({
        claimNumber,
        position: at,
        resolutionId: parseSymbol(citation.resolution ?? '')?.id ?? null,
        instrument: citation.instrument ?? null,
        ...toQuoteColumns(words),
      })),
    );
  }
}
